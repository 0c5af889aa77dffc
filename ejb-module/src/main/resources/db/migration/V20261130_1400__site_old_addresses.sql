-- Where the addresses of the old site lead. An address is kept by its fingerprint, because it may be longer than a key.
create table site_old_address (
  address_hash  varchar(64)   collate utf8mb4_bin not null,
  version       bigint        not null,
  address       varchar(2048) collate utf8mb4_bin not null,
  public_number bigint        null,
  section_id    char(36)      collate utf8mb4_bin null,
  origin        varchar(20)   collate utf8mb4_bin not null,
  added_by      varchar(120)  collate utf8mb4_bin not null,
  added_at      datetime(6)   not null,
  ended_by      varchar(120)  collate utf8mb4_bin null,
  ended_at      datetime(6)   null,
  constraint pk_site_old_address primary key (address_hash),
  constraint ck_site_old_address_target check ((public_number is null) <> (section_id is null)),
  index ix_site_old_address_added (added_at, address_hash),
  index ix_site_old_address_address (address(190)),
  index ix_site_old_address_number (public_number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'where addresses of the old site lead';
