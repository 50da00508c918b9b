import type { Queryable } from '../db/database.ts'
import { workThrough } from '../due-work.ts'
import { MailRefused } from '../mail/mailer.ts'
import { TextRefused } from '../sms/twilio.ts'
import { systemClock } from '../time/clock.ts'
import { deliveryJson, jobColumns, readBundle } from './bundle.ts'
import { GivenUp, TooBusy } from './given-up.ts'
import {
  type Composed,
  type Courier,
  type Delivery,
  isSkipped,
  type Job,
  type Kind,
  type Skipped,
  type Waiting,
} from './kind.ts'
import { retryAfter } from './retry.ts'
import { publicOnly } from './webhooks/egress.ts'
import { postWebhook } from './webhooks/post.ts'

/** How many are sent beside each other. */
const AT_ONCE = 10
/** What a killed worker had taken is taken again after this; longer than any attempt lasts. */
const LEASE_SECONDS = 180

interface Taken {
  readonly practice_id: string
  readonly id: string
  readonly is_delivery: boolean
}

/** Sends what is due, of all practices, until there is no more or `until` has come; answers how many it took. */
export function deliverDue(courier: Courier, kinds: readonly Kind[], until?: number): Promise<number> {
  const { db, clock } = courier
  const byName = new Map(kinds.map((kind) => [kind.name, kind]))
  const planning = new Set<Promise<void>>()
  return workThrough(
    {
      atOnce: AT_ONCE,
      take: (most) =>
        db.call<Taken>('select practice_id, id, is_delivery from horai.take_notifications($1, $2, $3)', [
          most,
          LEASE_SECONDS,
          clock.override,
        ]),
      async work({ is_delivery, ...row }) {
        if (is_delivery) {
          // What is told together is planned first; jobs are due before what comes of them, so they are here by now.
          await Promise.allSettled(planning)
          return deliver(courier, byName, row)
        }
        const planned = plan(courier, byName, row).finally(() => planning.delete(planned))
        planning.add(planned)
        return planned
      },
    },
    until,
  )
}

type Kinds = ReadonlyMap<string, Kind>
type Row = Omit<Taken, 'is_delivery'>

/** Decides over which channels a job goes, and writes that down. */
async function plan(courier: Courier, kinds: Kinds, { practice_id, id }: Row): Promise<void> {
  const { db, clock } = courier
  const [job] = await db
    .within(practice_id)
    .query<Job>(
      `select ${jobColumns} from horai.notification_jobs j where j.practice_id = $1 and j.id = $2 and j.status = 'waiting'`,
      [practice_id, id],
    )
  if (!job) return
  const planned = await (kinds.get(job.kind)?.plan(courier, job) ?? unknown)
  await db.within(practice_id).transaction(async (tx) => {
    const skip = isSkipped(planned) ? planned.skip : null
    const waiting = await tx.query(
      `update horai.notification_jobs
       set status = $3, reason = $4, settled_at = coalesce($5::timestamptz, clock_timestamp())
       where practice_id = $1 and id = $2 and status = 'waiting' returning id`,
      [practice_id, id, skip === null ? 'planned' : 'skipped', skip, clock.override],
    )
    // Something happened to the appointment in between, and another job tells of it.
    if (waiting.length === 0 || isSkipped(planned)) return
    for (const { channel, webhook_endpoint_id = null, participant_id = null, due_at = null } of planned) {
      await tx.query(
        `insert into horai.notification_deliveries
           (practice_id, job_id, channel, webhook_endpoint_id, participant_id, due_at)
         values ($1, $2, $3, $4, $5, coalesce($6::timestamptz, $7::timestamptz, clock_timestamp()))`,
        [practice_id, id, channel, webhook_endpoint_id, participant_id, due_at, clock.override],
      )
    }
  })
}

const unknown: Promise<Skipped> = Promise.resolve({ skip: 'unknown kind' })

/** One attempt. Outside any transaction: what the other side takes its time for holds nobody up. */
async function deliver(courier: Courier, kinds: Kinds, { practice_id, id }: Row): Promise<void> {
  const db = courier.db.within(practice_id)
  const [job] = await db.query<Waiting>(
    `select ${jobColumns}, ${deliveryJson} as delivery
     from horai.notification_deliveries d
     join horai.notification_jobs j on j.practice_id = d.practice_id and j.id = d.job_id
     where d.practice_id = $1 and d.id = $2 and d.status = 'waiting'`,
    [practice_id, id],
  )
  if (!job) return
  const { together, first_in, is_planning } = await readBundle(db, courier, job)
  const [first, ...others] = together
  // Another has told it since.
  if (!first) return
  if (is_planning || first.delivery.id !== id) {
    const seconds = is_planning ? WAIT_SECONDS : Math.max(WAIT_SECONDS, first_in + 1)
    await record(db, courier, job, { status: 'waiting', reason: 'told with others', seconds, tried: 0 })
    return
  }
  const outcome = await attempt(courier, kinds, job, others)
  await record(db, courier, job, outcome)
}

