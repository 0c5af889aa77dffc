-- What readers see. Written by observers in the publishing transaction; a draft cannot appear because it is not here.
-- A public number is never reused, and nothing is deleted: a withdrawn item loses its text and its place in every list.
create table site_item (
  public_number   bigint        not null,
  item            char(36)      collate utf8mb4_bin not null,
  permanent_id    varchar(40)   collate utf8mb4_bin not null,
  kind            varchar(20)   collate utf8mb4_bin not null,
  visible         boolean       not null,
  slug            varchar(120)  collate utf8mb4_bin not null,
  title           varchar(255)  collate utf8mb4_uca1400_as_ci not null,
  summary         varchar(1000) collate utf8mb4_uca1400_as_ci not null,
  section         char(36)      collate utf8mb4_bin not null,
  section1        char(36)      collate utf8mb4_bin null,
  section2        char(36)      collate utf8mb4_bin null,
  section3        char(36)      collate utf8mb4_bin null,
  published_at    datetime(6)   not null,
  updated_at      datetime(6)   not null,
  revision_number int           not null,
  sample          boolean       not null,
  picture         varchar(400)  collate utf8mb4_bin null,
  symbol          varchar(160)  collate utf8mb4_bin null,
  document_type   varchar(120)  collate utf8mb4_vietnamese_ci null,
  organ           varchar(255)  collate utf8mb4_vietnamese_ci null,
  issued_on       date          null,
  effective_on    date          null,
  hash            varchar(64)   collate utf8mb4_bin not null,
  page            longtext      collate utf8mb4_bin not null,
  body_html       longtext      collate utf8mb4_bin not null,
  words           longtext      collate utf8mb4_bin not null,
  signature       varbinary(512) null,
  constraint pk_site_item primary key (public_number),
  constraint uq_site_item_item unique (item),
  index ix_site_item_newest (visible, published_at, public_number),
  index ix_site_item_kind (kind, visible, published_at, public_number),
  index ix_site_item_section1 (section1, visible, published_at, public_number),
  index ix_site_item_section2 (section2, visible, published_at, public_number),
  index ix_site_item_section3 (section3, visible, published_at, public_number),
  index ix_site_item_section (section, visible, published_at, public_number),
  index ix_site_item_symbol (symbol),
  index ix_site_item_type (document_type, visible, published_at, public_number),
  index ix_site_item_organ (organ, visible, published_at, public_number),
  fulltext index ft_site_item_words (words)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'public items, one row each, as lists and pages read them';

create table site_item_version (
  public_number   bigint       not null,
  revision_number int          not null,
  revision        char(36)     collate utf8mb4_bin not null,
  published_at    datetime(6)  not null,
  change_note     varchar(1000) collate utf8mb4_uca1400_as_ci null,
  hash            varchar(64)  collate utf8mb4_bin not null,
  page            longtext     collate utf8mb4_bin not null,
  constraint pk_site_item_version primary key (public_number, revision_number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: every version that was ever public, readable in full';

create table site_withdrawn (
  id            bigint        not null auto_increment,
  public_number bigint        not null,
  kind          varchar(20)   collate utf8mb4_bin not null,
  title         varchar(255)  collate utf8mb4_uca1400_as_ci not null,
  permanent_id  varchar(40)   collate utf8mb4_bin not null,
  reason        varchar(2000) collate utf8mb4_uca1400_as_ci not null,
  replacement   bigint        null,
  withdrawn_at  datetime(6)   not null,
  constraint pk_site_withdrawn primary key (id),
  index ix_site_withdrawn_number (public_number, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: why an address answers 410';

create table site_section (
  id       char(36)     collate utf8mb4_bin not null,
  parent   char(36)     collate utf8mb4_bin null,
  level    int          not null,
  ordinal  int          not null,
  slug     varchar(120) collate utf8mb4_bin not null,
  name     varchar(255) collate utf8mb4_vietnamese_ci not null,
  name_en  varchar(255) collate utf8mb4_bin null,
  visible  boolean      not null,
  constraint pk_site_section primary key (id),
  index ix_site_section_slug (slug)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'copy of the section tree in display order';

create table site_redirect (
  slug    varchar(120) collate utf8mb4_bin not null,
  section char(36)     collate utf8mb4_bin not null,
  constraint pk_site_redirect primary key (slug)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'former slugs of sections, which redirect';

-- An address of a file shows the same bytes for ever: other bytes under the same name get another address.
create table site_file (
  public_number bigint       not null,
  name          varchar(200) collate utf8mb4_bin not null,
  sha256        varchar(64)  collate utf8mb4_bin not null,
  media_type    varchar(120) collate utf8mb4_bin not null,
  size          bigint       null,
  constraint pk_site_file primary key (public_number, name),
  index ix_site_file_sha256 (sha256)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: which bytes a public file address shows';

-- Buckets of locality-sensitive hashing over the text (near duplicates). Buckets of former versions stay; the signature decides.
create table site_fingerprint (
  bucket        bigint not null,
  public_number bigint not null,
  constraint pk_site_fingerprint primary key (bucket, public_number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: where to look for texts that resemble one another';
