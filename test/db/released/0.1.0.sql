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
  v_answer jsonb;
  v_patient_id uuid;
  o record;
  a horai.appointments;
begin
  o := horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now);
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
    CONSTRAINT appointment_events_action_is_known CHECK ((action = ANY (ARRAY['held'::text, 'pending'::text, 'confirmed'::text, 'approved'::text, 'rescheduled'::text, 'cancelled'::text, 'completed'::text, 'no_show'::text, 'hold_expired'::text]))),
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
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cc91-7135-aaf7-db016a65ab99', 'first key', '\x3ddc7b8b3a840d6796fe06379338c380726480a7a4975bbf1f6d6f7da78da8db', '2026-11-24 16:07:20.463014+00', NULL, '{*}', NULL, NULL);


--
-- Data for Name: appointment_events; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_events VALUES
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd14-7bd0-8ac0-ed68449462fd', '01a20e4f-cd00-79ff-9865-0fb751d43fcf', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e4f-ccb0-721b-a80d-1938ae8e6eaa", "ends_at_utc": "2026-03-23T08:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053"], "starts_at_utc": "2026-03-23T08:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-ccf1-7eae-98f0-8a06122418e7"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd1a-7fc8-8ebd-47daf6d8806e', '01a20e4f-cd00-79ff-9865-0fb751d43fcf', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e4f-cd17-7291-90df-c63612fadb37"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd1c-706f-9d14-a25ba277c670', '01a20e4f-cd1a-7384-aeb5-30615d60a0de', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e4f-ccb0-721b-a80d-1938ae8e6eaa", "ends_at_utc": "2026-03-23T09:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053"], "starts_at_utc": "2026-03-23T09:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-ccf1-7eae-98f0-8a06122418e7"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd1d-703e-824b-144eb0a55103', '01a20e4f-cd1a-7384-aeb5-30615d60a0de', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e4f-cd1c-732d-8cda-93f8767b072e"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd1e-7286-9744-2680f5d8ceac', '01a20e4f-cd1a-7384-aeb5-30615d60a0de', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'completed', '{}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd20-75d4-b195-5c4c37acb6e7', '01a20e4f-cd1e-7de7-a70f-47ba83a3d5eb', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e4f-ccb0-721b-a80d-1938ae8e6eaa", "ends_at_utc": "2026-03-23T10:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053"], "starts_at_utc": "2026-03-23T10:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-ccf1-7eae-98f0-8a06122418e7"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd21-76e3-9bfb-78613f5c0489', '01a20e4f-cd1e-7de7-a70f-47ba83a3d5eb', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e4f-cd20-70c5-9afa-2b6c0e02a6fa"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd24-7c12-b3f5-08263baabd20', '01a20e4f-cd1e-7de7-a70f-47ba83a3d5eb', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'no_show', '{}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd27-7d16-8e18-a157681d478f', '01a20e4f-cd25-7e76-a4fc-e91b4b764cfb', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e4f-ccb0-721b-a80d-1938ae8e6eaa", "ends_at_utc": "2026-03-23T11:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053"], "starts_at_utc": "2026-03-23T11:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-ccf1-7eae-98f0-8a06122418e7"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd28-76ff-b731-2dd034f1f2c8', '01a20e4f-cd25-7e76-a4fc-e91b4b764cfb', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e4f-cd27-7eb3-8c5d-ffe9fcec42a5"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd29-747d-8966-e4a69cc6754e', '01a20e4f-cd25-7e76-a4fc-e91b4b764cfb', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'cancelled', '{"reason": "ill"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd2b-71b8-a571-22b98d56bb78', '01a20e4f-cd2a-76fa-b9bb-5888af50bfd3', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e4f-ccb0-721b-a80d-1938ae8e6eaa", "ends_at_utc": "2026-03-23T12:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053"], "starts_at_utc": "2026-03-23T12:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-ccf1-7eae-98f0-8a06122418e7"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd2c-7870-9ce4-6c4568d56711', '01a20e4f-cd2a-76fa-b9bb-5888af50bfd3', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e4f-cd2b-7259-b557-3a24ae317047"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd30-7a0d-84fe-9a2ef0556d2e', '01a20e4f-cd2a-76fa-b9bb-5888af50bfd3', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'rescheduled', '{"from": {"starts_at_utc": "2026-03-23T12:00:00Z", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84"}, "ends_at_utc": "2026-03-30T13:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053"], "starts_at_utc": "2026-03-30T13:00:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd33-7995-802d-99bb2ca27809', '01a20e4f-cd31-7e12-8d43-b02f05c59762', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e4f-ccb0-721b-a80d-1938ae8e6eaa", "ends_at_utc": "2026-03-23T13:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-ccac-70eb-9246-f6a918ac98b1"], "starts_at_utc": "2026-03-23T13:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-ccf7-7724-a21a-b368b146ea5c"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd34-7169-8b9b-0c6757918107', '01a20e4f-cd31-7e12-8d43-b02f05c59762', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'pending', '{"patient_id": "01a20e4f-cd33-734a-b749-b9335a3d5ec9"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd37-7849-b46f-e5dc552cf30c', '01a20e4f-cd34-7cce-82c3-9b9a56bcb781', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e4f-ccb0-721b-a80d-1938ae8e6eaa", "ends_at_utc": "2026-03-23T14:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053"], "starts_at_utc": "2026-03-23T14:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-ccf1-7eae-98f0-8a06122418e7"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd3a-7448-96e8-fee9cad6e511', '01a20e4f-cd34-7cce-82c3-9b9a56bcb781', 2, '2026-03-20 08:10:00+00', 'system', NULL, 'hold_expired', '{"hold_expires_at": "2026-03-20T08:05:00Z"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd3f-7c47-866f-1a64fba5376f', '01a20e4f-cd3a-7c0c-a437-d4d68351040b', 1, '2026-03-20 08:10:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e4f-ccb0-721b-a80d-1938ae8e6eaa", "ends_at_utc": "2026-03-23T15:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053"], "starts_at_utc": "2026-03-23T15:00:00Z", "hold_expires_at": "2026-03-20T08:15:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-ccf1-7eae-98f0-8a06122418e7"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd72-76e8-973a-75225426005e', '01a20e4f-cd6d-7157-984d-962c685d39c8', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e4f-cd40-721e-b118-5964311104d8", "ends_at_utc": "2026-03-24T08:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-cd47-774e-9d5c-70b2549eb835"], "starts_at_utc": "2026-03-24T08:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-cd67-7451-ae4d-124c8882fb06"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd73-7820-998f-fa8c010f2ff4', '01a20e4f-cd6d-7157-984d-962c685d39c8', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e4f-cd72-7579-9bef-d8b6a489df5c"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd75-7059-a28f-1b00cc157470', '01a20e4f-cd73-7fd4-a220-c281a303ff2a', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e4f-cd40-721e-b118-5964311104d8", "ends_at_utc": "2026-03-24T09:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-cd47-774e-9d5c-70b2549eb835"], "starts_at_utc": "2026-03-24T09:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-cd67-7451-ae4d-124c8882fb06"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd76-76f0-aad0-cfc252845a62', '01a20e4f-cd73-7fd4-a220-c281a303ff2a', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e4f-cd75-7755-a623-acf79f90e793"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd77-769a-a2f5-599415e43318', '01a20e4f-cd73-7fd4-a220-c281a303ff2a', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'completed', '{}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd79-7359-8e29-07d279c03d3b', '01a20e4f-cd77-741f-9bd6-cc4869b40a14', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e4f-cd40-721e-b118-5964311104d8", "ends_at_utc": "2026-03-24T10:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-cd47-774e-9d5c-70b2549eb835"], "starts_at_utc": "2026-03-24T10:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-cd67-7451-ae4d-124c8882fb06"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd7a-7cec-b7da-c2f6f038b246', '01a20e4f-cd77-741f-9bd6-cc4869b40a14', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e4f-cd79-728f-a334-37bb4e973fbe"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd7b-763b-9125-73d9eacdb262', '01a20e4f-cd77-741f-9bd6-cc4869b40a14', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'no_show', '{}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd7d-72e5-97fd-d5455d209648', '01a20e4f-cd7b-7cce-b76a-8201b6dd32a0', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e4f-cd40-721e-b118-5964311104d8", "ends_at_utc": "2026-03-24T11:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-cd47-774e-9d5c-70b2549eb835"], "starts_at_utc": "2026-03-24T11:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-cd67-7451-ae4d-124c8882fb06"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd7e-724e-88a6-9baf9e994a58', '01a20e4f-cd7b-7cce-b76a-8201b6dd32a0', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e4f-cd7d-7e1a-94d5-22fd3734801e"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd7f-7ce0-8d0a-b8df4b89395f', '01a20e4f-cd7b-7cce-b76a-8201b6dd32a0', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'cancelled', '{"reason": "ill"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd81-79c8-9212-6c9a9097685f', '01a20e4f-cd7f-7f66-b59e-da2b19f92f1a', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e4f-cd40-721e-b118-5964311104d8", "ends_at_utc": "2026-03-24T12:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-cd47-774e-9d5c-70b2549eb835"], "starts_at_utc": "2026-03-24T12:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-cd67-7451-ae4d-124c8882fb06"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd82-7e0b-9f96-701a3929428c', '01a20e4f-cd7f-7f66-b59e-da2b19f92f1a', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e4f-cd81-72c2-bb12-8bc1b0b1d8d0"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd83-72c9-bedb-5285c2a830d8', '01a20e4f-cd7f-7f66-b59e-da2b19f92f1a', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'rescheduled', '{"from": {"starts_at_utc": "2026-03-24T12:00:00Z", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84"}, "ends_at_utc": "2026-03-31T13:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-cd47-774e-9d5c-70b2549eb835"], "starts_at_utc": "2026-03-31T13:00:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd86-7e85-8ed8-6d0d340b631a', '01a20e4f-cd84-790e-8596-f6978e213664', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e4f-cd40-721e-b118-5964311104d8", "ends_at_utc": "2026-03-24T13:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-ccac-70eb-9246-f6a918ac98b1", "01a20e4f-cd47-774e-9d5c-70b2549eb835"], "starts_at_utc": "2026-03-24T13:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-cd6a-7628-94fe-af44efa050da"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd88-7b64-bba1-e06c6df016fe', '01a20e4f-cd84-790e-8596-f6978e213664', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'pending', '{"patient_id": "01a20e4f-cd86-71e1-af04-e996a6f8eaa2"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd8c-7190-92db-bd32b7d08326', '01a20e4f-cd88-7de2-87f3-4a9e856c9645', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e4f-cd40-721e-b118-5964311104d8", "ends_at_utc": "2026-03-24T14:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-cd47-774e-9d5c-70b2549eb835"], "starts_at_utc": "2026-03-24T14:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-cd67-7451-ae4d-124c8882fb06"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd8f-77d9-93f0-a9483355127c', '01a20e4f-cd88-7de2-87f3-4a9e856c9645', 2, '2026-03-20 08:10:00+00', 'system', NULL, 'hold_expired', '{"hold_expires_at": "2026-03-20T08:05:00Z"}'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd92-754e-8e8c-a00676d96a9a', '01a20e4f-cd90-7f59-89c0-12aee0ae46da', 1, '2026-03-20 08:10:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e4f-cd40-721e-b118-5964311104d8", "ends_at_utc": "2026-03-24T15:30:00Z", "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-cd47-774e-9d5c-70b2549eb835"], "starts_at_utc": "2026-03-24T15:00:00Z", "hold_expires_at": "2026-03-20T08:15:00Z", "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-cd67-7451-ae4d-124c8882fb06"}');


