-- The first pages of files, drawn by the process that reads their words. What was read before is drawn now.
create table media_preview (
  sha256  varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  state   varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  pages   int         not null,
  words   longtext    character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
  made_at datetime(6) not null,
  constraint pk_media_preview primary key (sha256),
  index ix_media_preview_state (state, made_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'transient: what was drawn of files; it leaves with a seal';

create table media_page_picture (
  sha256     varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
  page       int          not null,
  width      int          not null,
  height     int          not null,
  media_type varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  size       bigint       not null,
  picture    varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_media_page_picture primary key (sha256, page, width),
  index ix_media_page_picture_picture (picture)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'transient: pictures of the first pages of files, by their fingerprint in the store';

insert into media_preview (sha256, state, pages, words, made_at)
  select sha256, 'WAITING', 0, '[]', min(kept_at) from media_file
  where media_type = 'application/pdf' and sealed = 0 and text_state not in ('NONE', 'WAITING', 'MARKED') group by sha256;
