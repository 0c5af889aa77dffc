-- A mail that carries a secret link loses its text once nothing more will be sent.
alter table notification_mail add column confidential boolean not null default false;
