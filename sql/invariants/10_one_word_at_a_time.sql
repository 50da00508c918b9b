-- Of how an appointment stands, one message at most is waiting to be planned.
select practice_id, appointment_id as id, count(*) || ' messages of its state wait' as detail
from horai.notification_jobs
where status = 'waiting' and kind in ('request', 'confirmation', 'change', 'cancellation') and appointment_id is not null
group by practice_id, appointment_id
having count(*) > 1
