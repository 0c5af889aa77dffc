-- One import of one index and year. Content and facts are one JSON document; the fingerprint is of that document.
create table indicator_edition (
  id               char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  version          bigint       not null,
  kind             varchar(30)  character set utf8mb4 collate utf8mb4_bin not null,
  year             int          not null,
  number           int          not null,
  state            varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  content          longtext     character set utf8mb4 collate utf8mb4_bin not null,
  content_hash     varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
  units            int          not null,
  refused          int          not null,
  sample           boolean      not null,
  file_id          char(36)     character set utf8mb4 collate utf8mb4_bin null,
  file_name        varchar(220) character set utf8mb4 collate utf8mb4_uca1400_as_ci null,
  imported_at      datetime(6)  not null,
  imported_by      char(36)     character set utf8mb4 collate utf8mb4_bin null,
  imported_by_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
  published_at     datetime(6)  null,
  constraint pk_indicator_edition primary key (id),
  constraint uq_indicator_edition_number unique (kind, year, number),
  constraint ck_indicator_edition_content check (json_valid(content)),
  constraint fk_indicator_edition_file foreign key (file_id) references media_file (id),
  index ix_indicator_edition_imported (imported_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'imports of index results; only their state changes';

create table indicator_decision (
  id         char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  edition_id char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  step       varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  at         datetime(6)  not null,
  by_account char(36)     character set utf8mb4 collate utf8mb4_bin null,
  by_name    varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
  reason     varchar(500) character set utf8mb4 collate utf8mb4_uca1400_as_ci null,
  constraint pk_indicator_decision primary key (id),
  constraint fk_indicator_decision_edition foreign key (edition_id) references indicator_edition (id),
  index ix_indicator_decision_edition (edition_id, at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: who did what with an import of index results';

create table indicator_refusal (
  id          char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  edition_id  char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  line        int          not null,
  column_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci null,
  cell_value  varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci null,
  code        varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
  arguments   varchar(500) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
  constraint pk_indicator_refusal primary key (id),
  constraint fk_indicator_refusal_edition foreign key (edition_id) references indicator_edition (id),
  index ix_indicator_refusal_edition (edition_id, line)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: lines of a spreadsheet that stayed out, and why';

-- What readers may read. A draft cannot appear: it is not in this table.
create table indicator_publication (
  edition_id       char(36)      character set utf8mb4 collate utf8mb4_bin not null,
  kind             varchar(30)   character set utf8mb4 collate utf8mb4_bin not null,
  year             int           not null,
  number           int           not null,
  in_force         boolean       not null,
  mean             decimal(8, 3) null,
  units            int           not null,
  sample           boolean       not null,
  note             varchar(500)  character set utf8mb4 collate utf8mb4_uca1400_as_ci null,
  content          longtext      character set utf8mb4 collate utf8mb4_bin not null,
  published_at     datetime(6)   not null,
  withdrawn_at     datetime(6)   null,
  withdrawn_reason varchar(500)  character set utf8mb4 collate utf8mb4_uca1400_as_ci null,
  constraint pk_indicator_publication primary key (edition_id),
  constraint uq_indicator_publication_number unique (kind, year, number),
  constraint fk_indicator_publication_edition foreign key (edition_id) references indicator_edition (id),
  index ix_indicator_publication_current (in_force, kind, year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'published editions of index results; a withdrawn one keeps its row';

create table indicator_standing (
  id         char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  edition_id char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  agency     varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  kind       varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  year       int         not null,
  constraint pk_indicator_standing primary key (id),
  constraint uq_indicator_standing_agency unique (edition_id, agency),
  constraint fk_indicator_standing_publication foreign key (edition_id) references indicator_publication (edition_id),
  index ix_indicator_standing_agency (agency, kind, year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: which agencies stand in a published table';

-- Areas of PAR INDEX (wording 2021-2030) and factors of SIPAS; the code is the heading in the spreadsheet.
create table indicator_area (
  family    varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
  code      varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
  position  int          not null,
  name      varchar(255) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
  name_en   varchar(255) character set utf8mb4 collate utf8mb4_uca1400_as_ci null,
  from_year int          not null,
  to_year   int          null,
  constraint pk_indicator_area primary key (family, code, from_year),
  constraint ck_indicator_area_years check (to_year is null or to_year >= from_year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'areas and factors by year of measurement';

insert into indicator_area (family, code, position, name, name_en, from_year, to_year) values
  ('PAR', 'LV1', 1, 'Công tác chỉ đạo, điều hành cải cách hành chính', 'Steering of administrative reform', 2012, null),
  ('PAR', 'LV2', 2, 'Cải cách thể chế', 'Institutional reform', 2012, null),
  ('PAR', 'LV3', 3, 'Cải cách thủ tục hành chính', 'Reform of administrative procedures', 2012, null),
  ('PAR', 'LV4', 4, 'Cải cách tổ chức bộ máy hành chính', 'Reform of the organisation of the administration', 2012, null),
  ('PAR', 'LV5', 5, 'Cải cách chế độ công vụ', 'Reform of the civil service', 2012, null),
  ('PAR', 'LV6', 6, 'Cải cách tài chính công', 'Public finance reform', 2012, null),
  ('PAR', 'LV7', 7, 'Xây dựng và phát triển chính quyền điện tử, chính quyền số', 'Electronic and digital government', 2012, null),
  ('PAR', 'LV8', 8, 'Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội',
    'Effect of the reform on people, organisations and development', 2012, null),
  ('SIPAS', 'YT1', 1, 'Cung cấp thông tin chính sách', 'Information about policies', 2012, null),
  ('SIPAS', 'YT2', 2, 'Cơ hội tham gia', 'Opportunities to take part', 2012, null),
  ('SIPAS', 'YT3', 3, 'Chất lượng tổ chức thực hiện chính sách', 'Quality of carrying policies out', 2012, null),
  ('SIPAS', 'YT4', 4, 'Kết quả, tác động của chính sách', 'Results and effect of policies', 2012, null),
  ('SIPAS', 'YT5', 5, 'Tiếp cận dịch vụ', 'Access to services', 2012, null),
  ('SIPAS', 'YT6', 6, 'Thủ tục hành chính', 'Administrative procedures', 2012, null),
  ('SIPAS', 'YT7', 7, 'Công chức phục vụ', 'Officials who serve', 2012, null),
  ('SIPAS', 'YT8', 8, 'Kết quả dịch vụ', 'Results of services', 2012, null),
  ('SIPAS', 'YT9', 9, 'Tiếp nhận, xử lý phản ánh, kiến nghị', 'Handling of reflections and recommendations', 2012, null);
