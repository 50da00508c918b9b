-- A hold past hold_expires_at is dead. The constraint cannot read a clock, so its claims stand in the way until a row
-- says so: whoever needs the time, or touches the hold, says it first. The sweep does the same for the sake of order.

-- Ends one lapsed hold whose row the caller has locked, and its session's where it is a place. The caller counts the
-- claims that were released: of a session those on which places are now free.
create or replace function horai.lapse(
  inout a horai.appointments, p_now timestamptz, out released uuid[])
language plpgsql as $$
begin
  if a.places_snapshot is null and a.session_id is null then
    released := horai.end_hold(a, p_now);
  else
    released := horai.settle_session(a.practice_id, coalesce(a.session_id, a.id), '{"type": "system"}', p_now);
  end if;
  select * into a from horai.appointments where practice_id = a.practice_id and id = a.id;
end $$;

-- The row, its claims and its event.
create or replace function horai.end_hold(a horai.appointments, p_now timestamptz) returns uuid[]
language plpgsql as $$
declare
  v_expired_at timestamptz := a.hold_expires_at;
  v_released uuid[] := horai.release(a.practice_id, a.id);
begin
  update horai.appointments
    set status = 'cancelled', hold_expires_at = null, cancelled_at = v_expired_at,
      cancelled_by_actor_type = 'system', cancellation_reason = 'hold_expired', version = version + 1,
      -- What nobody came of belongs to nobody, and nobody could ask for it to be erased.
      notes = case when patient_id is not null then notes end
    where practice_id = a.practice_id and id = a.id
    returning * into a;
  perform horai.record_event(a, 'hold_expired', '{"type": "system"}',
    jsonb_build_object('hold_expires_at', horai.utc(v_expired_at)), p_now);
  return v_released;
end $$;

-- Ends these lapsed holds, and answers the resources that were released. A row that somebody else is just working on is
-- left to them: waiting for it here, with resources locked, could close a circle. If it is not gone in time the claim
-- falls short and the command is done again.
create or replace function horai.lapse_all(
  p_practice_id uuid, p_appointment_ids uuid[], p_now timestamptz) returns uuid[]
language plpgsql as $$
declare
  v_released uuid[] := '{}';
  a horai.appointments;
begin
  for a in
    select * from horai.appointments h
    where h.practice_id = p_practice_id and h.id = any (p_appointment_ids)
      and h.status = 'held' and h.hold_expires_at <= p_now
    order by h.id
    for no key update skip locked
  loop
    v_released := v_released || (horai.lapse(a, p_now)).released;
  end loop;
  return v_released;
end $$;

-- Housekeeping: ends at most p_limit lapsed holds, of one practice or (null) of all. Answers how many.
create or replace function horai.sweep_holds(
  p_practice_id uuid, p_limit int default 500, p_now timestamptz default null) returns int
language plpgsql as $$
declare
  v_practice_id uuid;
  v_count int := 0;
begin
  for v_practice_id in
    select p_practice_id where p_practice_id is not null
    union all select horai.practice_ids() where p_practice_id is null
  loop
    v_count := v_count + horai.sweep_holds_of(v_practice_id, p_limit - v_count, coalesce(p_now, clock_timestamp()));
    exit when v_count >= p_limit;
  end loop;
  return v_count;
end $$;

create or replace function horai.sweep_holds_of(p_practice_id uuid, p_limit int, p_now timestamptz) returns int
language plpgsql as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_count int := 0;
  v_released uuid[] := '{}';
  a horai.appointments;
begin
  for a in
    select * from horai.appointments h
    where h.practice_id = p_practice_id and h.status = 'held' and h.hold_expires_at <= p_now and h.session_id is null
    order by h.id
    limit p_limit
    for no key update skip locked
  loop
    v_released := v_released || (horai.lapse(a, p_now)).released;
    v_count := v_count + 1;
  end loop;
  -- Places, by way of their sessions: a session goes on while one of them does.
  for a in
    select * from horai.appointments s
    where s.practice_id = p_practice_id and s.id in (
      select h.session_id from horai.appointments h
      where h.practice_id = p_practice_id and h.status = 'held' and h.hold_expires_at <= p_now and h.session_id is not null)
    order by s.id
    limit p_limit - v_count
    for no key update skip locked
  loop
    v_released := v_released || horai.settle_session(p_practice_id, a.id, '{"type": "system"}', p_now);
    v_count := v_count + 1;
  end loop;
  perform horai.count_claims(p_practice_id, v_released);
  return v_count;
end $$;
