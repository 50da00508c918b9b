-- What is still to be told, and no more, stands in the queue that the worker looks at.
select w.practice_id, w.id, 'waits and is not queued' as detail
from (
  select practice_id, id from horai.notification_jobs where status = 'waiting'
  union all select practice_id, id from horai.notification_deliveries where status = 'waiting') w
where not exists (select from horai.notification_queue q where q.id = w.id and q.of_practice = w.practice_id)
union all
select d.practice_id, d.id, 'is ' || d.status || ' and queued'
from (
  select practice_id, id, status from horai.notification_jobs
  union all select practice_id, id, status from horai.notification_deliveries) d
join horai.notification_queue q on q.id = d.id
where d.status <> 'waiting'
