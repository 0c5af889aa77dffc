-- Counting in a locked row made every reception wait for the commit of the one before. Now each takes an id the database gives without
-- waiting, and its number is the distance from the id the year began with. Gaps are allowed, repetitions are not.
drop table intake_counter;

create table intake_number (
  id bigint      not null auto_increment,
  at datetime(6) not null,
  constraint pk_intake_number primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: one row for each receipt number taken';

create table intake_year (
  year_of int    not null,
  base    bigint not null,
  constraint pk_intake_year primary key (year_of)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'the id before the first receipt of each year';
