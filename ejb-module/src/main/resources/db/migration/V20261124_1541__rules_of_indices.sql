-- Numbers of the index results (standards §5.2, §6.3): local rules, to be confirmed by the City.
insert into rules_rule (id, rule_key, rule_value, unit, valid_from, valid_to, revision, superseded, basis, status, clock, audience,
  from_receipt, end_rolls, entered_by, entered_at, verified_by, verified_at, version) values
  ('5f1c1d0e-6a55-4a43-9b51-2f6f0a154101', 'index.year.first', '2012', 'TIMES', '2012-01-01', null, 1, false,
    'QĐ 1294/QĐ-BNV (2012): năm đầu có PAR INDEX', 'PROVISIONAL', null, null, false, false, 'seed', utc_timestamp(6), null, null, 1),
  ('5f1c1d0e-6a55-4a43-9b51-2f6f0a154102', 'index.bands', '90 Xuất sắc; 80 Tốt; 70 Khá; 50 Trung bình; 0 Yếu', 'TEXT', '2012-01-01', null, 1, false,
    'thang xếp loại mặc định của sản phẩm; Thành phố quyết định', 'PROVISIONAL', null, null, false, false, 'seed', utc_timestamp(6), null, null, 1),
  ('5f1c1d0e-6a55-4a43-9b51-2f6f0a154103', 'index.score.max', '100', 'TIMES', '2012-01-01', null, 1, false,
    'thang điểm 100 của PAR INDEX', 'PROVISIONAL', null, null, false, false, 'seed', utc_timestamp(6), null, null, 1),
  ('5f1c1d0e-6a55-4a43-9b51-2f6f0a154104', 'index.ranking.respondents.min', '30', 'TIMES', '2012-01-01', null, 1, false,
    'ngưỡng thống kê của sản phẩm', 'PROVISIONAL', null, null, false, false, 'seed', utc_timestamp(6), null, null, 1),
  ('5f1c1d0e-6a55-4a43-9b51-2f6f0a154105', 'index.display.respondents.min', '5', 'TIMES', '2012-01-01', null, 1, false,
    'ngưỡng thống kê của sản phẩm', 'PROVISIONAL', null, null, false, false, 'seed', utc_timestamp(6), null, null, 1);