--
-- Data for Name: appointment_resource_claims; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_resource_claims VALUES
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd12-73c1-b26d-ce4e3dee40df', '01a20e4f-cd00-79ff-9865-0fb751d43fcf', '01a20e4f-cca3-7866-8af4-3881729b0053', '["2026-03-23 08:00:00+00","2026-03-23 08:30:00+00")', '2026-11-24 16:07:20.584175+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd1b-73cd-a2ec-f5769f0772f9', '01a20e4f-cd1a-7384-aeb5-30615d60a0de', '01a20e4f-cca3-7866-8af4-3881729b0053', '["2026-03-23 09:00:00+00","2026-03-23 09:30:00+00")', '2026-11-24 16:07:20.602821+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd20-7e18-be0a-2928a07cc740', '01a20e4f-cd1e-7de7-a70f-47ba83a3d5eb', '01a20e4f-cca3-7866-8af4-3881729b0053', '["2026-03-23 10:00:00+00","2026-03-23 10:30:00+00")', '2026-11-24 16:07:20.607324+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd30-7a06-8c90-f81803c85122', '01a20e4f-cd2a-76fa-b9bb-5888af50bfd3', '01a20e4f-cca3-7866-8af4-3881729b0053', '["2026-03-30 13:00:00+00","2026-03-30 13:30:00+00")', '2026-11-24 16:07:20.621696+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd32-72cc-96f0-c9f466c950ff', '01a20e4f-cd31-7e12-8d43-b02f05c59762', '01a20e4f-cca3-7866-8af4-3881729b0053', '["2026-03-23 13:00:00+00","2026-03-23 13:40:00+00")', '2026-11-24 16:07:20.625884+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd32-75f9-b9cb-a3dbcbc36494', '01a20e4f-cd31-7e12-8d43-b02f05c59762', '01a20e4f-ccac-70eb-9246-f6a918ac98b1', '["2026-03-23 13:00:00+00","2026-03-23 13:40:00+00")', '2026-11-24 16:07:20.625884+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd3f-7264-9ab2-8d663d384357', '01a20e4f-cd3a-7c0c-a437-d4d68351040b', '01a20e4f-cca3-7866-8af4-3881729b0053', '["2026-03-23 15:00:00+00","2026-03-23 15:30:00+00")', '2026-11-24 16:07:20.637932+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd72-7ee5-9755-19fbfdcbbb04', '01a20e4f-cd6d-7157-984d-962c685d39c8', '01a20e4f-cca3-7866-8af4-3881729b0053', '["2026-03-24 08:00:00+00","2026-03-24 08:30:00+00")', '2026-11-24 16:07:20.689225+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd72-7a55-bab4-d22cb7c605d0', '01a20e4f-cd6d-7157-984d-962c685d39c8', '01a20e4f-cd47-774e-9d5c-70b2549eb835', '["2026-03-24 08:00:00+00","2026-03-24 08:30:00+00")', '2026-11-24 16:07:20.689225+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd75-7708-955e-ba6350714139', '01a20e4f-cd73-7fd4-a220-c281a303ff2a', '01a20e4f-cca3-7866-8af4-3881729b0053', '["2026-03-24 09:00:00+00","2026-03-24 09:30:00+00")', '2026-11-24 16:07:20.6923+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd75-7c3b-a8d0-7cee5ef68d86', '01a20e4f-cd73-7fd4-a220-c281a303ff2a', '01a20e4f-cd47-774e-9d5c-70b2549eb835', '["2026-03-24 09:00:00+00","2026-03-24 09:30:00+00")', '2026-11-24 16:07:20.6923+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd79-741a-9623-11e809a60ea3', '01a20e4f-cd77-741f-9bd6-cc4869b40a14', '01a20e4f-cca3-7866-8af4-3881729b0053', '["2026-03-24 10:00:00+00","2026-03-24 10:30:00+00")', '2026-11-24 16:07:20.696069+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd79-7c4c-b6d7-7268802c4212', '01a20e4f-cd77-741f-9bd6-cc4869b40a14', '01a20e4f-cd47-774e-9d5c-70b2549eb835', '["2026-03-24 10:00:00+00","2026-03-24 10:30:00+00")', '2026-11-24 16:07:20.696069+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd83-733f-8ed0-74f79024213e', '01a20e4f-cd7f-7f66-b59e-da2b19f92f1a', '01a20e4f-cca3-7866-8af4-3881729b0053', '["2026-03-31 13:00:00+00","2026-03-31 13:30:00+00")', '2026-11-24 16:07:20.706611+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd83-726c-9bfd-926f6cf31940', '01a20e4f-cd7f-7f66-b59e-da2b19f92f1a', '01a20e4f-cd47-774e-9d5c-70b2549eb835', '["2026-03-31 13:00:00+00","2026-03-31 13:30:00+00")', '2026-11-24 16:07:20.706611+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd85-7373-96b2-cfceacec4623', '01a20e4f-cd84-790e-8596-f6978e213664', '01a20e4f-cca3-7866-8af4-3881729b0053', '["2026-03-24 13:00:00+00","2026-03-24 13:40:00+00")', '2026-11-24 16:07:20.708924+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd85-7650-8049-33a74a468a96', '01a20e4f-cd84-790e-8596-f6978e213664', '01a20e4f-ccac-70eb-9246-f6a918ac98b1', '["2026-03-24 13:00:00+00","2026-03-24 13:40:00+00")', '2026-11-24 16:07:20.708924+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd85-76e3-a0ae-c53b3b97c6b9', '01a20e4f-cd84-790e-8596-f6978e213664', '01a20e4f-cd47-774e-9d5c-70b2549eb835', '["2026-03-24 13:00:00+00","2026-03-24 13:40:00+00")', '2026-11-24 16:07:20.708924+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd92-73b7-a834-75da51472068', '01a20e4f-cd90-7f59-89c0-12aee0ae46da', '01a20e4f-cca3-7866-8af4-3881729b0053', '["2026-03-24 15:00:00+00","2026-03-24 15:30:00+00")', '2026-11-24 16:07:20.72056+00', DEFAULT),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd92-7826-bcf9-7a920fb7075a', '01a20e4f-cd90-7f59-89c0-12aee0ae46da', '01a20e4f-cd47-774e-9d5c-70b2549eb835', '["2026-03-24 15:00:00+00","2026-03-24 15:30:00+00")', '2026-11-24 16:07:20.72056+00', DEFAULT);


