-- outside a transaction
-- The same of all specialties. With 0044 it takes the place of next_starts_cell_idx, of which all rows had to be sorted.
create index concurrently if not exists next_starts_near_any_idx
  on horai.next_starts (practice_id, cell, starts_at_utc, doctor_id, n, slug) where cell is not null;
