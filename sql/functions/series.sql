-- Visits of one patient that come back: held, confirmed and shown together. Each is an appointment like any other.

create or replace function horai.series_json(s horai.appointment_series) returns jsonb
language plpgsql stable as $$
begin
  return jsonb_build_object(
    'id', s.id,
    'doctor_id', s.doctor_id,
    'appointment_type_id', s.appointment_type_id,
    'patient_id', s.patient_id,
    'doctor_location_id', s.doctor_location_id,
    'timezone', s.timezone,
    'first_date', s.first_date,
    'start_local', to_char(s.start_local, 'HH24:MI'),
    'recurrence', s.recurrence,
    'mode', case when s.skips_taken then 'skip_taken' else 'all_or_nothing' end,
    'skipped_dates', s.skipped_dates,
    'inserted_at', horai.utc(s.inserted_at),
    'appointments', (
      select coalesce(jsonb_agg(horai.appointment_json(a) order by a.starts_at_utc, a.id), '[]')
      from horai.appointments a
      where a.practice_id = s.practice_id and a.series_id = s.id));
end $$;

create or replace function horai.series_done(p_practice_id uuid, p_series_id uuid, p_more jsonb default '{}')
returns jsonb language plpgsql stable as $$
declare
  s horai.appointment_series;
begin
  select * into s from horai.appointment_series where practice_id = p_practice_id and id = p_series_id;
  return jsonb_build_object('series', horai.series_json(s)) || p_more;
end $$;

