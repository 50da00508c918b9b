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
    hold_extended boolean DEFAULT false NOT NULL,
    CONSTRAINT appointments_bounded CHECK ((isfinite(starts_at_utc) AND isfinite(ends_at_utc))),
    CONSTRAINT appointments_cancelled_at_when_cancelled CHECK (((status = 'cancelled'::text) = (cancelled_at IS NOT NULL))),
    CONSTRAINT appointments_end_after_start CHECK ((ends_at_utc > starts_at_utc)),
    CONSTRAINT appointments_expire_only_while_held CHECK (((status = 'held'::text) = (hold_expires_at IS NOT NULL))),
    CONSTRAINT appointments_patient_unless_a_hold CHECK (((patient_id IS NOT NULL) OR (status = ANY (ARRAY['held'::text, 'cancelled'::text])))),
    CONSTRAINT appointments_status_is_known CHECK ((status = ANY (ARRAY['held'::text, 'pending'::text, 'confirmed'::text, 'completed'::text, 'cancelled'::text, 'no_show'::text]))),
    CONSTRAINT appointments_whole_minutes CHECK (((date_bin('00:01:00'::interval, starts_at_utc, '1970-01-01 00:00:00+00'::timestamp with time zone) = starts_at_utc) AND (date_bin('00:01:00'::interval, ends_at_utc, '1970-01-01 00:00:00+00'::timestamp with time zone) = ends_at_utc)))
);

