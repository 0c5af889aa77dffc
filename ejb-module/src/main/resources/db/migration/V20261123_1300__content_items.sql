-- Numbers that are given once: public numbers, permanent numbers of a year, the number of the section tree. The row is locked by the
-- transaction that takes the next one, so no number is given twice; a rolled back one was never seen by anybody.
create table content_counter (
  name      varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  last_used bigint      not null,
  constraint pk_content_counter primary key (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'last number of each series';

insert into content_counter (name, last_used) values ('public-number', 0), ('section-tree', 0);

create table content_article (
  id                char(36)      character set utf8mb4 collate utf8mb4_bin not null,
  version           bigint        not null,
  kind              varchar(20)   character set utf8mb4 collate utf8mb4_bin not null,
  state             varchar(20)   character set utf8mb4 collate utf8mb4_bin not null,
  title             varchar(500)  not null,
  search_text       varchar(1500) character set utf8mb4 collate utf8mb4_bin not null,
  genre             varchar(20)   character set utf8mb4 collate utf8mb4_bin not null,
  section_id        char(36)      character set utf8mb4 collate utf8mb4_bin null,
  sample            boolean       not null,
  working_revision  char(36)      character set utf8mb4 collate utf8mb4_bin not null,
  working_number    int           not null,
  settled_number    int           not null,
  live_revision     char(36)      character set utf8mb4 collate utf8mb4_bin null,
  live_section_id   char(36)      character set utf8mb4 collate utf8mb4_bin null,
  published_number  int           not null,
  public_number     bigint        null,
  permanent_id      varchar(30)   character set utf8mb4 collate utf8mb4_bin null,
  slug              varchar(80)   character set utf8mb4 collate utf8mb4_bin null,
  first_published_at datetime(6)  null,
  published_at      datetime(6)   null,
  receipt_id        char(36)      character set utf8mb4 collate utf8mb4_bin null,
  receipt_number    varchar(20)   character set utf8mb4 collate utf8mb4_bin null,
  submission        int           null,
  newer_submission  int           null,
  recall_open       boolean       not null,
  scheduled_at      datetime(6)   null,
  schedule_reason   varchar(500)  null,
  schedule_by       varchar(120)  character set utf8mb4 collate utf8mb4_bin null,
  withdrawn_at      datetime(6)   null,
  withdrawn_reason  varchar(500)  null,
  replacement       bigint        null,
  permission_until  date          null,
  permission_told   boolean       not null,
  emergency         boolean       not null,
  submitted_by      char(36)      character set utf8mb4 collate utf8mb4_bin null,
  submitted_at      datetime(6)   null,
  opened_at         datetime(6)   not null,
  changed_at        datetime(6)   not null,
  changed_by        char(36)      character set utf8mb4 collate utf8mb4_bin null,
  changed_by_name   varchar(120)  character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  constraint pk_content_article primary key (id),
  constraint uq_content_article_public unique (public_number),
  constraint uq_content_article_permanent unique (permanent_id),
  constraint uq_content_article_receipt unique (receipt_id),
  constraint ck_content_article_live check (live_revision is null or public_number is not null),
  index ix_content_article_state (state, changed_at, id),
  index ix_content_article_changed (changed_at, id),
  index ix_content_article_due (state, scheduled_at),
  index ix_content_article_permission (permission_told, permission_until),
  index ix_content_article_live_section (live_section_id),
  index ix_content_article_section (section_id, changed_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'items: where the working line stands and what is live';

-- A revision is one canonical JSON text and its SHA-256; the other columns repeat parts of it for lists.
create table content_article_revision (
  id            char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  article_id    char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  number        int          not null,
  content       longtext     character set utf8mb4 collate utf8mb4_bin not null,
  content_hash  varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
  title         varchar(500) not null,
  genre         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  section_id    char(36)     character set utf8mb4 collate utf8mb4_bin null,
  change_note   varchar(500) null,
  saved_at      datetime(6)  not null,
  saved_by      char(36)     character set utf8mb4 collate utf8mb4_bin null,
  saved_by_name varchar(120) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  constraint pk_content_article_revision primary key (id),
  constraint uq_content_article_revision_number unique (article_id, number),
  constraint fk_content_article_revision_article foreign key (article_id) references content_article (id),
  index ix_content_article_revision_saver (saved_by, article_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'append: revisions, which never change';

create table content_revision_file (
  revision_id char(36) character set utf8mb4 collate utf8mb4_bin not null,
  file_id     char(36) character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_content_revision_file primary key (revision_id, file_id),
  constraint fk_content_revision_file_revision foreign key (revision_id) references content_article_revision (id),
  index ix_content_revision_file_file (file_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: which revision uses which file';

create table content_article_file (
  article_id char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  file_id    char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  added_at   datetime(6) not null,
  constraint pk_content_article_file primary key (article_id, file_id),
  constraint fk_content_article_file_article foreign key (article_id) references content_article (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: files kept with an item';

create table content_decision (
  id           char(36)      character set utf8mb4 collate utf8mb4_bin not null,
  article_id   char(36)      character set utf8mb4 collate utf8mb4_bin not null,
  revision_id  char(36)      character set utf8mb4 collate utf8mb4_bin not null,
  number       int           not null,
  content_hash varchar(64)   character set utf8mb4 collate utf8mb4_bin not null,
  step         varchar(40)   character set utf8mb4 collate utf8mb4_bin not null,
  at           datetime(6)   not null,
  by_account   char(36)      character set utf8mb4 collate utf8mb4_bin null,
  by_name      varchar(120)  character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  reason       varchar(2000) null,
  due          datetime(6)   null,
  constraint pk_content_decision primary key (id),
  constraint fk_content_decision_revision foreign key (revision_id) references content_article_revision (id),
  index ix_content_decision_article (article_id, at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'append: decisions about revisions';

create table content_publication (
  id           char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  article_id   char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  revision_id  char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  number       int          not null,
  published_at datetime(6)  not null,
  approved_at  datetime(6)  not null,
  delay_ms     bigint       not null,
  approver     varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  change_note  varchar(500) null,
  manner       varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_content_publication primary key (id),
  constraint fk_content_publication_revision foreign key (revision_id) references content_article_revision (id),
  index ix_content_publication_article (article_id, published_at),
  index ix_content_publication_at (published_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'append: publications and how long after approval';

create table content_emergency (
  publication_id   char(36)      character set utf8mb4 collate utf8mb4_bin not null,
  version          bigint        not null,
  article_id       char(36)      character set utf8mb4 collate utf8mb4_bin not null,
  title            varchar(500)  not null,
  at               datetime(6)   not null,
  by_account       char(36)      character set utf8mb4 collate utf8mb4_bin null,
  by_name          varchar(120)  character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  reason           varchar(500)  not null,
  reviewed_by      char(36)      character set utf8mb4 collate utf8mb4_bin null,
  reviewed_by_name varchar(120)  character set utf8mb4 collate utf8mb4_vietnamese_ci null,
  reviewed_at      datetime(6)   null,
  finding          varchar(1000) null,
  constraint pk_content_emergency primary key (publication_id),
  index ix_content_emergency_open (reviewed_at, at),
  index ix_content_emergency_article (article_id, at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'emergency publications and their review';

create table content_draft (
  account    char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  article_id char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  base       bigint      not null,
  content    longtext    character set utf8mb4 collate utf8mb4_bin not null,
  saved_at   datetime(6) not null,
  constraint pk_content_draft primary key (account, article_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'transient: what people typed and did not save';

create table content_approver_scope (
  id         char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  account    char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  section_id char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  since      datetime(6) not null,
  ended_at   datetime(6) null,
  constraint pk_content_approver_scope primary key (id),
  index ix_content_approver_scope_account (account, ended_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'which sections an approver decides about';

create table content_import (
  id            char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  version       bigint       not null,
  name          varchar(255) null,
  path          varchar(1000) character set utf8mb4 collate utf8mb4_bin not null,
  sha256        varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
  state         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  total         int          not null,
  next_line     int          not null,
  done          int          not null,
  created       int          not null,
  updated       int          not null,
  unchanged     int          not null,
  refused       int          not null,
  claimed_until datetime(6)  null,
  started_at    datetime(6)  not null,
  finished_at   datetime(6)  null,
  actor         char(36)     character set utf8mb4 collate utf8mb4_bin null,
  actor_name    varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  actor_display varchar(120) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  actor_agency  varchar(40)  character set utf8mb4 collate utf8mb4_bin null,
  constraint pk_content_import primary key (id),
  index ix_content_import_state (state, started_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'imports and how far they are';

create table content_import_item (
  source_key  varchar(190) character set utf8mb4 collate utf8mb4_bin not null,
  article_id  char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  line_hash   varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
  imported_at datetime(6)  not null,
  constraint pk_content_import_item primary key (source_key),
  constraint fk_content_import_item_article foreign key (article_id) references content_article (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'which item came from which line of the old system';

create table content_import_refusal (
  import_id char(36)      character set utf8mb4 collate utf8mb4_bin not null,
  line      int           not null,
  source    varchar(120)  character set utf8mb4 collate utf8mb4_bin null,
  code      varchar(120)  character set utf8mb4 collate utf8mb4_bin not null,
  reason    varchar(1000) not null,
  at        datetime(6)   not null,
  constraint pk_content_import_refusal primary key (import_id, line)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'append: lines that did not go in';

create table content_import_file (
  name    varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  file_id char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  sha256  varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_content_import_file primary key (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'pictures of imports, kept once';

create table content_newer_submission (
  article_id char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  submission int         not null,
  content    longtext    character set utf8mb4 collate utf8mb4_bin not null,
  at         datetime(6) not null,
  constraint pk_content_newer_submission primary key (article_id, submission),
  constraint fk_content_newer_submission_article foreign key (article_id) references content_article (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: versions suppliers sent while the item was in work';
