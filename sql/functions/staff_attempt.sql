-- Counts a try against everything it is counted by, before it is looked at: of a thousand tries at once no more are let
-- through than of a thousand in a row. p_limits[i] tries of p_subjects[i] in a window of p_seconds. Answers how many seconds
-- whoever tried has to wait; 0: go on.
create or replace function horai.staff_attempt(
  p_practice_id uuid, p_subjects bytea[], p_limits int[], p_seconds int, p_now timestamptz default null) returns int
language plpgsql as $$
declare
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_old timestamptz := v_now - make_interval(secs => p_seconds);
  v_asked record;
  v_row horai.staff_attempts;
  v_wait int := 0;
begin
  perform set_config('horai.practice_id', p_practice_id::text, true);
  -- In one order for everybody, so that nobody waits for each other.
  for v_asked in
    select subject, most from unnest(p_subjects, p_limits) as asked (subject, most) order by subject
  loop
    insert into horai.staff_attempts as a (practice_id, subject, since, tries)
      values (p_practice_id, v_asked.subject, v_now, 1)
      on conflict (practice_id, subject) do update set
        tries = case when a.since <= v_old then 1 else a.tries + 1 end,
        -- A clock that went back makes nobody wait for longer than the window.
        since = case when a.since <= v_old then v_now else least(a.since, v_now) end
      returning * into v_row;
    if v_row.tries > v_asked.most then
      v_wait := greatest(v_wait, ceil(extract(epoch from v_row.since - v_old))::int, 1);
    end if;
  end loop;
  return v_wait;
end $$;
