-- Who is away, from day to day, and who receives what is addressed to them meanwhile.
create table identity_absence (
  id           char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  version      bigint      not null,
  account_id   char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  delegate_id  char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  first_day    date        not null,
  last_day     date        not null,
  announced_at datetime(6) not null,
  ended_at     datetime(6) null,
  constraint pk_identity_absence primary key (id),
  constraint fk_identity_absence_account foreign key (account_id) references identity_account (id),
  constraint fk_identity_absence_delegate foreign key (delegate_id) references identity_account (id),
  constraint ck_identity_absence_days check (last_day >= first_day),
  constraint ck_identity_absence_other check (delegate_id <> account_id),
  index ix_identity_absence_account (account_id, last_day),
  index ix_identity_absence_delegate (delegate_id, last_day)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'absences of staff with who stands in; an ended one keeps its days';

-- A mail each morning with what waits: off until the person chooses it.
alter table identity_account add column morning_digest boolean not null default false;
