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
      -- Resource by resource (offset 0 keeps it so): a search reads nothing of the practice's other doctors.
      cross join lateral (
        select * from horai.appointment_resource_claims c
        where c.practice_id = b.practice_id and c.resource_id = b.id and c.period && tstzrange(p_from, p_to, '[)')
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
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d337-7426-83b9-e5842dadd49e', 'first key', '\xca8b2a768372c5acb6446cccd07d185a5500b73545582ad36edffe62cd26d706', '2026-11-24 15:40:03.763568+00', NULL);


--
-- Data for Name: appointment_events; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_events VALUES
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d3f2-719a-a1e4-53878e925c3f', '01a20e36-d3df-7c6d-8847-dbc0a988ba51', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e36-d391-746b-bbcb-06265e0d7100", "ends_at_utc": "2026-03-23T08:30:00Z", "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8"], "starts_at_utc": "2026-03-23T08:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d3ce-7989-8129-639ac51e113c"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d41c-7add-b168-f82b637c41d2', '01a20e36-d3df-7c6d-8847-dbc0a988ba51', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e36-d40c-792b-9bf8-2d64551fd833"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d430-79be-ae2f-8fdd28d18838', '01a20e36-d41f-704d-94d5-72c0a912f1dc', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e36-d391-746b-bbcb-06265e0d7100", "ends_at_utc": "2026-03-23T09:30:00Z", "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8"], "starts_at_utc": "2026-03-23T09:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d3ce-7989-8129-639ac51e113c"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d437-7af0-b235-1b6542c3f712', '01a20e36-d41f-704d-94d5-72c0a912f1dc', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e36-d430-7204-a66c-0d43e50dab32"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d43a-7c9e-9a73-d41ce3ebb893', '01a20e36-d41f-704d-94d5-72c0a912f1dc', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'completed', '{}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d43d-7a5e-b877-7c25af533e7a', '01a20e36-d43a-788a-8168-a3645ca57a61', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e36-d391-746b-bbcb-06265e0d7100", "ends_at_utc": "2026-03-23T10:30:00Z", "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8"], "starts_at_utc": "2026-03-23T10:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d3ce-7989-8129-639ac51e113c"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d440-755b-921f-156c127ae53e', '01a20e36-d43a-788a-8168-a3645ca57a61', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e36-d43d-7496-afa0-39df1dab2c33"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d445-7f43-b79d-88651266eb46', '01a20e36-d43a-788a-8168-a3645ca57a61', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'no_show', '{}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d44b-7584-ab93-4b6d0adeb82b', '01a20e36-d445-7c8d-8b15-258e9f8705df', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e36-d391-746b-bbcb-06265e0d7100", "ends_at_utc": "2026-03-23T11:30:00Z", "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8"], "starts_at_utc": "2026-03-23T11:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d3ce-7989-8129-639ac51e113c"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d44d-7043-aedc-20fb767d0cff', '01a20e36-d445-7c8d-8b15-258e9f8705df', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e36-d44b-7381-a1a1-36adce4d425a"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d450-7c36-9257-186034e05669', '01a20e36-d445-7c8d-8b15-258e9f8705df', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'cancelled', '{"reason": "ill"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d457-71e4-b3e5-82d58944526c', '01a20e36-d450-7e6f-a124-6cab0c3c93b8', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e36-d391-746b-bbcb-06265e0d7100", "ends_at_utc": "2026-03-23T12:30:00Z", "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8"], "starts_at_utc": "2026-03-23T12:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d3ce-7989-8129-639ac51e113c"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d45a-72be-9b1c-cf60ebde38d2', '01a20e36-d450-7e6f-a124-6cab0c3c93b8', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e36-d457-7b6a-9c36-512e07ce771f"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d45e-7a8f-9aa2-34871515efce', '01a20e36-d450-7e6f-a124-6cab0c3c93b8', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'rescheduled', '{"from": {"starts_at_utc": "2026-03-23T12:00:00Z", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76"}, "ends_at_utc": "2026-03-30T13:30:00Z", "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8"], "starts_at_utc": "2026-03-30T13:00:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d465-7479-93d8-1cb80b4aada1', '01a20e36-d463-7061-8040-b337b4a607d0', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e36-d391-746b-bbcb-06265e0d7100", "ends_at_utc": "2026-03-23T13:30:00Z", "resource_ids": ["01a20e36-d38d-7800-a1c5-7f069d7e3168", "01a20e36-d37d-752a-b8dd-ae8767d073b8"], "starts_at_utc": "2026-03-23T13:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d3d8-70bd-9089-8b9d4d356bea"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d46b-7e9e-887b-2f4ee486d7c6', '01a20e36-d463-7061-8040-b337b4a607d0', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'pending', '{"patient_id": "01a20e36-d468-78ae-8d34-b7c4a93cf1c8"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d46c-7e7f-bc0f-b32bca40e95e', '01a20e36-d46b-7864-aeb2-74eca48b9bdb', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e36-d391-746b-bbcb-06265e0d7100", "ends_at_utc": "2026-03-23T14:30:00Z", "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8"], "starts_at_utc": "2026-03-23T14:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d3ce-7989-8129-639ac51e113c"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d46e-797d-a99f-2eace9cacda9', '01a20e36-d46b-7864-aeb2-74eca48b9bdb', 2, '2026-03-20 08:10:00+00', 'system', NULL, 'hold_expired', '{"hold_expires_at": "2026-03-20T08:05:00Z"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d472-7ba1-b57c-7d74d65b4744', '01a20e36-d46f-7f3b-8c58-c2ba601bc063', 1, '2026-03-20 08:10:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e36-d391-746b-bbcb-06265e0d7100", "ends_at_utc": "2026-03-23T15:30:00Z", "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8"], "starts_at_utc": "2026-03-23T15:00:00Z", "hold_expires_at": "2026-03-20T08:15:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d3ce-7989-8129-639ac51e113c"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4c6-79a3-a0a4-ac9286c12208', '01a20e36-d4bb-7584-9843-9b6867247360', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e36-d477-7957-be6e-2b2006f672c5", "ends_at_utc": "2026-03-24T08:30:00Z", "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d47c-77d1-9646-ceb6359b2e9e"], "starts_at_utc": "2026-03-24T08:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d4b2-7000-85df-4b4906b3092b"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4c7-77da-9aec-38c90b5c5402', '01a20e36-d4bb-7584-9843-9b6867247360', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e36-d4c6-7cd6-85f0-7ff085ebcd74"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4c9-784c-97ea-56eb7f4e69f4', '01a20e36-d4c7-7919-80d0-99279deae96f', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e36-d477-7957-be6e-2b2006f672c5", "ends_at_utc": "2026-03-24T09:30:00Z", "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d47c-77d1-9646-ceb6359b2e9e"], "starts_at_utc": "2026-03-24T09:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d4b2-7000-85df-4b4906b3092b"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4ca-7e4a-abba-7fa5e86b8cb3', '01a20e36-d4c7-7919-80d0-99279deae96f', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e36-d4c9-788b-af43-faed6eb40a68"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4cb-7386-874d-c09365a50783', '01a20e36-d4c7-7919-80d0-99279deae96f', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'completed', '{}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4ce-7774-9c7e-7fee975321e2', '01a20e36-d4cc-7512-b732-531bf6ebc72a', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e36-d477-7957-be6e-2b2006f672c5", "ends_at_utc": "2026-03-24T10:30:00Z", "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d47c-77d1-9646-ceb6359b2e9e"], "starts_at_utc": "2026-03-24T10:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d4b2-7000-85df-4b4906b3092b"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4cf-72b7-92cf-b481b1896845', '01a20e36-d4cc-7512-b732-531bf6ebc72a', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e36-d4ce-7fa4-96e2-a44c3e95b960"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4d3-7954-9edc-4d91e1758a09', '01a20e36-d4cc-7512-b732-531bf6ebc72a', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'no_show', '{}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4d8-72da-95cb-33ef9e1c1c8a', '01a20e36-d4d3-7716-ae50-1667c626ed30', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e36-d477-7957-be6e-2b2006f672c5", "ends_at_utc": "2026-03-24T11:30:00Z", "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d47c-77d1-9646-ceb6359b2e9e"], "starts_at_utc": "2026-03-24T11:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d4b2-7000-85df-4b4906b3092b"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4db-7f21-af8f-3acd88d8c12a', '01a20e36-d4d3-7716-ae50-1667c626ed30', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e36-d4d9-7263-be2f-c854478b4544"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4e0-76d8-8eb4-b4205f86618c', '01a20e36-d4d3-7716-ae50-1667c626ed30', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'cancelled', '{"reason": "ill"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4e2-7b89-bd19-09e41a95fc2a', '01a20e36-d4e0-7f67-9bd7-8a6673a47883', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e36-d477-7957-be6e-2b2006f672c5", "ends_at_utc": "2026-03-24T12:30:00Z", "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d47c-77d1-9646-ceb6359b2e9e"], "starts_at_utc": "2026-03-24T12:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d4b2-7000-85df-4b4906b3092b"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4e4-7283-88bd-33ef593a5e6a', '01a20e36-d4e0-7f67-9bd7-8a6673a47883', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'confirmed', '{"patient_id": "01a20e36-d4e2-7397-b39a-8b7db214382d"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4e6-7731-b360-f7accfd6a6e7', '01a20e36-d4e0-7f67-9bd7-8a6673a47883', 3, '2026-03-20 08:00:00+00', 'staff', NULL, 'rescheduled', '{"from": {"starts_at_utc": "2026-03-24T12:00:00Z", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76"}, "ends_at_utc": "2026-03-31T13:30:00Z", "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d47c-77d1-9646-ceb6359b2e9e"], "starts_at_utc": "2026-03-31T13:00:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4ec-73e2-ae00-fd27d470c1b3', '01a20e36-d4e8-76c4-a1c9-dcd1d0dc2251', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e36-d477-7957-be6e-2b2006f672c5", "ends_at_utc": "2026-03-24T13:30:00Z", "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d38d-7800-a1c5-7f069d7e3168", "01a20e36-d47c-77d1-9646-ceb6359b2e9e"], "starts_at_utc": "2026-03-24T13:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d4b6-7cf7-be27-e04d37712242"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4ed-7865-8afa-7383e1fddba9', '01a20e36-d4e8-76c4-a1c9-dcd1d0dc2251', 2, '2026-03-20 08:00:00+00', 'staff', NULL, 'pending', '{"patient_id": "01a20e36-d4ec-7c1b-933c-62213f779d6d"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4ef-796c-9608-62d7dfdae938', '01a20e36-d4ed-741b-bc58-3e38fd5902fb', 1, '2026-03-20 08:00:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e36-d477-7957-be6e-2b2006f672c5", "ends_at_utc": "2026-03-24T14:30:00Z", "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d47c-77d1-9646-ceb6359b2e9e"], "starts_at_utc": "2026-03-24T14:00:00Z", "hold_expires_at": "2026-03-20T08:05:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d4b2-7000-85df-4b4906b3092b"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4f3-7f13-92d4-28f0728bf2d8', '01a20e36-d4ed-741b-bc58-3e38fd5902fb', 2, '2026-03-20 08:10:00+00', 'system', NULL, 'hold_expired', '{"hold_expires_at": "2026-03-20T08:05:00Z"}'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4f5-75ef-808e-d6fef0e2b244', '01a20e36-d4f4-735c-b517-fd9c018e7365', 1, '2026-03-20 08:10:00+00', 'staff', NULL, 'held', '{"doctor_id": "01a20e36-d477-7957-be6e-2b2006f672c5", "ends_at_utc": "2026-03-24T15:30:00Z", "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d47c-77d1-9646-ceb6359b2e9e"], "starts_at_utc": "2026-03-24T15:00:00Z", "hold_expires_at": "2026-03-20T08:15:00Z", "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d4b2-7000-85df-4b4906b3092b"}');


--
-- Data for Name: appointment_resource_claims; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_resource_claims VALUES
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d3f1-7868-8c09-244c5151c296', '01a20e36-d3df-7c6d-8847-dbc0a988ba51', '01a20e36-d37d-752a-b8dd-ae8767d073b8', '["2026-03-23 08:00:00+00","2026-03-23 08:30:00+00")', '2026-11-24 15:40:03.947195+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d430-7bb1-8e96-3ece3ddb232b', '01a20e36-d41f-704d-94d5-72c0a912f1dc', '01a20e36-d37d-752a-b8dd-ae8767d073b8', '["2026-03-23 09:00:00+00","2026-03-23 09:30:00+00")', '2026-11-24 15:40:04.014944+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d43d-7759-8955-4b3b8a0dff11', '01a20e36-d43a-788a-8168-a3645ca57a61', '01a20e36-d37d-752a-b8dd-ae8767d073b8', '["2026-03-23 10:00:00+00","2026-03-23 10:30:00+00")', '2026-11-24 15:40:04.028271+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d45e-768a-89cc-55c9f03ae85e', '01a20e36-d450-7e6f-a124-6cab0c3c93b8', '01a20e36-d37d-752a-b8dd-ae8767d073b8', '["2026-03-30 13:00:00+00","2026-03-30 13:30:00+00")', '2026-11-24 15:40:04.060095+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d465-74a8-a968-761788973b18', '01a20e36-d463-7061-8040-b337b4a607d0', '01a20e36-d37d-752a-b8dd-ae8767d073b8', '["2026-03-23 13:00:00+00","2026-03-23 13:40:00+00")', '2026-11-24 15:40:04.068574+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d465-7d0a-853a-1b050409a735', '01a20e36-d463-7061-8040-b337b4a607d0', '01a20e36-d38d-7800-a1c5-7f069d7e3168', '["2026-03-23 13:00:00+00","2026-03-23 13:40:00+00")', '2026-11-24 15:40:04.068574+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d472-7fb8-b273-1ce0da90ab2c', '01a20e36-d46f-7f3b-8c58-c2ba601bc063', '01a20e36-d37d-752a-b8dd-ae8767d073b8', '["2026-03-23 15:00:00+00","2026-03-23 15:30:00+00")', '2026-11-24 15:40:04.081428+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4c5-7cd3-99ca-a182342a1425', '01a20e36-d4bb-7584-9843-9b6867247360', '01a20e36-d37d-752a-b8dd-ae8767d073b8', '["2026-03-24 08:00:00+00","2026-03-24 08:30:00+00")', '2026-11-24 15:40:04.164798+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4c6-719d-98e7-220792193c5b', '01a20e36-d4bb-7584-9843-9b6867247360', '01a20e36-d47c-77d1-9646-ceb6359b2e9e', '["2026-03-24 08:00:00+00","2026-03-24 08:30:00+00")', '2026-11-24 15:40:04.164798+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4c9-7970-bcb8-8922e77f97c8', '01a20e36-d4c7-7919-80d0-99279deae96f', '01a20e36-d37d-752a-b8dd-ae8767d073b8', '["2026-03-24 09:00:00+00","2026-03-24 09:30:00+00")', '2026-11-24 15:40:04.168295+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4c9-7363-9e8d-4f7cc6f6e37d', '01a20e36-d4c7-7919-80d0-99279deae96f', '01a20e36-d47c-77d1-9646-ceb6359b2e9e', '["2026-03-24 09:00:00+00","2026-03-24 09:30:00+00")', '2026-11-24 15:40:04.168295+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4ce-7ee4-9f8e-c021af4abfb7', '01a20e36-d4cc-7512-b732-531bf6ebc72a', '01a20e36-d37d-752a-b8dd-ae8767d073b8', '["2026-03-24 10:00:00+00","2026-03-24 10:30:00+00")', '2026-11-24 15:40:04.173278+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4ce-791f-afc4-9ec6ff770cd0', '01a20e36-d4cc-7512-b732-531bf6ebc72a', '01a20e36-d47c-77d1-9646-ceb6359b2e9e', '["2026-03-24 10:00:00+00","2026-03-24 10:30:00+00")', '2026-11-24 15:40:04.173278+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4e6-76c0-b194-abc8eb5abb1f', '01a20e36-d4e0-7f67-9bd7-8a6673a47883', '01a20e36-d37d-752a-b8dd-ae8767d073b8', '["2026-03-31 13:00:00+00","2026-03-31 13:30:00+00")', '2026-11-24 15:40:04.19711+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4e6-7c7b-b990-8d64a707639e', '01a20e36-d4e0-7f67-9bd7-8a6673a47883', '01a20e36-d47c-77d1-9646-ceb6359b2e9e', '["2026-03-31 13:00:00+00","2026-03-31 13:30:00+00")', '2026-11-24 15:40:04.19711+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4ec-7a40-868f-816bd38e66fb', '01a20e36-d4e8-76c4-a1c9-dcd1d0dc2251', '01a20e36-d37d-752a-b8dd-ae8767d073b8', '["2026-03-24 13:00:00+00","2026-03-24 13:40:00+00")', '2026-11-24 15:40:04.203146+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4ec-729f-a835-594d46fbed47', '01a20e36-d4e8-76c4-a1c9-dcd1d0dc2251', '01a20e36-d38d-7800-a1c5-7f069d7e3168', '["2026-03-24 13:00:00+00","2026-03-24 13:40:00+00")', '2026-11-24 15:40:04.203146+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4ec-777e-8487-33e7f0427bd7', '01a20e36-d4e8-76c4-a1c9-dcd1d0dc2251', '01a20e36-d47c-77d1-9646-ceb6359b2e9e', '["2026-03-24 13:00:00+00","2026-03-24 13:40:00+00")', '2026-11-24 15:40:04.203146+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4f5-7718-8f35-c7db6afc1d3b', '01a20e36-d4f4-735c-b517-fd9c018e7365', '01a20e36-d37d-752a-b8dd-ae8767d073b8', '["2026-03-24 15:00:00+00","2026-03-24 15:30:00+00")', '2026-11-24 15:40:04.212606+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4f5-76ba-a47f-1622ea496f68', '01a20e36-d4f4-735c-b517-fd9c018e7365', '01a20e36-d47c-77d1-9646-ceb6359b2e9e', '["2026-03-24 15:00:00+00","2026-03-24 15:30:00+00")', '2026-11-24 15:40:04.212606+00');


--
-- Data for Name: appointment_type_locations; Type: TABLE DATA; Schema: horai; Owner: -
--



--
-- Data for Name: appointment_type_requirements; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_type_requirements VALUES
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d3db-7eb4-aace-a72fdb8fc150', '01a20e36-d3d8-70bd-9089-8b9d4d356bea', 'room', NULL, 1, '2026-11-24 15:40:03.927157+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d3db-7e0e-9045-f56dab6e2ea6', '01a20e36-d3d8-70bd-9089-8b9d4d356bea', 'equipment', 'echo', 1, '2026-11-24 15:40:03.927157+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4b8-7905-b930-0a0b10425ab9', '01a20e36-d4b6-7cf7-be27-e04d37712242', 'room', NULL, 1, '2026-11-24 15:40:04.149919+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4b8-7e9d-8537-a7a3d6441033', '01a20e36-d4b6-7cf7-be27-e04d37712242', 'equipment', 'echo', 1, '2026-11-24 15:40:04.149919+00');


--
-- Data for Name: appointment_types; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointment_types VALUES
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d3ce-7989-8129-639ac51e113c', '01a20e36-d391-746b-bbcb-06265e0d7100', 'visit', 'Visit', NULL, 30, 0, 0, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, false, true, NULL, NULL, '2026-11-24 15:40:03.918185+00', '2026-11-24 15:40:03.918185+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d3d8-70bd-9089-8b9d4d356bea', '01a20e36-d391-746b-bbcb-06265e0d7100', 'echo', 'Echo', NULL, 30, 0, 10, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, true, true, NULL, NULL, '2026-11-24 15:40:03.927157+00', '2026-11-24 15:40:03.927157+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4b2-7000-85df-4b4906b3092b', '01a20e36-d477-7957-be6e-2b2006f672c5', 'visit', 'Visit', NULL, 30, 0, 0, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, false, true, NULL, NULL, '2026-11-24 15:40:04.145997+00', '2026-11-24 15:40:04.145997+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4b6-7cf7-be27-e04d37712242', '01a20e36-d477-7957-be6e-2b2006f672c5', 'echo', 'Echo', NULL, 30, 0, 10, 'in_person', 5000, 'EUR', true, 0, 60, 2, 5, true, true, NULL, NULL, '2026-11-24 15:40:04.149919+00', '2026-11-24 15:40:04.149919+00');


--
-- Data for Name: appointments; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.appointments VALUES
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d3df-7c6d-8847-dbc0a988ba51', '01a20e36-d391-746b-bbcb-06265e0d7100', '01a20e36-d40c-792b-9bf8-2d64551fd833', '01a20e36-d3ce-7989-8129-639ac51e113c', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', '2026-03-23 08:00:00+00', '2026-03-23 08:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x223ceea95d5da1cbd149f70f573c887777b3de748dabb416b6f8e2511463baf5', 2, '2026-03-20 08:00:00+00', '2026-11-24 15:40:03.981054+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d41f-704d-94d5-72c0a912f1dc', '01a20e36-d391-746b-bbcb-06265e0d7100', '01a20e36-d430-7204-a66c-0d43e50dab32', '01a20e36-d3ce-7989-8129-639ac51e113c', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', '2026-03-23 09:00:00+00', '2026-03-23 09:30:00+00', DEFAULT, 'completed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xa38b0dfa3272df27552c9c7e38a05293efc2be5876e3e38d2707d92a084d5241', 3, '2026-03-20 08:00:00+00', '2026-11-24 15:40:04.024848+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d43a-788a-8168-a3645ca57a61', '01a20e36-d391-746b-bbcb-06265e0d7100', '01a20e36-d43d-7496-afa0-39df1dab2c33', '01a20e36-d3ce-7989-8129-639ac51e113c', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', '2026-03-23 10:00:00+00', '2026-03-23 10:30:00+00', DEFAULT, 'no_show', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xce01be76a3e65dfdb983658a466fd86e1232459a91a50b9d827d835c21386635', 3, '2026-03-20 08:00:00+00', '2026-11-24 15:40:04.036198+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d445-7c8d-8b15-258e9f8705df', '01a20e36-d391-746b-bbcb-06265e0d7100', '01a20e36-d44b-7381-a1a1-36adce4d425a', '01a20e36-d3ce-7989-8129-639ac51e113c', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', '2026-03-23 11:00:00+00', '2026-03-23 11:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, 'ill', '2026-03-20 08:00:00+00', 'staff', NULL, 0, '\x6faed0b498e68b56312aaf9f4f76626cbd16f9eb24f04e6aa15ffa1703d480db', 3, '2026-03-20 08:00:00+00', '2026-11-24 15:40:04.046821+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d450-7e6f-a124-6cab0c3c93b8', '01a20e36-d391-746b-bbcb-06265e0d7100', '01a20e36-d457-7b6a-9c36-512e07ce771f', '01a20e36-d3ce-7989-8129-639ac51e113c', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', '2026-03-30 13:00:00+00', '2026-03-30 13:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 1, '\xa47f40e7673e9fff123b3d8b9976159f1b0ed0568cabc92d64916e910a081fa3', 3, '2026-03-20 08:00:00+00', '2026-11-24 15:40:04.060095+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d463-7061-8040-b337b4a607d0', '01a20e36-d391-746b-bbcb-06265e0d7100', '01a20e36-d468-78ae-8d34-b7c4a93cf1c8', '01a20e36-d3d8-70bd-9089-8b9d4d356bea', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', '2026-03-23 13:00:00+00', '2026-03-23 13:30:00+00', DEFAULT, 'pending', NULL, NULL, 'Europe/Athens', 30, 0, 10, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x925857c827a1fa44394ffb1f5043faf1eb227b64998a73ec00ee6da2d354d24c', 2, '2026-03-20 08:00:00+00', '2026-11-24 15:40:04.074131+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d46b-7864-aeb2-74eca48b9bdb', '01a20e36-d391-746b-bbcb-06265e0d7100', NULL, '01a20e36-d3ce-7989-8129-639ac51e113c', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', '2026-03-23 14:00:00+00', '2026-03-23 14:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, 'hold_expired', '2026-03-20 08:05:00+00', 'system', NULL, 0, '\xeed0e9e1b1a25d46cc4c7d2d671c2bc49c6c4946e352659aeaad36e6f92f87f1', 2, '2026-03-20 08:00:00+00', '2026-11-24 15:40:04.077089+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d46f-7f3b-8c58-c2ba601bc063', '01a20e36-d391-746b-bbcb-06265e0d7100', NULL, '01a20e36-d3ce-7989-8129-639ac51e113c', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', '2026-03-23 15:00:00+00', '2026-03-23 15:30:00+00', DEFAULT, 'held', '2026-03-20 08:15:00+00', NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xbbe69123e03fca66647273e2404992019f104c894b3f9bea85eabccb8db49b4e', 1, '2026-03-20 08:10:00+00', '2026-03-20 08:10:00+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4bb-7584-9843-9b6867247360', '01a20e36-d477-7957-be6e-2b2006f672c5', '01a20e36-d4c6-7cd6-85f0-7ff085ebcd74', '01a20e36-d4b2-7000-85df-4b4906b3092b', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', '2026-03-24 08:00:00+00', '2026-03-24 08:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e36-d477-7957-be6e-2b2006f672c5", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x54dbf32f05a991e08e7ae8a7dbab11360d5ea7e047108fde1492e09225de052e', 2, '2026-03-20 08:00:00+00', '2026-11-24 15:40:04.16677+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4c7-7919-80d0-99279deae96f', '01a20e36-d477-7957-be6e-2b2006f672c5', '01a20e36-d4c9-788b-af43-faed6eb40a68', '01a20e36-d4b2-7000-85df-4b4906b3092b', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', '2026-03-24 09:00:00+00', '2026-03-24 09:30:00+00', DEFAULT, 'completed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e36-d477-7957-be6e-2b2006f672c5", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\xfbe0518cfb024ec826c4f9983949a58906ea81c075e9cb1f590ce0bc520fe50a', 3, '2026-03-20 08:00:00+00', '2026-11-24 15:40:04.170769+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4cc-7512-b732-531bf6ebc72a', '01a20e36-d477-7957-be6e-2b2006f672c5', '01a20e36-d4ce-7fa4-96e2-a44c3e95b960', '01a20e36-d4b2-7000-85df-4b4906b3092b', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', '2026-03-24 10:00:00+00', '2026-03-24 10:30:00+00', DEFAULT, 'no_show', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e36-d477-7957-be6e-2b2006f672c5", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x3f15d80ac2316e38b1989eccbe033eda5112ec969eee9b7a887216c49fd15156', 3, '2026-03-20 08:00:00+00', '2026-11-24 15:40:04.178841+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4d3-7716-ae50-1667c626ed30', '01a20e36-d477-7957-be6e-2b2006f672c5', '01a20e36-d4d9-7263-be2f-c854478b4544', '01a20e36-d4b2-7000-85df-4b4906b3092b', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', '2026-03-24 11:00:00+00', '2026-03-24 11:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e36-d477-7957-be6e-2b2006f672c5", "resource_type": "staff"}]', NULL, false, false, 'ill', '2026-03-20 08:00:00+00', 'staff', NULL, 0, '\x5073d845d8736f6088c1298fd711b83ee43c4bf8d2f0544d0362c9792ec5096f', 3, '2026-03-20 08:00:00+00', '2026-11-24 15:40:04.19173+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4e0-7f67-9bd7-8a6673a47883', '01a20e36-d477-7957-be6e-2b2006f672c5', '01a20e36-d4e2-7397-b39a-8b7db214382d', '01a20e36-d4b2-7000-85df-4b4906b3092b', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', '2026-03-31 13:00:00+00', '2026-03-31 13:30:00+00', DEFAULT, 'confirmed', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e36-d477-7957-be6e-2b2006f672c5", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 1, '\xaf459be4fdba6831e969ef669a01af4aeac6edb80d4387b5c7f106ce8cfb4c11', 3, '2026-03-20 08:00:00+00', '2026-11-24 15:40:04.19711+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4e8-76c4-a1c9-dcd1d0dc2251', '01a20e36-d477-7957-be6e-2b2006f672c5', '01a20e36-d4ec-7c1b-933c-62213f779d6d', '01a20e36-d4b6-7cf7-be27-e04d37712242', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', '2026-03-24 13:00:00+00', '2026-03-24 13:30:00+00', DEFAULT, 'pending', NULL, NULL, 'Europe/Athens', 30, 0, 10, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": "doctor:01a20e36-d477-7957-be6e-2b2006f672c5", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x0eb72baeee2b28ba81294619879c18626330ec316f0475c9c87fb551959fab26', 2, '2026-03-20 08:00:00+00', '2026-11-24 15:40:04.204848+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4ed-741b-bc58-3e38fd5902fb', '01a20e36-d477-7957-be6e-2b2006f672c5', NULL, '01a20e36-d4b2-7000-85df-4b4906b3092b', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', '2026-03-24 14:00:00+00', '2026-03-24 14:30:00+00', DEFAULT, 'cancelled', NULL, NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e36-d477-7957-be6e-2b2006f672c5", "resource_type": "staff"}]', NULL, false, false, 'hold_expired', '2026-03-20 08:05:00+00', 'system', NULL, 0, '\x09673dfa621e3ff99abc92806476be3176e6ba70786bd4629f808df869cdb314', 2, '2026-03-20 08:00:00+00', '2026-11-24 15:40:04.208123+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4f4-735c-b517-fd9c018e7365', '01a20e36-d477-7957-be6e-2b2006f672c5', NULL, '01a20e36-d4b2-7000-85df-4b4906b3092b', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', '2026-03-24 15:00:00+00', '2026-03-24 15:30:00+00', DEFAULT, 'held', '2026-03-20 08:15:00+00', NULL, 'Europe/Athens', 30, 0, 0, 5000, 'EUR', 'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e36-d477-7957-be6e-2b2006f672c5", "resource_type": "staff"}]', NULL, false, false, NULL, NULL, NULL, NULL, 0, '\x43d5ace41b20c5749c8dcbe1894a9ad7bb60294de76d747ae56822f0629d0b1f', 1, '2026-03-20 08:10:00+00', '2026-03-20 08:10:00+00');


