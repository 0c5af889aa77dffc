-- What an import says about each entry: where it stood in the export, what it is called, what did not come along.
alter table content_import_refusal
  add column position int null after line,
  add column title varchar(255) null after source;

create table content_import_loss (
  import_id char(36)     character set utf8mb4 collate utf8mb4_bin not null,
  line      int          not null,
  ordinal   int          not null,
  position  int          null,
  source    varchar(120) character set utf8mb4 collate utf8mb4_bin null,
  title     varchar(255) null,
  kind      varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
  detail    varchar(400) not null,
  constraint pk_content_import_loss primary key (import_id, line, ordinal)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci comment = 'append: what did not come along with an imported item';

alter table content_import_file modify name varchar(400) character set utf8mb4 collate utf8mb4_bin not null;
