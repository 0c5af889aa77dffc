create table identity_account (
  id                   char(36)     not null,
  version              bigint       not null,
  name                 varchar(40)  not null,
  display_name         varchar(120) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  mail                 varchar(160) null,
  agency               varchar(40)  null,
  roles                varchar(200) not null,
  state                varchar(20)  not null,
  password_hash        varchar(255) not null,
  must_change_password boolean      not null,
  security_stamp       varchar(36)  not null,
  sample               boolean      not null,
  created_at           datetime(6)  not null,
  created_by           varchar(120) not null,
  active_since         datetime(6)  not null,
  last_sign_in_at      datetime(6)  null,
  constraint pk_identity_account primary key (id),
  constraint uq_identity_account_name unique (name),
  constraint fk_identity_account_agency foreign key (agency) references identity_agency (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'staff accounts';

-- One row per account-and-address pair and per address; the key is a fingerprint, because people type passwords into the name field.
create table identity_sign_in_attempt (
  bucket       varchar(64)   not null,
  failures     varchar(2000) not null,
  locked_until datetime(6)   null,
  debt_until   datetime(6)   null,
  touched_at   datetime(6)   not null,
  constraint pk_identity_sign_in_attempt primary key (bucket),
  index ix_identity_sign_in_attempt_touched (touched_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'transient: counters that slow down guessing';

create table identity_appointment (
  id         char(36)     not null,
  version    bigint       not null,
  account    char(36)     not null,
  agency     varchar(40)  not null,
  category   varchar(30)  not null,
  valid_from date         not null,
  valid_to   date         null,
  document   varchar(255) not null,
  end_reason varchar(255) null,
  created_at datetime(6)  not null,
  created_by varchar(120) not null,
  constraint pk_identity_appointment primary key (id),
  constraint fk_identity_appointment_account foreign key (account) references identity_account (id),
  constraint fk_identity_appointment_agency foreign key (agency) references identity_agency (code),
  constraint ck_identity_appointment_days check (valid_to is null or valid_from <= valid_to),
  index ix_identity_appointment_agency (agency, valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'collaborators appointed by agencies';

-- Only a fingerprint of the key is kept; 256 random bits need no slow hash.
create table identity_api_key (
  id             char(36)     not null,
  version        bigint       not null,
  prefix         varchar(12)  not null,
  secret_hash    varchar(64)  not null,
  purpose        varchar(160) not null,
  scopes         varchar(120) not null,
  agency         varchar(40)  null,
  per_minute     int          not null,
  sample         boolean      not null,
  created_at     datetime(6)  not null,
  created_by     varchar(120) not null,
  expires_at     datetime(6)  null,
  revoked_at     datetime(6)  null,
  revoked_by     varchar(120) null,
  revoked_reason varchar(255) null,
  last_used_at   datetime(6)  null,
  constraint pk_identity_api_key primary key (id),
  constraint uq_identity_api_key_prefix unique (prefix),
  constraint fk_identity_api_key_agency foreign key (agency) references identity_agency (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'keys of other systems';
