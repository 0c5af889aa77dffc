-- How often public pages are read: the sum of each day in Hanoi, nothing about who.
create table site_visit (
  day date not null,
  views bigint not null,
  constraint pk_site_visit primary key (day)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'one row for each day, added to';
