-- Calendars that are to be looked at, of all practices, for the worker who asks: each is the asker's for p_lease_seconds.
-- Nothing is locked meanwhile; what is not settled by then (the asker was killed) is due again.
create or replace function horai.take_calendars(
  p_most int, p_lease_seconds int, p_now timestamptz default null)
returns table (practice_id uuid, id uuid, lease text)
language plpgsql as $$
declare
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_practice_id uuid;
  v_taken int := 0;
  v_count int;
begin
  for v_practice_id in select horai.practice_ids() loop
    perform set_config('horai.practice_id', v_practice_id::text, true);
    return query
      update horai.calendar_connections c set due_at = v_now + make_interval(secs => p_lease_seconds)
      from (
        select w.id from horai.calendar_connections w
        where w.practice_id = v_practice_id and w.is_active and w.due_at <= v_now
        order by w.due_at limit p_most - v_taken for update skip locked) taken
      where c.practice_id = v_practice_id and c.id = taken.id
      returning c.practice_id, c.id, c.due_at::text;
    get diagnostics v_count = row_count;
    v_taken := v_taken + v_count;
    exit when v_taken >= p_most;
  end loop;
end $$;
