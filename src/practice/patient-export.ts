import { openEvent, openWords } from '../db/personal.ts'
import type { Context } from './change.ts'
import { getPatient, type Patient } from './patients.ts'

type Row = Readonly<Record<string, unknown>>

interface Visit {
  readonly notes: string | null
  readonly cancellation_reason: string | null
}

interface Event {
  readonly metadata: Row
}

/** Everything that is kept of a patient, as it is. */
export interface PatientExport {
  readonly patient: Patient
  readonly appointments: readonly Visit[]
  readonly events: readonly Event[]
  /** On whose visits the patient was besides, and who was on theirs. */
  readonly participations: readonly Row[]
  readonly series: readonly Row[]
  /** What the visits cost, what was taken and given back, and how that came. */
  readonly payments: readonly Row[]
  readonly waitlist_entries: readonly Row[]
  readonly waitlist_offers: readonly Row[]
  readonly messages: readonly Row[]
  readonly reads: readonly Row[]
}

/** Of one moment. Hashes of keys in links are left out: they tell nothing. Refuses with `not_found`. */
export async function exportPatient(
  context: Context,
  practiceId: string,
  id: string,
): Promise<PatientExport> {
  const patient = await getPatient(context, practiceId, id)
  const [row] = await context.db
    .within(practiceId)
    .query<{ kept: Omit<PatientExport, 'patient'> }>(statement, [practiceId, id])
  const { kept } = row as { kept: Omit<PatientExport, 'patient'> }
  const vault = context.vault.within(practiceId)
  return {
    patient,
    ...kept,
    appointments: kept.appointments.map((visit) => openWords(vault, visit)),
    events: kept.events.map((event) => openEvent(vault, event)),
  }
}

const statement = `
  with visits as (
    select a from horai.appointments a where a.practice_id = $1 and a.patient_id = $2),
  waits as (
    select e.* from horai.waitlist_entries e where e.practice_id = $1 and e.patient_id = $2)
  select jsonb_build_object(
    'appointments', (
      select coalesce(jsonb_agg(horai.appointment_json(a) order by (a).starts_at_utc, (a).id), '[]') from visits),
    'events', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', e.id, 'appointment_id', e.appointment_id, 'version', e.version, 'action', e.action,
        'actor_type', e.actor_type, 'actor_id', e.actor_id, 'occurred_at', horai.utc(e.occurred_at),
        'metadata', e.metadata) order by e.occurred_at, e.id), '[]')
      from horai.appointment_events e
      where e.practice_id = $1 and e.appointment_id in (select (a).id from visits)),
    'participations', (
      select coalesce(jsonb_agg(to_jsonb(p) - 'practice_id' order by p.id), '[]')
      from horai.appointment_participants p
      where p.practice_id = $1 and (p.patient_id = $2 or p.appointment_id in (select (a).id from visits))),
    'series', (
      select coalesce(jsonb_agg(to_jsonb(s) - 'practice_id' order by s.id), '[]')
      from horai.appointment_series s where s.practice_id = $1 and s.patient_id = $2),
    'payments', (
      select coalesce(jsonb_agg(horai.payment_json(p) || jsonb_build_object('events', (
        select jsonb_agg(to_jsonb(e) - 'practice_id' - 'payment_id' order by e.version)
        from horai.payment_events e where e.practice_id = $1 and e.payment_id = p.id)) order by p.id), '[]')
      from horai.payments p
      where p.practice_id = $1 and p.appointment_id in (select (a).id from visits)),
    'waitlist_entries', (
      select coalesce(jsonb_agg(to_jsonb(w) - 'practice_id' - 'manage_token_hash' order by w.id), '[]') from waits w),
    'waitlist_offers', (
      select coalesce(jsonb_agg(to_jsonb(f) - 'practice_id' order by f.id), '[]')
      from horai.waitlist_offers f
      where f.practice_id = $1 and f.entry_id in (select id from waits)),
    'messages', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', d.id, 'kind', j.kind, 'appointment_id', j.appointment_id, 'channel', d.channel, 'status', d.status,
        'reason', d.reason, 'due_at', horai.utc(d.due_at), 'settled_at', horai.utc(d.settled_at)) order by d.id), '[]')
      from horai.notification_jobs j
      join horai.notification_deliveries d on d.practice_id = j.practice_id and d.job_id = j.id
      where j.practice_id = $1 and j.appointment_id in (select (a).id from visits) and d.channel <> 'webhook'),
    'reads', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'actor_type', r.actor_type, 'actor_id', r.actor_id, 'route', r.route, 'read_at', horai.utc(r.read_at))
        order by r.id), '[]')
      from horai.patient_reads r
      where r.practice_id = $1 and r.patient_id = $2)) as kept`
