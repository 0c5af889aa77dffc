-- What a picture says about itself, field by field: proposals for the form, written once when the file is kept. Until now `credit` held
-- all of them in one line; such rows stay as they are.
alter table media_file
  add column author    varchar(200)  character set utf8mb4 collate utf8mb4_uca1400_as_ci null after credit,
  add column source    varchar(200)  character set utf8mb4 collate utf8mb4_uca1400_as_ci null after author,
  add column copyright varchar(200)  character set utf8mb4 collate utf8mb4_uca1400_as_ci null after source,
  add column headline  varchar(255)  character set utf8mb4 collate utf8mb4_uca1400_as_ci null after copyright,
  add column caption   varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci null after headline;