--
-- Data for Name: availability_exceptions; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.availability_exceptions VALUES
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d3c4-74cc-92ff-0233ca0f5534', '01a20e36-d391-746b-bbcb-06265e0d7100', NULL, NULL, NULL, '2026-03-25 00:00:00+00', '2026-03-26 00:00:00+00', DEFAULT, 'blocked', 'Independence Day', 'manual', '2026-11-24 15:40:03.906069+00', '2026-11-24 15:40:03.906069+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4ac-7ff1-a4ab-18fc66781408', '01a20e36-d477-7957-be6e-2b2006f672c5', NULL, NULL, NULL, '2026-03-25 00:00:00+00', '2026-03-26 00:00:00+00', DEFAULT, 'blocked', 'Independence Day', 'manual', '2026-11-24 15:40:04.136814+00', '2026-11-24 15:40:04.136814+00');


--
-- Data for Name: bookable_resources; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.bookable_resources VALUES
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d37d-752a-b8dd-ae8767d073b8', NULL, '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', 'room', 'Room 1', '{}', true, '2026-11-24 15:40:03.827685+00', '2026-11-24 15:40:03.827685+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d389-7d6d-b6f3-19191a1195e7', NULL, '01a20e36-d35f-7c0e-bf3b-c026dde98d76', '01a20e36-d388-7de3-9ae6-bb17e9522394', 'room', 'Room 2', '{}', true, '2026-11-24 15:40:03.844679+00', '2026-11-24 15:40:03.844679+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d38d-7800-a1c5-7f069d7e3168', NULL, NULL, NULL, 'equipment', 'Ultrasound', '{echo}', true, '2026-11-24 15:40:03.852696+00', '2026-11-24 15:40:03.852696+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d394-7850-888a-f39c20e71cb3', '01a20e36-d391-746b-bbcb-06265e0d7100', NULL, NULL, 'telehealth_slot', 'Telehealth 1', '{}', true, '2026-11-24 15:40:03.856623+00', '2026-11-24 15:40:03.856623+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d47a-70b0-a246-1407b2d4aea5', '01a20e36-d477-7957-be6e-2b2006f672c5', NULL, NULL, 'telehealth_slot', 'Telehealth 1', '{}', true, '2026-11-24 15:40:04.086217+00', '2026-11-24 15:40:04.086217+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d47c-77d1-9646-ceb6359b2e9e', '01a20e36-d477-7957-be6e-2b2006f672c5', NULL, NULL, 'staff', 'one-at-a-time', '{doctor:01a20e36-d477-7957-be6e-2b2006f672c5}', true, '2026-11-24 15:40:04.086217+00', '2026-11-24 15:40:04.086217+00');


