-- People on a visit besides its patient. p_participant: { id, role, gets_messages, may_manage, person: { id } or { new } },
-- the person as the patient of confirm.sql.

create or replace function horai.add_participant(
  p_practice_id uuid, p_appointment_id uuid, p_participant jsonb,
  p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_now timestamptz;
  v_refused jsonb;
  o record;
  a horai.appointments;
begin
  o := horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now);
  if o.answer is not null then
    return o.answer;
  end if;
  a := o.a;
  v_refused := horai.refusal_for_participant(a, p_participant);
  if v_refused is not null then
    return horai.remember(p_practice_id, p_once, v_refused);
  end if;
  v_now := coalesce(p_now, clock_timestamp());
  a := horai.write_participant(a, p_participant, p_actor, v_now);
  perform horai.tell_participant(a, (p_participant ->> 'id')::uuid, v_now);
  return horai.remember(p_practice_id, p_once, horai.done(a));
end $$;

create or replace function horai.remove_participant(
  p_practice_id uuid, p_appointment_id uuid, p_participant_id uuid,
  p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  o record;
  a horai.appointments;
  p horai.appointment_participants;
begin
  o := horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now);
  if o.answer is not null then
    return o.answer;
  end if;
  a := o.a;
  delete from horai.appointment_participants
    where practice_id = p_practice_id and appointment_id = a.id and id = p_participant_id
    returning * into p;
  if not found then
    return horai.remember(p_practice_id, p_once, horai.refused('not_found'));
  end if;
  update horai.appointments set version = a.version + 1
    where practice_id = p_practice_id and id = a.id
    returning * into a;
  perform horai.record_event(a, 'participant_removed', p_actor, jsonb_build_object(
    'participant_id', p.id, 'person_id', p.patient_id, 'role', p.role), coalesce(p_now, clock_timestamp()));
  return horai.remember(p_practice_id, p_once, horai.done(a));
end $$;

-- Why this person does not come along, or null.
create or replace function horai.refusal_for_participant(a horai.appointments, p_participant jsonb) returns jsonb
language plpgsql as $$
declare
  v_person_id uuid := (p_participant -> 'person' ->> 'id')::uuid;
begin
  if a.places_snapshot is not null then
    return horai.refused('group_session');
  elsif a.status not in ('held', 'pending', 'confirmed') then
    return horai.refused('invalid_transition', jsonb_build_object('status', a.status));
  elsif p_participant -> 'person' = '{}' then
    return horai.refused('validation_failed', jsonb_build_object('errors', jsonb_build_array(
      jsonb_build_object('pointer', '/patient', 'detail', 'must be given, or patient_id'))));
  elsif v_person_id = a.patient_id or exists (
    select from horai.appointment_participants
    where practice_id = a.practice_id and appointment_id = a.id and patient_id = v_person_id) then
    return horai.refused('already_exists', '{"field": "patient_id"}');
  elsif v_person_id is not null then
    perform from horai.patients
      where practice_id = a.practice_id and id = v_person_id and erased_at is null
      for key share;
    if not found then
      return horai.refused('not_found');
    end if;
  end if;
  if (select count(*) from horai.appointment_participants
    where practice_id = a.practice_id and appointment_id = a.id) >= 10 then
    return horai.refused('validation_failed', jsonb_build_object('errors', jsonb_build_array(
      jsonb_build_object('pointer', '', 'detail', 'at most ten people come along'))));
  end if;
  return null;
end $$;

-- The row, and what happened. The caller has locked the visit.
create or replace function horai.write_participant(
  p_visit horai.appointments, p_participant jsonb, p_actor jsonb, p_now timestamptz) returns horai.appointments
language plpgsql as $$
declare
  v_person_id uuid := coalesce(
    (p_participant -> 'person' ->> 'id')::uuid, (p_participant -> 'person' -> 'new' ->> 'id')::uuid);
  a horai.appointments;
begin
  if p_participant -> 'person' ? 'new' then
    perform horai.write_patient(p_visit.practice_id, p_participant -> 'person' -> 'new');
  end if;
  insert into horai.appointment_participants (
    practice_id, id, appointment_id, patient_id, role, gets_messages, may_manage, inserted_at)
  values (p_visit.practice_id, (p_participant ->> 'id')::uuid, p_visit.id, v_person_id, p_participant ->> 'role',
    (p_participant ->> 'gets_messages')::boolean, (p_participant ->> 'may_manage')::boolean, p_now);
  update horai.appointments set version = p_visit.version + 1
    where practice_id = p_visit.practice_id and id = p_visit.id
    returning * into a;
  perform horai.record_event(a, 'participant_added', p_actor, jsonb_build_object(
    'participant_id', p_participant -> 'id', 'person_id', v_person_id, 'role', p_participant -> 'role'), p_now);
  return a;
end $$;

-- Whoever joins a visit that others have been told of is told of it, unless a message that is still to go tells everybody.
create or replace function horai.tell_participant(a horai.appointments, p_id uuid, p_now timestamptz) returns void
language plpgsql as $$
begin
  if a.status in ('pending', 'confirmed') and a.starts_at_utc > p_now and not exists (
    select from horai.notification_jobs
    where practice_id = a.practice_id and appointment_id = a.id and status = 'waiting'
      and kind in ('request', 'confirmation', 'change', 'cancellation')) then
    perform horai.notify(a.practice_id, case a.status when 'pending' then 'request' else 'confirmation' end,
      format('participant:%s', p_id), p_now, a.id, a.version, null, jsonb_build_object('participant_id', p_id));
  end if;
end $$;

-- Somebody whom the practice does not know yet: { id, name, email, email_index, phone, … }, contacts sealed.
create or replace function horai.write_patient(p_practice_id uuid, p_new jsonb) returns void
language plpgsql as $$
begin
  insert into horai.patients (
    practice_id, id, name, email, email_index, phone, phone_index, date_of_birth, timezone, locale)
  select p_practice_id, n.id, n.name, n.email, n.email_index, n.phone, n.phone_index, n.date_of_birth, n.timezone, n.locale
  from jsonb_to_record(p_new) as n
    (id uuid, name text, email text, email_index bytea, phone text, phone_index bytea, date_of_birth date,
      timezone text, locale text)
  -- Of visits that are booked together the guardian is written with the first.
  where not exists (select from horai.patients p where p.practice_id = p_practice_id and p.id = n.id);
end $$;

-- Who comes along, oldest first: { participants: […] }.
create or replace function horai.participants_of(
  p_practice_id uuid, p_appointment_id uuid, p_access jsonb) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  a horai.appointments;
begin
  select * into a from horai.appointments where practice_id = p_practice_id and id = p_appointment_id;
  if not found or not horai.may_open(a, p_access) then
    return horai.refused('not_found');
  end if;
  return jsonb_build_object('participants', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', p.id, 'role', p.role, 'patient_id', p.patient_id, 'name', n.name, 'gets_messages', p.gets_messages,
      'may_manage', p.may_manage, 'inserted_at', horai.utc(p.inserted_at)) order by p.inserted_at, p.id), '[]')
    from horai.appointment_participants p
    join horai.patients n on n.practice_id = p.practice_id and n.id = p.patient_id
    where p.practice_id = p_practice_id and p.appointment_id = a.id));
end $$;
