-- The first page as a row of blocks that is arranged while the site runs (Decision 819, Article 2.2c): every arrangement is kept.
create table content_home_layout (
  version  bigint       not null,
  blocks   longtext     character set utf8mb4 collate utf8mb4_bin not null,
  note     varchar(200) null,
  by_name  varchar(120) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  at       datetime(6)  not null,
  restores bigint       null,
  constraint pk_content_home_layout primary key (version),
  constraint fk_content_home_layout_restores foreign key (restores) references content_home_layout (version)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'append: arrangements of the first page';

create table content_home_draft (
  account  char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  base     bigint      not null,
  blocks   longtext    character set utf8mb4 collate utf8mb4_bin not null,
  saved_at datetime(6) not null,
  constraint pk_content_home_draft primary key (account)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'transient: arrangements that readers do not see yet';

create table site_home (
  id      int      not null,
  version bigint   not null,
  blocks  longtext character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_site_home primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'the first page as readers see it';

insert into content_counter (name, last_used) values ('home-layout', 1);
insert into content_home_layout (version, blocks, note, by_name, at) values (1,
  '[{"items":[],"kind":"NOTICES","links":[],"rows":3,"visible":true,"width":"FULL"},{"items":[],"kind":"FEATURED","links":[],"rows":3,"visible":true,"width":"FULL"},{"items":[],"kind":"NEWEST","links":[],"rows":4,"visible":true,"width":"FULL"},{"items":[],"kind":"CONSULTATIONS","links":[],"rows":3,"visible":true,"width":"SIDE"},{"items":[],"kind":"SURVEYS","links":[],"rows":3,"visible":true,"width":"SIDE"},{"items":[],"kind":"SECTIONS","links":[],"rows":3,"visible":true,"width":"SIDE"},{"items":[],"kind":"DOCUMENTS","links":[],"rows":3,"visible":true,"width":"FULL"},{"items":[],"kind":"INDICES","links":[],"rows":3,"visible":true,"width":"FULL"},{"items":[],"kind":"ANSWERS","links":[],"rows":4,"visible":true,"width":"FULL"},{"items":[],"kind":"SECTIONS_NEWEST","links":[],"rows":3,"visible":true,"width":"FULL"},{"items":[],"kind":"MEDIA","links":[],"rows":4,"visible":true,"width":"FULL"},{"items":[],"kind":"LINKS","links":[{"address":"https://hanoi.gov.vn/","title":"Cổng Thông tin điện tử thành phố Hà Nội","titleEn":"Hanoi City portal"},{"address":"https://dichvucong.gov.vn/","title":"Cổng Dịch vụ công quốc gia","titleEn":"National public service portal"},{"address":"https://caicachhanhchinh.gov.vn/","title":"Cải cách hành chính nhà nước, Bộ Nội vụ","titleEn":"Administrative reform, Ministry of Home Affairs"}],"rows":3,"visible":true,"width":"FULL"}]',
  'Bố cục ban đầu', 'Hệ thống', '2026-11-24 00:00:00');
insert into site_home (id, version, blocks) select 1, version, blocks from content_home_layout;
