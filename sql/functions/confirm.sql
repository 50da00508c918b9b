-- Makes a hold a booking, or a request where the type wants approval.
-- p_patient: null (the hold has its patient), { id }, or { new: { id, name, email, phone, ... } }; what the patient has to
-- say, { notes }; who else is on the visit, { participants } (participants.sql); and of whom nobody knows { contacts: { email, phone } }, see contact_limits.sql.
-- Contact and notes come sealed, and mean nothing here.
-- Where money is to be taken first, nothing is booked yet, and the answer names the step: { appointment, capture }
-- (payment_gate.sql). Who comes stands from then on.
create or replace function horai.confirm(
  p_practice_id uuid, p_appointment_id uuid, p_patient jsonb,
  p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_now timestamptz;
  v_answer jsonb;
  v_gate jsonb;
  v_needs_approval boolean;
  v_patient_id uuid;
  v_participant jsonb;
  -- Somebody whom the practice does not know, by the token of the hold. Staff and keys know whom they book for.
  v_is_visitor constant boolean := p_access ? 'token_hash' and coalesce(p_patient ? 'new', false);
  v_contacts constant jsonb := coalesce(p_patient -> 'contacts', '{}');
  o record;
  a horai.appointments;
begin
  select * into o from horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now) as o;
  if o.answer is not null then
    return o.answer;
  end if;
  a := o.a;
  v_answer := horai.refusal_for_session(a);
  if v_answer is null and a.status <> 'held' then
    -- Whoever took the money may have answered to this key, since we waited for the appointment.
    v_answer := horai.recall(p_practice_id, p_once);
    if v_answer is not null then
      return v_answer;
    end if;
    v_answer := horai.refused('invalid_transition', jsonb_build_object('status', a.status));
  end if;
  if v_answer is not null then
    return horai.remember(p_practice_id, p_once, v_answer);
  end if;
  if p_patient is not null and horai.is_paying(a) then
    return horai.confirm(p_practice_id, p_appointment_id, null, p_access, p_actor, p_once, p_now);
  end if;

  -- A series is confirmed whole (series.sql), or it would be half a promise.
  if a.series_id is not null and not p_access ? 'within_series' then
    return horai.remember(p_practice_id, p_once,
      horai.refused('part_of_series', jsonb_build_object('series_id', a.series_id)));
  end if;

  v_patient_id := coalesce((p_patient ->> 'id')::uuid, (p_patient -> 'new' ->> 'id')::uuid, a.patient_id);
  if v_patient_id is null then
    return horai.remember(p_practice_id, p_once, horai.refused('validation_failed', jsonb_build_object(
      'errors', jsonb_build_array(jsonb_build_object('pointer', '/patient', 'detail', 'a booking needs a patient')))));
  end if;
  if not coalesce(p_patient ? 'new', false) then
    v_answer := horai.refusal_for_patient(p_practice_id, v_patient_id, a.period, a.id, a.overlap_allowed);
    if v_answer is not null then
      return horai.remember(p_practice_id, p_once, v_answer);
    end if;
  end if;

  if v_is_visitor then
    perform horai.lock_contacts(p_practice_id, v_contacts);
  end if;

  -- The clock is read after the last wait, and once: a hold that lapsed meanwhile is dead, and no booking is dated after
  -- the end of its hold.
  v_now := coalesce(p_now, clock_timestamp());
  if a.hold_expires_at <= v_now then
    select l.released into o from horai.lapse(a, v_now) as l;
    perform horai.count_claims(p_practice_id, o.released);
    return horai.remember(p_practice_id, p_once,
      horai.refused('hold_expired', jsonb_build_object('hold_expires_at', horai.utc(a.hold_expires_at))));
  end if;

  if v_is_visitor then
    -- Not remembered: it passes, and asking again with the same key is how one goes on.
    v_answer := horai.refusal_for_contacts(a, v_contacts, v_now);
    if v_answer is not null then
      return v_answer;
    end if;
  end if;
  v_needs_approval := (select t.requires_approval from horai.appointment_types t
    where t.practice_id = p_practice_id and t.id = a.appointment_type_id);
  if p_patient ? 'participants' then
    for v_participant in select * from jsonb_array_elements(p_patient -> 'participants') loop
      v_answer := horai.refusal_for_participant(
        jsonb_populate_record(a, jsonb_build_object('patient_id', v_patient_id)), v_participant);
      if v_answer is not null then
        return horai.remember(p_practice_id, p_once, v_answer);
      end if;
    end loop;
  end if;
  v_gate := horai.payment_gate(a, v_needs_approval, p_actor, p_once, v_now);
  if v_gate ? 'refused' then
    return v_gate; -- not remembered: it passes
  end if;

  if p_patient ? 'new' then
    perform horai.write_patient(p_practice_id, p_patient -> 'new');
  end if;
  if p_patient ? 'participants' then
    for v_participant in select * from jsonb_array_elements(p_patient -> 'participants') loop
      a := horai.write_participant(a, v_participant, p_actor, v_now);
    end loop;
  end if;
  if v_is_visitor then
    perform horai.note_contacts(a, v_contacts, v_now);
  end if;
  if v_gate ? 'capture' then
    if (v_gate ->> 'is_new')::boolean then
      a := horai.keep_while_paying(a, v_patient_id, p_patient ->> 'notes', p_actor, v_now);
    end if;
    return horai.done(a) || v_gate;
  end if;
  if a.patient_id <> v_patient_id then
    -- The links that went to whom it was kept for do not open the visit of somebody else.
    delete from horai.message_links
      where practice_id = p_practice_id and appointment_id = a.id and participant_id is null;
  end if;
  update horai.appointments
    set patient_id = v_patient_id, hold_expires_at = null, version = a.version + 1,
      notes = coalesce(p_patient ->> 'notes', a.notes),
      status = case when v_needs_approval then 'pending' else 'confirmed' end
    where practice_id = p_practice_id and id = a.id
    returning * into a;
  perform horai.settle_public_hold(p_practice_id, a.id);
  perform horai.record_event(a, a.status, p_actor, jsonb_build_object('patient_id', v_patient_id), v_now);
  if a.session_id is not null then
    perform horai.settle_session(p_practice_id, a.session_id, p_actor, v_now);
  end if;
  return horai.remember(p_practice_id, p_once, horai.done(a));
end $$;
