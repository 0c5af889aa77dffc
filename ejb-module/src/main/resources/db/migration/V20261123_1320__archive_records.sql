-- One record per item that was ever public; what is in it belongs to its versions, which never change.
create table archive_record (
  permanent_id       varchar(30)   character set utf8mb4 collate utf8mb4_bin not null,
  version            bigint        not null,
  public_number      bigint        not null,
  item_id            char(36)      character set utf8mb4 collate utf8mb4_bin not null,
  address            varchar(200)  character set utf8mb4 collate utf8mb4_bin not null,
  title              varchar(500)  not null,
  newest             int           not null,
  first_published_at datetime(6)   not null,
  withdrawn_at       datetime(6)   null,
  withdrawn_reason   varchar(500)  null,
  restricted         boolean       not null,
  constraint pk_archive_record primary key (permanent_id),
  constraint uq_archive_record_public unique (public_number),
  constraint uq_archive_record_item unique (item_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'permanent records';

create table archive_record_version (
  permanent_id varchar(30)  character set utf8mb4 collate utf8mb4_bin not null,
  number       int          not null,
  revision_id  char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  content_hash varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
  published_at datetime(6)  not null,
  change_note  varchar(500) null,
  metadata     longtext     character set utf8mb4 collate utf8mb4_bin not null,
  text         longtext     not null,
  body         longtext     not null,
  manifest     longtext     character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_archive_record_version primary key (permanent_id, number),
  constraint fk_archive_record_version_record foreign key (permanent_id) references archive_record (permanent_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'append: what was published, for ever';

create table archive_package (
  permanent_id varchar(30)   character set utf8mb4 collate utf8mb4_bin not null,
  number       int           not null,
  version      bigint        not null,
  state        varchar(20)   character set utf8mb4 collate utf8mb4_bin not null,
  queued_at    datetime(6)   not null,
  attempts     int           not null,
  next_at      datetime(6)   not null,
  packed_at    datetime(6)   null,
  problem      varchar(500)  null,
  constraint pk_archive_package primary key (permanent_id, number),
  constraint fk_archive_package_version foreign key (permanent_id, number) references archive_record_version (permanent_id, number),
  index ix_archive_package_state (state, next_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'where the package of a version stands';