--
-- Data for Name: doctor_locations; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.doctor_locations VALUES
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', NULL, 'Main street', NULL, NULL, NULL, true, '2026-11-24 15:40:03.806579+00', '2026-11-24 15:40:03.806579+00');


--
-- Data for Name: doctors; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.doctors VALUES
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d391-746b-bbcb-06265e0d7100', 'several', 'several', 'Europe/Athens', NULL, false, true, 17, '2026-11-24 15:40:03.856623+00', '2026-11-24 15:40:03.927157+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d477-7957-be6e-2b2006f672c5', 'one-at-a-time', 'one-at-a-time', 'Europe/Athens', NULL, true, true, 19, '2026-11-24 15:40:04.086217+00', '2026-11-24 15:40:04.149919+00');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.idempotency_keys VALUES
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', 'library staff hold', '\x0deb918341c4177a624bbeb32d5d8fb55f4cb01df3d30a4cce897021e0690149', '\x8c9af4b6e8d2215a9ddb8ca9bf55bcd694486b2be450fdbf0fc95f71d597a9e8', '{"appointment": {"id": "01a20e36-d3df-7c6d-8847-dbc0a988ba51", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e36-d391-746b-bbcb-06265e0d7100", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T08:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8"], "outside_hours": false, "starts_at_utc": "2026-03-23T08:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d3ce-7989-8129-639ac51e113c", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x9246a1f8ad8f2ec3f1be68ae89f0a8a61153104e03cf39c7b8854fa930479ea89dbbe843ad99748670683a0f095a0ae17e7c9538c2e0dd6360ae7ac4c50a4c7cab944375d671b80b184530480939dddadd335a1621427c61c8331feebc62', '2026-11-24 15:40:03.947195+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', 'library staff hold', '\xc7c05588de7471b766c7e3a7a0d84b8a4d3b9c9ffc5adc4f2a2f11c624a1a31c', '\x9bf5b69254fe704ef7d01a196c0c5064b2f68e9df57f96d4550a8144b14a9bf6', '{"appointment": {"id": "01a20e36-d41f-704d-94d5-72c0a912f1dc", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e36-d391-746b-bbcb-06265e0d7100", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T09:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8"], "outside_hours": false, "starts_at_utc": "2026-03-23T09:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d3ce-7989-8129-639ac51e113c", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xebb71aa7d9ef32d0395e9d1ebf9192281d4e3e494d5af32994db6d97be337e84d874f4fd88fdacbe64a9bdfec013d221327a88bb138163dcdc3999fd7ba23f9e4baccb6669b9c2aeb0d9319263571cbee0dc0a8248e8ca989225df905a1f', '2026-11-24 15:40:04.014944+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', 'library staff hold', '\xa9ac605188f7d41ed5eaafb1051d9d73fcb12911b7982229062571120f2c270e', '\x20bdce735dca1045b63b646a27846d6089211d98fb63a387a759a40a7312cf87', '{"appointment": {"id": "01a20e36-d43a-788a-8168-a3645ca57a61", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e36-d391-746b-bbcb-06265e0d7100", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T10:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8"], "outside_hours": false, "starts_at_utc": "2026-03-23T10:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d3ce-7989-8129-639ac51e113c", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x778ea16606b57fd9e521d7107307041541d88f0fe6839321ac429e204c385ecd17e4e75668df387943891e6d0fd0e9158cdad813c0035958c9b764ce7f8e6dfb1ad16f2029a5086c8add9506bcc7f74466606a4a64dd20903178817c5cbb', '2026-11-24 15:40:04.028271+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', 'library staff hold', '\xb50ebc5c34a7a2f92323eec81ae14a24b7e29551c8ab71651a6bc5723279fd8a', '\xac53fffe3b7947cd36405904fdbb2115d4957e24d070e04584ee3529347b6547', '{"appointment": {"id": "01a20e36-d445-7c8d-8b15-258e9f8705df", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e36-d391-746b-bbcb-06265e0d7100", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T11:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8"], "outside_hours": false, "starts_at_utc": "2026-03-23T11:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d3ce-7989-8129-639ac51e113c", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x36e2d46bafa00e360b800e8762ecc7ad06a6b36c7829b9ac1a713e5eec1e5c1ad6e94a8215449ea8597d515662f70aec8bd4afaff657aaebfe942d9562f3f121d3c5528436020f32bc8bce389313378a06bc0949f06adff8af61eacdc5a7', '2026-11-24 15:40:04.042192+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', 'library staff hold', '\x57ffc830df5e20bb5cb999ea14628188c14692926c66c80b3138cbe3f67c4c23', '\xa61ac1d956aa844a4f71958ee71eac26a60b7631af93bb53230a69c4cabc9c69', '{"appointment": {"id": "01a20e36-d450-7e6f-a124-6cab0c3c93b8", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e36-d391-746b-bbcb-06265e0d7100", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T12:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8"], "outside_hours": false, "starts_at_utc": "2026-03-23T12:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d3ce-7989-8129-639ac51e113c", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x7e72a36fe93773c2708c876a49eea9947576a82b2a207790659e2ac05856154ec8797e90f461d6e3c5428206f2a334835ecbd0d25a95aaa48afb2d99aebd50f01bc10a55dec476238d6bbbb9954600b3019a6154d737dc43cefe2b6186fc', '2026-11-24 15:40:04.053074+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', 'library staff hold', '\x6b86844e988b44c1ef0343d93ee3e2286ad8e883bd7ba5cf0065508a297edc08', '\x2ee47ecebc9fbc33c6a3624d15fa6819e1f7f262f0a3ccc6b8f0f95129dc939c', '{"appointment": {"id": "01a20e36-d463-7061-8040-b337b4a607d0", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e36-d391-746b-bbcb-06265e0d7100", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T13:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d38d-7800-a1c5-7f069d7e3168"], "outside_hours": false, "starts_at_utc": "2026-03-23T13:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d3d8-70bd-9089-8b9d4d356bea", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 10, "buffer_before_minutes_snapshot": 0}}', '\x5a8bc1197e2ab7e6fd3175fdd96714cbdd3494f71d99352c996a6fefb16e6d266db0121059bf0a98321c4fd7139050f152b92ee46c76776a9370d01e161b94152e85a979cab5324290e3d7f549a9750b16bd92d112991b4c29bc12679591', '2026-11-24 15:40:04.068574+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', 'library staff hold', '\x817b6c1a0125a7c56e938107dfad7b8c2aa27df634cdff699f5ca81084484fcd', '\x92011a5b2a9d7dc5cba06556cb0e82374040f267bdf5d8abbc8ec3960f334c36', '{"appointment": {"id": "01a20e36-d46b-7864-aeb2-74eca48b9bdb", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e36-d391-746b-bbcb-06265e0d7100", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-23T14:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8"], "outside_hours": false, "starts_at_utc": "2026-03-23T14:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d3ce-7989-8129-639ac51e113c", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x799c177b7817dad0fbcc9dec5ffdf03a1f850b3f1704f9e4834bd73110288fc7971225c1b1440ae16ff2846d22d97cfbb878173b4eff1722064a8177783e02688921b06dbd9f305877ed547bb92a8557338e833ed2c3c78a39905205927e', '2026-11-24 15:40:04.075598+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', 'library staff hold', '\xd07e749da99328776e5bf496db1e43837155e75d2b9c02b739104af1bad7b214', '\x1768aa89329d024a12c9aad851d01987cd3e479af3774efe7bc636de874abf8e', '{"appointment": {"id": "01a20e36-d46f-7f3b-8c58-c2ba601bc063", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e36-d391-746b-bbcb-06265e0d7100", "patient_id": null, "updated_at": "2026-03-20T08:10:00Z", "ends_at_utc": "2026-03-23T15:30:00Z", "inserted_at": "2026-03-20T08:10:00Z", "cancelled_at": null, "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8"], "outside_hours": false, "starts_at_utc": "2026-03-23T15:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:15:00Z", "overlap_allowed": false, "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d3ce-7989-8129-639ac51e113c", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xb9b56c0ac39eaa427de45af8c60f0ad65dcc1eaaae9223a43c4358971567c1dabd95f073bd863aca2c956a503edec9c5e3f16c4e5df50aa12d2b797bdcc2bf40311bf83913f1451f07ce111f55fc1801b6660911253d8c8e1b66a2cdec39', '2026-11-24 15:40:04.081428+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', 'library staff hold', '\xc392dc534cf2a135b571339ef98c5242d1f68cb3d5443b175169a75f1951fc0f', '\xd8a09b18c2337eb69fb4694f69cdabdd10efe50c000ddc7a00759844a042f4ad', '{"appointment": {"id": "01a20e36-d4bb-7584-9843-9b6867247360", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e36-d477-7957-be6e-2b2006f672c5", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T08:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d47c-77d1-9646-ceb6359b2e9e"], "outside_hours": false, "starts_at_utc": "2026-03-24T08:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d4b2-7000-85df-4b4906b3092b", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e36-d477-7957-be6e-2b2006f672c5", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xd182a52fb44876c0dc0f6d201688e8fba4686d35167a310d5efd752c58f03f94190709a062789374b34af399f2bf7c02f1ec5a1bfdcd61237cb7b8cf84f3c5bd1cd0343f81a3d685bfcbc63c991a262ca2884187ddc9742ffc46f6804218', '2026-11-24 15:40:04.164798+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', 'library staff hold', '\x43d6db2739ad301877d4a7db0212e3f89ec20bff9953271443ba9051dab310e2', '\xbb6559c0dd9729f89b1e0e72859f5a0a25374ebaed77ae14fad654237c702a45', '{"appointment": {"id": "01a20e36-d4c7-7919-80d0-99279deae96f", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e36-d477-7957-be6e-2b2006f672c5", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T09:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d47c-77d1-9646-ceb6359b2e9e"], "outside_hours": false, "starts_at_utc": "2026-03-24T09:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d4b2-7000-85df-4b4906b3092b", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e36-d477-7957-be6e-2b2006f672c5", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x8b843c813adeafde4035d3e57b8b98b07988d0eb993506f738decd5105bd1be27b098a4d11ab0c8090da5d34f2dd5e3bba1e5792c2a50ea7e464c707f4d05cc056841387e1095c268a3a3467f82556d6fec0a9a481823f741a666ac7d969', '2026-11-24 15:40:04.168295+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', 'library staff hold', '\x3ef337f509ce59f4b703cb23740d377fea604317b727985286611357778ba331', '\x96bae7ba6bbd0f7df078d267794f432e79be84b453f7661fe6737519c5c9f9a3', '{"appointment": {"id": "01a20e36-d4cc-7512-b732-531bf6ebc72a", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e36-d477-7957-be6e-2b2006f672c5", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T10:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d47c-77d1-9646-ceb6359b2e9e"], "outside_hours": false, "starts_at_utc": "2026-03-24T10:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d4b2-7000-85df-4b4906b3092b", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e36-d477-7957-be6e-2b2006f672c5", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x761ebdf515b75177344e3b63857cb6b166420bcd547f1ed40a6d9a8fac1b15ec1cf2dfee77f5608b9f50d33866342ff7f8f310ecb0290607fc73190cdedf7194eb7e2b767baff2584d855755a74ebc39b136dbb9b73ddbac79811aa491fd', '2026-11-24 15:40:04.173278+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', 'library staff hold', '\xbc4cc1ee9d55115d7d503b53da97b4986d4ffc18dec6af5c4cf6e4471ce71724', '\xd33198e39cb79bff7d06339c7fbb1ed607880d36f1750ea930784bcfb1818148', '{"appointment": {"id": "01a20e36-d4d3-7716-ae50-1667c626ed30", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e36-d477-7957-be6e-2b2006f672c5", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T11:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d47c-77d1-9646-ceb6359b2e9e"], "outside_hours": false, "starts_at_utc": "2026-03-24T11:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d4b2-7000-85df-4b4906b3092b", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e36-d477-7957-be6e-2b2006f672c5", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x284aeaaaf15467d011ae57b348bac04a306fac7c1db6b3c61a89590d905564ecfd2162b2da78c34c5bd8c4a1a0206563693b3e5d32c3158f4b24ef6a94cd0be423eaac455eee6a583fa320f0efcbf13cfda34126eb83d31b64825a8c501d', '2026-11-24 15:40:04.182868+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', 'library staff hold', '\xd334882d2f30c7874a88acb78a08f9e307fdb83670a283d282a717a1049bce0e', '\x16eed6d4feb495b6814b6ce3fcd48161c39607c17f8ae47180308f3565c1db96', '{"appointment": {"id": "01a20e36-d4e0-7f67-9bd7-8a6673a47883", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e36-d477-7957-be6e-2b2006f672c5", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T12:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d47c-77d1-9646-ceb6359b2e9e"], "outside_hours": false, "starts_at_utc": "2026-03-24T12:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d4b2-7000-85df-4b4906b3092b", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e36-d477-7957-be6e-2b2006f672c5", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xf3a6f5415f8bec697944081c44084b61e2e2538e09fcba675bb938e51f2cb3aaea91d3e7ff22b126caa8a6993127e9f9b01c316daa00fb3082186678fb8c6ee4c8207e790c4004926ca84442c3820c12a64150561e1b7cb8d5fe9fa9e99a', '2026-11-24 15:40:04.193066+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', 'library staff hold', '\x9affff403b4a0bc9fd01f3aac0b0c32c5f87842011845371f09df60550997b1b', '\x889763191f776dbe8780d421879cb6d45874389f7b8242204c1a9ffe2ace906d', '{"appointment": {"id": "01a20e36-d4e8-76c4-a1c9-dcd1d0dc2251", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e36-d477-7957-be6e-2b2006f672c5", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T13:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d38d-7800-a1c5-7f069d7e3168", "01a20e36-d47c-77d1-9646-ceb6359b2e9e"], "outside_hours": false, "starts_at_utc": "2026-03-24T13:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d4b6-7cf7-be27-e04d37712242", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "echo", "resource_type": "equipment"}, {"quantity": 1, "capability": "doctor:01a20e36-d477-7957-be6e-2b2006f672c5", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 10, "buffer_before_minutes_snapshot": 0}}', '\xa330c4716986e4f2d5932d9fb193b8d4d57a02769a1116cd92e2c418a9ec69d4fad02f574aa28245f788eccbc720bd1a33e671bcc4f9f4430dbc0ed2d668b3542b86350ce753950ecb1607acf06a984a1fcd73a3d545ed6665a8bc8e41de', '2026-11-24 15:40:04.203146+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', 'library staff hold', '\xc5e3f587284e1d0e3f948027296fdd3272a492c85441bda39dff7f275b95dbcc', '\x0f0c7a49ee20ec5d8748d3b623301380c9e9497ab809e139368fb160aac09ac8', '{"appointment": {"id": "01a20e36-d4ed-741b-bc58-3e38fd5902fb", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e36-d477-7957-be6e-2b2006f672c5", "patient_id": null, "updated_at": "2026-03-20T08:00:00Z", "ends_at_utc": "2026-03-24T14:30:00Z", "inserted_at": "2026-03-20T08:00:00Z", "cancelled_at": null, "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d47c-77d1-9646-ceb6359b2e9e"], "outside_hours": false, "starts_at_utc": "2026-03-24T14:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:05:00Z", "overlap_allowed": false, "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d4b2-7000-85df-4b4906b3092b", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e36-d477-7957-be6e-2b2006f672c5", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\xd3e4e1d564b28cde47be31929ec04f160bcbe21dfe7089aa919ed459784afeb9d2fbe2406eac20548c4643f11e75bffd40a3d0036db98f58b88ffc0747a54706b3564574f5a3c020358d570929948e923dd79e0838cf6c39150b7f670c44', '2026-11-24 15:40:04.206067+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', 'library staff hold', '\xce490937d433415ded1121ae0a4de8775b72fc2e26a7dbbc5eb4b83161ed94df', '\x485929a1953df438b20027f5f925bac8f7098c08f380a91f5428cf4c4523d2db', '{"appointment": {"id": "01a20e36-d4f4-735c-b517-fd9c018e7365", "notes": null, "status": "held", "version": 1, "doctor_id": "01a20e36-d477-7957-be6e-2b2006f672c5", "patient_id": null, "updated_at": "2026-03-20T08:10:00Z", "ends_at_utc": "2026-03-24T15:30:00Z", "inserted_at": "2026-03-20T08:10:00Z", "cancelled_at": null, "resource_ids": ["01a20e36-d37d-752a-b8dd-ae8767d073b8", "01a20e36-d47c-77d1-9646-ceb6359b2e9e"], "outside_hours": false, "starts_at_utc": "2026-03-24T15:00:00Z", "doctor_timezone": "Europe/Athens", "hold_expires_at": "2026-03-20T08:15:00Z", "overlap_allowed": false, "location_room_id": "01a20e36-d37b-74a4-b6af-b71ad7fd59a7", "patient_timezone": null, "reschedule_count": 0, "currency_snapshot": "EUR", "doctor_location_id": "01a20e36-d35f-7c0e-bf3b-c026dde98d76", "appointment_type_id": "01a20e36-d4b2-7000-85df-4b4906b3092b", "cancellation_reason": null, "price_cents_snapshot": 5000, "cancelled_by_actor_id": null, "requirements_snapshot": [{"quantity": 1, "capability": null, "resource_type": "room"}, {"quantity": 1, "capability": "doctor:01a20e36-d477-7957-be6e-2b2006f672c5", "resource_type": "staff"}], "cancelled_by_actor_type": null, "duration_minutes_snapshot": 30, "consultation_mode_snapshot": "in_person", "buffer_after_minutes_snapshot": 0, "buffer_before_minutes_snapshot": 0}}', '\x94368f1577395549a683997a86011a537875ffb887806ac88f673846bf969316960370c10e8de00ebb23486a71e9cfc09b3649a42dfb06cd1f5b81a3c37d74e0759adac89a0b6d51db001a38e6e10b5d592fb4baebb9c6435bc2cf88d041', '2026-11-24 15:40:04.212606+00');


--
-- Data for Name: location_rooms; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.location_rooms VALUES
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d37b-74a4-b6af-b71ad7fd59a7', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', 'Room 1', true, '2026-11-24 15:40:03.827685+00', '2026-11-24 15:40:03.827685+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d388-7de3-9ae6-bb17e9522394', '01a20e36-d35f-7c0e-bf3b-c026dde98d76', 'Room 2', true, '2026-11-24 15:40:03.844679+00', '2026-11-24 15:40:03.844679+00');


--
-- Data for Name: patients; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.patients VALUES
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d40c-792b-9bf8-2d64551fd833', 'Patient 2', NULL, NULL, NULL, NULL, NULL, '2026-11-24 15:40:03.981054+00', '2026-11-24 15:40:03.981054+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d430-7204-a66c-0d43e50dab32', 'Patient 4', NULL, NULL, NULL, NULL, NULL, '2026-11-24 15:40:04.019688+00', '2026-11-24 15:40:04.019688+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d43d-7496-afa0-39df1dab2c33', 'Patient 6', NULL, NULL, NULL, NULL, NULL, '2026-11-24 15:40:04.031701+00', '2026-11-24 15:40:04.031701+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d44b-7381-a1a1-36adce4d425a', 'Patient 8', NULL, NULL, NULL, NULL, NULL, '2026-11-24 15:40:04.044825+00', '2026-11-24 15:40:04.044825+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d457-7b6a-9c36-512e07ce771f', 'Patient 10', NULL, NULL, NULL, NULL, NULL, '2026-11-24 15:40:04.057498+00', '2026-11-24 15:40:04.057498+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d468-78ae-8d34-b7c4a93cf1c8', 'Patient 12', NULL, NULL, NULL, NULL, NULL, '2026-11-24 15:40:04.074131+00', '2026-11-24 15:40:04.074131+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4c6-7cd6-85f0-7ff085ebcd74', 'Patient 50', NULL, NULL, NULL, NULL, NULL, '2026-11-24 15:40:04.16677+00', '2026-11-24 15:40:04.16677+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4c9-788b-af43-faed6eb40a68', 'Patient 52', NULL, NULL, NULL, NULL, NULL, '2026-11-24 15:40:04.169816+00', '2026-11-24 15:40:04.169816+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4ce-7fa4-96e2-a44c3e95b960', 'Patient 54', NULL, NULL, NULL, NULL, NULL, '2026-11-24 15:40:04.174811+00', '2026-11-24 15:40:04.174811+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4d9-7263-be2f-c854478b4544', 'Patient 56', NULL, NULL, NULL, NULL, NULL, '2026-11-24 15:40:04.186749+00', '2026-11-24 15:40:04.186749+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4e2-7397-b39a-8b7db214382d', 'Patient 58', NULL, NULL, NULL, NULL, NULL, '2026-11-24 15:40:04.195673+00', '2026-11-24 15:40:04.195673+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4ec-7c1b-933c-62213f779d6d', 'Patient 60', NULL, NULL, NULL, NULL, NULL, '2026-11-24 15:40:04.204848+00', '2026-11-24 15:40:04.204848+00');


--
-- Data for Name: practices; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.practices VALUES
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', 'history', 'History', 'Europe/Athens', 7, '2026-11-24 15:40:03.763568+00', '2026-11-24 15:40:03.852696+00');


--
-- Data for Name: resource_occupancy; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.resource_occupancy VALUES
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d389-7d6d-b6f3-19191a1195e7', 1),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d394-7850-888a-f39c20e71cb3', 1),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d47a-70b0-a246-1407b2d4aea5', 1),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d38d-7800-a1c5-7f069d7e3168', 3),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d37d-752a-b8dd-ae8767d073b8', 23),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d47c-77d1-9646-ceb6359b2e9e', 13);


--
-- Data for Name: schedule_rule_breaks; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.schedule_rule_breaks VALUES
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d39d-7136-9622-f676810eb39b', '01a20e36-d399-75b5-bb1f-b3e1e9414595', '19:00:00', '19:30:00', NULL, '2026-11-24 15:40:03.864574+00', '2026-11-24 15:40:03.864574+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d3a5-79c0-83b0-f82b0d1e08fa', '01a20e36-d3a0-7123-a73e-dc8c6305b8b0', '19:00:00', '19:30:00', NULL, '2026-11-24 15:40:03.872339+00', '2026-11-24 15:40:03.872339+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d3ac-71fd-842e-b9627e724506', '01a20e36-d3a9-7328-8d57-b9deccf5f6c2', '19:00:00', '19:30:00', NULL, '2026-11-24 15:40:03.878922+00', '2026-11-24 15:40:03.878922+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d3b9-7bff-bdff-5d0b2d14aba1', '01a20e36-d3b7-78a8-a1d2-cf25552ff937', '19:00:00', '19:30:00', NULL, '2026-11-24 15:40:03.89514+00', '2026-11-24 15:40:03.89514+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d3be-77ec-a4a2-a8ce43e1ef54', '01a20e36-d3bc-7b2c-8ae9-123f85ea2f04', '19:00:00', '19:30:00', NULL, '2026-11-24 15:40:03.899908+00', '2026-11-24 15:40:03.899908+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d487-7a93-a149-797428ebf33c', '01a20e36-d484-74ee-af48-ed6791cd18bb', '19:00:00', '19:30:00', NULL, '2026-11-24 15:40:04.09985+00', '2026-11-24 15:40:04.09985+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d48c-787b-b748-3ba523f03486', '01a20e36-d489-7ad6-a2d1-fe9482f73b69', '19:00:00', '19:30:00', NULL, '2026-11-24 15:40:04.10545+00', '2026-11-24 15:40:04.10545+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d495-74b7-80a4-9ce0a4d4a5b7', '01a20e36-d493-7838-a671-24483d55ec95', '19:00:00', '19:30:00', NULL, '2026-11-24 15:40:04.112545+00', '2026-11-24 15:40:04.112545+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d49c-7c68-9f39-40a61b27194f', '01a20e36-d498-7fa0-b58c-078c32f47af3', '19:00:00', '19:30:00', NULL, '2026-11-24 15:40:04.119548+00', '2026-11-24 15:40:04.119548+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4a5-72b2-9dc0-d63b1cf7fff4', '01a20e36-d4a0-761d-836d-9c43aadd10d0', '19:00:00', '19:30:00', NULL, '2026-11-24 15:40:04.127959+00', '2026-11-24 15:40:04.127959+00');


--
-- Data for Name: schedule_rules; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.schedule_rules VALUES
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d399-75b5-bb1f-b3e1e9414595', '01a20e36-d391-746b-bbcb-06265e0d7100', 'Europe/Athens', NULL, NULL, NULL, 1, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 15:40:03.864574+00', '2026-11-24 15:40:03.864574+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d3a0-7123-a73e-dc8c6305b8b0', '01a20e36-d391-746b-bbcb-06265e0d7100', 'Europe/Athens', NULL, NULL, NULL, 2, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 15:40:03.872339+00', '2026-11-24 15:40:03.872339+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d3a9-7328-8d57-b9deccf5f6c2', '01a20e36-d391-746b-bbcb-06265e0d7100', 'Europe/Athens', NULL, NULL, NULL, 3, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 15:40:03.878922+00', '2026-11-24 15:40:03.878922+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d3b7-78a8-a1d2-cf25552ff937', '01a20e36-d391-746b-bbcb-06265e0d7100', 'Europe/Athens', NULL, NULL, NULL, 4, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 15:40:03.89514+00', '2026-11-24 15:40:03.89514+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d3bc-7b2c-8ae9-123f85ea2f04', '01a20e36-d391-746b-bbcb-06265e0d7100', 'Europe/Athens', NULL, NULL, NULL, 5, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 15:40:03.899908+00', '2026-11-24 15:40:03.899908+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d484-74ee-af48-ed6791cd18bb', '01a20e36-d477-7957-be6e-2b2006f672c5', 'Europe/Athens', NULL, NULL, NULL, 1, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 15:40:04.09985+00', '2026-11-24 15:40:04.09985+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d489-7ad6-a2d1-fe9482f73b69', '01a20e36-d477-7957-be6e-2b2006f672c5', 'Europe/Athens', NULL, NULL, NULL, 2, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 15:40:04.10545+00', '2026-11-24 15:40:04.10545+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d493-7838-a671-24483d55ec95', '01a20e36-d477-7957-be6e-2b2006f672c5', 'Europe/Athens', NULL, NULL, NULL, 3, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 15:40:04.112545+00', '2026-11-24 15:40:04.112545+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d498-7fa0-b58c-078c32f47af3', '01a20e36-d477-7957-be6e-2b2006f672c5', 'Europe/Athens', NULL, NULL, NULL, 4, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 15:40:04.119548+00', '2026-11-24 15:40:04.119548+00'),
	('01a20e36-d336-7cdc-b0f5-790c6e484bf1', '01a20e36-d4a0-761d-836d-9c43aadd10d0', '01a20e36-d477-7957-be6e-2b2006f672c5', 'Europe/Athens', NULL, NULL, NULL, 5, '08:00:00', '20:00:00', 30, 0, NULL, NULL, true, '2026-11-24 15:40:04.127959+00', '2026-11-24 15:40:04.127959+00');


--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: horai; Owner: -
--

INSERT INTO horai.schema_migrations VALUES
	(1, 'practice', 'f31d18d17385f90f5ceeee197138d7026b252bac91e1f69b788a7a5606f05f62', '2026-11-24 15:40:03.564849+00'),
	(2, 'schedule', '77c4af9ad00fbc7c0c6af889536802dbfa65ec16b7edc1fed55ff60a7b9f7e93', '2026-11-24 15:40:03.587119+00'),
	(3, 'booking', 'cf65bbb28fa2662362f9b188fb4dbf2406bae33c00d43a5bdb18408ae6114edd', '2026-11-24 15:40:03.636372+00'),
	(4, 'guards', 'ca6ee54d3bb463dd4201f52656d5b3b2c7e768bb0db0fcef56cbc09ffb8bc54e', '2026-11-24 15:40:03.652666+00'),
	(5, 'setup_version', '216bcd0271b9ebbf11f840991261348e241dfa4e49a1010a10200fa9c3b32398', '2026-11-24 15:40:03.675078+00'),
	(6, 'occupancy', '769324469b425a61c42229974c230bfdd8ee5b88161538938987d698d8050ee6', '2026-11-24 15:40:03.682504+00'),
	(9, 'every_resource_is_countable', 'aa8d9b8b0dbaecdc213932cbd32cfc7730b6be83e6d8ede63171adb22604ed8b', '2026-11-24 15:40:03.68778+00'),
	(0, 'functions_of_0.1.0', '7535d18caedf55a5f6a9c7b90548d8980d3dfea8daf121565d5085f91f792a37', '2026-11-24 15:40:03.711288+00');


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

CREATE TRIGGER appointments_start_held BEFORE INSERT ON horai.appointments FOR EACH ROW WHEN (((new.status <> 'held'::text) OR (new.version <> 1))) EXECUTE FUNCTION horai.refuse_birth();


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


