-- The tree of three levels: mục, chuyên mục, chuyên mục thành phần. The first level is the five groups of Article 4.
create table content_section (
  id       char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  version  bigint       not null,
  parent   char(36)     character set utf8mb4 collate utf8mb4_bin null,
  level    int          not null,
  position int          not null,
  slug     varchar(80)  character set utf8mb4 collate utf8mb4_bin not null,
  name     varchar(120) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  name_en  varchar(120) null,
  visible  boolean      not null,
  constraint pk_content_section primary key (id),
  constraint uq_content_section_slug unique (slug),
  constraint ck_content_section_level check (level between 1 and 3 and (level = 1) = (parent is null)),
  constraint fk_content_section_parent foreign key (parent) references content_section (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'the section tree as it is now';

-- Every address a section ever had; it stays the section's own, so an old one can redirect.
create table content_section_slug (
  slug       varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  section_id char(36)    character set utf8mb4 collate utf8mb4_bin not null,
  since      datetime(6) not null,
  constraint pk_content_section_slug primary key (slug),
  constraint fk_content_section_slug_section foreign key (section_id) references content_section (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: addresses of sections';

create table content_section_change (
  id           char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  tree         bigint       not null,
  kind         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  section_name varchar(120) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  at           datetime(6)  not null,
  by_name      varchar(120) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  before_state longtext     character set utf8mb4 collate utf8mb4_bin not null,
  after_state  longtext     character set utf8mb4 collate utf8mb4_bin not null,
  undoes       char(36)     character set utf8mb4 collate utf8mb4_bin null,
  constraint pk_content_section_change primary key (id),
  constraint uq_content_section_change_tree unique (tree),
  constraint uq_content_section_change_undoes unique (undoes)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: changes of the section tree, with what stood there before';

insert into content_section (id, version, parent, level, position, slug, name, name_en, visible) values
  ('9a9bd894-8f3f-538f-91d7-2d5b7ee8a6e8', 0, null, 1, 0, 'van-ban', 'Văn bản về cải cách hành chính', 'Documents on administrative reform', true),
  ('b8bb5daf-46ce-53ec-8162-7ff60f88710f', 0, '9a9bd894-8f3f-538f-91d7-2d5b7ee8a6e8', 2, 0, 'van-ban-trung-uong', 'Văn bản Trung ương', 'Documents of the central level', true),
  ('7f68a046-5c71-58ff-a2b2-74071c7f2d0e', 0, '9a9bd894-8f3f-538f-91d7-2d5b7ee8a6e8', 2, 1, 'van-ban-thanh-pho', 'Văn bản Thành phố', 'Documents of the City', true),
  ('157c06b9-0e6f-5232-9164-29c0c7da108e', 0, '7f68a046-5c71-58ff-a2b2-74071c7f2d0e', 3, 0, 'quyet-dinh', 'Quyết định', 'Decisions', true),
  ('b96566d5-4971-5ee8-b319-7d64cdeed296', 0, '7f68a046-5c71-58ff-a2b2-74071c7f2d0e', 3, 1, 'ke-hoach', 'Kế hoạch', 'Plans', true),
  ('01105f41-45b6-526d-8c6d-629bfebc049f', 0, '7f68a046-5c71-58ff-a2b2-74071c7f2d0e', 3, 2, 'chi-thi', 'Chỉ thị', 'Directives', true),
  ('980015b5-deb3-50ae-947a-80550b7d10cf', 0, null, 1, 1, 'lanh-dao-thanh-pho', 'Hoạt động của Lãnh đạo Thành phố', 'City leaders', true),
  ('c7517330-b60e-5f00-ab52-7cad481d3d10', 0, '980015b5-deb3-50ae-947a-80550b7d10cf', 2, 0, 'chi-dao-dieu-hanh', 'Chỉ đạo, điều hành', 'Direction and administration', true),
  ('7ecc94ee-884b-52ea-aa00-03239577fb15', 0, '980015b5-deb3-50ae-947a-80550b7d10cf', 2, 1, 'lam-viec-voi-co-so', 'Làm việc với cơ sở', 'Visits to agencies and communes', true),
  ('836380a2-f95b-53ef-8695-27fe54ab4bb7', 0, null, 1, 2, 'ban-chi-dao', 'Ban Chỉ đạo CCHC, Chuyển đổi số và Đề án 06', 'Steering Committee for reform, digital transformation and Project 06', true),
  ('7f2034c2-b3d1-504a-86f4-9888673b866d', 0, '836380a2-f95b-53ef-8695-27fe54ab4bb7', 2, 0, 'cai-cach-hanh-chinh', 'Cải cách hành chính', 'Administrative reform', true),
  ('bf7a75ad-54f6-5dbe-a4bf-6a245bbccae3', 0, '836380a2-f95b-53ef-8695-27fe54ab4bb7', 2, 1, 'chuyen-doi-so', 'Chuyển đổi số', 'Digital transformation', true),
  ('7395e379-393e-5b70-b3ee-b6c0707e32d7', 0, '836380a2-f95b-53ef-8695-27fe54ab4bb7', 2, 2, 'de-an-06', 'Đề án 06', 'Project 06', true),
  ('bc85b988-3f22-5409-a848-5810c35cd5c5', 0, null, 1, 3, 'tinh-hinh-ket-qua', 'Tình hình và kết quả', 'Implementation and results', true),
  ('a3bd923f-44c1-52e7-a424-2c430f1ed9ac', 0, 'bc85b988-3f22-5409-a848-5810c35cd5c5', 2, 0, 'cai-cach-the-che', 'Cải cách thể chế', 'Institutional reform', true),
  ('59e1fd82-1f3d-53bd-a97a-d225244f5b0b', 0, 'bc85b988-3f22-5409-a848-5810c35cd5c5', 2, 1, 'cai-cach-thu-tuc-hanh-chinh', 'Cải cách thủ tục hành chính', 'Reform of administrative procedures', true),
  ('85eb0390-0d8a-51c7-b322-40b4cb5906c3', 0, '59e1fd82-1f3d-53bd-a97a-d225244f5b0b', 3, 0, 'rut-ngan-thoi-gian', 'Rút ngắn thời gian', 'Shorter times', true),
  ('1c9691ed-e1b9-5051-82d1-18aff64551be', 0, '59e1fd82-1f3d-53bd-a97a-d225244f5b0b', 3, 1, 'phan-cap-uy-quyen', 'Phân cấp, ủy quyền', 'Delegation', true),
  ('8fc8d020-071e-516d-bccd-2b52c37008c5', 0, '59e1fd82-1f3d-53bd-a97a-d225244f5b0b', 3, 2, 'phi-dia-gioi', 'Phi địa giới', 'Any counter', true),
  ('d4379f51-353e-5025-a966-dd24e2997924', 0, 'bc85b988-3f22-5409-a848-5810c35cd5c5', 2, 2, 'to-chuc-bo-may', 'Tổ chức bộ máy', 'Organisation', true),
  ('b68f79c5-5242-526a-a038-ce25e47ccd59', 0, 'bc85b988-3f22-5409-a848-5810c35cd5c5', 2, 3, 'che-do-cong-vu', 'Chế độ công vụ', 'Public service', true),
  ('216ab564-c089-5525-8fce-75b6ccf5fbcd', 0, 'bc85b988-3f22-5409-a848-5810c35cd5c5', 2, 4, 'tai-chinh-cong', 'Tài chính công', 'Public finance', true),
  ('7bf40967-8b25-5d14-a080-cb177b48ef42', 0, 'bc85b988-3f22-5409-a848-5810c35cd5c5', 2, 5, 'chinh-quyen-so', 'Chính quyền điện tử, chính quyền số', 'Digital government', true),
  ('2f4f7818-f39b-5735-8769-6082538b7195', 0, 'bc85b988-3f22-5409-a848-5810c35cd5c5', 2, 6, 'so-ban-nganh', 'Sở, ban, ngành', 'Departments', true),
  ('578358d0-115a-50ce-8b1e-b3d567fa290b', 0, 'bc85b988-3f22-5409-a848-5810c35cd5c5', 2, 7, 'phuong-xa', 'Phường, xã', 'Wards and communes', true),
  ('3a8c84b2-be4d-5f23-9093-d08d1dbc6d52', 0, '578358d0-115a-50ce-8b1e-b3d567fa290b', 3, 0, 'mo-hinh-diem', 'Mô hình điểm', 'Model wards', true),
  ('7ed2e06c-f713-50ec-9257-540e1f596aae', 0, '578358d0-115a-50ce-8b1e-b3d567fa290b', 3, 1, 'tin-co-so', 'Tin cơ sở', 'Local news', true),
  ('05e5dcee-d07b-5b56-a826-394c63879cea', 0, null, 1, 4, 'kinh-nghiem-mo-hinh', 'Kinh nghiệm, mô hình', 'Experience and models', true),
  ('8357ca38-c483-5f60-9b8d-eed1cbdccc9b', 0, '05e5dcee-d07b-5b56-a826-394c63879cea', 2, 0, 'trong-nuoc', 'Trong nước', 'In Viet Nam', true),
  ('0b027bda-5d0c-5cfc-a2cc-4b7070af61f4', 0, '05e5dcee-d07b-5b56-a826-394c63879cea', 2, 1, 'the-gioi', 'Thế giới', 'In the world', true),
  ('bfa6bec6-29c3-5598-8d5f-2cbaa5d12d92', 0, '05e5dcee-d07b-5b56-a826-394c63879cea', 2, 2, 'xu-huong-hanh-chinh-cong', 'Xu hướng hành chính công', 'Trends in public administration', true);

insert into content_section_slug (slug, section_id, since) select slug, id, '2026-11-23 00:00:00' from content_section;

-- Closed lists of the editors' forms.
create table content_genre (
  code     varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  name     varchar(120) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  position int          not null,
  constraint pk_content_genre primary key (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'content classes (Article 6.1.a)';

insert into content_genre (code, name, position) values
  ('news', 'Tin', 1), ('article', 'Bài viết', 2), ('photo', 'Ảnh', 3), ('drawing', 'Hình vẽ, đồ họa', 4), ('audio', 'Âm thanh', 5),
  ('video', 'Video', 6), ('document', 'Văn bản', 7), ('other', 'Khác', 8);

create table content_par_field (
  code     varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
  name     varchar(120) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  position int          not null,
  constraint pk_content_par_field primary key (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'the six fields of administrative reform (Circular 06/2026/TT-BNV)';

insert into content_par_field (code, name, position) values
  ('CCHC-1', 'Cải cách thể chế', 1), ('CCHC-2', 'Cải cách thủ tục hành chính', 2), ('CCHC-3', 'Cải cách tổ chức bộ máy', 3),
  ('CCHC-4', 'Cải cách chế độ công vụ', 4), ('CCHC-5', 'Cải cách tài chính công', 5),
  ('CCHC-6', 'Xây dựng và phát triển chính quyền điện tử, chính quyền số', 6);

create table content_document_type (
  code         varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
  name         varchar(120) character set utf8mb4 collate utf8mb4_vietnamese_ci not null,
  abbreviation varchar(10)  character set utf8mb4 collate utf8mb4_bin null,
  normative    boolean      not null,
  position     int          not null,
  constraint pk_content_document_type primary key (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'types of official documents (Decree 30/2020 annex III; Law 64/2025 art. 4)';

insert into content_document_type (code, name, abbreviation, normative, position) values
  ('1', 'Nghị quyết', 'NQ', false, 1),
  ('2', 'Quyết định', 'QĐ', false, 2),
  ('3', 'Chỉ thị', 'CT', false, 3),
  ('4', 'Quy chế', 'QC', false, 4),
  ('5', 'Quy định', 'QyĐ', false, 5),
  ('6', 'Thông cáo', 'TC', false, 6),
  ('7', 'Thông báo', 'TB', false, 7),
  ('8', 'Hướng dẫn', 'HD', false, 8),
  ('9', 'Chương trình', 'CTr', false, 9),
  ('10', 'Kế hoạch', 'KH', false, 10),
  ('11', 'Phương án', 'PA', false, 11),
  ('12', 'Đề án', 'ĐA', false, 12),
  ('13', 'Dự án', 'DA', false, 13),
  ('14', 'Báo cáo', 'BC', false, 14),
  ('15', 'Biên bản', 'BB', false, 15),
  ('16', 'Tờ trình', 'TTr', false, 16),
  ('17', 'Hợp đồng', 'HĐ', false, 17),
  ('18', 'Công văn', null, false, 18),
  ('19', 'Công điện', 'CĐ', false, 19),
  ('20', 'Bản ghi nhớ', 'BGN', false, 20),
  ('21', 'Bản thỏa thuận', 'BTT', false, 21),
  ('22', 'Giấy ủy quyền', 'GUQ', false, 22),
  ('23', 'Giấy mời', 'GM', false, 23),
  ('24', 'Giấy giới thiệu', 'GGT', false, 24),
  ('25', 'Giấy nghỉ phép', 'GNP', false, 25),
  ('26', 'Phiếu gửi', 'PG', false, 26),
  ('27', 'Phiếu chuyển', 'PC', false, 27),
  ('28', 'Phiếu báo', 'PB', false, 28),
  ('29', 'Thư công', null, false, 29),
  ('SY', 'Bản sao y', 'SY', false, 30),
  ('TRS', 'Bản trích sao', 'TrS', false, 31),
  ('SL', 'Bản sao lục', 'SL', false, 32),
  ('HP', 'Hiến pháp', null, true, 41),
  ('BL', 'Bộ luật', null, true, 42),
  ('L', 'Luật', null, true, 43),
  ('NQQH', 'Nghị quyết của Quốc hội', 'NQ', true, 44),
  ('PL', 'Pháp lệnh', 'PL', true, 45),
  ('NQLT', 'Nghị quyết liên tịch', 'NQLT', true, 46),
  ('LCTN', 'Lệnh', 'L', true, 47),
  ('QDCTN', 'Quyết định của Chủ tịch nước', 'QĐ', true, 48),
  ('ND', 'Nghị định', 'NĐ', true, 49),
  ('NQCP', 'Nghị quyết của Chính phủ', 'NQ', true, 50),
  ('QDTTG', 'Quyết định của Thủ tướng Chính phủ', 'QĐ', true, 51),
  ('TT', 'Thông tư', 'TT', true, 52),
  ('TTLT', 'Thông tư liên tịch', 'TTLT', true, 53),
  ('NQHDND', 'Nghị quyết của Hội đồng nhân dân', 'NQ', true, 54),
  ('QDUBND', 'Quyết định của Ủy ban nhân dân (quy phạm)', 'QĐ', true, 55);
