-- Whoever is asked has one open offer, and an open offer is a hold, or was one a moment ago, of that same patient.
select e.practice_id, e.id,
  'is ' || e.status || ' and has ' || count(f.id) || ' open offers' as detail
from horai.waitlist_entries e
left join horai.waitlist_offers f on f.practice_id = e.practice_id and f.entry_id = e.id and f.status = 'open'
where e.status <> 'withdrawn' -- its offer is read at the next look
group by e.practice_id, e.id, e.status
having count(f.id) <> (case when e.status = 'offered' then 1 else 0 end)
union all
select f.practice_id, f.entry_id, 'was offered the visit of somebody else'
from horai.waitlist_offers f
join horai.waitlist_entries e on e.practice_id = f.practice_id and e.id = f.entry_id
join horai.appointments a on a.practice_id = f.practice_id and a.id = f.appointment_id
where a.patient_id is distinct from e.patient_id and a.status = 'held'
union all
select e.practice_id, e.id, 'is booked and accepted nothing'
from horai.waitlist_entries e
where e.status = 'booked' and not exists (
  select from horai.waitlist_offers f
  where f.practice_id = e.practice_id and f.entry_id = e.id and f.status = 'accepted')
