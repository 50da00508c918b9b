-- What is told because of an event, written in its transaction. Nothing is sent from here.
--
-- Of one appointment at most one message of its state waits (request, confirmation, change, cancellation): the next event
-- takes its place, so that a slip that is put right within the practice's grace is told once, or not at all.
create or replace function horai.announce(
  a horai.appointments, p_action text, p_metadata jsonb, p_now timestamptz) returns void
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_kind text := horai.kind_announced(p_action);
  v_before jsonb := p_metadata -> 'from';
  s horai.notification_settings;
  w horai.notification_jobs;
begin
  -- Of a hold nobody was told.
  if p_action = 'cancelled' and not exists (
    select from horai.appointment_events e
    where e.practice_id = a.practice_id and e.appointment_id = a.id and e.action in ('pending', 'confirmed')) then
    return;
  end if;
  if exists (select from horai.webhook_endpoints where practice_id = a.practice_id and is_active) then
    perform horai.notify(a.practice_id, 'webhook', format('webhook:%s:%s', a.id, a.version), p_now,
      a.id, a.version, null, jsonb_build_object('type', 'appointment.' || p_action, 'at', horai.utc(p_now)));
  end if;

  update horai.notification_jobs set status = 'superseded', reason = p_action, settled_at = p_now
    where practice_id = a.practice_id and appointment_id = a.id and status = 'waiting' and kind = 'reminder';
  -- Of a session those are told who have a place in it, each on account of their own.
  if v_kind is null or a.ends_at_utc <= p_now or a.places_snapshot is not null then
    return;
  end if;
  select * into s from horai.notification_settings where practice_id = a.practice_id;
  if a.status = 'confirmed' then
    perform horai.plan_reminders(a, s, p_now);
  end if;

  update horai.notification_jobs set status = 'superseded', reason = p_action, settled_at = p_now
    where practice_id = a.practice_id and appointment_id = a.id and status = 'waiting'
      and kind in ('request', 'confirmation', 'change', 'cancellation')
    returning * into w;
  if v_kind = 'change' then
    -- Nothing was told of where it was before: this is the first they hear.
    if w.kind in ('request', 'confirmation') then
      v_kind := w.kind;
      v_before := null;
    elsif w.kind = 'change' then
      v_before := w.facts -> 'from';
    end if;
    -- There and back again.
    if v_before ->> 'starts_at_utc' = horai.utc(a.starts_at_utc)
      and v_before ->> 'doctor_location_id' is not distinct from a.doctor_location_id::text then
      return;
    end if;
  end if;
  perform horai.notify(a.practice_id, v_kind, format('%s:%s:%s', v_kind, a.id, a.version),
    p_now + make_interval(secs => s.grace_seconds), a.id, a.version, null,
    jsonb_strip_nulls(jsonb_build_object('from', v_before)));
end $$;

create or replace function horai.kind_announced(p_action text) returns text language sql immutable as $$
  select case p_action
    when 'pending' then 'request'
    when 'confirmed' then 'confirmation'
    when 'approved' then 'confirmation'
    when 'rescheduled' then 'change'
    when 'cancelled' then 'cancellation'
  end;
$$;

-- Something is to be told, once: under a key that was there before nothing is written.
create or replace function horai.notify(
  p_practice_id uuid, p_kind text, p_once_key text, p_due_at timestamptz,
  p_appointment_id uuid, p_version int, p_subject_id uuid, p_facts jsonb) returns void
language plpgsql as $$
begin
  insert into horai.notification_jobs
    (practice_id, kind, once_key, due_at, appointment_id, version, subject_id, facts)
  values (p_practice_id, p_kind, p_once_key, p_due_at, p_appointment_id, p_version, p_subject_id, p_facts)
  on conflict on constraint notification_jobs_once do nothing;
end $$;

-- One for each of the practice's times that is still to come; not one that would follow on the heels of the booking.
create or replace function horai.plan_reminders(
  a horai.appointments, s horai.notification_settings, p_now timestamptz) returns void
language plpgsql as $$
declare
  v_zone text := coalesce(
    (select p.timezone from horai.patients p where p.practice_id = a.practice_id and p.id = a.patient_id),
    a.patient_timezone, a.doctor_timezone);
  v_minutes int;
  v_due_at timestamptz;
begin
  foreach v_minutes in array s.reminder_minutes loop
    v_due_at := horai.reminder_due(
      a.starts_at_utc, v_minutes, v_zone, s.quiet_from_local, s.quiet_to_local);
    if v_due_at > p_now + interval '15 minutes' then
      perform horai.notify(a.practice_id, 'reminder', format('reminder:%s:%s:%s', a.id, a.version, v_minutes), v_due_at,
        a.id, a.version, null, jsonb_build_object('minutes', v_minutes, 'starts_at_utc', horai.utc(a.starts_at_utc)));
    end if;
  end loop;
end $$;

-- The end of the quiet hours that this moment is in; the moment itself where it is in none.
create or replace function horai.after_quiet(
  p_at timestamptz, p_zone text, p_from time, p_to time) returns timestamptz
language plpgsql stable as $$
declare
  v_local timestamp := p_at at time zone p_zone;
begin
  if not horai.is_quiet(v_local::time, p_from, p_to) then
    return p_at;
  end if;
  return (v_local::date + p_to + case when v_local::time >= p_to then interval '1 day' else interval '0' end)
    at time zone p_zone;
end $$;

create or replace function horai.is_quiet(p_local time, p_from time, p_to time) returns boolean
language sql immutable as $$
  select case when p_from <= p_to then p_local >= p_from and p_local < p_to
    else p_local >= p_from or p_local < p_to end;
$$;

-- A reminder that would come in the quiet hours comes after them, or where that is too late, before.
create or replace function horai.reminder_due(
  p_starts_at timestamptz, p_minutes int, p_zone text, p_from time, p_to time) returns timestamptz
language plpgsql stable as $$
declare
  v_due_at timestamptz := p_starts_at - make_interval(mins => p_minutes);
  v_local timestamp := v_due_at at time zone p_zone;
  v_after timestamptz := horai.after_quiet(v_due_at, p_zone, p_from, p_to);
begin
  if v_after = v_due_at or v_after <= p_starts_at - interval '30 minutes' then
    return v_after;
  end if;
  return (v_local::date + p_from - case when v_local::time < p_from then interval '1 day' else interval '0' end)
    at time zone p_zone;
end $$;
