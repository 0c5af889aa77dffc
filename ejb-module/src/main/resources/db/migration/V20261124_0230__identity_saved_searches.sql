-- Filters of queues that people keep for themselves.
create table identity_saved_search (
  id         char(36)      character set utf8mb4 collate utf8mb4_bin not null,
  account_id char(36)      character set utf8mb4 collate utf8mb4_bin not null,
  queue      varchar(40)   character set utf8mb4 collate utf8mb4_bin not null,
  name       varchar(80)   character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  query      varchar(1000) character set utf8mb4 collate utf8mb4_bin not null,
  saved_at   datetime(6)   not null,
  constraint pk_identity_saved_search primary key (id),
  index ix_identity_saved_search_account (account_id, queue, name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'transient: own filters of a person, dropped at will';
