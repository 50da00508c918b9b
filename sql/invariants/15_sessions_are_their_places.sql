-- A session goes on while somebody is in it, as one who has booked or one who only holds, and no longer; it is no hold
-- once it took place for somebody; and its places are where and when it is.
select s.practice_id, s.id, 'is ' || s.status || ' and has ' || count(p.id) filter (where p.status = 'confirmed')
    || ' places confirmed and ' || count(p.id) filter (where p.status = 'held') || ' held' as detail
from horai.appointments s
left join horai.appointments p on p.practice_id = s.practice_id and p.session_id = s.id
where s.places_snapshot is not null
group by s.practice_id, s.id, s.status, s.hold_expires_at
having case
    when bool_or(p.status = 'confirmed') or bool_or(p.status = 'held') and bool_or(p.status in ('completed', 'no_show'))
      then s.status <> 'confirmed'
    when bool_or(p.status = 'held')
      then s.status <> 'held' or s.hold_expires_at <> max(p.hold_expires_at) filter (where p.status = 'held')
    else s.status in ('held', 'confirmed') end
union all
select p.practice_id, p.id, 'is not where and when its session is'
from horai.appointments p
join horai.appointments s on s.practice_id = p.practice_id and s.id = p.session_id
where p.status <> 'cancelled' and (p.starts_at_utc, p.ends_at_utc, p.doctor_id, p.doctor_location_id, p.location_room_id)
  is distinct from (s.starts_at_utc, s.ends_at_utc, s.doctor_id, s.doctor_location_id, s.location_room_id)