--
-- Data for Name: appointment_type_locations; Type: TABLE DATA; Schema: horai; Owner: -
--



--
-- Data for Name: appointment_type_requirements; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_type_requirements VALUES
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccf9-751a-b29f-b5b5523acb63', '01a20e4f-ccf7-7724-a21a-b368b146ea5c', 'room', NULL, 1, '2026-11-24 16:07:20.567065+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccf9-75f5-a625-5cc2664eacb2', '01a20e4f-ccf7-7724-a21a-b368b146ea5c', 'equipment', 'echo', 1, '2026-11-24 16:07:20.567065+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd6c-761f-a0c5-207f4b5fe8ea', '01a20e4f-cd6a-7628-94fe-af44efa050da', 'room', NULL, 1, '2026-11-24 16:07:20.682098+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd6c-7851-8642-4c984101ac42', '01a20e4f-cd6a-7628-94fe-af44efa050da', 'equipment', 'echo', 1, '2026-11-24 16:07:20.682098+00');


--
-- Data for Name: appointment_types; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_types VALUES
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccf1-7eae-98f0-8a06122418e7', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', 'visit', 'Visit', NULL, 30, 0, 0, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, false, true, NULL, NULL, '2026-11-24 16:07:20.56124+00', '2026-11-24 16:07:20.56124+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccf7-7724-a21a-b368b146ea5c', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', 'echo', 'Echo', NULL, 30, 0, 10, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, true, true, NULL, NULL, '2026-11-24 16:07:20.567065+00', '2026-11-24 16:07:20.567065+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd67-7451-ae4d-124c8882fb06', '01a20e4f-cd40-721e-b118-5964311104d8', 'visit', 'Visit', NULL, 30, 0, 0, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, false, true, NULL, NULL, '2026-11-24 16:07:20.6781+00', '2026-11-24 16:07:20.6781+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd6a-7628-94fe-af44efa050da', '01a20e4f-cd40-721e-b118-5964311104d8', 'echo', 'Echo', NULL, 30, 0, 10, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, true, true, NULL, NULL, '2026-11-24 16:07:20.682098+00', '2026-11-24 16:07:20.682098+00');


