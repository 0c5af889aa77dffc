-- Signs forms that carry no session, so that every server knows what another showed. One row, made by the first server that needs it.
create table site_form_key (
  id tinyint not null,
  bytes varbinary(32) not null,
  made_at datetime(6) not null,
  constraint pk_site_form_key primary key (id)
) comment 'append: the first server that needs it writes its one row';
