-- An event in a calendar elsewhere stands for one visit, of that practice; what is known of an event whose name nobody knows
-- is known of nothing.
select v.practice_id, v.appointment_id as id, 'shares its event in a calendar with another visit' as detail
from horai.external_visits v
where exists (
  select from horai.external_visits o
  where o.practice_id = v.practice_id and o.connection_id = v.connection_id
    and o.external_event_id = v.external_event_id and o.appointment_id <> v.appointment_id)
union all
select v.practice_id, v.appointment_id, 'is said to be written, and nobody knows where'
from horai.external_visits v
where v.external_event_id is null and (v.etag is not null or v.content_hash is not null)
