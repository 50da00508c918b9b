--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: horai; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA horai;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: appointments; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.appointments (
    practice_id uuid NOT NULL,
    id uuid NOT NULL,
    doctor_id uuid NOT NULL,
    patient_id uuid,
    appointment_type_id uuid NOT NULL,
    doctor_location_id uuid,
    location_room_id uuid,
    starts_at_utc timestamp with time zone NOT NULL,
    ends_at_utc timestamp with time zone NOT NULL,
    period tstzrange GENERATED ALWAYS AS (tstzrange(starts_at_utc, ends_at_utc, '[)'::text)) STORED,
    status text DEFAULT 'held'::text NOT NULL,
    hold_expires_at timestamp with time zone,
    patient_timezone text,
    doctor_timezone text,
    duration_minutes_snapshot integer,
    buffer_before_minutes_snapshot integer DEFAULT 0 NOT NULL,
    buffer_after_minutes_snapshot integer DEFAULT 0 NOT NULL,
    price_cents_snapshot integer,
    currency_snapshot text,
    consultation_mode_snapshot text,
    requirements_snapshot jsonb DEFAULT '[]'::jsonb NOT NULL,
    notes text,
    outside_hours boolean DEFAULT false NOT NULL,
    overlap_allowed boolean DEFAULT false NOT NULL,
    cancellation_reason text,
    cancelled_at timestamp with time zone,
    cancelled_by_actor_type text,
    cancelled_by_actor_id uuid,
    reschedule_count integer DEFAULT 0 NOT NULL,
    manage_token_hash bytea,
    version integer DEFAULT 1 NOT NULL,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT appointments_bounded CHECK ((isfinite(starts_at_utc) AND isfinite(ends_at_utc))),
    CONSTRAINT appointments_cancelled_at_when_cancelled CHECK (((status = 'cancelled'::text) = (cancelled_at IS NOT NULL))),
    CONSTRAINT appointments_end_after_start CHECK ((ends_at_utc > starts_at_utc)),
    CONSTRAINT appointments_expire_only_while_held CHECK (((status = 'held'::text) = (hold_expires_at IS NOT NULL))),
    CONSTRAINT appointments_patient_unless_a_hold CHECK (((patient_id IS NOT NULL) OR (status = ANY (ARRAY['held'::text, 'cancelled'::text])))),
    CONSTRAINT appointments_status_is_known CHECK ((status = ANY (ARRAY['held'::text, 'pending'::text, 'confirmed'::text, 'completed'::text, 'cancelled'::text, 'no_show'::text]))),
    CONSTRAINT appointments_whole_minutes CHECK (((date_bin('00:01:00'::interval, starts_at_utc, '1970-01-01 00:00:00+00'::timestamp with time zone) = starts_at_utc) AND (date_bin('00:01:00'::interval, ends_at_utc, '1970-01-01 00:00:00+00'::timestamp with time zone) = ends_at_utc)))
);


--
-- Name: actor_id(horai.appointments, jsonb); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.actor_id(a horai.appointments, p_actor jsonb) RETURNS uuid
    LANGUAGE sql IMMUTABLE
    AS $$
  select coalesce((p_actor ->> 'id')::uuid, case when p_actor ->> 'type' = 'patient' then a.patient_id end);
$$;


--
-- Name: appointment_json(horai.appointments); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.appointment_json(a horai.appointments) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $$
begin
  return jsonb_build_object(
    'id', a.id,
    'doctor_id', a.doctor_id,
    'patient_id', a.patient_id,
    'appointment_type_id', a.appointment_type_id,
    'doctor_location_id', a.doctor_location_id,
    'location_room_id', a.location_room_id,
    'starts_at_utc', horai.utc(a.starts_at_utc),
    'ends_at_utc', horai.utc(a.ends_at_utc),
    'status', a.status,
    'hold_expires_at', horai.utc(a.hold_expires_at),
    'patient_timezone', a.patient_timezone,
    'doctor_timezone', a.doctor_timezone,
    'duration_minutes_snapshot', a.duration_minutes_snapshot,
    'buffer_before_minutes_snapshot', a.buffer_before_minutes_snapshot,
    'buffer_after_minutes_snapshot', a.buffer_after_minutes_snapshot,
    'price_cents_snapshot', a.price_cents_snapshot,
    'currency_snapshot', a.currency_snapshot,
    'consultation_mode_snapshot', a.consultation_mode_snapshot,
    'requirements_snapshot', a.requirements_snapshot,
    'resource_ids', coalesce((
      select jsonb_agg(c.resource_id order by c.resource_id)
      from horai.appointment_resource_claims c
      where c.practice_id = a.practice_id and c.appointment_id = a.id), '[]'))
    || jsonb_build_object(
    'notes', a.notes,
    'outside_hours', a.outside_hours,
    'overlap_allowed', a.overlap_allowed,
    'cancellation_reason', a.cancellation_reason,
    'cancelled_at', horai.utc(a.cancelled_at),
    'cancelled_by_actor_type', a.cancelled_by_actor_type,
    'cancelled_by_actor_id', a.cancelled_by_actor_id,
    'reschedule_count', a.reschedule_count,
    'version', a.version,
    'inserted_at', horai.utc(a.inserted_at),
    'updated_at', horai.utc(a.updated_at));
end $$;


