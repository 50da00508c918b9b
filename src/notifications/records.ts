import type { Context } from '../practice/change.ts'
import { existingId, type Page } from '../practice/collection.ts'
import { refuse } from '../refusal.ts'

export interface JobRecord {
  readonly id: string
  readonly kind: string
  readonly appointment_id: string | null
  readonly bundle_id: string | null
  readonly status: 'waiting' | 'planned' | 'superseded' | 'skipped'
  readonly reason: string | null
  readonly due_at: string
  readonly inserted_at: string
  readonly settled_at: string | null
}

export interface DeliveryRecord {
  readonly id: string
  readonly job_id: string
  readonly channel: 'email' | 'sms' | 'webhook'
  readonly webhook_endpoint_id: string | null
  readonly status: 'waiting' | 'sent' | 'skipped' | 'dead'
  readonly told_in: string | null
  readonly attempts: number
  readonly reason: string | null
  readonly due_at: string
  readonly inserted_at: string
  readonly settled_at: string | null
}

export interface JobFilter {
  readonly appointment_id?: string | undefined
  readonly status?: string | undefined
}

export interface DeliveryFilter {
  readonly job_id?: string | undefined
  readonly webhook_endpoint_id?: string | undefined
  readonly status?: string | undefined
}

export function listJobs(
  { db }: Context,
  practiceId: string,
  page: Page,
  filter: JobFilter,
): Promise<JobRecord[]> {
  return db.within(practiceId).query<JobRecord>(
    `select id, kind, appointment_id, bundle_id, status, reason, due_at, inserted_at, settled_at
     from horai.notification_jobs
     where practice_id = $1 and ($2::uuid is null or id > $2)
       and ($4::uuid is null or appointment_id = $4) and ($5::text is null or status = $5)
     order by id limit $3`,
    [practiceId, page.after ?? null, page.limit, filter.appointment_id ?? null, filter.status ?? null],
  )
}

const shown =
  'id, job_id, channel, webhook_endpoint_id, status, told_in, attempts, reason, due_at, inserted_at, settled_at'

export function listDeliveries(
  { db }: Context,
  practiceId: string,
  page: Page,
  filter: DeliveryFilter,
): Promise<DeliveryRecord[]> {
  return db.within(practiceId).query<DeliveryRecord>(
    `select ${shown} from horai.notification_deliveries
     where practice_id = $1 and ($2::uuid is null or id > $2) and ($4::uuid is null or job_id = $4)
       and ($5::uuid is null or webhook_endpoint_id = $5) and ($6::text is null or status = $6)
     order by id limit $3`,
    [
      practiceId,
      page.after ?? null,
      page.limit,
      filter.job_id ?? null,
      filter.webhook_endpoint_id ?? null,
      filter.status ?? null,
    ],
  )
}

/** A dead one is tried anew, ten times over a day, under its old id; any other stays. Refuses with `not_found`. */
export async function replayDelivery(
  { db, clock }: Context,
  practiceId: string,
  id: string,
): Promise<DeliveryRecord> {
  return db.within(practiceId).transaction(async (tx) => {
    await tx.query(
      `update horai.notification_deliveries set status = 'waiting', attempts = 0, settled_at = null,
         due_at = coalesce($3::timestamptz, clock_timestamp())
       where practice_id = $1 and id = $2 and status = 'dead'`,
      [practiceId, existingId(id), clock.override],
    )
    const [delivery] = await tx.query<DeliveryRecord>(
      `select ${shown} from horai.notification_deliveries where practice_id = $1 and id = $2`,
      [practiceId, id],
    )
    if (delivery === undefined) throw refuse('not_found', {})
    return delivery
  })
}
