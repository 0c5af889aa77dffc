-- How long before the day of its review a standing page is on the list of whoever answers for it: the Board's own number.
insert into rules_rule (id, rule_key, rule_value, unit, valid_from, valid_to, revision, superseded, basis, status, clock, audience,
  from_receipt, end_rolls, entered_by, entered_at, verified_by, verified_at, version) values
  ('5f1c1d0e-6a55-4a43-9b51-2f6f0a301211', 'page.review.notice', '14', 'CALENDAR_DAYS', '2026-07-24', null, 1, false,
    'nội bộ', 'PROVISIONAL', null, null, false, false, 'seed', utc_timestamp(6), null, null, 1);