--
-- Name: approve(uuid, uuid, jsonb, jsonb, jsonb, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.approve(p_practice_id uuid, p_appointment_id uuid, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS jsonb
    LANGUAGE sql
    AS $$
  select horai.settle(p_practice_id, p_appointment_id, '{pending}', 'confirmed', 'approved',
    p_access, p_actor, p_once, p_now);
$$;


--
-- Name: assign(jsonb, uuid[]); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.assign(p_needs jsonb, p_busy uuid[]) RETURNS uuid[]
    LANGUAGE plpgsql IMMUTABLE
    AS $$
declare
  v_taken uuid[] := '{}';
  v_resource uuid;
  v_owner jsonb := '{}';
  v_seated boolean;
  j int;
begin
  for i in 0 .. jsonb_array_length(p_needs) - 1 loop
    j := 0;
    loop
      v_resource := p_needs -> i ->> j;
      exit when v_resource is null or not (v_resource = any (p_busy) or v_resource = any (v_taken));
      j := j + 1;
    end loop;
    exit when v_resource is null;
    v_taken := v_taken || v_resource;
  end loop;
  if v_resource is not null then
    return v_taken;
  end if;

  for i in 0 .. jsonb_array_length(p_needs) - 1 loop
    select s.p_owner, s.seated into v_owner, v_seated from horai.seat(p_needs, i, p_busy, '{}', v_owner) s;
    if not v_seated then
      return null;
    end if;
  end loop;
  return array(select k::uuid from jsonb_object_keys(v_owner) k);
end $$;


--
-- Name: availability(uuid, uuid, timestamp with time zone, timestamp with time zone, jsonb, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.availability(p_practice_id uuid, p_doctor_id uuid, p_from timestamp with time zone, p_to timestamp with time zone, p_known jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS json
    LANGUAGE plpgsql STABLE
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
declare
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_now_ms bigint := floor(extract(epoch from v_now) * 1000);
  v_practice bigint;
  v_doctor bigint;
  v_occupancy bigint;
begin
  select p.setup_version, d.setup_version into v_practice, v_doctor
    from horai.doctors d join horai.practices p on p.id = d.practice_id
    where d.practice_id = p_practice_id and d.id = p_doctor_id;
  if not found then
    return null;
  end if;
  select coalesce(sum(o.version), 0) into v_occupancy
    from (
      select id from horai.bookable_resources
      where practice_id = p_practice_id and doctor_id = p_doctor_id and is_active
      union all
      select id from horai.bookable_resources
      where practice_id = p_practice_id and doctor_id is null and is_active) b
    join horai.resource_occupancy o on o.practice_id = p_practice_id and o.resource_id = b.id;

  if v_practice = (p_known -> 'versions' ->> 0)::bigint and v_doctor = (p_known -> 'versions' ->> 1)::bigint
    and v_occupancy = (p_known ->> 'occupancy')::bigint and v_now_ms between (p_known ->> 'from')::bigint and (p_known ->> 'until')::bigint then
    return json_build_object('now', v_now_ms);
  end if;

  return json_build_object(
    'now', v_now_ms,
    'occupancy', v_occupancy,
    'lapses', (
      select floor(extract(epoch from min(a.hold_expires_at)) * 1000) from horai.appointments a
      where a.practice_id = p_practice_id and a.status = 'held' and a.hold_expires_at > v_now),
    'setup', case when jsonb_build_array(v_practice, v_doctor) is distinct from p_known -> 'versions'
      then horai.setup(p_practice_id, p_doctor_id, v_now - interval '2 days') end,
    'claims', (
      select coalesce(json_agg(json_build_array(
        c.resource_id, horai.minute(lower(c.period)), horai.minute(upper(c.period)))), '[]')
      from horai.bookable_resources b
      join horai.appointment_resource_claims c
        on c.practice_id = b.practice_id and c.resource_id = b.id and c.period && tstzrange(p_from, p_to, '[)')
      where b.practice_id = p_practice_id and (b.doctor_id = p_doctor_id or b.doctor_id is null) and b.is_active
        and not exists (
          select from horai.appointments a
          where a.practice_id = p_practice_id and a.id = c.appointment_id
            and a.status = 'held' and a.hold_expires_at <= v_now)));
end $$;


--
-- Name: cancel(uuid, uuid, text, jsonb, jsonb, jsonb, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.cancel(p_practice_id uuid, p_appointment_id uuid, p_reason text, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS jsonb
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
declare
  v_now timestamptz;
  v_released uuid[];
  o record;
  a horai.appointments;
begin
  select * into o from horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now) as o;
  if o.answer is not null then
    return o.answer;
  end if;
  a := o.a;
  if a.status not in ('held', 'pending', 'confirmed') then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', a.status)));
  end if;
  v_now := coalesce(p_now, clock_timestamp());
  v_released := horai.release(p_practice_id, a.id);
  update horai.appointments
    set status = 'cancelled', hold_expires_at = null, version = a.version + 1,
      cancelled_at = v_now, cancellation_reason = p_reason,
      cancelled_by_actor_type = p_actor ->> 'type', cancelled_by_actor_id = horai.actor_id(a, p_actor)
    where practice_id = p_practice_id and id = a.id
    returning * into a;
  perform horai.count_claims(p_practice_id, v_released);
  perform horai.record_event(a, 'cancelled', p_actor, jsonb_build_object('reason', p_reason), v_now);
  return horai.remember(p_practice_id, p_once, horai.done(a));
end $$;


--
-- Name: check_appointment_is_whole(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.check_appointment_is_whole() RETURNS trigger
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
declare
  v_practice_id uuid := coalesce(new.practice_id, old.practice_id);
  v_id uuid;
  a horai.appointments;
  v_needed int;
  v_claims int;
  v_misplaced int;
begin
  if tg_table_name = 'appointments' then
    v_id := coalesce(new.id, old.id);
  else
    v_id := coalesce(new.appointment_id, old.appointment_id);
  end if;
  -- Whoever also wrote the appointment in this transaction is checked on its account: once is enough.
  if tg_table_name <> 'appointments' and exists (
    select from horai.appointments
    where practice_id = v_practice_id and id = v_id and xmin = pg_current_xact_id()::xid) then
    return null;
  end if;
  select * into a from horai.appointments where practice_id = v_practice_id and id = v_id;
  if not found then
    return null;
  end if;

  v_needed := case when a.status = 'cancelled' then 0
    else (select coalesce(sum((r->>'quantity')::int), 0) from jsonb_array_elements(a.requirements_snapshot) r) end;
  select count(*), count(*) filter (where c.period <> tstzrange(
      a.starts_at_utc - make_interval(mins => a.buffer_before_minutes_snapshot),
      a.ends_at_utc + make_interval(mins => a.buffer_after_minutes_snapshot), '[)'))
    into v_claims, v_misplaced
    from horai.appointment_resource_claims c
    where c.practice_id = v_practice_id and c.appointment_id = v_id;
  if v_claims <> v_needed or v_misplaced > 0 then
    raise exception 'appointment % needs % claims over its time and has %', v_id, v_needed, v_claims - v_misplaced
      using errcode = 'check_violation', constraint = 'appointments_have_their_claims';
  end if;

  if not exists (select from horai.appointment_events e
    where e.practice_id = v_practice_id and e.appointment_id = v_id and e.version = a.version) then
    raise exception 'appointment % has no event for version %', v_id, a.version
      using errcode = 'check_violation', constraint = 'appointments_have_their_events';
  end if;
  return null;
end $$;


--
-- Name: check_setup(uuid, uuid, jsonb); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.check_setup(p_practice_id uuid, p_doctor_id uuid, p_versions jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  perform from horai.practices p
    join horai.doctors d on d.practice_id = p.id
    where p.id = p_practice_id and d.id = p_doctor_id
      and p.setup_version = (p_versions ->> 0)::bigint and d.setup_version = (p_versions ->> 1)::bigint;
  if not found then
    raise exception 'the set-up has changed' using errcode = 'HS001';
  end if;
end $$;


--
-- Name: claim(uuid, uuid, jsonb, tstzrange); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.claim(p_practice_id uuid, p_appointment_id uuid, p_resource_ids jsonb, p_period tstzrange) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
  v_claimed int;
begin
  insert into horai.appointment_resource_claims (practice_id, appointment_id, resource_id, period)
    select p_practice_id, p_appointment_id, r::uuid, p_period
    from jsonb_array_elements_text(p_resource_ids) r
    order by r::uuid
    on conflict on constraint resource_no_overlap do nothing;
  get diagnostics v_claimed = row_count;
  if v_claimed < jsonb_array_length(p_resource_ids) then
    raise exception 'a resource was claimed by a writer that did not queue' using errcode = 'serialization_failure';
  end if;
end $$;


--
-- Name: complete(uuid, uuid, jsonb, jsonb, jsonb, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.complete(p_practice_id uuid, p_appointment_id uuid, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS jsonb
    LANGUAGE sql
    AS $$
  select horai.settle(p_practice_id, p_appointment_id, '{confirmed,no_show}', 'completed', 'completed',
    p_access, p_actor, p_once, p_now);
$$;


--
-- Name: confirm(uuid, uuid, jsonb, jsonb, jsonb, jsonb, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.confirm(p_practice_id uuid, p_appointment_id uuid, p_patient jsonb, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS jsonb
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
declare
  v_answer jsonb;
  v_patient_id uuid;
  o record;
  a horai.appointments;
begin
  select * into o from horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now) as o;
  if o.answer is not null then
    return o.answer;
  end if;
  a := o.a;
  if a.status <> 'held' then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', a.status)));
  end if;

  v_patient_id := coalesce((p_patient ->> 'id')::uuid, (p_patient -> 'new' ->> 'id')::uuid, a.patient_id);
  if v_patient_id is null then
    return horai.remember(p_practice_id, p_once, horai.refused('validation_failed', jsonb_build_object(
      'errors', jsonb_build_array(jsonb_build_object('pointer', '/patient', 'detail', 'a booking needs a patient')))));
  end if;
  if p_patient ? 'new' then
    insert into horai.patients (practice_id, id, name, email, phone, date_of_birth, timezone, locale)
    select p_practice_id, n.id, n.name, n.email, n.phone, n.date_of_birth, n.timezone, n.locale
    from jsonb_to_record(p_patient -> 'new') as n
      (id uuid, name text, email text, phone text, date_of_birth date, timezone text, locale text);
  else
    v_answer := horai.refusal_for_patient(p_practice_id, v_patient_id, a.period, a.id, a.overlap_allowed);
    if v_answer is not null then
      return horai.remember(p_practice_id, p_once, v_answer);
    end if;
  end if;

  update horai.appointments
    set patient_id = v_patient_id, hold_expires_at = null, version = a.version + 1,
      status = case when (select t.requires_approval from horai.appointment_types t
        where t.practice_id = p_practice_id and t.id = a.appointment_type_id) then 'pending' else 'confirmed' end
    where practice_id = p_practice_id and id = a.id
    returning * into a;
  perform horai.record_event(a, a.status, p_actor, jsonb_build_object('patient_id', v_patient_id),
    coalesce(p_now, clock_timestamp()));
  return horai.remember(p_practice_id, p_once, horai.done(a));
end $$;


--
-- Name: count_claims(uuid, uuid[]); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.count_claims(p_practice_id uuid, p_resource_ids uuid[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
  v_sorted uuid[] := p_resource_ids;
  v_resource_id uuid;
begin
  if cardinality(v_sorted) > 1 then
    v_sorted := array(select distinct r from unnest(v_sorted) r order by r);
  end if;
  foreach v_resource_id in array v_sorted loop
    update horai.resource_occupancy set version = version + 1
      where practice_id = p_practice_id and resource_id = v_resource_id;
  end loop;
end $$;


--
-- Name: count_setup_change(uuid, uuid); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.count_setup_change(p_practice_id uuid, p_doctor_id uuid) RETURNS void
    LANGUAGE sql
    AS $$
  update horai.doctors set setup_version = setup_version + 1
    where practice_id = p_practice_id and id = p_doctor_id;
  update horai.practices set setup_version = setup_version + 1
    where id = p_practice_id and p_doctor_id is null;
$$;


--
-- Name: doctor_changed(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.doctor_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if (new.timezone, new.one_at_a_time, new.is_active) is distinct from (old.timezone, old.one_at_a_time, old.is_active) then
    new.setup_version := old.setup_version + 1;
  end if;
  return new;
end $$;


--
-- Name: done(horai.appointments); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.done(a horai.appointments) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
  select jsonb_build_object('appointment', horai.appointment_json(a));
$$;


--
-- Name: forget_keys(integer, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.forget_keys(p_limit integer DEFAULT 5000, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql
    AS $$
declare
  v_count int;
begin
  delete from horai.idempotency_keys k
    using (
      select practice_id, scope, key_hash from horai.idempotency_keys
      where inserted_at < coalesce(p_now, clock_timestamp()) - interval '7 days'
      limit p_limit
      for update skip locked) old
    where k.practice_id = old.practice_id and k.scope = old.scope and k.key_hash = old.key_hash;
  get diagnostics v_count = row_count;
  return v_count;
end $$;


--
-- Name: free_lane(jsonb, uuid[]); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.free_lane(p_lanes jsonb, p_busy uuid[]) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE
    AS $$
declare
  v_resource_ids uuid[];
begin
  for i in 0 .. jsonb_array_length(p_lanes) - 1 loop
    v_resource_ids := horai.assign(p_lanes -> i -> 'needs', p_busy);
    if v_resource_ids is not null then
      return p_lanes -> i || jsonb_build_object('resource_ids', to_jsonb(v_resource_ids));
    end if;
  end loop;
  return null;
end $$;


--
-- Name: guard_birth(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.guard_birth() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if new.status <> 'held' or new.version <> 1 then
    raise exception 'an appointment starts as a hold'
      using errcode = 'check_violation', constraint = 'appointments_start_held';
  end if;
  return new;
end $$;


--
-- Name: guard_transition(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.guard_transition() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if new.status is distinct from old.status and not (
    (old.status = 'held' and new.status in ('pending', 'confirmed', 'cancelled'))
    or (old.status = 'pending' and new.status in ('confirmed', 'cancelled'))
    or (old.status = 'confirmed' and new.status in ('completed', 'no_show', 'cancelled'))
    or (old.status = 'completed' and new.status = 'no_show')
    or (old.status = 'no_show' and new.status = 'completed')
  ) then
    raise exception 'an appointment cannot go from % to %', old.status, new.status
      using errcode = 'check_violation', constraint = 'appointments_follow_the_state_machine';
  end if;
  if new.version not in (old.version, old.version + 1) then
    raise exception 'versions are counted one by one'
      using errcode = 'check_violation', constraint = 'appointments_versions_one_by_one';
  end if;
  new.updated_at := now();
  return new;
end $$;


--
-- Name: hold(uuid, uuid, uuid, uuid, timestamp with time zone, jsonb, jsonb, jsonb, jsonb, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.hold(p_practice_id uuid, p_appointment_id uuid, p_doctor_id uuid, p_appointment_type_id uuid, p_starts_at timestamp with time zone, p_offer jsonb, p_details jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS jsonb
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
declare
  v_now timestamptz;
  v_answer jsonb := horai.recall(p_practice_id, p_once);
  v_candidates uuid[] := p_offer ->> 'candidates';
  v_patient_id uuid := (p_details ->> 'patient_id')::uuid;
  v_overlap_allowed boolean := coalesce((p_details ->> 'overlap_allowed')::boolean, false);
  v_period tstzrange;
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
  v_period := tstzrange(
    p_starts_at - make_interval(mins => t.buffer_before_minutes),
    p_starts_at + make_interval(mins => t.duration_minutes + t.buffer_after_minutes), '[)');

  -- In a rush most callers come too late: they learn it without queueing.
  if not horai.lock_resources(p_practice_id, v_candidates, v_period, false) then
    select * into o from horai.look(p_practice_id, v_candidates, v_period, null, coalesce(p_now, clock_timestamp())) as o;
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

  select * into o from horai.look(p_practice_id, v_candidates, v_period, null, v_now) as o;
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

  insert into horai.appointments (
    practice_id, id, doctor_id, patient_id, appointment_type_id, doctor_location_id, location_room_id,
    starts_at_utc, ends_at_utc, status, hold_expires_at, patient_timezone, doctor_timezone,
    duration_minutes_snapshot, buffer_before_minutes_snapshot, buffer_after_minutes_snapshot,
    price_cents_snapshot, currency_snapshot, consultation_mode_snapshot, requirements_snapshot,
    notes, outside_hours, overlap_allowed, manage_token_hash, inserted_at, updated_at)
  select p_practice_id, p_appointment_id, p_doctor_id, v_patient_id, t.id,
    (v_lane ->> 'doctor_location_id')::uuid, (v_lane ->> 'location_room_id')::uuid,
    p_starts_at, p_starts_at + make_interval(mins => t.duration_minutes),
    'held', v_now + make_interval(mins => t.hold_minutes),
    p_details ->> 'patient_timezone', d.timezone,
    t.duration_minutes, t.buffer_before_minutes, t.buffer_after_minutes,
    t.price_cents, t.currency, t.consultation_mode, p_offer -> 'requirements',
    p_details ->> 'notes', coalesce((p_actor ->> 'outside_hours')::boolean, false), v_overlap_allowed,
    decode(p_details ->> 'manage_token_hash', 'hex'), v_now, v_now
  from horai.doctors d where d.practice_id = p_practice_id and d.id = p_doctor_id
  returning * into a;

  perform horai.claim(p_practice_id, a.id, v_lane -> 'resource_ids', v_period);
  perform horai.record_event(a, 'held', p_actor, jsonb_build_object(
    'doctor_id', a.doctor_id, 'appointment_type_id', a.appointment_type_id, 'patient_id', a.patient_id,
    'doctor_location_id', a.doctor_location_id, 'location_room_id', a.location_room_id,
    'starts_at_utc', horai.utc(a.starts_at_utc), 'ends_at_utc', horai.utc(a.ends_at_utc),
    'resource_ids', v_lane -> 'resource_ids', 'hold_expires_at', horai.utc(a.hold_expires_at),
    'outside_hours', case when a.outside_hours then true end, 'reason', p_actor -> 'reason'), v_now);
  perform horai.count_claims(p_practice_id,
    v_released || array(select jsonb_array_elements_text(v_lane -> 'resource_ids'))::uuid[]);
  perform horai.check_setup(p_practice_id, p_doctor_id, p_offer -> 'versions');
  return horai.remember(p_practice_id, p_once, horai.done(a));
end $$;


--
-- Name: is_offered_at(jsonb, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.is_offered_at(p_offer jsonb, p_now timestamp with time zone) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
  select jsonb_array_length(p_offer -> 'lanes') > 0
    and extract(epoch from p_now) * 1000
      between coalesce((p_offer ->> 'from')::numeric, '-infinity') and coalesce((p_offer ->> 'until')::numeric, 'infinity');
$$;


--
-- Name: is_to_come(horai.appointments, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.is_to_come(a horai.appointments, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
  select a.ends_at_utc > coalesce(p_now, clock_timestamp())
    and (a.status in ('pending', 'confirmed')
      or (a.status = 'held' and a.hold_expires_at > coalesce(p_now, clock_timestamp())));
$$;


--
-- Name: lapse(horai.appointments, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.lapse(INOUT a horai.appointments, p_now timestamp with time zone, OUT released uuid[]) RETURNS record
    LANGUAGE plpgsql
    AS $$
declare
  v_expired_at timestamptz := a.hold_expires_at;
begin
  released := horai.release(a.practice_id, a.id);
  update horai.appointments
    set status = 'cancelled', hold_expires_at = null, cancelled_at = v_expired_at,
      cancelled_by_actor_type = 'system', cancellation_reason = 'hold_expired', version = version + 1
    where practice_id = a.practice_id and id = a.id
    returning * into a;
  perform horai.record_event(a, 'hold_expired', '{"type": "system"}',
    jsonb_build_object('hold_expires_at', horai.utc(v_expired_at)), p_now);
end $$;


--
-- Name: lapse_all(uuid, uuid[], timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.lapse_all(p_practice_id uuid, p_appointment_ids uuid[], p_now timestamp with time zone) RETURNS uuid[]
    LANGUAGE plpgsql
    AS $$
declare
  v_released uuid[] := '{}';
  a horai.appointments;
begin
  for a in
    select * from horai.appointments h
    where h.practice_id = p_practice_id and h.id = any (p_appointment_ids)
      and h.status = 'held' and h.hold_expires_at <= p_now
    order by h.id
    for no key update skip locked
  loop
    v_released := v_released || (horai.lapse(a, p_now)).released;
  end loop;
  return v_released;
end $$;


--
-- Name: lock_resources(uuid, uuid[], tstzrange, boolean); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.lock_resources(p_practice_id uuid, p_resource_ids uuid[], p_period tstzrange, p_wait boolean) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
declare
  v_keys bigint[] := array(
    select distinct hashtextextended(p_practice_id || ' ' || d || ' ' || (hashtext(r::text) & 63), 0)
    from unnest(p_resource_ids) as r,
      generate_series(horai.minute(lower(p_period)) / 1440, (horai.minute(upper(p_period)) - 1) / 1440) as d
    order by 1);
  v_key bigint;
begin
  foreach v_key in array v_keys loop
    if p_wait then
      perform pg_advisory_xact_lock(v_key);
    elsif not pg_try_advisory_xact_lock(v_key) then
      return false;
    end if;
  end loop;
  return true;
end $$;


--
-- Name: look(uuid, uuid[], tstzrange, uuid, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.look(p_practice_id uuid, p_resource_ids uuid[], p_period tstzrange, p_except uuid, p_now timestamp with time zone, OUT busy uuid[], OUT lapsed uuid[]) RETURNS record
    LANGUAGE plpgsql
    AS $$
begin
  select coalesce(array_agg(c.resource_id) filter (where not h.is_lapsed), '{}'),
      array_agg(c.appointment_id) filter (where h.is_lapsed)
    into busy, lapsed
    from unnest(p_resource_ids) as r (id)
    join horai.appointment_resource_claims c
      on c.practice_id = p_practice_id and c.resource_id = r.id and c.period && p_period
    join horai.appointments a on a.practice_id = c.practice_id and a.id = c.appointment_id
    cross join lateral (select a.status = 'held' and a.hold_expires_at <= p_now as is_lapsed) h
    where c.appointment_id is distinct from p_except;
end $$;


--
-- Name: minute(timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.minute(p_at timestamp with time zone) RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select (extract(epoch from p_at)::bigint) / 60;
$$;


--
-- Name: minute_of_day(time without time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.minute_of_day(p_local time without time zone) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  select extract(epoch from p_local)::int / 60;
$$;


--
-- Name: new_id(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.new_id() RETURNS uuid
    LANGUAGE sql
    AS $$
  select encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
      52, 1), 53, 1), 'hex')::uuid;
$$;


--
-- Name: no_show(uuid, uuid, jsonb, jsonb, jsonb, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.no_show(p_practice_id uuid, p_appointment_id uuid, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS jsonb
    LANGUAGE sql
    AS $$
  select horai.settle(p_practice_id, p_appointment_id, '{confirmed,completed}', 'no_show', 'no_show',
    p_access, p_actor, p_once, p_now);
$$;


--
-- Name: open_appointment(uuid, uuid, jsonb, jsonb, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.open_appointment(p_practice_id uuid, p_appointment_id uuid, p_access jsonb, p_once jsonb, p_now timestamp with time zone, OUT a horai.appointments, OUT answer jsonb) RETURNS record
    LANGUAGE plpgsql
    AS $$
declare
  v_lapsed record;
begin
  answer := horai.recall(p_practice_id, p_once);
  if answer is not null then
    return;
  end if;
  select * into a from horai.appointments
    where practice_id = p_practice_id and id = p_appointment_id
    for no key update;
  if not found or (p_access ? 'token_hash'
      and a.manage_token_hash is distinct from decode(p_access ->> 'token_hash', 'hex')) then
    answer := horai.remember(p_practice_id, p_once, horai.refused('not_found'));
    return;
  end if;
  -- The clock is read after the wait for the row.
  if a.status = 'held' and a.hold_expires_at <= coalesce(p_now, clock_timestamp()) then
    select l.a, l.released into v_lapsed from horai.lapse(a, coalesce(p_now, clock_timestamp())) as l;
    a := v_lapsed.a;
    perform horai.count_claims(p_practice_id, v_lapsed.released);
  end if;
  if a.status = 'cancelled' and a.cancelled_by_actor_type = 'system' and a.cancellation_reason = 'hold_expired' then
    answer := horai.remember(p_practice_id, p_once,
      horai.refused('hold_expired', jsonb_build_object('hold_expires_at', horai.utc(a.cancelled_at))));
  elsif (p_access ->> 'version')::int <> a.version then
    answer := horai.remember(p_practice_id, p_once,
      horai.refused('version_conflict', jsonb_build_object('version', a.version)));
  end if;
end $$;


--
-- Name: recall(uuid, jsonb); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.recall(p_practice_id uuid, p_once jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
  k horai.idempotency_keys;
begin
  if p_once is null then
    return null;
  end if;
  -- Held to the end of the transaction: whoever comes meanwhile with the same key is told so, and may ask again.
  if not pg_try_advisory_xact_lock(hashtextextended(
    'once ' || p_practice_id || ' ' || (p_once->>'scope') || ' ' || (p_once->>'key'), 0)) then
    return horai.refused('idempotency_in_progress');
  end if;
  select * into k from horai.idempotency_keys
    where practice_id = p_practice_id and scope = p_once->>'scope' and key_hash = decode(p_once->>'key', 'hex');
  if not found then
    return null;
  end if;
  if k.fingerprint <> decode(p_once->>'fingerprint', 'hex') then
    return horai.refused('idempotency_key_reused');
  end if;
  return k.answer || jsonb_build_object('replayed', true, 'sealed', encode(k.sealed, 'hex'));
end $$;


--
-- Name: record_event(horai.appointments, text, jsonb, jsonb, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.record_event(a horai.appointments, p_action text, p_actor jsonb, p_metadata jsonb, p_now timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  insert into horai.appointment_events
    (practice_id, appointment_id, version, occurred_at, actor_type, actor_id, action, metadata)
  values (a.practice_id, a.id, a.version, p_now,
    p_actor ->> 'type', horai.actor_id(a, p_actor), p_action, jsonb_strip_nulls(p_metadata));
end $$;


--
-- Name: refusal_for_patient(uuid, uuid, tstzrange, uuid, boolean); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.refusal_for_patient(p_practice_id uuid, p_patient_id uuid, p_period tstzrange, p_except uuid, p_overlap_allowed boolean) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
begin
  perform from horai.patients where practice_id = p_practice_id and id = p_patient_id for no key update;
  if not found then
    return horai.refused('not_found');
  end if;
  if not p_overlap_allowed and exists (
    select from horai.appointments
    where practice_id = p_practice_id and patient_id = p_patient_id and period && p_period
      and id is distinct from p_except and status in ('pending', 'confirmed') and not overlap_allowed) then
    return horai.refused('patient_busy');
  end if;
  return null;
end $$;


--
-- Name: refuse_change(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;


--
-- Name: refused(text, jsonb); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.refused(p_code text, p_facts jsonb DEFAULT '{}'::jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
  select jsonb_build_object('refused', p_code, 'facts', p_facts);
$$;


--
-- Name: release(uuid, uuid); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.release(p_practice_id uuid, p_appointment_id uuid) RETURNS uuid[]
    LANGUAGE plpgsql
    AS $$
declare
  v_released uuid[];
begin
  with released as (
    delete from horai.appointment_resource_claims
    where practice_id = p_practice_id and appointment_id = p_appointment_id
    returning resource_id)
  select coalesce(array_agg(resource_id), '{}') into v_released from released;
  return v_released;
end $$;


--
-- Name: remember(uuid, jsonb, jsonb); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.remember(p_practice_id uuid, p_once jsonb, p_answer jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
begin
  if p_once is not null then
    insert into horai.idempotency_keys (practice_id, scope, key_hash, fingerprint, answer, sealed)
    values (p_practice_id, p_once->>'scope', decode(p_once->>'key', 'hex'),
      decode(p_once->>'fingerprint', 'hex'), p_answer, decode(p_once->>'sealed', 'hex'));
  end if;
  return p_answer;
end $$;


--
-- Name: reschedule(uuid, uuid, timestamp with time zone, jsonb, boolean, jsonb, jsonb, jsonb, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.reschedule(p_practice_id uuid, p_appointment_id uuid, p_starts_at timestamp with time zone, p_offer jsonb, p_stay boolean, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS jsonb
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
declare
  v_answer jsonb;
  v_now timestamptz;
  v_lanes jsonb := p_offer -> 'lanes';
  v_candidates uuid[] := p_offer ->> 'candidates';
  v_period tstzrange;
  v_lane jsonb;
  v_released uuid[] := '{}';
  v_facts jsonb;
  v_refusal text;
  t horai.appointment_types;
  o record;
  a horai.appointments;
begin
  select * into o from horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now) as o;
  if o.answer is not null then
    return o.answer;
  end if;
  a := o.a;
  if a.status not in ('pending', 'confirmed') then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', a.status)));
  end if;

  select * into t from horai.appointment_types where practice_id = p_practice_id and id = a.appointment_type_id;
  if p_actor ->> 'type' = 'patient' then
    v_refusal := case
      when not t.allow_patient_reschedule then 'not_allowed_by_type'
      when a.reschedule_count >= t.max_reschedule_count then 'limit_reached'
      when a.starts_at_utc < coalesce(p_now, clock_timestamp()) + make_interval(mins => t.min_notice_minutes)
        then 'too_late'
      end;
    if v_refusal is not null then
      return horai.remember(p_practice_id, p_once,
        horai.refused('reschedule_not_allowed', jsonb_build_object('reason', v_refusal)));
    end if;
  end if;

  if p_stay then
    select coalesce(jsonb_agg(lane), '[]') into v_lanes from jsonb_array_elements(v_lanes) lane
      where (lane ->> 'doctor_location_id')::uuid is not distinct from a.doctor_location_id;
  end if;
  v_period := tstzrange(
    p_starts_at - make_interval(mins => t.buffer_before_minutes),
    p_starts_at + make_interval(mins => t.duration_minutes + t.buffer_after_minutes), '[)');

  perform horai.lock_resources(p_practice_id, v_candidates, v_period, true);
  v_now := coalesce(p_now, clock_timestamp());
  if jsonb_array_length(v_lanes) = 0 or not horai.is_offered_at(p_offer, v_now) then
    perform horai.check_setup(p_practice_id, a.doctor_id, p_offer -> 'versions');
    v_facts := jsonb_build_object('now', horai.utc(v_now), 'doctor_location_id', a.doctor_location_id);
    return horai.remember(p_practice_id, p_once, horai.refused('slot_not_offered', v_facts));
  end if;

  select * into o from horai.look(p_practice_id, v_candidates, v_period, a.id, v_now) as o;
  if o.lapsed is not null then
    v_released := horai.lapse_all(p_practice_id, o.lapsed, v_now);
  end if;
  v_lane := horai.free_lane(v_lanes, o.busy);
  if v_lane is null then
    v_answer := horai.refused('slot_taken');
  else
    v_answer := horai.refusal_for_patient(p_practice_id, a.patient_id,
      tstzrange(p_starts_at, p_starts_at + make_interval(mins => t.duration_minutes), '[)'), a.id, a.overlap_allowed);
  end if;
  if v_answer is not null then
    perform horai.count_claims(p_practice_id, v_released);
    perform horai.check_setup(p_practice_id, a.doctor_id, p_offer -> 'versions');
    return horai.remember(p_practice_id, p_once, v_answer);
  end if;

  v_facts := jsonb_build_object('from', jsonb_build_object(
    'starts_at_utc', horai.utc(a.starts_at_utc), 'doctor_location_id', a.doctor_location_id));
  v_released := v_released || horai.release(p_practice_id, a.id);
  -- The visit takes the type's present length, buffers and needs: the new time was found for those. The price stays.
  update horai.appointments
    set starts_at_utc = p_starts_at, ends_at_utc = p_starts_at + make_interval(mins => t.duration_minutes),
      doctor_location_id = (v_lane ->> 'doctor_location_id')::uuid,
      location_room_id = (v_lane ->> 'location_room_id')::uuid,
      duration_minutes_snapshot = t.duration_minutes,
      buffer_before_minutes_snapshot = t.buffer_before_minutes,
      buffer_after_minutes_snapshot = t.buffer_after_minutes,
      requirements_snapshot = p_offer -> 'requirements',
      outside_hours = coalesce((p_actor ->> 'outside_hours')::boolean, false),
      reschedule_count = a.reschedule_count + 1, version = a.version + 1
    where practice_id = p_practice_id and id = a.id
    returning * into a;
  perform horai.claim(p_practice_id, a.id, v_lane -> 'resource_ids', v_period);
  perform horai.record_event(a, 'rescheduled', p_actor, v_facts || jsonb_build_object(
    'starts_at_utc', horai.utc(a.starts_at_utc), 'ends_at_utc', horai.utc(a.ends_at_utc),
    'doctor_location_id', a.doctor_location_id, 'location_room_id', a.location_room_id,
    'resource_ids', v_lane -> 'resource_ids',
    'outside_hours', case when a.outside_hours then true end, 'reason', p_actor -> 'reason'), v_now);
  perform horai.count_claims(p_practice_id,
    v_released || array(select jsonb_array_elements_text(v_lane -> 'resource_ids'))::uuid[]);
  perform horai.check_setup(p_practice_id, a.doctor_id, p_offer -> 'versions');
  return horai.remember(p_practice_id, p_once, horai.done(a));
end $$;


--
-- Name: resource_is_countable(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.resource_is_countable() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into horai.resource_occupancy (practice_id, resource_id) values (new.practice_id, new.id);
  return null;
end $$;


--
-- Name: seat(jsonb, integer, uuid[], text[], jsonb); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.seat(p_needs jsonb, p_need integer, p_busy uuid[], INOUT p_tried text[], INOUT p_owner jsonb, OUT seated boolean) RETURNS record
    LANGUAGE plpgsql IMMUTABLE
    AS $$
declare
  v_resource text;
begin
  seated := false;
  for v_resource in select jsonb_array_elements_text(p_needs -> p_need) loop
    continue when v_resource::uuid = any (p_busy) or v_resource = any (p_tried);
    p_tried := p_tried || v_resource;
    if p_owner ? v_resource then
      select s.p_tried, s.p_owner, s.seated into p_tried, p_owner, seated
        from horai.seat(p_needs, (p_owner ->> v_resource)::int, p_busy, p_tried, p_owner) s;
    else
      seated := true;
    end if;
    if seated then
      p_owner := p_owner || jsonb_build_object(v_resource, p_need);
      return;
    end if;
  end loop;
end $$;


--
-- Name: settle(uuid, uuid, text[], text, text, jsonb, jsonb, jsonb, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.settle(p_practice_id uuid, p_appointment_id uuid, p_from text[], p_to text, p_action text, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone) RETURNS jsonb
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
declare
  o record;
  a horai.appointments;
begin
  select * into o from horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now) as o;
  if o.answer is not null then
    return o.answer;
  end if;
  a := o.a;
  if not a.status = any (p_from) then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', a.status)));
  end if;
  update horai.appointments set status = p_to, version = a.version + 1
    where practice_id = p_practice_id and id = a.id
    returning * into a;
  perform horai.record_event(a, p_action, p_actor, '{}', coalesce(p_now, clock_timestamp()));
  return horai.remember(p_practice_id, p_once, horai.done(a));
end $$;


--
-- Name: setup(uuid, uuid, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.setup(p_practice_id uuid, p_doctor_id uuid, p_since timestamp with time zone) RETURNS json
    LANGUAGE sql STABLE
    AS $$
  select json_build_object(
    'versions', json_build_array(p.setup_version, d.setup_version),
    'doctor', json_build_object('id', d.id, 'timezone', d.timezone, 'is_active', d.is_active),
    'one_at_a_time', d.one_at_a_time,
    'appointment_types', (
      select coalesce(json_agg(json_build_object(
        'id', t.id, 'duration_minutes', t.duration_minutes,
        'buffer_before_minutes', t.buffer_before_minutes, 'buffer_after_minutes', t.buffer_after_minutes,
        'consultation_mode', t.consultation_mode, 'min_notice_minutes', t.min_notice_minutes,
        'max_future_days', t.max_future_days, 'is_active', t.is_active,
        'location_ids', (
          select coalesce(json_agg(l.doctor_location_id order by l.doctor_location_id), '[]')
          from horai.appointment_type_locations l
          where l.practice_id = p_practice_id and l.appointment_type_id = t.id),
        'requirements', (
          select coalesce(json_agg(json_build_object(
            'resource_type', r.resource_type, 'capability', r.capability, 'quantity', r.quantity)
            order by r.id), '[]')
          from horai.appointment_type_requirements r
          where r.practice_id = p_practice_id and r.appointment_type_id = t.id)) order by t.id), '[]')
      from horai.appointment_types t where t.practice_id = p_practice_id and t.doctor_id = p_doctor_id),
    'doctor_locations', (
      select coalesce(json_agg(json_build_object(
        'id', l.id, 'doctor_id', l.doctor_id, 'is_active', l.is_active) order by l.id), '[]')
      from horai.doctor_locations l
      where l.practice_id = p_practice_id and (l.doctor_id = p_doctor_id or l.doctor_id is null)),
    'location_rooms', (
      select coalesce(json_agg(json_build_object(
        'id', m.id, 'doctor_location_id', m.doctor_location_id, 'is_active', m.is_active) order by m.id), '[]')
      from horai.location_rooms m
      join horai.doctor_locations l on l.practice_id = m.practice_id and l.id = m.doctor_location_id
      where m.practice_id = p_practice_id and (l.doctor_id = p_doctor_id or l.doctor_id is null)),
    'bookable_resources', (
      select coalesce(json_agg(json_build_object(
        'id', b.id, 'doctor_id', b.doctor_id, 'doctor_location_id', b.doctor_location_id,
        'location_room_id', b.location_room_id, 'type', b.type, 'capabilities', b.capabilities,
        'is_active', b.is_active) order by b.id), '[]')
      from horai.bookable_resources b
      where b.practice_id = p_practice_id and (b.doctor_id = p_doctor_id or b.doctor_id is null) and b.is_active),
    'schedule_rules', (
      select coalesce(json_agg(json_build_object(
        'id', s.id, 'timezone', s.timezone,
        'scope_appointment_type_id', s.scope_appointment_type_id,
        'scope_doctor_location_id', s.scope_doctor_location_id,
        'scope_location_room_id', s.scope_location_room_id,
        'day_of_week', s.day_of_week,
        'work_start_local', horai.minute_of_day(s.work_start_local),
        'work_end_local', horai.minute_of_day(s.work_end_local),
        'slot_interval_minutes', s.slot_interval_minutes, 'priority', s.priority,
        'effective_from', s.effective_from, 'effective_to', s.effective_to, 'is_active', s.is_active,
        'breaks', (
          select coalesce(json_agg(json_build_object(
            'break_start_local', horai.minute_of_day(k.break_start_local),
            'break_end_local', horai.minute_of_day(k.break_end_local)) order by k.break_start_local, k.id), '[]')
          from horai.schedule_rule_breaks k
          where k.practice_id = p_practice_id and k.schedule_rule_id = s.id)) order by s.id), '[]')
      from horai.schedule_rules s
      where s.practice_id = p_practice_id and s.doctor_id = p_doctor_id and s.is_active),
    'availability_exceptions', (
      select coalesce(json_agg(json_build_object(
        'id', x.id, 'doctor_id', x.doctor_id,
        'scope_appointment_type_id', x.scope_appointment_type_id,
        'scope_doctor_location_id', x.scope_doctor_location_id,
        'scope_location_room_id', x.scope_location_room_id,
        'starts_at', horai.minute(x.starts_at_utc), 'ends_at', horai.minute(x.ends_at_utc), 'kind', x.kind)
        order by x.starts_at_utc, x.id), '[]')
      from horai.availability_exceptions x
      where x.practice_id = p_practice_id and (x.doctor_id = p_doctor_id or x.doctor_id is null)
        and x.ends_at_utc > p_since))
  from horai.doctors d join horai.practices p on p.id = d.practice_id
  where d.practice_id = p_practice_id and d.id = p_doctor_id;
$$;


--
-- Name: setup_changed(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.setup_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if tg_op <> 'INSERT' then
    perform horai.count_setup_change(old.practice_id, old.doctor_id);
  end if;
  if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.doctor_id is distinct from old.doctor_id) then
    perform horai.count_setup_change(new.practice_id, new.doctor_id);
  end if;
  return null;
end $$;


--
-- Name: setup_part_changed(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.setup_part_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  v_row record := coalesce(new, old);
  v_doctor_id uuid;
begin
  case tg_table_name
    when 'schedule_rule_breaks' then
      select doctor_id into v_doctor_id from horai.schedule_rules
        where practice_id = v_row.practice_id and id = v_row.schedule_rule_id;
    when 'location_rooms' then
      select doctor_id into v_doctor_id from horai.doctor_locations
        where practice_id = v_row.practice_id and id = v_row.doctor_location_id;
    else
      select doctor_id into v_doctor_id from horai.appointment_types
        where practice_id = v_row.practice_id and id = v_row.appointment_type_id;
  end case;
  -- A parent that is gone has counted the change itself.
  if found then
    perform horai.count_setup_change(v_row.practice_id, v_doctor_id);
  end if;
  return null;
end $$;


--
-- Name: show(uuid, uuid, jsonb, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.show(p_practice_id uuid, p_appointment_id uuid, p_access jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS jsonb
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
declare
  a horai.appointments;
begin
  select * into a from horai.appointments
    where practice_id = p_practice_id and id = p_appointment_id;
  if not found or (p_access ? 'token_hash'
      and a.manage_token_hash is distinct from decode(p_access ->> 'token_hash', 'hex')) then
    return horai.refused('not_found');
  end if;
  if a.status = 'held' and a.hold_expires_at <= coalesce(p_now, clock_timestamp()) then
    select (o.a).* into a from horai.open_appointment(p_practice_id, p_appointment_id, '{}', null, p_now) as o;
  end if;
  return horai.done(a);
end $$;


--
-- Name: sweep_holds(uuid, integer, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.sweep_holds(p_practice_id uuid, p_limit integer DEFAULT 500, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql
    AS $$
declare
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_count int := 0;
  v_released jsonb := '{}'; -- practice → its resources
  v_practice text;
  a horai.appointments;
begin
  for a in
    select * from horai.appointments h
    where (p_practice_id is null or h.practice_id = p_practice_id)
      and h.status = 'held' and h.hold_expires_at <= v_now
    order by h.id
    limit p_limit
    for no key update skip locked
  loop
    v_practice := a.practice_id;
    v_released := v_released || jsonb_build_object(v_practice,
      coalesce(v_released -> v_practice, '[]') || to_jsonb((horai.lapse(a, v_now)).released));
    v_count := v_count + 1;
  end loop;
  for v_practice in select jsonb_object_keys(v_released) order by 1 loop
    perform horai.count_claims(v_practice::uuid,
      array(select r::uuid from jsonb_array_elements_text(v_released -> v_practice) r));
  end loop;
  return v_count;
end $$;


--
-- Name: take_the_doctor(uuid, uuid, uuid, jsonb, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.take_the_doctor(p_practice_id uuid, p_doctor_id uuid, p_resource_id uuid, p_need jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS uuid[]
    LANGUAGE plpgsql
    AS $$
declare
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_period tstzrange;
  v_left uuid[] := '{}';
  v_touched uuid[] := array[p_resource_id];
  a horai.appointments;
begin
  -- First wait for whoever moves or ends one of them, then look: the order of starts is that of after the wait.
  perform from horai.appointments v
    where v.practice_id = p_practice_id and v.doctor_id = p_doctor_id and horai.is_to_come(v, v_now)
    order by v.id
    for no key update;
  for a in
    select * from horai.appointments v
    where v.practice_id = p_practice_id and v.doctor_id = p_doctor_id and horai.is_to_come(v, v_now)
      and not exists (
        select from horai.appointment_resource_claims c
        where c.practice_id = p_practice_id and c.appointment_id = v.id and c.resource_id = p_resource_id)
    order by v.starts_at_utc, v.id
  loop
    v_period := tstzrange(
      a.starts_at_utc - make_interval(mins => a.buffer_before_minutes_snapshot),
      a.ends_at_utc + make_interval(mins => a.buffer_after_minutes_snapshot), '[)');
    v_touched := v_touched || horai.lapse_all(p_practice_id, o.lapsed, v_now)
      from horai.look(p_practice_id, array[p_resource_id], v_period, a.id, v_now) as o;
    insert into horai.appointment_resource_claims (practice_id, appointment_id, resource_id, period)
      values (p_practice_id, a.id, p_resource_id, v_period)
      on conflict on constraint resource_no_overlap do nothing;
    if found then
      -- Not a new version: nothing changed for the patient, and whoever read the visit may still act on it.
      update horai.appointments set requirements_snapshot = requirements_snapshot || jsonb_build_array(p_need)
        where practice_id = p_practice_id and id = a.id;
    else
      v_left := v_left || a.id;
    end if;
  end loop;
  perform horai.count_claims(p_practice_id, v_touched);
  return v_left;
end $$;


--
-- Name: touch(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.touch() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.updated_at := now();
  return new;
end $$;


--
-- Name: utc(timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.utc(p_at timestamp with time zone) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select to_char(p_at at time zone 'UTC',
    case when date_trunc('second', p_at at time zone 'UTC') = p_at at time zone 'UTC'
      then 'YYYY-MM-DD"T"HH24:MI:SS"Z"' else 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"' end);
$$;


--
-- Name: api_keys; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.api_keys (
    practice_id uuid NOT NULL,
    id uuid NOT NULL,
    label text DEFAULT ''::text NOT NULL,
    key_hash bytea NOT NULL,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    revoked_at timestamp with time zone
);


--
-- Name: appointment_events; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.appointment_events (
    practice_id uuid NOT NULL,
    id uuid DEFAULT horai.new_id() NOT NULL,
    appointment_id uuid NOT NULL,
    version integer NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    actor_type text NOT NULL,
    actor_id uuid,
    action text NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT appointment_events_action_is_known CHECK ((action = ANY (ARRAY['held'::text, 'pending'::text, 'confirmed'::text, 'approved'::text, 'rescheduled'::text, 'cancelled'::text, 'completed'::text, 'no_show'::text, 'hold_expired'::text]))),
    CONSTRAINT appointment_events_actor_is_known CHECK ((actor_type = ANY (ARRAY['patient'::text, 'staff'::text, 'system'::text])))
);


--
-- Name: appointment_resource_claims; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.appointment_resource_claims (
    practice_id uuid NOT NULL,
    id uuid DEFAULT horai.new_id() NOT NULL,
    appointment_id uuid NOT NULL,
    resource_id uuid NOT NULL,
    period tstzrange NOT NULL,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT appointment_resource_claims_period_is_real CHECK (((NOT isempty(period)) AND lower_inc(period) AND (NOT upper_inc(period)) AND (NOT lower_inf(period)) AND (NOT upper_inf(period)) AND isfinite(lower(period)) AND isfinite(upper(period)) AND ((upper(period) - lower(period)) <= '24:00:00'::interval)))
);


--
-- Name: appointment_type_locations; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.appointment_type_locations (
    practice_id uuid NOT NULL,
    appointment_type_id uuid NOT NULL,
    doctor_location_id uuid NOT NULL,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: appointment_type_requirements; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.appointment_type_requirements (
    practice_id uuid NOT NULL,
    id uuid NOT NULL,
    appointment_type_id uuid NOT NULL,
    resource_type text NOT NULL,
    capability text,
    quantity integer DEFAULT 1 NOT NULL,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT appointment_type_requirements_quantity_in_range CHECK (((quantity >= 1) AND (quantity <= 10))),
    CONSTRAINT appointment_type_requirements_type_is_known CHECK ((resource_type = ANY (ARRAY['room'::text, 'telehealth_slot'::text, 'equipment'::text, 'staff'::text])))
);


--
-- Name: appointment_types; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.appointment_types (
    practice_id uuid NOT NULL,
    id uuid NOT NULL,
    doctor_id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    description text,
    duration_minutes integer DEFAULT 30 NOT NULL,
    buffer_before_minutes integer DEFAULT 0 NOT NULL,
    buffer_after_minutes integer DEFAULT 0 NOT NULL,
    consultation_mode text NOT NULL,
    price_cents integer,
    currency text DEFAULT 'EUR'::text NOT NULL,
    allow_patient_reschedule boolean DEFAULT true NOT NULL,
    min_notice_minutes integer DEFAULT 0 NOT NULL,
    max_future_days integer DEFAULT 60 NOT NULL,
    max_reschedule_count integer DEFAULT 2 NOT NULL,
    hold_minutes integer DEFAULT 5 NOT NULL,
    requires_approval boolean DEFAULT false NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    default_location_id uuid,
    default_room_id uuid,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT appointment_types_buffer_after_in_range CHECK (((buffer_after_minutes >= 0) AND (buffer_after_minutes <= 240))),
    CONSTRAINT appointment_types_buffer_before_in_range CHECK (((buffer_before_minutes >= 0) AND (buffer_before_minutes <= 240))),
    CONSTRAINT appointment_types_currency_is_iso CHECK ((currency ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT appointment_types_duration_in_range CHECK (((duration_minutes >= 5) AND (duration_minutes <= 360))),
    CONSTRAINT appointment_types_hold_in_range CHECK (((hold_minutes >= 1) AND (hold_minutes <= 60))),
    CONSTRAINT appointment_types_horizon_in_range CHECK (((max_future_days >= 1) AND (max_future_days <= 365))),
    CONSTRAINT appointment_types_mode_is_known CHECK ((consultation_mode = ANY (ARRAY['in_person'::text, 'video'::text, 'phone'::text]))),
    CONSTRAINT appointment_types_name_is_not_blank CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT appointment_types_notice_in_range CHECK (((min_notice_minutes >= 0) AND (min_notice_minutes <= 43200))),
    CONSTRAINT appointment_types_price_is_not_negative CHECK ((price_cents >= 0)),
    CONSTRAINT appointment_types_reschedules_in_range CHECK (((max_reschedule_count >= 0) AND (max_reschedule_count <= 20))),
    CONSTRAINT appointment_types_slug_is_a_slug CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 63)))
);


--
-- Name: availability_exceptions; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.availability_exceptions (
    practice_id uuid NOT NULL,
    id uuid NOT NULL,
    doctor_id uuid,
    scope_appointment_type_id uuid,
    scope_doctor_location_id uuid,
    scope_location_room_id uuid,
    starts_at_utc timestamp with time zone NOT NULL,
    ends_at_utc timestamp with time zone NOT NULL,
    period tstzrange GENERATED ALWAYS AS (tstzrange(starts_at_utc, ends_at_utc, '[)'::text)) STORED,
    kind text DEFAULT 'blocked'::text NOT NULL,
    reason text,
    source text DEFAULT 'manual'::text NOT NULL,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT availability_exceptions_bounded CHECK ((isfinite(starts_at_utc) AND isfinite(ends_at_utc))),
    CONSTRAINT availability_exceptions_end_after_start CHECK ((ends_at_utc > starts_at_utc)),
    CONSTRAINT availability_exceptions_kind_is_known CHECK ((kind = ANY (ARRAY['blocked'::text, 'available'::text]))),
    CONSTRAINT availability_exceptions_whole_minutes CHECK (((date_bin('00:01:00'::interval, starts_at_utc, '1970-01-01 00:00:00+00'::timestamp with time zone) = starts_at_utc) AND (date_bin('00:01:00'::interval, ends_at_utc, '1970-01-01 00:00:00+00'::timestamp with time zone) = ends_at_utc)))
);


--
-- Name: bookable_resources; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.bookable_resources (
    practice_id uuid NOT NULL,
    id uuid NOT NULL,
    doctor_id uuid,
    doctor_location_id uuid,
    location_room_id uuid,
    type text NOT NULL,
    label text,
    capabilities text[] DEFAULT '{}'::text[] NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT bookable_resources_capabilities_without_nulls CHECK ((array_position(capabilities, NULL::text) IS NULL)),
    CONSTRAINT bookable_resources_type_is_known CHECK ((type = ANY (ARRAY['room'::text, 'telehealth_slot'::text, 'equipment'::text, 'staff'::text])))
);


--
-- Name: doctor_locations; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.doctor_locations (
    practice_id uuid NOT NULL,
    id uuid NOT NULL,
    doctor_id uuid,
    name text NOT NULL,
    address text,
    latitude double precision,
    longitude double precision,
    is_active boolean DEFAULT true NOT NULL,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT doctor_locations_both_coordinates_or_none CHECK (((latitude IS NULL) = (longitude IS NULL))),
    CONSTRAINT doctor_locations_latitude_on_earth CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
    CONSTRAINT doctor_locations_longitude_on_earth CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision)))
);


--
-- Name: doctors; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.doctors (
    practice_id uuid NOT NULL,
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    timezone text NOT NULL,
    specialty text,
    one_at_a_time boolean DEFAULT false NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    setup_version bigint DEFAULT 1 NOT NULL,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT doctors_name_is_not_blank CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT doctors_slug_is_a_slug CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 63)))
);


--
-- Name: idempotency_keys; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.idempotency_keys (
    practice_id uuid NOT NULL,
    scope text NOT NULL,
    key_hash bytea NOT NULL,
    fingerprint bytea NOT NULL,
    answer jsonb NOT NULL,
    sealed bytea,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: location_rooms; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.location_rooms (
    practice_id uuid NOT NULL,
    id uuid NOT NULL,
    doctor_location_id uuid NOT NULL,
    name text NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: patients; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.patients (
    practice_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    email text,
    phone text,
    date_of_birth date,
    timezone text,
    locale text,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT patients_name_is_not_blank CHECK ((btrim(name) <> ''::text))
);


--
-- Name: practices; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.practices (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    timezone text NOT NULL,
    setup_version bigint DEFAULT 1 NOT NULL,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT practices_name_is_not_blank CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT practices_slug_is_a_slug CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 63)))
);


--
-- Name: resource_occupancy; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.resource_occupancy (
    practice_id uuid NOT NULL,
    resource_id uuid NOT NULL,
    version bigint DEFAULT 1 NOT NULL
)
WITH (fillfactor='50');


--
-- Name: schedule_rule_breaks; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.schedule_rule_breaks (
    practice_id uuid NOT NULL,
    id uuid NOT NULL,
    schedule_rule_id uuid NOT NULL,
    break_start_local time without time zone NOT NULL,
    break_end_local time without time zone NOT NULL,
    label text,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT schedule_rule_breaks_end_after_start CHECK ((break_end_local > break_start_local)),
    CONSTRAINT schedule_rule_breaks_whole_minutes CHECK (((EXTRACT(second FROM break_start_local) = (0)::numeric) AND (EXTRACT(second FROM break_end_local) = (0)::numeric)))
);


--
-- Name: schedule_rules; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.schedule_rules (
    practice_id uuid NOT NULL,
    id uuid NOT NULL,
    doctor_id uuid NOT NULL,
    timezone text NOT NULL,
    scope_appointment_type_id uuid,
    scope_doctor_location_id uuid,
    scope_location_room_id uuid,
    day_of_week integer NOT NULL,
    work_start_local time without time zone NOT NULL,
    work_end_local time without time zone NOT NULL,
    slot_interval_minutes integer DEFAULT 10 NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    effective_from date,
    effective_to date,
    is_active boolean DEFAULT true NOT NULL,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT schedule_rules_dates_in_order CHECK (((effective_to IS NULL) OR (effective_from IS NULL) OR (effective_to >= effective_from))),
    CONSTRAINT schedule_rules_end_after_start CHECK ((work_end_local > work_start_local)),
    CONSTRAINT schedule_rules_interval_in_range CHECK (((slot_interval_minutes >= 5) AND (slot_interval_minutes <= 60))),
    CONSTRAINT schedule_rules_weekday_is_iso CHECK (((day_of_week >= 1) AND (day_of_week <= 7))),
    CONSTRAINT schedule_rules_whole_minutes CHECK (((EXTRACT(second FROM work_start_local) = (0)::numeric) AND (EXTRACT(second FROM work_end_local) = (0)::numeric)))
);


--
-- Name: schema_migrations; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.schema_migrations (
    version integer NOT NULL,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);


--
-- Data for Name: api_keys; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.api_keys VALUES
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5dbf-7f47-8c94-068b20574288', 'first key', '\xbc0423c4449738c167edc8176a7221016ac23654f7cf8a80d304cb1b53e9cffd', '2026-11-24 14:56:57.789733+00', NULL);


--
-- Data for Name: appointment_events; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_events VALUES
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5ef3-7d5b-903a-d1e3e265eb1e', '01a20e0f-5ed4-7e05-ba64-a0bb8627a47c', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e0f-5e21-7d2c-bb5c-c93a10621e38", "ends_at_utc": "2026-03-23T08:30:00Z", "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf"], "starts_at_utc": "2026-03-23T08:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-5eb0-708a-9624-a845c8d37fde"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f09-787b-b869-7497ebbe77bb', '01a20e0f-5ed4-7e05-ba64-a0bb8627a47c', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e0f-5ef6-7f36-a661-6df8c7c06cad"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f17-7eca-97d3-8db4389cbfb1', '01a20e0f-5f0a-77cc-a889-14a51e749c0d', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e0f-5e21-7d2c-bb5c-c93a10621e38", "ends_at_utc": "2026-03-23T09:30:00Z", "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf"], "starts_at_utc": "2026-03-23T09:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-5eb0-708a-9624-a845c8d37fde"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f19-757c-bbf4-d0a4a074dca3', '01a20e0f-5f0a-77cc-a889-14a51e749c0d', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e0f-5f17-7a5f-8d38-fa04078dbe54"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f1d-726a-8932-c588d9e3f164', '01a20e0f-5f0a-77cc-a889-14a51e749c0d', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'completed', '{}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f26-737f-9315-1a43ca68bda7', '01a20e0f-5f1e-7104-aaf3-275f5dd5fcb3', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e0f-5e21-7d2c-bb5c-c93a10621e38", "ends_at_utc": "2026-03-23T10:30:00Z", "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf"], "starts_at_utc": "2026-03-23T10:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-5eb0-708a-9624-a845c8d37fde"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f2a-7632-b3f3-c905a4699b71', '01a20e0f-5f1e-7104-aaf3-275f5dd5fcb3', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e0f-5f26-79b2-b020-de83edb48805"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f2f-7bf9-8a2d-64f82067c2a7', '01a20e0f-5f1e-7104-aaf3-275f5dd5fcb3', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'no_show', '{}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f35-727b-8acc-4bed52483228', '01a20e0f-5f30-7b21-a5ef-ce8369e4ac9d', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e0f-5e21-7d2c-bb5c-c93a10621e38", "ends_at_utc": "2026-03-23T11:30:00Z", "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf"], "starts_at_utc": "2026-03-23T11:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-5eb0-708a-9624-a845c8d37fde"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f3c-76c4-a1cc-280875c033a8', '01a20e0f-5f30-7b21-a5ef-ce8369e4ac9d', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e0f-5f35-7b9b-8131-ef6f93ee1fbf"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f3f-748d-af38-5fcb3c71b750', '01a20e0f-5f30-7b21-a5ef-ce8369e4ac9d', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'cancelled', '{"reason": "ill"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f47-7700-9438-399a1c77ff91', '01a20e0f-5f3f-7404-a60c-0d0419066cfe', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e0f-5e21-7d2c-bb5c-c93a10621e38", "ends_at_utc": "2026-03-23T12:30:00Z", "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf"], "starts_at_utc": "2026-03-23T12:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-5eb0-708a-9624-a845c8d37fde"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f4b-768b-8b5c-a408b77bafdc', '01a20e0f-5f3f-7404-a60c-0d0419066cfe', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e0f-5f48-7fe3-8c84-e4336929a0ce"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f59-783a-90e9-272af217e19e', '01a20e0f-5f3f-7404-a60c-0d0419066cfe', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'rescheduled', '{"from": {"starts_at_utc": "2026-03-23T12:00:00Z", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876"}, "ends_at_utc": "2026-03-30T13:30:00Z", "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf"], "starts_at_utc": "2026-03-30T13:00:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f61-78ac-b343-27dfb812c50f', '01a20e0f-5f5a-79d5-9d04-f50291484690', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e0f-5e21-7d2c-bb5c-c93a10621e38", "ends_at_utc": "2026-03-23T13:30:00Z", "resource_ids": ["01a20e0f-5e0c-7cec-8f02-b44b5a06e216", "01a20e0f-5df1-796f-bce4-123a824551cf"], "starts_at_utc": "2026-03-23T13:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-5ebc-71c1-b4fd-09eadac0a71e"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f76-7ee3-bf00-307bb11181d7', '01a20e0f-5f5a-79d5-9d04-f50291484690', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'pending', '{"patient_id": "01a20e0f-5f65-7f13-9adf-02499fe37fcf"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f84-7df3-a4bf-0a956780334d', '01a20e0f-5f76-7e3f-a062-8bc445e3e1e9', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e0f-5e21-7d2c-bb5c-c93a10621e38", "ends_at_utc": "2026-03-23T14:30:00Z", "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf"], "starts_at_utc": "2026-03-23T14:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-5eb0-708a-9624-a845c8d37fde"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f89-70e2-bd2e-ae7defe00696', '01a20e0f-5f76-7e3f-a062-8bc445e3e1e9', 2, '2026-03-20 08:10:00+00', 'system', NULL, 'hold_expired', '{"hold_expires_at": "2026-03-20T08:05:00Z"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f92-774b-ad92-84fcd04927b1', '01a20e0f-5f8f-7eab-a3a9-b58dc69d9967', 1, '2026-03-20 08:10:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e0f-5e21-7d2c-bb5c-c93a10621e38", "ends_at_utc": "2026-03-23T15:30:00Z", "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf"], "starts_at_utc": "2026-03-23T15:00:00Z", "hold_expires_at": "2026-03-20T08:15:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-5eb0-708a-9624-a845c8d37fde"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-6094-7efb-b461-f5ae90d430ed', '01a20e0f-607a-7ce4-9f00-413e25a4ed4f', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "ends_at_utc": "2026-03-24T08:30:00Z", "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5fab-7f01-8b07-f54b1976ec3e"], "starts_at_utc": "2026-03-24T08:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-605e-7efa-8f57-156c82ce32e6"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-609b-7cbf-a1ab-df237ff3b3ca', '01a20e0f-607a-7ce4-9f00-413e25a4ed4f', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e0f-6097-73ba-8e59-e6f6b7806a6c"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-609d-736e-a5e0-fecec25ef6e4', '01a20e0f-609b-7d18-b81c-bba4a6f4f8be', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "ends_at_utc": "2026-03-24T09:30:00Z", "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5fab-7f01-8b07-f54b1976ec3e"], "starts_at_utc": "2026-03-24T09:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-605e-7efa-8f57-156c82ce32e6"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60a1-7d87-9ff9-a0238e30330e', '01a20e0f-609b-7d18-b81c-bba4a6f4f8be', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e0f-609d-7e07-ad77-befd835afb37"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60a9-7a6c-a03f-fdd9f51b45b4', '01a20e0f-609b-7d18-b81c-bba4a6f4f8be', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'completed', '{}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60af-7862-aca1-0765af1a90a7', '01a20e0f-60ab-7570-9511-f7f39298f20a', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "ends_at_utc": "2026-03-24T10:30:00Z", "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5fab-7f01-8b07-f54b1976ec3e"], "starts_at_utc": "2026-03-24T10:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-605e-7efa-8f57-156c82ce32e6"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60b5-7e9e-baea-5925f587e461', '01a20e0f-60ab-7570-9511-f7f39298f20a', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e0f-60b4-7dc5-aa99-efcf1612c34c"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60b8-72a8-abae-5a9c7e327de3', '01a20e0f-60ab-7570-9511-f7f39298f20a', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'no_show', '{}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60ba-7bb9-a2e3-24d0674dc515', '01a20e0f-60b8-77b2-a733-48c12314628a', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "ends_at_utc": "2026-03-24T11:30:00Z", "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5fab-7f01-8b07-f54b1976ec3e"], "starts_at_utc": "2026-03-24T11:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-605e-7efa-8f57-156c82ce32e6"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60cb-7a39-b304-8fdeac2a7533', '01a20e0f-60b8-77b2-a733-48c12314628a', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e0f-60ba-7044-a9e3-1ad49ab7711e"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60d0-7c40-9f90-0b0d5ddf8a43', '01a20e0f-60b8-77b2-a733-48c12314628a', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'cancelled', '{"reason": "ill"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60d7-7f25-ad2a-72498a231dc9', '01a20e0f-60d0-7e2b-b877-0e75664b8c07', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "ends_at_utc": "2026-03-24T12:30:00Z", "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5fab-7f01-8b07-f54b1976ec3e"], "starts_at_utc": "2026-03-24T12:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-605e-7efa-8f57-156c82ce32e6"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60da-7c21-bbe4-246d269ce6c1', '01a20e0f-60d0-7e2b-b877-0e75664b8c07', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e0f-60d8-7cff-b451-e7a7b087175f"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60dc-78fd-8b0c-50ed5946beb7', '01a20e0f-60d0-7e2b-b877-0e75664b8c07', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'rescheduled', '{"from": {"starts_at_utc": "2026-03-24T12:00:00Z", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876"}, "ends_at_utc": "2026-03-31T13:30:00Z", "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5fab-7f01-8b07-f54b1976ec3e"], "starts_at_utc": "2026-03-31T13:00:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60e4-7798-889e-5b1df66e24e1', '01a20e0f-60df-7f52-a2e9-21143173cd8f', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "ends_at_utc": "2026-03-24T13:30:00Z", "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5e0c-7cec-8f02-b44b5a06e216", "01a20e0f-5fab-7f01-8b07-f54b1976ec3e"], "starts_at_utc": "2026-03-24T13:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-606b-7a6b-9f65-063c7d62325d"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60e8-70b5-bbf4-f47c42adc64f', '01a20e0f-60df-7f52-a2e9-21143173cd8f', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'pending', '{"patient_id": "01a20e0f-60e5-7260-8dea-1583f2a6b94d"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60f3-7af7-a5df-a53352815f17', '01a20e0f-60e8-7cd3-b7fd-63476dd43fa0', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "ends_at_utc": "2026-03-24T14:30:00Z", "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5fab-7f01-8b07-f54b1976ec3e"], "starts_at_utc": "2026-03-24T14:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-605e-7efa-8f57-156c82ce32e6"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60f5-7b52-9416-5887ffcfb7c7', '01a20e0f-60e8-7cd3-b7fd-63476dd43fa0', 2, '2026-03-20 08:10:00+00', 'system', NULL, 'hold_expired', '{"hold_expires_at": "2026-03-20T08:05:00Z"}'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60f7-73cc-9802-bae148175965', '01a20e0f-60f5-760a-a131-788c55d9bca3', 1, '2026-03-20 08:10:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "ends_at_utc": "2026-03-24T15:30:00Z", "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5fab-7f01-8b07-f54b1976ec3e"], "starts_at_utc": "2026-03-24T15:00:00Z", "hold_expires_at": "2026-03-20T08:15:00Z", "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-605e-7efa-8f57-156c82ce32e6"}');


--
-- Data for Name: appointment_resource_claims; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_resource_claims VALUES
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5ef2-785b-8d32-46162fac85a5', '01a20e0f-5ed4-7e05-ba64-a0bb8627a47c', '01a20e0f-5df1-796f-bce4-123a824551cf', '["2026-03-23 08:00:00+00","2026-03-23 08:30:00+00")', '2026-11-24 14:56:58.08606+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f16-70db-8bd7-d15378bdb1a6', '01a20e0f-5f0a-77cc-a889-14a51e749c0d', '01a20e0f-5df1-796f-bce4-123a824551cf', '["2026-03-23 09:00:00+00","2026-03-23 09:30:00+00")', '2026-11-24 14:56:58.124645+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f26-7419-a838-b585401dedea', '01a20e0f-5f1e-7104-aaf3-275f5dd5fcb3', '01a20e0f-5df1-796f-bce4-123a824551cf', '["2026-03-23 10:00:00+00","2026-03-23 10:30:00+00")', '2026-11-24 14:56:58.149027+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f59-753c-ae85-2503be87d8ea', '01a20e0f-5f3f-7404-a60c-0d0419066cfe', '01a20e0f-5df1-796f-bce4-123a824551cf', '["2026-03-30 13:00:00+00","2026-03-30 13:30:00+00")', '2026-11-24 14:56:58.189125+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f61-7af7-a0a3-3a1a534636f7', '01a20e0f-5f5a-79d5-9d04-f50291484690', '01a20e0f-5df1-796f-bce4-123a824551cf', '["2026-03-23 13:00:00+00","2026-03-23 13:40:00+00")', '2026-11-24 14:56:58.208331+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f61-70d9-8dc7-2ffc3cee3867', '01a20e0f-5f5a-79d5-9d04-f50291484690', '01a20e0f-5e0c-7cec-8f02-b44b5a06e216', '["2026-03-23 13:00:00+00","2026-03-23 13:40:00+00")', '2026-11-24 14:56:58.208331+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f91-7cb4-aa51-cbaeb9fc6a8f', '01a20e0f-5f8f-7eab-a3a9-b58dc69d9967', '01a20e0f-5df1-796f-bce4-123a824551cf', '["2026-03-23 15:00:00+00","2026-03-23 15:30:00+00")', '2026-11-24 14:56:58.25666+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-6094-78f9-9d79-5c30619e5395', '01a20e0f-607a-7ce4-9f00-413e25a4ed4f', '01a20e0f-5df1-796f-bce4-123a824551cf', '["2026-03-24 08:00:00+00","2026-03-24 08:30:00+00")', '2026-11-24 14:56:58.515489+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-6094-7c71-8a7f-31784f4e04ec', '01a20e0f-607a-7ce4-9f00-413e25a4ed4f', '01a20e0f-5fab-7f01-8b07-f54b1976ec3e', '["2026-03-24 08:00:00+00","2026-03-24 08:30:00+00")', '2026-11-24 14:56:58.515489+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-609d-7633-b1fd-f040cfd67d80', '01a20e0f-609b-7d18-b81c-bba4a6f4f8be', '01a20e0f-5df1-796f-bce4-123a824551cf', '["2026-03-24 09:00:00+00","2026-03-24 09:30:00+00")', '2026-11-24 14:56:58.523932+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-609d-7863-a1b6-1c65140ed816', '01a20e0f-609b-7d18-b81c-bba4a6f4f8be', '01a20e0f-5fab-7f01-8b07-f54b1976ec3e', '["2026-03-24 09:00:00+00","2026-03-24 09:30:00+00")', '2026-11-24 14:56:58.523932+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60ae-70bd-9e98-52aeef9ac598', '01a20e0f-60ab-7570-9511-f7f39298f20a', '01a20e0f-5df1-796f-bce4-123a824551cf', '["2026-03-24 10:00:00+00","2026-03-24 10:30:00+00")', '2026-11-24 14:56:58.541758+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60ae-7be4-9b04-3154232d9e52', '01a20e0f-60ab-7570-9511-f7f39298f20a', '01a20e0f-5fab-7f01-8b07-f54b1976ec3e', '["2026-03-24 10:00:00+00","2026-03-24 10:30:00+00")', '2026-11-24 14:56:58.541758+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60dc-79e2-922e-da562ef81ca6', '01a20e0f-60d0-7e2b-b877-0e75664b8c07', '01a20e0f-5df1-796f-bce4-123a824551cf', '["2026-03-31 13:00:00+00","2026-03-31 13:30:00+00")', '2026-11-24 14:56:58.587586+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60dc-7bc7-9d3d-d62b4c20de1a', '01a20e0f-60d0-7e2b-b877-0e75664b8c07', '01a20e0f-5fab-7f01-8b07-f54b1976ec3e', '["2026-03-31 13:00:00+00","2026-03-31 13:30:00+00")', '2026-11-24 14:56:58.587586+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60e4-7d45-911a-da84232eba98', '01a20e0f-60df-7f52-a2e9-21143173cd8f', '01a20e0f-5df1-796f-bce4-123a824551cf', '["2026-03-24 13:00:00+00","2026-03-24 13:40:00+00")', '2026-11-24 14:56:58.595423+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60e4-7948-8557-aaea121f5074', '01a20e0f-60df-7f52-a2e9-21143173cd8f', '01a20e0f-5e0c-7cec-8f02-b44b5a06e216', '["2026-03-24 13:00:00+00","2026-03-24 13:40:00+00")', '2026-11-24 14:56:58.595423+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60e4-77a5-9e85-0ce30f162e67', '01a20e0f-60df-7f52-a2e9-21143173cd8f', '01a20e0f-5fab-7f01-8b07-f54b1976ec3e', '["2026-03-24 13:00:00+00","2026-03-24 13:40:00+00")', '2026-11-24 14:56:58.595423+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60f6-7649-9ddb-1902cdacafd1', '01a20e0f-60f5-760a-a131-788c55d9bca3', '01a20e0f-5df1-796f-bce4-123a824551cf', '["2026-03-24 15:00:00+00","2026-03-24 15:30:00+00")', '2026-11-24 14:56:58.613793+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60f6-756b-b83b-67905364002f', '01a20e0f-60f5-760a-a131-788c55d9bca3', '01a20e0f-5fab-7f01-8b07-f54b1976ec3e', '["2026-03-24 15:00:00+00","2026-03-24 15:30:00+00")', '2026-11-24 14:56:58.613793+00');


--
-- Data for Name: appointment_type_locations; Type: TABLE DATA; Schema: horai; Owner: -
--



--
-- Data for Name: appointment_type_requirements; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_type_requirements VALUES
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5eca-79d8-a12d-0c0f70ce5416', '01a20e0f-5ebc-71c1-b4fd-09eadac0a71e', 'room', NULL, 1, '2026-11-24 14:56:58.043527+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5eca-784c-aa21-9868de2669ae', '01a20e0f-5ebc-71c1-b4fd-09eadac0a71e', 'equipment', 'echo', 1, '2026-11-24 14:56:58.043527+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-6077-7744-9979-bd4c9e988571', '01a20e0f-606b-7a6b-9f65-063c7d62325d', 'room', NULL, 1, '2026-11-24 14:56:58.475169+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-6078-75aa-83ee-6b38061144df', '01a20e0f-606b-7a6b-9f65-063c7d62325d', 'equipment', 'echo', 1, '2026-11-24 14:56:58.475169+00');


--
-- Data for Name: appointment_types; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_types VALUES
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5eb0-708a-9624-a845c8d37fde', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', 'visit', 'Visit', NULL, 30, 0, 0, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, false, true, NULL, NULL, '2026-11-24 14:56:58.032208+00', '2026-11-24 14:56:58.032208+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5ebc-71c1-b4fd-09eadac0a71e', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', 'echo', 'Echo', NULL, 30, 0, 10, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, true, true, NULL, NULL, '2026-11-24 14:56:58.043527+00', '2026-11-24 14:56:58.043527+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-605e-7efa-8f57-156c82ce32e6', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', 'visit', 'Visit', NULL, 30, 0, 0, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, false, true, NULL, NULL, '2026-11-24 14:56:58.461786+00', '2026-11-24 14:56:58.461786+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-606b-7a6b-9f65-063c7d62325d', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', 'echo', 'Echo', NULL, 30, 0, 10, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, true, true, NULL, NULL, '2026-11-24 14:56:58.475169+00', '2026-11-24 14:56:58.475169+00');


--
-- Data for Name: appointments; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointments VALUES
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5ed4-7e05-ba64-a0bb8627a47c', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', '01a20e0f-5ef6-7f36-a661-6df8c7c06cad', '01a20e0f-5eb0-708a-9624-a845c8d37fde', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5de9-71f9-9381-7ea5573c7469', '2026-03-23 08:00:00+00', '2026-03-23 08:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x98605183ca9a2fe87a25897dcbfeee005e6a57e336f1e300917deb5884444403', 2, '2026-03-20 08:00:00+00', '2026-11-24 14:56:58.114241+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f0a-77cc-a889-14a51e749c0d', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', '01a20e0f-5f17-7a5f-8d38-fa04078dbe54', '01a20e0f-5eb0-708a-9624-a845c8d37fde', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5de9-71f9-9381-7ea5573c7469', '2026-03-23 09:00:00+00', '2026-03-23 09:30:00+00', DEFAULT, 'completed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x9e98c098cbc3ea5b77a63376c63fec96a71b7a67f8c41c55c82853c043da926c', 3, '2026-03-20 08:00:00+00', '2026-11-24 14:56:58.140151+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f1e-7104-aaf3-275f5dd5fcb3', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', '01a20e0f-5f26-79b2-b020-de83edb48805', '01a20e0f-5eb0-708a-9624-a845c8d37fde', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5de9-71f9-9381-7ea5573c7469', '2026-03-23 10:00:00+00', '2026-03-23 10:30:00+00', DEFAULT, 'no_show', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xb60c3986334b861f920127084e27c6a2eeb07609f4465614e7c4ac9b682e07bd', 3, '2026-03-20 08:00:00+00', '2026-11-24 14:56:58.159047+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f30-7b21-a5ef-ce8369e4ac9d', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', '01a20e0f-5f35-7b9b-8131-ef6f93ee1fbf', '01a20e0f-5eb0-708a-9624-a845c8d37fde', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5de9-71f9-9381-7ea5573c7469', '2026-03-23 11:00:00+00', '2026-03-23 11:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, 'ill', '2026-03-20 08:00:00+00', 'staff', NULL, 0, '\x936a0346da1f244bb35e583bfa66f9fc033523da80a2ddfb0e07dd4085630606', 3, '2026-03-20 08:00:00+00', '2026-11-24 14:56:58.172322+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f3f-7404-a60c-0d0419066cfe', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', '01a20e0f-5f48-7fe3-8c84-e4336929a0ce', '01a20e0f-5eb0-708a-9624-a845c8d37fde', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5de9-71f9-9381-7ea5573c7469', '2026-03-30 13:00:00+00', '2026-03-30 13:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 1, '\xa9a5041aaf7db4ca574736b7cf5adae73e18af22c0622dc9ae11eadee73f8ece', 3, '2026-03-20 08:00:00+00', '2026-11-24 14:56:58.189125+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f5a-79d5-9d04-f50291484690', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', '01a20e0f-5f65-7f13-9adf-02499fe37fcf', '01a20e0f-5ebc-71c1-b4fd-09eadac0a71e', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5de9-71f9-9381-7ea5573c7469', '2026-03-23 13:00:00+00', '2026-03-23 13:30:00+00', DEFAULT, 'pending', NULL, NULL, 'Europe/Athens', 30, 0, 10, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x10bd24798dd396c25bdf5c703592bc202ada7e91dee985afa6b4654c4661554a', 2, '2026-03-20 08:00:00+00', '2026-11-24 14:56:58.229461+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f76-7e3f-a062-8bc445e3e1e9', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', NULL, '01a20e0f-5eb0-708a-9624-a845c8d37fde', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5de9-71f9-9381-7ea5573c7469', '2026-03-23 14:00:00+00', '2026-03-23 14:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, 'hold_expired', '2026-03-20 08:05:00+00', 'system', NULL, 0, '\x3b2db29f34533b010dc29e0a4d00391a6463e567725ded944292c533d22d9a4b', 2, '2026-03-20 08:00:00+00', '2026-11-24 14:56:58.247181+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f8f-7eab-a3a9-b58dc69d9967', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', NULL, '01a20e0f-5eb0-708a-9624-a845c8d37fde', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5de9-71f9-9381-7ea5573c7469', '2026-03-23 15:00:00+00', '2026-03-23 15:30:00+00', DEFAULT, 'held', '2026-03-20 08:15:00+00', NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x1beb87a41ed57fc9888df391e91793082f2394a40ef66bfc07b7ad6839a3f92b', 1, '2026-03-20 08:10:00+00', '2026-03-20 08:10:00+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-607a-7ce4-9f00-413e25a4ed4f', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', '01a20e0f-6097-73ba-8e59-e6f6b7806a6c', '01a20e0f-605e-7efa-8f57-156c82ce32e6', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5de9-71f9-9381-7ea5573c7469', '2026-03-24 08:00:00+00', '2026-03-24 08:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x9870b770409dc7ed81da5ef53dc5d3b77a7b0aeac8959f347fc828741700fd56', 2, '2026-03-20 08:00:00+00', '2026-11-24 14:56:58.520307+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-609b-7d18-b81c-bba4a6f4f8be', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', '01a20e0f-609d-7e07-ad77-befd835afb37', '01a20e0f-605e-7efa-8f57-156c82ce32e6', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5de9-71f9-9381-7ea5573c7469', '2026-03-24 09:00:00+00', '2026-03-24 09:30:00+00', DEFAULT, 'completed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xa42e56ad79f86bd4f66f2578944324a8a29b1008afd4a102495eafe79a415baf', 3, '2026-03-20 08:00:00+00', '2026-11-24 14:56:58.534536+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60ab-7570-9511-f7f39298f20a', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', '01a20e0f-60b4-7dc5-aa99-efcf1612c34c', '01a20e0f-605e-7efa-8f57-156c82ce32e6', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5de9-71f9-9381-7ea5573c7469', '2026-03-24 10:00:00+00', '2026-03-24 10:30:00+00', DEFAULT, 'no_show', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x31c16dd9b66a2c3fc1911ec0183cd70bfa7ad9cb55f3e30047b59e39f8d7b8f9', 3, '2026-03-20 08:00:00+00', '2026-11-24 14:56:58.551879+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60b8-77b2-a733-48c12314628a', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', '01a20e0f-60ba-7044-a9e3-1ad49ab7711e', '01a20e0f-605e-7efa-8f57-156c82ce32e6', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5de9-71f9-9381-7ea5573c7469', '2026-03-24 11:00:00+00', '2026-03-24 11:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "resource_type": "staff"}]', NULL, false, false, 'ill', '2026-03-20 08:00:00+00', 'staff', NULL, 0, '\x0fa5407aefc69ec8ec47392518b475631ec9786004bc6ba4478eb3ea7ed14b73', 3, '2026-03-20 08:00:00+00', '2026-11-24 14:56:58.5757+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60d0-7e2b-b877-0e75664b8c07', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', '01a20e0f-60d8-7cff-b451-e7a7b087175f', '01a20e0f-605e-7efa-8f57-156c82ce32e6', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5de9-71f9-9381-7ea5573c7469', '2026-03-31 13:00:00+00', '2026-03-31 13:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 1, '\x3c30e6b0fd92eaab1a7e7f1400ae2ba3cc64847522ebc5f48f050246051fe444', 3, '2026-03-20 08:00:00+00', '2026-11-24 14:56:58.587586+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60df-7f52-a2e9-21143173cd8f', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', '01a20e0f-60e5-7260-8dea-1583f2a6b94d', '01a20e0f-606b-7a6b-9f65-063c7d62325d', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5de9-71f9-9381-7ea5573c7469', '2026-03-24 13:00:00+00', '2026-03-24 13:30:00+00', DEFAULT, 'pending', NULL, NULL, 'Europe/Athens', 30, 0, 10, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": "doctor:01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x28c8da7e15df0b0770b6e27d1e7e3b931c6775e6667ad20de829f2db5adc594f', 2, '2026-03-20 08:00:00+00', '2026-11-24 14:56:58.599597+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60e8-7cd3-b7fd-63476dd43fa0', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', NULL, '01a20e0f-605e-7efa-8f57-156c82ce32e6', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5de9-71f9-9381-7ea5573c7469', '2026-03-24 14:00:00+00', '2026-03-24 14:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "resource_type": "staff"}]', NULL, false, false, 'hold_expired', '2026-03-20 08:05:00+00', 'system', NULL, 0, '\xb24dc83474f72ef8029e83377e3a602282545a423bafb201a9ad1e390bbc033e', 2, '2026-03-20 08:00:00+00', '2026-11-24 14:56:58.611816+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60f5-760a-a131-788c55d9bca3', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', NULL, '01a20e0f-605e-7efa-8f57-156c82ce32e6', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5de9-71f9-9381-7ea5573c7469', '2026-03-24 15:00:00+00', '2026-03-24 15:30:00+00', DEFAULT, 'held', '2026-03-20 08:15:00+00', NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x25e4538d52f525520c5dd71999b46f0c4dc80161c7c15e377e3fb462660a08f3', 1, '2026-03-20 08:10:00+00', '2026-03-20 08:10:00+00');


--
-- Data for Name: availability_exceptions; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.availability_exceptions VALUES
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5e9f-798c-bb3d-fdac7c28013b', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', NULL, NULL, NULL, '2026-03-25 00:00:00+00', '2026-03-26 00:00:00+00', DEFAULT, 'blocked', 'Independence Day', 'manual', '2026-11-24 14:56:58.014354+00', '2026-11-24 14:56:58.014354+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-604e-7c54-98b1-b57e5b0c49dd', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', NULL, NULL, NULL, '2026-03-25 00:00:00+00', '2026-03-26 00:00:00+00', DEFAULT, 'blocked', 'Independence Day', 'manual', '2026-11-24 14:56:58.439152+00', '2026-11-24 14:56:58.439152+00');


--
-- Data for Name: bookable_resources; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.bookable_resources VALUES
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5df1-796f-bce4-123a824551cf', NULL, '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5de9-71f9-9381-7ea5573c7469', 'room', 'Room 1', '{}', true, '2026-11-24 14:56:57.831349+00', '2026-11-24 14:56:57.831349+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5dfd-77c6-bff8-1e7bcf8ce231', NULL, '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', '01a20e0f-5dfa-71e7-b7ed-8b5fba0ab05e', 'room', 'Room 2', '{}', true, '2026-11-24 14:56:57.849076+00', '2026-11-24 14:56:57.849076+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5e0c-7cec-8f02-b44b5a06e216', NULL, NULL, NULL, 'equipment', 'Ultrasound', '{echo}', true, '2026-11-24 14:56:57.867176+00', '2026-11-24 14:56:57.867176+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5e2d-7557-adcb-b687c3edb3de', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', NULL, NULL, 'telehealth_slot', 'Telehealth 1', '{}', true, '2026-11-24 14:56:57.885612+00', '2026-11-24 14:56:57.885612+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5fa4-700d-9bda-b3dcbe80e78e', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', NULL, NULL, 'telehealth_slot', 'Telehealth 1', '{}', true, '2026-11-24 14:56:58.260617+00', '2026-11-24 14:56:58.260617+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5fab-7f01-8b07-f54b1976ec3e', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', NULL, NULL, 'staff', 'one-at-a-time', '{doctor:01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8}', true, '2026-11-24 14:56:58.260617+00', '2026-11-24 14:56:58.260617+00');


--
-- Data for Name: doctor_locations; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.doctor_locations VALUES
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', NULL, 'Main street', NULL, NULL, NULL, true, '2026-11-24 14:56:57.80757+00', '2026-11-24 14:56:57.80757+00');


--
-- Data for Name: doctors; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.doctors VALUES
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', 'several', 'several', 'Europe/Athens', NULL, false, true, 17, '2026-11-24 14:56:57.885612+00', '2026-11-24 14:56:58.043527+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', 'one-at-a-time', 'one-at-a-time', 'Europe/Athens', NULL, true, true, 19, '2026-11-24 14:56:58.260617+00', '2026-11-24 14:56:58.475169+00');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.idempotency_keys VALUES
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', 'library staff hold', '\x0deb918341c4177a624bbeb32d5d8fb55f4cb01df3d30a4cce897021e0690149', '\xdc83533ce923be73175bc224ecee36057d55e3f517522482482847034921e839', '{"appointment": {"id": "01a20e0f-5ed4-7e05-ba64-a0bb8627a47c", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e0f-5e21-7d2c-bb5c-c93a10621e38", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T08:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf"], "outside_hours": false, "starts_at_utc": "2026-03-23T08:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-5eb0-708a-9624-a845c8d37fde", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xdfb346a07ad56797489edf2fbfbafe68099249b20b3827ed336e9025b7d76403640d97cd89aac93e5d4de2321f302ae372f7623649cc99ad7a0ecc49651bf999d98fc09028cf606f529bb6fdea334b0f0d48b5888424bab8b670f04a31a1', '2026-11-24 14:56:58.08606+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', 'library staff hold', '\xc7c05588de7471b766c7e3a7a0d84b8a4d3b9c9ffc5adc4f2a2f11c624a1a31c', '\xc53aa6de1d9cf8c0e092d837d5e9d7852b1487a66c63ceab0a004695731738f2', '{"appointment": {"id": "01a20e0f-5f0a-77cc-a889-14a51e749c0d", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e0f-5e21-7d2c-bb5c-c93a10621e38", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T09:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf"], "outside_hours": false, "starts_at_utc": "2026-03-23T09:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-5eb0-708a-9624-a845c8d37fde", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x6a7628b394c1a7450c9f5a6980a245653c849fff5a403727dda14b6792269249295f2c9e7308006bc35fb73a2f4550b1ac22d85c59840d5f411c4291be8f19674ecf6e20a214c444b012a063fd1586675eaed82840468ab3d1d202367ed2', '2026-11-24 14:56:58.124645+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', 'library staff hold', '\xa9ac605188f7d41ed5eaafb1051d9d73fcb12911b7982229062571120f2c270e', '\xad63fa5be2d5e56444087f8953a1ec77fc981591a211b9d6393fffb15a83cf8d', '{"appointment": {"id": "01a20e0f-5f1e-7104-aaf3-275f5dd5fcb3", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e0f-5e21-7d2c-bb5c-c93a10621e38", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T10:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf"], "outside_hours": false, "starts_at_utc": "2026-03-23T10:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-5eb0-708a-9624-a845c8d37fde", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x625196b0b9f7a071fafce9580c9be15f4f61c7a8175b7b143378b4989d674e7fd0ee7d2471158322cb616d7ef8d44ec695c1c297c905210a3084f6f121f0af0b6b0fec4e5545992d96d61a6b4cb01789eae9ef2d331ffa36aa3d48f854d8', '2026-11-24 14:56:58.149027+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', 'library staff hold', '\xb50ebc5c34a7a2f92323eec81ae14a24b7e29551c8ab71651a6bc5723279fd8a', '\x861e6ca0e1546f7def02aaf4cbc8fa066e896a15e8d91e88877b36ca106927c6', '{"appointment": {"id": "01a20e0f-5f30-7b21-a5ef-ce8369e4ac9d", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e0f-5e21-7d2c-bb5c-c93a10621e38", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T11:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf"], "outside_hours": false, "starts_at_utc": "2026-03-23T11:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-5eb0-708a-9624-a845c8d37fde", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x0dd8a9921dd872add2f47f38680f7795495db479efe9479afdf0105020eeb83990e39fe5c44d9b7915f5c296b4f0978107f6c032f0f92305ff0693ce318e5da3146a5436051c6461bfec2148205ac100f6adb66890da7c7520e8e8575943', '2026-11-24 14:56:58.16422+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', 'library staff hold', '\x57ffc830df5e20bb5cb999ea14628188c14692926c66c80b3138cbe3f67c4c23', '\x33208f1104ae0a41a158a3159e7de2c06f179d09d46c4771486ca6a2f4e3e980', '{"appointment": {"id": "01a20e0f-5f3f-7404-a60c-0d0419066cfe", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e0f-5e21-7d2c-bb5c-c93a10621e38", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T12:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf"], "outside_hours": false, "starts_at_utc": "2026-03-23T12:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-5eb0-708a-9624-a845c8d37fde", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xa51f76a98fe60cca23e68f3e7bdab560f9c4065e665270e4f806870477fb3b867f591e24bb37edb92b84f4baee89756d855dade168d3298eb63de2cfad4b9da5713fadb144da973789d7b8dd432bed3d575150bed843c4e1b2601a50d366', '2026-11-24 14:56:58.176155+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', 'library staff hold', '\x6b86844e988b44c1ef0343d93ee3e2286ad8e883bd7ba5cf0065508a297edc08', '\x275bb6d2de568f082ad2a2052acaa724d6d35081052db0c1ff4114546a5f4ca1', '{"appointment": {"id": "01a20e0f-5f5a-79d5-9d04-f50291484690", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e0f-5e21-7d2c-bb5c-c93a10621e38", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T13:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5e0c-7cec-8f02-b44b5a06e216"], "outside_hours": false, "starts_at_utc": "2026-03-23T13:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-5ebc-71c1-b4fd-09eadac0a71e", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 10, "buffer_before_minutes_snapshot": 0}}', '\x2ec777cd107ab93ed037b8cfd8b605774ed99ffce17a6838efa55b2eff1b2b3ffdc268809a9d3e1eb068ea8703b90703c236a47c7b4fc68e0f0923315fc2ac9be9801c701434f9238d496177743ff85143e0dfc1ce965fc72e62090e1a9f', '2026-11-24 14:56:58.208331+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', 'library staff hold', '\x817b6c1a0125a7c56e938107dfad7b8c2aa27df634cdff699f5ca81084484fcd', '\xa7d5fa0db7250e2f5b1e3987150cc924accfafc1b599a46b577a08a58a7e2acb', '{"appointment": {"id": "01a20e0f-5f76-7e3f-a062-8bc445e3e1e9", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e0f-5e21-7d2c-bb5c-c93a10621e38", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T14:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf"], "outside_hours": false, "starts_at_utc": "2026-03-23T14:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-5eb0-708a-9624-a845c8d37fde", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x604ed03d770d8b3ee991907e471fd35def632d2c975e1715f6a148e01185c72ea3f63493bd26bda329e90d07b79c029da4287b870f734d554d0c5fa3a1840559ab66b5c1ebc3e1bb688028ebac22a330b3fc0e9748c42e6876fe1efb389e', '2026-11-24 14:56:58.231533+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', 'library staff hold', '\xd07e749da99328776e5bf496db1e43837155e75d2b9c02b739104af1bad7b214', '\xa80a2486fca2c781b4d615576e06ffbbce5fd658c5d938e29446e97dbb7cfae6', '{"appointment": {"id": "01a20e0f-5f8f-7eab-a3a9-b58dc69d9967", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e0f-5e21-7d2c-bb5c-c93a10621e38", "patient_id": null, "updated_at": "2026-03-20T08:10:00Z", "ends_at_utc": "2026-03-23T15:30:00Z", "inserted_at": "2026-03-20T08:10:00Z", "cancelled_at": null, "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf"], "outside_hours": false, "starts_at_utc": "2026-03-23T15:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:15:00Z", "overlap_allowed": false, "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-5eb0-708a-9624-a845c8d37fde", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x4f5c701b96b06db29b9f6b6802523d46dff61df5275f38b51839c0b077dcf44819901a69d1235993f8a2cb6b90eff7a960418f656ac7c2b57dd6db4401d4a3664d64da067d6dc7a1e2ea36206128c8f65bce804c3117326c5d916c50fde9', '2026-11-24 14:56:58.25666+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', 'library staff hold', '\xc392dc534cf2a135b571339ef98c5242d1f68cb3d5443b175169a75f1951fc0f', '\x15d754a497f19cc0173c68f860b94130abb019c454d0abccd5961c3e1a58f603', '{"appointment": {"id": "01a20e0f-607a-7ce4-9f00-413e25a4ed4f", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T08:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5fab-7f01-8b07-f54b1976ec3e"], "outside_hours": false, "starts_at_utc": "2026-03-24T08:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-605e-7efa-8f57-156c82ce32e6", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x0a6b92957185930b3e98d745189df0e44bbd65653cd837ac67f81f4a4722ef8c109ff729cd1a18d20a9306301786803bb4631543e35fcb2e459bb2bde05a6b8218a892a236b50db82eab157b6d52cea9a0d76314e65ea8e4c23dac05898b', '2026-11-24 14:56:58.515489+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', 'library staff hold', '\x43d6db2739ad301877d4a7db0212e3f89ec20bff9953271443ba9051dab310e2', '\x57cc584b4917f429bc2b92ea5c80432b68c95b72a47e2c8128f1cd6eaabb0ee0', '{"appointment": {"id": "01a20e0f-609b-7d18-b81c-bba4a6f4f8be", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T09:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5fab-7f01-8b07-f54b1976ec3e"], "outside_hours": false, "starts_at_utc": "2026-03-24T09:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-605e-7efa-8f57-156c82ce32e6", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x3f1c7bb6abc9d2895fc27293428c6a387065dabbf9fe965e5b259d0be4a4c2f82730561d442a8432748936dc66566f5a657e8f9f8dc9ccdae29973f0c0548bbc7011f6c23e18cf3a9b6b635102ef163554198109e3ad91df3c1b3303ceaf', '2026-11-24 14:56:58.523932+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', 'library staff hold', '\x3ef337f509ce59f4b703cb23740d377fea604317b727985286611357778ba331', '\x446d176f1497d5457d0e61f5d584287227674efa06f3166f578479b5660bd838', '{"appointment": {"id": "01a20e0f-60ab-7570-9511-f7f39298f20a", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T10:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5fab-7f01-8b07-f54b1976ec3e"], "outside_hours": false, "starts_at_utc": "2026-03-24T10:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-605e-7efa-8f57-156c82ce32e6", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x850d7715dc49e4dd66d18ace074f6d561a7326e8fa6deacacc1dfbc00391da9ac339e5e4f1d019657549e54deee1bd230ed957179565524d54c5e482948b18e3b849ee58cc8593a86a42a923c6bc661aba082dd726083a60e57ce95a4bab', '2026-11-24 14:56:58.541758+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', 'library staff hold', '\xbc4cc1ee9d55115d7d503b53da97b4986d4ffc18dec6af5c4cf6e4471ce71724', '\x915ac8db34d0f21c0a41a174cae21738b1183f1ddf38bffa65dd31c14fb0187b', '{"appointment": {"id": "01a20e0f-60b8-77b2-a733-48c12314628a", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T11:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5fab-7f01-8b07-f54b1976ec3e"], "outside_hours": false, "starts_at_utc": "2026-03-24T11:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-605e-7efa-8f57-156c82ce32e6", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xd0d13a6fe84e8fdd2847acb6fe3157cd13fc1e07cc4ac85b544ce1c052c07c7255052271a29bdf2fa3ad083bf0b727e4c342e8d99f5a222abe809172976095644a931caeeda68cfab2fcc33d66375562815fadee9516b0a83d4972eabf11', '2026-11-24 14:56:58.553189+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', 'library staff hold', '\xd334882d2f30c7874a88acb78a08f9e307fdb83670a283d282a717a1049bce0e', '\x4460be3f4671a1cdad7774c7be97abdf07e6e37a1160b7fdaa979217098989a8', '{"appointment": {"id": "01a20e0f-60d0-7e2b-b877-0e75664b8c07", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T12:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5fab-7f01-8b07-f54b1976ec3e"], "outside_hours": false, "starts_at_utc": "2026-03-24T12:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-605e-7efa-8f57-156c82ce32e6", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x804ca4d610a5035930f8ecfb7453b4995b6672c0c73849d8194576510900c95b83af8d0e0d26a269e3460d46cd729e5d0a047f28fe728e973fd6753ab73cafe796b27cf2cb13e44269c16f72f0d5fc8faadcce6eec767de9b4d9fe9c0b7e', '2026-11-24 14:56:58.582223+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', 'library staff hold', '\x9affff403b4a0bc9fd01f3aac0b0c32c5f87842011845371f09df60550997b1b', '\x39804253ce8c8e79bf676c723d4f54374dddbe963531814f909e7554fd6374d4', '{"appointment": {"id": "01a20e0f-60df-7f52-a2e9-21143173cd8f", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T13:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5e0c-7cec-8f02-b44b5a06e216", "01a20e0f-5fab-7f01-8b07-f54b1976ec3e"], "outside_hours": false, "starts_at_utc": "2026-03-24T13:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-606b-7a6b-9f65-063c7d62325d", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": "doctor:01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 10, "buffer_before_minutes_snapshot": 0}}', '\x4d641c7a9ae0d7f711bf67b6351b49c6b2553752d64cffb228a4bb18f28bc1ac54ef1d8147845b9b63c9bacadc7137e98a46edba4140fd196de2d58632a75d96910a7f798d1c01d84ffdc04f99152937fffdc89cbe0bcfb70a2402b1fdef', '2026-11-24 14:56:58.595423+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', 'library staff hold', '\xc5e3f587284e1d0e3f948027296fdd3272a492c85441bda39dff7f275b95dbcc', '\x0a67b43aadbe8939ad40a5e8f9a320b505fe7db431d432ff962fc0e2a40a7605', '{"appointment": {"id": "01a20e0f-60e8-7cd3-b7fd-63476dd43fa0", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T14:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5fab-7f01-8b07-f54b1976ec3e"], "outside_hours": false, "starts_at_utc": "2026-03-24T14:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-605e-7efa-8f57-156c82ce32e6", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xaa1366f7025d777f563f12e24b5330fe271aa28998f23c63c337c254f23d2839635254dd4e9236d926b3c91451fc7bfdaa271fe191fe4c4feb1cb2af880a8891eb7878f712d863f93cb4f4dc2197e29e3ea2ef7ef1a70cf2e8db0374a47b', '2026-11-24 14:56:58.601224+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', 'library staff hold', '\xce490937d433415ded1121ae0a4de8775b72fc2e26a7dbbc5eb4b83161ed94df', '\xa691aede9e627205f6025f6a5bc677a1352dd66691f8bc469ef68f48d162d33f', '{"appointment": {"id": "01a20e0f-60f5-760a-a131-788c55d9bca3", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "patient_id": null, "updated_at": "2026-03-20T08:10:00Z", "ends_at_utc": "2026-03-24T15:30:00Z", "inserted_at": "2026-03-20T08:10:00Z", "cancelled_at": null, "resource_ids": ["01a20e0f-5df1-796f-bce4-123a824551cf", "01a20e0f-5fab-7f01-8b07-f54b1976ec3e"], "outside_hours": false, "starts_at_utc": "2026-03-24T15:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:15:00Z", "overlap_allowed": false, "location_room_id": "01a20e0f-5de9-71f9-9381-7ea5573c7469", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e0f-5dd2-72d3-a48e-d0c75ba97876", "appointment_type_id": "01a20e0f-605e-7efa-8f57-156c82ce32e6", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x428086172ce1216aa3bccfd3d72db975be1d4e13b3025b81fac4a4204abe3f42540804ef9ba7c2f91e0fa12cf5e1215b65adf8a9e6ebc90df19d5c89af551c6b68a416d0418dbcd8ecf96814ad168c83e23d19a7f2d2fa0cf3b2540ca5af', '2026-11-24 14:56:58.613793+00');


--
-- Data for Name: location_rooms; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.location_rooms VALUES
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5de9-71f9-9381-7ea5573c7469', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', 'Room 1', true, '2026-11-24 14:56:57.831349+00', '2026-11-24 14:56:57.831349+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5dfa-71e7-b7ed-8b5fba0ab05e', '01a20e0f-5dd2-72d3-a48e-d0c75ba97876', 'Room 2', true, '2026-11-24 14:56:57.849076+00', '2026-11-24 14:56:57.849076+00');


--
-- Data for Name: patients; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.patients VALUES
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5ef6-7f36-a661-6df8c7c06cad', 'Patient 2', NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:56:58.114241+00', '2026-11-24 14:56:58.114241+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f17-7a5f-8d38-fa04078dbe54', 'Patient 4', NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:56:58.136173+00', '2026-11-24 14:56:58.136173+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f26-79b2-b020-de83edb48805', 'Patient 6', NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:56:58.153543+00', '2026-11-24 14:56:58.153543+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f35-7b9b-8131-ef6f93ee1fbf', 'Patient 8', NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:56:58.167482+00', '2026-11-24 14:56:58.167482+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f48-7fe3-8c84-e4336929a0ce', 'Patient 10', NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:56:58.18648+00', '2026-11-24 14:56:58.18648+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5f65-7f13-9adf-02499fe37fcf', 'Patient 12', NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:56:58.229461+00', '2026-11-24 14:56:58.229461+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-6097-73ba-8e59-e6f6b7806a6c', 'Patient 50', NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:56:58.520307+00', '2026-11-24 14:56:58.520307+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-609d-7e07-ad77-befd835afb37', 'Patient 52', NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:56:58.526787+00', '2026-11-24 14:56:58.526787+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60b4-7dc5-aa99-efcf1612c34c', 'Patient 54', NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:56:58.548646+00', '2026-11-24 14:56:58.548646+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60ba-7044-a9e3-1ad49ab7711e', 'Patient 56', NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:56:58.570183+00', '2026-11-24 14:56:58.570183+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60d8-7cff-b451-e7a7b087175f', 'Patient 58', NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:56:58.585877+00', '2026-11-24 14:56:58.585877+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-60e5-7260-8dea-1583f2a6b94d', 'Patient 60', NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:56:58.599597+00', '2026-11-24 14:56:58.599597+00');


--
-- Data for Name: practices; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.practices VALUES
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', 'history', 'History', 'Europe/Athens', 7, '2026-11-24 14:56:57.789733+00', '2026-11-24 14:56:57.867176+00');


--
-- Data for Name: resource_occupancy; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.resource_occupancy VALUES
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5dfd-77c6-bff8-1e7bcf8ce231', 1),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5e2d-7557-adcb-b687c3edb3de', 1),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5fa4-700d-9bda-b3dcbe80e78e', 1),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5e0c-7cec-8f02-b44b5a06e216', 3),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5df1-796f-bce4-123a824551cf', 23),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5fab-7f01-8b07-f54b1976ec3e', 13);


--
-- Data for Name: schedule_rule_breaks; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.schedule_rule_breaks VALUES
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5e50-7537-ace1-9f04c749a3ae', '01a20e0f-5e44-76c6-91a7-39a3cf03db55', '19:00:00', '19:30:00', NULL, '2026-11-24 14:56:57.921436+00', '2026-11-24 14:56:57.921436+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5e78-7f71-9d47-d5b7f52d130b', '01a20e0f-5e74-7341-b0ad-7753389686f3', '19:00:00', '19:30:00', NULL, '2026-11-24 14:56:57.97091+00', '2026-11-24 14:56:57.97091+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5e85-700e-a8b0-21018fcf5161', '01a20e0f-5e7e-72b3-8533-f30b1bde30ff', '19:00:00', '19:30:00', NULL, '2026-11-24 14:56:57.982043+00', '2026-11-24 14:56:57.982043+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5e8c-772e-b5ca-92128ffdba42', '01a20e0f-5e88-722b-9487-cee433b2448a', '19:00:00', '19:30:00', NULL, '2026-11-24 14:56:57.992378+00', '2026-11-24 14:56:57.992378+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5e99-763e-a1ea-85c3bafc68ec', '01a20e0f-5e92-7a48-9a56-5ae1ac7016ae', '19:00:00', '19:30:00', NULL, '2026-11-24 14:56:58.002091+00', '2026-11-24 14:56:58.002091+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5fcc-7443-b062-28e1fde6ed6a', '01a20e0f-5fc7-7bf4-9a4c-017169fcbe95', '19:00:00', '19:30:00', NULL, '2026-11-24 14:56:58.307959+00', '2026-11-24 14:56:58.307959+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5ff2-7ac1-9103-74ddda0647fc', '01a20e0f-5fda-77d6-8ac9-55f1b040cdb7', '19:00:00', '19:30:00', NULL, '2026-11-24 14:56:58.323627+00', '2026-11-24 14:56:58.323627+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-6008-7614-a689-eb005862829b', '01a20e0f-6003-7d18-9a99-772fe06a0017', '19:00:00', '19:30:00', NULL, '2026-11-24 14:56:58.365407+00', '2026-11-24 14:56:58.365407+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-6028-722b-b55b-fe651bdce086', '01a20e0f-601c-7fc6-80c0-4285d93bfa82', '19:00:00', '19:30:00', NULL, '2026-11-24 14:56:58.391726+00', '2026-11-24 14:56:58.391726+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-603c-70bd-9243-8d22c214022f', '01a20e0f-6031-7b2b-aba6-c85a8baf3470', '19:00:00', '19:30:00', NULL, '2026-11-24 14:56:58.416646+00', '2026-11-24 14:56:58.416646+00');


--
-- Data for Name: schedule_rules; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.schedule_rules VALUES
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5e44-76c6-91a7-39a3cf03db55', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', 'Europe/Athens', NULL, NULL, NULL, 1, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 14:56:57.921436+00', '2026-11-24 14:56:57.921436+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5e74-7341-b0ad-7753389686f3', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', 'Europe/Athens', NULL, NULL, NULL, 2, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 14:56:57.97091+00', '2026-11-24 14:56:57.97091+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5e7e-72b3-8533-f30b1bde30ff', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', 'Europe/Athens', NULL, NULL, NULL, 3, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 14:56:57.982043+00', '2026-11-24 14:56:57.982043+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5e88-722b-9487-cee433b2448a', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', 'Europe/Athens', NULL, NULL, NULL, 4, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 14:56:57.992378+00', '2026-11-24 14:56:57.992378+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5e92-7a48-9a56-5ae1ac7016ae', '01a20e0f-5e21-7d2c-bb5c-c93a10621e38', 'Europe/Athens', NULL, NULL, NULL, 5, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 14:56:58.002091+00', '2026-11-24 14:56:58.002091+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5fc7-7bf4-9a4c-017169fcbe95', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', 'Europe/Athens', NULL, NULL, NULL, 1, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 14:56:58.307959+00', '2026-11-24 14:56:58.307959+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-5fda-77d6-8ac9-55f1b040cdb7', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', 'Europe/Athens', NULL, NULL, NULL, 2, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 14:56:58.323627+00', '2026-11-24 14:56:58.323627+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-6003-7d18-9a99-772fe06a0017', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', 'Europe/Athens', NULL, NULL, NULL, 3, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 14:56:58.365407+00', '2026-11-24 14:56:58.365407+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-601c-7fc6-80c0-4285d93bfa82', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', 'Europe/Athens', NULL, NULL, NULL, 4, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 14:56:58.391726+00', '2026-11-24 14:56:58.391726+00'),
	('01a20e0f-5dbf-7d9e-8956-0079777f688e', '01a20e0f-6031-7b2b-aba6-c85a8baf3470', '01a20e0f-5f95-7dcd-8eb6-a28a00dc4ee8', 'Europe/Athens', NULL, NULL, NULL, 5, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 14:56:58.416646+00', '2026-11-24 14:56:58.416646+00');


--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.schema_migrations VALUES
	(1, 'practice', 'f31d18d17385f90f5ceeee197138d7026b252bac91e1f69b788a7a5606f05f62', '2026-11-24 14:56:57.570305+00'),
	(2, 'schedule', '77c4af9ad00fbc7c0c6af889536802dbfa65ec16b7edc1fed55ff60a7b9f7e93', '2026-11-24 14:56:57.605463+00'),
	(3, 'booking', 'cf65bbb28fa2662362f9b188fb4dbf2406bae33c00d43a5bdb18408ae6114edd', '2026-11-24 14:56:57.647778+00'),
	(4, 'guards', '1a3c508520b0e712c998cb96239fa071be4ccf7f45abe4ac376f7cd1e37ed29d', '2026-11-24 14:56:57.658915+00'),
	(5, 'setup_version', '216bcd0271b9ebbf11f840991261348e241dfa4e49a1010a10200fa9c3b32398', '2026-11-24 14:56:57.668744+00'),
	(6, 'occupancy', '769324469b425a61c42229974c230bfdd8ee5b88161538938987d698d8050ee6', '2026-11-24 14:56:57.678986+00'),
	(9, 'every_resource_is_countable', 'aa8d9b8b0dbaecdc213932cbd32cfc7730b6be83e6d8ede63171adb22604ed8b', '2026-11-24 14:56:57.689448+00'),
	(0, 'functions_of_0.1.0', '49a5d0298e7e83edb71b94c614f14eb9b589b5ac98ba59456ce6c8a88f5c8a4b', '2026-11-24 14:56:57.745432+00');


--
-- Name: api_keys api_keys_key_hash_key; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.api_keys
    ADD CONSTRAINT api_keys_key_hash_key UNIQUE (practice_id, key_hash);


--
-- Name: api_keys api_keys_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.api_keys
    ADD CONSTRAINT api_keys_pkey PRIMARY KEY (practice_id, id);


--
-- Name: appointment_events appointment_events_one_per_version; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_events
    ADD CONSTRAINT appointment_events_one_per_version UNIQUE (practice_id, appointment_id, version);


--
-- Name: appointment_events appointment_events_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_events
    ADD CONSTRAINT appointment_events_pkey PRIMARY KEY (practice_id, id);


--
-- Name: appointment_resource_claims appointment_resource_claims_once_each; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_resource_claims
    ADD CONSTRAINT appointment_resource_claims_once_each UNIQUE (practice_id, appointment_id, resource_id);


--
-- Name: appointment_resource_claims appointment_resource_claims_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_resource_claims
    ADD CONSTRAINT appointment_resource_claims_pkey PRIMARY KEY (practice_id, id);


--
-- Name: appointment_type_locations appointment_type_locations_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_type_locations
    ADD CONSTRAINT appointment_type_locations_pkey PRIMARY KEY (practice_id, appointment_type_id, doctor_location_id);


--
-- Name: appointment_type_requirements appointment_type_requirements_one_row_each; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_type_requirements
    ADD CONSTRAINT appointment_type_requirements_one_row_each UNIQUE NULLS NOT DISTINCT (practice_id, appointment_type_id, resource_type, capability);


--
-- Name: appointment_type_requirements appointment_type_requirements_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_type_requirements
    ADD CONSTRAINT appointment_type_requirements_pkey PRIMARY KEY (practice_id, id);


--
-- Name: appointment_types appointment_types_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_types
    ADD CONSTRAINT appointment_types_pkey PRIMARY KEY (practice_id, id);


--
-- Name: appointment_types appointment_types_slug_key; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_types
    ADD CONSTRAINT appointment_types_slug_key UNIQUE (practice_id, doctor_id, slug);


--
-- Name: appointments appointments_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointments
    ADD CONSTRAINT appointments_pkey PRIMARY KEY (practice_id, id);


--
-- Name: availability_exceptions availability_exceptions_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.availability_exceptions
    ADD CONSTRAINT availability_exceptions_pkey PRIMARY KEY (practice_id, id);


--
-- Name: bookable_resources bookable_resources_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.bookable_resources
    ADD CONSTRAINT bookable_resources_pkey PRIMARY KEY (practice_id, id);


--
-- Name: doctor_locations doctor_locations_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.doctor_locations
    ADD CONSTRAINT doctor_locations_pkey PRIMARY KEY (practice_id, id);


--
-- Name: doctors doctors_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.doctors
    ADD CONSTRAINT doctors_pkey PRIMARY KEY (practice_id, id);


--
-- Name: doctors doctors_slug_key; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.doctors
    ADD CONSTRAINT doctors_slug_key UNIQUE (practice_id, slug);


--
-- Name: idempotency_keys idempotency_keys_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (practice_id, scope, key_hash);


--
-- Name: location_rooms location_rooms_name_key; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.location_rooms
    ADD CONSTRAINT location_rooms_name_key UNIQUE (practice_id, doctor_location_id, name);


--
-- Name: location_rooms location_rooms_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.location_rooms
    ADD CONSTRAINT location_rooms_pkey PRIMARY KEY (practice_id, id);


--
-- Name: appointments patient_no_overlap; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointments
    ADD CONSTRAINT patient_no_overlap EXCLUDE USING gist (practice_id WITH =, patient_id WITH =, period WITH &&) WHERE (((status = ANY (ARRAY['pending'::text, 'confirmed'::text])) AND (NOT overlap_allowed)));


--
-- Name: patients patients_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.patients
    ADD CONSTRAINT patients_pkey PRIMARY KEY (practice_id, id);


--
-- Name: practices practices_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.practices
    ADD CONSTRAINT practices_pkey PRIMARY KEY (id);


--
-- Name: practices practices_slug_key; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.practices
    ADD CONSTRAINT practices_slug_key UNIQUE (slug);


--
-- Name: appointment_resource_claims resource_no_overlap; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_resource_claims
    ADD CONSTRAINT resource_no_overlap EXCLUDE USING gist (practice_id WITH =, resource_id WITH =, period WITH &&);


--
-- Name: resource_occupancy resource_occupancy_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.resource_occupancy
    ADD CONSTRAINT resource_occupancy_pkey PRIMARY KEY (practice_id, resource_id);


--
-- Name: schedule_rule_breaks schedule_rule_breaks_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.schedule_rule_breaks
    ADD CONSTRAINT schedule_rule_breaks_pkey PRIMARY KEY (practice_id, id);


--
-- Name: schedule_rules schedule_rules_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.schedule_rules
    ADD CONSTRAINT schedule_rules_pkey PRIMARY KEY (practice_id, id);


--
-- Name: schema_migrations schema_migrations_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);


--
-- Name: appointment_events_appt_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX appointment_events_appt_idx ON horai.appointment_events USING btree (practice_id, appointment_id, occurred_at DESC);


--
-- Name: appointment_types_doctor_active_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX appointment_types_doctor_active_idx ON horai.appointment_types USING btree (practice_id, doctor_id, is_active);


--
-- Name: appointments_doctor_starts_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX appointments_doctor_starts_idx ON horai.appointments USING btree (practice_id, doctor_id, starts_at_utc);


--
-- Name: appointments_holds_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX appointments_holds_idx ON horai.appointments USING btree (practice_id, hold_expires_at) WHERE (status = 'held'::text);


--
-- Name: appointments_patient_starts_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX appointments_patient_starts_idx ON horai.appointments USING btree (practice_id, patient_id, starts_at_utc);


--
-- Name: appointments_period_gist; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX appointments_period_gist ON horai.appointments USING gist (practice_id, period);


--
-- Name: appointments_type_starts_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX appointments_type_starts_idx ON horai.appointments USING btree (practice_id, appointment_type_id, starts_at_utc);


--
-- Name: availability_exceptions_lookup_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX availability_exceptions_lookup_idx ON horai.availability_exceptions USING btree (practice_id, doctor_id, starts_at_utc);


--
-- Name: availability_exceptions_period_gist; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX availability_exceptions_period_gist ON horai.availability_exceptions USING gist (practice_id, period);


--
-- Name: bookable_resources_scope_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX bookable_resources_scope_idx ON horai.bookable_resources USING btree (practice_id, doctor_id, doctor_location_id, type, is_active);


--
-- Name: doctor_locations_doctor_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX doctor_locations_doctor_idx ON horai.doctor_locations USING btree (practice_id, doctor_id);


--
-- Name: doctors_specialty_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX doctors_specialty_idx ON horai.doctors USING btree (practice_id, specialty, is_active);


--
-- Name: idempotency_keys_age_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX idempotency_keys_age_idx ON horai.idempotency_keys USING btree (practice_id, inserted_at);


--
-- Name: patients_email_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX patients_email_idx ON horai.patients USING btree (practice_id, lower(email));


--
-- Name: schedule_rule_breaks_rule_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX schedule_rule_breaks_rule_idx ON horai.schedule_rule_breaks USING btree (practice_id, schedule_rule_id);


--
-- Name: schedule_rules_lookup_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX schedule_rules_lookup_idx ON horai.schedule_rules USING btree (practice_id, doctor_id, day_of_week, is_active, priority);


--
-- Name: appointment_events appointment_events_append_only; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER appointment_events_append_only BEFORE DELETE OR UPDATE ON horai.appointment_events FOR EACH ROW EXECUTE FUNCTION horai.refuse_change();


--
-- Name: appointment_events appointment_events_never_truncated; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER appointment_events_never_truncated BEFORE TRUNCATE ON horai.appointment_events FOR EACH STATEMENT EXECUTE FUNCTION horai.refuse_change();


--
-- Name: appointment_resource_claims appointment_resource_claims_are_whole; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE CONSTRAINT TRIGGER appointment_resource_claims_are_whole AFTER INSERT OR DELETE OR UPDATE ON horai.appointment_resource_claims DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION horai.check_appointment_is_whole();


--
-- Name: appointments appointments_are_whole; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE CONSTRAINT TRIGGER appointments_are_whole AFTER INSERT OR UPDATE ON horai.appointments DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION horai.check_appointment_is_whole();


--
-- Name: appointments appointments_start_held; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER appointments_start_held BEFORE INSERT ON horai.appointments FOR EACH ROW EXECUTE FUNCTION horai.guard_birth();


--
-- Name: appointments appointments_transition; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER appointments_transition BEFORE UPDATE ON horai.appointments FOR EACH ROW EXECUTE FUNCTION horai.guard_transition();


--
-- Name: bookable_resources resource_is_countable; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER resource_is_countable AFTER INSERT ON horai.bookable_resources FOR EACH ROW EXECUTE FUNCTION horai.resource_is_countable();


--
-- Name: appointment_type_locations setup_changed; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.appointment_type_locations FOR EACH ROW EXECUTE FUNCTION horai.setup_part_changed();


--
-- Name: appointment_type_requirements setup_changed; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.appointment_type_requirements FOR EACH ROW EXECUTE FUNCTION horai.setup_part_changed();


--
-- Name: appointment_types setup_changed; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.appointment_types FOR EACH ROW EXECUTE FUNCTION horai.setup_changed();


--
-- Name: availability_exceptions setup_changed; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.availability_exceptions FOR EACH ROW EXECUTE FUNCTION horai.setup_changed();


--
-- Name: bookable_resources setup_changed; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.bookable_resources FOR EACH ROW EXECUTE FUNCTION horai.setup_changed();


--
-- Name: doctor_locations setup_changed; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.doctor_locations FOR EACH ROW EXECUTE FUNCTION horai.setup_changed();


--
-- Name: doctors setup_changed; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER setup_changed BEFORE UPDATE ON horai.doctors FOR EACH ROW EXECUTE FUNCTION horai.doctor_changed();


--
-- Name: location_rooms setup_changed; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.location_rooms FOR EACH ROW EXECUTE FUNCTION horai.setup_part_changed();


--
-- Name: schedule_rule_breaks setup_changed; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.schedule_rule_breaks FOR EACH ROW EXECUTE FUNCTION horai.setup_part_changed();


--
-- Name: schedule_rules setup_changed; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.schedule_rules FOR EACH ROW EXECUTE FUNCTION horai.setup_changed();


--
-- Name: appointment_types touch; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER touch BEFORE UPDATE ON horai.appointment_types FOR EACH ROW EXECUTE FUNCTION horai.touch();


--
-- Name: availability_exceptions touch; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER touch BEFORE UPDATE ON horai.availability_exceptions FOR EACH ROW EXECUTE FUNCTION horai.touch();


--
-- Name: bookable_resources touch; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER touch BEFORE UPDATE ON horai.bookable_resources FOR EACH ROW EXECUTE FUNCTION horai.touch();


--
-- Name: doctor_locations touch; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER touch BEFORE UPDATE ON horai.doctor_locations FOR EACH ROW EXECUTE FUNCTION horai.touch();


--
-- Name: doctors touch; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER touch BEFORE UPDATE ON horai.doctors FOR EACH ROW EXECUTE FUNCTION horai.touch();


--
-- Name: location_rooms touch; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER touch BEFORE UPDATE ON horai.location_rooms FOR EACH ROW EXECUTE FUNCTION horai.touch();


--
-- Name: patients touch; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER touch BEFORE UPDATE ON horai.patients FOR EACH ROW EXECUTE FUNCTION horai.touch();


--
-- Name: practices touch; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER touch BEFORE UPDATE ON horai.practices FOR EACH ROW EXECUTE FUNCTION horai.touch();


--
-- Name: schedule_rule_breaks touch; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER touch BEFORE UPDATE ON horai.schedule_rule_breaks FOR EACH ROW EXECUTE FUNCTION horai.touch();


--
-- Name: schedule_rules touch; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER touch BEFORE UPDATE ON horai.schedule_rules FOR EACH ROW EXECUTE FUNCTION horai.touch();


--
-- Name: api_keys api_keys_practice_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.api_keys
    ADD CONSTRAINT api_keys_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id);


--
-- Name: appointment_events appointment_events_practice_id_appointment_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_events
    ADD CONSTRAINT appointment_events_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES horai.appointments(practice_id, id) ON DELETE CASCADE;


--
-- Name: appointment_resource_claims appointment_resource_claims_practice_id_appointment_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_resource_claims
    ADD CONSTRAINT appointment_resource_claims_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES horai.appointments(practice_id, id) ON DELETE CASCADE;


--
-- Name: appointment_resource_claims appointment_resource_claims_practice_id_resource_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_resource_claims
    ADD CONSTRAINT appointment_resource_claims_practice_id_resource_id_fkey FOREIGN KEY (practice_id, resource_id) REFERENCES horai.bookable_resources(practice_id, id);


--
-- Name: appointment_type_locations appointment_type_locations_practice_id_appointment_type_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_type_locations
    ADD CONSTRAINT appointment_type_locations_practice_id_appointment_type_id_fkey FOREIGN KEY (practice_id, appointment_type_id) REFERENCES horai.appointment_types(practice_id, id) ON DELETE CASCADE;


--
-- Name: appointment_type_locations appointment_type_locations_practice_id_doctor_location_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_type_locations
    ADD CONSTRAINT appointment_type_locations_practice_id_doctor_location_id_fkey FOREIGN KEY (practice_id, doctor_location_id) REFERENCES horai.doctor_locations(practice_id, id);


--
-- Name: appointment_type_locations appointment_type_locations_practice_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_type_locations
    ADD CONSTRAINT appointment_type_locations_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id);


--
-- Name: appointment_type_requirements appointment_type_requirements_practice_id_appointment_type_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_type_requirements
    ADD CONSTRAINT appointment_type_requirements_practice_id_appointment_type_fkey FOREIGN KEY (practice_id, appointment_type_id) REFERENCES horai.appointment_types(practice_id, id) ON DELETE CASCADE;


--
-- Name: appointment_type_requirements appointment_type_requirements_practice_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_type_requirements
    ADD CONSTRAINT appointment_type_requirements_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id);


--
-- Name: appointment_types appointment_types_practice_id_default_location_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_types
    ADD CONSTRAINT appointment_types_practice_id_default_location_id_fkey FOREIGN KEY (practice_id, default_location_id) REFERENCES horai.doctor_locations(practice_id, id);


--
-- Name: appointment_types appointment_types_practice_id_default_room_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_types
    ADD CONSTRAINT appointment_types_practice_id_default_room_id_fkey FOREIGN KEY (practice_id, default_room_id) REFERENCES horai.location_rooms(practice_id, id);


--
-- Name: appointment_types appointment_types_practice_id_doctor_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_types
    ADD CONSTRAINT appointment_types_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id);


--
-- Name: appointment_types appointment_types_practice_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointment_types
    ADD CONSTRAINT appointment_types_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id);


--
-- Name: appointments appointments_practice_id_appointment_type_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointments
    ADD CONSTRAINT appointments_practice_id_appointment_type_id_fkey FOREIGN KEY (practice_id, appointment_type_id) REFERENCES horai.appointment_types(practice_id, id);


--
-- Name: appointments appointments_practice_id_doctor_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointments
    ADD CONSTRAINT appointments_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id);


--
-- Name: appointments appointments_practice_id_doctor_location_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointments
    ADD CONSTRAINT appointments_practice_id_doctor_location_id_fkey FOREIGN KEY (practice_id, doctor_location_id) REFERENCES horai.doctor_locations(practice_id, id);


--
-- Name: appointments appointments_practice_id_location_room_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointments
    ADD CONSTRAINT appointments_practice_id_location_room_id_fkey FOREIGN KEY (practice_id, location_room_id) REFERENCES horai.location_rooms(practice_id, id);


--
-- Name: appointments appointments_practice_id_patient_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.appointments
    ADD CONSTRAINT appointments_practice_id_patient_id_fkey FOREIGN KEY (practice_id, patient_id) REFERENCES horai.patients(practice_id, id);


--
-- Name: availability_exceptions availability_exceptions_practice_id_doctor_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.availability_exceptions
    ADD CONSTRAINT availability_exceptions_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id);


--
-- Name: availability_exceptions availability_exceptions_practice_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.availability_exceptions
    ADD CONSTRAINT availability_exceptions_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id);


--
-- Name: availability_exceptions availability_exceptions_practice_id_scope_appointment_type_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.availability_exceptions
    ADD CONSTRAINT availability_exceptions_practice_id_scope_appointment_type_fkey FOREIGN KEY (practice_id, scope_appointment_type_id) REFERENCES horai.appointment_types(practice_id, id);


--
-- Name: availability_exceptions availability_exceptions_practice_id_scope_doctor_location__fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.availability_exceptions
    ADD CONSTRAINT availability_exceptions_practice_id_scope_doctor_location__fkey FOREIGN KEY (practice_id, scope_doctor_location_id) REFERENCES horai.doctor_locations(practice_id, id);


--
-- Name: availability_exceptions availability_exceptions_practice_id_scope_location_room_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.availability_exceptions
    ADD CONSTRAINT availability_exceptions_practice_id_scope_location_room_id_fkey FOREIGN KEY (practice_id, scope_location_room_id) REFERENCES horai.location_rooms(practice_id, id);


--
-- Name: bookable_resources bookable_resources_practice_id_doctor_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.bookable_resources
    ADD CONSTRAINT bookable_resources_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id);


--
-- Name: bookable_resources bookable_resources_practice_id_doctor_location_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.bookable_resources
    ADD CONSTRAINT bookable_resources_practice_id_doctor_location_id_fkey FOREIGN KEY (practice_id, doctor_location_id) REFERENCES horai.doctor_locations(practice_id, id);


--
-- Name: bookable_resources bookable_resources_practice_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.bookable_resources
    ADD CONSTRAINT bookable_resources_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id);


--
-- Name: bookable_resources bookable_resources_practice_id_location_room_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.bookable_resources
    ADD CONSTRAINT bookable_resources_practice_id_location_room_id_fkey FOREIGN KEY (practice_id, location_room_id) REFERENCES horai.location_rooms(practice_id, id);


--
-- Name: doctor_locations doctor_locations_practice_id_doctor_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.doctor_locations
    ADD CONSTRAINT doctor_locations_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id);


--
-- Name: doctor_locations doctor_locations_practice_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.doctor_locations
    ADD CONSTRAINT doctor_locations_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id);


--
-- Name: doctors doctors_practice_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.doctors
    ADD CONSTRAINT doctors_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id);


--
-- Name: location_rooms location_rooms_practice_id_doctor_location_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.location_rooms
    ADD CONSTRAINT location_rooms_practice_id_doctor_location_id_fkey FOREIGN KEY (practice_id, doctor_location_id) REFERENCES horai.doctor_locations(practice_id, id);


--
-- Name: location_rooms location_rooms_practice_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.location_rooms
    ADD CONSTRAINT location_rooms_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id);


--
-- Name: patients patients_practice_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.patients
    ADD CONSTRAINT patients_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id);


--
-- Name: resource_occupancy resource_occupancy_practice_id_resource_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.resource_occupancy
    ADD CONSTRAINT resource_occupancy_practice_id_resource_id_fkey FOREIGN KEY (practice_id, resource_id) REFERENCES horai.bookable_resources(practice_id, id) ON DELETE CASCADE;


--
-- Name: schedule_rule_breaks schedule_rule_breaks_practice_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.schedule_rule_breaks
    ADD CONSTRAINT schedule_rule_breaks_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id);


--
-- Name: schedule_rule_breaks schedule_rule_breaks_practice_id_schedule_rule_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.schedule_rule_breaks
    ADD CONSTRAINT schedule_rule_breaks_practice_id_schedule_rule_id_fkey FOREIGN KEY (practice_id, schedule_rule_id) REFERENCES horai.schedule_rules(practice_id, id) ON DELETE CASCADE;


--
-- Name: schedule_rules schedule_rules_practice_id_doctor_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.schedule_rules
    ADD CONSTRAINT schedule_rules_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id);


--
-- Name: schedule_rules schedule_rules_practice_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.schedule_rules
    ADD CONSTRAINT schedule_rules_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id);


--
-- Name: schedule_rules schedule_rules_practice_id_scope_appointment_type_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.schedule_rules
    ADD CONSTRAINT schedule_rules_practice_id_scope_appointment_type_id_fkey FOREIGN KEY (practice_id, scope_appointment_type_id) REFERENCES horai.appointment_types(practice_id, id);


--
-- Name: schedule_rules schedule_rules_practice_id_scope_doctor_location_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.schedule_rules
    ADD CONSTRAINT schedule_rules_practice_id_scope_doctor_location_id_fkey FOREIGN KEY (practice_id, scope_doctor_location_id) REFERENCES horai.doctor_locations(practice_id, id);


--
-- Name: schedule_rules schedule_rules_practice_id_scope_location_room_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.schedule_rules
    ADD CONSTRAINT schedule_rules_practice_id_scope_location_room_id_fkey FOREIGN KEY (practice_id, scope_location_room_id) REFERENCES horai.location_rooms(practice_id, id);


--
-- PostgreSQL database dump complete
--


