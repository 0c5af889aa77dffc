-- Pictures, drawings, film and sound have lists of their own, walked by an index at every level of sections.
alter table site_item
  add column media varchar(8) collate utf8mb4_bin null after kind,
  add index ix_site_item_media (media, visible, published_at, public_number),
  add index ix_site_item_media1 (section1, media, visible, published_at, public_number),
  add index ix_site_item_media2 (section2, media, visible, published_at, public_number),
  add index ix_site_item_media3 (section3, media, visible, published_at, public_number);

-- Items published before: their content class stands in the revision that readers see.
update site_item i
  join content_article_revision r on r.article_id = i.item and r.number = i.revision_number
  set i.media = case r.genre
    when 'photo' then 'PHOTO' when 'drawing' then 'DRAWING' when 'video' then 'VIDEO' when 'audio' then 'AUDIO' end
  where i.visible = 1;
