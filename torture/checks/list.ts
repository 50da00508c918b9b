/** What the database says of who waits, what they were offered, and what was told to whom. */
import type { Transaction } from '../../src/db/database.ts'

export interface OfferRow {
  readonly id: string
  readonly practice_id: string
  readonly entry_id: string
  readonly appointment_id: string
  readonly status: 'open' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn'
  readonly offered_by: 'queue' | 'staff'
  /** Of the entry. */
  readonly patient_id: string
  /** Of the entry: a later visit, kept until the earlier one is confirmed. */
  readonly replaces_appointment_id: string | null
  readonly appointment_status: string
}

export interface JobRow {
  readonly practice_id: string
  readonly id: string
  readonly kind: string
  readonly appointment_id: string | null
  readonly version: number | null
  /** Of jobs that one command wrote. */
  readonly bundle_id: string | null
  readonly status: 'waiting' | 'planned' | 'superseded' | 'skipped'
  readonly reason: string | null
  /** When it was written, epoch milliseconds. */
  readonly inserted: number
  /** So long it has been due, in milliseconds; negative when it is not yet. */
  readonly overdue: number
}

export interface DeliveryRow {
  readonly id: string
  readonly channel: 'email' | 'sms' | 'webhook'
  readonly status: 'waiting' | 'sent' | 'skipped' | 'dead'
  readonly attempts: number
  readonly reason: string | null
  /** What whoever took it calls it. */
  readonly reference: string | null
  readonly overdue: number
  /** The delivery whose message told this as well; null: its own did. */
  readonly told_in: string | null
  readonly job: JobRow
}

export interface ListRows {
  readonly offers: readonly OfferRow[]
  readonly jobs: readonly JobRow[]
  readonly deliveries: readonly DeliveryRow[]
}

// As of when the reading began: since then the workers stand still (run.ts).
const overdue = '(extract(epoch from now() - %.due_at) * 1000)::float8'
const inserted = '(extract(epoch from %.inserted_at) * 1000)::float8'
const job = `'practice_id', j.practice_id, 'id', j.id, 'kind', j.kind, 'appointment_id', j.appointment_id,
  'version', j.version, 'bundle_id', j.bundle_id, 'status', j.status, 'reason', j.reason, 'inserted', ${inserted.replace('%', 'j')}, 'overdue', ${overdue.replace('%', 'j')}`

export async function readList(tx: Transaction): Promise<ListRows> {
  const offers = await tx.query<OfferRow>(
    `select f.id, f.practice_id, f.entry_id, f.appointment_id, f.status, f.offered_by, e.patient_id,
       e.replaces_appointment_id, a.status as appointment_status
     from horai.waitlist_offers f
     join horai.waitlist_entries e on e.practice_id = f.practice_id and e.id = f.entry_id
     join horai.appointments a on a.practice_id = f.practice_id and a.id = f.appointment_id`,
  )
  const jobs = await tx.query<{ job: JobRow }>(
    `select json_build_object(${job}) as job from horai.notification_jobs j`,
  )
  const deliveries = await tx.query<DeliveryRow>(
    `select d.id, d.channel, d.status, d.attempts, d.reason, d.reference, d.told_in, ${overdue.replace('%', 'd')} as overdue,
       json_build_object(${job}) as job
     from horai.notification_deliveries d
     join horai.notification_jobs j on j.practice_id = d.practice_id and j.id = d.job_id`,
  )
  return { offers, jobs: jobs.map((row) => row.job), deliveries }
}
