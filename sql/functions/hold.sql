-- Takes a start for a patient until the hold lapses: the first half of every booking.
--
-- p_offer, decided by the slot engine: { versions: [practice, doctor], from, until, lanes, requirements }. `from` and
-- `until` bound the moments at which the start is on offer (milliseconds since 1970; null: no bound); `lanes` are the ways to serve it, best
-- first, none when it is not on offer at any moment; `candidates` are all resources in them, as an array literal.
-- p_details: { patient_id, patient_timezone, notes, manage_token_hash, overlap_allowed, hold_minutes, visitor }; `hold_minutes`
-- in the place of what the type says, `visitor` (see public_holds.sql) only where anybody may call.
-- p_actor: { type, id, outside_hours, reason }.
create or replace function horai.hold(
  p_practice_id uuid, p_appointment_id uuid, p_doctor_id uuid, p_appointment_type_id uuid, p_starts_at timestamptz,
  p_offer jsonb, p_details jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_now timestamptz;
  v_answer jsonb := horai.recall(p_practice_id, p_once);
  v_candidates uuid[] := p_offer ->> 'candidates';
  v_patient_id uuid := (p_details ->> 'patient_id')::uuid;
  v_overlap_allowed boolean := coalesce((p_details ->> 'overlap_allowed')::boolean, false);
  v_visitor jsonb := p_details -> 'visitor';
  v_period tstzrange;
  v_minutes int;
  v_lane jsonb;
  v_released uuid[] := '{}';
  o record;
  t horai.appointment_types;
  a horai.appointments;
begin
  if v_answer is not null then
    return v_answer;
  end if;

  select * into t from horai.appointment_types
    where practice_id = p_practice_id and id = p_appointment_type_id and doctor_id = p_doctor_id;
  if not found then
    raise exception 'the set-up has changed' using errcode = 'HS001';
  end if;
  v_minutes := t.buffer_before_minutes + t.duration_minutes + t.buffer_after_minutes;
  v_period := tstzrange(
    p_starts_at - make_interval(mins => t.buffer_before_minutes),
    p_starts_at + make_interval(mins => t.duration_minutes + t.buffer_after_minutes), '[)');

  -- In a rush most callers come too late: they learn it without queueing.
  if not horai.lock_resources(p_practice_id, v_candidates, v_period, false) then
    o := horai.look(p_practice_id, v_candidates, v_period, null, coalesce(p_now, clock_timestamp()));
    if horai.free_lane(p_offer -> 'lanes', o.busy) is null then
      perform horai.check_setup(p_practice_id, p_doctor_id, p_offer -> 'versions');
      return horai.remember(p_practice_id, p_once, horai.refused('slot_taken'));
    end if;
    perform horai.lock_resources(p_practice_id, v_candidates, v_period, true);
  end if;

  -- The clock is read after the wait: time spent queueing must not stretch the hold.
  v_now := date_trunc('milliseconds', coalesce(p_now, clock_timestamp()));
  if not horai.is_offered_at(p_offer, v_now) then
    perform horai.check_setup(p_practice_id, p_doctor_id, p_offer -> 'versions');
    return horai.remember(p_practice_id, p_once,
      horai.refused('slot_not_offered', jsonb_build_object('now', horai.utc(v_now))));
  end if;

  o := horai.look(p_practice_id, v_candidates, v_period, null, v_now);
  if o.lapsed is not null then
    v_released := horai.lapse_all(p_practice_id, o.lapsed, v_now);
  end if;
  v_lane := horai.free_lane(p_offer -> 'lanes', o.busy);
  if v_lane is null then
    v_answer := horai.refused('slot_taken');
  elsif v_patient_id is not null then
    v_answer := horai.refusal_for_patient(p_practice_id, v_patient_id,
      tstzrange(p_starts_at, p_starts_at + make_interval(mins => t.duration_minutes), '[)'), null, v_overlap_allowed);
  end if;
  if v_answer is not null then
    perform horai.count_claims(p_practice_id, v_released);
    perform horai.check_setup(p_practice_id, p_doctor_id, p_offer -> 'versions');
    return horai.remember(p_practice_id, p_once, v_answer);
  end if;

  -- Not remembered: it passes, and asking again with the same key is how one goes on.
  if v_visitor is not null then
    v_answer := horai.refusal_for_visitor(p_practice_id, p_doctor_id, v_visitor, v_minutes, v_now);
    if v_answer is not null then
      perform horai.count_claims(p_practice_id, v_released);
      return v_answer;
    end if;
  end if;

  insert into horai.appointments (
    practice_id, id, doctor_id, patient_id, appointment_type_id, doctor_location_id, location_room_id,
    starts_at_utc, ends_at_utc, status, hold_expires_at, patient_timezone, doctor_timezone,
    duration_minutes_snapshot, buffer_before_minutes_snapshot, buffer_after_minutes_snapshot,
    price_cents_snapshot, currency_snapshot, consultation_mode_snapshot, requirements_snapshot,
    notes, outside_hours, overlap_allowed, manage_token_hash, inserted_at, updated_at)
  select p_practice_id, p_appointment_id, p_doctor_id, v_patient_id, t.id,
    (v_lane ->> 'doctor_location_id')::uuid, (v_lane ->> 'location_room_id')::uuid,
    p_starts_at, p_starts_at + make_interval(mins => t.duration_minutes),
    'held', v_now + make_interval(mins => coalesce((p_details ->> 'hold_minutes')::int, t.hold_minutes)),
    p_details ->> 'patient_timezone', d.timezone,
    t.duration_minutes, t.buffer_before_minutes, t.buffer_after_minutes,
    t.price_cents, t.currency, t.consultation_mode, p_offer -> 'requirements',
    p_details ->> 'notes', coalesce((p_actor ->> 'outside_hours')::boolean, false), v_overlap_allowed,
    decode(p_details ->> 'manage_token_hash', 'hex'), v_now, v_now
  from horai.doctors d where d.practice_id = p_practice_id and d.id = p_doctor_id
  returning * into a;

  perform horai.claim(p_practice_id, a.id, v_lane -> 'resource_ids', v_period);
  if v_visitor is not null then
    perform horai.note_public_hold(a, v_visitor, v_minutes);
  end if;
  perform horai.record_event(a, 'held', p_actor, jsonb_build_object(
    'doctor_id', a.doctor_id, 'appointment_type_id', a.appointment_type_id, 'patient_id', a.patient_id,
    'doctor_location_id', a.doctor_location_id, 'location_room_id', a.location_room_id,
    'starts_at_utc', horai.utc(a.starts_at_utc), 'ends_at_utc', horai.utc(a.ends_at_utc),
    'resource_ids', v_lane -> 'resource_ids', 'hold_expires_at', horai.utc(a.hold_expires_at),
    'outside_hours', case when a.outside_hours then true end, 'reason', p_actor -> 'reason'), v_now);
  perform horai.count_claims(p_practice_id,
    v_released || array(select jsonb_array_elements_text(v_lane -> 'resource_ids'))::uuid[]);
  -- Only now: the insert has waited for whoever is changing the doctor (its foreign key locks the doctor's row).
  perform horai.check_setup(p_practice_id, p_doctor_id, p_offer -> 'versions');
  return horai.remember(p_practice_id, p_once, horai.done(a));
end $$;
