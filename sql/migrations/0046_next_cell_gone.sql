-- outside a transaction
-- What it was read for is read in order, from the indexes of 0044 and 0045.
drop index concurrently if exists horai.next_starts_cell_idx;
