-- The patient is here, or (a correction) is not after all. The visit stays confirmed: what comes of it is still open.
create or replace function horai.arrive(
  p_practice_id uuid, p_appointment_id uuid, p_is_here boolean,
  p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  o record;
  a horai.appointments;
  v_now timestamptz;
begin
  o := horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now);
  if o.answer is not null then
    return o.answer;
  end if;
  a := o.a;
  if a.places_snapshot is not null then
    return horai.remember(p_practice_id, p_once, horai.refused('group_session'));
  elsif a.status <> 'confirmed' then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', a.status)));
  end if;
  -- Said twice, it is true once: two desks may see the same patient come in.
  if (a.arrived_at is not null) = p_is_here then
    return horai.remember(p_practice_id, p_once, horai.done(a));
  end if;
  v_now := coalesce(p_now, clock_timestamp());
  update horai.appointments set arrived_at = case when p_is_here then v_now end, version = a.version + 1
    where practice_id = p_practice_id and id = a.id
    returning * into a;
  perform horai.record_event(a, case when p_is_here then 'arrived' else 'not_arrived' end, p_actor,
    jsonb_build_object('arrived_at', horai.utc(a.arrived_at)), v_now);
  return horai.remember(p_practice_id, p_once, horai.done(a));
end $$;
