-- What the law or the Board may change is data here: each value with its days, its source and whether somebody has checked it.
-- A row's value is never edited. It is closed by the next one, or superseded by a correction that begins on the same day (revision).
create table rules_rule (
  id           char(36)      character set utf8mb4 collate utf8mb4_bin not null,
  rule_key     varchar(80)   character set utf8mb4 collate utf8mb4_bin not null,
  rule_value   varchar(1000) not null,
  unit         varchar(20)   character set utf8mb4 collate utf8mb4_bin not null,
  valid_from   date          not null,
  valid_to     date          null,
  revision     int           not null,
  superseded   boolean       not null,
  basis        varchar(500)  not null,
  status       varchar(20)   character set utf8mb4 collate utf8mb4_bin not null,
  clock        varchar(30)   character set utf8mb4 collate utf8mb4_bin null,
  audience     varchar(20)   character set utf8mb4 collate utf8mb4_bin null,
  from_receipt boolean       not null,
  end_rolls    boolean       not null,
  entered_by   varchar(120)  character set utf8mb4 collate utf8mb4_bin not null,
  entered_at   datetime(6)   not null,
  verified_by  varchar(120)  character set utf8mb4 collate utf8mb4_bin null,
  verified_at  datetime(6)   null,
  version      bigint        not null,
  constraint pk_rules_rule primary key (id),
  constraint uq_rules_rule_from unique (rule_key, valid_from, revision),
  constraint ck_rules_rule_days check (valid_to is null or valid_to >= valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'dated values of rules, with source and status';

create table rules_calendar_day (
  day        date         not null,
  kind       varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  name       varchar(200) not null,
  basis      varchar(500) not null,
  status     varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  retired    boolean      not null,
  changed_by varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  changed_at datetime(6)  not null,
  version    bigint       not null,
  constraint pk_rules_calendar_day primary key (day)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'holidays, compensations, swapped and made-up days';

-- One row per book. A stored due date names the edition of the calendar it was counted with.
create table rules_book (
  name       varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  edition    bigint      not null,
  changed_at datetime(6) not null,
  constraint pk_rules_book primary key (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'edition numbers of the rule table and of the calendar';

create table rules_change (
  id          bigint       not null auto_increment,
  book        varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  edition     bigint       not null,
  subject     varchar(80)  character set utf8mb4 collate utf8mb4_bin not null,
  kind        varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  before_json longtext     null,
  after_json  longtext     null,
  note        varchar(500) null,
  changed_by  varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  changed_at  datetime(6)  not null,
  constraint pk_rules_change primary key (id),
  index ix_rules_change_subject (book, subject, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'append: every edit of a rule or a day, before and after';
