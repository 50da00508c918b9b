import type { Queryable } from '../db/database.ts'
import type { Courier, Waiting } from './kind.ts'

/** What is told together with a delivery. */
export interface Bundle {
  /** Itself and the others of its bundle that wait for the same person over the same channel, the first in order first. */
  readonly together: readonly Waiting[]
  /** In how many seconds the first of them is tried, where this one is not it. */
  readonly first_in: number
  /** Not all of the bundle is planned yet. */
  readonly is_planning: boolean
}

export const jobColumns =
  'j.practice_id, j.id, j.kind, j.appointment_id, j.version, j.subject_id, j.facts, j.bundle_id'

export const deliveryJson = `json_build_object('id', d.id, 'channel', d.channel,
  'webhook_endpoint_id', d.webhook_endpoint_id, 'participant_id', d.participant_id, 'attempts', d.attempts)`

/** A job that cannot be planned for so long does not keep the others from being told. */
const PLANNED_WITHIN = '10 minutes'

/**
 * One delivery of a bundle speaks for all that the same person is to hear: that of the lowest id, so that no two workers
 * take themselves for it. The others wait for it, and speak for themselves where it does not.
 */
export async function readBundle(db: Queryable, { clock }: Courier, mine: Waiting): Promise<Bundle> {
  const { practice_id, bundle_id, kind, delivery } = mine
  if (!bundle_id || delivery.channel === 'webhook')
    return { together: [mine], first_in: 0, is_planning: false }
  const [row] = await db.query<Bundle>(
    `with waiting as (
       select ${jobColumns}, ${deliveryJson} as delivery, d.id as delivery_id, d.due_at,
         horai.hearer_of(j.practice_id, j.appointment_id, d.participant_id) as person
       from horai.notification_jobs j
       join horai.notification_deliveries d on d.practice_id = j.practice_id and d.job_id = j.id
       where j.practice_id = $1 and j.bundle_id = $2 and j.kind = $3 and d.channel = $4 and d.status = 'waiting'
     ), these as (
       select w.* from waiting w
       where w.delivery_id = $5 or w.person = (select m.person from waiting m where m.delivery_id = $5)
     )
     select
       coalesce((
         select json_agg(to_jsonb(t) - array['delivery_id', 'due_at', 'person'] order by t.delivery_id) from these t
         where exists (select from these where delivery_id = $5)), '[]') as together,
       (select greatest(0, extract(epoch from t.due_at - now.at))::float8 from these t order by t.delivery_id limit 1)
         as first_in,
       exists (
         select from horai.notification_jobs j
         where j.practice_id = $1 and j.bundle_id = $2 and j.kind = $3 and j.status = 'waiting'
           and j.due_at > now.at - interval '${PLANNED_WITHIN}') as is_planning
     from (select coalesce($6::timestamptz, clock_timestamp()) as at) now`,
    [practice_id, bundle_id, kind, delivery.channel, delivery.id, clock.override],
  )
  return row as Bundle
}
