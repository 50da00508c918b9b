-- outside a transaction
-- Who is near and free first is read in order from each cell (sql/functions/next_rows.sql): of one specialty,
create index concurrently if not exists next_starts_near_idx
  on horai.next_starts (practice_id, cell, specialty, starts_at_utc, doctor_id, n, slug) where cell is not null;
