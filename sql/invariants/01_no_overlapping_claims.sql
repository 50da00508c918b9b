-- No two claims of one resource overlap.
-- Each claim is compared with the latest end before it, in order of start: a sort over the whole table, so that the
-- index behind resource_no_overlap, which is being doubted, is not asked.
select practice_id, appointment_id as id,
  'resource ' || resource_id || ' is claimed at ' || horai.utc(starts) || ' though in use until ' || horai.utc(busy_until)
    as detail
from (
  select practice_id, appointment_id, resource_id, lower(period) as starts, max(upper(period)) over (
    partition by practice_id, resource_id order by lower(period), id
    rows between unbounded preceding and 1 preceding) as busy_until
  from horai.appointment_resource_claims) claims
where starts < busy_until
