-- How long a link to an unpublished revision lives, and how often one address may try one: the Board's own numbers.
insert into rules_rule (id, rule_key, rule_value, unit, valid_from, valid_to, revision, superseded, basis, status, clock, audience,
  from_receipt, end_rolls, entered_by, entered_at, verified_by, verified_at, version) values
  ('5f1c1d0e-6a55-4a43-9b51-2f6f0a155101', 'outside.opinion.valid', '7', 'CALENDAR_DAYS', '2026-07-24', null, 1, false,
    'nội bộ', 'PROVISIONAL', null, null, false, false, 'seed', utc_timestamp(6), null, null, 1),
  ('5f1c1d0e-6a55-4a43-9b51-2f6f0a155102', 'outside.opinion.valid.max', '30', 'CALENDAR_DAYS', '2026-07-24', null, 1, false,
    'nội bộ', 'PROVISIONAL', null, null, false, false, 'seed', utc_timestamp(6), null, null, 1),
  ('5f1c1d0e-6a55-4a43-9b51-2f6f0a155103', 'outside.opinion.address.perHour', '120', 'TIMES', '2026-07-24', null, 1, false,
    'nội bộ', 'PROVISIONAL', null, null, false, false, 'seed', utc_timestamp(6), null, null, 1);
