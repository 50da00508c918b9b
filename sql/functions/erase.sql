-- Makes a patient nobody: what was said by or about them goes, and what leads to them. Visits, their history and every
-- number drawn from them stay, without whose they were. Answers { erased: when }, or a refusal.
--
-- Visits to come are to be cancelled first, so that nobody is expected who is not known. Rows are locked as booking
-- commands lock them: visits in the order of their ids, then the patient.
create or replace function horai.erase_patient(
  p_practice_id uuid, p_patient_id uuid, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_now timestamptz;
  v_visits uuid[];
  v_to_come uuid[];
  p horai.patients;
begin
  perform horai.waitlist_settle(p_practice_id, p_now);
  perform from horai.appointments
    where practice_id = p_practice_id and patient_id = p_patient_id
    order by id
    for no key update;
  select * into p from horai.patients
    where practice_id = p_practice_id and id = p_patient_id
    for no key update;
  if not found then
    return horai.refused('not_found');
  elsif p.erased_at is not null then
    return jsonb_build_object('erased', horai.utc(p.erased_at));
  end if;
  v_now := coalesce(p_now, clock_timestamp());
  -- What was booked while we waited is to come.
  select array_agg(a.id order by a.starts_at_utc, a.id),
      array_agg(a.id order by a.starts_at_utc, a.id)
        filter (where a.status in ('held', 'pending', 'confirmed') and a.ends_at_utc > v_now)
    into v_visits, v_to_come
    from horai.appointments a
    where a.practice_id = p_practice_id and a.patient_id = p_patient_id;
  if v_to_come is not null then
    return horai.refused('has_visits_to_come', jsonb_build_object('appointment_ids', v_to_come));
  end if;
  v_visits := coalesce(v_visits, '{}');

  update horai.patients
    set name = '—', email = null, email_index = null, phone = null, phone_index = null, date_of_birth = null,
      timezone = null, locale = null, email_allowed = false, sms_allowed = false, erased_at = v_now
    where practice_id = p_practice_id and id = p_patient_id;
  perform horai.erase_words(p_practice_id, v_visits);
  -- Whom they came along with has somebody else as well, or comes alone.
  delete from horai.appointment_participants where practice_id = p_practice_id and patient_id = p_patient_id;
  perform horai.erase_messages(p_practice_id, p_patient_id, v_visits, v_now);
  perform horai.erase_answers(p_practice_id, p_patient_id, v_visits);
  update horai.waitlist_entries
    set status = case when status in ('waiting', 'offered') then 'withdrawn' else status end, manage_token_hash = null
    where practice_id = p_practice_id and patient_id = p_patient_id;
  return jsonb_build_object('erased', horai.utc(v_now));
end $$;

-- What was said about visits; the record keeps what happened, and when.
create or replace function horai.erase_words(p_practice_id uuid, p_visits uuid[]) returns void
language plpgsql as $$
begin
  update horai.appointments
    set notes = null, patient_timezone = null, manage_token_hash = null,
      cancellation_reason = case when cancelled_by_actor_type = 'system' then cancellation_reason end
    where practice_id = p_practice_id and id = any (p_visits);
  update horai.appointment_events
    set metadata = metadata - 'reason'
    where practice_id = p_practice_id and appointment_id = any (p_visits)
      and actor_type <> 'system' and metadata ? 'reason';
  delete from horai.appointment_participants where practice_id = p_practice_id and appointment_id = any (p_visits);
  delete from horai.public_holds where practice_id = p_practice_id and appointment_id = any (p_visits);
  delete from horai.contact_checks where practice_id = p_practice_id and appointment_id = any (p_visits);
  delete from horai.contact_bookings where practice_id = p_practice_id and appointment_id = any (p_visits);
end $$;

-- What waits to be told is told to nobody, links open nothing, and what providers said about addresses goes.
create or replace function horai.erase_messages(
  p_practice_id uuid, p_patient_id uuid, p_visits uuid[], p_now timestamptz) returns void
language plpgsql as $$
declare
  v_jobs uuid[] := array(
    select id from horai.notification_jobs
    where practice_id = p_practice_id and appointment_id = any (p_visits) and kind <> 'webhook');
begin
  delete from horai.message_links
    where practice_id = p_practice_id and (patient_id = p_patient_id or appointment_id = any (p_visits));
  update horai.notification_jobs set status = 'skipped', reason = 'erased', settled_at = p_now
    where practice_id = p_practice_id and id = any (v_jobs) and status = 'waiting';
  update horai.notification_deliveries
    set status = case when status = 'waiting' then 'skipped' else status end,
      reason = case when status = 'waiting' then 'erased' end,
      reference = null, settled_at = coalesce(settled_at, p_now)
    where practice_id = p_practice_id and job_id = any (v_jobs);
end $$;

-- What was answered under idempotency keys in the last week: asked again, it tells that there is nobody. What happened to
-- visits stays told, without the words.
create or replace function horai.erase_answers(p_practice_id uuid, p_patient_id uuid, p_visits uuid[]) returns void
language plpgsql as $$
begin
  update horai.idempotency_keys
    set answer = '{"erased": true}', sealed = null
    where practice_id = p_practice_id
      and (answer ->> 'about' = p_patient_id::text
        -- As versions before this one remembered them.
        or answer -> 'answer' ->> 'id' = p_patient_id::text or answer -> 'answer' ->> 'patient_id' = p_patient_id::text);
  update horai.idempotency_keys
    set answer = jsonb_set(answer, '{appointment}', answer -> 'appointment'
      || '{"notes": null, "patient_timezone": null, "cancellation_reason": null}'), sealed = null
    where practice_id = p_practice_id and (answer -> 'appointment' ->> 'id')::uuid = any (p_visits);
  -- A whole series: what became of it is read again, not repeated.
  update horai.idempotency_keys
    set answer = '{"erased": true}', sealed = null
    where practice_id = p_practice_id and answer ? 'series' and exists (
      select from jsonb_array_elements(answer -> 'series' -> 'appointments') a where (a ->> 'id')::uuid = any (p_visits));
  update horai.idempotency_keys
    set answer = jsonb_set(answer, '{appointments}', (
        select jsonb_agg(case when (a ->> 'id')::uuid = any (p_visits)
          then a || '{"notes": null, "patient_timezone": null, "cancellation_reason": null}' else a end order by n)
        from jsonb_array_elements(answer -> 'appointments') with ordinality as x (a, n))), sealed = null
    where practice_id = p_practice_id and exists (
      select from jsonb_array_elements(answer -> 'appointments') a where (a ->> 'id')::uuid = any (p_visits));
end $$;
