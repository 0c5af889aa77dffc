-- The English text of a public item beside the Vietnamese one, null while there is none.
alter table site_item
  add column title_en varchar(500) collate utf8mb4_uca1400_as_ci null,
  add column summary_en varchar(1000) collate utf8mb4_uca1400_as_ci null,
  add column page_en longtext collate utf8mb4_bin null,
  add column body_html_en longtext collate utf8mb4_bin null,
  add column translated_revision int null,
  add column translated_at datetime(6) null;
