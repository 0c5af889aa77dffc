-- What readers subscribe to in their calendars: notices and consultations, copied here when they are announced.
create table site_calendar_entry (
  uid        varchar(120)  collate utf8mb4_bin not null,
  calendar   varchar(20)   collate utf8mb4_bin not null,
  title      varchar(255)  collate utf8mb4_uca1400_as_ci not null,
  summary    varchar(1000) collate utf8mb4_uca1400_as_ci not null,
  address    varchar(400)  collate utf8mb4_bin not null,
  starts_at  datetime(6)   not null,
  ends_at    datetime(6)   not null,
  changed_at datetime(6)   not null,
  sequence   int           not null,
  cancelled  boolean       not null,
  constraint pk_site_calendar_entry primary key (uid),
  constraint ck_site_calendar_entry_times check (ends_at >= starts_at),
  index ix_site_calendar_entry_ends (calendar, ends_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment = 'entries of the public calendars';
