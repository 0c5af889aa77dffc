-- How readers rate what they read (Decree 224/2026, Article 10.3b): sums alone, nothing about who rated.
alter table site_item
  add column rating_votes bigint not null default 0,
  add column rating_sum bigint not null default 0;
