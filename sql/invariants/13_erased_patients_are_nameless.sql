-- Of somebody who was erased nothing is left that leads to them.
select p.practice_id, p.id, 'was erased and is still known' as detail
from horai.patients p
where p.erased_at is not null and (
  p.name <> '—' or num_nonnulls(p.email, p.email_index, p.phone, p.phone_index, p.date_of_birth, p.timezone, p.locale) > 0
  or exists (
    select from horai.appointments a
    where a.practice_id = p.practice_id and a.patient_id = p.id and (
      num_nonnulls(a.notes, a.patient_timezone, a.manage_token_hash) > 0
      or a.cancellation_reason is not null and a.cancelled_by_actor_type <> 'system'))
  or exists (
    select from horai.appointments a
    join horai.appointment_events e on e.practice_id = a.practice_id and e.appointment_id = a.id
    where a.practice_id = p.practice_id and a.patient_id = p.id and e.actor_type <> 'system' and e.metadata ? 'reason')
  or exists (
    select from horai.message_links l where l.practice_id = p.practice_id and l.patient_id = p.id))