--
-- Data for Name: appointments; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointments VALUES
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd00-79ff-9865-0fb751d43fcf', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', '01a20e4f-cd17-7291-90df-c63612fadb37', '01a20e4f-ccf1-7eae-98f0-8a06122418e7', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', '2026-03-23 08:00:00+00', '2026-03-23 08:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xa57baa3a20cefd017f0e97366b8e98aa95f60e3edfabc0c04e5e707c36a01d19', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:07:20.59951+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd1a-7384-aeb5-30615d60a0de', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', '01a20e4f-cd1c-732d-8cda-93f8767b072e', '01a20e4f-ccf1-7eae-98f0-8a06122418e7', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', '2026-03-23 09:00:00+00', '2026-03-23 09:30:00+00', DEFAULT, 'completed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x13cd6147b9fbfebf0622fa9a7c602435bca8717565ec5a7e363e9e2264ce468b', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:07:20.605343+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd1e-7de7-a70f-47ba83a3d5eb', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', '01a20e4f-cd20-70c5-9afa-2b6c0e02a6fa', '01a20e4f-ccf1-7eae-98f0-8a06122418e7', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', '2026-03-23 10:00:00+00', '2026-03-23 10:30:00+00', DEFAULT, 'no_show', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xf7f3b98aafe9903a5d2b650d48f94975b3c149a0204078a6306a69ef223ab503', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:07:20.61139+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd25-7e76-a4fc-e91b4b764cfb', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', '01a20e4f-cd27-7eb3-8c5d-ffe9fcec42a5', '01a20e4f-ccf1-7eae-98f0-8a06122418e7', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', '2026-03-23 11:00:00+00', '2026-03-23 11:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, 'ill', '2026-03-20 08:00:00+00', 'staff', NULL, 0, '\x0fdca6c96fa1e32eb0342997b32443bb226d9e86e384b94819b8eb8e71c32173', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:07:20.616369+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd2a-76fa-b9bb-5888af50bfd3', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', '01a20e4f-cd2b-7259-b557-3a24ae317047', '01a20e4f-ccf1-7eae-98f0-8a06122418e7', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', '2026-03-30 13:00:00+00', '2026-03-30 13:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 1, '\xd9d7fe9bded370a42e3b485f2d280a03f5dc5676cf2369c2907b36a6477626d5', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:07:20.621696+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd31-7e12-8d43-b02f05c59762', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', '01a20e4f-cd33-734a-b749-b9335a3d5ec9', '01a20e4f-ccf7-7724-a21a-b368b146ea5c', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', '2026-03-23 13:00:00+00', '2026-03-23 13:30:00+00', DEFAULT, 'pending', NULL, NULL, 'Europe/Athens', 30, 0, 10, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "echo", "resource_type": "equipment"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xd374a7e0ce0686a40ca7f2d24d9b67a93a8eb76cf07b14686eb22d7265fc2123', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:07:20.627675+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd34-7cce-82c3-9b9a56bcb781', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', NULL, '01a20e4f-ccf1-7eae-98f0-8a06122418e7', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', '2026-03-23 14:00:00+00', '2026-03-23 14:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, 'hold_expired', '2026-03-20 08:05:00+00', 'system', NULL, 0, '\xb45422eb94f53ccada2568d4f5bc803390adef8f7deb4caef325e487d68e16b3', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:07:20.632276+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd3a-7c0c-a437-d4d68351040b', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', NULL, '01a20e4f-ccf1-7eae-98f0-8a06122418e7', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', '2026-03-23 15:00:00+00', '2026-03-23 15:30:00+00', DEFAULT, 'held', '2026-03-20 08:15:00+00', NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xe4db3b29b6125106b7dea08e68164ee81de8ae71aeb76d6dbd24cb7dd116fe4a', 1, '2026-03-20 08:10:00+00', '2026-03-20 08:10:00+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd6d-7157-984d-962c685d39c8', '01a20e4f-cd40-721e-b118-5964311104d8', '01a20e4f-cd72-7579-9bef-d8b6a489df5c', '01a20e4f-cd67-7451-ae4d-124c8882fb06', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', '2026-03-24 08:00:00+00', '2026-03-24 08:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e4f-cd40-721e-b118-5964311104d8", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x7bd6d56a699a730a922579864417af2d9213e2beb1dd65109cc6241bbad09363', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:07:20.69095+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd73-7fd4-a220-c281a303ff2a', '01a20e4f-cd40-721e-b118-5964311104d8', '01a20e4f-cd75-7755-a623-acf79f90e793', '01a20e4f-cd67-7451-ae4d-124c8882fb06', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', '2026-03-24 09:00:00+00', '2026-03-24 09:30:00+00', DEFAULT, 'completed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e4f-cd40-721e-b118-5964311104d8", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x3f2f68f364ac7830598c4fef19e9f699a0c1cd0222aecf5af9fec7015d1f86fd', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:07:20.694592+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd77-741f-9bd6-cc4869b40a14', '01a20e4f-cd40-721e-b118-5964311104d8', '01a20e4f-cd79-728f-a334-37bb4e973fbe', '01a20e4f-cd67-7451-ae4d-124c8882fb06', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', '2026-03-24 10:00:00+00', '2026-03-24 10:30:00+00', DEFAULT, 'no_show', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e4f-cd40-721e-b118-5964311104d8", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x2f65ed3ad71b0b36c7f6cfa76e5b0aba31ae8531eb3b8e46375179906c1253ba', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:07:20.698453+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd7b-7cce-b76a-8201b6dd32a0', '01a20e4f-cd40-721e-b118-5964311104d8', '01a20e4f-cd7d-7e1a-94d5-22fd3734801e', '01a20e4f-cd67-7451-ae4d-124c8882fb06', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', '2026-03-24 11:00:00+00', '2026-03-24 11:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e4f-cd40-721e-b118-5964311104d8", "resource_type": "staff"}]', NULL, false, false, 'ill', '2026-03-20 08:00:00+00', 'staff', NULL, 0, '\xd0528f815e890be9fcdc78bffb2fef2df172288aba5d766db4eef392ba5a6349', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:07:20.702658+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd7f-7f66-b59e-da2b19f92f1a', '01a20e4f-cd40-721e-b118-5964311104d8', '01a20e4f-cd81-72c2-bb12-8bc1b0b1d8d0', '01a20e4f-cd67-7451-ae4d-124c8882fb06', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', '2026-03-31 13:00:00+00', '2026-03-31 13:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e4f-cd40-721e-b118-5964311104d8", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 1, '\x9f06a6fda7541d57e7660d55538fbfb25573e8df4506df62fb649fb82bb4d2f3', 3, '2026-03-20 08:00:00+00', '2026-11-24 16:07:20.706611+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd84-790e-8596-f6978e213664', '01a20e4f-cd40-721e-b118-5964311104d8', '01a20e4f-cd86-71e1-af04-e996a6f8eaa2', '01a20e4f-cd6a-7628-94fe-af44efa050da', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', '2026-03-24 13:00:00+00', '2026-03-24 13:30:00+00', DEFAULT, 'pending', NULL, NULL, 'Europe/Athens', 30, 0, 10, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": "doctor:01a20e4f-cd40-721e-b118-5964311104d8", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x084b5de76c502d1694b5233bd1fd4f878c5d87f9785e2c45bf138fbe76423a1b', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:07:20.710412+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd88-7de2-87f3-4a9e856c9645', '01a20e4f-cd40-721e-b118-5964311104d8', NULL, '01a20e4f-cd67-7451-ae4d-124c8882fb06', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', '2026-03-24 14:00:00+00', '2026-03-24 14:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e4f-cd40-721e-b118-5964311104d8", "resource_type": "staff"}]', NULL, false, false, 'hold_expired', '2026-03-20 08:05:00+00', 'system', NULL, 0, '\xdfec56063da67c8cc94dc149c6e3169f8c2185176754e5b80ab084ad13097d80', 2, '2026-03-20 08:00:00+00', '2026-11-24 16:07:20.718736+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd90-7f59-89c0-12aee0ae46da', '01a20e4f-cd40-721e-b118-5964311104d8', NULL, '01a20e4f-cd67-7451-ae4d-124c8882fb06', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', '2026-03-24 15:00:00+00', '2026-03-24 15:30:00+00', DEFAULT, 'held', '2026-03-20 08:15:00+00', NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e4f-cd40-721e-b118-5964311104d8", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x49b269191b6c2bc5599df9938a174388ba80acc5fb5e3058be1ea3b5f8b7bb3f', 1, '2026-03-20 08:10:00+00', '2026-03-20 08:10:00+00');


