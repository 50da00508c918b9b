import type { Composed, Courier, Delivery, Job, Kind, Planned, Skipped } from '../kind.ts'

/** What a practice's programs are told: that something happened to which appointment, and nothing about whom. */
export const webhookKind: Kind = { name: 'webhook', plan, compose }

async function plan(
  { db }: Courier,
  { practice_id, subject_id, facts }: Job,
): Promise<readonly Planned[] | Skipped> {
  const endpoints = await db.within(practice_id).query<{ id: string }>(
    `select id from horai.webhook_endpoints
     where practice_id = $1 and is_active and ($2::uuid is null or id = $2)
       and ($2::uuid is not null or events && array['*', $3])
     order by id`,
    [practice_id, subject_id, facts['type']],
  )
  if (endpoints.length === 0) return { skip: 'nobody asked for it' }
  return endpoints.map(({ id }) => ({ channel: 'webhook', webhook_endpoint_id: id }))
}

interface Endpoint {
  readonly url: string
  readonly secret: Buffer
  readonly former_secret: Buffer | null
  readonly is_active: boolean
  readonly earlier: boolean
}

async function compose({ db, clock }: Courier, job: Job, delivery: Delivery): Promise<Composed> {
  const { practice_id, id, facts, appointment_id, version } = job
  const [endpoint] = await db.within(practice_id).query<Endpoint>(
    `select e.url, e.secret, e.is_active,
       case when e.former_secret_until > coalesce($3::timestamptz, clock_timestamp()) then e.former_secret end
         as former_secret,
       exists (
         select from horai.notification_deliveries d
         join horai.notification_jobs j on j.practice_id = d.practice_id and j.id = d.job_id
         where d.practice_id = $1 and d.webhook_endpoint_id = e.id and d.status = 'waiting'
           and j.appointment_id = $4 and j.version < $5)
       -- Or nobody has decided yet who is told: whoever had taken that was killed.
       or exists (
         select from horai.notification_jobs j
         where j.practice_id = $1 and j.appointment_id = $4 and j.version < $5
           and j.kind = 'webhook' and j.status = 'waiting') as earlier
     from horai.webhook_endpoints e where e.practice_id = $1 and e.id = $2`,
    [practice_id, delivery.webhook_endpoint_id, clock.override, appointment_id, version],
  )
  if (!endpoint?.is_active) return { skip: 'the endpoint is out of use' }
  // Of one appointment an endpoint hears things in the order in which they happened.
  if (endpoint.earlier) return { wait: 'an earlier event is on its way' }
  const body = JSON.stringify({
    type: facts['type'],
    timestamp: facts['at'],
    data: { id, practice_id, ...(appointment_id ? { appointment_id, version } : {}) },
  })
  const secrets = [endpoint.secret, ...(endpoint.former_secret ? [endpoint.former_secret] : [])]
  return { request: { url: endpoint.url, body, secrets } }
}
