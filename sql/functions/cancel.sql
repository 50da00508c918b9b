-- Gives the time back: the claims go in the same transaction.
create or replace function horai.cancel(
  p_practice_id uuid, p_appointment_id uuid, p_reason text,
  p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_now timestamptz;
  o record;
  a horai.appointments;
begin
  o := horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now);
  if o.answer is not null then
    return o.answer;
  end if;
  a := o.a;
  if a.status not in ('held', 'pending', 'confirmed') then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', a.status)));
  end if;
  v_now := coalesce(p_now, clock_timestamp());
  -- It ended between the two looks at the clock.
  if a.hold_expires_at <= v_now then
    return (horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, v_now)).answer;
  end if;
  o := horai.cancel_one(a, p_reason, p_actor, v_now);
  perform horai.count_claims(p_practice_id, o.released);
  return horai.remember(p_practice_id, p_once, horai.done(o.a));
end $$;

-- The cancellation itself, for whoever cancels one or several: of a session all its places, and of the last place the
-- session. The caller has locked the row and counts the claims on `released`.
create or replace function horai.cancel_one(
  inout a horai.appointments, p_reason text, p_actor jsonb, p_now timestamptz, out released uuid[])
language plpgsql as $$
begin
  if a.places_snapshot is not null then
    perform horai.cancel_places(a, p_reason, p_actor, p_now);
  end if;
  -- Before the claims: whoever waits for those may have the visitor's row.
  if a.status = 'held' then
    perform horai.settle_public_hold(a.practice_id, a.id);
  end if;
  released := horai.release(a.practice_id, a.id);
  perform horai.next_mark_freed(a.practice_id, released,
    a.starts_at_utc - make_interval(mins => a.buffer_before_minutes_snapshot));
  a := horai.write_cancellation(a, p_reason, p_actor, p_now);
  if a.session_id is not null then
    released := horai.settle_session(a.practice_id, a.session_id, p_actor, p_now);
    -- The room stays taken; a place in it may be had again.
    perform horai.next_mark_freed(a.practice_id, released,
      a.starts_at_utc - make_interval(mins => a.buffer_before_minutes_snapshot));
  end if;
end $$;

-- The row and its event, and nothing of what others lose or gain by it.
create or replace function horai.write_cancellation(
  a horai.appointments, p_reason text, p_actor jsonb, p_now timestamptz) returns horai.appointments
language plpgsql as $$
begin
  update horai.appointments
    set status = 'cancelled', hold_expires_at = null, version = a.version + 1,
      cancelled_at = p_now, cancellation_reason = p_reason,
      notes = case when patient_id is not null then notes end, -- as in lapse.sql
      cancelled_by_actor_type = p_actor ->> 'type', cancelled_by_actor_id = horai.actor_id(a, p_actor)
    where practice_id = a.practice_id and id = a.id
    returning * into a;
  perform horai.record_event(a, 'cancelled', p_actor, jsonb_build_object('reason', p_reason), p_now);
  return a;
end $$;
