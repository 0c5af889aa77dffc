-- Words of public titles for suggestions and for "did you mean", one to three syllables, folded, with the number of public items that have them.
create table site_word (
  words varchar(80)  collate utf8mb4_bin not null,
  shown varchar(100) collate utf8mb4_bin not null,
  size  int          not null,
  items int          not null,
  constraint pk_site_word primary key (words),
  index ix_site_word_size (size, items)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'transient: words of titles that are public';

-- What people shorten: the search takes both forms for one another.
create table site_abbreviation (
  id         bigint       not null auto_increment,
  short_form varchar(20)  collate utf8mb4_bin not null,
  long_form  varchar(160) collate utf8mb4_bin not null,
  constraint pk_site_abbreviation primary key (id),
  constraint uq_site_abbreviation unique (short_form, long_form)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'transient: short and long forms of the same name, for the search';

insert into site_abbreviation (short_form, long_form) values
  ('CCHC', 'cải cách hành chính'), ('TTHC', 'thủ tục hành chính'), ('DVC', 'dịch vụ công'), ('DVCTT', 'dịch vụ công trực tuyến'),
  ('UBND', 'ủy ban nhân dân'), ('HĐND', 'hội đồng nhân dân'), ('CNTT', 'công nghệ thông tin'), ('VBQPPL', 'văn bản quy phạm pháp luật'),
  ('QPPL', 'quy phạm pháp luật'), ('CBCC', 'cán bộ, công chức'), ('CBCCVC', 'cán bộ, công chức, viên chức'), ('PAKN', 'phản ánh, kiến nghị'),
  ('CĐS', 'chuyển đổi số'), ('CQĐT', 'chính quyền điện tử'), ('TTPVHCC', 'trung tâm phục vụ hành chính công'), ('CCCD', 'căn cước công dân'),
  ('GCN', 'giấy chứng nhận'), ('QSDĐ', 'quyền sử dụng đất'), ('BCĐ', 'ban chỉ đạo'), ('KSTTHC', 'kiểm soát thủ tục hành chính'),
  ('KHCN', 'khoa học và công nghệ'), ('NNMT', 'nông nghiệp và môi trường'), ('LĐTBXH', 'lao động, thương binh và xã hội'), ('BHXH', 'bảo hiểm xã hội'),
  ('PCI', 'chỉ số năng lực cạnh tranh cấp tỉnh'), ('PAR INDEX', 'chỉ số cải cách hành chính'), ('SIPAS', 'chỉ số hài lòng về sự phục vụ hành chính'),
  ('TP', 'thành phố'), ('VPCP', 'văn phòng chính phủ'), ('BNV', 'bộ nội vụ');
