-- How long film and sound last, as the file itself says; films have width and height like pictures from now on.
alter table media_file add column milliseconds bigint null after height;
