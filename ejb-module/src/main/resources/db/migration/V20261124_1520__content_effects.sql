-- Documents that are or were public, by which others find them.
create table content_document (
  article_id    char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  public_number bigint       not null,
  live          boolean      not null,
  symbol        varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
  symbol_key    varchar(80)  character set utf8mb4 collate utf8mb4_bin not null,
  title         varchar(500) not null,
  organ         varchar(200) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  issued_on     date         null,
  effective_on  date         null,
  expires_on    date         null,
  told_on       date         not null,
  constraint pk_content_document primary key (article_id),
  constraint uq_content_document_number unique (public_number),
  constraint fk_content_document_article foreign key (article_id) references content_article (id),
  index ix_content_document_symbol (symbol_key, live)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'documents by symbol, as they are public';

-- What somebody decided about the effect of a document, whatever its own text says. Only added; what was wrong is struck out by a row of its own.
create table content_effect_event (
  id           char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  article_id   char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  kind         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  day          date         not null,
  parts        varchar(300) null,
  cause_id     char(36)     character set utf8mb4 collate utf8mb4_bin null,
  cause_symbol varchar(60)  character set utf8mb4 collate utf8mb4_bin null,
  cause_title  varchar(500) null,
  basis        varchar(500) not null,
  proposal_id  char(36)     character set utf8mb4 collate utf8mb4_bin null,
  at           datetime(6)  not null,
  by_account   char(36)     character set utf8mb4 collate utf8mb4_bin null,
  by_name      varchar(120) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  constraint pk_content_effect_event primary key (id),
  constraint fk_content_effect_event_article foreign key (article_id) references content_article (id),
  index ix_content_effect_event_article (article_id, day),
  index ix_content_effect_event_at (at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'append: decided changes of the effect of documents';

create table content_effect_revocation (
  event_id   char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  reason     varchar(500) not null,
  at         datetime(6)  not null,
  by_account char(36)     character set utf8mb4 collate utf8mb4_bin null,
  by_name    varchar(120) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  constraint pk_content_effect_revocation primary key (event_id),
  constraint fk_content_effect_revocation_event foreign key (event_id) references content_effect_event (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'append: changes of effect that do not count';

create table content_effect_proposal (
  id          char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  version     bigint       not null,
  article_id  char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  cause_id    char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  relation    varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  kind        varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  day         date         null,
  parts       varchar(300) null,
  state       varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  since       datetime(6)  not null,
  decided_at  datetime(6)  null,
  by_account  char(36)     character set utf8mb4 collate utf8mb4_bin null,
  by_name     varchar(120) character set utf8mb4 collate utf8mb4_vietnamese_ci null,
  reason      varchar(500) null,
  constraint pk_content_effect_proposal primary key (id),
  constraint uq_content_effect_proposal unique (article_id, cause_id, relation),
  constraint fk_content_effect_proposal_article foreign key (article_id) references content_article (id),
  index ix_content_effect_proposal_state (state, since),
  index ix_content_effect_proposal_cause (cause_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'changes of effect that relations ask for';

-- Status over time, computed from the above whenever one of them changes. A row that is not used any more covers no day.
create table content_effect_interval (
  article_id char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  ordinal    int         not null,
  status     varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  from_day   date        not null,
  to_day     date        not null,
  constraint pk_content_effect_interval primary key (article_id, ordinal),
  constraint fk_content_effect_interval_document foreign key (article_id) references content_document (article_id),
  index ix_content_effect_interval_status (status, to_day, from_day),
  index ix_content_effect_interval_from (from_day)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'status of documents from a day on, until the day before another';

create table content_document_relation (
  article_id       char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  ordinal          int          not null,
  live             boolean      not null,
  kind             varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  target_id        char(36)     character set utf8mb4 collate utf8mb4_bin null,
  target_key       varchar(80)  character set utf8mb4 collate utf8mb4_bin not null,
  target_symbol    varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
  target_title     varchar(500) null,
  target_issued_on date         null,
  parts            varchar(300) null,
  constraint pk_content_document_relation primary key (article_id, ordinal),
  constraint fk_content_document_relation_article foreign key (article_id) references content_article (id),
  index ix_content_document_relation_target (target_id, live),
  index ix_content_document_relation_key (target_key, live)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'relations of the documents that are public, as approved';

-- Which public item relies on which document: by a relation, by a link or by its symbol in the text.
create table content_citation (
  article_id    char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  target_key    varchar(90)  character set utf8mb4 collate utf8mb4_bin not null,
  live          boolean      not null,
  target_id     char(36)     character set utf8mb4 collate utf8mb4_bin null,
  kept_status   varchar(20)  character set utf8mb4 collate utf8mb4_bin null,
  kept_reason   varchar(500) null,
  kept_at       datetime(6)  null,
  kept_by_name  varchar(120) character set utf8mb4 collate utf8mb4_vietnamese_ci null,
  constraint pk_content_citation primary key (article_id, target_key),
  constraint fk_content_citation_article foreign key (article_id) references content_article (id),
  index ix_content_citation_target (target_id, live),
  index ix_content_citation_key (target_key, live)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'documents that public items rely on, and what editors said about it';

-- What is public already.
insert into content_document (article_id, public_number, live, symbol, symbol_key, title, organ, issued_on, effective_on, expires_on, told_on)
select a.id, a.public_number, a.live_revision is not null,
       left(concat(json_value(r.content, '$.document.number'), '/', json_value(r.content, '$.document.notation')), 60),
       left(replace(lower(trim(leading '0' from concat(json_value(r.content, '$.document.number'), '/', json_value(r.content, '$.document.notation')))), 'đ', 'd'), 80),
       r.title, left(coalesce(json_value(r.content, '$.document.organName'), ''), 200), json_value(r.content, '$.document.issuedOn'),
       json_value(r.content, '$.document.effectiveOn'), null, '2026-11-24'
from content_article a
join content_article_revision r on r.article_id = a.id and r.number = a.published_number
where a.kind = 'DOCUMENT' and a.public_number is not null and json_value(r.content, '$.document.number') is not null;

insert into content_effect_interval (article_id, ordinal, status, from_day, to_day)
select article_id, 0, case when effective_on is null then 'UNKNOWN' when effective_on > issued_on then 'NOT_YET' else 'IN_FORCE' end,
       coalesce(issued_on, '1000-01-01'), case when effective_on > issued_on then effective_on else '9999-12-31' end
from content_document;

insert into content_effect_interval (article_id, ordinal, status, from_day, to_day)
select article_id, 1, 'IN_FORCE', effective_on, '9999-12-31' from content_document where effective_on > issued_on;
