-- What is told in one message was booked together, and the message that is said to have told a visit did.
select j.practice_id, min(j.appointment_id::text)::uuid as id, 'is told together with what was not booked with it' as detail
from horai.notification_jobs j
left join horai.appointments a on a.practice_id = j.practice_id and a.id = j.appointment_id
where j.bundle_id is not null
group by j.practice_id, j.bundle_id
having count(distinct coalesce(a.series_id, a.joint_booking_id)) <> 1
  or count(coalesce(a.series_id, a.joint_booking_id)) <> count(*)
union all
select d.practice_id, j.appointment_id, 'is said to be told in a message that does not tell it'
from horai.notification_deliveries d
join horai.notification_jobs j on j.practice_id = d.practice_id and j.id = d.job_id
join horai.notification_deliveries t on t.practice_id = d.practice_id and t.id = d.told_in
join horai.notification_jobs o on o.practice_id = t.practice_id and o.id = t.job_id
where d.status <> 'sent' or t.status <> 'sent' or t.told_in is not null or d.channel <> t.channel
  or j.bundle_id is distinct from o.bundle_id or j.kind <> o.kind
