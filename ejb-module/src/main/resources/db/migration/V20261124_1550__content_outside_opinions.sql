-- Somebody outside is asked for written consent to one revision, by a link that works once. The link itself is kept nowhere.
create table content_outside_request (
  id              char(36)      character set utf8mb4 collate utf8mb4_bin not null,
  version         bigint        not null,
  article_id      char(36)      character set utf8mb4 collate utf8mb4_bin not null,
  revision_id     char(36)      character set utf8mb4 collate utf8mb4_bin not null,
  number          int           not null,
  content_hash    varchar(64)   character set utf8mb4 collate utf8mb4_bin not null,
  token_hash      varchar(64)   character set utf8mb4 collate utf8mb4_bin not null,
  asked_name      varchar(120)  character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  asked_position  varchar(200)  not null,
  mail            varchar(254)  null,
  mailed          boolean       not null,
  question        varchar(1000) not null,
  asked_at        datetime(6)   not null,
  asked_by        char(36)      character set utf8mb4 collate utf8mb4_bin not null,
  asked_by_name   varchar(120)  character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  expires_at      datetime(6)   not null,
  revoked_at      datetime(6)   null,
  revoked_by_name varchar(120)  character set utf8mb4 collate utf8mb4_vietnamese_ci null,
  verdict         varchar(20)   character set utf8mb4 collate utf8mb4_bin null,
  stated_name     varchar(120)  character set utf8mb4 collate utf8mb4_vietnamese_ci null,
  words           varchar(2000) null,
  answered_at     datetime(6)   null,
  constraint pk_content_outside_request primary key (id),
  constraint uq_content_outside_request_token unique (token_hash),
  constraint ck_content_outside_request_once check (answered_at is null or revoked_at is null),
  constraint fk_content_outside_request_revision foreign key (revision_id) references content_article_revision (id),
  index ix_content_outside_request_article (article_id, asked_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'opinions asked of people outside about one revision';

create table content_outside_reading (
  id         char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  request_id char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  at         datetime(6) not null,
  constraint pk_content_outside_reading primary key (id),
  constraint fk_content_outside_reading_request foreign key (request_id) references content_outside_request (id),
  index ix_content_outside_reading_request (request_id, at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: when a link to a revision was opened';
