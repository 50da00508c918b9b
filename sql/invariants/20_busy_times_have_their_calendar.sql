-- Time that a calendar elsewhere has blocked goes with its connection: else nobody would ever free it again. One that only
-- takes visits blocks nothing.
select x.practice_id, x.id, 'is blocked by a calendar that is no longer connected' as detail
from horai.availability_exceptions x
where x.source like 'calendar:%'
  and not exists (
    select from horai.external_busy b
    join horai.calendar_connections c on c.practice_id = b.practice_id and c.id = b.connection_id
    where b.practice_id = x.practice_id and b.exception_id = x.id and x.source = 'calendar:' || c.id
      and c.doctor_id = x.doctor_id)
union all
select b.practice_id, b.exception_id, 'is blocked by a calendar that only takes visits'
from horai.external_busy b
join horai.calendar_connections c on c.practice_id = b.practice_id and c.id = b.connection_id
where c.direction = 'out'
union all
select b.practice_id, b.exception_id, 'stands for an event and blocks nothing'
from horai.external_busy b
where not exists (
  select from horai.availability_exceptions x
  where x.practice_id = b.practice_id and x.id = b.exception_id and x.kind = 'blocked'
    and x.source = 'calendar:' || b.connection_id)
