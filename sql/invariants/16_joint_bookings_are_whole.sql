-- Visits that were booked together were all held: as many as the first event of each says.
select a.practice_id, a.joint_booking_id as id,
  'has ' || count(*) || ' visits of ' || max((e.metadata ->> 'joint_visits')::int) as detail
from horai.appointments a
join horai.appointment_events e on e.practice_id = a.practice_id and e.appointment_id = a.id and e.version = 1
where a.joint_booking_id is not null
group by a.practice_id, a.joint_booking_id
having count(*) <> min((e.metadata ->> 'joint_visits')::int) or count(*) <> max((e.metadata ->> 'joint_visits')::int)
