-- Visits booked together: all of them or none. What waits is waited for in one order before anything is written: the
-- queues of all resources, sessions, visits, patients, visitors, contacts; so no two of these can wait for each other.

-- p_wants as in several.sql. p_visitors: { doctor_id: visitor }, where anybody may call; else null.
-- Answers { appointments: […] }, or a refusal with `visit`, the position of the first that cannot be had, from 0.
create or replace function horai.hold_jointly(
  p_practice_id uuid, p_joint_id uuid, p_wants jsonb, p_visitors jsonb, p_actor jsonb, p_once jsonb,
  p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_answer jsonb := horai.recall(p_practice_id, p_once);
  v_wants jsonb;
  v_taken int;
  o record;
  h record;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  -- In a rush most families come too late: they learn it without queueing.
  v_taken := horai.position_taken(p_practice_id, p_wants, coalesce(p_now, clock_timestamp()));
  if v_taken is not null then
    perform horai.check_setup(p_practice_id, (w ->> 'doctor_id')::uuid, w -> 'offer' -> 'versions')
      from jsonb_array_elements(p_wants) w;
    return horai.remember(p_practice_id, p_once, horai.refused('slot_taken', jsonb_build_object('visit', v_taken)));
  end if;

  o := horai.queue_for_starts(p_practice_id, p_wants, array(
    select (w -> 'details' ->> 'patient_id')::uuid from jsonb_array_elements(p_wants) w), p_now);
  if p_visitors is not null then
    v_answer := horai.refusal_for_visitors(p_practice_id, p_wants, p_visitors, o.now);
    if v_answer is not null then
      perform horai.count_claims(p_practice_id, o.released);
      return v_answer; -- not remembered: it passes
    end if;
  end if;

  select jsonb_agg(jsonb_set(w, '{details}', w -> 'details' || jsonb_build_object(
      'joint_booking_id', p_joint_id, 'joint_visits', jsonb_array_length(p_wants))) order by n)
    into v_wants from jsonb_array_elements(p_wants) with ordinality as x (w, n);
  h := horai.hold_several(p_practice_id, v_wants, true, p_actor, o.now);
  v_answer := h.answer;
  perform horai.count_claims(p_practice_id, o.released || h.touched);
  if v_answer -> 'refused' <> '[]' then
    v_answer := v_answer -> 'refused' -> 0;
    return horai.remember(p_practice_id, p_once, horai.refused(v_answer ->> 'refused',
      v_answer -> 'facts' || jsonb_build_object('visit', v_answer -> 'index')));
  end if;
  if p_visitors is not null then
    perform horai.note_public_holds(p_practice_id, p_wants, p_visitors);
  end if;
  return horai.remember(p_practice_id, p_once, jsonb_build_object('appointments', v_answer -> 'held'));
end $$;

-- The position of a start that has gone already, as it looks before one has queued; null: none has.
create or replace function horai.position_taken(p_practice_id uuid, p_wants jsonb, p_now timestamptz) returns int
language plpgsql as $$
begin
  return min(n) - 1 from jsonb_array_elements(p_wants) with ordinality as x (w, n)
    join horai.appointment_types t on t.practice_id = p_practice_id and t.id = (w ->> 'appointment_type_id')::uuid
    where jsonb_array_length(w -> 'offer' -> 'lanes') > 0
      and horai.is_taken(t, (w ->> 'starts_at_utc')::timestamptz, w -> 'offer', p_now);
end $$;

-- Why this visitor may not hold all of these just now, or null: for each doctor the time of all visits together, and the
-- whole as one more hold.
create or replace function horai.refusal_for_visitors(
  p_practice_id uuid, p_wants jsonb, p_visitors jsonb, p_now timestamptz) returns jsonb
language plpgsql as $$
declare
  v_answer jsonb;
  v record;
begin
  for v in
    select doctor_id, sum(minutes)::int as minutes from horai.minutes_of_visits(p_practice_id, p_wants)
    group by doctor_id order by doctor_id
  loop
    v_answer := horai.refusal_for_visitor(p_practice_id, v.doctor_id, p_visitors -> v.doctor_id::text, v.minutes, p_now);
    if v_answer is not null then
      return v_answer;
    end if;
  end loop;
  return null;
end $$;

create or replace function horai.note_public_holds(p_practice_id uuid, p_wants jsonb, p_visitors jsonb) returns void
language plpgsql as $$
begin
  -- Work was done once, for all of them.
  perform horai.note_public_hold(
    a, (p_visitors -> v.doctor_id::text) - case when v.nth > 1 then 'proof' else '' end, v.minutes)
    from horai.minutes_of_visits(p_practice_id, p_wants) v
    join horai.appointments a on a.practice_id = p_practice_id and a.id = v.id;
end $$;

create or replace function horai.minutes_of_visits(p_practice_id uuid, p_wants jsonb)
returns table (id uuid, doctor_id uuid, nth bigint, minutes int)
language plpgsql stable as $$
begin
  return query
    select (visit ->> 'id')::uuid, t.doctor_id, n,
      ceil((t.buffer_before_minutes + t.duration_minutes + t.buffer_after_minutes)::numeric / t.places)::int
    from jsonb_array_elements(p_wants) with ordinality as x (visit, n)
    join horai.appointment_types t on t.practice_id = p_practice_id and t.id = (visit ->> 'appointment_type_id')::uuid;
end $$;

-- The visits of a joint booking in order of start, locked with their sessions. What is to be answered without further ado
-- is in `answer`: the first answer to the same key, or that there is no such booking, or one of them is not the caller's.
create or replace function horai.open_joint_booking(
  p_practice_id uuid, p_joint_id uuid, p_access jsonb, p_once jsonb,
  out visits horai.appointments[], out answer jsonb)
language plpgsql as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
begin
  answer := horai.recall(p_practice_id, p_once);
  if answer is not null then
    return;
  end if;
  perform horai.lock_joint_booking(p_practice_id, p_joint_id);
  visits := array(
    select a from horai.appointments a
    where a.practice_id = p_practice_id and a.joint_booking_id = p_joint_id
    order by a.starts_at_utc, a.place, a.id);
  if cardinality(visits) = 0 or exists (select from unnest(visits) a where not horai.may_open(a, p_access)) then
    answer := horai.remember(p_practice_id, p_once, horai.refused('not_found'));
  end if;
end $$;

create or replace function horai.lock_joint_booking(p_practice_id uuid, p_joint_id uuid) returns void
language plpgsql as $$
begin
  perform horai.lock_sessions(p_practice_id, array(
    select session_id from horai.appointments
    where practice_id = p_practice_id and joint_booking_id = p_joint_id));
  perform from horai.appointments a
    where a.practice_id = p_practice_id and a.joint_booking_id = p_joint_id
    order by a.id for no key update;
end $$;

-- As they are now, and who comes to each: { appointments: […], patient_names: […] }.
create or replace function horai.show_jointly(
  p_practice_id uuid, p_joint_id uuid, p_access jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_answer jsonb;
begin
  if exists (
    select from horai.appointments a
    where a.practice_id = p_practice_id and a.joint_booking_id = p_joint_id and not horai.may_open(a, p_access)) then
    return horai.refused('not_found');
  end if;
  if exists (
    select from horai.appointments a
    where a.practice_id = p_practice_id and a.joint_booking_id = p_joint_id
      and a.status = 'held' and a.hold_expires_at <= coalesce(p_now, clock_timestamp())) then
    perform horai.show(p_practice_id, a.id, '{}', p_now)
      from horai.open_joint_booking(p_practice_id, p_joint_id, p_access, null) o cross join unnest(o.visits) a;
  end if;
  select jsonb_build_object(
      'appointments', jsonb_agg(horai.appointment_json(a) order by a.starts_at_utc, a.place, a.id),
      'patient_names', jsonb_agg(p.name order by a.starts_at_utc, a.place, a.id)) into v_answer
    from horai.appointments a
    left join horai.patients p on p.practice_id = a.practice_id and p.id = a.patient_id
    where a.practice_id = p_practice_id and a.joint_booking_id = p_joint_id;
  return case when v_answer -> 'appointments' = 'null' then horai.refused('not_found') else v_answer end;
end $$;

-- Confirms those that are held, all or none. p_patients: what horai.confirm takes, one for each in order of start, or one
-- for all of them.
create or replace function horai.confirm_jointly(
  p_practice_id uuid, p_joint_id uuid, p_patients jsonb, p_access jsonb, p_actor jsonb, p_once jsonb,
  p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_answer jsonb;
  v_visits horai.appointments[];
  v_held int := 0;
  v_patient jsonb;
  v_contacts jsonb := '{}';
  o record;
  a horai.appointments;
begin
  o := horai.open_joint_booking(p_practice_id, p_joint_id, p_access, p_once);
  if o.answer is not null then
    return o.answer;
  end if;
  v_visits := o.visits;
  if jsonb_array_length(p_patients) not in (0, 1, (select count(*) from unnest(v_visits) v where v.status = 'held')) then
    return horai.remember(p_practice_id, p_once, horai.refused('validation_failed', jsonb_build_object(
      'errors', jsonb_build_array(jsonb_build_object('pointer', '/patients',
        'detail', 'one for all visits, or one for each that is held')))));
  end if;
  -- As a single confirmation waits, for all of them and in order.
  perform from horai.patients p
    where p.practice_id = p_practice_id and (
      p.id in (select (x ->> 'id')::uuid from jsonb_array_elements(p_patients) x)
      or p.id in (select v.patient_id from unnest(v_visits) v))
    order by p.id for no key update;
  if p_access ? 'token_hash' then
    select coalesce(jsonb_object_agg(c.value, c.value), '{}') into v_contacts
      from jsonb_array_elements(p_patients) x
      cross join jsonb_each_text(coalesce(x -> 'contacts', '{}')) c;
    perform horai.lock_contacts(p_practice_id, v_contacts);
  end if;

  begin
    foreach a in array v_visits loop
      continue when a.status <> 'held';
      v_patient := p_patients -> least(v_held, jsonb_array_length(p_patients) - 1);
      -- One person for all of them is new once.
      if v_held > 0 and jsonb_array_length(p_patients) = 1 and v_patient ? 'new' then
        v_patient := (v_patient - 'new' - 'contacts') || jsonb_build_object('id', v_patient -> 'new' -> 'id');
      end if;
      if v_held > 0 and jsonb_array_length(p_patients) = 1 and v_patient ? 'participants' then
        v_patient := v_patient || jsonb_build_object('participants', (
          select jsonb_agg(x || jsonb_build_object('id', horai.new_id()))
          from jsonb_array_elements(v_patient -> 'participants') x));
      end if;
      v_held := v_held + 1;
      v_answer := horai.confirm(p_practice_id, a.id, v_patient, p_access - 'version', p_actor, null, p_now);
      if v_answer ? 'capture' then
        -- Money that is taken elsewhere cannot be taken for all or none: that visit is confirmed by itself.
        v_answer := horai.refused('payment_needed', (
          select jsonb_build_object('payment_id', p.id) from horai.payments p
          where p.practice_id = p_practice_id and p.appointment_id = a.id));
      end if;
      if v_answer ? 'refused' then
        v_answer := v_answer || jsonb_build_object('facts', v_answer -> 'facts' || jsonb_build_object('visit', v_held - 1));
        raise exception 'not all of them can be confirmed' using errcode = 'HS002';
      end if;
    end loop;
  exception when sqlstate 'HS002' then
    -- The same as for one: what passes is not remembered.
    if v_answer ->> 'refused' in ('contact_not_checked', 'too_many_bookings', 'payment_needed') then
      return v_answer;
    end if;
    return horai.remember(p_practice_id, p_once, v_answer);
  end;
  if v_held = 0 then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', v_visits[1].status)));
  end if;
  perform horai.tell_together(p_practice_id, array(select v.id from unnest(v_visits) v where v.status = 'held'));
  return horai.remember(p_practice_id, p_once, horai.show_jointly(p_practice_id, p_joint_id, p_access, p_now));
end $$;

-- Keeps all that are held once more, or none: what was held together lapses together.
create or replace function horai.extend_jointly(
  p_practice_id uuid, p_joint_id uuid, p_access jsonb, p_actor jsonb, p_once jsonb,
  p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_answer jsonb;
  o record;
  a horai.appointments;
begin
  o := horai.open_joint_booking(p_practice_id, p_joint_id, p_access, p_once);
  if o.answer is not null then
    return o.answer;
  end if;
  begin
    foreach a in array o.visits loop
      continue when a.status <> 'held';
      v_answer := horai.extend(p_practice_id, a.id, p_access - 'version', p_actor, null, p_now);
      if v_answer ? 'refused' then
        raise exception 'not all of them can be kept longer' using errcode = 'HS002';
      end if;
    end loop;
  exception when sqlstate 'HS002' then
    return horai.remember(p_practice_id, p_once, v_answer);
  end;
  if v_answer is null then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', (o.visits)[1].status)));
  end if;
  return horai.remember(p_practice_id, p_once, horai.show_jointly(p_practice_id, p_joint_id, p_access, p_now));
end $$;

-- The same where one of them is kept longer for a code that is on its way. The caller has locked them all.
create or replace function horai.keep_others_longer(
  p_visit horai.appointments, p_actor jsonb, p_now timestamptz) returns void
language plpgsql as $$
declare
  a horai.appointments;
begin
  for a in
    select x.* from horai.appointments x
    where x.practice_id = p_visit.practice_id and x.joint_booking_id = p_visit.joint_booking_id
      and x.id <> p_visit.id and x.status = 'held' and not x.hold_extended and x.hold_expires_at > p_now
    order by x.id
  loop
    perform horai.keep_longer(a, p_actor, p_now);
  end loop;
end $$;

-- Gives back all that are still held or booked.
create or replace function horai.cancel_jointly(
  p_practice_id uuid, p_joint_id uuid, p_reason text, p_access jsonb, p_actor jsonb, p_once jsonb,
  p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_now timestamptz;
  v_touched uuid[] := '{}';
  v_ended int := 0;
  v_visits horai.appointments[];
  o record;
  a horai.appointments;
begin
  o := horai.open_joint_booking(p_practice_id, p_joint_id, p_access, p_once);
  if o.answer is not null then
    return o.answer;
  end if;
  v_visits := o.visits;
  v_now := coalesce(p_now, clock_timestamp());
  foreach a in array v_visits loop
    if a.status = 'held' and a.hold_expires_at <= v_now then
      v_touched := v_touched || (horai.lapse(a, v_now)).released;
    elsif a.status in ('held', 'pending', 'confirmed') then
      v_ended := v_ended + 1;
      v_touched := v_touched || (horai.cancel_one(a, p_reason, p_actor, v_now)).released;
    end if;
  end loop;
  perform horai.count_claims(p_practice_id, v_touched);
  if v_ended = 0 then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', v_visits[1].status)));
  end if;
  perform horai.tell_together(p_practice_id, array(
    select v.id from unnest(v_visits) v where v.status in ('pending', 'confirmed')));
  return horai.remember(p_practice_id, p_once, horai.show_jointly(p_practice_id, p_joint_id, p_access, p_now));
end $$;
