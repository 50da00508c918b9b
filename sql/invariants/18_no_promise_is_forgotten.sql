-- What is promised for a visit that is over is being let go, and not for longer than a day; and every step that is to be
-- made stands in the queue that the worker looks at.
select p.practice_id, p.id, 'is promised for a visit that is over, and nobody lets go of it' as detail
from horai.payments p
join horai.appointments a on a.practice_id = p.practice_id and a.id = p.appointment_id
where p.provider <> 'desk' and a.status = 'cancelled' and p.status in ('due', 'authorised', 'capturing')
  and not exists (
    select from horai.payment_steps s
    where s.practice_id = p.practice_id and s.payment_id = p.id and s.kind = 'release' and s.status = 'waiting')
union all
select s.practice_id, s.payment_id, 'should have been let go at ' || horai.utc(s.due_at)
from horai.payment_steps s
where s.kind = 'release' and s.status = 'waiting' and s.inserted_at < clock_timestamp() - interval '1 day'
union all
select s.practice_id, s.payment_id, 'has a step that waits and is not queued'
from horai.payment_steps s
where s.status = 'waiting' and not exists (
  select from horai.payment_queue q where q.id = s.id and q.of_practice = s.practice_id)
union all
select s.practice_id, s.payment_id, 'has a step that is ' || s.status || ' and queued'
from horai.payment_steps s
join horai.payment_queue q on q.id = s.id
where s.status <> 'waiting'
union all
select p.practice_id, p.id, 'is being taken, and nobody takes it'
from horai.payments p
where p.status = 'capturing' and not exists (
  select from horai.payment_steps s
  where s.practice_id = p.practice_id and s.payment_id = p.id and s.kind in ('capture', 'release') and s.status = 'waiting')
