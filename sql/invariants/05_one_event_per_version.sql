-- Every transition wrote exactly one event: the versions of an appointment are 1, 2, 3 … up to its own.
select a.practice_id, a.id,
  'is at version ' || a.version || ' and has events for ' || coalesce(string_agg(e.version::text, ', ' order by e.version), 'none')
    as detail
from horai.appointments a
left join horai.appointment_events e on e.practice_id = a.practice_id and e.appointment_id = a.id
group by a.practice_id, a.id, a.version
having count(e.id) <> a.version or count(distinct e.version) <> a.version or max(e.version) <> a.version
