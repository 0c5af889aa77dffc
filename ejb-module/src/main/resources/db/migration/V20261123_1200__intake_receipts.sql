-- Numbers TN-{year}-{6 digits}: one row per year, locked by the transaction that takes the next one. A rolled back reception may take its
-- number with it or leave a gap; neither harms.
create table intake_counter (
  year_of   int not null,
  last_used int not null,
  constraint pk_intake_counter primary key (year_of)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'last receipt number of each year';

-- Who receives something with a given key (document, idempotency key, bytes) first locks the row of that key's bucket, so that parallel
-- deliveries of the same thing come one after the other and the second sees the first. Waiting on a missing unique key instead would
-- end in deadlocks.
create table intake_bucket (
  bucket int not null,
  constraint pk_intake_bucket primary key (bucket)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'rows to lock while receiving';

insert into intake_bucket (bucket)
with recursive numbers (n) as (select 0 union all select n + 1 from numbers where n < 511)
select n from numbers;

create table intake_receipt (
  id                   char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  version              bigint       not null,
  number               varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  channel              varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  kind                 varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  state                varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  title                varchar(500) not null,
  search_text          varchar(1500) not null,
  supplier_account     char(36)     character set utf8mb4 collate utf8mb4_bin null,
  supplier_agency      varchar(40)  character set utf8mb4 collate utf8mb4_bin null,
  supplier_agency_name varchar(255) null,
  supplier_person      varchar(200) not null,
  supplier_contact     varchar(200) null,
  declaration          varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
  declared_at          datetime(6)  not null,
  received_at          datetime(6)  not null,
  event_at             datetime(6)  null,
  issued_on            date         null,
  arrived_at           datetime(6)  not null,
  due_at               datetime(6)  null,
  late                 boolean      not null,
  rule_key             varchar(80)  character set utf8mb4 collate utf8mb4_bin null,
  rule_id              char(36)     character set utf8mb4 collate utf8mb4_bin null,
  rule_version         bigint       null,
  calendar_version     bigint       null,
  trace                longtext     null,
  sort_at              datetime(6)  not null,
  document_key         varchar(200) character set utf8mb4 collate utf8mb4_bin null,
  current_version      int          not null,
  origin               varchar(20)  character set utf8mb4 collate utf8mb4_bin null,
  content_class        varchar(20)  character set utf8mb4 collate utf8mb4_bin null,
  purpose              varchar(20)  character set utf8mb4 collate utf8mb4_bin null,
  section_slug         varchar(80)  character set utf8mb4 collate utf8mb4_bin null,
  held_from            varchar(20)  character set utf8mb4 collate utf8mb4_bin null,
  hold_confirmer       varchar(200) null,
  hold_agency          varchar(40)  character set utf8mb4 collate utf8mb4_bin null,
  hold_by              datetime(6)  null,
  hold_words           varchar(1000) null,
  assignment_id        char(36)     character set utf8mb4 collate utf8mb4_bin null,
  assignee             varchar(255) null,
  act_by               datetime(6)  null,
  triage_begun         boolean      not null,
  recall_open          boolean      not null,
  replaces_receipt     char(36)     character set utf8mb4 collate utf8mb4_bin null,
  replaced_by_receipt  char(36)     character set utf8mb4 collate utf8mb4_bin null,
  public_address       varchar(300) null,
  constraint pk_intake_receipt primary key (id),
  constraint uq_intake_receipt_number unique (number),
  constraint uq_intake_receipt_document unique (document_key),
  constraint fk_intake_receipt_replaces foreign key (replaces_receipt) references intake_receipt (id),
  constraint fk_intake_receipt_replaced_by foreign key (replaced_by_receipt) references intake_receipt (id),
  constraint ck_intake_receipt_clock check (due_at is null or event_at is not null or issued_on is not null),
  index ix_intake_receipt_queue (state, sort_at, id),
  index ix_intake_receipt_act (state, act_by),
  index ix_intake_receipt_account (supplier_account, received_at),
  index ix_intake_receipt_agency (supplier_agency, received_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'everything that came in, and what became of it';

create table intake_submission_version (
  id           char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  receipt_id   char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  number       int          not null,
  at           datetime(6)  not null,
  by_name      varchar(120) not null,
  note         varchar(1000) null,
  content      longtext     not null,
  content_hash char(64)     character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_intake_submission_version primary key (id),
  constraint uq_intake_submission_version_number unique (receipt_id, number),
  constraint fk_intake_submission_version_receipt foreign key (receipt_id) references intake_receipt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'append: what was supplied, each version of it';

create table intake_file (
  id              char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  receipt_id      char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  version_number  int          not null,
  position        int          not null,
  media_id        char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  name            varchar(255) not null,
  alt             varchar(500) null,
  credit          varchar(255) null,
  sha256          char(64)     character set utf8mb4 collate utf8mb4_bin not null,
  original_sha256 char(64)     character set utf8mb4 collate utf8mb4_bin not null,
  main            boolean      not null,
  constraint pk_intake_file primary key (id),
  constraint uq_intake_file_position unique (receipt_id, version_number, position),
  constraint fk_intake_file_receipt foreign key (receipt_id) references intake_receipt (id),
  index ix_intake_file_original (original_sha256)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'append: files of each version';

create table intake_event (
  id         bigint       not null auto_increment,
  receipt_id char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  at         datetime(6)  not null,
  type       varchar(30)  character set utf8mb4 collate utf8mb4_bin not null,
  by_account char(36)     character set utf8mb4 collate utf8mb4_bin null,
  by_name    varchar(120) not null,
  detail     varchar(2000) null,
  state      varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_intake_event primary key (id),
  constraint fk_intake_event_receipt foreign key (receipt_id) references intake_receipt (id),
  index ix_intake_event_receipt (receipt_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'append: the history of each receipt';

create table intake_delivery (
  id           bigint       not null auto_increment,
  receipt_id   char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  at           datetime(6)  not null,
  channel      varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  sender       varchar(120) not null,
  content_hash char(64)     character set utf8mb4 collate utf8mb4_bin not null,
  first_one    boolean      not null,
  constraint pk_intake_delivery primary key (id),
  constraint fk_intake_delivery_receipt foreign key (receipt_id) references intake_receipt (id),
  index ix_intake_delivery_receipt (receipt_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: each arrival of the same thing';

create table intake_key (
  key_hash     char(64)    character set utf8mb4 collate utf8mb4_bin not null,
  receipt_id   char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  content_hash char(64)    character set utf8mb4 collate utf8mb4_bin not null,
  at           datetime(6) not null,
  constraint pk_intake_key primary key (key_hash),
  constraint fk_intake_key_receipt foreign key (receipt_id) references intake_receipt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: by what a repetition is recognised';

create table intake_claim (
  receipt_id char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  account_id char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  holder     varchar(120) not null,
  until_at   datetime(6)  not null,
  constraint pk_intake_claim primary key (receipt_id),
  constraint fk_intake_claim_receipt foreign key (receipt_id) references intake_receipt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'transient: who looks at a receipt now';

create table intake_assignment (
  id                  char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  version             bigint       not null,
  receipt_id          char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  account_id          char(36)     character set utf8mb4 collate utf8mb4_bin null,
  agency              varchar(40)  character set utf8mb4 collate utf8mb4_bin null,
  assignee            varchar(255) not null,
  assigned_at         datetime(6)  not null,
  assigned_by         varchar(120) not null,
  assigned_by_account char(36)     character set utf8mb4 collate utf8mb4_bin null,
  due_at              datetime(6)  not null,
  reason              varchar(1000) not null,
  handed_back_at      datetime(6)  null,
  finding             varchar(2000) null,
  constraint pk_intake_assignment primary key (id),
  constraint fk_intake_assignment_receipt foreign key (receipt_id) references intake_receipt (id),
  constraint ck_intake_assignment_one check ((account_id is null) <> (agency is null)),
  index ix_intake_assignment_receipt (receipt_id, assigned_at),
  index ix_intake_assignment_account (account_id, handed_back_at),
  index ix_intake_assignment_agency (agency, handed_back_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'receipts forwarded to members and agencies';

create table intake_refusal (
  id         char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  receipt_id char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  act_id     char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  position   int          not null,
  at         datetime(6)  not null,
  month      char(7)      character set utf8mb4 collate utf8mb4_bin not null,
  by_name    varchar(120) not null,
  code       varchar(2)   character set utf8mb4 collate utf8mb4_bin not null,
  agency     varchar(40)  character set utf8mb4 collate utf8mb4_bin null,
  evidence   longtext     not null,
  constraint pk_intake_refusal primary key (id),
  constraint uq_intake_refusal_code unique (act_id, code),
  constraint fk_intake_refusal_receipt foreign key (receipt_id) references intake_receipt (id),
  constraint ck_intake_refusal_code check (code in ('R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9')),
  index ix_intake_refusal_receipt (receipt_id, at),
  index ix_intake_refusal_month (month, code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'append: grounds with their evidence';

create table intake_sealed_reader (
  id         char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  receipt_id char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  account_id char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  named_by   char(36)    character set utf8mb4 collate utf8mb4_bin null,
  at         datetime(6) not null,
  constraint pk_intake_sealed_reader primary key (id),
  constraint uq_intake_sealed_reader unique (receipt_id, account_id),
  constraint fk_intake_sealed_reader_receipt foreign key (receipt_id) references intake_receipt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: who may still read a sealed receipt';

create table intake_alarm (
  id             char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  kind           varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  at             datetime(6)  not null,
  receipt_number varchar(20)  character set utf8mb4 collate utf8mb4_bin null,
  sender         varchar(200) not null,
  place          varchar(300) not null,
  content_hash   char(64)     character set utf8mb4 collate utf8mb4_bin null,
  cleanup        varchar(1000) null,
  constraint pk_intake_alarm primary key (id),
  index ix_intake_alarm_at (at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'append: secrecy marks met and receipts sealed, never what they say';

create table intake_unknown_organ (
  id          char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  organ_key   char(64)     character set utf8mb4 collate utf8mb4_bin not null,
  organ_id    varchar(35)  character set utf8mb4 collate utf8mb4_bin null,
  organ_name  varchar(200) null,
  last_symbol varchar(50)  not null,
  deliveries  int          not null,
  first_at    datetime(6)  not null,
  last_at     datetime(6)  not null,
  asked_at    datetime(6)  null,
  constraint pk_intake_unknown_organ primary key (id),
  constraint uq_intake_unknown_organ_key unique (organ_key),
  index ix_intake_unknown_organ_last (last_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'refused deliveries of unknown organs';

create table intake_national_status (
  id             bigint       not null auto_increment,
  receipt_id     char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  receipt_number varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  document_key   varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  code           char(2)      character set utf8mb4 collate utf8mb4_bin not null,
  reason         varchar(1000) null,
  at             datetime(6)  not null,
  constraint pk_intake_national_status primary key (id),
  constraint fk_intake_national_status_receipt foreign key (receipt_id) references intake_receipt (id),
  index ix_intake_national_status_receipt (receipt_id, id),
  index ix_intake_national_status_at (at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'append: status for the document system';
