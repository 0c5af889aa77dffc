-- The rest of Law 64/2025 art. 4: forms of the special-zone authorities and of the court's council, and forms that are only read any more.
alter table content_document_type modify code varchar(12) character set utf8mb4 collate utf8mb4_bin not null;
alter table content_document_type add column historic boolean not null default false;

insert into content_document_type (code, name, abbreviation, normative, position, historic) values
  ('NQHDTP', 'Nghị quyết của Hội đồng Thẩm phán Tòa án nhân dân tối cao', 'NQ', true, 56, false),
  ('NQUBTVQH', 'Nghị quyết của Ủy ban Thường vụ Quốc hội', 'NQ', true, 57, false),
  ('VBDK', 'Văn bản quy phạm pháp luật của chính quyền đặc khu', null, true, 58, false),
  ('NQHDNDX', 'Nghị quyết của Hội đồng nhân dân cấp xã', 'NQ', true, 59, false),
  ('QDUBNDX', 'Quyết định của Ủy ban nhân dân cấp xã (quy phạm)', 'QĐ', true, 60, false),
  ('NQHDNDH', 'Nghị quyết của Hội đồng nhân dân cấp huyện (trước 01/07/2025)', 'NQ', true, 61, true),
  ('QDUBNDH', 'Quyết định của Ủy ban nhân dân cấp huyện (quy phạm, trước 01/07/2025)', 'QĐ', true, 62, true);
