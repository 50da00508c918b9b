-- Nobody of the staff is told twice of one day.
select practice_id, subject_id as id, count(*) || ' summaries of ' || (facts ->> 'date') as detail
from horai.notification_jobs
where kind = 'staff_digest'
group by practice_id, subject_id, facts ->> 'date'
having count(*) > 1
