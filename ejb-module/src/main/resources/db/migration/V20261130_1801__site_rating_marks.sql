-- How often each mark was given: still sums alone, nothing about who rated or when. Marks of before are in the sums only.
alter table site_item
  add column rating_1 bigint not null default 0,
  add column rating_2 bigint not null default 0,
  add column rating_3 bigint not null default 0,
  add column rating_4 bigint not null default 0,
  add column rating_5 bigint not null default 0,
  add index ix_site_item_rated (visible, rating_votes);

-- Readers are told so, unless the office has put it in words of its own.
insert into content_standing_version (page, version, text, note, by_name, at)
select page, version + 1,
  replace(replace(text, 'Chỉ giữ tổng số và điểm trung bình.', 'Chỉ giữ số lượt của từng mức điểm.'),
    'Only the number of marks and their mean are kept.', 'Only how often each mark was given is kept.'),
  'Đánh giá: giữ số lượt của từng mức điểm', 'Hệ thống', utc_timestamp(6)
from content_standing_version v
where page = 'PERSONAL_DATA' and text like '%Chỉ giữ tổng số và điểm trung bình.%'
  and version = (select max(w.version) from content_standing_version w where w.page = 'PERSONAL_DATA');

update site_standing_page s
  join content_standing_version v on v.page = s.page and v.version = s.version + 1
set s.version = v.version, s.text = v.text
where s.page = 'PERSONAL_DATA';
