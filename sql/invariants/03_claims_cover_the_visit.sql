-- Every claim covers its visit with the buffers, no more and no less.
select a.practice_id, a.id,
  'resource ' || c.resource_id || ' is claimed from ' || horai.utc(lower(c.period)) || ' to ' || horai.utc(upper(c.period))
    as detail
from horai.appointments a
join horai.appointment_resource_claims c on c.practice_id = a.practice_id and c.appointment_id = a.id
where c.period is distinct from tstzrange(
  a.starts_at_utc - make_interval(mins => a.buffer_before_minutes_snapshot),
  a.ends_at_utc + make_interval(mins => a.buffer_after_minutes_snapshot), '[)')
