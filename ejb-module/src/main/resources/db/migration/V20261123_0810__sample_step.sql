-- The sample data is loaded part by part through the desks; a part that is there is not loaded again.
create table sample_step (
  step varchar(80) not null,
  at   datetime(6) not null,
  primary key (step)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: parts of the sample data that are there';
