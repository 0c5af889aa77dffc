-- The site map lists items by five hundred of their numbers; when each part last changed is asked for all of them at once, so it is kept.
create table site_sitemap_part (
  part       int         not null,
  listed     boolean     not null,
  changed_at datetime(6) not null,
  constraint pk_site_sitemap_part primary key (part)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'five hundred public numbers each: whether any of the items is public, and when one last changed';

insert into site_sitemap_part (part, listed, changed_at)
select (public_number - 1) div 500, max(visible), max(updated_at) from site_item group by (public_number - 1) div 500;
