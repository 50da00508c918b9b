-- A hold past hold_expires_at is dead. The constraint cannot read a clock, so its claims stand in the way until a row
-- says so: whoever needs the time, or touches the hold, says it first. The sweep does the same for the sake of order.

-- Ends one lapsed hold whose row the caller has locked. The caller counts the claims that were released.
create or replace function horai.lapse(
  inout a horai.appointments, p_now timestamptz, out released uuid[])
language plpgsql as $$
declare
  v_expired_at timestamptz := a.hold_expires_at;
begin
  released := horai.release(a.practice_id, a.id);
  update horai.appointments
    set status = 'cancelled', hold_expires_at = null, cancelled_at = v_expired_at,
      cancelled_by_actor_type = 'system', cancellation_reason = 'hold_expired', version = version + 1,
      -- What nobody came of belongs to nobody, and nobody could ask for it to be erased.
      notes = case when patient_id is not null then notes end
    where practice_id = a.practice_id and id = a.id
    returning * into a;
  perform horai.record_event(a, 'hold_expired', '{"type": "system"}',
    jsonb_build_object('hold_expires_at', horai.utc(v_expired_at)), p_now);
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
    where h.practice_id = p_practice_id and h.status = 'held' and h.hold_expires_at <= p_now
    order by h.id
    limit p_limit
    for no key update skip locked
  loop
    v_released := v_released || (horai.lapse(a, p_now)).released;
    v_count := v_count + 1;
  end loop;
  perform horai.count_claims(p_practice_id, v_released);
  return v_count;
end $$;