ALTER TABLE ONLY horai.appointments FORCE ROW LEVEL SECURITY;


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
    'hold_extended', a.hold_extended,
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
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
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
      -- Resource by resource (offset 0 keeps it so): a search reads nothing of the practice's other doctors.
      cross join lateral (
        select * from horai.appointment_resource_claims c
        where c.practice_id = b.practice_id and c.resource_id = b.id
          and c.starts_at < p_to and c.starts_at > p_from - interval '24 hours' and c.period && tstzrange(p_from, p_to, '[)')
        offset 0) c
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
  o := horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now);
  if o.answer is not null then
    return o.answer;
  end if;
  a := o.a;
  if a.status not in ('held', 'pending', 'confirmed') then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', a.status)));
  end if;
  v_now := coalesce(p_now, clock_timestamp());
  -- It ended between the two looks at the clock.
  if a.hold_expires_at <= v_now then
    return (horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, v_now)).answer;
  end if;
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
  v record;
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

  -- One statement, since this runs in every command.
  select a.version, c.claims, c.misplaced,
      case when a.status = 'cancelled' then 0
        else (select coalesce(sum((r->>'quantity')::int), 0) from jsonb_array_elements(a.requirements_snapshot) r)
        end as needed,
      exists (select from horai.appointment_events e
        where e.practice_id = a.practice_id and e.appointment_id = a.id and e.version = a.version) as told
    into v
    from horai.appointments a
    cross join lateral (
      select count(*) as claims, count(*) filter (where c.period <> tstzrange(
          a.starts_at_utc - make_interval(mins => a.buffer_before_minutes_snapshot),
          a.ends_at_utc + make_interval(mins => a.buffer_after_minutes_snapshot), '[)')) as misplaced
      from horai.appointment_resource_claims c
      where c.practice_id = a.practice_id and c.appointment_id = a.id) c
    where a.practice_id = v_practice_id and a.id = v_id;
  if not found then
    return null;
  end if;
  if v.claims <> v.needed or v.misplaced > 0 then
    raise exception 'appointment % needs % claims over its time and has %', v_id, v.needed, v.claims - v.misplaced
      using errcode = 'check_violation', constraint = 'appointments_have_their_claims';
  end if;
  if not v.told then
    raise exception 'appointment % has no event for version %', v_id, v.version
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
  v_now timestamptz;
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
  if not coalesce(p_patient ? 'new', false) then
    v_answer := horai.refusal_for_patient(p_practice_id, v_patient_id, a.period, a.id, a.overlap_allowed);
    if v_answer is not null then
      return horai.remember(p_practice_id, p_once, v_answer);
    end if;
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

  if p_patient ? 'new' then
    insert into horai.patients (practice_id, id, name, email, phone, date_of_birth, timezone, locale)
    select p_practice_id, n.id, n.name, n.email, n.phone, n.date_of_birth, n.timezone, n.locale
    from jsonb_to_record(p_patient -> 'new') as n
      (id uuid, name text, email text, phone text, date_of_birth date, timezone text, locale text);
  end if;
  update horai.appointments
    set patient_id = v_patient_id, hold_expires_at = null, version = a.version + 1,
      notes = coalesce(p_patient ->> 'notes', a.notes),
      status = case when (select t.requires_approval from horai.appointment_types t
        where t.practice_id = p_practice_id and t.id = a.appointment_type_id) then 'pending' else 'confirmed' end
    where practice_id = p_practice_id and id = a.id
    returning * into a;
  perform horai.record_event(a, a.status, p_actor, jsonb_build_object('patient_id', v_patient_id), v_now);
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
-- Name: extend(uuid, uuid, jsonb, jsonb, jsonb, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.extend(p_practice_id uuid, p_appointment_id uuid, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS jsonb
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
  if a.status <> 'held' then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', a.status)));
  end if;
  if a.hold_extended then
    return horai.remember(p_practice_id, p_once,
      horai.refused('already_extended', jsonb_build_object('hold_expires_at', horai.utc(a.hold_expires_at))));
  end if;
  update horai.appointments
    set hold_extended = true, version = a.version + 1,
      hold_expires_at = a.hold_expires_at + make_interval(mins => (
        select t.hold_minutes from horai.appointment_types t
        where t.practice_id = p_practice_id and t.id = a.appointment_type_id))
    where practice_id = p_practice_id and id = a.id
    returning * into a;
  perform horai.record_event(a, 'extended', p_actor,
    jsonb_build_object('hold_expires_at', horai.utc(a.hold_expires_at)), coalesce(p_now, clock_timestamp()));
  return horai.remember(p_practice_id, p_once, horai.done(a));
end $$;


--
-- Name: forget_keys(integer, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.forget_keys(p_limit integer DEFAULT 5000, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql
    AS $$
declare
  v_practice_id uuid;
  v_forgotten int;
  v_count int := 0;
begin
  -- The nil practice has those of the creation of practices.
  for v_practice_id in
    select '00000000-0000-0000-0000-000000000000'::uuid union all select horai.practice_ids()
  loop
    perform set_config('horai.practice_id', v_practice_id::text, true);
    delete from horai.idempotency_keys k
      using (
        select practice_id, scope, key_hash from horai.idempotency_keys
        where practice_id = v_practice_id
          and inserted_at < coalesce(p_now, clock_timestamp()) - interval '7 days'
        limit p_limit - v_count
        for update skip locked) old
      where k.practice_id = v_practice_id and k.scope = old.scope and k.key_hash = old.key_hash;
    get diagnostics v_forgotten = row_count;
    v_count := v_count + v_forgotten;
    exit when v_count >= p_limit;
  end loop;
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
-- Name: has_room(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.has_room() RETURNS boolean
    LANGUAGE sql
    SET work_mem TO '64kB'
    AS $$
  select count(*) = 5000
  from (select repeat(md5(n::text), 3) as word from generate_series(1, 5000) n order by 1 offset 0) words
$$;


--
-- Name: hold(uuid, uuid, uuid, uuid, timestamp with time zone, jsonb, jsonb, jsonb, jsonb, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.hold(p_practice_id uuid, p_appointment_id uuid, p_doctor_id uuid, p_appointment_type_id uuid, p_starts_at timestamp with time zone, p_offer jsonb, p_details jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS jsonb
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
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
  -- Only now: the insert has waited for whoever is changing the doctor (its foreign key locks the doctor's row).
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
-- Name: list_practice(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.list_practice() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into horai.practice_directory (id, slug) values (new.id, new.slug)
    on conflict (id) do update set slug = excluded.slug;
  return null;
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
      and c.starts_at < upper(p_period) and c.starts_at > lower(p_period) - interval '24 hours'
    join horai.appointments a on a.practice_id = c.practice_id and a.id = c.appointment_id
    cross join lateral (select a.status = 'held' and a.hold_expires_at <= p_now as is_lapsed) h
    where c.appointment_id is distinct from p_except;
end $$;


--
-- Name: may_open(horai.appointments, jsonb); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.may_open(a horai.appointments, p_access jsonb) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    AS $$
begin
  return (not p_access ? 'token_hash' or a.manage_token_hash is not distinct from decode(p_access ->> 'token_hash', 'hex'))
    and (not p_access ? 'doctor_id' or a.doctor_id = (p_access ->> 'doctor_id')::uuid);
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
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_lapsed record;
begin
  answer := horai.recall(p_practice_id, p_once);
  if answer is not null then
    return;
  end if;
  select * into a from horai.appointments
    where practice_id = p_practice_id and id = p_appointment_id
    for no key update;
  if not found or not horai.may_open(a, p_access) then
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
-- Name: practice_called(text); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.practice_called(p_slug text) RETURNS uuid
    LANGUAGE sql STABLE
    AS $$
  select id from horai.practice_directory where slug = p_slug;
$$;


--
-- Name: practice_ids(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.practice_ids() RETURNS SETOF uuid
    LANGUAGE sql STABLE
    AS $$
  select id from horai.practice_directory order by id;
$$;


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
    where practice_id = p_practice_id and patient_id = p_patient_id
      -- For the index: no visit is longer than six hours.
      and starts_at_utc < upper(p_period) and starts_at_utc > lower(p_period) - interval '6 hours'
      and period && p_period
      and id is distinct from p_except and status in ('pending', 'confirmed') and not overlap_allowed) then
    return horai.refused('patient_busy');
  end if;
  return null;
end $$;


--
-- Name: refuse_birth(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.refuse_birth() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'an appointment starts as a hold'
    using errcode = 'check_violation', constraint = 'appointments_start_held';
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
  o := horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now);
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

  o := horai.look(p_practice_id, v_candidates, v_period, a.id, v_now);
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
  o := horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now);
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
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  a horai.appointments;
begin
  select * into a from horai.appointments
    where practice_id = p_practice_id and id = p_appointment_id;
  if not found or not horai.may_open(a, p_access) then
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
  v_practice_id uuid;
  v_count int := 0;
begin
  for v_practice_id in
    select p_practice_id where p_practice_id is not null
    union all select horai.practice_ids() where p_practice_id is null
  loop
    v_count := v_count + horai.sweep_holds_of(v_practice_id, p_limit - v_count, coalesce(p_now, clock_timestamp()));
    exit when v_count >= p_limit;
  end loop;
  return v_count;
end $$;


--
-- Name: sweep_holds_of(uuid, integer, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.sweep_holds_of(p_practice_id uuid, p_limit integer, p_now timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql
    AS $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_count int := 0;
  v_released uuid[] := '{}';
  a horai.appointments;
begin
  for a in
    select * from horai.appointments h
    where h.practice_id = p_practice_id and h.status = 'held' and h.hold_expires_at <= p_now
    order by h.id
    limit p_limit
    for no key update skip locked
  loop
    v_released := v_released || (horai.lapse(a, p_now)).released;
    v_count := v_count + 1;
  end loop;
  perform horai.count_claims(p_practice_id, v_released);
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
-- Name: zones_in_use(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.zones_in_use() RETURNS SETOF text
    LANGUAGE plpgsql
    AS $$
declare
  v_practice_id uuid;
  v_zones text[] := '{}';
begin
  for v_practice_id in select horai.practice_ids() loop
    perform set_config('horai.practice_id', v_practice_id::text, true);
    v_zones := v_zones || array(
      select timezone from horai.practices where id = v_practice_id
      union select timezone from horai.doctors where practice_id = v_practice_id
      union select timezone from horai.schedule_rules where practice_id = v_practice_id);
  end loop;
  return query select distinct zone from unnest(v_zones) zone order by zone;
end $$;


--
-- Name: api_keys; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.api_keys (
    practice_id uuid NOT NULL,
    id uuid NOT NULL,
    label text DEFAULT ''::text NOT NULL,
    key_hash bytea NOT NULL,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL,
    revoked_at timestamp with time zone,
    scopes text[] NOT NULL,
    expires_at timestamp with time zone,
    last_used_at timestamp with time zone,
    CONSTRAINT api_keys_scopes_are_some CHECK (((cardinality(scopes) > 0) AND (array_position(scopes, NULL::text) IS NULL)))
);

ALTER TABLE ONLY horai.api_keys FORCE ROW LEVEL SECURITY;


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
    CONSTRAINT appointment_events_actor_is_known CHECK ((actor_type = ANY (ARRAY['patient'::text, 'staff'::text, 'system'::text])))
);

ALTER TABLE ONLY horai.appointment_events FORCE ROW LEVEL SECURITY;


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
    starts_at timestamp with time zone GENERATED ALWAYS AS (lower(period)) STORED,
    CONSTRAINT appointment_resource_claims_period_is_real CHECK (((NOT isempty(period)) AND lower_inc(period) AND (NOT upper_inc(period)) AND (NOT lower_inf(period)) AND (NOT upper_inf(period)) AND isfinite(lower(period)) AND isfinite(upper(period)) AND ((upper(period) - lower(period)) <= '24:00:00'::interval)))
);

ALTER TABLE ONLY horai.appointment_resource_claims FORCE ROW LEVEL SECURITY;


--
-- Name: appointment_type_locations; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.appointment_type_locations (
    practice_id uuid NOT NULL,
    appointment_type_id uuid NOT NULL,
    doctor_location_id uuid NOT NULL,
    inserted_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY horai.appointment_type_locations FORCE ROW LEVEL SECURITY;


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

ALTER TABLE ONLY horai.appointment_type_requirements FORCE ROW LEVEL SECURITY;


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

ALTER TABLE ONLY horai.appointment_types FORCE ROW LEVEL SECURITY;


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

ALTER TABLE ONLY horai.availability_exceptions FORCE ROW LEVEL SECURITY;


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

ALTER TABLE ONLY horai.bookable_resources FORCE ROW LEVEL SECURITY;


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

ALTER TABLE ONLY horai.doctor_locations FORCE ROW LEVEL SECURITY;


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

ALTER TABLE ONLY horai.doctors FORCE ROW LEVEL SECURITY;


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

ALTER TABLE ONLY horai.idempotency_keys FORCE ROW LEVEL SECURITY;


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

ALTER TABLE ONLY horai.location_rooms FORCE ROW LEVEL SECURITY;


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

ALTER TABLE ONLY horai.patients FORCE ROW LEVEL SECURITY;


--
-- Name: practice_directory; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.practice_directory (
    id uuid NOT NULL,
    slug text NOT NULL
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
    logo_url text,
    brand_colour text,
    default_locale text DEFAULT 'en'::text NOT NULL,
    embed_origins text[] DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT practices_brand_colour_is_hex CHECK ((brand_colour ~ '^#[0-9a-f]{6}$'::text)),
    CONSTRAINT practices_default_locale_is_known CHECK ((default_locale = ANY (ARRAY['en'::text, 'el'::text]))),
    CONSTRAINT practices_embed_origins_are_origins CHECK (((array_position(embed_origins, NULL::text) IS NULL) AND (array_to_string(embed_origins, ' '::text) ~ '^(https?://[a-z0-9.-]+(:[0-9]{1,5})?( |$))*$'::text))),
    CONSTRAINT practices_logo_is_https_or_inline CHECK ((((logo_url ~ '^https://'::text) AND (length(logo_url) <= 2000)) OR ((logo_url ~ '^data:image/(png|jpeg|webp|svg\+xml);base64,[A-Za-z0-9+/]+=*$'::text) AND (length(logo_url) <= 40000)))),
    CONSTRAINT practices_name_is_not_blank CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT practices_slug_is_a_slug CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 63)))
);

ALTER TABLE ONLY horai.practices FORCE ROW LEVEL SECURITY;


--
-- Name: resource_occupancy; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.resource_occupancy (
    practice_id uuid NOT NULL,
    resource_id uuid NOT NULL,
    version bigint DEFAULT 1 NOT NULL
)
WITH (fillfactor='50');

ALTER TABLE ONLY horai.resource_occupancy FORCE ROW LEVEL SECURITY;


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

ALTER TABLE ONLY horai.schedule_rule_breaks FORCE ROW LEVEL SECURITY;


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

ALTER TABLE ONLY horai.schedule_rules FORCE ROW LEVEL SECURITY;


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
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6b7-79c2-b1b9-e12c560ae8c0', 'first key', '\xcbd9da460c219706bd2fff031ac59b38e5b2e1144b8c0adc5d24f057ff7bbbbe', '2026-11-24 16:42:12.021407+00', NULL, '{*}', NULL, NULL);


--
-- Data for Name: appointment_events; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_events VALUES
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b71c-73bd-ba04-3491fa1d6d2b', '01a20e6f-b70f-755c-95d9-a8aa55562dd4', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e6f-b6da-7a74-aab8-d3d7377bfcb7", "ends_at_utc": "2026-03-23T08:30:00Z", "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668"], "starts_at_utc": "2026-03-23T08:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b705-742d-8e04-1a681d7381d1"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b722-7759-bb90-058574053f0b', '01a20e6f-b70f-755c-95d9-a8aa55562dd4', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e6f-b71f-7598-8f0e-9de3627a0751"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b724-7068-be07-45c5d310d4d1', '01a20e6f-b723-7ec5-8dc2-aae0c1755f90', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e6f-b6da-7a74-aab8-d3d7377bfcb7", "ends_at_utc": "2026-03-23T09:30:00Z", "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668"], "starts_at_utc": "2026-03-23T09:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b705-742d-8e04-1a681d7381d1"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b726-745b-9bd9-181dddcdcc79', '01a20e6f-b723-7ec5-8dc2-aae0c1755f90', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e6f-b725-7b59-87a4-2e1786657781"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b727-7d64-983c-62f1609b147b', '01a20e6f-b723-7ec5-8dc2-aae0c1755f90', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'completed', '{}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b729-7d63-9f99-9f6827c68861', '01a20e6f-b727-7982-b6e5-70666f2d3744', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e6f-b6da-7a74-aab8-d3d7377bfcb7", "ends_at_utc": "2026-03-23T10:30:00Z", "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668"], "starts_at_utc": "2026-03-23T10:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b705-742d-8e04-1a681d7381d1"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b72b-7c6c-ab1e-5563056e312c', '01a20e6f-b727-7982-b6e5-70666f2d3744', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e6f-b729-7e9b-b9e1-f4a958c82437"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b72d-726d-b5e3-579467e95e7a', '01a20e6f-b727-7982-b6e5-70666f2d3744', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'no_show', '{}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b72e-7d75-b9b6-208ea454ded3', '01a20e6f-b72d-76c8-9311-813a5d7bd4ef', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e6f-b6da-7a74-aab8-d3d7377bfcb7", "ends_at_utc": "2026-03-23T11:30:00Z", "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668"], "starts_at_utc": "2026-03-23T11:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b705-742d-8e04-1a681d7381d1"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b730-73aa-b8e8-c789043d5851', '01a20e6f-b72d-76c8-9311-813a5d7bd4ef', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e6f-b72f-7a3c-9236-627572bdb386"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b731-7e99-987d-0916fab3291d', '01a20e6f-b72d-76c8-9311-813a5d7bd4ef', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'cancelled', '{"reason": "ill"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b733-7ec7-b617-610c41407d94', '01a20e6f-b732-7506-a1e6-4008755551e6', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e6f-b6da-7a74-aab8-d3d7377bfcb7", "ends_at_utc": "2026-03-23T12:30:00Z", "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668"], "starts_at_utc": "2026-03-23T12:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b705-742d-8e04-1a681d7381d1"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b734-70b8-99bb-809b08ee7485', '01a20e6f-b732-7506-a1e6-4008755551e6', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e6f-b733-7c78-9ec6-3ad6b9c11817"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b738-792f-977e-4ea833bb06c2', '01a20e6f-b732-7506-a1e6-4008755551e6', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'rescheduled', '{"from": {"starts_at_utc": "2026-03-23T12:00:00Z", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2"}, "ends_at_utc": "2026-03-30T13:30:00Z", "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668"], "starts_at_utc": "2026-03-30T13:00:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b73b-7887-a2d7-026091ac3026', '01a20e6f-b739-76d9-bf5f-46cddc858eb0', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e6f-b6da-7a74-aab8-d3d7377bfcb7", "ends_at_utc": "2026-03-23T13:30:00Z", "resource_ids": ["01a20e6f-b6d7-744c-be0a-6b3eeda248b1", "01a20e6f-b6ca-771c-a195-5c286ecb4668"], "starts_at_utc": "2026-03-23T13:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b70a-74dc-b4cd-01289ea2a81b"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b73d-7e6f-ac40-e5323fc8dbce', '01a20e6f-b739-76d9-bf5f-46cddc858eb0', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'pending', '{"patient_id": "01a20e6f-b73c-7a9a-87a9-119f4aafbe6f"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b73e-72bc-8073-4b533321a154', '01a20e6f-b73d-700c-b286-d00cf5ac588e', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e6f-b6da-7a74-aab8-d3d7377bfcb7", "ends_at_utc": "2026-03-23T14:30:00Z", "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668"], "starts_at_utc": "2026-03-23T14:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b705-742d-8e04-1a681d7381d1"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b741-7ddb-a606-6827f8968cde', '01a20e6f-b73d-700c-b286-d00cf5ac588e', 2, '2026-03-20 08:10:00+00', 'system', NULL, 'hold_expired', '{"hold_expires_at": "2026-03-20T08:05:00Z"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b743-744c-a266-10d0e5132f75', '01a20e6f-b741-72ee-88ab-51c9cfc9881c', 1, '2026-03-20 08:10:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e6f-b6da-7a74-aab8-d3d7377bfcb7", "ends_at_utc": "2026-03-23T15:30:00Z", "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668"], "starts_at_utc": "2026-03-23T15:00:00Z", "hold_expires_at": "2026-03-20T08:15:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b705-742d-8e04-1a681d7381d1"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b773-7df1-8e44-61a05d48940c', '01a20e6f-b76e-7079-85c4-cd8373cb4152', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "ends_at_utc": "2026-03-24T08:30:00Z", "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b747-741d-ac44-3741dd6dede3"], "starts_at_utc": "2026-03-24T08:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b764-71e2-8155-915ef5f67f76"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b775-74c7-a490-1a5f8db3f385', '01a20e6f-b76e-7079-85c4-cd8373cb4152', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e6f-b774-7803-a480-c6ba5fd1f88c"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b777-7850-8e24-55c843de4ecf', '01a20e6f-b775-70eb-982e-8c3c699d9773', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "ends_at_utc": "2026-03-24T09:30:00Z", "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b747-741d-ac44-3741dd6dede3"], "starts_at_utc": "2026-03-24T09:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b764-71e2-8155-915ef5f67f76"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b778-75a9-ae75-5910c932a72c', '01a20e6f-b775-70eb-982e-8c3c699d9773', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e6f-b777-7b86-a5a1-940d7972acd6"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b779-75b8-b342-0e7392aa8aef', '01a20e6f-b775-70eb-982e-8c3c699d9773', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'completed', '{}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b77b-713e-90e2-a724c6bfb72c', '01a20e6f-b779-7491-9e09-0a2326e43fba', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "ends_at_utc": "2026-03-24T10:30:00Z", "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b747-741d-ac44-3741dd6dede3"], "starts_at_utc": "2026-03-24T10:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b764-71e2-8155-915ef5f67f76"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b77c-7095-af9c-63ebc3844f8e', '01a20e6f-b779-7491-9e09-0a2326e43fba', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e6f-b77b-7b9d-8d4e-b39da4c199b1"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b77d-799b-b824-b7aa945606d7', '01a20e6f-b779-7491-9e09-0a2326e43fba', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'no_show', '{}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b780-702c-842f-5cbf6f93526a', '01a20e6f-b77e-7254-b14e-913a2f419b30', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "ends_at_utc": "2026-03-24T11:30:00Z", "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b747-741d-ac44-3741dd6dede3"], "starts_at_utc": "2026-03-24T11:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b764-71e2-8155-915ef5f67f76"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b781-74d0-a2f3-23500df3ae72', '01a20e6f-b77e-7254-b14e-913a2f419b30', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e6f-b780-75c6-ac4a-70cbf1540604"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b782-7836-a554-afb5a1345695', '01a20e6f-b77e-7254-b14e-913a2f419b30', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'cancelled', '{"reason": "ill"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b784-7d0d-853b-fac213061820', '01a20e6f-b782-797e-9e38-f5bad2f7aab0', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "ends_at_utc": "2026-03-24T12:30:00Z", "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b747-741d-ac44-3741dd6dede3"], "starts_at_utc": "2026-03-24T12:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b764-71e2-8155-915ef5f67f76"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b785-7b30-a42a-1f8acc212f0b', '01a20e6f-b782-797e-9e38-f5bad2f7aab0', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e6f-b784-7341-8254-6f894b9a7938"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b787-7dac-8617-0e707e8ba9ed', '01a20e6f-b782-797e-9e38-f5bad2f7aab0', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'rescheduled', '{"from": {"starts_at_utc": "2026-03-24T12:00:00Z", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2"}, "ends_at_utc": "2026-03-31T13:30:00Z", "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b747-741d-ac44-3741dd6dede3"], "starts_at_utc": "2026-03-31T13:00:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b789-78d7-a4fa-b04084958aba', '01a20e6f-b787-7a6f-901a-9b4ba221b50b', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "ends_at_utc": "2026-03-24T13:30:00Z", "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b6d7-744c-be0a-6b3eeda248b1", "01a20e6f-b747-741d-ac44-3741dd6dede3"], "starts_at_utc": "2026-03-24T13:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b767-7b83-833f-388779f8e083"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b78a-7c39-b60f-25a9eb19edf4', '01a20e6f-b787-7a6f-901a-9b4ba221b50b', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'pending', '{"patient_id": "01a20e6f-b789-7de0-8a22-4b616a49fc77"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b78c-7ee1-a325-d51b9e68c145', '01a20e6f-b78a-7d3a-ad95-b620f6af5991', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "ends_at_utc": "2026-03-24T14:30:00Z", "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b747-741d-ac44-3741dd6dede3"], "starts_at_utc": "2026-03-24T14:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b764-71e2-8155-915ef5f67f76"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b78e-7522-a9ce-4b6c765e9a10', '01a20e6f-b78a-7d3a-ad95-b620f6af5991', 2, '2026-03-20 08:10:00+00', 'system', NULL, 'hold_expired', '{"hold_expires_at": "2026-03-20T08:05:00Z"}'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b790-7b32-918f-92c4b171f551', '01a20e6f-b78e-7f0e-b6de-3ad08922992e', 1, '2026-03-20 08:10:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "ends_at_utc": "2026-03-24T15:30:00Z", "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b747-741d-ac44-3741dd6dede3"], "starts_at_utc": "2026-03-24T15:00:00Z", "hold_expires_at": "2026-03-20T08:15:00Z", "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b764-71e2-8155-915ef5f67f76"}');


--
-- Data for Name: appointment_resource_claims; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_resource_claims VALUES
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b71b-73cd-8184-ebc706b49095', '01a20e6f-b70f-755c-95d9-a8aa55562dd4', '01a20e6f-b6ca-771c-a195-5c286ecb4668', '["2026-03-23 08:00:00+00","2026-03-23 08:30:00+00")', '2026-11-24 16:42:12.118143+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b724-7248-a165-6e63e4e9528f', '01a20e6f-b723-7ec5-8dc2-aae0c1755f90', '01a20e6f-b6ca-771c-a195-5c286ecb4668', '["2026-03-23 09:00:00+00","2026-03-23 09:30:00+00")', '2026-11-24 16:42:12.131762+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b729-7992-9d41-a33a6bc5066e', '01a20e6f-b727-7982-b6e5-70666f2d3744', '01a20e6f-b6ca-771c-a195-5c286ecb4668', '["2026-03-23 10:00:00+00","2026-03-23 10:30:00+00")', '2026-11-24 16:42:12.136417+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b738-7ec9-9eb0-9fb993e18598', '01a20e6f-b732-7506-a1e6-4008755551e6', '01a20e6f-b6ca-771c-a195-5c286ecb4668', '["2026-03-30 13:00:00+00","2026-03-30 13:30:00+00")', '2026-11-24 16:42:12.149886+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b73b-7de4-911b-a470057a4895', '01a20e6f-b739-76d9-bf5f-46cddc858eb0', '01a20e6f-b6ca-771c-a195-5c286ecb4668', '["2026-03-23 13:00:00+00","2026-03-23 13:40:00+00")', '2026-11-24 16:42:12.154211+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b73b-773a-a5f3-156ce4acea16', '01a20e6f-b739-76d9-bf5f-46cddc858eb0', '01a20e6f-b6d7-744c-be0a-6b3eeda248b1', '["2026-03-23 13:00:00+00","2026-03-23 13:40:00+00")', '2026-11-24 16:42:12.154211+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b743-74fa-a94e-eaa452e63b66', '01a20e6f-b741-72ee-88ab-51c9cfc9881c', '01a20e6f-b6ca-771c-a195-5c286ecb4668', '["2026-03-23 15:00:00+00","2026-03-23 15:30:00+00")', '2026-11-24 16:42:12.162157+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b773-7d04-83ab-b921120b0111', '01a20e6f-b76e-7079-85c4-cd8373cb4152', '01a20e6f-b6ca-771c-a195-5c286ecb4668', '["2026-03-24 08:00:00+00","2026-03-24 08:30:00+00")', '2026-11-24 16:42:12.21042+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b773-74d4-94aa-7dd9ba4c4a34', '01a20e6f-b76e-7079-85c4-cd8373cb4152', '01a20e6f-b747-741d-ac44-3741dd6dede3', '["2026-03-24 08:00:00+00","2026-03-24 08:30:00+00")', '2026-11-24 16:42:12.21042+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b776-7888-92bb-87e74158f5bc', '01a20e6f-b775-70eb-982e-8c3c699d9773', '01a20e6f-b6ca-771c-a195-5c286ecb4668', '["2026-03-24 09:00:00+00","2026-03-24 09:30:00+00")', '2026-11-24 16:42:12.21383+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b776-7a3e-8549-f6e9778327cc', '01a20e6f-b775-70eb-982e-8c3c699d9773', '01a20e6f-b747-741d-ac44-3741dd6dede3', '["2026-03-24 09:00:00+00","2026-03-24 09:30:00+00")', '2026-11-24 16:42:12.21383+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b77b-7f03-aa86-29cb0dbc3c82', '01a20e6f-b779-7491-9e09-0a2326e43fba', '01a20e6f-b6ca-771c-a195-5c286ecb4668', '["2026-03-24 10:00:00+00","2026-03-24 10:30:00+00")', '2026-11-24 16:42:12.218213+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b77b-7ad8-860d-4d8606236ee8', '01a20e6f-b779-7491-9e09-0a2326e43fba', '01a20e6f-b747-741d-ac44-3741dd6dede3', '["2026-03-24 10:00:00+00","2026-03-24 10:30:00+00")', '2026-11-24 16:42:12.218213+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b787-73e7-b807-40a841521e04', '01a20e6f-b782-797e-9e38-f5bad2f7aab0', '01a20e6f-b6ca-771c-a195-5c286ecb4668', '["2026-03-31 13:00:00+00","2026-03-31 13:30:00+00")', '2026-11-24 16:42:12.229975+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b787-71fd-a612-eec76995cbc3', '01a20e6f-b782-797e-9e38-f5bad2f7aab0', '01a20e6f-b747-741d-ac44-3741dd6dede3', '["2026-03-31 13:00:00+00","2026-03-31 13:30:00+00")', '2026-11-24 16:42:12.229975+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b789-7eea-8c42-947747599bc9', '01a20e6f-b787-7a6f-901a-9b4ba221b50b', '01a20e6f-b6ca-771c-a195-5c286ecb4668', '["2026-03-24 13:00:00+00","2026-03-24 13:40:00+00")', '2026-11-24 16:42:12.232416+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b789-740e-a0ac-425aa91b0b37', '01a20e6f-b787-7a6f-901a-9b4ba221b50b', '01a20e6f-b6d7-744c-be0a-6b3eeda248b1', '["2026-03-24 13:00:00+00","2026-03-24 13:40:00+00")', '2026-11-24 16:42:12.232416+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b789-74a6-98b0-0a71a17fc32c', '01a20e6f-b787-7a6f-901a-9b4ba221b50b', '01a20e6f-b747-741d-ac44-3741dd6dede3', '["2026-03-24 13:00:00+00","2026-03-24 13:40:00+00")', '2026-11-24 16:42:12.232416+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b790-7f31-bb0e-d20157516a9d', '01a20e6f-b78e-7f0e-b6de-3ad08922992e', '01a20e6f-b6ca-771c-a195-5c286ecb4668', '["2026-03-24 15:00:00+00","2026-03-24 15:30:00+00")', '2026-11-24 16:42:12.238592+00', DEFAULT),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b790-777c-baab-0125a13739e0', '01a20e6f-b78e-7f0e-b6de-3ad08922992e', '01a20e6f-b747-741d-ac44-3741dd6dede3', '["2026-03-24 15:00:00+00","2026-03-24 15:30:00+00")', '2026-11-24 16:42:12.238592+00', DEFAULT);


--
-- Data for Name: appointment_type_locations; Type: TABLE DATA; Schema: horai; Owner: -
--



--
-- Data for Name: appointment_type_requirements; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_type_requirements VALUES
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b70c-7703-9dbc-bd8d7bb152c6', '01a20e6f-b70a-74dc-b4cd-01289ea2a81b', 'room', NULL, 1, '2026-11-24 16:42:12.105471+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b70c-73f3-8a79-616016904644', '01a20e6f-b70a-74dc-b4cd-01289ea2a81b', 'equipment', 'echo', 1, '2026-11-24 16:42:12.105471+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b76c-7cbf-9867-3f607a422e26', '01a20e6f-b767-7b83-833f-388779f8e083', 'room', NULL, 1, '2026-11-24 16:42:12.198517+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b76d-7878-9634-3ff02c3a2384', '01a20e6f-b767-7b83-833f-388779f8e083', 'equipment', 'echo', 1, '2026-11-24 16:42:12.198517+00');


--
-- Data for Name: appointment_types; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_types VALUES
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b705-742d-8e04-1a681d7381d1', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', 'visit', 'Visit', NULL, 30, 0, 0, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, false, true, NULL, NULL, '2026-11-24 16:42:12.100409+00', '2026-11-24 16:42:12.100409+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b70a-74dc-b4cd-01289ea2a81b', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', 'echo', 'Echo', NULL, 30, 0, 10, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, true, true, NULL, NULL, '2026-11-24 16:42:12.105471+00', '2026-11-24 16:42:12.105471+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b764-71e2-8155-915ef5f67f76', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', 'visit', 'Visit', NULL, 30, 0, 0, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, false, true, NULL, NULL, '2026-11-24 16:42:12.196278+00', '2026-11-24 16:42:12.196278+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b767-7b83-833f-388779f8e083', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', 'echo', 'Echo', NULL, 30, 0, 10, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, true, true, NULL, NULL, '2026-11-24 16:42:12.198517+00', '2026-11-24 16:42:12.198517+00');


--
-- Data for Name: appointments; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointments VALUES
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b70f-755c-95d9-a8aa55562dd4', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', '01a20e6f-b71f-7598-8f0e-9de3627a0751', '01a20e6f-b705-742d-8e04-1a681d7381d1', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', '2026-03-23 08:00:00+00', '2026-03-23 08:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x7a6dcfaff1b87e7821bfe20df59c6c3e6d50e1643d982c34b6c4b8f65c9fec43', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:42:12.127963+00', false),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b723-7ec5-8dc2-aae0c1755f90', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', '01a20e6f-b725-7b59-87a4-2e1786657781', '01a20e6f-b705-742d-8e04-1a681d7381d1', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', '2026-03-23 09:00:00+00', '2026-03-23 09:30:00+00', DEFAULT, 'completed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x85b440f07fab082e90a05e28706a6a6773a29c723eb53063cd9511ffca4cc75f', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:42:12.134538+00', false),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b727-7982-b6e5-70666f2d3744', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', '01a20e6f-b729-7e9b-b9e1-f4a958c82437', '01a20e6f-b705-742d-8e04-1a681d7381d1', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', '2026-03-23 10:00:00+00', '2026-03-23 10:30:00+00', DEFAULT, 'no_show', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x81876d6fab4613f4a19769bf4ff082be7a6d329dc66bf2f1a7ae50abc93d1c14', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:42:12.140267+00', false),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b72d-76c8-9311-813a5d7bd4ef', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', '01a20e6f-b72f-7a3c-9236-627572bdb386', '01a20e6f-b705-742d-8e04-1a681d7381d1', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', '2026-03-23 11:00:00+00', '2026-03-23 11:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, 'ill', '2026-03-20 08:00:00+00', 'staff', NULL, 0, '\x9ea0ff6a1073ed2e148cc81d257f70f7d60915c0fb3939e516a24d0bb76b668c', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:42:12.144502+00', false),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b732-7506-a1e6-4008755551e6', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', '01a20e6f-b733-7c78-9ec6-3ad6b9c11817', '01a20e6f-b705-742d-8e04-1a681d7381d1', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', '2026-03-30 13:00:00+00', '2026-03-30 13:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 1, '\x4430a4f17e9cee949a405b24ee7e6f705dd8b6e681312346617bda958f7efc3e', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:42:12.149886+00', false),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b739-76d9-bf5f-46cddc858eb0', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', '01a20e6f-b73c-7a9a-87a9-119f4aafbe6f', '01a20e6f-b70a-74dc-b4cd-01289ea2a81b', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', '2026-03-23 13:00:00+00', '2026-03-23 13:30:00+00', DEFAULT, 'pending', NULL, NULL, 'Europe/Athens', 30, 0, 10, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xaf037d4d369b9708667fefc84464ad80821e907af0d89089b07db53684042dfc', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:42:12.156434+00', false),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b73d-700c-b286-d00cf5ac588e', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', NULL, '01a20e6f-b705-742d-8e04-1a681d7381d1', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', '2026-03-23 14:00:00+00', '2026-03-23 14:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, 'hold_expired', '2026-03-20 08:05:00+00', 'system', NULL, 0, '\xf93fa1c911e46a474074add4a6770bcd7508c18c9d922cee6bce97b897b4c009', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:42:12.15947+00', false),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b741-72ee-88ab-51c9cfc9881c', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', NULL, '01a20e6f-b705-742d-8e04-1a681d7381d1', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', '2026-03-23 15:00:00+00', '2026-03-23 15:30:00+00', DEFAULT, 'held', '2026-03-20 08:15:00+00', NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x556efd1e2e468393e56ea9fbbcf81a0735815fe586904794add71c25dfb369fd', 1, '2026-03-20 08:10:00+00', '2026-03-20 08:10:00+00', false),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b76e-7079-85c4-cd8373cb4152', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', '01a20e6f-b774-7803-a480-c6ba5fd1f88c', '01a20e6f-b764-71e2-8155-915ef5f67f76', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', '2026-03-24 08:00:00+00', '2026-03-24 08:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x31226d233e01134891a4af3fcab4dbdef9927c00a29aabf58e1ec4dd1929dbd4', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:42:12.212273+00', false),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b775-70eb-982e-8c3c699d9773', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', '01a20e6f-b777-7b86-a5a1-940d7972acd6', '01a20e6f-b764-71e2-8155-915ef5f67f76', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', '2026-03-24 09:00:00+00', '2026-03-24 09:30:00+00', DEFAULT, 'completed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x7b4fdbdfe5ab131379215c83775a95daa92f300e3353dd96e1d88f60b62c51f8', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:42:12.216324+00', false),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b779-7491-9e09-0a2326e43fba', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', '01a20e6f-b77b-7b9d-8d4e-b39da4c199b1', '01a20e6f-b764-71e2-8155-915ef5f67f76', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', '2026-03-24 10:00:00+00', '2026-03-24 10:30:00+00', DEFAULT, 'no_show', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x8dcc0fae0a2405558b1d51588359515bac4ea73f2d40d2b658015e3c1998f771', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:42:12.220911+00', false),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b77e-7254-b14e-913a2f419b30', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', '01a20e6f-b780-75c6-ac4a-70cbf1540604', '01a20e6f-b764-71e2-8155-915ef5f67f76', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', '2026-03-24 11:00:00+00', '2026-03-24 11:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "resource_type": "staff"}]', NULL, false, false, 'ill', '2026-03-20 08:00:00+00', 'staff', NULL, 0, '\xbde3606ab220d899acf615d881447fc3d01ed4da0b3c7760e364040c63640c5a', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:42:12.22577+00', false),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b782-797e-9e38-f5bad2f7aab0', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', '01a20e6f-b784-7341-8254-6f894b9a7938', '01a20e6f-b764-71e2-8155-915ef5f67f76', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', '2026-03-31 13:00:00+00', '2026-03-31 13:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 1, '\x00d87480fc97021d91153c35aa08482a558d477b041a8936d3a92ec6f021730e', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:42:12.229975+00', false),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b787-7a6f-901a-9b4ba221b50b', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', '01a20e6f-b789-7de0-8a22-4b616a49fc77', '01a20e6f-b767-7b83-833f-388779f8e083', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', '2026-03-24 13:00:00+00', '2026-03-24 13:30:00+00', DEFAULT, 'pending', NULL, NULL, 'Europe/Athens', 30, 0, 10, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": "doctor:01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xc0a3cf0563fee7f20ebf9517441ce0dedfbfd586fbbb791051775c33ef05adef', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:42:12.233994+00', false),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b78a-7d3a-ad95-b620f6af5991', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', NULL, '01a20e6f-b764-71e2-8155-915ef5f67f76', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', '2026-03-24 14:00:00+00', '2026-03-24 14:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "resource_type": "staff"}]', NULL, false, false, 'hold_expired', '2026-03-20 08:05:00+00', 'system', NULL, 0, '\xa7cc27fc558e4e90ad4372eab37469ca5ac863d28eb258ce6eec37e5f2407844', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:42:12.236672+00', false),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b78e-7f0e-b6de-3ad08922992e', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', NULL, '01a20e6f-b764-71e2-8155-915ef5f67f76', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', '2026-03-24 15:00:00+00', '2026-03-24 15:30:00+00', DEFAULT, 'held', '2026-03-20 08:15:00+00', NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x7c77e95e8b326142d839e083bb9586a2891758b752f5422856adb6caed8f97cc', 1, '2026-03-20 08:10:00+00', '2026-03-20 08:10:00+00', false);