--
-- Data for Name: availability_exceptions; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.availability_exceptions VALUES
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cce8-7397-8878-4092afa29c28', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', NULL, NULL, NULL, '2026-03-25 00:00:00+00', '2026-03-26 00:00:00+00', DEFAULT, 'blocked', 'Independence Day', 'manual', '2026-11-24 16:07:20.549102+00', '2026-11-24 16:07:20.549102+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd63-71e6-8a7a-40e80f313735', '01a20e4f-cd40-721e-b118-5964311104d8', NULL, NULL, NULL, '2026-03-25 00:00:00+00', '2026-03-26 00:00:00+00', DEFAULT, 'blocked', 'Independence Day', 'manual', '2026-11-24 16:07:20.674997+00', '2026-11-24 16:07:20.674997+00');


--
-- Data for Name: bookable_resources; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.bookable_resources VALUES
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cca3-7866-8af4-3881729b0053', NULL, '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', 'room', 'Room 1', '{}', true, '2026-11-24 16:07:20.480382+00', '2026-11-24 16:07:20.480382+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cca8-7556-b79d-70b1979561f5', NULL, '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', '01a20e4f-cca7-7308-be02-336ce6d6ce0b', 'room', 'Room 2', '{}', true, '2026-11-24 16:07:20.486246+00', '2026-11-24 16:07:20.486246+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccac-70eb-9246-f6a918ac98b1', NULL, NULL, NULL, 'equipment', 'Ultrasound', '{echo}', true, '2026-11-24 16:07:20.491359+00', '2026-11-24 16:07:20.491359+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccb4-7def-9193-2ed593805d3b', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', NULL, NULL, 'telehealth_slot', 'Telehealth 1', '{}', true, '2026-11-24 16:07:20.495462+00', '2026-11-24 16:07:20.495462+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd41-7529-a762-be948053a986', '01a20e4f-cd40-721e-b118-5964311104d8', NULL, NULL, 'telehealth_slot', 'Telehealth 1', '{}', true, '2026-11-24 16:07:20.639606+00', '2026-11-24 16:07:20.639606+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd47-774e-9d5c-70b2549eb835', '01a20e4f-cd40-721e-b118-5964311104d8', NULL, NULL, 'staff', 'one-at-a-time', '{doctor:01a20e4f-cd40-721e-b118-5964311104d8}', true, '2026-11-24 16:07:20.639606+00', '2026-11-24 16:07:20.639606+00');


--
-- Data for Name: doctor_locations; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.doctor_locations VALUES
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', NULL, 'Main street', NULL, NULL, NULL, true, '2026-11-24 16:07:20.47271+00', '2026-11-24 16:07:20.47271+00');


