-- Keeps a hold once more for as long as its type holds one: for whoever is still filling in the form. Counted from when
-- it would have lapsed, so that asking early costs nothing; and only once, since others wait for the time.
create or replace function horai.extend(
  p_practice_id uuid, p_appointment_id uuid,
  p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  o record;
  a horai.appointments;
begin
  select * into o from horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now) as o;
  if o.answer is not null then
    return o.answer;
  end if;
  a := o.a;
  if a.places_snapshot is not null then
    return horai.remember(p_practice_id, p_once, horai.refused('group_session'));
  elsif a.status <> 'held' then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', a.status)));
  end if;
  -- What was held together lapses together.
  if a.series_id is not null then
    return horai.remember(p_practice_id, p_once,
      horai.refused('part_of_series', jsonb_build_object('series_id', a.series_id)));
  end if;
  if a.hold_extended then
    return horai.remember(p_practice_id, p_once,
      horai.refused('already_extended', jsonb_build_object('hold_expires_at', horai.utc(a.hold_expires_at))));
  end if;
  a := horai.keep_longer(a, p_actor, coalesce(p_now, clock_timestamp()));
  return horai.remember(p_practice_id, p_once, horai.done(a));
end $$;

-- The one time that a hold is kept longer, whatever for. The caller has locked it.
create or replace function horai.keep_longer(
  p_hold horai.appointments, p_actor jsonb, p_now timestamptz) returns horai.appointments
language plpgsql as $$
declare
  a horai.appointments;
begin
  update horai.appointments
    set hold_extended = true, version = p_hold.version + 1,
      hold_expires_at = p_hold.hold_expires_at + make_interval(mins => (
        select t.hold_minutes from horai.appointment_types t
        where t.practice_id = p_hold.practice_id and t.id = p_hold.appointment_type_id))
    where practice_id = p_hold.practice_id and id = p_hold.id
    returning * into a;
  update horai.public_holds set expires_at = a.hold_expires_at
    where practice_id = a.practice_id and appointment_id = a.id;
  perform horai.record_event(a, 'extended', p_actor,
    jsonb_build_object('hold_expires_at', horai.utc(a.hold_expires_at)), p_now);
  if a.session_id is not null then
    perform horai.settle_session(a.practice_id, a.session_id, p_actor, p_now);
  end if;
  return a;
end $$;
