-- In a session nobody has the place of another, and there are no more places than it has.
select p.practice_id, p.id, 'has place ' || p.place || ' of ' || coalesce(s.places_snapshot::text, 'what is no session')
    || ' as one of ' || count(*) over (partition by p.practice_id, p.session_id, p.place) as detail
from horai.appointments p
left join horai.appointments s on s.practice_id = p.practice_id and s.id = p.session_id
where p.session_id is not null and p.status <> 'cancelled' and (
  s.places_snapshot is null or p.place not between 1 and s.places_snapshot
  or exists (
    select from horai.appointments o
    where o.practice_id = p.practice_id and o.session_id = p.session_id and o.place = p.place and o.id <> p.id
      and o.status <> 'cancelled'))
