-- Money before a booking: what confirm and approve ask. Null: go on. Else a refusal, or { capture }: the step that takes
-- the money; whoever ends it goes on from here (payment_record.sql). Called last, with the appointment locked.
create or replace function horai.payment_gate(
  a horai.appointments, p_needs_approval boolean, p_actor jsonb, p_once jsonb, p_now timestamptz) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  p horai.payments;
begin
  select * into p from horai.payments
    where practice_id = a.practice_id and appointment_id = a.id
    for no key update;
  -- At the desk it is paid when the patient is here.
  if not found or p.provider = 'desk' or p.status = 'captured' then
    return null;
  elsif p.status in ('due', 'released') and (p_actor ->> 'type' = 'staff' or a.series_id is not null) then
    -- Of a series nobody can promise each visit's money: it is paid visit by visit.
    perform horai.move_to_desk(p, p_actor, p_now);
    return null;
  elsif p.status in ('due', 'released') then
    return horai.refused('payment_needed', jsonb_build_object('payment_id', p.id));
  elsif p.status = 'authorised' and p_needs_approval then
    -- Nothing is taken for what the practice may still decline.
    return null;
  end if;
  return horai.begin_capture(p, p_actor, p_once, p_now);
end $$;

-- Staff book also who has not paid: it is owed then, and what was opened elsewhere is let go.
create or replace function horai.move_to_desk(p horai.payments, p_actor jsonb, p_now timestamptz) returns void
language plpgsql as $$
begin
  if p.provider_reference is not null then
    perform horai.let_go(p, p_now);
  end if;
  update horai.payments set provider = 'desk', status = 'due', version = version + 1, updated_at = p_now
    where practice_id = p.practice_id and id = p.id
    returning * into p;
  perform horai.note_payment(p, 'moved_to_desk', p.amount_cents, p_actor, p_now);
end $$;

-- Once: who asks while the money is being taken gets the same step.
create or replace function horai.begin_capture(
  p horai.payments, p_actor jsonb, p_once jsonb, p_now timestamptz) returns jsonb
language plpgsql as $$
declare
  v_step_id uuid;
begin
  select id into v_step_id from horai.payment_steps
    where practice_id = p.practice_id and payment_id = p.id and kind = 'capture' and status = 'waiting';
  if found then
    return jsonb_build_object('capture', v_step_id, 'is_new', false);
  end if;
  insert into horai.payment_steps (practice_id, payment_id, kind, actor, once, due_at)
    -- Whoever asked takes it; where they are gone by then the worker does.
    values (p.practice_id, p.id, 'capture', p_actor, p_once, p_now + interval '5 seconds')
    returning id into v_step_id;
  update horai.payments set status = 'capturing', version = version + 1, updated_at = p_now
    where practice_id = p.practice_id and id = p.id
    returning * into p;
  perform horai.note_payment(p, 'capturing', p.amount_cents, p_actor, p_now);
  return jsonb_build_object('capture', v_step_id, 'is_new', true);
end $$;

-- Whether the money for this hold is being taken, or was tried to be: who comes was said then.
create or replace function horai.is_paying(a horai.appointments) returns boolean
language sql stable as $$
  select exists (
    select from horai.payments p
    join horai.payment_steps s on s.practice_id = p.practice_id and s.payment_id = p.id and s.kind = 'capture'
    where p.practice_id = a.practice_id and p.appointment_id = a.id);
$$;

-- A hold does not lapse while its money is taken, within the practice's bound; and who comes stands already.
create or replace function horai.keep_while_paying(
  p_hold horai.appointments, p_patient_id uuid, p_notes text, p_actor jsonb, p_now timestamptz)
  returns horai.appointments
language plpgsql as $$
declare
  v_until timestamptz := date_trunc('milliseconds', p_now) + make_interval(secs => (
    select s.capture_seconds from horai.payment_settings s where s.practice_id = p_hold.practice_id));
  a horai.appointments;
begin
  update horai.appointments
    set patient_id = p_patient_id, notes = coalesce(p_notes, p_hold.notes), hold_extended = true,
      hold_expires_at = greatest(p_hold.hold_expires_at, v_until), version = p_hold.version + 1
    where practice_id = p_hold.practice_id and id = p_hold.id
    returning * into a;
  update horai.public_holds set expires_at = a.hold_expires_at
    where practice_id = a.practice_id and appointment_id = a.id;
  perform horai.record_event(a, 'extended', p_actor, jsonb_build_object('patient_id', p_patient_id,
    'hold_expires_at', horai.utc(a.hold_expires_at), 'for', 'payment'), p_now);
  if a.session_id is not null then
    perform horai.settle_session(a.practice_id, a.session_id, p_actor, p_now);
  end if;
  return a;
end $$;
