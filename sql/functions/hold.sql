-- Takes a start for a patient until the hold lapses: the first half of every booking.
--
-- p_offer, decided by the slot engine: { versions: [practice, doctor], from, until, lanes, requirements }. `from` and
-- `until` bound the moments at which the start is on offer (milliseconds since 1970; null: no bound); `lanes` are the ways to serve it, best
-- first, none when it is not on offer at any moment; `candidates` are all resources in them, as an array literal.
-- p_details: { patient_id, patient_timezone, notes, manage_token_hash, overlap_allowed, hold_minutes, visitor, series };
-- `hold_minutes` in the place of what the type says, `visitor` (see public_holds.sql) only where anybody may call, `series`
-- ({ id, date }) of a visit that comes back.
-- p_actor: { type, id, outside_hours, reason }.
create or replace function horai.hold(
  p_practice_id uuid, p_appointment_id uuid, p_doctor_id uuid, p_appointment_type_id uuid, p_starts_at timestamptz,
  p_offer jsonb, p_details jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_answer jsonb := horai.recall(p_practice_id, p_once);
  o record;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  o := horai.hold_one(p_practice_id, p_appointment_id, p_doctor_id, p_appointment_type_id, p_starts_at, p_offer,
    p_details, p_actor, p_now);
  perform horai.count_claims(p_practice_id, o.touched);
  -- Only now: the insert has waited for whoever is changing the doctor (its foreign key locks the doctor's row).
  perform horai.check_setup(p_practice_id, p_doctor_id, p_offer -> 'versions');
  if o.passes then
    return o.answer;
  end if;
  return horai.remember(p_practice_id, p_once, o.answer);
end $$;

-- The hold itself, for whoever holds one or several. `touched`: the resources whose claims have changed, for the caller to
-- count. `passes`: the refusal is not to be remembered, since asking again with the same key is how one goes on.
create or replace function horai.hold_one(
  p_practice_id uuid, p_appointment_id uuid, p_doctor_id uuid, p_appointment_type_id uuid, p_starts_at timestamptz,
  p_offer jsonb, p_details jsonb, p_actor jsonb, p_now timestamptz,
  out answer jsonb, out touched uuid[], out passes boolean)
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_now timestamptz;
  v_candidates uuid[] := p_offer ->> 'candidates';
  v_patient_id uuid := (p_details ->> 'patient_id')::uuid;
  v_overlap_allowed boolean := coalesce((p_details ->> 'overlap_allowed')::boolean, false);
  v_visitor jsonb := p_details -> 'visitor';
  v_period tstzrange;
  v_minutes int;
  v_lane jsonb;
  v_is_group boolean;
  o record;
  t horai.appointment_types;
  s horai.appointments;
  a horai.appointments;
begin
  touched := '{}';
  passes := false;
  select * into t from horai.appointment_types
    where practice_id = p_practice_id and id = p_appointment_type_id and doctor_id = p_doctor_id;
  if not found then
    raise exception 'the set-up has changed' using errcode = 'HS001';
  end if;
  v_is_group := t.places > 1;
  v_minutes := t.buffer_before_minutes + t.duration_minutes + t.buffer_after_minutes;
  v_period := horai.occupied(t, p_starts_at);

  -- In a rush most callers come too late: they learn it without queueing.
  if not horai.lock_resources(p_practice_id, v_candidates, v_period, false) then
    if horai.is_taken(t, p_starts_at, p_offer, coalesce(p_now, clock_timestamp())) then
      answer := horai.refused('slot_taken');
      return;
    end if;
    perform horai.lock_resources(p_practice_id, v_candidates, v_period, true);
  end if;

  -- The clock is read after the wait: time spent queueing must not stretch the hold.
  v_now := date_trunc('milliseconds', coalesce(p_now, clock_timestamp()));
  if not horai.is_offered_at(p_offer, v_now) then
    answer := horai.refused('slot_not_offered', jsonb_build_object('now', horai.utc(v_now)));
    return;
  end if;

  if v_is_group then
    o := horai.join_session(t, p_starts_at, p_offer -> 'lanes', v_now);
    s := o.s;
    touched := o.touched;
  end if;
  if s.id is not null then
    t := horai.type_of_session(t, s);
  else
    o := horai.look(p_practice_id, v_candidates, v_period, null, v_now);
    if o.lapsed is not null then
      touched := touched || horai.lapse_all(p_practice_id, o.lapsed, v_now);
    end if;
    v_lane := horai.free_lane(p_offer -> 'lanes', o.busy);
    if v_lane is null then
      answer := horai.refused('slot_taken');
      return;
    end if;
  end if;
  if v_patient_id is not null then
    answer := horai.refusal_for_patient(p_practice_id, v_patient_id,
      tstzrange(p_starts_at, p_starts_at + make_interval(mins => t.duration_minutes), '[)'), null, v_overlap_allowed);
    if answer is not null then
      return;
    end if;
  end if;
  if v_visitor is not null then
    -- Of a session's time a place is a part.
    v_minutes := ceil(v_minutes::numeric / t.places);
    answer := horai.refusal_for_visitor(p_practice_id, p_doctor_id, v_visitor, v_minutes, v_now);
    if answer is not null then
      passes := true;
      return;
    end if;
  end if;

  if not v_is_group then
    a := horai.write_hold(p_appointment_id, t, p_starts_at, v_lane, p_offer -> 'requirements', p_details, p_actor, v_now);
    touched := touched || array(select jsonb_array_elements_text(v_lane -> 'resource_ids'))::uuid[];
  else
    o := horai.take_place(s, p_appointment_id, t, p_starts_at, v_lane, p_offer -> 'requirements', p_details, p_actor, v_now);
    a := o.a;
    touched := touched || o.touched;
  end if;
  if v_visitor is not null then
    perform horai.note_public_hold(a, v_visitor, v_minutes);
  end if;
  answer := horai.done(a);
end $$;

-- Whether a start has gone, as it looks to somebody who has not queued for it.
create or replace function horai.is_taken(
  t horai.appointment_types, p_starts_at timestamptz, p_offer jsonb, p_now timestamptz) returns boolean
language plpgsql as $$
declare
  o record;
begin
  o := horai.look(
    t.practice_id, (p_offer ->> 'candidates')::uuid[], horai.occupied(t, p_starts_at), null, p_now);
  return horai.free_lane(p_offer -> 'lanes', o.busy) is null
    and not (t.places > 1 and exists (
      select from horai.open_sessions(t, p_starts_at, p_offer -> 'lanes', p_now)));
end $$;

-- The row of a hold, its claims and its event. p_lane: { doctor_location_id, location_room_id, resource_ids }; p_details
-- also says what has to do with groups: { places, session_id, place } (group_session.sql), and with others that are booked
-- at once: { joint_booking_id, joint_visits } (joint_booking.sql).
create or replace function horai.write_hold(
  p_id uuid, t horai.appointment_types, p_starts_at timestamptz, p_lane jsonb, p_requirements jsonb,
  p_details jsonb, p_actor jsonb, p_now timestamptz) returns horai.appointments
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  a horai.appointments;
begin
  insert into horai.appointments (
    practice_id, id, doctor_id, patient_id, appointment_type_id, doctor_location_id, location_room_id,
    starts_at_utc, ends_at_utc, status, hold_expires_at, patient_timezone, doctor_timezone,
    duration_minutes_snapshot, buffer_before_minutes_snapshot, buffer_after_minutes_snapshot,
    price_cents_snapshot, currency_snapshot, consultation_mode_snapshot, requirements_snapshot,
    notes, outside_hours, overlap_allowed, manage_token_hash, places_snapshot, session_id, place, joint_booking_id,
    series_id, series_date, inserted_at, updated_at)
  select t.practice_id, p_id, t.doctor_id, (p_details ->> 'patient_id')::uuid, t.id,
    (p_lane ->> 'doctor_location_id')::uuid, (p_lane ->> 'location_room_id')::uuid,
    p_starts_at, p_starts_at + make_interval(mins => t.duration_minutes),
    'held', p_now + make_interval(mins => coalesce((p_details ->> 'hold_minutes')::int, t.hold_minutes)),
    p_details ->> 'patient_timezone', d.timezone,
    t.duration_minutes, t.buffer_before_minutes, t.buffer_after_minutes,
    t.price_cents, t.currency, t.consultation_mode, p_requirements,
    p_details ->> 'notes', coalesce((p_actor ->> 'outside_hours')::boolean, false),
    coalesce((p_details ->> 'overlap_allowed')::boolean, false),
    decode(p_details ->> 'manage_token_hash', 'hex'), (p_details ->> 'places')::int,
    (p_details ->> 'session_id')::uuid, (p_details ->> 'place')::int,
    (p_details ->> 'joint_booking_id')::uuid,
    (p_details -> 'series' ->> 'id')::uuid, (p_details -> 'series' ->> 'date')::date, p_now, p_now
  from horai.doctors d where d.practice_id = t.practice_id and d.id = t.doctor_id
  -- As resource_no_overlap in horai.claim: the number is taken or it is not. Nothing else can conflict: ids are fresh.
  on conflict on constraint session_place_taken_once do nothing
  returning * into a;
  if not found then
    raise exception 'a place was taken by a writer that did not queue' using errcode = 'serialization_failure';
  end if;
  perform horai.claim(a.practice_id, a.id, p_lane -> 'resource_ids', horai.occupied(t, p_starts_at));
  perform horai.record_event(a, 'held', p_actor, jsonb_build_object(
    'doctor_id', a.doctor_id, 'appointment_type_id', a.appointment_type_id, 'patient_id', a.patient_id,
    'doctor_location_id', a.doctor_location_id, 'location_room_id', a.location_room_id,
    'starts_at_utc', horai.utc(a.starts_at_utc), 'ends_at_utc', horai.utc(a.ends_at_utc),
    'resource_ids', p_lane -> 'resource_ids', 'hold_expires_at', horai.utc(a.hold_expires_at),
    'places_snapshot', a.places_snapshot, 'session_id', a.session_id, 'place', a.place,
    'joint_booking_id', a.joint_booking_id, 'joint_visits', p_details -> 'joint_visits',
    'outside_hours', case when a.outside_hours then true end, 'reason', p_actor -> 'reason'), p_now);
  return a;
end $$;
