-- Who has taken an earlier visit that is not confirmed yet keeps the later one until then (docs/waitlist.md).
alter table horai.waitlist_entries
  add column gives_up boolean not null default false, -- the later visit, once the earlier one is confirmed
  add constraint waitlist_entries_gives_up_once_booked check (not gives_up or status = 'booked') not valid;
