-- 0006 counts for resources made after it: those that were there before have no row to count in, so that a remembered
-- search over them would never hear of a change.
insert into horai.resource_occupancy (practice_id, resource_id)
select practice_id, id from horai.bookable_resources
on conflict (practice_id, resource_id) do nothing;
