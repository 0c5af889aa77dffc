-- Agencies live by our own code, because names change and organ ids are mostly unknown. An agency is never removed: it ends, and its
-- successor receives.
create table identity_agency (
  code          varchar(40)  not null,
  version       bigint       not null,
  organ_id      varchar(35)  null,
  official_code varchar(10)  null,
  name          varchar(255) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  name_key      varchar(500) not null,
  name_since    date         null,
  kind          varchar(20)  not null,
  parent        varchar(40)  null,
  valid_from    date         null,
  valid_to      date         null,
  successor     varchar(40)  null,
  constraint pk_identity_agency primary key (code),
  constraint uq_identity_agency_organ unique (organ_id),
  constraint uq_identity_agency_official unique (official_code),
  constraint fk_identity_agency_parent foreign key (parent) references identity_agency (code),
  constraint fk_identity_agency_successor foreign key (successor) references identity_agency (code),
  constraint ck_identity_agency_days check (valid_from is null or valid_to is null or valid_from <= valid_to),
  index ix_identity_agency_name (name_key)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'agencies with validity and successors';

create table identity_agency_alias (
  id         char(36)     not null,
  agency     varchar(40)  not null,
  name       varchar(255) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  name_key   varchar(500) not null,
  valid_from date         null,
  valid_to   date         null,
  former     boolean      not null,
  retired_at datetime(6)  null,
  constraint pk_identity_agency_alias primary key (id),
  constraint fk_identity_agency_alias_agency foreign key (agency) references identity_agency (code),
  index ix_identity_agency_alias_name (name_key)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'former names and other names of agencies';

create table identity_agency_change (
  id           bigint       not null auto_increment,
  agency       varchar(40)  not null,
  at           datetime(6)  not null,
  actor        varchar(120) not null,
  kind         varchar(20)  not null,
  before_value varchar(300) null,
  after_value  varchar(300) null,
  basis        varchar(255) not null,
  constraint pk_identity_agency_change primary key (id),
  constraint fk_identity_agency_change_agency foreign key (agency) references identity_agency (code),
  index ix_identity_agency_change_agency (agency, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: what was done to the entries of agencies';

-- Senders of documents that nobody mapped yet, for the administrator to decide.
create table identity_organ_sighting (
  organ_id      varchar(35)  not null,
  organ_name    varchar(255) character set utf8mb4 collate utf8mb4_vietnamese_ci null,
  agency        varchar(40)  null,
  times         int          not null,
  first_seen_at datetime(6)  not null,
  last_seen_at  datetime(6)  not null,
  constraint pk_identity_organ_sighting primary key (organ_id),
  constraint fk_identity_organ_sighting_agency foreign key (agency) references identity_agency (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'senders that were not mapped when they knocked';
