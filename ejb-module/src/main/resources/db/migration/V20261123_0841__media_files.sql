-- A file is a row; its bytes lie outside the database under their SHA-256, so several rows may share them.
create table media_file (
  id           char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  version      bigint       not null,
  name         varchar(220) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
  media_type   varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  kind         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  size         bigint       not null,
  sha256       varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
  original     varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
  width        int          null,
  height       int          null,
  credit       varchar(500) character set utf8mb4 collate utf8mb4_uca1400_as_ci null,
  scan         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  scanned_at   datetime(6)  null,
  finding      varchar(200) character set utf8mb4 collate utf8mb4_bin null,
  sealed       boolean      not null,
  sealed_at    datetime(6)  null,
  kept_at      datetime(6)  not null,
  kept_by      char(36)     character set utf8mb4 collate utf8mb4_bin null,
  kept_by_name varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  agency       varchar(40)  character set utf8mb4 collate utf8mb4_bin null,
  constraint pk_media_file primary key (id),
  constraint ck_media_file_size check (size > 0),
  constraint ck_media_file_picture check (kind <> 'PICTURE' or (width > 0 and height > 0)),
  index ix_media_file_content (sha256),
  index ix_media_file_scan (scan, kept_at),
  index ix_media_file_person (kept_by, kept_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'files that were kept; the bytes are in the file store';

-- Smaller copies of pictures. No credit of their own: that of the picture is theirs.
create table media_variant (
  file_id    char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  width      int          not null,
  height     int          not null,
  media_type varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  size       bigint       not null,
  sha256     varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_media_variant primary key (file_id, width),
  constraint fk_media_variant_file foreign key (file_id) references media_file (id),
  index ix_media_variant_content (sha256)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'append: smaller copies of pictures';
