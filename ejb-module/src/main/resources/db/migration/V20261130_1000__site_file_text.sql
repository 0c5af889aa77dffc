create table site_file_text (
    sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null primary key,
    body longtext not null,
    read_at datetime(6) not null
) character set utf8mb4 collate utf8mb4_uca1400_as_ci comment = 'transient: words read out of files that are public';
