-- outside a transaction
create index concurrently if not exists waitlist_entries_giving_up_idx
  on horai.waitlist_entries (practice_id, id) where gives_up;
