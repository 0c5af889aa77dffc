-- The site map lists items by thousands of their numbers; when a thousand last changed is asked for all of them at once, so it is kept.
create table site_sitemap_part (
  part       int         not null,
  listed     boolean     not null,
  changed_at datetime(6) not null,
  constraint pk_site_sitemap_part primary key (part)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'thousands of public numbers: whether any item of one is public, and when it last changed';

insert into site_sitemap_part (part, listed, changed_at)
select (public_number - 1) div 1000, max(visible), max(updated_at) from site_item group by (public_number - 1) div 1000;
