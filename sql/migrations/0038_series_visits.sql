-- outside a transaction
-- The visits of a series. Those that stand alone, which are most, cost it nothing.
create index concurrently if not exists appointments_series_idx
  on horai.appointments (practice_id, series_id, starts_at_utc) where series_id is not null;
