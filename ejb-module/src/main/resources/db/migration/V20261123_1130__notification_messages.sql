create table notification_message (
  id            char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  audience_kind varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  audience_key  varchar(80)  character set utf8mb4 collate utf8mb4_bin not null,
  topic         varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
  reference     varchar(60)  character set utf8mb4 collate utf8mb4_bin null,
  subject       varchar(200) not null,
  body          varchar(4000) not null,
  link          varchar(300) null,
  urgent        boolean      not null,
  at            datetime(6)  not null,
  retracted_at  datetime(6)  null,
  constraint pk_notification_message primary key (id),
  index ix_notification_message_inbox (audience_kind, audience_key, at),
  index ix_notification_message_reference (reference)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'notices in the inboxes of the office; a retracted one has lost its text';

create table notification_reading (
  id         char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  message_id char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  account_id char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  at         datetime(6) not null,
  constraint pk_notification_reading primary key (id),
  constraint uq_notification_reading unique (message_id, account_id),
  constraint fk_notification_reading_message foreign key (message_id) references notification_message (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: who has read which notice';

create table notification_mail (
  id          char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  version     bigint       not null,
  recipient   varchar(254) not null,
  reference   varchar(60)  character set utf8mb4 collate utf8mb4_bin null,
  subject     varchar(200) not null,
  body        varchar(4000) not null,
  state       varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  attempts    int          not null,
  created_at  datetime(6)  not null,
  next_at     datetime(6)  not null,
  sent_at     datetime(6)  null,
  error       varchar(500) null,
  constraint pk_notification_mail primary key (id),
  index ix_notification_mail_due (state, next_at),
  index ix_notification_mail_reference (reference)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'mail on its way, with its attempts';
