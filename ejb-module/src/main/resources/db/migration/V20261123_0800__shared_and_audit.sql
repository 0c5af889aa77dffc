-- The comment of a table begins with what the running user may do there; the launcher grants accordingly:
--   append:    select, insert                          facts that nobody changes
--   transient: select, insert, update, delete          things that are meant to pass
--   otherwise: select, insert, update                  everything else; there is no delete in the product
create table shared_job_run (
  job        varchar(80)  character set utf8mb4 collate utf8mb4_bin not null,
  slot       datetime(6)  not null,
  claimed_at datetime(6)  not null,
  constraint pk_shared_job_run primary key (job, slot)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: who ran a job in which slot of time';

create table audit_row (
  id          bigint       not null auto_increment,
  at          datetime(6)  not null,
  actor       varchar(120) not null,
  agency      varchar(40)  null,
  address     varchar(64)  null,
  desk        varchar(120) not null,
  method      varchar(80)  not null,
  command     longtext     null,
  outcome     varchar(20)  not null,
  code        varchar(120) null,
  correlation varchar(36)  not null,
  constraint pk_audit_row primary key (id),
  index ix_audit_row_at (at),
  index ix_audit_row_actor (actor, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: one row per desk call';

-- The chain. The sealer adds a link for each row it finds without one, so rows that commit late are linked late, never lost.
create table audit_link (
  seq      bigint      not null,
  audit_id bigint      not null,
  row_hash varchar(64) not null,
  hash     varchar(64) not null,
  constraint pk_audit_link primary key (seq),
  constraint uq_audit_link_row unique (audit_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: hash chain over audit_row';