--
-- Data for Name: doctors; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.doctors VALUES
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', 'several', 'several', 'Europe/Athens', NULL, false, true, 17, '2026-11-24 16:07:20.495462+00', '2026-11-24 16:07:20.567065+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd40-721e-b118-5964311104d8', 'one-at-a-time', 'one-at-a-time', 'Europe/Athens', NULL, true, true, 19, '2026-11-24 16:07:20.639606+00', '2026-11-24 16:07:20.682098+00');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.idempotency_keys VALUES
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'library staff hold', '\x0deb918341c4177a624bbeb32d5d8fb55f4cb01df3d30a4cce897021e0690149', '\x87579b4ba61d2cd382573aa9f01b4177baa4c6e84e155400d02826810aa7ddd9', '{"appointment": {"id": "01a20e4f-cd00-79ff-9865-0fb751d43fcf", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e4f-ccb0-721b-a80d-1938ae8e6eaa", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T08:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053"], "outside_hours": false, "starts_at_utc": "2026-03-23T08:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-ccf1-7eae-98f0-8a06122418e7", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x36c1af97f10b3da0f303622c81e0dcf06bd5633606984fd9667d1353ce248ceed2e59494ebbacd60ca737527316caf873265fa3da35ea4d9220c7ecc44e62c2b06d538c037c3ccf618f929848ad231ce9afb728db405b3c06d8f490def9e', '2026-11-24 16:07:20.584175+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'library staff hold', '\xc7c05588de7471b766c7e3a7a0d84b8a4d3b9c9ffc5adc4f2a2f11c624a1a31c', '\x186cbb4448dd8c5626eb445911decd489b01e30764cc9ec884cb35e0745ab90a', '{"appointment": {"id": "01a20e4f-cd1a-7384-aeb5-30615d60a0de", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e4f-ccb0-721b-a80d-1938ae8e6eaa", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T09:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053"], "outside_hours": false, "starts_at_utc": "2026-03-23T09:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-ccf1-7eae-98f0-8a06122418e7", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x4d700a587a203b9775ab8761b548e9fc33b12d6ee14477fbbd2014016f213819122b32370bbb2f21547278689c5bfe88a7a6f49222887f2c6bf22a2e4c2b931c05b109e64b29d1663cce4b98533cf606405c61c6c1d2fb14e7350d8aec37', '2026-11-24 16:07:20.602821+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'library staff hold', '\xa9ac605188f7d41ed5eaafb1051d9d73fcb12911b7982229062571120f2c270e', '\x4aaf1827e399056f9a5bd7de86ccb0d2e2cb604576e2ab1feb691d0e38563272', '{"appointment": {"id": "01a20e4f-cd1e-7de7-a70f-47ba83a3d5eb", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e4f-ccb0-721b-a80d-1938ae8e6eaa", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T10:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053"], "outside_hours": false, "starts_at_utc": "2026-03-23T10:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-ccf1-7eae-98f0-8a06122418e7", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x3020c1bc37cd469a04222949f1d43be90bec4ae2cd0b49de2878842c42c3ad130f8731bd5a20380d3e57327dfaddf25b1efdf2f12a9922532b1dfc9823f411e632040dfd400693453e471d6a8b09605d98b0f7aa1abd27861f6a75cb4c49', '2026-11-24 16:07:20.607324+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'library staff hold', '\xb50ebc5c34a7a2f92323eec81ae14a24b7e29551c8ab71651a6bc5723279fd8a', '\xec4eb6bbf974bfbe5aabe72a913b2e6166b62d1be6b7bb5905398977f84d551e', '{"appointment": {"id": "01a20e4f-cd25-7e76-a4fc-e91b4b764cfb", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e4f-ccb0-721b-a80d-1938ae8e6eaa", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T11:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053"], "outside_hours": false, "starts_at_utc": "2026-03-23T11:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-ccf1-7eae-98f0-8a06122418e7", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xba61b41ae0647a2f03d784d7006f102d97b89e09169686b1f159477b50cccdf1d4a284a01920497547741b76998fe34e2b474e8a213680a7e7f4ef3cb3869c052e87c61151f635dfb8aca660324bc2fc2fd4ad96f9f4a2d83a401f2112af', '2026-11-24 16:07:20.613901+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'library staff hold', '\x57ffc830df5e20bb5cb999ea14628188c14692926c66c80b3138cbe3f67c4c23', '\x1a3b1c80e4da257de88f493abc8ec80ea65a6a9fb53086ae55cb0ac8c0d55741', '{"appointment": {"id": "01a20e4f-cd2a-76fa-b9bb-5888af50bfd3", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e4f-ccb0-721b-a80d-1938ae8e6eaa", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T12:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053"], "outside_hours": false, "starts_at_utc": "2026-03-23T12:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-ccf1-7eae-98f0-8a06122418e7", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x1b5028146aeea30aec610f7c39b674d3e106daadc5794609b1eddc5066a789f22823e12e47a361179516c275dea27088422118f0bc065dc719a52c8a381d1a77f02557926fe481184a5899c6fac3a85e63429876d2805d4f86ec506bc8e9', '2026-11-24 16:07:20.618601+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'library staff hold', '\x6b86844e988b44c1ef0343d93ee3e2286ad8e883bd7ba5cf0065508a297edc08', '\xa0e9b161a0874b3220c841ca5f6f4583d49b0f2e8220dac9053907687a80ab11', '{"appointment": {"id": "01a20e4f-cd31-7e12-8d43-b02f05c59762", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e4f-ccb0-721b-a80d-1938ae8e6eaa", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T13:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-ccac-70eb-9246-f6a918ac98b1"], "outside_hours": false, "starts_at_utc": "2026-03-23T13:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-ccf7-7724-a21a-b368b146ea5c", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "echo", "resource_type": "equipment"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 10, "buffer_before_minutes_snapshot": 0}}', '\x7f00491966d7840775eff3d880d86b9e2fc4f5a6a705490b100936ed590b2f85453454dd21eaad40be9e41763c3c64a33b8575b536f634737831a489723819b34f8324cf4a145bb0e890e6cc9a3ec26d4f947985d986c7bff54c8236639a', '2026-11-24 16:07:20.625884+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'library staff hold', '\x817b6c1a0125a7c56e938107dfad7b8c2aa27df634cdff699f5ca81084484fcd', '\xe8a32383de3d078492c3c497d4106639c3db82c368d7c19134fe2d0c9d963b79', '{"appointment": {"id": "01a20e4f-cd34-7cce-82c3-9b9a56bcb781", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e4f-ccb0-721b-a80d-1938ae8e6eaa", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T14:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053"], "outside_hours": false, "starts_at_utc": "2026-03-23T14:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-ccf1-7eae-98f0-8a06122418e7", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xe034548b64596bddf9ec6d457d16a6cdb3d55770e2a9a99c233e8193f8aade49e408900f53c0060c08deac1ef35523de7897b0428c3e153c298b2955ab680d6266609d7ccad4db499352fbe67fe0adab9cbbae3f07299ce91320d1af4955', '2026-11-24 16:07:20.63075+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'library staff hold', '\xd07e749da99328776e5bf496db1e43837155e75d2b9c02b739104af1bad7b214', '\xbc9a9a07d27ac26fe978618dd84639fe18e6c94c33c2dbae6c0b76e2900c5bdc', '{"appointment": {"id": "01a20e4f-cd3a-7c0c-a437-d4d68351040b", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e4f-ccb0-721b-a80d-1938ae8e6eaa", "patient_id": null, "updated_at": "2026-03-20T08:10:00Z", "ends_at_utc": "2026-03-23T15:30:00Z", "inserted_at": "2026-03-20T08:10:00Z", "cancelled_at": null, "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053"], "outside_hours": false, "starts_at_utc": "2026-03-23T15:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:15:00Z", "overlap_allowed": false, "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-ccf1-7eae-98f0-8a06122418e7", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x97986fc9bf5950d1026fa1a52954a87139d7256603959f6c13ada24508973ffe599e47a424f5cbd0aa27cb5309ef258af04d3abba7d400c4cd298b201b5d62c48def9ac99bc0f145524091f1dd0c06c566cc3c8aa5ea2217243a57bd7316', '2026-11-24 16:07:20.637932+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'library staff hold', '\xc392dc534cf2a135b571339ef98c5242d1f68cb3d5443b175169a75f1951fc0f', '\xe74744502acd6afa0c4f3ef1b2b42b95ebe5224a5bdb1db12cc956f90330510b', '{"appointment": {"id": "01a20e4f-cd6d-7157-984d-962c685d39c8", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e4f-cd40-721e-b118-5964311104d8", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T08:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-cd47-774e-9d5c-70b2549eb835"], "outside_hours": false, "starts_at_utc": "2026-03-24T08:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-cd67-7451-ae4d-124c8882fb06", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e4f-cd40-721e-b118-5964311104d8", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x2b9364437a3b2115af3bb5eb923762db5c405c8f2845270633e8694ba3d072a928f8c72b34890c10fb2ed329f098b0ba3c7c68cb0c280141efe8b36ec2b6df619fead4752ad4b76d68adc7eb42f4bb2d8f963443f48c7e6992a6d4f8f212', '2026-11-24 16:07:20.689225+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'library staff hold', '\x43d6db2739ad301877d4a7db0212e3f89ec20bff9953271443ba9051dab310e2', '\x1bffcc478f9f231d268fb116c4a7b5063632d5d59d9251f3fd492bfbbe84a1ed', '{"appointment": {"id": "01a20e4f-cd73-7fd4-a220-c281a303ff2a", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e4f-cd40-721e-b118-5964311104d8", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T09:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-cd47-774e-9d5c-70b2549eb835"], "outside_hours": false, "starts_at_utc": "2026-03-24T09:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-cd67-7451-ae4d-124c8882fb06", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e4f-cd40-721e-b118-5964311104d8", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x0602dabd56e421b52373ca6ee1d052dc54b7a4fb61d3de9c47fba773d30a8d0300944127cfc5c9cbfdff3d3ceae33deca4e900b1f6dfcc67c269f52a07f548fa0200e93b4a6f9b1bb1868bd864c9adacfc9c621665232ef3638016e1773d', '2026-11-24 16:07:20.6923+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'library staff hold', '\x3ef337f509ce59f4b703cb23740d377fea604317b727985286611357778ba331', '\x9c85203cbbc9178529b853cb67555ab474515223e51e8f7ebcd41efe14c73ba9', '{"appointment": {"id": "01a20e4f-cd77-741f-9bd6-cc4869b40a14", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e4f-cd40-721e-b118-5964311104d8", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T10:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-cd47-774e-9d5c-70b2549eb835"], "outside_hours": false, "starts_at_utc": "2026-03-24T10:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-cd67-7451-ae4d-124c8882fb06", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e4f-cd40-721e-b118-5964311104d8", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xeeb625e8f9514b082901b88d34368db3578b790e4241f4c9e5d1cade286324f82934dd797b1ebb5237953827656aaf1496b25b5aa5e6144dce31af4ee112007a72ad17f18b97a26bb0008efb06627347b0321d8aef6dc9ffb3193b0af86b', '2026-11-24 16:07:20.696069+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'library staff hold', '\xbc4cc1ee9d55115d7d503b53da97b4986d4ffc18dec6af5c4cf6e4471ce71724', '\x8225c3d54a39d04518b4252931d5f816bddc05fa0b6d904a5e5218094f6ae8f7', '{"appointment": {"id": "01a20e4f-cd7b-7cce-b76a-8201b6dd32a0", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e4f-cd40-721e-b118-5964311104d8", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T11:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-cd47-774e-9d5c-70b2549eb835"], "outside_hours": false, "starts_at_utc": "2026-03-24T11:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-cd67-7451-ae4d-124c8882fb06", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e4f-cd40-721e-b118-5964311104d8", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xe47bde531b13198a8fef5709086601cdfa4bb2cfbe67d9e056b504e1f3d3ae87b8fd2242b86f1a0b4db6ec22f592f07863a485e051f2bd71fe32d569b3aafd0da81145ea6cc6cfdef6034460d47a472db2949cd73d19f045ec28b82f5fed', '2026-11-24 16:07:20.700357+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'library staff hold', '\xd334882d2f30c7874a88acb78a08f9e307fdb83670a283d282a717a1049bce0e', '\x032b6ba207b1e7a3d82518c5e8a1f23471c1b394aa4cfd82ef4e36054060de6d', '{"appointment": {"id": "01a20e4f-cd7f-7f66-b59e-da2b19f92f1a", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e4f-cd40-721e-b118-5964311104d8", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T12:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-cd47-774e-9d5c-70b2549eb835"], "outside_hours": false, "starts_at_utc": "2026-03-24T12:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-cd67-7451-ae4d-124c8882fb06", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e4f-cd40-721e-b118-5964311104d8", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xd3a5fb732f0a077b179991d8eabbdac3bc21a697f8784259a333cca521ced315c542bea288cf9c29feedfd1eb8ece1558c182e9b81246ecd4c076c75e3fa9a1d219c142b797f7da21afd9b9721ab63dba6cf5debeb885c87d6256db7f93e', '2026-11-24 16:07:20.703891+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'library staff hold', '\x9affff403b4a0bc9fd01f3aac0b0c32c5f87842011845371f09df60550997b1b', '\x873163c9129419c8a58b4ef89085e6e1b565623d0a4cf096cce7ee85a12aad8e', '{"appointment": {"id": "01a20e4f-cd84-790e-8596-f6978e213664", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e4f-cd40-721e-b118-5964311104d8", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T13:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-ccac-70eb-9246-f6a918ac98b1", "01a20e4f-cd47-774e-9d5c-70b2549eb835"], "outside_hours": false, "starts_at_utc": "2026-03-24T13:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-cd6a-7628-94fe-af44efa050da", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": "doctor:01a20e4f-cd40-721e-b118-5964311104d8", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 10, "buffer_before_minutes_snapshot": 0}}', '\xaad330e6b0a1d0ca73fa98aaa58492c695ad1ca160b4e9ac8e097728a25e8d5ae4051c610c5af7c113cfb9caf78ff61417f327340b5a4dd5e4d0e3056897b45c958832dd679f404d26afffaafc238d491ea263134ac6df230a472547da19', '2026-11-24 16:07:20.708924+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'library staff hold', '\xc5e3f587284e1d0e3f948027296fdd3272a492c85441bda39dff7f275b95dbcc', '\xfed32d7267e2f43fff82b85f9969d882935ba819db02986f09737a9caabd15fe', '{"appointment": {"id": "01a20e4f-cd88-7de2-87f3-4a9e856c9645", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e4f-cd40-721e-b118-5964311104d8", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T14:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-cd47-774e-9d5c-70b2549eb835"], "outside_hours": false, "starts_at_utc": "2026-03-24T14:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-cd67-7451-ae4d-124c8882fb06", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e4f-cd40-721e-b118-5964311104d8", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xa501be49957a6778587e83db985ed4c40071be50f1fb509142f225e04eea16595609811ccfd7bdd28f5588cc542aa998a4f02d4a5ab7ac958cc324e9cd824074ea99fe3dafa84fe09831e15e791bddf7d6c9c6c0e8dffae7dcb8024e1d54', '2026-11-24 16:07:20.71297+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'library staff hold', '\xce490937d433415ded1121ae0a4de8775b72fc2e26a7dbbc5eb4b83161ed94df', '\x9a614fa52b81d9f68a371df9a59a141618437118600302f46b55e38d089ea5da', '{"appointment": {"id": "01a20e4f-cd90-7f59-89c0-12aee0ae46da", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e4f-cd40-721e-b118-5964311104d8", "patient_id": null, "updated_at": "2026-03-20T08:10:00Z", "ends_at_utc": "2026-03-24T15:30:00Z", "inserted_at": "2026-03-20T08:10:00Z", "cancelled_at": null, "resource_ids": ["01a20e4f-cca3-7866-8af4-3881729b0053", "01a20e4f-cd47-774e-9d5c-70b2549eb835"], "outside_hours": false, "starts_at_utc": "2026-03-24T15:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:15:00Z", "overlap_allowed": false, "location_room_id": "01a20e4f-cca1-7259-904a-4a55ef2df8ea", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e4f-cc99-7baf-81d3-ffa6fd01bc84", "appointment_type_id": "01a20e4f-cd67-7451-ae4d-124c8882fb06", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e4f-cd40-721e-b118-5964311104d8", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x46d373ce9d54648066b0e493394a61e8f7cf9ef40dc7f989e5327d13e0d1ea8f2cd234ba66647e016f95c29ab5ad41ca69d49fdc7e53c4f9c70ef17fee7d118b95da95203eee3d3949a6787435c745c8d85d54128d9851212375635f0427', '2026-11-24 16:07:20.72056+00');


--
-- Data for Name: location_rooms; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.location_rooms VALUES
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cca1-7259-904a-4a55ef2df8ea', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', 'Room 1', true, '2026-11-24 16:07:20.480382+00', '2026-11-24 16:07:20.480382+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cca7-7308-be02-336ce6d6ce0b', '01a20e4f-cc99-7baf-81d3-ffa6fd01bc84', 'Room 2', true, '2026-11-24 16:07:20.486246+00', '2026-11-24 16:07:20.486246+00');


--
-- Data for Name: patients; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.patients VALUES
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd17-7291-90df-c63612fadb37', 'Patient 2', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:07:20.59951+00', '2026-11-24 16:07:20.59951+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd1c-732d-8cda-93f8767b072e', 'Patient 4', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:07:20.604295+00', '2026-11-24 16:07:20.604295+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd20-70c5-9afa-2b6c0e02a6fa', 'Patient 6', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:07:20.608782+00', '2026-11-24 16:07:20.608782+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd27-7eb3-8c5d-ffe9fcec42a5', 'Patient 8', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:07:20.615363+00', '2026-11-24 16:07:20.615363+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd2b-7259-b557-3a24ae317047', 'Patient 10', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:07:20.620101+00', '2026-11-24 16:07:20.620101+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd33-734a-b749-b9335a3d5ec9', 'Patient 12', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:07:20.627675+00', '2026-11-24 16:07:20.627675+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd72-7579-9bef-d8b6a489df5c', 'Patient 50', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:07:20.69095+00', '2026-11-24 16:07:20.69095+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd75-7755-a623-acf79f90e793', 'Patient 52', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:07:20.693695+00', '2026-11-24 16:07:20.693695+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd79-728f-a334-37bb4e973fbe', 'Patient 54', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:07:20.697434+00', '2026-11-24 16:07:20.697434+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd7d-7e1a-94d5-22fd3734801e', 'Patient 56', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:07:20.701779+00', '2026-11-24 16:07:20.701779+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd81-72c2-bb12-8bc1b0b1d8d0', 'Patient 58', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:07:20.705379+00', '2026-11-24 16:07:20.705379+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd86-71e1-af04-e996a6f8eaa2', 'Patient 60', NULL, NULL, NULL, NULL, NULL, '2026-11-24 16:07:20.710412+00', '2026-11-24 16:07:20.710412+00');


--
-- Data for Name: practice_directory; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.practice_directory VALUES
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'history');


--
-- Data for Name: practices; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.practices VALUES
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', 'history', 'History', 'Europe/Athens', 7, '2026-11-24 16:07:20.463014+00', '2026-11-24 16:07:20.491359+00');


--
-- Data for Name: resource_occupancy; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.resource_occupancy VALUES
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cca8-7556-b79d-70b1979561f5', 1),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccb4-7def-9193-2ed593805d3b', 1),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd41-7529-a762-be948053a986', 1),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccac-70eb-9246-f6a918ac98b1', 3),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cca3-7866-8af4-3881729b0053', 23),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd47-774e-9d5c-70b2549eb835', 13);


