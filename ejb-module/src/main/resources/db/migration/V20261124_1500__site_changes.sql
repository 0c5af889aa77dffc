-- What changed for readers, so that every server forgets the pages it keeps. Written in the transaction of the change.
create table site_change (
  id bigint not null auto_increment,
  node varchar(36) collate utf8mb4_bin not null,
  tags longtext collate utf8mb4_bin not null,
  changed_at datetime(6) not null,
  constraint pk_site_change primary key (id),
  index ix_site_change_at (changed_at)
) engine = InnoDB comment = 'transient: changes that other servers have not read yet; swept after a day';
