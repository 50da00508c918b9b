-- What only a hold, a booking or a cancellation has, only it has.
select practice_id, id, 'is ' || status || ' with the fields of another status' as detail
from horai.appointments
where (status = 'held') <> (hold_expires_at is not null)
  or (status = 'cancelled') <> (cancelled_at is not null)
  or (patient_id is null and places_snapshot is null and status not in ('held', 'cancelled'))
  or (patient_id is not null and places_snapshot is not null)
  or (session_id is null) <> (place is null) or (session_id is not null and places_snapshot is not null)
