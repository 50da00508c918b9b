-- For whoever watches: of the calendars elsewhere that do not rest, by provider, how many there are, how many the last attempt
-- did not reach, how many somebody has to connect again, and for how many seconds the one longest waiting has waited.
create or replace function horai.calendar_health(p_now timestamptz default null)
returns table (external_provider text, connections int, failing int, login_needed int, oldest_seconds float8)
language plpgsql as $$
declare
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_practice_id uuid;
  v_found jsonb := '[]';
begin
  for v_practice_id in select horai.practice_ids() loop
    perform set_config('horai.practice_id', v_practice_id::text, true);
    v_found := v_found || coalesce((
      select jsonb_agg(jsonb_build_object('p', c.external_provider, 'f', c.failures > 0,
        'l', c.last_fault is not distinct from 'login_needed', 's', coalesce(c.last_synced_at, c.inserted_at)))
      from horai.calendar_connections c where c.practice_id = v_practice_id and c.is_active), '[]');
  end loop;
  return query
    select f ->> 'p', count(*)::int, count(*) filter (where (f ->> 'f')::boolean)::int,
      count(*) filter (where (f ->> 'l')::boolean)::int,
      greatest(0, extract(epoch from v_now - min((f ->> 's')::timestamptz)))::float8
    from jsonb_array_elements(v_found) f group by 1;
end $$;
