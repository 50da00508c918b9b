-- Moves a booking, all or nothing: the old time is kept until the new one is certain.
--
-- p_offer as in hold.sql, over every place when p_stay is true: the visit then stays at its place.
-- p_offer also says whose visit it was when this was decided (`known`: { doctor_id }), and whose and of which type it
-- becomes (`visit`: { doctor_id, appointment_type_id }).
-- p_actor: { type, id, outside_hours, reason }. Patients are held to the type's rules, staff are not.
create or replace function horai.reschedule(
  p_practice_id uuid, p_appointment_id uuid, p_starts_at timestamptz, p_offer jsonb, p_stay boolean,
  p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  o record;
begin
  o := horai.reschedule_one(p_practice_id, p_appointment_id, p_starts_at, p_offer, p_stay, p_access, p_actor, p_once, p_now);
  perform horai.count_claims(p_practice_id, o.touched);
  return o.answer;
end $$;

-- The move itself, for whoever moves one or several. `touched`: the resources whose claims have changed, for the caller to
-- count.
create or replace function horai.reschedule_one(
  p_practice_id uuid, p_appointment_id uuid, p_starts_at timestamptz, p_offer jsonb, p_stay boolean,
  p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz,
  out answer jsonb, out touched uuid[])
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_now timestamptz;
  v_lanes jsonb := p_offer -> 'lanes';
  v_candidates uuid[] := p_offer ->> 'candidates';
  v_period tstzrange;
  v_lane jsonb;
  v_freed uuid[];
  v_facts jsonb;
  v_refusal text;
  v_doctor_id uuid := p_offer -> 'visit' ->> 'doctor_id';
  v_type_id uuid := p_offer -> 'visit' ->> 'appointment_type_id';
  t horai.appointment_types;
  o record;
  a horai.appointments;
begin
  touched := '{}';
  -- Whoever holds a place has the queue first and then the session: so has whoever moves a session.
  if exists (
    select from horai.appointments s
    where s.practice_id = p_practice_id and s.id = p_appointment_id and s.places_snapshot is not null) then
    perform horai.lock_resources(p_practice_id, v_candidates, horai.occupied(x, p_starts_at), true)
      from horai.appointment_types x
      where x.practice_id = p_practice_id and x.id = v_type_id and x.doctor_id = v_doctor_id;
  end if;
  o := horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now);
  if o.answer is not null then
    answer := o.answer;
    return;
  end if;
  a := o.a;
  if a.status not in ('pending', 'confirmed') then
    answer := horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', a.status)));
    return;
  elsif a.session_id is not null then
    -- Others stay where they are: whoever wants another time leaves this place and takes one there.
    answer := horai.remember(p_practice_id, p_once,
      horai.refused('reschedule_not_allowed', jsonb_build_object('reason', 'group_place')));
    return;
  end if;
  answer := horai.refusal_for_begun(a);
  if answer is not null then
    answer := horai.remember(p_practice_id, p_once, answer);
    return;
  end if;

  -- Decided for somebody whose visit it no longer is: another desk moved it there meanwhile.
  if a.doctor_id <> (p_offer -> 'known' ->> 'doctor_id')::uuid then
    raise exception 'the visit has another doctor by now' using errcode = 'HS001';
  end if;
  select * into t from horai.appointment_types
    where practice_id = p_practice_id and id = v_type_id and doctor_id = v_doctor_id;
  if p_actor ->> 'type' = 'patient' then
    v_refusal := case
      when not t.allow_patient_reschedule then 'not_allowed_by_type'
      when a.reschedule_count >= t.max_reschedule_count then 'limit_reached'
      when a.starts_at_utc < coalesce(p_now, clock_timestamp()) + make_interval(mins => t.min_notice_minutes)
        then 'too_late'
      end;
    if v_refusal is not null then
      answer := horai.remember(p_practice_id, p_once,
        horai.refused('reschedule_not_allowed', jsonb_build_object('reason', v_refusal)));
      return;
    end if;
  end if;

  if p_stay then
    select coalesce(jsonb_agg(lane), '[]') into v_lanes from jsonb_array_elements(v_lanes) lane
      where (lane ->> 'doctor_location_id')::uuid is not distinct from a.doctor_location_id;
  end if;
  v_period := horai.occupied(t, p_starts_at);

  perform horai.lock_resources(p_practice_id, v_candidates, v_period, true);
  v_now := coalesce(p_now, clock_timestamp());
  if jsonb_array_length(v_lanes) = 0 or not horai.is_offered_at(p_offer, v_now) then
    perform horai.check_setup(p_practice_id, v_doctor_id, p_offer -> 'versions');
    v_facts := jsonb_build_object('now', horai.utc(v_now), 'doctor_location_id', a.doctor_location_id);
    answer := horai.remember(p_practice_id, p_once, horai.refused('slot_not_offered', v_facts));
    return;
  end if;

  o := horai.look(p_practice_id, v_candidates, v_period, a.id, v_now);
  if o.lapsed is not null then
    touched := horai.lapse_all(p_practice_id, o.lapsed, v_now);
  end if;
  v_lane := horai.free_lane(v_lanes, o.busy);
  if v_lane is null then
    answer := horai.refused('slot_taken');
  elsif a.places_snapshot is not null then
    answer := horai.refusal_for_places(a,
      tstzrange(p_starts_at, p_starts_at + make_interval(mins => t.duration_minutes), '[)'));
  else
    answer := horai.refusal_for_patient(p_practice_id, a.patient_id,
      tstzrange(p_starts_at, p_starts_at + make_interval(mins => t.duration_minutes), '[)'), a.id, a.overlap_allowed);
  end if;
  if answer is not null then
    perform horai.check_setup(p_practice_id, v_doctor_id, p_offer -> 'versions');
    answer := horai.remember(p_practice_id, p_once, answer);
    return;
  end if;

  v_facts := jsonb_build_object('from', jsonb_build_object(
    'starts_at_utc', horai.utc(a.starts_at_utc), 'doctor_location_id', a.doctor_location_id,
    'location_room_id', a.location_room_id, 'doctor_id', a.doctor_id));
  v_freed := horai.release(p_practice_id, a.id);
  perform horai.next_mark_freed(p_practice_id, v_freed,
    a.starts_at_utc - make_interval(mins => a.buffer_before_minutes_snapshot));
  -- The visit takes the type's present length, buffers and needs: the new time was found for those. The price stays.
  update horai.appointments
    set doctor_id = v_doctor_id, appointment_type_id = v_type_id,
      starts_at_utc = p_starts_at, ends_at_utc = p_starts_at + make_interval(mins => t.duration_minutes),
      doctor_location_id = (v_lane ->> 'doctor_location_id')::uuid,
      location_room_id = (v_lane ->> 'location_room_id')::uuid,
      duration_minutes_snapshot = t.duration_minutes,
      buffer_before_minutes_snapshot = t.buffer_before_minutes,
      buffer_after_minutes_snapshot = t.buffer_after_minutes,
      requirements_snapshot = p_offer -> 'requirements',
      outside_hours = coalesce((p_actor ->> 'outside_hours')::boolean, false),
      -- Whoever is here stays so in another room or an hour later, and is not here on another day.
      arrived_at = case when a.arrived_at + interval '12 hours' > p_starts_at then a.arrived_at end,
      reschedule_count = a.reschedule_count + 1, version = a.version + 1
    where practice_id = p_practice_id and id = a.id
    returning * into a;
  perform horai.claim(p_practice_id, a.id, v_lane -> 'resource_ids', v_period);
  perform horai.record_event(a, 'rescheduled', p_actor, v_facts || jsonb_build_object(
    'doctor_id', a.doctor_id, 'appointment_type_id', a.appointment_type_id, 'arrived_at', horai.utc(a.arrived_at),
    'starts_at_utc', horai.utc(a.starts_at_utc), 'ends_at_utc', horai.utc(a.ends_at_utc),
    'doctor_location_id', a.doctor_location_id, 'location_room_id', a.location_room_id,
    'resource_ids', v_lane -> 'resource_ids', 'places_snapshot', a.places_snapshot,
    'outside_hours', case when a.outside_hours then true end, 'reason', p_actor -> 'reason'), v_now);
  if a.places_snapshot is not null then
    perform horai.move_places(a, p_actor, v_facts, v_now);
  end if;
  touched := touched || v_freed || array(select jsonb_array_elements_text(v_lane -> 'resource_ids'))::uuid[];
  perform horai.check_setup(p_practice_id, v_doctor_id, p_offer -> 'versions');
  answer := horai.remember(p_practice_id, p_once, horai.done(a));
end $$;