--
-- Data for Name: availability_exceptions; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.availability_exceptions VALUES
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6ff-70b3-bbbe-afd3f16cad09', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', NULL, NULL, NULL, '2026-03-25 00:00:00+00', '2026-03-26 00:00:00+00', DEFAULT, 'blocked', 'Independence Day', 'manual', '2026-11-24 16:42:12.094522+00', '2026-11-24 16:42:12.094522+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b761-7084-a0d7-48ea82f45657', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', NULL, NULL, NULL, '2026-03-25 00:00:00+00', '2026-03-26 00:00:00+00', DEFAULT, 'blocked', 'Independence Day', 'manual', '2026-11-24 16:42:12.19332+00', '2026-11-24 16:42:12.19332+00');


--
-- Data for Name: bookable_resources; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.bookable_resources VALUES
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6ca-771c-a195-5c286ecb4668', NULL, '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', 'room', 'Room 1', '{}', true, '2026-11-24 16:42:12.040095+00', '2026-11-24 16:42:12.040095+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6d2-7c7b-9adb-8a234769a156', NULL, '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', '01a20e6f-b6cf-7d48-bd40-8d96868a2cf2', 'room', 'Room 2', '{}', true, '2026-11-24 16:42:12.046008+00', '2026-11-24 16:42:12.046008+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6d7-744c-be0a-6b3eeda248b1', NULL, NULL, NULL, 'equipment', 'Ultrasound', '{echo}', true, '2026-11-24 16:42:12.052716+00', '2026-11-24 16:42:12.052716+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6e2-7b8a-9756-5035b2d7a0d5', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', NULL, NULL, 'telehealth_slot', 'Telehealth 1', '{}', true, '2026-11-24 16:42:12.058095+00', '2026-11-24 16:42:12.058095+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b745-7e30-92cd-12bb6cc6e97f', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', NULL, NULL, 'telehealth_slot', 'Telehealth 1', '{}', true, '2026-11-24 16:42:12.163677+00', '2026-11-24 16:42:12.163677+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b747-741d-ac44-3741dd6dede3', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', NULL, NULL, 'staff', 'one-at-a-time', '{doctor:01a20e6f-b744-7eb4-a90f-e8b3772bbb49}', true, '2026-11-24 16:42:12.163677+00', '2026-11-24 16:42:12.163677+00');


