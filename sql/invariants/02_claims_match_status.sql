-- An appointment has all the claims its visit needs, a cancelled one has none.
select a.practice_id, a.id, 'is ' || a.status || ' and has ' || count(c.id) || ' claims of ' || needed.claims as detail
from horai.appointments a
cross join lateral (
  select case when a.status = 'cancelled' then 0 else coalesce(sum((r ->> 'quantity')::int), 0) end as claims
  from jsonb_array_elements(a.requirements_snapshot) r) needed
left join horai.appointment_resource_claims c on c.practice_id = a.practice_id and c.appointment_id = a.id
group by a.practice_id, a.id, a.status, needed.claims
having count(c.id) <> needed.claims
