-- The library of documents as its lists walk it: narrow rows, one index for each way of filtering and sorting.
create table site_document (
  public_number bigint       not null,
  visible       boolean      not null,
  symbol_key    varchar(80)  collate utf8mb4_bin not null,
  symbol_sort   varchar(80)  collate utf8mb4_bin not null,
  document_type varchar(120) collate utf8mb4_vietnamese_ci not null,
  organ         varchar(255) collate utf8mb4_vietnamese_ci not null,
  issued_on     date         not null,
  published_at  datetime(6)  not null,
  last_status   varchar(20)  collate utf8mb4_bin not null,
  last_from     date         not null,
  events        longtext     collate utf8mb4_bin not null,
  constraint pk_site_document primary key (public_number),
  index ix_site_document_issued (visible, issued_on, public_number),
  index ix_site_document_published (visible, published_at, public_number),
  index ix_site_document_symbol (visible, symbol_sort, public_number),
  index ix_site_document_key (visible, symbol_key, public_number),
  index ix_site_document_type_issued (visible, document_type, issued_on, public_number),
  index ix_site_document_type_published (visible, document_type, published_at, public_number),
  index ix_site_document_type_symbol (visible, document_type, symbol_sort, public_number),
  index ix_site_document_organ_issued (visible, organ, issued_on, public_number),
  index ix_site_document_organ_published (visible, organ, published_at, public_number),
  index ix_site_document_organ_symbol (visible, organ, symbol_sort, public_number),
  index ix_site_document_status_issued (visible, last_status, issued_on, public_number),
  index ix_site_document_status_published (visible, last_status, published_at, public_number),
  index ix_site_document_status_symbol (visible, last_status, symbol_sort, public_number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'documents as the library lists them';

create table site_document_field (
  public_number bigint      not null,
  field         varchar(10) collate utf8mb4_bin not null,
  live          boolean     not null,
  issued_on     date        not null,
  published_at  datetime(6) not null,
  symbol_sort   varchar(80) collate utf8mb4_bin not null,
  constraint pk_site_document_field primary key (public_number, field),
  index ix_site_document_field_issued (field, live, issued_on, public_number),
  index ix_site_document_field_published (field, live, published_at, public_number),
  index ix_site_document_field_symbol (field, live, symbol_sort, public_number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'fields of administrative reform that documents belong to';

-- Status over time; nothing flips at midnight, whoever asks brings the day. A row that is not used any more covers no day.
create table site_effect (
  public_number bigint      not null,
  ordinal       int         not null,
  status        varchar(20) collate utf8mb4_bin not null,
  from_day      date        not null,
  to_day        date        not null,
  constraint pk_site_effect primary key (public_number, ordinal),
  index ix_site_effect_status (status, to_day, from_day, public_number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'status of documents from a day on, until the day before another';

create table site_relation (
  public_number bigint       not null,
  ordinal       int          not null,
  live          boolean      not null,
  kind          varchar(20)  collate utf8mb4_bin not null,
  target        bigint       null,
  symbol        varchar(60)  collate utf8mb4_bin not null,
  title         varchar(500) collate utf8mb4_uca1400_as_ci null,
  parts         varchar(300) collate utf8mb4_uca1400_as_ci null,
  constraint pk_site_relation primary key (public_number, ordinal),
  index ix_site_relation_target (target, live)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'what documents say about others';

create table site_citation (
  public_number bigint  not null,
  target        bigint  not null,
  live          boolean not null,
  constraint pk_site_citation primary key (public_number, target),
  index ix_site_citation_target (target, live)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'documents that items rely on';

-- What the filters offer; kept because finding it out means looking at every document.
create table site_document_value (
  kind  varchar(10)  collate utf8mb4_bin not null,
  value varchar(255) collate utf8mb4_vietnamese_ci not null,
  live  boolean      not null,
  constraint pk_site_document_value primary key (kind, value)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'types and issuing bodies of public documents';

insert into site_document (public_number, visible, symbol_key, symbol_sort, document_type, organ, issued_on, published_at, last_status, last_from, events)
select i.public_number, i.visible,
       left(replace(lower(trim(leading '0' from i.symbol)), 'đ', 'd'), 80),
       left(concat(repeat('0', greatest(0, 10 - length(regexp_substr(trim(leading '0' from i.symbol), '^[0-9]*')))),
                   replace(lower(trim(leading '0' from i.symbol)), 'đ', 'd')), 80),
       coalesce(i.document_type, ''), coalesce(i.organ, ''), coalesce(i.issued_on, '1000-01-01'), i.published_at,
       if(i.effective_on is null, 'UNKNOWN', 'IN_FORCE'),
       if(i.effective_on is null, coalesce(i.issued_on, '1000-01-01'), greatest(i.effective_on, coalesce(i.issued_on, i.effective_on))), '[]'
from site_item i where i.kind = 'DOCUMENT' and i.symbol is not null;

insert into site_document_value (kind, value, live)
select 'type', document_type, true from site_document where visible group by document_type
union all select 'organ', organ, true from site_document where visible group by organ;

insert into site_document_field (public_number, field, live, issued_on, published_at, symbol_sort)
select d.public_number, f.code, true, d.issued_on, d.published_at, d.symbol_sort
from site_document d join site_item i on i.public_number = d.public_number
join content_par_field f on json_contains(i.page, json_quote(f.code), '$.parFields');

insert into site_effect (public_number, ordinal, status, from_day, to_day)
select d.public_number, 0,
       case when i.effective_on is null then 'UNKNOWN' when i.effective_on > i.issued_on then 'NOT_YET' else 'IN_FORCE' end,
       d.issued_on, if(i.effective_on > i.issued_on, i.effective_on, '9999-12-31')
from site_document d join site_item i on i.public_number = d.public_number;

insert into site_effect (public_number, ordinal, status, from_day, to_day)
select d.public_number, 1, 'IN_FORCE', i.effective_on, '9999-12-31'
from site_document d join site_item i on i.public_number = d.public_number where i.effective_on > i.issued_on;
