-- What every command on an existing appointment begins with.

-- Refuses a command that was decided on a set-up which has changed since. Raised, so that nothing of it stays; the
-- engine reads the set-up again and decides anew.
create or replace function horai.check_setup(p_practice_id uuid, p_doctor_id uuid, p_versions jsonb) returns void
language plpgsql as $$
begin
  perform from horai.practices p
    join horai.doctors d on d.practice_id = p.id
    where p.id = p_practice_id and d.id = p_doctor_id
      and p.setup_version = (p_versions ->> 0)::bigint and d.setup_version = (p_versions ->> 1)::bigint;
  if not found then
    raise exception 'the set-up has changed' using errcode = 'HS001';
  end if;
end $$;

-- Whoever comes with a token, that of the hold or one from a message, sees only its own appointment; staff with the
-- calendar of one doctor only that doctor's.
create or replace function horai.may_open(a horai.appointments, p_access jsonb) returns boolean
language plpgsql stable as $$
begin
  return (not p_access ? 'token_hash' or a.manage_token_hash is not distinct from decode(p_access ->> 'token_hash', 'hex')
      or exists (
        select from horai.message_links l
        where l.practice_id = a.practice_id and l.token_hash = decode(p_access ->> 'token_hash', 'hex')
          and l.appointment_id = a.id)
      -- What was booked together is told together, by one link to whoever may manage it.
      or a.joint_booking_id is not null and exists (
        select from horai.message_links l
        join horai.appointments x
          on x.practice_id = l.practice_id and x.id = l.appointment_id and x.joint_booking_id = a.joint_booking_id
        where l.practice_id = a.practice_id and l.token_hash = decode(p_access ->> 'token_hash', 'hex')
          and horai.manages(x, horai.hearer_of(x.practice_id, x.id, l.participant_id))
          and horai.manages(a, horai.hearer_of(x.practice_id, x.id, l.participant_id))))
    and (not p_access ? 'doctor_id' or a.doctor_id = (p_access ->> 'doctor_id')::uuid);
end $$;

-- Locks an appointment, ends it if it is a lapsed hold, and checks that the caller may touch it. What is to be answered
-- without further ado (the first answer to the same idempotency key, or a refusal) is in `answer`.
-- p_access: { token_hash, doctor_id, version }: see horai.may_open; a version must be current.
create or replace function horai.open_appointment(
  p_practice_id uuid, p_appointment_id uuid, p_access jsonb, p_once jsonb, p_now timestamptz,
  out a horai.appointments, out answer jsonb)
language plpgsql as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_lapsed record;
begin
  answer := horai.recall(p_practice_id, p_once);
  if answer is not null then
    return;
  end if;
  perform horai.lock_session_of(p_practice_id, p_appointment_id);
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

-- A patient is in one place: why not here then, or null. Queues on the patient, so that two visits cannot both find the
-- time free.
create or replace function horai.refusal_for_patient(
  p_practice_id uuid, p_patient_id uuid, p_period tstzrange, p_except uuid, p_overlap_allowed boolean) returns jsonb
language plpgsql as $$
begin
  perform from horai.patients
    where practice_id = p_practice_id and id = p_patient_id and erased_at is null
    for no key update;
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

-- Whether an offer stands at this moment. `from` and `until` are milliseconds since 1970, both inclusive; null: no bound.
create or replace function horai.is_offered_at(p_offer jsonb, p_now timestamptz) returns boolean
language plpgsql stable as $$
begin
  return jsonb_array_length(p_offer -> 'lanes') > 0
    and coalesce(extract(epoch from p_now) * 1000 >= (p_offer ->> 'from')::numeric, true)
    and coalesce(extract(epoch from p_now) * 1000 <= (p_offer ->> 'until')::numeric, true);
end $$;
