-- The term of a reader's report runs from its receipt: neither from an event nor from a day of issue. Reports of before keep none.
alter table intake_receipt
  drop constraint ck_intake_receipt_clock,
  add constraint ck_intake_receipt_clock
    check (due_at is null or event_at is not null or issued_on is not null or kind in ('FAULT', 'BARRIER'));
