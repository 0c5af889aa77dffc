-- What became of the reading of each file's words, and the words. What was kept before is read now; what is public stays public meanwhile.
alter table media_file
  add column text_state   varchar(20) character set utf8mb4 collate utf8mb4_bin not null default 'WAITING' after finding,
  add column text_read_at datetime(6) null after text_state,
  add index ix_media_file_text (text_state, kept_at);

update media_file set text_state = 'NONE' where kind in ('PICTURE', 'VIDEO', 'AUDIO');

create table media_text (
  sha256  varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  body    longtext    character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
  read_at datetime(6) not null,
  constraint pk_media_text primary key (sha256)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'transient: words read out of files; they leave with a seal';
