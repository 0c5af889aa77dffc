-- What a person was typing into a form of the reception, so that an expired session or a closed window loses nothing.
create table intake_typing (
  account_id char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  form       varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  content    longtext    not null,
  saved_at   datetime(6) not null,
  constraint pk_intake_typing primary key (account_id, form)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'transient: unsent typing, one per person and form';
