-- The subject of an official document may have 500 characters (QCVN 102).
alter table site_item modify title varchar(500) collate utf8mb4_uca1400_as_ci not null;
alter table site_withdrawn modify title varchar(500) collate utf8mb4_uca1400_as_ci not null;
