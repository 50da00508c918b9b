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
  perform horai.next_mark_freed(p_practice_id, v_released,
    a.starts_at_utc - make_interval(mins => a.buffer_before_minutes_snapshot));
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
  insert into horai.next_marks (practice_id, doctor_id, from_at)
    select p_practice_id, p_doctor_id, '-infinity' where p_doctor_id is not null;
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
-- Name: km_between(double precision, double precision, double precision, double precision); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.km_between(p_latitude double precision, p_longitude double precision, p_other_latitude double precision, p_other_longitude double precision) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  select 6371 * 2 * asin(least(1, sqrt(
    sin(radians(p_other_latitude - p_latitude) / 2) ^ 2
    + cos(radians(p_latitude)) * cos(radians(p_other_latitude)) * sin(radians(p_other_longitude - p_longitude) / 2) ^ 2)));
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
-- Name: next(uuid, jsonb, integer, boolean, uuid, integer, uuid[], timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next(p_practice_id uuid, p_filter jsonb, p_limit integer, p_marks boolean, p_looked uuid, p_opened integer, p_skip uuid[], p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS json
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    SET jit TO 'off'
    SET enable_seqscan TO 'off'
    AS $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_from timestamptz := greatest(v_now, (p_filter ->> 'after')::timestamptz);
  v_look uuid[];
  v_version bigint;
  v_rows refcursor;
  v_skip jsonb := jsonb_object(p_skip::text[], p_skip::text[]);
  v_seen uuid[] := '{}';
  v_starts json[] := '{}';
  v_unsure json[] := '{}';
  v_gone_doctors uuid[] := '{}';
  v_gone int[] := '{}';
  v_gone_kept xid[] := '{}';
  v_free int;
  v_held int;
  r record;
begin
  if p_marks and exists (select from horai.next_marks where practice_id = p_practice_id) then
    if horai.next_take_marks(p_practice_id) then
      return json_build_object('marks', true);
    end if;
  end if;
  v_look := horai.next_unknown(p_practice_id, p_filter, v_now, v_from, p_looked, v_skip);
  if v_look <> '{}' or p_looked is not null then
    return json_build_object('unknown', v_look);
  end if;
  if p_opened > 0 and exists (select from horai.next_doctors where practice_id = p_practice_id and opened) then
    v_look := horai.next_opened(p_practice_id, p_filter, v_skip, p_opened);
    if v_look <> '{}' then
      return json_build_object('opened', v_look);
    end if;
  end if;

  select setup_version into v_version from horai.practices where id = p_practice_id;
  v_rows := horai.next_rows(p_practice_id, p_filter, v_now, v_from);
  loop
    fetch v_rows into r;
    exit when not found or cardinality(v_starts) = p_limit or cardinality(v_unsure) = 50;
    continue when r.doctor_id = any (v_seen) or v_skip ? r.doctor_id::text;
    if r.opened or r.practice_version <> v_version or r.resource_ids is null then
      v_free := null;
    else
      -- Commands that are not done yet are not seen: whoever holds a start looks again.
      select cardinality(r.resource_ids) - count(distinct c.resource_id),
          count(*) filter (where a.status = 'held')
        into v_free, v_held
        from unnest(r.resource_ids) as u (id)
        join horai.appointment_resource_claims c
          on c.practice_id = p_practice_id and c.resource_id = u.id and c.period && r.occupied
          and c.starts_at < upper(r.occupied) and c.starts_at > lower(r.occupied) - interval '24 hours'
        join horai.appointments a on a.practice_id = c.practice_id and a.id = c.appointment_id
        where a.status <> 'held' or a.hold_expires_at > v_now;
    end if;
    if v_free >= r.needed then
      v_starts := v_starts || json_build_array(
        r.doctor_id, r.appointment_type_id, r.doctor_location_id, horai.minute(r.starts_at_utc));
      v_seen := v_seen || r.doctor_id;
    elsif v_free is not null and r.all_listed then
      -- Taken. While a hold is among the claims it may come back by the clock alone, else never without a mark.
      if v_held = 0 then
        v_gone_doctors := v_gone_doctors || r.doctor_id;
        v_gone := v_gone || r.n;
        v_gone_kept := v_gone_kept || r.kept_by;
      end if;
    else
      v_unsure := v_unsure || json_build_array(r.doctor_id, horai.minute(r.starts_at_utc));
      v_seen := v_seen || r.doctor_id;
    end if;
  end loop;
  close v_rows;

  -- Nobody need look at those again. Whoever else is just writing there has better things to say, and what was kept
  -- since they were read stays: its rows were written by another transaction.
  if cardinality(v_gone) > 0 then
    delete from horai.next_starts s
      using (
        select g.practice_id, g.doctor_id, g.n
        from unnest(v_gone_doctors, v_gone, v_gone_kept) as u (doctor_id, n, kept_by)
        join horai.next_starts g on g.practice_id = p_practice_id and g.doctor_id = u.doctor_id and g.n = u.n
          and g.xmin = u.kept_by
        for update of g skip locked) gone
      where s.practice_id = gone.practice_id and s.doctor_id = gone.doctor_id and s.n = gone.n;
  end if;
  return json_build_object('starts', to_json(v_starts), 'unsure', to_json(v_unsure));
end $$;


--
-- Name: next_basis(uuid, uuid[], timestamp with time zone, integer, jsonb, boolean, jsonb, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_basis(p_practice_id uuid, p_doctor_ids uuid[], p_after timestamp with time zone, p_days integer, p_known jsonb, p_unless_known boolean, p_filter jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS json
    LANGUAGE plpgsql STABLE
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_from timestamptz := greatest(v_now, p_after);
  v_span tstzrange := tstzrange(v_from - interval '3 days', v_from + make_interval(days => p_days + 3), '[)');
begin
  return (
    select json_build_object(
      'now', floor(extract(epoch from v_now) * 1000),
      'marked', n.marked,
      'shared_claims', horai.next_claims(p_practice_id, null, v_span, v_now),
      'doctors', (
        select coalesce(json_agg(json_build_object(
          'id', d.id,
          'generation', h.generation,
          'specialty', coalesce(d.specialty, ''),
          'slugs', (
            select coalesce(json_object_agg(t.id, t.slug), '{}') from horai.appointment_types t
            where t.practice_id = p_practice_id and t.doctor_id = d.id),
          'versions', json_build_array(p.setup_version, d.setup_version),
          'setup', case when jsonb_build_array(p.setup_version, d.setup_version) is distinct from p_known -> d.id::text
            then horai.setup(p_practice_id, d.id, v_now - interval '2 days') end,
          'claims', horai.next_claims(p_practice_id, d.id, v_span, v_now),
          'fits', case when p_filter is not null then json_build_object(
            'types', (
              select coalesce(json_agg(t.id), '[]') from horai.appointment_types t
              where t.practice_id = p_practice_id and t.doctor_id = d.id
                and (p_filter -> 'specialty' is null or d.specialty = p_filter ->> 'specialty')
                and (p_filter -> 'slug' is null or t.slug = p_filter ->> 'slug')),
            'places', case when p_filter ?| '{location_id,within_km}' then (
              select coalesce(json_agg(l), '[]') from horai.next_places(p_practice_id, d.id, p_filter) l) end) end)), '[]')
        from unnest(p_doctor_ids) as asked (id)
        join horai.doctors d on d.practice_id = p_practice_id and d.id = asked.id
        join horai.next_doctors h on h.practice_id = p_practice_id and h.doctor_id = asked.id
        where not p_unless_known or h.opened or h.good_until < v_now or h.computed_at > v_now))
    from horai.next_practices n join horai.practices p on p.id = n.practice_id
    where n.practice_id = p_practice_id);
end $$;


--
-- Name: next_cell(double precision, double precision); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_cell(p_latitude double precision, p_longitude double precision) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  select floor((p_latitude + 90) * 5)::int * 1800 + floor((p_longitude + 180) * 5)::int % 1800;
$$;


--
-- Name: next_cells(double precision, double precision, double precision); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_cells(p_latitude double precision, p_longitude double precision, p_km double precision) RETURNS integer[]
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
declare
  v_angle float8 := p_km / 6371 + 1e-9;
  v_south float8 := greatest(-90, p_latitude - degrees(v_angle));
  v_north float8 := least(90, p_latitude + degrees(v_angle));
  v_aside float8 := 180;
  v_west int;
  v_east int;
begin
  if v_south > -90 and v_north < 90 then
    v_aside := degrees(asin(least(1, sin(v_angle) / cos(radians(p_latitude))))) + 1e-9;
  end if;
  v_west := floor((p_longitude - v_aside + 180) * 5);
  v_east := least(floor((p_longitude + v_aside + 180) * 5), v_west + 1799);
  if (floor((v_north + 90) * 5) - floor((v_south + 90) * 5) + 1) * (v_east - v_west + 1) > 400 then
    return null;
  end if;
  return array(
    select y * 1800 + (x + 3600) % 1800
    from generate_series(floor((v_south + 90) * 5)::int, floor((v_north + 90) * 5)::int) y,
      generate_series(v_west, v_east) x);
end $$;


--
-- Name: next_claims(uuid, uuid, tstzrange, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_claims(p_practice_id uuid, p_doctor_id uuid, p_span tstzrange, p_now timestamp with time zone) RETURNS json
    LANGUAGE plpgsql STABLE
    AS $$
begin
  return (
    select coalesce(json_agg(json_build_array(
      c.resource_id, horai.minute(lower(c.period)), horai.minute(upper(c.period)),
      case when a.status = 'held' then ceil(extract(epoch from a.hold_expires_at) * 1000) end)), '[]')
    from (
      select id from horai.bookable_resources
      where practice_id = p_practice_id and doctor_id = p_doctor_id and is_active
      union all
      select id from horai.bookable_resources
      where practice_id = p_practice_id and doctor_id is null and p_doctor_id is null and is_active) b
    join horai.appointment_resource_claims c
      on c.practice_id = p_practice_id and c.resource_id = b.id and c.period && p_span
      and c.starts_at < upper(p_span) and c.starts_at > lower(p_span) - interval '24 hours'
    join horai.appointments a on a.practice_id = p_practice_id and a.id = c.appointment_id
    where a.status <> 'held' or a.hold_expires_at > p_now);
end $$;


--
-- Name: next_due(integer, uuid, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_due(p_most integer, p_from uuid, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS jsonb
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
declare
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_practice_id uuid;
  v_ids uuid[];
  v_turns jsonb := '[]';
  v_count int := 0;
  v_visited int := 0;
begin
  for v_practice_id in select horai.practice_ids_from(p_from) loop
    perform set_config('horai.practice_id', v_practice_id::text, true);
    if exists (select from horai.next_marks where practice_id = v_practice_id)
      and horai.next_take_marks(v_practice_id) then
      return jsonb_build_object('turns', v_turns, 'from', v_practice_id);
    end if;
    v_ids := array(
      select doctor_id from horai.next_doctors
      where practice_id = v_practice_id and due_at <= v_now order by due_at limit p_most - v_count);
    if v_ids <> '{}' then
      v_turns := v_turns || jsonb_build_object('practice_id', v_practice_id, 'doctor_ids', v_ids);
      v_count := v_count + cardinality(v_ids);
    end if;
    v_visited := v_visited + 1;
    -- A statement has four seconds.
    if v_count >= p_most or v_visited = 5000 then
      return jsonb_build_object('turns', v_turns, 'from', v_practice_id);
    end if;
  end loop;
  return jsonb_build_object('turns', v_turns, 'from', null);
end $$;


--
-- Name: next_fits(uuid, uuid, jsonb); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_fits(p_practice_id uuid, p_doctor_id uuid, p_filter jsonb) RETURNS boolean
    LANGUAGE plpgsql STABLE
    AS $$
begin
  return exists (
      select from horai.doctors d
      where d.practice_id = p_practice_id and d.id = p_doctor_id and d.is_active
        and (not p_filter ? 'specialty' or d.specialty = p_filter ->> 'specialty'))
    and exists (
      select from horai.appointment_types t
      where t.practice_id = p_practice_id and t.doctor_id = p_doctor_id and t.is_active
        and (not p_filter ? 'slug' or t.slug = p_filter ->> 'slug'))
    and (not p_filter ?| '{location_id,within_km}'
      or exists (select from horai.next_places(p_practice_id, p_doctor_id, p_filter)));
end $$;


--
-- Name: next_keep(uuid, bigint, jsonb); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_keep(p_practice_id uuid, p_marked bigint, p_doctors jsonb) RETURNS uuid[]
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    SET jit TO 'off'
    SET enable_seqscan TO 'off'
    SET enable_sort TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_kept uuid[];
begin
  perform from horai.next_practices where practice_id = p_practice_id and marked = p_marked for update;
  if not found then
    return '{}';
  end if;

  with kept as (
    update horai.next_doctors h
      set opened = false, computed_at = to_timestamp(f.computed_at), practice_version = f.practice_version,
        good_until = coalesce(to_timestamp(f.good_until), 'infinity'),
        known_to = coalesce(to_timestamp(f.known_to), '-infinity'),
        shared_at = f.shared_at, due_at = coalesce(to_timestamp(f.due_at), 'infinity')
      from jsonb_to_recordset(p_doctors) as f (
        doctor_id uuid, generation bigint, computed_at float8, practice_version bigint, good_until float8,
        known_to float8, shared_at uuid[], due_at float8)
      where h.practice_id = p_practice_id and h.doctor_id = f.doctor_id and h.generation = f.generation
      returning h.doctor_id)
  select array_agg(doctor_id) into v_kept from kept;

  -- Doctor by doctor and in order of their key: with statistics of an empty table (of a first day) the planner would rather
  -- read the practice's rows in another order, all of them, each time.
  delete from horai.next_starts
    where practice_id = p_practice_id and ctid = any (array(
      select g.place
      from unnest(v_kept) as k (doctor_id)
      cross join lateral (
        select g.ctid as place from horai.next_starts g
        where g.practice_id = p_practice_id and g.doctor_id = k.doctor_id
        order by g.practice_id, g.doctor_id, g.n offset 0) g));
  insert into horai.next_starts (
      practice_id, doctor_id, n, starts_at_utc, appointment_type_id, doctor_location_id, specialty, slug, cell,
      counts_from, counts_until, resource_ids, needed, all_listed, occupied)
    select p_practice_id, (f ->> 'doctor_id')::uuid, row_number, to_timestamp((r ->> 0)::float8), (r ->> 1)::uuid,
      (r ->> 3)::uuid, f ->> 'specialty', r ->> 2,
      (select horai.next_cell(l.latitude, l.longitude) from horai.doctor_locations l
        where l.practice_id = p_practice_id and l.id = (r ->> 3)::uuid),
      coalesce(to_timestamp((r ->> 4)::float8), '-infinity'), coalesce(to_timestamp((r ->> 5)::float8), 'infinity'),
      (r ->> 6)::uuid[], (r ->> 7)::int, (r ->> 8)::boolean,
      case when r ->> 6 is not null
        then tstzrange(to_timestamp((r ->> 9)::float8), to_timestamp((r ->> 10)::float8), '[)') end
    from jsonb_array_elements(p_doctors) f
    cross join jsonb_array_elements(f -> 'rows') with ordinality as rows (r, row_number)
    where (f ->> 'doctor_id')::uuid = any (v_kept);
  return coalesce(v_kept, '{}');
end $$;


--
-- Name: next_mark_change(text, jsonb, jsonb); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_mark_change(p_table text, p_old jsonb, p_new jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
  v_practice_id uuid := coalesce(p_new, p_old) ->> 'practice_id';
  v_names text[] := '{name,address,label,reason,source,updated_at}';
begin
  if p_old - v_names = p_new - v_names then
    return;
  end if;
  if p_table = 'location_rooms' then
    if not exists (
      select from horai.doctor_locations l
      where l.practice_id = v_practice_id and l.doctor_id is null
        and l.id in ((p_old ->> 'doctor_location_id')::uuid, (p_new ->> 'doctor_location_id')::uuid)) then
      return;
    end if;
  elsif (p_old is null or p_old ->> 'doctor_id' is not null) and (p_new is null or p_new ->> 'doctor_id' is not null) then
    return;
  end if;
  if p_table = 'availability_exceptions' and (
    (p_old is null and p_new ->> 'kind' = 'blocked') or (p_new is null and p_old ->> 'kind' = 'available')) then
    return;
  end if;
  insert into horai.next_marks (practice_id, from_at)
    values (v_practice_id, case when p_table = 'availability_exceptions'
      then least((p_old ->> 'starts_at_utc')::timestamptz, (p_new ->> 'starts_at_utc')::timestamptz) - horai.next_reach()
      else '-infinity' end);
end $$;


--
-- Name: next_mark_freed(uuid, uuid[], timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_mark_freed(p_practice_id uuid, p_resource_ids uuid[], p_from timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  insert into horai.next_marks (practice_id, doctor_id, of_shared, doctor_location_id, from_at)
    select distinct p_practice_id, b.doctor_id, b.doctor_id is null,
      case when b.doctor_id is null then coalesce(b.doctor_location_id, m.doctor_location_id) end,
      p_from - horai.next_reach()
    from unnest(p_resource_ids) as r (id)
    join horai.bookable_resources b on b.practice_id = p_practice_id and b.id = r.id
    left join horai.location_rooms m on m.practice_id = p_practice_id and m.id = b.location_room_id;
end $$;


--
-- Name: next_of_all(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_of_all() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if tg_op = 'INSERT' then
    perform horai.next_mark_change(tg_table_name, null, to_jsonb(new));
  elsif tg_op = 'DELETE' then
    perform horai.next_mark_change(tg_table_name, to_jsonb(old), null);
  else
    perform horai.next_mark_change(tg_table_name, to_jsonb(old), to_jsonb(new));
  end if;
  return null;
end $$;


--
-- Name: next_of_doctor(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_of_doctor() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if tg_op = 'INSERT' then
    insert into horai.next_doctors (practice_id, doctor_id) values (new.practice_id, new.id);
  elsif (new.timezone, new.one_at_a_time, new.is_active, new.specialty)
      is distinct from (old.timezone, old.one_at_a_time, old.is_active, old.specialty) then
    insert into horai.next_marks (practice_id, doctor_id, from_at) values (new.practice_id, new.id, '-infinity');
  end if;
  return null;
end $$;


--
-- Name: next_of_practice(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_of_practice() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into horai.next_practices (practice_id) values (new.id);
  return null;
end $$;


--
-- Name: next_opened(uuid, jsonb, jsonb, integer); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_opened(p_practice_id uuid, p_filter jsonb, p_skip jsonb, p_most integer) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    SET plan_cache_mode TO 'force_generic_plan'
    SET jit TO 'off'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
begin
  return array(
    select h.doctor_id from horai.next_doctors h
    where h.practice_id = p_practice_id and h.opened and horai.next_fits(h.practice_id, h.doctor_id, p_filter)
      and not p_skip ? h.doctor_id::text
    limit p_most);
end $$;


--
-- Name: next_places(uuid, uuid, jsonb); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_places(p_practice_id uuid, p_doctor_id uuid, p_filter jsonb) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE
    AS $$
begin
  return query
    select l.id
    from (
      select * from horai.doctor_locations where practice_id = p_practice_id and doctor_id = p_doctor_id
      union all
      select * from horai.doctor_locations where practice_id = p_practice_id and doctor_id is null) l
    where l.is_active
      and (p_filter -> 'location_id' is null or l.id = (p_filter ->> 'location_id')::uuid)
      and (p_filter -> 'within_km' is null or horai.km_between(
        (p_filter ->> 'latitude')::float8, (p_filter ->> 'longitude')::float8, l.latitude, l.longitude)
        <= (p_filter ->> 'within_km')::float8);
end $$;


--
-- Name: next_postpone(uuid, uuid, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_postpone(p_practice_id uuid, p_doctor_id uuid, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
begin
  update horai.next_doctors set due_at = coalesce(p_now, clock_timestamp()) + interval '10 minutes'
    where practice_id = p_practice_id and doctor_id = p_doctor_id;
end $$;


--
-- Name: next_reach(); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_reach() RETURNS interval
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  select interval '10 hours';
$$;


--
-- Name: next_rows(uuid, jsonb, timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_rows(p_practice_id uuid, p_filter jsonb, p_now timestamp with time zone, p_from timestamp with time zone) RETURNS refcursor
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    SET jit TO 'off'
    SET enable_seqscan TO 'off'
    SET enable_sort TO 'off'
    SET enable_bitmapscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
declare
  v_rows refcursor;
  v_specialty text := p_filter ->> 'specialty';
  v_lowest text := coalesce(p_filter ->> 'slug', '');
  v_highest text := coalesce(p_filter ->> 'slug', '~');
  v_location uuid := p_filter ->> 'location_id';
  v_latitude float8 := p_filter ->> 'latitude';
  v_longitude float8 := p_filter ->> 'longitude';
  v_km float8 := p_filter ->> 'within_km';
  v_cells int[] := case when v_location is null and v_km is not null
    then horai.next_cells(v_latitude, v_longitude, v_km) end;
begin
  -- Few enough to be sorted: those in the cells. Too many of them, and most of what comes in order fits anyway.
  if v_cells is not null and (
    select count(*) from (
      select from unnest(v_cells) as c (cell)
      join horai.next_starts s on s.practice_id = p_practice_id and s.cell = c.cell
        and s.specialty between coalesce(v_specialty, '') and coalesce(v_specialty, U&'\+10FFFF')
        and s.slug between v_lowest and v_highest
      limit 5001) few) <= 5000
  then
    -- Cell by cell: the planner would rather walk along everybody in order than sort.
    open v_rows for
      with near as materialized (
        select s.*
        from unnest(v_cells) as c (cell)
        cross join lateral (
          select s.*, s.xmin as kept_by from horai.next_starts s
          where s.practice_id = p_practice_id and s.cell = c.cell
            and s.specialty between coalesce(v_specialty, '') and coalesce(v_specialty, U&'\+10FFFF')
            and s.slug between v_lowest and v_highest
            and s.starts_at_utc >= p_from and p_now between s.counts_from and s.counts_until
          offset 0) s)
      select s.*, h.opened, h.practice_version
      from (select * from near order by starts_at_utc, doctor_id, n) s
      join horai.next_doctors h on h.practice_id = p_practice_id and h.doctor_id = s.doctor_id
      join horai.doctor_locations l on l.practice_id = p_practice_id and l.id = s.doctor_location_id
        and horai.km_between(v_latitude, v_longitude, l.latitude, l.longitude) <= v_km
      order by s.starts_at_utc, s.doctor_id, s.n;
  elsif v_location is not null then
    open v_rows for
      select s.*, s.xmin as kept_by, h.opened, h.practice_version
      from horai.next_starts s
      join horai.next_doctors h on h.practice_id = p_practice_id and h.doctor_id = s.doctor_id
      left join horai.doctor_locations l on l.practice_id = p_practice_id and l.id = s.doctor_location_id
      where s.practice_id = p_practice_id and s.doctor_location_id = v_location
        and s.specialty between coalesce(v_specialty, '') and coalesce(v_specialty, U&'\+10FFFF')
        and s.slug between v_lowest and v_highest
        and s.starts_at_utc >= p_from and p_now between s.counts_from and s.counts_until
        and (v_km is null or horai.km_between(v_latitude, v_longitude, l.latitude, l.longitude) <= v_km)
      order by s.starts_at_utc, s.doctor_id, s.n;
  elsif v_specialty is not null then
    open v_rows for
      select s.*, s.xmin as kept_by, h.opened, h.practice_version
      from horai.next_starts s
      join horai.next_doctors h on h.practice_id = p_practice_id and h.doctor_id = s.doctor_id
      left join horai.doctor_locations l on l.practice_id = p_practice_id and l.id = s.doctor_location_id
      where s.practice_id = p_practice_id and s.specialty = v_specialty and s.slug between v_lowest and v_highest
        and s.starts_at_utc >= p_from and p_now between s.counts_from and s.counts_until
        and (v_km is null or horai.km_between(v_latitude, v_longitude, l.latitude, l.longitude) <= v_km)
      order by s.starts_at_utc, s.doctor_id, s.n;
  else
    open v_rows for
      select s.*, s.xmin as kept_by, h.opened, h.practice_version
      from horai.next_starts s
      join horai.next_doctors h on h.practice_id = p_practice_id and h.doctor_id = s.doctor_id
      left join horai.doctor_locations l on l.practice_id = p_practice_id and l.id = s.doctor_location_id
      where s.practice_id = p_practice_id and s.slug between v_lowest and v_highest
        and s.starts_at_utc >= p_from and p_now between s.counts_from and s.counts_until
        and (v_km is null or horai.km_between(v_latitude, v_longitude, l.latitude, l.longitude) <= v_km)
      order by s.starts_at_utc, s.doctor_id, s.n;
  end if;
  return v_rows;
end $$;


--
-- Name: next_take_marks(uuid, integer); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_take_marks(p_practice_id uuid, p_most integer DEFAULT 10000) RETURNS boolean
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_taken int;
  v_from uuid;
  v_to uuid;
  v_told int;
begin
  perform from horai.next_practices where practice_id = p_practice_id for update;

  with taken as (
    delete from horai.next_marks k
    using (
      select id from horai.next_marks
      where practice_id = p_practice_id and doctor_id is not null order by id limit p_most) these
    where k.practice_id = p_practice_id and k.id = these.id
    returning k.doctor_id, k.from_at
  ), told as (
    update horai.next_doctors h
      set generation = h.generation + 1, opened = h.opened or t.reaches,
        due_at = case when t.reaches then '-infinity' else h.due_at end
      from (
        select d.practice_id, d.doctor_id, m.from_at = '-infinity' or m.from_at < d.known_to as reaches
        from (select doctor_id, min(from_at) as from_at from taken group by doctor_id) m
        join horai.next_doctors d on d.practice_id = p_practice_id and d.doctor_id = m.doctor_id) t
      where h.practice_id = t.practice_id and h.doctor_id = t.doctor_id)
  select count(*) into v_taken from taken;
  if v_taken = p_most then
    return true;
  end if;

  -- The others tell the doctors one after the other, in portions; those of a round have come equally far.
  select done_to into v_from from horai.next_marks
    where practice_id = p_practice_id and doctor_id is null
    order by done_to is null, id limit 1;
  if not found then
    return false;
  end if;
  update horai.next_practices set marked = marked + 1 where practice_id = p_practice_id;
  with portion as (
    select h.doctor_id, h.known_to, h.shared_at from horai.next_doctors h
    where h.practice_id = p_practice_id and h.doctor_id > coalesce(v_from, '00000000-0000-0000-0000-000000000000')
    order by h.doctor_id limit p_most
  ), marks as (
    select of_shared, doctor_location_id, min(from_at) as from_at from horai.next_marks
    where practice_id = p_practice_id and doctor_id is null and done_to is not distinct from v_from
    group by of_shared, doctor_location_id
  ), told as (
    update horai.next_doctors h set opened = true, due_at = '-infinity'
      from portion p
      where h.practice_id = p_practice_id and h.doctor_id = p.doctor_id and not h.opened and exists (
        select from marks m
        where (m.from_at = '-infinity' or m.from_at < p.known_to)
          and (not m.of_shared or p.shared_at is null
            or (m.doctor_location_id is null and p.shared_at <> '{}')
            or m.doctor_location_id = any (p.shared_at))))
  select (array_agg(doctor_id order by doctor_id desc))[1], count(*) into v_to, v_told from portion;
  if v_told < p_most then
    delete from horai.next_marks
      where practice_id = p_practice_id and doctor_id is null and done_to is not distinct from v_from;
  else
    update horai.next_marks set done_to = v_to
      where practice_id = p_practice_id and doctor_id is null and done_to is not distinct from v_from;
  end if;
  return exists (select from horai.next_marks where practice_id = p_practice_id);
end $$;


--
-- Name: next_unknown(uuid, jsonb, timestamp with time zone, timestamp with time zone, uuid, jsonb); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.next_unknown(p_practice_id uuid, p_filter jsonb, p_now timestamp with time zone, p_from timestamp with time zone, p_looked uuid, p_skip jsonb) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    SET plan_cache_mode TO 'force_generic_plan'
    SET jit TO 'off'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
begin
  -- Nobody can be booked further ahead than 365 days.
  if p_from > p_now + interval '367 days'
    or (not exists (select from horai.next_doctors where practice_id = p_practice_id and good_until < p_from)
      and not exists (select from horai.next_doctors where practice_id = p_practice_id and computed_at > p_now)) then
    return '{}';
  elsif p_filter ? 'specialty' then
    return array(
      select d.id
      from horai.doctors d join horai.next_doctors h on h.practice_id = d.practice_id and h.doctor_id = d.id
      where d.practice_id = p_practice_id and d.specialty = p_filter ->> 'specialty' and d.is_active
        and (h.good_until < p_from or h.computed_at > p_now)
        and (p_looked is null or d.id > p_looked) and not p_skip ? d.id::text
        and horai.next_fits(p_practice_id, d.id, p_filter)
      order by d.id
      limit 2000);
  end if;
  return array(
    select h.doctor_id
    from (
      select practice_id, doctor_id from horai.next_doctors
      where practice_id = p_practice_id and good_until < p_from
      union
      select practice_id, doctor_id from horai.next_doctors
      where practice_id = p_practice_id and computed_at > p_now) h
    where (p_looked is null or h.doctor_id > p_looked) and not p_skip ? h.doctor_id::text
      and horai.next_fits(h.practice_id, h.doctor_id, p_filter)
    order by h.doctor_id
    limit 2000);
end $$;


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
-- Name: practice_ids_from(uuid); Type: FUNCTION; Schema: horai; Owner: -
--

CREATE FUNCTION horai.practice_ids_from(p_from uuid) RETURNS SETOF uuid
    LANGUAGE sql STABLE
    AS $$
  select id from horai.practice_directory where p_from is null or id >= p_from order by id;
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
  v_freed uuid[];
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
  v_freed := horai.release(p_practice_id, a.id);
  v_released := v_released || v_freed;
  perform horai.next_mark_freed(p_practice_id, v_freed,
    a.starts_at_utc - make_interval(mins => a.buffer_before_minutes_snapshot));
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
-- Name: next_doctors; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.next_doctors (
    practice_id uuid NOT NULL,
    doctor_id uuid NOT NULL,
    generation bigint DEFAULT 0 NOT NULL,
    opened boolean DEFAULT false NOT NULL,
    computed_at timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
    practice_version bigint DEFAULT 0 NOT NULL,
    good_until timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
    known_to timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
    shared_at uuid[] DEFAULT '{}'::uuid[],
    due_at timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL
);

ALTER TABLE ONLY horai.next_doctors FORCE ROW LEVEL SECURITY;


--
-- Name: next_marks; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.next_marks (
    practice_id uuid NOT NULL,
    id uuid DEFAULT horai.new_id() NOT NULL,
    doctor_id uuid,
    of_shared boolean DEFAULT false NOT NULL,
    doctor_location_id uuid,
    from_at timestamp with time zone NOT NULL,
    done_to uuid
);

ALTER TABLE ONLY horai.next_marks FORCE ROW LEVEL SECURITY;


--
-- Name: next_practices; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.next_practices (
    practice_id uuid NOT NULL,
    marked bigint DEFAULT 0 NOT NULL
);

ALTER TABLE ONLY horai.next_practices FORCE ROW LEVEL SECURITY;


--
-- Name: next_starts; Type: TABLE; Schema: horai; Owner: -
--

CREATE TABLE horai.next_starts (
    practice_id uuid NOT NULL,
    doctor_id uuid NOT NULL,
    n integer NOT NULL,
    starts_at_utc timestamp with time zone NOT NULL,
    appointment_type_id uuid NOT NULL,
    doctor_location_id uuid,
    specialty text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    cell integer,
    counts_from timestamp with time zone NOT NULL,
    counts_until timestamp with time zone NOT NULL,
    resource_ids uuid[],
    needed integer NOT NULL,
    all_listed boolean NOT NULL,
    occupied tstzrange,
    CONSTRAINT next_starts_have_resources_or_nothing CHECK (((resource_ids IS NULL) = (occupied IS NULL)))
);

ALTER TABLE ONLY horai.next_starts FORCE ROW LEVEL SECURITY;


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
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cd8b-7f0b-8636-a62b8d5adfed', 'first key', '\xb4c5e917ed9d684060b81d280ee6eba096d65b76c24d71bf3d9d22d44c9d6cd5', '2026-11-24 16:49:56.614076+00', NULL, '{*}', NULL, NULL);


--
-- Data for Name: appointment_events; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_events VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce5b-7505-bd5f-50e6bc13a4d6', '01a20e76-ce4b-7ee1-8d24-40313ff44d4c', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e76-cde2-7f8c-a592-2d810a36e23e", "ends_at_utc": "2026-03-23T08:30:00Z", "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75"], "starts_at_utc": "2026-03-23T08:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ce3b-7254-bcd5-d2f5832a081b"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce63-7afd-9db4-5651cefd4905', '01a20e76-ce4b-7ee1-8d24-40313ff44d4c', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e76-ce5e-72be-8c6b-484846bd7123"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce65-7748-82c3-d88784fb1813', '01a20e76-ce64-7723-a54d-1ba1b335005a', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e76-cde2-7f8c-a592-2d810a36e23e", "ends_at_utc": "2026-03-23T09:30:00Z", "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75"], "starts_at_utc": "2026-03-23T09:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ce3b-7254-bcd5-d2f5832a081b"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce67-7c3c-9d62-7a30694c06b8', '01a20e76-ce64-7723-a54d-1ba1b335005a', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e76-ce66-759c-aeed-32fa3b3e8de0"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce68-71ee-90c7-148b8d5b2f84', '01a20e76-ce64-7723-a54d-1ba1b335005a', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'completed', '{}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce6a-74df-928d-66783e54896a', '01a20e76-ce69-75ec-92f7-7dbd7da1aa30', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e76-cde2-7f8c-a592-2d810a36e23e", "ends_at_utc": "2026-03-23T10:30:00Z", "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75"], "starts_at_utc": "2026-03-23T10:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ce3b-7254-bcd5-d2f5832a081b"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce6c-7947-b267-ee1e35e15fa8', '01a20e76-ce69-75ec-92f7-7dbd7da1aa30', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e76-ce6b-7641-9eed-24b0ce90813d"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce6d-7fe4-97ad-3db8243867da', '01a20e76-ce69-75ec-92f7-7dbd7da1aa30', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'no_show', '{}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce71-7a03-bc3e-01902d1b65e9', '01a20e76-ce6e-787a-ad6c-189f3c9be495', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e76-cde2-7f8c-a592-2d810a36e23e", "ends_at_utc": "2026-03-23T11:30:00Z", "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75"], "starts_at_utc": "2026-03-23T11:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ce3b-7254-bcd5-d2f5832a081b"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce72-7dd8-a97f-1d548ce55e6d', '01a20e76-ce6e-787a-ad6c-189f3c9be495', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e76-ce71-73d3-a4d2-33180107d3e6"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce76-7a7d-9064-ad39cf90e949', '01a20e76-ce6e-787a-ad6c-189f3c9be495', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'cancelled', '{"reason": "ill"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce79-768d-97e2-6c7098212dba', '01a20e76-ce77-7013-9512-b245cd7f061b', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e76-cde2-7f8c-a592-2d810a36e23e", "ends_at_utc": "2026-03-23T12:30:00Z", "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75"], "starts_at_utc": "2026-03-23T12:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ce3b-7254-bcd5-d2f5832a081b"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce7c-7c5c-8a53-3ef08fbb4da2', '01a20e76-ce77-7013-9512-b245cd7f061b', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e76-ce79-760c-81a0-6f1091421505"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce82-73cc-887d-65a60e162b6b', '01a20e76-ce77-7013-9512-b245cd7f061b', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'rescheduled', '{"from": {"starts_at_utc": "2026-03-23T12:00:00Z", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07"}, "ends_at_utc": "2026-03-30T13:30:00Z", "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75"], "starts_at_utc": "2026-03-30T13:00:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce85-7e67-89a2-7f51a11f1497', '01a20e76-ce82-737d-ac01-beed30512d46', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e76-cde2-7f8c-a592-2d810a36e23e", "ends_at_utc": "2026-03-23T13:30:00Z", "resource_ids": ["01a20e76-cdda-70a2-bcba-2344a65f08a6", "01a20e76-cdbd-7bf7-bca8-114178e45e75"], "starts_at_utc": "2026-03-23T13:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ce43-7720-94a1-1179171a3783"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce87-7ab8-ad4c-cdcf5964cc4c', '01a20e76-ce82-737d-ac01-beed30512d46', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'pending', '{"patient_id": "01a20e76-ce85-7d9a-8c76-c3b98806bd1a"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce8b-79bb-a157-58cbc9bff1e3', '01a20e76-ce87-7b39-996c-a5bfea659f5c', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e76-cde2-7f8c-a592-2d810a36e23e", "ends_at_utc": "2026-03-23T14:30:00Z", "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75"], "starts_at_utc": "2026-03-23T14:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ce3b-7254-bcd5-d2f5832a081b"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce8e-7b6d-a307-e0d94a87c4c6', '01a20e76-ce87-7b39-996c-a5bfea659f5c', 2, '2026-03-20 08:10:00+00', 'system', NULL, 'hold_expired', '{"hold_expires_at": "2026-03-20T08:05:00Z"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce90-72e7-8fc6-60436c996193', '01a20e76-ce8e-7823-87dd-b9d153a23c0d', 1, '2026-03-20 08:10:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e76-cde2-7f8c-a592-2d810a36e23e", "ends_at_utc": "2026-03-23T15:30:00Z", "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75"], "starts_at_utc": "2026-03-23T15:00:00Z", "hold_expires_at": "2026-03-20T08:15:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ce3b-7254-bcd5-d2f5832a081b"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cee0-7c1f-8806-f0ffe636aa00', '01a20e76-cedb-7e92-9fd0-e8b72bf10510', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e76-ce91-7777-a05a-dd18518ec76d", "ends_at_utc": "2026-03-24T08:30:00Z", "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-ce94-7a4e-9c50-a36e0ffe49c1"], "starts_at_utc": "2026-03-24T08:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ced1-76c7-a740-c1793e1a6396"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cee2-7558-a7ca-6e04df4493d7', '01a20e76-cedb-7e92-9fd0-e8b72bf10510', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e76-cee1-7625-b8bb-799e0caffd4a"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cee4-7006-b78d-acf656dc382d', '01a20e76-cee2-7856-a4bd-ca32bdab2177', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e76-ce91-7777-a05a-dd18518ec76d", "ends_at_utc": "2026-03-24T09:30:00Z", "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-ce94-7a4e-9c50-a36e0ffe49c1"], "starts_at_utc": "2026-03-24T09:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ced1-76c7-a740-c1793e1a6396"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cee5-7fb9-961b-515db19f9197', '01a20e76-cee2-7856-a4bd-ca32bdab2177', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e76-cee4-7126-abcc-dbeedfe6a9bc"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cee6-7132-bcc9-961f9e12934d', '01a20e76-cee2-7856-a4bd-ca32bdab2177', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'completed', '{}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cee8-77ab-a941-e672b14638f2', '01a20e76-cee7-7a27-ad13-42a61f20fdfe', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e76-ce91-7777-a05a-dd18518ec76d", "ends_at_utc": "2026-03-24T10:30:00Z", "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-ce94-7a4e-9c50-a36e0ffe49c1"], "starts_at_utc": "2026-03-24T10:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ced1-76c7-a740-c1793e1a6396"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ceea-71b3-964b-35f528c3d6a2', '01a20e76-cee7-7a27-ad13-42a61f20fdfe', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e76-cee8-79e6-b27f-1263b7dc34c2"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ceeb-7b41-9946-f6f32bbfa55a', '01a20e76-cee7-7a27-ad13-42a61f20fdfe', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'no_show', '{}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ceed-75ea-8f18-0265cf5f069c', '01a20e76-ceec-734d-9a22-7aea76bf4cac', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e76-ce91-7777-a05a-dd18518ec76d", "ends_at_utc": "2026-03-24T11:30:00Z", "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-ce94-7a4e-9c50-a36e0ffe49c1"], "starts_at_utc": "2026-03-24T11:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ced1-76c7-a740-c1793e1a6396"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cef0-75e8-8dbf-dd6a5004d28b', '01a20e76-ceec-734d-9a22-7aea76bf4cac', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e76-ceee-762b-82a8-568d755c55b1"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cef1-76d3-b16d-f81b40a441d6', '01a20e76-ceec-734d-9a22-7aea76bf4cac', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'cancelled', '{"reason": "ill"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cef4-760e-bda8-8e95de0673dc', '01a20e76-cef1-7280-b776-1b219ec60305', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e76-ce91-7777-a05a-dd18518ec76d", "ends_at_utc": "2026-03-24T12:30:00Z", "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-ce94-7a4e-9c50-a36e0ffe49c1"], "starts_at_utc": "2026-03-24T12:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ced1-76c7-a740-c1793e1a6396"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cef6-7060-9d40-d045ca93ec97', '01a20e76-cef1-7280-b776-1b219ec60305', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e76-cef5-7e6e-b7d6-d3e5a36ce9f2"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cef8-7e19-90cc-604f504e8027', '01a20e76-cef1-7280-b776-1b219ec60305', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'rescheduled', '{"from": {"starts_at_utc": "2026-03-24T12:00:00Z", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07"}, "ends_at_utc": "2026-03-31T13:30:00Z", "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-ce94-7a4e-9c50-a36e0ffe49c1"], "starts_at_utc": "2026-03-31T13:00:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cefb-7f6e-b886-8935d69bb475', '01a20e76-cef8-71b2-a2e0-08d9a188d327', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e76-ce91-7777-a05a-dd18518ec76d", "ends_at_utc": "2026-03-24T13:30:00Z", "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-cdda-70a2-bcba-2344a65f08a6", "01a20e76-ce94-7a4e-9c50-a36e0ffe49c1"], "starts_at_utc": "2026-03-24T13:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ced7-75f9-8de5-b19f98b1cc6a"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cefd-7014-a0d1-3a54898f88e1', '01a20e76-cef8-71b2-a2e0-08d9a188d327', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'pending', '{"patient_id": "01a20e76-cefc-7377-9b6e-7a162be74771"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ceff-7f59-97a1-59e83e63b0ae', '01a20e76-cefd-775d-b651-cdf25f66e825', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e76-ce91-7777-a05a-dd18518ec76d", "ends_at_utc": "2026-03-24T14:30:00Z", "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-ce94-7a4e-9c50-a36e0ffe49c1"], "starts_at_utc": "2026-03-24T14:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ced1-76c7-a740-c1793e1a6396"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cf01-7fd0-bd31-5e6cd41829c4', '01a20e76-cefd-775d-b651-cdf25f66e825', 2, '2026-03-20 08:10:00+00', 'system', NULL, 'hold_expired', '{"hold_expires_at": "2026-03-20T08:05:00Z"}'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cf03-77ae-a18e-9faef76a2b0e', '01a20e76-cf01-7374-9ade-40e3b481b7e5', 1, '2026-03-20 08:10:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e76-ce91-7777-a05a-dd18518ec76d", "ends_at_utc": "2026-03-24T15:30:00Z", "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-ce94-7a4e-9c50-a36e0ffe49c1"], "starts_at_utc": "2026-03-24T15:00:00Z", "hold_expires_at": "2026-03-20T08:15:00Z", "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ced1-76c7-a740-c1793e1a6396"}');


--
-- Data for Name: appointment_resource_claims; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_resource_claims VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce5a-7726-9272-1b40d304efdf', '01a20e76-ce4b-7ee1-8d24-40313ff44d4c', '01a20e76-cdbd-7bf7-bca8-114178e45e75', '["2026-03-23 08:00:00+00","2026-03-23 08:30:00+00")', '2026-11-24 16:49:56.820638+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce65-7761-a47d-1a12475dee89', '01a20e76-ce64-7723-a54d-1ba1b335005a', '01a20e76-cdbd-7bf7-bca8-114178e45e75', '["2026-03-23 09:00:00+00","2026-03-23 09:30:00+00")', '2026-11-24 16:49:56.836603+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce6a-7a28-a596-761a73f8de5f', '01a20e76-ce69-75ec-92f7-7dbd7da1aa30', '01a20e76-cdbd-7bf7-bca8-114178e45e75', '["2026-03-23 10:00:00+00","2026-03-23 10:30:00+00")', '2026-11-24 16:49:56.841726+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce82-7897-a5d9-5a94abea1efb', '01a20e76-ce77-7013-9512-b245cd7f061b', '01a20e76-cdbd-7bf7-bca8-114178e45e75', '["2026-03-30 13:00:00+00","2026-03-30 13:30:00+00")', '2026-11-24 16:49:56.861811+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce84-78b2-b848-23aff4abd44a', '01a20e76-ce82-737d-ac01-beed30512d46', '01a20e76-cdbd-7bf7-bca8-114178e45e75', '["2026-03-23 13:00:00+00","2026-03-23 13:40:00+00")', '2026-11-24 16:49:56.867834+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce85-7647-8a60-73873dbe235c', '01a20e76-ce82-737d-ac01-beed30512d46', '01a20e76-cdda-70a2-bcba-2344a65f08a6', '["2026-03-23 13:00:00+00","2026-03-23 13:40:00+00")', '2026-11-24 16:49:56.867834+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce90-7761-bffe-322ef608f0b1', '01a20e76-ce8e-7823-87dd-b9d153a23c0d', '01a20e76-cdbd-7bf7-bca8-114178e45e75', '["2026-03-23 15:00:00+00","2026-03-23 15:30:00+00")', '2026-11-24 16:49:56.879357+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cee0-752e-bd11-5a3f768216cc', '01a20e76-cedb-7e92-9fd0-e8b72bf10510', '01a20e76-cdbd-7bf7-bca8-114178e45e75', '["2026-03-24 08:00:00+00","2026-03-24 08:30:00+00")', '2026-11-24 16:49:56.959503+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cee0-795d-9564-fe2ebcb5e201', '01a20e76-cedb-7e92-9fd0-e8b72bf10510', '01a20e76-ce94-7a4e-9c50-a36e0ffe49c1', '["2026-03-24 08:00:00+00","2026-03-24 08:30:00+00")', '2026-11-24 16:49:56.959503+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cee4-7314-9df4-a2ad5d28b035', '01a20e76-cee2-7856-a4bd-ca32bdab2177', '01a20e76-cdbd-7bf7-bca8-114178e45e75', '["2026-03-24 09:00:00+00","2026-03-24 09:30:00+00")', '2026-11-24 16:49:56.963231+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cee4-7064-9c40-db2ebf528c3c', '01a20e76-cee2-7856-a4bd-ca32bdab2177', '01a20e76-ce94-7a4e-9c50-a36e0ffe49c1', '["2026-03-24 09:00:00+00","2026-03-24 09:30:00+00")', '2026-11-24 16:49:56.963231+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cee8-7d06-a9b5-ad18a2765dc5', '01a20e76-cee7-7a27-ad13-42a61f20fdfe', '01a20e76-cdbd-7bf7-bca8-114178e45e75', '["2026-03-24 10:00:00+00","2026-03-24 10:30:00+00")', '2026-11-24 16:49:56.967661+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cee8-7cf8-b759-c568a9ae5d24', '01a20e76-cee7-7a27-ad13-42a61f20fdfe', '01a20e76-ce94-7a4e-9c50-a36e0ffe49c1', '["2026-03-24 10:00:00+00","2026-03-24 10:30:00+00")', '2026-11-24 16:49:56.967661+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cef8-72d0-815a-c946aab5e432', '01a20e76-cef1-7280-b776-1b219ec60305', '01a20e76-cdbd-7bf7-bca8-114178e45e75', '["2026-03-31 13:00:00+00","2026-03-31 13:30:00+00")', '2026-11-24 16:49:56.983099+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cef8-75b8-a04a-0ff190e39be9', '01a20e76-cef1-7280-b776-1b219ec60305', '01a20e76-ce94-7a4e-9c50-a36e0ffe49c1', '["2026-03-31 13:00:00+00","2026-03-31 13:30:00+00")', '2026-11-24 16:49:56.983099+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cefa-7847-9390-e57f45e97776', '01a20e76-cef8-71b2-a2e0-08d9a188d327', '01a20e76-cdbd-7bf7-bca8-114178e45e75', '["2026-03-24 13:00:00+00","2026-03-24 13:40:00+00")', '2026-11-24 16:49:56.985676+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cefb-73f4-9f66-6f6e6538e110', '01a20e76-cef8-71b2-a2e0-08d9a188d327', '01a20e76-cdda-70a2-bcba-2344a65f08a6', '["2026-03-24 13:00:00+00","2026-03-24 13:40:00+00")', '2026-11-24 16:49:56.985676+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cefb-7cf4-9bfe-62db9475027d', '01a20e76-cef8-71b2-a2e0-08d9a188d327', '01a20e76-ce94-7a4e-9c50-a36e0ffe49c1', '["2026-03-24 13:00:00+00","2026-03-24 13:40:00+00")', '2026-11-24 16:49:56.985676+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cf03-7102-b904-5c72abc719c5', '01a20e76-cf01-7374-9ade-40e3b481b7e5', '01a20e76-cdbd-7bf7-bca8-114178e45e75', '["2026-03-24 15:00:00+00","2026-03-24 15:30:00+00")', '2026-11-24 16:49:56.993983+00', DEFAULT),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cf03-7179-a02b-85fd40e39ec1', '01a20e76-cf01-7374-9ade-40e3b481b7e5', '01a20e76-ce94-7a4e-9c50-a36e0ffe49c1', '["2026-03-24 15:00:00+00","2026-03-24 15:30:00+00")', '2026-11-24 16:49:56.993983+00', DEFAULT);


--
-- Data for Name: appointment_type_locations; Type: TABLE DATA; Schema: horai; Owner: -
--



--
-- Data for Name: appointment_type_requirements; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_type_requirements VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce48-7808-b9e6-dd60012e585b', '01a20e76-ce43-7720-94a1-1179171a3783', 'room', NULL, 1, '2026-11-24 16:49:56.801828+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce48-764b-946e-2012e80964b8', '01a20e76-ce43-7720-94a1-1179171a3783', 'equipment', 'echo', 1, '2026-11-24 16:49:56.801828+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ced9-781e-bdd6-534d80735eee', '01a20e76-ced7-75f9-8de5-b19f98b1cc6a', 'room', NULL, 1, '2026-11-24 16:49:56.950146+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ced9-7c66-9af7-50953b2b3dbf', '01a20e76-ced7-75f9-8de5-b19f98b1cc6a', 'equipment', 'echo', 1, '2026-11-24 16:49:56.950146+00');


--
-- Data for Name: appointment_types; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_types VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce3b-7254-bcd5-d2f5832a081b', '01a20e76-cde2-7f8c-a592-2d810a36e23e', 'visit', 'Visit', NULL, 30, 0, 0, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, false, true, NULL, NULL, '2026-11-24 16:49:56.79135+00', '2026-11-24 16:49:56.79135+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce43-7720-94a1-1179171a3783', '01a20e76-cde2-7f8c-a592-2d810a36e23e', 'echo', 'Echo', NULL, 30, 0, 10, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, true, true, NULL, NULL, '2026-11-24 16:49:56.801828+00', '2026-11-24 16:49:56.801828+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ced1-76c7-a740-c1793e1a6396', '01a20e76-ce91-7777-a05a-dd18518ec76d', 'visit', 'Visit', NULL, 30, 0, 0, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, false, true, NULL, NULL, '2026-11-24 16:49:56.944242+00', '2026-11-24 16:49:56.944242+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ced7-75f9-8de5-b19f98b1cc6a', '01a20e76-ce91-7777-a05a-dd18518ec76d', 'echo', 'Echo', NULL, 30, 0, 10, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, true, true, NULL, NULL, '2026-11-24 16:49:56.950146+00', '2026-11-24 16:49:56.950146+00');


--
-- Data for Name: appointments; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointments VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce4b-7ee1-8d24-40313ff44d4c', '01a20e76-cde2-7f8c-a592-2d810a36e23e', '01a20e76-ce5e-72be-8c6b-484846bd7123', '01a20e76-ce3b-7254-bcd5-d2f5832a081b', '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdba-7464-84a2-1f4f9658583a', '2026-03-23 08:00:00+00', '2026-03-23 08:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xc05030b6a179db0b9b01b2f59395980600b8e2729a080962ef53af0852598a76', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:49:56.830822+00', false),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce64-7723-a54d-1ba1b335005a', '01a20e76-cde2-7f8c-a592-2d810a36e23e', '01a20e76-ce66-759c-aeed-32fa3b3e8de0', '01a20e76-ce3b-7254-bcd5-d2f5832a081b', '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdba-7464-84a2-1f4f9658583a', '2026-03-23 09:00:00+00', '2026-03-23 09:30:00+00', DEFAULT, 'completed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x32634c60ef2307a41b89b988edea0b851536ec3a5e3f023ba4b302a25a64ee19', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:49:56.839785+00', false),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce69-75ec-92f7-7dbd7da1aa30', '01a20e76-cde2-7f8c-a592-2d810a36e23e', '01a20e76-ce6b-7641-9eed-24b0ce90813d', '01a20e76-ce3b-7254-bcd5-d2f5832a081b', '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdba-7464-84a2-1f4f9658583a', '2026-03-23 10:00:00+00', '2026-03-23 10:30:00+00', DEFAULT, 'no_show', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xebc2d25882cbd5f70eceb5e0dc58c161e73fb15b77ac550b551974dfd0ab8a7a', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:49:56.844555+00', false),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce6e-787a-ad6c-189f3c9be495', '01a20e76-cde2-7f8c-a592-2d810a36e23e', '01a20e76-ce71-73d3-a4d2-33180107d3e6', '01a20e76-ce3b-7254-bcd5-d2f5832a081b', '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdba-7464-84a2-1f4f9658583a', '2026-03-23 11:00:00+00', '2026-03-23 11:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, 'ill', '2026-03-20 08:00:00+00', 'staff', NULL, 0, '\x50be5d17802fe5bf87e8543a4f614e23495c95aa3b5ba58c1e2e6832a4e396fc', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:49:56.852617+00', false),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce77-7013-9512-b245cd7f061b', '01a20e76-cde2-7f8c-a592-2d810a36e23e', '01a20e76-ce79-760c-81a0-6f1091421505', '01a20e76-ce3b-7254-bcd5-d2f5832a081b', '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdba-7464-84a2-1f4f9658583a', '2026-03-30 13:00:00+00', '2026-03-30 13:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 1, '\x2b9049980a469876a944bab913e7281bb689f9dbbb9a34763548b9e0b274d3da', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:49:56.861811+00', false),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce82-737d-ac01-beed30512d46', '01a20e76-cde2-7f8c-a592-2d810a36e23e', '01a20e76-ce85-7d9a-8c76-c3b98806bd1a', '01a20e76-ce43-7720-94a1-1179171a3783', '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdba-7464-84a2-1f4f9658583a', '2026-03-23 13:00:00+00', '2026-03-23 13:30:00+00', DEFAULT, 'pending', NULL, NULL, 'Europe/Athens', 30, 0, 10, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xf69a824bcaa3612dd00e24fae83468e091de7fc8cb49f9da2d4e7c9c6cb3aed5', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:49:56.870386+00', false),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce87-7b39-996c-a5bfea659f5c', '01a20e76-cde2-7f8c-a592-2d810a36e23e', NULL, '01a20e76-ce3b-7254-bcd5-d2f5832a081b', '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdba-7464-84a2-1f4f9658583a', '2026-03-23 14:00:00+00', '2026-03-23 14:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, 'hold_expired', '2026-03-20 08:05:00+00', 'system', NULL, 0, '\xefd67cbe03896ef02891f85c2bf86307974973164f7fce6b29e7b08b6b9ed99f', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:49:56.876114+00', false),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce8e-7823-87dd-b9d153a23c0d', '01a20e76-cde2-7f8c-a592-2d810a36e23e', NULL, '01a20e76-ce3b-7254-bcd5-d2f5832a081b', '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdba-7464-84a2-1f4f9658583a', '2026-03-23 15:00:00+00', '2026-03-23 15:30:00+00', DEFAULT, 'held', '2026-03-20 08:15:00+00', NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xf37ce0d7cb0de4a9f45a8922993b9fc7dcdca3b9bdfc67f720a747d54e112fe0', 1, '2026-03-20 08:10:00+00', '2026-03-20 08:10:00+00', false),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cedb-7e92-9fd0-e8b72bf10510', '01a20e76-ce91-7777-a05a-dd18518ec76d', '01a20e76-cee1-7625-b8bb-799e0caffd4a', '01a20e76-ced1-76c7-a740-c1793e1a6396', '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdba-7464-84a2-1f4f9658583a', '2026-03-24 08:00:00+00', '2026-03-24 08:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e76-ce91-7777-a05a-dd18518ec76d", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x8f510dbd302a05c7901cde9ee5802d26c8191ab19cabd0a0bf1c917e6280940e', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:49:56.96126+00', false),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cee2-7856-a4bd-ca32bdab2177', '01a20e76-ce91-7777-a05a-dd18518ec76d', '01a20e76-cee4-7126-abcc-dbeedfe6a9bc', '01a20e76-ced1-76c7-a740-c1793e1a6396', '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdba-7464-84a2-1f4f9658583a', '2026-03-24 09:00:00+00', '2026-03-24 09:30:00+00', DEFAULT, 'completed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e76-ce91-7777-a05a-dd18518ec76d", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xc9379df85211aa42397c1f78721b726a1cade256522215ebdb14d5c21b88d91e', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:49:56.96586+00', false),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cee7-7a27-ad13-42a61f20fdfe', '01a20e76-ce91-7777-a05a-dd18518ec76d', '01a20e76-cee8-79e6-b27f-1263b7dc34c2', '01a20e76-ced1-76c7-a740-c1793e1a6396', '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdba-7464-84a2-1f4f9658583a', '2026-03-24 10:00:00+00', '2026-03-24 10:30:00+00', DEFAULT, 'no_show', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e76-ce91-7777-a05a-dd18518ec76d", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xe0e65ffb40b9fe8477a5efe5bdb74a870bc6074f97382885ea5a25b272215a64', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:49:56.970188+00', false),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ceec-734d-9a22-7aea76bf4cac', '01a20e76-ce91-7777-a05a-dd18518ec76d', '01a20e76-ceee-762b-82a8-568d755c55b1', '01a20e76-ced1-76c7-a740-c1793e1a6396', '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdba-7464-84a2-1f4f9658583a', '2026-03-24 11:00:00+00', '2026-03-24 11:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e76-ce91-7777-a05a-dd18518ec76d", "resource_type": "staff"}]', NULL, false, false, 'ill', '2026-03-20 08:00:00+00', 'staff', NULL, 0, '\x56ef2f20c6bbd2258bbd40014c6a38c8d07f09f7059a5f971d1f2c21ed012001', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:49:56.976164+00', false),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cef1-7280-b776-1b219ec60305', '01a20e76-ce91-7777-a05a-dd18518ec76d', '01a20e76-cef5-7e6e-b7d6-d3e5a36ce9f2', '01a20e76-ced1-76c7-a740-c1793e1a6396', '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdba-7464-84a2-1f4f9658583a', '2026-03-31 13:00:00+00', '2026-03-31 13:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e76-ce91-7777-a05a-dd18518ec76d", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 1, '\xc76ed00f898153500b79b47d0afd8cc23a83c95b96ac1b484cd5ca51dcae6041', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:49:56.983099+00', false),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cef8-71b2-a2e0-08d9a188d327', '01a20e76-ce91-7777-a05a-dd18518ec76d', '01a20e76-cefc-7377-9b6e-7a162be74771', '01a20e76-ced7-75f9-8de5-b19f98b1cc6a', '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdba-7464-84a2-1f4f9658583a', '2026-03-24 13:00:00+00', '2026-03-24 13:30:00+00', DEFAULT, 'pending', NULL, NULL, 'Europe/Athens', 30, 0, 10, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": "doctor:01a20e76-ce91-7777-a05a-dd18518ec76d", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x1ddf84ee752f1021672aba5cbf7e78b70373c1f1838ab603e65d3030ff08ea33', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:49:56.988669+00', false),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cefd-775d-b651-cdf25f66e825', '01a20e76-ce91-7777-a05a-dd18518ec76d', NULL, '01a20e76-ced1-76c7-a740-c1793e1a6396', '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdba-7464-84a2-1f4f9658583a', '2026-03-24 14:00:00+00', '2026-03-24 14:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e76-ce91-7777-a05a-dd18518ec76d", "resource_type": "staff"}]', NULL, false, false, 'hold_expired', '2026-03-20 08:05:00+00', 'system', NULL, 0, '\x80ac6b75bfcbcb91fd48d820aaa10437e5a040e4cde4a5068a4119bab28e6780', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:49:56.99142+00', false),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cf01-7374-9ade-40e3b481b7e5', '01a20e76-ce91-7777-a05a-dd18518ec76d', NULL, '01a20e76-ced1-76c7-a740-c1793e1a6396', '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdba-7464-84a2-1f4f9658583a', '2026-03-24 15:00:00+00', '2026-03-24 15:30:00+00', DEFAULT, 'held', '2026-03-20 08:15:00+00', NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e76-ce91-7777-a05a-dd18518ec76d", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x190eec4bd740cbeaa100c0af390948bfb6f623a1b59594928a0ee903598fb5c2', 1, '2026-03-20 08:10:00+00', '2026-03-20 08:10:00+00', false);


--
-- Data for Name: availability_exceptions; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.availability_exceptions VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce2f-7305-bfb9-79958cbe5bca', '01a20e76-cde2-7f8c-a592-2d810a36e23e', NULL, NULL, NULL, '2026-03-25 00:00:00+00', '2026-03-26 00:00:00+00', DEFAULT, 'blocked', 'Independence Day', 'manual', '2026-11-24 16:49:56.780455+00', '2026-11-24 16:49:56.780455+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cecc-749f-84cb-9a3269902ca3', '01a20e76-ce91-7777-a05a-dd18518ec76d', NULL, NULL, NULL, '2026-03-25 00:00:00+00', '2026-03-26 00:00:00+00', DEFAULT, 'blocked', 'Independence Day', 'manual', '2026-11-24 16:49:56.939409+00', '2026-11-24 16:49:56.939409+00');


--
-- Data for Name: bookable_resources; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.bookable_resources VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cdbd-7bf7-bca8-114178e45e75', NULL, '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdba-7464-84a2-1f4f9658583a', 'room', 'Room 1', '{}', true, '2026-11-24 16:49:56.664615+00', '2026-11-24 16:49:56.664615+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cdce-7941-b24d-ce8b30f2a448', NULL, '01a20e76-cda4-7dcd-a374-4912a3872a07', '01a20e76-cdc9-7172-a636-cfe1918f23ac', 'room', 'Room 2', '{}', true, '2026-11-24 16:49:56.679076+00', '2026-11-24 16:49:56.679076+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cdda-70a2-bcba-2344a65f08a6', NULL, NULL, NULL, 'equipment', 'Ultrasound', '{echo}', true, '2026-11-24 16:49:56.695878+00', '2026-11-24 16:49:56.695878+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cde8-7e7c-94e9-cc573e285ee4', '01a20e76-cde2-7f8c-a592-2d810a36e23e', NULL, NULL, 'telehealth_slot', 'Telehealth 1', '{}', true, '2026-11-24 16:49:56.705493+00', '2026-11-24 16:49:56.705493+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce93-7b51-a941-250b8c75d624', '01a20e76-ce91-7777-a05a-dd18518ec76d', NULL, NULL, 'telehealth_slot', 'Telehealth 1', '{}', true, '2026-11-24 16:49:56.880871+00', '2026-11-24 16:49:56.880871+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce94-7a4e-9c50-a36e0ffe49c1', '01a20e76-ce91-7777-a05a-dd18518ec76d', NULL, NULL, 'staff', 'one-at-a-time', '{doctor:01a20e76-ce91-7777-a05a-dd18518ec76d}', true, '2026-11-24 16:49:56.880871+00', '2026-11-24 16:49:56.880871+00');


--
-- Data for Name: doctor_locations; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.doctor_locations VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cda4-7dcd-a374-4912a3872a07', NULL, 'Main street', NULL, NULL, NULL, true, '2026-11-24 16:49:56.643291+00', '2026-11-24 16:49:56.643291+00');


--
-- Data for Name: doctors; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.doctors VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cde2-7f8c-a592-2d810a36e23e', 'several', 'several', 'Europe/Athens', NULL, false, true, 17, '2026-11-24 16:49:56.705493+00', '2026-11-24 16:49:56.801828+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce91-7777-a05a-dd18518ec76d', 'one-at-a-time', 'one-at-a-time', 'Europe/Athens', NULL, true, true, 19, '2026-11-24 16:49:56.880871+00', '2026-11-24 16:49:56.950146+00');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.idempotency_keys VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'library staff hold', '\x0deb918341c4177a624bbeb32d5d8fb55f4cb01df3d30a4cce897021e0690149', '\x6d685dcff8762fce3fddaf8e7c166ed18c926c995a5eabceae874113a8ddb562', '{"appointment": {"id": "01a20e76-ce4b-7ee1-8d24-40313ff44d4c", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e76-cde2-7f8c-a592-2d810a36e23e", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T08:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-23T08:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ce3b-7254-bcd5-d2f5832a081b", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xd16b74230f762c3a308c270b14ce7a698d1f245f93379c4194d30f5dd406d3169651f4a8071957c564bb24f35419f3ba1dd84301d0d99fb078842fad526748d0a394897d2da02d39d0680aaa37ee0255d61b18701cbe2553e18827791329', '2026-11-24 16:49:56.820638+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'library staff hold', '\xc7c05588de7471b766c7e3a7a0d84b8a4d3b9c9ffc5adc4f2a2f11c624a1a31c', '\x3fb7311a4cd43a3e64b5e1e4fe20db980ae1ccffe70619b8191e57258c2133c7', '{"appointment": {"id": "01a20e76-ce64-7723-a54d-1ba1b335005a", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e76-cde2-7f8c-a592-2d810a36e23e", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T09:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-23T09:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ce3b-7254-bcd5-d2f5832a081b", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xd3d31384d1a57d5d461afb12c6de70e3ea1670d2c951e290c3b6a767fdaf72a783f8ef1e915e657bdecd4b75a9732bc668850e1c16443b658dd73f42b4af21a5ac2f320f1a6212f7fc9097d940d1fd0b56983c213daca002c7b7838969fd', '2026-11-24 16:49:56.836603+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'library staff hold', '\xa9ac605188f7d41ed5eaafb1051d9d73fcb12911b7982229062571120f2c270e', '\x2fdb3cbe8c480007c1ff8b397846bffcfa3a77ccb0db41716200750ce616defe', '{"appointment": {"id": "01a20e76-ce69-75ec-92f7-7dbd7da1aa30", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e76-cde2-7f8c-a592-2d810a36e23e", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T10:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-23T10:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ce3b-7254-bcd5-d2f5832a081b", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xc548e41cb2fc3e141f2df8a220590b1924686ea33d5a28f0f18b1492e400cf1b66078f8cf11a56e01daab3a28867d759e9d314e820dcee9696ae1cfb34f176a53c3754edebbcdc36bcf1ae95c04f08432ab8cb05dba0493950104d94abf4', '2026-11-24 16:49:56.841726+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'library staff hold', '\xb50ebc5c34a7a2f92323eec81ae14a24b7e29551c8ab71651a6bc5723279fd8a', '\xf64685075ebeb0a0ccdb4eb6cb096a00675aeb1c5c6d8deb2865700a3516ef67', '{"appointment": {"id": "01a20e76-ce6e-787a-ad6c-189f3c9be495", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e76-cde2-7f8c-a592-2d810a36e23e", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T11:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-23T11:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ce3b-7254-bcd5-d2f5832a081b", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x0616943b950b5cf939b85926b7e3bf1450b9bf9342ca33962d19bbab3dd68ec91fe47899849bf5440026cda10f0afce8921d09afa2665af053fbf1ad6ffca2660ccbada00673c5573ac18571cdb105eb07275c9d70c84ea8256b329b7205', '2026-11-24 16:49:56.848313+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'library staff hold', '\x57ffc830df5e20bb5cb999ea14628188c14692926c66c80b3138cbe3f67c4c23', '\x0ef8e8ba4b83649573b907d02d1965ccac614eb135d7064bbbbe3f0128736601', '{"appointment": {"id": "01a20e76-ce77-7013-9512-b245cd7f061b", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e76-cde2-7f8c-a592-2d810a36e23e", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T12:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-23T12:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ce3b-7254-bcd5-d2f5832a081b", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x23e9b1138a626fffa317c1cea21dc8c678296d4683ee1baf9b9eec9d4f194e8d2adf96ec811b9666a2f5f4280f76153aa0038dddb80e57f0a975ca8cf09f3f471181cfa76bdd73079222582a7a7855f30ecf62b8e9d7c7195cdde893d875', '2026-11-24 16:49:56.855975+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'library staff hold', '\x6b86844e988b44c1ef0343d93ee3e2286ad8e883bd7ba5cf0065508a297edc08', '\xc26f2c38abd8e3cbfa1262e4129d84457e9025328317bf8795cc494e85e5fff4', '{"appointment": {"id": "01a20e76-ce82-737d-ac01-beed30512d46", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e76-cde2-7f8c-a592-2d810a36e23e", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T13:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-cdda-70a2-bcba-2344a65f08a6"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-23T13:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ce43-7720-94a1-1179171a3783", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 10, "buffer_before_minutes_snapshot": 0}}', '\xe1c6fb2e28981f06144d596e6ed446d958abc67dff4d141913fa3feee03861a8237fda88aee0d12e127291ed54df5bd5bb8680a9d5c24046793ac5f621f3a0a56c156d02ff26342e61ac5ad5b82d31f52bb5dee40e6e47dab3584f87826f', '2026-11-24 16:49:56.867834+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'library staff hold', '\x817b6c1a0125a7c56e938107dfad7b8c2aa27df634cdff699f5ca81084484fcd', '\x955278e29850cde5ba42bbdc2f099a82eaaa0fa11bdf9cc6d17bb8e22008e3b7', '{"appointment": {"id": "01a20e76-ce87-7b39-996c-a5bfea659f5c", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e76-cde2-7f8c-a592-2d810a36e23e", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T14:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-23T14:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ce3b-7254-bcd5-d2f5832a081b", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xd0e3fe2b6907bcf599ea358b33397f0b4f303a6e46ff26645c422b700bfb0b381aa7324eaf6c53f57b2697fbf2520895a2f1d4dd6491bc78ecb6f94d90940aa600db7b43a65ffd85dba52c34bf2cba9d226a478e7fbf393c3030dfcb317d', '2026-11-24 16:49:56.874176+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'library staff hold', '\xd07e749da99328776e5bf496db1e43837155e75d2b9c02b739104af1bad7b214', '\x57819255fdc4dce447feff392801118327e688b99436d5de41467d4d251699ba', '{"appointment": {"id": "01a20e76-ce8e-7823-87dd-b9d153a23c0d", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e76-cde2-7f8c-a592-2d810a36e23e", "patient_id": null, "updated_at": "2026-03-20T08:10:00Z", "ends_at_utc": "2026-03-23T15:30:00Z", "inserted_at": "2026-03-20T08:10:00Z", "cancelled_at": null, "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-23T15:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:15:00Z", "overlap_allowed": false, "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ce3b-7254-bcd5-d2f5832a081b", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x6d2b716c4e273617ba36ca57574c94e6f17bdfc0e49e8b08e38480a7a5ba976d77dcad5076528bddae84cfad4d98407c0ba43949324fbf97a8f40b2374a8ea16c4b7c4e55a86c6bba603924a2ee59d10bcee4dfdd3c99a971de583e3b69c', '2026-11-24 16:49:56.879357+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'library staff hold', '\xc392dc534cf2a135b571339ef98c5242d1f68cb3d5443b175169a75f1951fc0f', '\x03ec6b33058511df565e81fec065fb74543d7417da16535c99335e05fbf9b6cd', '{"appointment": {"id": "01a20e76-cedb-7e92-9fd0-e8b72bf10510", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e76-ce91-7777-a05a-dd18518ec76d", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T08:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-ce94-7a4e-9c50-a36e0ffe49c1"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-24T08:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ced1-76c7-a740-c1793e1a6396", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e76-ce91-7777-a05a-dd18518ec76d", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x9b8c4f96fd98c326757856a334a16cb46effc455c44f52207a3644734c3156620811bdf2ed99f4909a7fde22797b1854aa9587a30d184044cc303ae50d2bc36ff34e12c8f9d3ce77be963ff1b0130dc320a8b8946730db2ffa973afe2042', '2026-11-24 16:49:56.959503+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'library staff hold', '\x43d6db2739ad301877d4a7db0212e3f89ec20bff9953271443ba9051dab310e2', '\xf499955be64aa480f282c2cae0d269016bd610514b68230cfb8dc19626d446c9', '{"appointment": {"id": "01a20e76-cee2-7856-a4bd-ca32bdab2177", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e76-ce91-7777-a05a-dd18518ec76d", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T09:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-ce94-7a4e-9c50-a36e0ffe49c1"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-24T09:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ced1-76c7-a740-c1793e1a6396", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e76-ce91-7777-a05a-dd18518ec76d", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x707471df0a722671f11eea3ec7283ab96577efa99f8dc6807ec9d82055fb106111f278088a25faec0d4c2a26cb34eeccded83cc1d3ad771acab5f45cae0456a4a29f69049c8fec33d84e19dfd849a6a44a030bf020e330d683e2023fa834', '2026-11-24 16:49:56.963231+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'library staff hold', '\x3ef337f509ce59f4b703cb23740d377fea604317b727985286611357778ba331', '\xfed643a2d0cd777d0e1d70e633ab35504bb5057b2068fddd6efdad5ae54bce6c', '{"appointment": {"id": "01a20e76-cee7-7a27-ad13-42a61f20fdfe", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e76-ce91-7777-a05a-dd18518ec76d", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T10:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-ce94-7a4e-9c50-a36e0ffe49c1"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-24T10:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ced1-76c7-a740-c1793e1a6396", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e76-ce91-7777-a05a-dd18518ec76d", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x0104023b6d2a1c39c18537c860e1c00c39186ba6a8951e9e59081d373871a8fb2ba603c5a3a2d158c3e71d443bf57f0ef53e2f67ee520e9e434b840d534b9e33694675ee3ee9c72cc98bdb9cf141ffc24c9d1261f16a9033b8cafb38ff88', '2026-11-24 16:49:56.967661+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'library staff hold', '\xbc4cc1ee9d55115d7d503b53da97b4986d4ffc18dec6af5c4cf6e4471ce71724', '\x9a0bdc38a65b0ef95e8d9cd799dce837cb2131b2c86222e8bb97eeca08ba7836', '{"appointment": {"id": "01a20e76-ceec-734d-9a22-7aea76bf4cac", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e76-ce91-7777-a05a-dd18518ec76d", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T11:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-ce94-7a4e-9c50-a36e0ffe49c1"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-24T11:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ced1-76c7-a740-c1793e1a6396", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e76-ce91-7777-a05a-dd18518ec76d", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xab512fc9275ec848de7e4819b8fa21a36c242bb369fc51d8148452ba47f5980c76e9de06df166a19aea01710505c593cd2dc84d4caeaa9b3ce9c65f3c3cda2d29bbd2a12b9e09a90e1de7922d0169ec431a244949c3be56c5ef128f642af', '2026-11-24 16:49:56.972506+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'library staff hold', '\xd334882d2f30c7874a88acb78a08f9e307fdb83670a283d282a717a1049bce0e', '\x8c8402d4a5053aeb1b7320367e17ced64744b87dcef961bb512a422d420317e9', '{"appointment": {"id": "01a20e76-cef1-7280-b776-1b219ec60305", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e76-ce91-7777-a05a-dd18518ec76d", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T12:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-ce94-7a4e-9c50-a36e0ffe49c1"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-24T12:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ced1-76c7-a740-c1793e1a6396", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e76-ce91-7777-a05a-dd18518ec76d", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x20291036a59dbe1c0c9ed4c36cfe8c2446e072e261f536ec28ad93caa81bdf41375f66f0292a0e6c5929ec60b2b014541ec4fc724460e69733034426ee631e4a69effd1613b85289d1535028746959ad6e3341584563980c207600b39b6c', '2026-11-24 16:49:56.97969+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'library staff hold', '\x9affff403b4a0bc9fd01f3aac0b0c32c5f87842011845371f09df60550997b1b', '\xafb85880ea45118ec5ff3cddeba46475e18cee0ed4756e8313b496d422dbc7f1', '{"appointment": {"id": "01a20e76-cef8-71b2-a2e0-08d9a188d327", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e76-ce91-7777-a05a-dd18518ec76d", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T13:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-cdda-70a2-bcba-2344a65f08a6", "01a20e76-ce94-7a4e-9c50-a36e0ffe49c1"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-24T13:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ced7-75f9-8de5-b19f98b1cc6a", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": "doctor:01a20e76-ce91-7777-a05a-dd18518ec76d", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 10, "buffer_before_minutes_snapshot": 0}}', '\x534b716b44a85cec189e6c489d159b5b9c9795b14b9b88d2901708f51e7e1138007407c8000d0a3567aaedef74eb64db8e74415ec4bffcba5d47b44481e8dbb93d36eba038561b02739504d10cdce66529b9ae3d3f3492be93d29f50637d', '2026-11-24 16:49:56.985676+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'library staff hold', '\xc5e3f587284e1d0e3f948027296fdd3272a492c85441bda39dff7f275b95dbcc', '\xfc0c17ff8bcdc0347bd048996892b9bf4eecdfb8605ad29ef093745434628a32', '{"appointment": {"id": "01a20e76-cefd-775d-b651-cdf25f66e825", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e76-ce91-7777-a05a-dd18518ec76d", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T14:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-ce94-7a4e-9c50-a36e0ffe49c1"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-24T14:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ced1-76c7-a740-c1793e1a6396", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e76-ce91-7777-a05a-dd18518ec76d", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x6f21cca65275287a1243e986cdc29e9b2f3a3cf717b25824aa712100e5b6bdafe291ab1650abffa42328bede0f42710ded787aea8cfafcd07f3b1761ea8539a9372679ea5b7ef097ae0f06caf4acb5fa3abf402865d4928dcf134e77b8b2', '2026-11-24 16:49:56.989955+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'library staff hold', '\xce490937d433415ded1121ae0a4de8775b72fc2e26a7dbbc5eb4b83161ed94df', '\x2b789e95bdc53ac7ab43712b2b8c172d7dfd98f6ec2a81b9be64f78aab538c2a', '{"appointment": {"id": "01a20e76-cf01-7374-9ade-40e3b481b7e5", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e76-ce91-7777-a05a-dd18518ec76d", "patient_id": null, "updated_at": "2026-03-20T08:10:00Z", "ends_at_utc": "2026-03-24T15:30:00Z", "inserted_at": "2026-03-20T08:10:00Z", "cancelled_at": null, "resource_ids": ["01a20e76-cdbd-7bf7-bca8-114178e45e75", "01a20e76-ce94-7a4e-9c50-a36e0ffe49c1"], "hold_extended": false, "outside_hours": false, "starts_at_utc": "2026-03-24T15:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:15:00Z", "overlap_allowed": false, "location_room_id": "01a20e76-cdba-7464-84a2-1f4f9658583a", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e76-cda4-7dcd-a374-4912a3872a07", "appointment_type_id": "01a20e76-ced1-76c7-a740-c1793e1a6396", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e76-ce91-7777-a05a-dd18518ec76d", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x27ea05f2a1eb98d2c03244f849068b5427e0f129d884e38dab1048f8c0294c2a693aeef2454b2331e6745374ca6d4eef27e905908322f9d0ee033ded0a1b9e188d82b6b60a4bed8b385a737d25f95a38469c0964da15698908621c7ea15b', '2026-11-24 16:49:56.993983+00');


--
-- Data for Name: location_rooms; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.location_rooms VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cdba-7464-84a2-1f4f9658583a', '01a20e76-cda4-7dcd-a374-4912a3872a07', 'Room 1', true, '2026-11-24 16:49:56.664615+00', '2026-11-24 16:49:56.664615+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cdc9-7172-a636-cfe1918f23ac', '01a20e76-cda4-7dcd-a374-4912a3872a07', 'Room 2', true, '2026-11-24 16:49:56.679076+00', '2026-11-24 16:49:56.679076+00');


--
-- Data for Name: next_doctors; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.next_doctors VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cde2-7f8c-a592-2d810a36e23e', 0, false, '-infinity', 0, '-infinity', '-infinity', '{}', '-infinity'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce91-7777-a05a-dd18518ec76d', 0, false, '-infinity', 0, '-infinity', '-infinity', '{}', '-infinity');


--
-- Data for Name: next_marks; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.next_marks VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cdae-7e2c-9b7f-dc767eb60fd5', NULL, false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cdbc-7eca-b3e2-ea956f296c0a', NULL, false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cdbf-7e82-8705-f67d5fa75d94', NULL, false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cdcd-7d33-b5b2-504188fcc0a6', NULL, false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cdd3-7c48-8d58-ccf12f32bad4', NULL, false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cddb-7e46-ba78-7e2ec26d80c1', NULL, false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cdea-72fe-a4e5-debee4cadd21', '01a20e76-cde2-7f8c-a592-2d810a36e23e', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cdf4-71d9-b0af-62cc5a30c618', '01a20e76-cde2-7f8c-a592-2d810a36e23e', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce05-78d7-a414-926828918122', '01a20e76-cde2-7f8c-a592-2d810a36e23e', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce0e-71fa-99ce-f454323b2a05', '01a20e76-cde2-7f8c-a592-2d810a36e23e', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce10-7b54-bff6-5b47a23a34cd', '01a20e76-cde2-7f8c-a592-2d810a36e23e', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce13-7a35-ab7b-bd5bd1204118', '01a20e76-cde2-7f8c-a592-2d810a36e23e', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce14-7ece-9524-6058449427fc', '01a20e76-cde2-7f8c-a592-2d810a36e23e', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce1f-7495-8332-391377d7ee50', '01a20e76-cde2-7f8c-a592-2d810a36e23e', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce22-7ba8-b3ea-d2ebc88951fe', '01a20e76-cde2-7f8c-a592-2d810a36e23e', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce28-7dad-b5bd-6babc0703f0c', '01a20e76-cde2-7f8c-a592-2d810a36e23e', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce29-7cdc-b103-600c0c3fe25e', '01a20e76-cde2-7f8c-a592-2d810a36e23e', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce31-7265-8fba-b27cfb92564e', '01a20e76-cde2-7f8c-a592-2d810a36e23e', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce3e-7d26-bd0d-c243570c4536', '01a20e76-cde2-7f8c-a592-2d810a36e23e', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce45-7615-928e-f26ee4d2b627', '01a20e76-cde2-7f8c-a592-2d810a36e23e', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce49-708e-a4cd-53e911955f28', '01a20e76-cde2-7f8c-a592-2d810a36e23e', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce49-782d-acc4-8da21ff9f104', '01a20e76-cde2-7f8c-a592-2d810a36e23e', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce76-7022-9766-708ae561e044', NULL, true, '01a20e76-cda4-7dcd-a374-4912a3872a07', '2026-03-23 01:00:00+00', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce81-75fb-b433-830fe6cda72a', NULL, true, '01a20e76-cda4-7dcd-a374-4912a3872a07', '2026-03-23 02:00:00+00', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce94-7a6a-bdd2-55bac80c8214', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce97-7190-a12f-a21dea48be46', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce9a-7340-b153-6190b112ea10', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cea0-7073-b5ee-83fd8d51cd0b', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cea2-7a1a-86d7-2c5a00bce534', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cea8-7716-a76b-d7f25d2b240d', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ceab-7c2f-8598-538b9efb628d', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ceb6-7be7-bd29-ae37fdaafbc2', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ceb8-7737-a478-96450a078587', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cec0-7dad-8a29-8d904352d384', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cec0-7adb-a407-880525cb9951', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cec4-79d3-a743-c08f895fd000', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cec7-79a7-9a8c-18908bfdda97', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cece-75f3-a790-dd08706f1448', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ced3-794e-9021-5951b513f0bc', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ced8-7cbe-817d-9204b6220c2e', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ced9-7b5a-bb54-65fc7f367d62', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ced9-723e-b82e-d1796a39811b', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '-infinity', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cef1-72de-9c83-dd57095327e5', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '2026-03-24 01:00:00+00', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cef1-7699-b709-b197937f338f', NULL, true, '01a20e76-cda4-7dcd-a374-4912a3872a07', '2026-03-24 01:00:00+00', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cef8-76c0-ac52-2007ca2c947d', '01a20e76-ce91-7777-a05a-dd18518ec76d', false, NULL, '2026-03-24 02:00:00+00', NULL),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cef8-726b-bdaf-77a3b2c44eae', NULL, true, '01a20e76-cda4-7dcd-a374-4912a3872a07', '2026-03-24 02:00:00+00', NULL);


--
-- Data for Name: next_practices; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.next_practices VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 0);


--
-- Data for Name: next_starts; Type: TABLE DATA; Schema: horai; Owner: -
--



--
-- Data for Name: patients; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.patients VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce5e-72be-8c6b-484846bd7123', 'Patient 2', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:49:56.830822+00', '2026-11-24 16:49:56.830822+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce66-759c-aeed-32fa3b3e8de0', 'Patient 4', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:49:56.838468+00', '2026-11-24 16:49:56.838468+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce6b-7641-9eed-24b0ce90813d', 'Patient 6', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:49:56.84336+00', '2026-11-24 16:49:56.84336+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce71-73d3-a4d2-33180107d3e6', 'Patient 8', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:49:56.849843+00', '2026-11-24 16:49:56.849843+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce79-760c-81a0-6f1091421505', 'Patient 10', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:49:56.859199+00', '2026-11-24 16:49:56.859199+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce85-7d9a-8c76-c3b98806bd1a', 'Patient 12', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:49:56.870386+00', '2026-11-24 16:49:56.870386+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cee1-7625-b8bb-799e0caffd4a', 'Patient 50', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:49:56.96126+00', '2026-11-24 16:49:56.96126+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cee4-7126-abcc-dbeedfe6a9bc', 'Patient 52', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:49:56.9649+00', '2026-11-24 16:49:56.9649+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cee8-79e6-b27f-1263b7dc34c2', 'Patient 54', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:49:56.969139+00', '2026-11-24 16:49:56.969139+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ceee-762b-82a8-568d755c55b1', 'Patient 56', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:49:56.975104+00', '2026-11-24 16:49:56.975104+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cef5-7e6e-b7d6-d3e5a36ce9f2', 'Patient 58', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:49:56.981325+00', '2026-11-24 16:49:56.981325+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cefc-7377-9b6e-7a162be74771', 'Patient 60', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:49:56.988669+00', '2026-11-24 16:49:56.988669+00');


--
-- Data for Name: practice_directory; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.practice_directory VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'history');


--
-- Data for Name: practices; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.practices VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', 'history', 'History', 'Europe/Athens', 7, '2026-11-24 16:49:56.614076+00', '2026-11-24 16:49:56.695878+00', NULL, NULL, 'en', '{}');


--
-- Data for Name: resource_occupancy; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.resource_occupancy VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cdce-7941-b24d-ce8b30f2a448', 1),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cde8-7e7c-94e9-cc573e285ee4', 1),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce93-7b51-a941-250b8c75d624', 1),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cdda-70a2-bcba-2344a65f08a6', 3),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cdbd-7bf7-bca8-114178e45e75', 23),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce94-7a4e-9c50-a36e0ffe49c1', 13);


--
-- Data for Name: schedule_rule_breaks; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.schedule_rule_breaks VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce04-73f5-be02-62b0165926a9', '01a20e76-cdf1-77c6-87bc-666dd1f2081c', '19:00:00', '19:30:00', NULL, '2026-11-24 16:49:56.718496+00', '2026-11-24 16:49:56.718496+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce10-7a90-8466-9bbc97950e28', '01a20e76-ce0b-7e70-80ac-ff5b40bcc891', '19:00:00', '19:30:00', NULL, '2026-11-24 16:49:56.745251+00', '2026-11-24 16:49:56.745251+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce14-7672-86bc-0e7c39ff9887', '01a20e76-ce12-7b7f-91e8-5ff2ce4f3299', '19:00:00', '19:30:00', NULL, '2026-11-24 16:49:56.753687+00', '2026-11-24 16:49:56.753687+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce22-7f83-a695-0f8179e0e28a', '01a20e76-ce1d-7404-b927-35cdfca3e1fb', '19:00:00', '19:30:00', NULL, '2026-11-24 16:49:56.75996+00', '2026-11-24 16:49:56.75996+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce29-7109-8567-4822a7e8aa4a', '01a20e76-ce25-764b-bd0d-f1fe8cbc7091', '19:00:00', '19:30:00', NULL, '2026-11-24 16:49:56.772577+00', '2026-11-24 16:49:56.772577+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cea1-7142-95ff-0bbb3daeac19', '01a20e76-ce9f-7689-83ca-9d214956cf0c', '19:00:00', '19:30:00', NULL, '2026-11-24 16:49:56.894377+00', '2026-11-24 16:49:56.894377+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ceab-7802-bbba-c7c711d8dcff', '01a20e76-cea5-707c-abf1-c23bf32f14df', '19:00:00', '19:30:00', NULL, '2026-11-24 16:49:56.899913+00', '2026-11-24 16:49:56.899913+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ceb8-7607-bdff-bdeb17d36c3d', '01a20e76-ceb5-775a-822d-e079cbed97f2', '19:00:00', '19:30:00', NULL, '2026-11-24 16:49:56.916496+00', '2026-11-24 16:49:56.916496+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cec0-70c6-986d-4dcb66a7da7f', '01a20e76-cebc-7c22-a112-c82ec7c19766', '19:00:00', '19:30:00', NULL, '2026-11-24 16:49:56.923012+00', '2026-11-24 16:49:56.923012+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cec7-75a4-89f0-05ca34c5b915', '01a20e76-cec3-7096-b790-efadb44220f6', '19:00:00', '19:30:00', NULL, '2026-11-24 16:49:56.930761+00', '2026-11-24 16:49:56.930761+00');


--
-- Data for Name: schedule_rules; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.schedule_rules VALUES
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cdf1-77c6-87bc-666dd1f2081c', '01a20e76-cde2-7f8c-a592-2d810a36e23e', 'Europe/Athens', NULL, NULL, NULL, 1, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:49:56.718496+00', '2026-11-24 16:49:56.718496+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce0b-7e70-80ac-ff5b40bcc891', '01a20e76-cde2-7f8c-a592-2d810a36e23e', 'Europe/Athens', NULL, NULL, NULL, 2, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:49:56.745251+00', '2026-11-24 16:49:56.745251+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce12-7b7f-91e8-5ff2ce4f3299', '01a20e76-cde2-7f8c-a592-2d810a36e23e', 'Europe/Athens', NULL, NULL, NULL, 3, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:49:56.753687+00', '2026-11-24 16:49:56.753687+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce1d-7404-b927-35cdfca3e1fb', '01a20e76-cde2-7f8c-a592-2d810a36e23e', 'Europe/Athens', NULL, NULL, NULL, 4, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:49:56.75996+00', '2026-11-24 16:49:56.75996+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce25-764b-bd0d-f1fe8cbc7091', '01a20e76-cde2-7f8c-a592-2d810a36e23e', 'Europe/Athens', NULL, NULL, NULL, 5, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:49:56.772577+00', '2026-11-24 16:49:56.772577+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ce9f-7689-83ca-9d214956cf0c', '01a20e76-ce91-7777-a05a-dd18518ec76d', 'Europe/Athens', NULL, NULL, NULL, 1, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:49:56.894377+00', '2026-11-24 16:49:56.894377+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cea5-707c-abf1-c23bf32f14df', '01a20e76-ce91-7777-a05a-dd18518ec76d', 'Europe/Athens', NULL, NULL, NULL, 2, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:49:56.899913+00', '2026-11-24 16:49:56.899913+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-ceb5-775a-822d-e079cbed97f2', '01a20e76-ce91-7777-a05a-dd18518ec76d', 'Europe/Athens', NULL, NULL, NULL, 3, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:49:56.916496+00', '2026-11-24 16:49:56.916496+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cebc-7c22-a112-c82ec7c19766', '01a20e76-ce91-7777-a05a-dd18518ec76d', 'Europe/Athens', NULL, NULL, NULL, 4, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:49:56.923012+00', '2026-11-24 16:49:56.923012+00'),
	('01a20e76-cd8b-7a3d-963d-0fbba4713349', '01a20e76-cec3-7096-b790-efadb44220f6', '01a20e76-ce91-7777-a05a-dd18518ec76d', 'Europe/Athens', NULL, NULL, NULL, 5, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:49:56.930761+00', '2026-11-24 16:49:56.930761+00');


--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.schema_migrations VALUES
	(1, 'practice', 'f31d18d17385f90f5ceeee197138d7026b252bac91e1f69b788a7a5606f05f62', '2026-11-24 16:49:56.448668+00'),
	(2, 'schedule', '77c4af9ad00fbc7c0c6af889536802dbfa65ec16b7edc1fed55ff60a7b9f7e93', '2026-11-24 16:49:56.468182+00'),
	(3, 'booking', 'cf65bbb28fa2662362f9b188fb4dbf2406bae33c00d43a5bdb18408ae6114edd', '2026-11-24 16:49:56.491767+00'),
	(4, 'guards', 'ca6ee54d3bb463dd4201f52656d5b3b2c7e768bb0db0fcef56cbc09ffb8bc54e', '2026-11-24 16:49:56.506124+00'),
	(5, 'setup_version', '216bcd0271b9ebbf11f840991261348e241dfa4e49a1010a10200fa9c3b32398', '2026-11-24 16:49:56.510982+00'),
	(6, 'occupancy', '769324469b425a61c42229974c230bfdd8ee5b88161538938987d698d8050ee6', '2026-11-24 16:49:56.514559+00'),
	(7, 'next', '31bbcf85d03b96d454aa3358e3ef48ac77d2be445e2e91af0f4f2cc29cc961ed', '2026-11-24 16:49:56.528721+00'),
	(9, 'every_resource_is_countable', 'aa8d9b8b0dbaecdc213932cbd32cfc7730b6be83e6d8ede63171adb22604ed8b', '2026-11-24 16:49:56.531145+00'),
	(11, 'tenants', 'de383e72128cfd58fc36936c27bebbedd3b397eaa4851a08840c62f6f7762c24', '2026-11-24 16:49:56.549284+00'),
	(12, 'patient_pages', 'e01d99d5177dce0d53de71737c068484d77b4390597ec3a6b1474c4da487cb1e', '2026-11-24 16:49:56.56045+00'),
	(0, 'functions_of_0.1.0', 'ae6c2e929d12b2fa07b5d83aa9f4a618b251bc2c1e463437842d3306a2f9a984', '2026-11-24 16:49:56.584537+00');


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
-- Name: next_doctors next_doctors_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.next_doctors
    ADD CONSTRAINT next_doctors_pkey PRIMARY KEY (practice_id, doctor_id);


--
-- Name: next_marks next_marks_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.next_marks
    ADD CONSTRAINT next_marks_pkey PRIMARY KEY (practice_id, id);


--
-- Name: next_practices next_practices_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.next_practices
    ADD CONSTRAINT next_practices_pkey PRIMARY KEY (practice_id);


--
-- Name: next_starts next_starts_pkey; Type: CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.next_starts
    ADD CONSTRAINT next_starts_pkey PRIMARY KEY (practice_id, doctor_id, n);


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
-- Name: next_doctors_computed_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX next_doctors_computed_idx ON horai.next_doctors USING btree (practice_id, computed_at);


--
-- Name: next_doctors_due_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX next_doctors_due_idx ON horai.next_doctors USING btree (practice_id, due_at);


--
-- Name: next_doctors_good_until_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX next_doctors_good_until_idx ON horai.next_doctors USING btree (practice_id, good_until);


--
-- Name: next_doctors_opened_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX next_doctors_opened_idx ON horai.next_doctors USING btree (practice_id, doctor_id) WHERE opened;


--
-- Name: next_starts_any_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX next_starts_any_idx ON horai.next_starts USING btree (practice_id, starts_at_utc, doctor_id, n, slug);


--
-- Name: next_starts_cell_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX next_starts_cell_idx ON horai.next_starts USING btree (practice_id, cell, specialty, slug) WHERE (cell IS NOT NULL);


--
-- Name: next_starts_place_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX next_starts_place_idx ON horai.next_starts USING btree (practice_id, doctor_location_id, starts_at_utc, doctor_id, n, specialty, slug) WHERE (doctor_location_id IS NOT NULL);


--
-- Name: next_starts_specialty_idx; Type: INDEX; Schema: horai; Owner: -
--

CREATE INDEX next_starts_specialty_idx ON horai.next_starts USING btree (practice_id, specialty, starts_at_utc, doctor_id, n, slug);


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
-- Name: availability_exceptions next_of_all; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER next_of_all AFTER INSERT OR DELETE OR UPDATE ON horai.availability_exceptions FOR EACH ROW EXECUTE FUNCTION horai.next_of_all();


--
-- Name: bookable_resources next_of_all; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER next_of_all AFTER INSERT OR DELETE OR UPDATE ON horai.bookable_resources FOR EACH ROW EXECUTE FUNCTION horai.next_of_all();


--
-- Name: doctor_locations next_of_all; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER next_of_all AFTER INSERT OR DELETE OR UPDATE ON horai.doctor_locations FOR EACH ROW EXECUTE FUNCTION horai.next_of_all();


--
-- Name: location_rooms next_of_all; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER next_of_all AFTER INSERT OR DELETE OR UPDATE ON horai.location_rooms FOR EACH ROW EXECUTE FUNCTION horai.next_of_all();


--
-- Name: doctors next_of_doctor; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER next_of_doctor AFTER INSERT OR UPDATE ON horai.doctors FOR EACH ROW EXECUTE FUNCTION horai.next_of_doctor();


--
-- Name: practices next_of_practice; Type: TRIGGER; Schema: horai; Owner: -
--

CREATE TRIGGER next_of_practice AFTER INSERT ON horai.practices FOR EACH ROW EXECUTE FUNCTION horai.next_of_practice();


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
-- Name: next_doctors next_doctors_practice_id_doctor_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.next_doctors
    ADD CONSTRAINT next_doctors_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id) ON DELETE CASCADE;


--
-- Name: next_practices next_practices_practice_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.next_practices
    ADD CONSTRAINT next_practices_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id) ON DELETE CASCADE;


--
-- Name: next_starts next_starts_practice_id_doctor_id_fkey; Type: FK CONSTRAINT; Schema: horai; Owner: -
--

ALTER TABLE ONLY horai.next_starts
    ADD CONSTRAINT next_starts_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.next_doctors(practice_id, doctor_id) ON DELETE CASCADE;


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
-- Name: next_doctors; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.next_doctors ENABLE ROW LEVEL SECURITY;

--
-- Name: next_marks; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.next_marks ENABLE ROW LEVEL SECURITY;

--
-- Name: next_practices; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.next_practices ENABLE ROW LEVEL SECURITY;

--
-- Name: next_starts; Type: ROW SECURITY; Schema: horai; Owner: -
--

ALTER TABLE horai.next_starts ENABLE ROW LEVEL SECURITY;

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
-- Name: next_doctors one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.next_doctors USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: next_marks one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.next_marks USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: next_practices one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.next_practices USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


--
-- Name: next_starts one_practice; Type: POLICY; Schema: horai; Owner: -
--

CREATE POLICY one_practice ON horai.next_starts USING ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));


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