--
-- Data for Name: doctor_locations; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.doctor_locations VALUES
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', NULL, 'Main street', NULL, NULL, NULL, true, '2026-11-24 16:42:12.03198+00', '2026-11-24 16:42:12.03198+00');


--
-- Data for Name: doctors; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.doctors VALUES
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', 'several', 'several', 'Europe/Athens', NULL, false, true, 17, '2026-11-24 16:42:12.058095+00', '2026-11-24 16:42:12.105471+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', 'one-at-a-time', 'one-at-a-time', 'Europe/Athens', NULL, true, true, 19, '2026-11-24 16:42:12.163677+00', '2026-11-24 16:42:12.198517+00');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.idempotency_keys VALUES
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'library staff hold', '\x0deb918341c4177a624bbeb32d5d8fb55f4cb01df3d30a4cce897021e0690149', '\xe094d6c81bcaeb54afa887101e0c001344f71b8b2d05100622ad527c05b39e67', '{"appointment": {"id": "01a20e6f-b70f-755c-95d9-a8aa55562dd4", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e6f-b6da-7a74-aab8-d3d7377bfcb7", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T08:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-23T08:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b705-742d-8e04-1a681d7381d1", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x09e5b03c843939a3976b8d9e5e7ab0793be2a06b2a281808bd2b4673eb97c31cb3890fae314ba88a519e8ca7a300c877fada5ba3b143cec2e968c49f2b7ee8c4047f4ef6d380c21fa5a65e448d7e9f6b79acbc3a693d150bb909ffd83860', '2026-11-24 16:42:12.118143+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'library staff hold', '\xc7c05588de7471b766c7e3a7a0d84b8a4d3b9c9ffc5adc4f2a2f11c624a1a31c', '\xf9da51a891aee19182b6004129f1335e288c875e0010654fa01f793eaf290f6c', '{"appointment": {"id": "01a20e6f-b723-7ec5-8dc2-aae0c1755f90", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e6f-b6da-7a74-aab8-d3d7377bfcb7", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T09:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-23T09:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b705-742d-8e04-1a681d7381d1", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xa166c574b2acfffa8286ba3dcad6e43a902084e5990b151948a0ce1521dde119caf661b38616f855dc2375399c3ce3f4c935598bd80f9b0d305e7f18151c2509c91f74e54a1bedbb218f609a68dfc94e9bb286339730f01e03e1b5127aff', '2026-11-24 16:42:12.131762+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'library staff hold', '\xa9ac605188f7d41ed5eaafb1051d9d73fcb12911b7982229062571120f2c270e', '\xbcefa51e8bba3b00926d89625ef07969eaea03a89ae8850b30c9d4328775b727', '{"appointment": {"id": "01a20e6f-b727-7982-b6e5-70666f2d3744", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e6f-b6da-7a74-aab8-d3d7377bfcb7", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T10:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-23T10:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b705-742d-8e04-1a681d7381d1", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x9a4e9549c3a9adea24ac192b92f58988a118e427d9676014391d189d4ddfdc2b876df014c46463a06597fdd53b567ea942c2e65e5c636120976bc6200f664fe4b7cc7cab88003f6b7508c55fd2d113ece90575419a04aa08aa8764c4b33c', '2026-11-24 16:42:12.136417+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'library staff hold', '\xb50ebc5c34a7a2f92323eec81ae14a24b7e29551c8ab71651a6bc5723279fd8a', '\xea5699c4e7e0ae5d4588e9f61482a398fb35cfa6c9c502799bd2195dca312f6e', '{"appointment": {"id": "01a20e6f-b72d-76c8-9311-813a5d7bd4ef", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e6f-b6da-7a74-aab8-d3d7377bfcb7", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T11:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-23T11:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b705-742d-8e04-1a681d7381d1", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x56bc139ebd29dbaf465a3e9001279f3868a0a5d4ffccc2622904149b2a7a19f22c98fdc190242e647c15e38bfb8c4a78ef3c46e4a5936ad52059713844665dd42c272fe7cd32cfe321c55db4a61f7d525471448a076c0a7a2a736fde6e1a', '2026-11-24 16:42:12.141874+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'library staff hold', '\x57ffc830df5e20bb5cb999ea14628188c14692926c66c80b3138cbe3f67c4c23', '\xf761a1480097bac136985cc2506ccc2a41d98163777102607d5a86d382b965f6', '{"appointment": {"id": "01a20e6f-b732-7506-a1e6-4008755551e6", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e6f-b6da-7a74-aab8-d3d7377bfcb7", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T12:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-23T12:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b705-742d-8e04-1a681d7381d1", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xd894a511b049145457797299496aebb2f10cf227ac66c882631a7e57c9c78070a82f91a635ad4fc69561150cadbb6e6cebcf3371019edb245a7dd1972ee8bb609445292d061023bd31912a177c8466fe4371a80f8fc4aa375a398240f102', '2026-11-24 16:42:12.146616+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'library staff hold', '\x6b86844e988b44c1ef0343d93ee3e2286ad8e883bd7ba5cf0065508a297edc08', '\x12a00d7d3561796d718031bc85f1c5315712a68f692fbdd4348026866ad27f13', '{"appointment": {"id": "01a20e6f-b739-76d9-bf5f-46cddc858eb0", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e6f-b6da-7a74-aab8-d3d7377bfcb7", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T13:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b6d7-744c-be0a-6b3eeda248b1"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-23T13:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b70a-74dc-b4cd-01289ea2a81b", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 10, "buffer_before_minutes_snapshot": 0}}', '\xbcc431a4e86cbcfab35f76d24a4c278e09a47970f1ee1a3d6f347144c10108de2b6f06207edc60b19c0bc84633e4e33a06276b7426329919aa2de1ad9375aaa5991bc51de32951d2aa7f84700753e48bf88d21e312f9fdfd3795352f74fd', '2026-11-24 16:42:12.154211+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'library staff hold', '\x817b6c1a0125a7c56e938107dfad7b8c2aa27df634cdff699f5ca81084484fcd', '\xa068d158a665cd1e6b9bf6f5ef603e4ee5ddd117cc3fb567ecb8714fcc0c6106', '{"appointment": {"id": "01a20e6f-b73d-700c-b286-d00cf5ac588e", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e6f-b6da-7a74-aab8-d3d7377bfcb7", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T14:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-23T14:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b705-742d-8e04-1a681d7381d1", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x5028e9940e95b10ffc59dce180a8933bdadd9a335c3fd4a6c4c5195165c7fa27fe069a115775313710b3cef89e2289ad204b9cac7c17940b6b107f8a95b31bdea9f24b143a6c615874d2dc288c61d60be683f0cacb2088ed1719357d14ea', '2026-11-24 16:42:12.157883+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'library staff hold', '\xd07e749da99328776e5bf496db1e43837155e75d2b9c02b739104af1bad7b214', '\x34a363cab3221a866540e03d0f213c26e0c59f4c161b176b0226e6edd326b3ae', '{"appointment": {"id": "01a20e6f-b741-72ee-88ab-51c9cfc9881c", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e6f-b6da-7a74-aab8-d3d7377bfcb7", "patient_id": null, "updated_at": "2026-03-20T08:10:00Z", "ends_at_utc": "2026-03-23T15:30:00Z", "inserted_at": "2026-03-20T08:10:00Z", "cancelled_at": null, "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-23T15:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:15:00Z", "overlap_allowed": false, "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b705-742d-8e04-1a681d7381d1", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x346e8abffe0f94815f16ee1382333d84012f3063343e02ef942c63c11ac02bedb80fb54422cf96980a0389e1552f4052d5ad17e35ff23e82c07608d89cf3bfd8cab5e63e9aa79737b73f0b062267b21cc34b3d37e01394f9e8ef28cea237', '2026-11-24 16:42:12.162157+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'library staff hold', '\xc392dc534cf2a135b571339ef98c5242d1f68cb3d5443b175169a75f1951fc0f', '\xbae2a0a1677726b95dfb25963b07482b2efb657791b9b2cb592750f1edb567a2', '{"appointment": {"id": "01a20e6f-b76e-7079-85c4-cd8373cb4152", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T08:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b747-741d-ac44-3741dd6dede3"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-24T08:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b764-71e2-8155-915ef5f67f76", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xfb2ecc1d7c68d435effed9b9538341f312a4e555e71560a87e91caf21b5836032be853b88fe5c52465fbc4de91a08946306496f6df1e0da3082da16d66b9189e9f771ac18b0f64cd79bff6898af64ca7f11c7ad3e37a5ffe42c17beaf242', '2026-11-24 16:42:12.21042+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'library staff hold', '\x43d6db2739ad301877d4a7db0212e3f89ec20bff9953271443ba9051dab310e2', '\x7450be4dd963cf77dfff257be933e7292e594686f1d917c80234c82ff8bd7970', '{"appointment": {"id": "01a20e6f-b775-70eb-982e-8c3c699d9773", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T09:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b747-741d-ac44-3741dd6dede3"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-24T09:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b764-71e2-8155-915ef5f67f76", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x9bcedd73b7c9ebfb0a1506e51d3688f18e581cc87893592dde9987a907b3ef04f311b647f7cef03de5c4082a2f171355831a373bb9d89d3e1abfd546aff4ebc3f28a2305e45dfa96cff3672d87b5c4d07600c5b5a31eeda8dc5a30a44223', '2026-11-24 16:42:12.21383+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'library staff hold', '\x3ef337f509ce59f4b703cb23740d377fea604317b727985286611357778ba331', '\x7e3b89dca06c52e71989c3e6cac5146c609f028d778edb7856bf3e2b86d85609', '{"appointment": {"id": "01a20e6f-b779-7491-9e09-0a2326e43fba", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T10:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b747-741d-ac44-3741dd6dede3"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-24T10:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b764-71e2-8155-915ef5f67f76", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xdb55d9844f384c11d7642cf186cfeac963fed3b67231178ba1f60c62a72f6375fa056ccb61051f450dabed0067d959b2e34df35fa0f6cf3a182ff7a30bc5250c69a4fad4a67c3962ea7913a8e28b3a78862231aba28b923de93682ed007a', '2026-11-24 16:42:12.218213+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'library staff hold', '\xbc4cc1ee9d55115d7d503b53da97b4986d4ffc18dec6af5c4cf6e4471ce71724', '\xc2128fa8a9a530f6767cd03151000b7083e2f604dd081e9fc74de80bfd02f532', '{"appointment": {"id": "01a20e6f-b77e-7254-b14e-913a2f419b30", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T11:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b747-741d-ac44-3741dd6dede3"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-24T11:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b764-71e2-8155-915ef5f67f76", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xcdbc114db8888fe2a88ac9a599831a1604cb60724aa3a7b6a86f731d72431f0122bd70ee82ffe39523f658eb12870979997a5420061a5c78431273747fffbb6dc61d9e2e0e8aee4c32bab00821d350c79ba09132c461c19ff7dffc211238', '2026-11-24 16:42:12.222745+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'library staff hold', '\xd334882d2f30c7874a88acb78a08f9e307fdb83670a283d282a717a1049bce0e', '\x2bd8c868cbe16eec18e6b29c6e802d6456b83ce67c36d732c5096f8589188bfd', '{"appointment": {"id": "01a20e6f-b782-797e-9e38-f5bad2f7aab0", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T12:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b747-741d-ac44-3741dd6dede3"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-24T12:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b764-71e2-8155-915ef5f67f76", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xea2974d8b1d31a601e2ac6e377e56135a954aa1c763a698dafe5fa0ff0e7ad55de93e4f437b74f0b528a9c7ad8df41261ace5fe3958347c2ee33b124d70cd07e96b32a69d6e7ba1aa35ea4d955ed01663b7df242fd430520a7e240c586ae', '2026-11-24 16:42:12.227235+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'library staff hold', '\x9affff403b4a0bc9fd01f3aac0b0c32c5f87842011845371f09df60550997b1b', '\x21d312317414edc243a07c58b22ae9fcd81d748d9ede9a0172a61974218f200e', '{"appointment": {"id": "01a20e6f-b787-7a6f-901a-9b4ba221b50b", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T13:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b6d7-744c-be0a-6b3eeda248b1", "01a20e6f-b747-741d-ac44-3741dd6dede3"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-24T13:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b767-7b83-833f-388779f8e083", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": "doctor:01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 10, "buffer_before_minutes_snapshot": 0}}', '\x4dd96fd90072b5f271e53237abe3aa21a4f8df0e58d687344b1c225287acb13e017ade33fe77d0cf8fc6e3132aa65af005fe9966e04a6a8846f157eb0234cc5ba5a014f03556f7fd1dc8f1fe4e0c43de413f733caefd2a639f030bed7f5c', '2026-11-24 16:42:12.232416+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'library staff hold', '\xc5e3f587284e1d0e3f948027296fdd3272a492c85441bda39dff7f275b95dbcc', '\x0394c949a92a107039211288b8bc7c7335757d4f04eda6e2ccb3c4d38cc0b9fa', '{"appointment": {"id": "01a20e6f-b78a-7d3a-ad95-b620f6af5991", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T14:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b747-741d-ac44-3741dd6dede3"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-24T14:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b764-71e2-8155-915ef5f67f76", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xb3d55dc7b406d10b5262d236993b46776abda1590a69b489af372897cb76cd8aa2589f50d411207525472beef943e3017ea5b643a8be91d07b041428674c434881ce7fe2031f887c2c1076b4be1e8afdddba448e73b033940540046fef10', '2026-11-24 16:42:12.235286+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'library staff hold', '\xce490937d433415ded1121ae0a4de8775b72fc2e26a7dbbc5eb4b83161ed94df', '\xbdd5d17cb7b121b6d293c3b3eb487accec17e1a4b3b67803a8d60e8030d87e8b', '{"appointment": {"id": "01a20e6f-b78e-7f0e-b6de-3ad08922992e", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "patient_id": null, "updated_at": "2026-03-20T08:10:00Z", "ends_at_utc": "2026-03-24T15:30:00Z", "inserted_at": "2026-03-20T08:10:00Z", "cancelled_at": null, "resource_ids": ["01a20e6f-b6ca-771c-a195-5c286ecb4668", "01a20e6f-b747-741d-ac44-3741dd6dede3"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-24T15:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:15:00Z", "overlap_allowed": false, "location_room_id": "01a20e6f-b6c9-713e-87ca-ab370e6626ce", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2", "appointment_type_id": "01a20e6f-b764-71e2-8155-915ef5f67f76", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e6f-b744-7eb4-a90f-e8b3772bbb49", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x075f2ad9ad8e3722f2fb2b3356410261601215ba5741cb297d764fb895fd287913133e90c6a068a07e739095375e78fc6f3e6a6f2480857a4d0ca73bae08867862126eb2e50ba46869d4ace9b826ed840c6307fe3189ec8479cc2c06a71a', '2026-11-24 16:42:12.238592+00');


--
-- Data for Name: location_rooms; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.location_rooms VALUES
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6c9-713e-87ca-ab370e6626ce', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', 'Room 1', true, '2026-11-24 16:42:12.040095+00', '2026-11-24 16:42:12.040095+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6cf-7d48-bd40-8d96868a2cf2', '01a20e6f-b6c0-745f-8bbd-3dab62d4e0e2', 'Room 2', true, '2026-11-24 16:42:12.046008+00', '2026-11-24 16:42:12.046008+00');


--
-- Data for Name: patients; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.patients VALUES
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b71f-7598-8f0e-9de3627a0751', 'Patient 2', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:42:12.127963+00', '2026-11-24 16:42:12.127963+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b725-7b59-87a4-2e1786657781', 'Patient 4', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:42:12.133327+00', '2026-11-24 16:42:12.133327+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b729-7e9b-b9e1-f4a958c82437', 'Patient 6', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:42:12.139064+00', '2026-11-24 16:42:12.139064+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b72f-7a3c-9236-627572bdb386', 'Patient 8', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:42:12.143411+00', '2026-11-24 16:42:12.143411+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b733-7c78-9ec6-3ad6b9c11817', 'Patient 10', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:42:12.148109+00', '2026-11-24 16:42:12.148109+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b73c-7a9a-87a9-119f4aafbe6f', 'Patient 12', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:42:12.156434+00', '2026-11-24 16:42:12.156434+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b774-7803-a480-c6ba5fd1f88c', 'Patient 50', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:42:12.212273+00', '2026-11-24 16:42:12.212273+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b777-7b86-a5a1-940d7972acd6', 'Patient 52', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:42:12.215382+00', '2026-11-24 16:42:12.215382+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b77b-7b9d-8d4e-b39da4c199b1', 'Patient 54', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:42:12.219845+00', '2026-11-24 16:42:12.219845+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b780-75c6-ac4a-70cbf1540604', 'Patient 56', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:42:12.224704+00', '2026-11-24 16:42:12.224704+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b784-7341-8254-6f894b9a7938', 'Patient 58', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:42:12.228576+00', '2026-11-24 16:42:12.228576+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b789-7de0-8a22-4b616a49fc77', 'Patient 60', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:42:12.233994+00', '2026-11-24 16:42:12.233994+00');


--
-- Data for Name: practice_directory; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.practice_directory VALUES
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'history');


--
-- Data for Name: practices; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.practices VALUES
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', 'history', 'History', 'Europe/Athens', 7, '2026-11-24 16:42:12.021407+00', '2026-11-24 16:42:12.052716+00', NULL, NULL, 'en', '{}');


--
-- Data for Name: resource_occupancy; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.resource_occupancy VALUES
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6d2-7c7b-9adb-8a234769a156', 1),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6e2-7b8a-9756-5035b2d7a0d5', 1),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b745-7e30-92cd-12bb6cc6e97f', 1),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6d7-744c-be0a-6b3eeda248b1', 3),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6ca-771c-a195-5c286ecb4668', 23),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b747-741d-ac44-3741dd6dede3', 13);


--
-- Data for Name: schedule_rule_breaks; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.schedule_rule_breaks VALUES
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6ea-73a7-9910-764fc7ab9c57', '01a20e6f-b6e7-789f-9fe9-e33079fc404a', '19:00:00', '19:30:00', NULL, '2026-11-24 16:42:12.070187+00', '2026-11-24 16:42:12.070187+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6ef-7579-ba10-3764b3395dbc', '01a20e6f-b6ed-707d-9c33-1723df9742a4', '19:00:00', '19:30:00', NULL, '2026-11-24 16:42:12.077006+00', '2026-11-24 16:42:12.077006+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6f3-78c3-98d1-2ac8ebd438b7', '01a20e6f-b6f1-7caf-b114-0b24976adae0', '19:00:00', '19:30:00', NULL, '2026-11-24 16:42:12.08111+00', '2026-11-24 16:42:12.08111+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6f8-7f02-a82e-ef2ade11b8bc', '01a20e6f-b6f5-7305-8021-da07adaebac2', '19:00:00', '19:30:00', NULL, '2026-11-24 16:42:12.085213+00', '2026-11-24 16:42:12.085213+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6fc-7af5-815e-34895a7822e6', '01a20e6f-b6fa-71a8-968e-4833bb7d3ae1', '19:00:00', '19:30:00', NULL, '2026-11-24 16:42:12.090075+00', '2026-11-24 16:42:12.090075+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b74f-7688-98d7-58f63ca8ea85', '01a20e6f-b74c-7d1e-9438-ae0361bb0134', '19:00:00', '19:30:00', NULL, '2026-11-24 16:42:12.172107+00', '2026-11-24 16:42:12.172107+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b755-724d-b7ab-b06fd6b2cf8e', '01a20e6f-b753-7f89-bccf-e2958eb995a0', '19:00:00', '19:30:00', NULL, '2026-11-24 16:42:12.176625+00', '2026-11-24 16:42:12.176625+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b758-76ec-b209-ef89eb95c579', '01a20e6f-b757-79c3-bc20-f37e99df55a3', '19:00:00', '19:30:00', NULL, '2026-11-24 16:42:12.18292+00', '2026-11-24 16:42:12.18292+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b75d-7eb1-81ed-8caf1eacb56a', '01a20e6f-b75b-792a-aac2-d63e8661750f', '19:00:00', '19:30:00', NULL, '2026-11-24 16:42:12.186419+00', '2026-11-24 16:42:12.186419+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b760-7894-b0bd-cc75f5a4919d', '01a20e6f-b75e-7bfc-99df-d8f13d750cd7', '19:00:00', '19:30:00', NULL, '2026-11-24 16:42:12.190108+00', '2026-11-24 16:42:12.190108+00');


--
-- Data for Name: schedule_rules; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.schedule_rules VALUES
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6e7-789f-9fe9-e33079fc404a', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', 'Europe/Athens', NULL, NULL, NULL, 1, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:42:12.070187+00', '2026-11-24 16:42:12.070187+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6ed-707d-9c33-1723df9742a4', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', 'Europe/Athens', NULL, NULL, NULL, 2, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:42:12.077006+00', '2026-11-24 16:42:12.077006+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6f1-7caf-b114-0b24976adae0', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', 'Europe/Athens', NULL, NULL, NULL, 3, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:42:12.08111+00', '2026-11-24 16:42:12.08111+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6f5-7305-8021-da07adaebac2', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', 'Europe/Athens', NULL, NULL, NULL, 4, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:42:12.085213+00', '2026-11-24 16:42:12.085213+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b6fa-71a8-968e-4833bb7d3ae1', '01a20e6f-b6da-7a74-aab8-d3d7377bfcb7', 'Europe/Athens', NULL, NULL, NULL, 5, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:42:12.090075+00', '2026-11-24 16:42:12.090075+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b74c-7d1e-9438-ae0361bb0134', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', 'Europe/Athens', NULL, NULL, NULL, 1, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:42:12.172107+00', '2026-11-24 16:42:12.172107+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b753-7f89-bccf-e2958eb995a0', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', 'Europe/Athens', NULL, NULL, NULL, 2, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:42:12.176625+00', '2026-11-24 16:42:12.176625+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b757-79c3-bc20-f37e99df55a3', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', 'Europe/Athens', NULL, NULL, NULL, 3, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:42:12.18292+00', '2026-11-24 16:42:12.18292+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b75b-792a-aac2-d63e8661750f', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', 'Europe/Athens', NULL, NULL, NULL, 4, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:42:12.186419+00', '2026-11-24 16:42:12.186419+00'),
	('01a20e6f-b6b7-730d-8fbc-aba245cacdfd', '01a20e6f-b75e-7bfc-99df-d8f13d750cd7', '01a20e6f-b744-7eb4-a90f-e8b3772bbb49', 'Europe/Athens', NULL, NULL, NULL, 5, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:42:12.190108+00', '2026-11-24 16:42:12.190108+00');


--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.schema_migrations VALUES
	(1, 'practice', 'f31d18d17385f90f5ceeee197138d7026b252bac91e1f69b788a7a5606f05f62', '2026-11-24 16:42:11.901673+00'),
	(2, 'schedule', '77c4af9ad00fbc7c0c6af889536802dbfa65ec16b7edc1fed55ff60a7b9f7e93', '2026-11-24 16:42:11.94121+00'),
	(3, 'booking', 'cf65bbb28fa2662362f9b188fb4dbf2406bae33c00d43a5bdb18408ae6114edd', '2026-11-24 16:42:11.966192+00'),
	(4, 'guards', 'ca6ee54d3bb463dd4201f52656d5b3b2c7e768bb0db0fcef56cbc09ffb8bc54e', '2026-11-24 16:42:11.97138+00'),
	(5, 'setup_version', '216bcd0271b9ebbf11f840991261348e241dfa4e49a1010a10200fa9c3b32398', '2026-11-24 16:42:11.977062+00'),
	(6, 'occupancy', '769324469b425a61c42229974c230bfdd8ee5b88161538938987d698d8050ee6', '2026-11-24 16:42:11.980184+00'),
	(9, 'every_resource_is_countable', 'aa8d9b8b0dbaecdc213932cbd32cfc7730b6be83e6d8ede63171adb22604ed8b', '2026-11-24 16:42:11.981501+00'),
	(11, 'tenants', 'de383e72128cfd58fc36936c27bebbedd3b397eaa4851a08840c62f6f7762c24', '2026-11-24 16:42:11.993456+00'),
	(12, 'patient_pages', 'e01d99d5177dce0d53de71737c068484d77b4390597ec3a6b1474c4da487cb1e', '2026-11-24 16:42:11.997347+00'),
	(0, 'functions_of_0.1.0', '07a84069c4c691e69405db060dde11edcf10d9980cdee874d70eae72ebcc17ae', '2026-11-24 16:42:12.00679+00');


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
-- Name: appointment_events appointment_events_action_is_known; Type: CHECK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE horai.appointment_events
    ADD CONSTRAINT appointment_events_action_is_known CHECK ((action = ANY (ARRAY['held'::text, 'extended'::text, 'pending'::text, 'confirmed'::text, 'approved'::text, 'rescheduled'::text, 'cancelled'::text, 'completed'::text, 'no_show'::text, 'hold_expired'::text]))) NOT VALID;


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
-- Name: practice_directory practice_directory_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.practice_directory
    ADD CONSTRAINT practice_directory_pkey PRIMARY KEY (id);


--
-- Name: practice_directory practice_directory_slug_key; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.practice_directory
    ADD CONSTRAINT practice_directory_slug_key UNIQUE (slug);


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
-- Name: appointment_resource_claims_starts_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX appointment_resource_claims_starts_idx ON horai.appointment_resource_claims USING btree (practice_id, resource_id, starts_at);


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
-- Name: appointments_starts_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX appointments_starts_idx ON horai.appointments USING btree (practice_id, starts_at_utc);


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

CREATE TRIGGER appointments_start_held BEFORE INSERT ON horai.appointments FOR EACH ROW WHEN (((new.status <> 'held'::text) OR (new.version <> 1))) EXECUTE FUNCTION horai.refuse_birth();


--
-- Name: appointments appointments_transition; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER appointments_transition BEFORE UPDATE ON horai.appointments FOR EACH ROW EXECUTE FUNCTION horai.guard_transition();


--
-- Name: practices list_practice; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER list_practice AFTER INSERT OR UPDATE OF slug ON horai.practices FOR EACH ROW EXECUTE FUNCTION horai.list_practice();


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
-- Name: practice_directory practice_directory_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.practice_directory
    ADD CONSTRAINT practice_directory_id_fkey FOREIGN KEY (id) REFERENCES horai.practices(id) ON DELETE CASCADE;


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
-- Name: api_keys; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.api_keys ENABLE ROW LEVEL SECURITY;

--
-- Name: appointment_events; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.appointment_events ENABLE ROW LEVEL SECURITY;

--
-- Name: appointment_resource_claims; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.appointment_resource_claims ENABLE ROW LEVEL SECURITY;

--
-- Name: appointment_type_locations; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.appointment_type_locations ENABLE ROW LEVEL SECURITY;

--
-- Name: appointment_type_requirements; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.appointment_type_requirements ENABLE ROW LEVEL SECURITY;

--
-- Name: appointment_types; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.appointment_types ENABLE ROW LEVEL SECURITY;

--
-- Name: appointments; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.appointments ENABLE ROW LEVEL SECURITY;

--
-- Name: availability_exceptions; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.availability_exceptions ENABLE ROW LEVEL SECURITY;

--
-- Name: bookable_resources; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.bookable_resources ENABLE ROW LEVEL SECURITY;

--
-- Name: doctor_locations; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.doctor_locations ENABLE ROW LEVEL SECURITY;

--
-- Name: doctors; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.doctors ENABLE ROW LEVEL SECURITY;

--
-- Name: idempotency_keys; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.idempotency_keys ENABLE ROW LEVEL SECURITY;

--
-- Name: location_rooms; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.location_rooms ENABLE ROW LEVEL SECURITY;

--
-- Name: api_keys one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.api_keys USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: appointment_events one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.appointment_events USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: appointment_resource_claims one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.appointment_resource_claims USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: appointment_type_locations one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.appointment_type_locations USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: appointment_type_requirements one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.appointment_type_requirements USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: appointment_types one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.appointment_types USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: appointments one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.appointments USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: availability_exceptions one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.availability_exceptions USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: bookable_resources one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.bookable_resources USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: doctor_locations one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.doctor_locations USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: doctors one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.doctors USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: idempotency_keys one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.idempotency_keys USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: location_rooms one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.location_rooms USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: patients one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.patients USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: practices one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.practices USING ((id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: resource_occupancy one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.resource_occupancy USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: schedule_rule_breaks one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.schedule_rule_breaks USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: schedule_rules one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.schedule_rules USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: patients; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.patients ENABLE ROW LEVEL SECURITY;

--
-- Name: practices; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.practices ENABLE ROW LEVEL SECURITY;

--
-- Name: resource_occupancy; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.resource_occupancy ENABLE ROW LEVEL SECURITY;

--
-- Name: schedule_rule_breaks; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.schedule_rule_breaks ENABLE ROW LEVEL SECURITY;

--
-- Name: schedule_rules; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.schedule_rules ENABLE ROW LEVEL SECURITY;

--
-- PostgreSQL database dump complete
--


