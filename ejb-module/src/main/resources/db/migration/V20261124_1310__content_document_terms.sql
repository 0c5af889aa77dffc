-- By when each document on its way is to be public, with what the date rests on. Every counting is a row of its own: the first one, one
-- for each other day of issue, and one whenever somebody has it counted again after an edit of the calendar or of the rule.
create table content_document_term (
  id               char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  article_id       char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  number           int          not null,
  issued_on        date         null,
  due_at           datetime(6)  null,
  rule_key         varchar(80)  character set utf8mb4 collate utf8mb4_bin null,
  rule_id          char(36)     character set utf8mb4 collate utf8mb4_bin null,
  rule_version     bigint       null,
  calendar_version bigint       null,
  trace            longtext     character set utf8mb4 collate utf8mb4_bin null,
  stored_at        datetime(6)  not null,
  by_account       char(36)     character set utf8mb4 collate utf8mb4_bin null,
  by_name          varchar(120) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  reason           varchar(500) null,
  constraint pk_content_document_term primary key (id),
  constraint uq_content_document_term_number unique (article_id, number),
  constraint fk_content_document_term_article foreign key (article_id) references content_article (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci
  comment = 'append: by when a document is to be public; the newest number counts';
