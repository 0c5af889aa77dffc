-- An English translation is an item of its own workflow that belongs to another; it has no number, readers find it where its original is.
alter table content_article
  add column translation_of char(36) character set utf8mb4 collate utf8mb4_bin null,
  add column translation_open char(36) character set utf8mb4 collate utf8mb4_bin
    as (if(state in ('CLOSED', 'SEALED'), null, rtrim(translation_of))) persistent,
  drop constraint ck_content_article_live,
  add constraint ck_content_article_live check (live_revision is null or public_number is not null or translation_of is not null),
  add constraint uq_content_article_translation unique (translation_open),
  add constraint fk_content_article_translation foreign key (translation_of) references content_article (id);