-- Holds every date of a series. p_series: the columns of the row; p_wants as in several.sql, each with its `date`.
-- Answers { series, left_out: [{ index, refused, facts }] }; where none can be had, or not all that must, the refusal alone.
create or replace function horai.hold_series(
  p_practice_id uuid, p_series jsonb, p_wants jsonb, p_actor jsonb, p_once jsonb,
  p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_answer jsonb := horai.recall(p_practice_id, p_once);
  v_all constant boolean := not (p_series ->> 'skips_taken')::boolean;
  v_now timestamptz;
  q record;
  o record;
  s horai.appointment_series;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  q := horai.queue_for_starts(p_practice_id, p_wants, array[(p_series ->> 'patient_id')::uuid], p_now);
  v_now := q.now;

  insert into horai.appointment_series (practice_id, id, doctor_id, appointment_type_id, patient_id, doctor_location_id,
    timezone, first_date, start_local, recurrence, skips_taken, inserted_at, updated_at)
  select p_practice_id, n.id, n.doctor_id, n.appointment_type_id, n.patient_id, n.doctor_location_id,
    n.timezone, n.first_date, n.start_local, n.recurrence, n.skips_taken, v_now, v_now
  from jsonb_to_record(p_series) as n (id uuid, doctor_id uuid, appointment_type_id uuid, patient_id uuid,
    doctor_location_id uuid, timezone text, first_date date, start_local time, recurrence text, skips_taken boolean)
  returning * into s;

  o := horai.hold_several(p_practice_id, p_wants, v_all, p_actor, v_now);
  v_answer := o.answer;
  perform horai.count_claims(p_practice_id, q.released || o.touched);
  if v_answer -> 'held' = '[]' then
    delete from horai.appointment_series where practice_id = p_practice_id and id = s.id;
    return horai.remember(p_practice_id, p_once,
      horai.refused('dates_not_free', jsonb_build_object('now', horai.utc(v_now), 'refused', v_answer -> 'refused')));
  end if;
  update horai.appointment_series set skipped_dates = array(
      select (p_wants -> (r ->> 'index')::int ->> 'date')::date
      from jsonb_array_elements(v_answer -> 'refused') r order by 1)
    where practice_id = p_practice_id and id = s.id and v_answer -> 'refused' <> '[]';
  return horai.remember(p_practice_id, p_once, horai.series_done(p_practice_id, s.id,
    jsonb_build_object('now', horai.utc(v_now), 'left_out', v_answer -> 'refused')));
end $$;

-- Locks a series and all of its visits, in the order in which whoever wants several does. Whoever may open one of the
-- visits may open the series, and staff with the calendar of one doctor only where all of it is in that calendar.
create or replace function horai.open_series(
  p_practice_id uuid, p_series_id uuid, p_access jsonb, p_once jsonb,
  out s horai.appointment_series, out answer jsonb)
language plpgsql as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
begin
  answer := horai.recall(p_practice_id, p_once);
  if answer is not null then
    return;
  end if;
  select * into s from horai.appointment_series
    where practice_id = p_practice_id and id = p_series_id
    for no key update;
  perform horai.lock_sessions_of_series(p_practice_id, p_series_id);
  perform from horai.appointments
    where practice_id = p_practice_id and series_id = p_series_id
    order by id
    for no key update;
  if s.id is null or not horai.may_open_series(p_practice_id, p_series_id, p_access) then
    answer := horai.remember(p_practice_id, p_once, horai.refused('not_found'));
  end if;
end $$;

-- Places in groups are written by whoever has their sessions (group_session.sql).
create or replace function horai.lock_sessions_of_series(p_practice_id uuid, p_series_id uuid) returns void
language plpgsql as $$
begin
  perform horai.lock_sessions(p_practice_id, array(
    select session_id from horai.appointments where practice_id = p_practice_id and series_id = p_series_id));
end $$;

create or replace function horai.may_open_series(p_practice_id uuid, p_series_id uuid, p_access jsonb) returns boolean
language plpgsql stable as $$
begin
  return coalesce(bool_or(horai.may_open(a, p_access)), false)
      and bool_and(not p_access ? 'doctor_id' or a.doctor_id = (p_access ->> 'doctor_id')::uuid)
    from horai.appointments a
    where a.practice_id = p_practice_id and a.series_id = p_series_id;
end $$;

-- A series as it is now, its lapsed holds as what they have become.
create or replace function horai.show_series(
  p_practice_id uuid, p_series_id uuid, p_access jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_now timestamptz := coalesce(p_now, clock_timestamp());
begin
  if not horai.may_open_series(p_practice_id, p_series_id, p_access) then
    return horai.refused('not_found');
  end if;
  perform horai.lapse_series(p_practice_id, p_series_id, v_now);
  return horai.series_done(p_practice_id, p_series_id, jsonb_build_object('now', horai.utc(v_now)));
end $$;

-- Ends what of a series is held and has lapsed. Answers when the first of it lapsed; null: none did.
create or replace function horai.lapse_series(p_practice_id uuid, p_series_id uuid, p_now timestamptz)
returns timestamptz language plpgsql as $$
declare
  v_ids uuid[];
  v_expired_at timestamptz;
begin
  perform horai.lock_sessions_of_series(p_practice_id, p_series_id);
  select array_agg(id), min(hold_expires_at) into v_ids, v_expired_at from horai.appointments
    where practice_id = p_practice_id and series_id = p_series_id and status = 'held' and hold_expires_at <= p_now;
  if v_ids is not null then
    perform horai.count_claims(p_practice_id, horai.lapse_all(p_practice_id, v_ids, p_now));
  end if;
  return v_expired_at;
end $$;

-- Makes all that is held of a series bookings, or none of it. p_patient as in confirm.sql.
create or replace function horai.confirm_series(
  p_practice_id uuid, p_series_id uuid, p_patient jsonb,
  p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_now timestamptz;
  v_expired_at timestamptz;
  v_held uuid[];
  v_told jsonb := p_patient;
  v_patient_id uuid;
  v_answer jsonb;
  v_refused jsonb := '[]';
  v_id uuid;
  o record;
begin
  select * into o from horai.open_series(p_practice_id, p_series_id, p_access, p_once) as o;
  if o.answer is not null then
    return o.answer;
  end if;
  v_patient_id := coalesce((p_patient ->> 'id')::uuid, (p_patient -> 'new' ->> 'id')::uuid, (o.s).patient_id);
  if v_patient_id is null then
    return horai.remember(p_practice_id, p_once, horai.refused('validation_failed', jsonb_build_object(
      'errors', jsonb_build_array(jsonb_build_object('pointer', '/patient', 'detail', 'a booking needs a patient')))));
  end if;
  perform from horai.patients where practice_id = p_practice_id and id = v_patient_id for no key update;

  -- After the last wait, and once for all of it: they were held together, and lapse together.
  v_now := coalesce(p_now, clock_timestamp());
  v_expired_at := coalesce(horai.lapse_series(p_practice_id, p_series_id, v_now), (
    select max(cancelled_at) from horai.appointments
    where practice_id = p_practice_id and series_id = p_series_id and cancellation_reason = 'hold_expired'
      and cancelled_by_actor_type = 'system'));
  if v_expired_at is not null then
    return horai.remember(p_practice_id, p_once,
      horai.refused('hold_expired', jsonb_build_object('hold_expires_at', horai.utc(v_expired_at))));
  end if;
  v_held := array(
    select id from horai.appointments
    where practice_id = p_practice_id and series_id = p_series_id and status = 'held'
    order by starts_at_utc, id);
  if v_held = '{}' then
    return horai.remember(p_practice_id, p_once, horai.refused('invalid_transition', jsonb_build_object('status', (
      select min(status) from horai.appointments where practice_id = p_practice_id and series_id = p_series_id))));
  end if;

  begin
    foreach v_id in array v_held loop
      v_answer := horai.confirm(p_practice_id, v_id, v_told, '{"within_series": true}', p_actor, null, v_now);
      -- The money of one visit is being taken: the series waits for it.
      if v_answer ? 'capture' then
        v_answer := horai.refused('payment_in_progress', '{"retry_after_seconds": 2}');
      end if;
      if v_answer ? 'refused' then
        v_refused := v_refused || jsonb_build_array(v_answer || (
          select jsonb_build_object('date', a.series_date, 'starts_at_utc', horai.utc(a.starts_at_utc))
          from horai.appointments a where a.practice_id = p_practice_id and a.id = v_id));
      end if;
      -- Whoever was new is known from the first visit on.
      v_told := coalesce(p_patient, '{}') - 'new' || jsonb_build_object('id', v_patient_id);
    end loop;
    if v_refused <> '[]' then
      raise exception 'not all of it can be confirmed' using errcode = 'HS002';
    end if;
  exception when sqlstate 'HS002' then
    return horai.remember(p_practice_id, p_once, case v_refused -> 0 ->> 'refused'
      when 'patient_busy' then horai.refused('dates_not_free', jsonb_build_object('now', horai.utc(v_now), 'refused', v_refused))
      else v_refused -> 0 end);
  end;
  update horai.appointment_series set patient_id = v_patient_id where practice_id = p_practice_id and id = p_series_id;
  perform horai.tell_together(p_practice_id, v_held);
  return horai.remember(p_practice_id, p_once, horai.series_done(p_practice_id, p_series_id));
end $$;

-- The practice says yes to all that is asked for.
create or replace function horai.approve_series(
  p_practice_id uuid, p_series_id uuid,
  p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_pending uuid[];
  v_id uuid;
  o record;
begin
  select * into o from horai.open_series(p_practice_id, p_series_id, p_access, p_once) as o;
  if o.answer is not null then
    return o.answer;
  end if;
  v_pending := array(
    select id from horai.appointments
    where practice_id = p_practice_id and series_id = p_series_id and status = 'pending'
    order by starts_at_utc, id);
  if v_pending = '{}' then
    return horai.remember(p_practice_id, p_once, horai.refused('invalid_transition', jsonb_build_object('status', (
      select min(status) from horai.appointments where practice_id = p_practice_id and series_id = p_series_id))));
  end if;
  foreach v_id in array v_pending loop
    perform horai.approve(p_practice_id, v_id, '{}', p_actor, null, coalesce(p_now, clock_timestamp()));
  end loop;
  perform horai.tell_together(p_practice_id, v_pending);
  return horai.remember(p_practice_id, p_once, horai.series_done(p_practice_id, p_series_id));
end $$;
