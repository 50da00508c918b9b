-- No lapsed hold is older than a minute while a worker runs.
select practice_id, id, 'lapsed at ' || horai.utc(hold_expires_at) as detail
from horai.appointments
where status = 'held' and hold_expires_at < clock_timestamp() - interval '1 minute'
  and exists (
    select from pg_stat_activity
    where datname = current_database() and application_name = 'horai worker')