type Outcome = (
  | { readonly status: 'sent'; readonly reference: string }
  | { readonly status: 'skipped' | 'dead'; readonly reason: string }
  | { readonly status: 'waiting'; readonly reason: string; readonly seconds: number; readonly tried: 0 | 1 }
) & {
  /** Other deliveries that the same message tells. */
  readonly tells?: readonly string[]
}

/** How long one waits that is not to overtake another. */
const WAIT_SECONDS = 2

async function attempt(
  courier: Courier,
  kinds: Kinds,
  job: Waiting,
  others: readonly Waiting[],
): Promise<Outcome> {
  const { delivery } = job
  let to = ''
  let tells: readonly string[] = []
  try {
    const composed = await (kinds.get(job.kind)?.compose(courier, job, delivery, others) ?? unknown)
    if (isSkipped(composed)) return { status: 'skipped', reason: composed.skip }
    if ('wait' in composed)
      return { status: 'waiting', reason: composed.wait, seconds: WAIT_SECONDS, tried: 0 }
    to = addressOf(composed)
    tells = ('tells' in composed && composed.tells) || []
    return { status: 'sent', reference: nameless(await send(courier, delivery, composed), to), tells }
  } catch (error) {
    const reason = nameless(error instanceof Error ? error.message : String(error), to)
    const seconds = secondsAfter(error, delivery.attempts + 1)
    return seconds === null
      ? { status: 'dead', reason, tells }
      : { status: 'waiting', reason, seconds, tried: 1, tells }
  }
}

function secondsAfter(error: unknown, attempts: number): number | null {
  if (error instanceof MailRefused || error instanceof TextRefused || error instanceof GivenUp) return null
  const seconds = retryAfter(attempts, Math.random())
  return seconds !== null && error instanceof TooBusy ? Math.max(seconds, error.seconds) : seconds
}

/** Other people's servers like to repeat who a message was for; who that is, is kept nowhere but with the patient. */
function nameless(told: string, to: string): string {
  const text = to === '' ? told : told.replaceAll(new RegExp(RegExp.escape(to), 'gi'), '…')
  return text.slice(0, 500)
}

function addressOf(composed: Sendable): string {
  if ('mail' in composed) return composed.mail.to.address
  return 'text' in composed ? composed.text.to : ''
}

type Sendable = Exclude<Composed, Skipped | { readonly wait: string }>

async function send(courier: Courier, { id }: Delivery, composed: Sendable): Promise<string> {
  const { mailer, texts, egress = publicOnly } = courier
  if ('request' in composed) {
    // The receiver holds it against its own clock.
    return postWebhook(id, Math.floor(systemClock.now() / 1000), composed.request, egress)
  }
  if ('text' in composed) {
    if (!texts) throw new Error('this instance sends no texts')
    return texts.send(composed.text)
  }
  if (mailer === null) throw new Error('this instance sends no mail')
  return mailer.send({ ...composed.mail, id })
}

async function record(db: Queryable, { clock }: Courier, job: Waiting, outcome: Outcome): Promise<void> {
  await db.query(
    `update horai.notification_deliveries d
     set attempts = d.attempts + $8, status = $3, reason = $4, reference = $5,
       due_at = case when $3 = 'waiting' then now.at + make_interval(secs => $6) else d.due_at end,
       settled_at = case when $3 <> 'waiting' then now.at end,
       told_in = case when $3 = 'sent' and d.id <> $2 then $2 end
     from (select coalesce($7::timestamptz, clock_timestamp()) as at) now
     where d.practice_id = $1 and d.id in (select $2::uuid union select unnest($9::uuid[])) and d.status = 'waiting'`,
    [
      job.practice_id,
      job.delivery.id,
      outcome.status,
      'reason' in outcome ? outcome.reason : null,
      'reference' in outcome ? outcome.reference : null,
      'seconds' in outcome ? outcome.seconds : 0,
      clock.override,
      'tried' in outcome ? outcome.tried : 1,
      outcome.tells ?? [],
    ],
  )
}
