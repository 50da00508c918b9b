-- A patient is in one place, except where staff allowed it.
select practice_id, id, 'starts at ' || horai.utc(starts_at_utc) || ' though the patient is busy until ' || horai.utc(busy_until)
  as detail
from (
  select practice_id, id, starts_at_utc, max(ends_at_utc) over (
    partition by practice_id, patient_id order by starts_at_utc, id
    rows between unbounded preceding and 1 preceding) as busy_until
  from horai.appointments
  where patient_id is not null and status in ('pending', 'confirmed') and not overlap_allowed) visits
where starts_at_utc < busy_until