--
-- Data for Name: schedule_rule_breaks; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.schedule_rule_breaks VALUES
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccbc-769d-b53f-08ffd344c36f', '01a20e4f-ccb9-725d-bb6c-9915a9d8396e', '19:00:00', '19:30:00', NULL, '2026-11-24 16:07:20.503745+00', '2026-11-24 16:07:20.503745+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccc1-7998-9926-9d3a797d0309', '01a20e4f-ccbf-70d1-84ec-c6ae91399428', '19:00:00', '19:30:00', NULL, '2026-11-24 16:07:20.510832+00', '2026-11-24 16:07:20.510832+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccc8-707a-83b7-345502fcdcef', '01a20e4f-ccc5-7369-b824-c05cd0b43f62', '19:00:00', '19:30:00', NULL, '2026-11-24 16:07:20.51613+00', '2026-11-24 16:07:20.51613+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccd2-7d33-a8bb-fc4534f531a7', '01a20e4f-cccf-7e1c-8e21-bb8a99795156', '19:00:00', '19:30:00', NULL, '2026-11-24 16:07:20.526257+00', '2026-11-24 16:07:20.526257+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccde-7d94-8e5b-c33a10571728', '01a20e4f-ccdd-72a8-b830-17425d0a262b', '19:00:00', '19:30:00', NULL, '2026-11-24 16:07:20.539045+00', '2026-11-24 16:07:20.539045+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd4e-70d4-938b-e7487e0d676b', '01a20e4f-cd4c-72ba-9403-94fdfba0088c', '19:00:00', '19:30:00', NULL, '2026-11-24 16:07:20.651948+00', '2026-11-24 16:07:20.651948+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd55-714a-aa5f-bcb030b8e298', '01a20e4f-cd53-769d-8c57-df8de8be7f2f', '19:00:00', '19:30:00', NULL, '2026-11-24 16:07:20.655482+00', '2026-11-24 16:07:20.655482+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd58-7bdc-9e31-46e9d29fe6de', '01a20e4f-cd56-7403-9804-418b8f8bc244', '19:00:00', '19:30:00', NULL, '2026-11-24 16:07:20.661869+00', '2026-11-24 16:07:20.661869+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd5e-786b-bd73-40eb18263cc3', '01a20e4f-cd5b-7eac-973e-1c771df82490', '19:00:00', '19:30:00', NULL, '2026-11-24 16:07:20.66613+00', '2026-11-24 16:07:20.66613+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd61-752e-a0c0-4edc07716cb1', '01a20e4f-cd60-7f3f-9076-9089d7d31cce', '19:00:00', '19:30:00', NULL, '2026-11-24 16:07:20.6717+00', '2026-11-24 16:07:20.6717+00');


