-- A reminder that waits is of a confirmed visit, at the time that it has.
select j.practice_id, j.id, 'reminds of a visit that is ' || a.status || ' at ' || horai.utc(a.starts_at_utc) as detail
from horai.notification_jobs j
join horai.appointments a on a.practice_id = j.practice_id and a.id = j.appointment_id
where j.kind = 'reminder' and j.status = 'waiting'
  and (a.status <> 'confirmed' or (j.facts ->> 'starts_at_utc')::timestamptz <> a.starts_at_utc)
