-- The row is the claim: one digest per person and day, however often and wherever the timer fires.
create table operations_digest (
  account_id char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  day        date        not null,
  claimed_at datetime(6) not null,
  constraint pk_operations_digest primary key (account_id, day)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: days on which somebody was looked at for the morning mail';