--
-- Data for Name: schedule_rules; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.schedule_rules VALUES
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccb9-725d-bb6c-9915a9d8396e', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', 'Europe/Athens', NULL, NULL, NULL, 1, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:07:20.503745+00', '2026-11-24 16:07:20.503745+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccbf-70d1-84ec-c6ae91399428', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', 'Europe/Athens', NULL, NULL, NULL, 2, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:07:20.510832+00', '2026-11-24 16:07:20.510832+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccc5-7369-b824-c05cd0b43f62', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', 'Europe/Athens', NULL, NULL, NULL, 3, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:07:20.51613+00', '2026-11-24 16:07:20.51613+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cccf-7e1c-8e21-bb8a99795156', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', 'Europe/Athens', NULL, NULL, NULL, 4, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:07:20.526257+00', '2026-11-24 16:07:20.526257+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-ccdd-72a8-b830-17425d0a262b', '01a20e4f-ccb0-721b-a80d-1938ae8e6eaa', 'Europe/Athens', NULL, NULL, NULL, 5, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:07:20.539045+00', '2026-11-24 16:07:20.539045+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd4c-72ba-9403-94fdfba0088c', '01a20e4f-cd40-721e-b118-5964311104d8', 'Europe/Athens', NULL, NULL, NULL, 1, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:07:20.651948+00', '2026-11-24 16:07:20.651948+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd53-769d-8c57-df8de8be7f2f', '01a20e4f-cd40-721e-b118-5964311104d8', 'Europe/Athens', NULL, NULL, NULL, 2, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:07:20.655482+00', '2026-11-24 16:07:20.655482+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd56-7403-9804-418b8f8bc244', '01a20e4f-cd40-721e-b118-5964311104d8', 'Europe/Athens', NULL, NULL, NULL, 3, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:07:20.661869+00', '2026-11-24 16:07:20.661869+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd5b-7eac-973e-1c771df82490', '01a20e4f-cd40-721e-b118-5964311104d8', 'Europe/Athens', NULL, NULL, NULL, 4, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:07:20.66613+00', '2026-11-24 16:07:20.66613+00'),
	('01a20e4f-cc90-7b38-88e2-6a7650bafded', '01a20e4f-cd60-7f3f-9076-9089d7d31cce', '01a20e4f-cd40-721e-b118-5964311104d8', 'Europe/Athens', NULL, NULL, NULL, 5, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 16:07:20.6717+00', '2026-11-24 16:07:20.6717+00');


--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.schema_migrations VALUES
	(1, 'practice', 'f31d18d17385f90f5ceeee197138d7026b252bac91e1f69b788a7a5606f05f62', '2026-11-24 16:07:20.379121+00'),
	(2, 'schedule', '77c4af9ad00fbc7c0c6af889536802dbfa65ec16b7edc1fed55ff60a7b9f7e93', '2026-11-24 16:07:20.39004+00'),
	(3, 'booking', 'cf65bbb28fa2662362f9b188fb4dbf2406bae33c00d43a5bdb18408ae6114edd', '2026-11-24 16:07:20.400304+00'),
	(4, 'guards', 'ca6ee54d3bb463dd4201f52656d5b3b2c7e768bb0db0fcef56cbc09ffb8bc54e', '2026-11-24 16:07:20.403421+00'),
	(5, 'setup_version', '216bcd0271b9ebbf11f840991261348e241dfa4e49a1010a10200fa9c3b32398', '2026-11-24 16:07:20.406672+00'),
	(6, 'occupancy', '769324469b425a61c42229974c230bfdd8ee5b88161538938987d698d8050ee6', '2026-11-24 16:07:20.409873+00'),
	(9, 'every_resource_is_countable', 'aa8d9b8b0dbaecdc213932cbd32cfc7730b6be83e6d8ede63171adb22604ed8b', '2026-11-24 16:07:20.411295+00'),
	(11, 'tenants', 'de383e72128cfd58fc36936c27bebbedd3b397eaa4851a08840c62f6f7762c24', '2026-11-24 16:07:20.419962+00'),
	(0, 'functions_of_0.1.0', 'b94b98ed1e83b4bbad33c796c5ec02333f01dc9bcd41800719083e2f3350ee5f', '2026-11-24 16:07:20.436252+00');


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


