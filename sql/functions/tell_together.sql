-- What one command has to tell of these visits is one thing: told in one message to whoever hears of several of them
-- (src/notifications/bundle.ts). The caller has locked the visits, and wrote their events in this transaction.
create or replace function horai.tell_together(p_practice_id uuid, p_appointment_ids uuid[]) returns void
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_bundle_id uuid := horai.new_id();
begin
  with these as (
    select j.id, min(j.due_at) over () as due_at, count(*) over () as together
    from horai.notification_jobs j
    where j.practice_id = p_practice_id and j.appointment_id = any (p_appointment_ids)
      and j.status = 'waiting' and j.kind in ('request', 'confirmation', 'change', 'cancellation')
  )
  update horai.notification_jobs j set bundle_id = v_bundle_id, due_at = these.due_at
    from these
    where j.practice_id = p_practice_id and j.id = these.id and these.together > 1;
end $$;

-- Who hears of a delivery: the patient of the visit, or a participant; null: they are not on it any more.
create or replace function horai.hearer_of(
  p_practice_id uuid, p_appointment_id uuid, p_participant_id uuid) returns uuid
language sql stable as $$
  select case when p_participant_id is null
    then (select patient_id from horai.appointments where practice_id = p_practice_id and id = p_appointment_id)
    else (
      select patient_id from horai.appointment_participants
      where practice_id = p_practice_id and appointment_id = p_appointment_id and id = p_participant_id)
    end;
$$;

-- Whether a link that was sent to this person may open the visit.
create or replace function horai.manages(a horai.appointments, p_person_id uuid) returns boolean
language sql stable as $$
  select a.patient_id = p_person_id or exists (
    select from horai.appointment_participants p
    where p.practice_id = a.practice_id and p.appointment_id = a.id and p.patient_id = p_person_id and p.may_manage);
$$;
