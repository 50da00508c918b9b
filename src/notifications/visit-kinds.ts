import {
  type Composed,
  type Courier,
  type Delivery,
  isSkipped,
  type Job,
  type Kind,
  type Planned,
  type Skipped,
  type Waiting,
} from './kind.ts'
import { readRecipients, readVisit, type VisitFacts } from './visit-facts.ts'
import { type AllTold, mailOf, type Told, textOf } from './visit-mail.ts'
import { type VisitKindName, visitKindNames } from './words.ts'

/** What patients are told of their visits. */
export const visitKinds: readonly Kind[] = visitKindNames.map((name) => ({
  name,
  plan,
  compose: (courier, job, delivery, others = []) => compose(courier, job, delivery, others, name),
}))

async function plan(courier: Courier, job: Job): Promise<readonly Planned[] | Skipped> {
  const told = await readTold(courier, job, (job.facts['participant_id'] as string | undefined) ?? null)
  if (isSkipped(told)) return told
  const planned = (await Promise.all(told.map((each) => planFor(courier, job, each)))).flat()
  return planned.length > 0 ? planned : { skip: mailRefusal(courier, told[0] as Told) ?? 'no channel' }
}

async function planFor(courier: Courier, job: Job, told: Told): Promise<Planned[]> {
  const { participant } = told.recipient
  const to = participant ? { participant_id: participant.id } : {}
  const planned: Planned[] = []
  if (mailRefusal(courier, told) === null) planned.push({ channel: 'email', ...to })
  if (textRefusal(courier, told) === null) {
    planned.push({ channel: 'sms', ...to, due_at: await afterQuiet(courier, job.practice_id, told) })
  }
  return planned
}

async function compose(
  courier: Courier,
  job: Job,
  delivery: Delivery,
  others: readonly Waiting[],
  kind: VisitKindName,
): Promise<Composed> {
  const mine = await readOne(courier, job, delivery)
  if (isSkipped(mine)) return mine
  // What is no longer so of another is found when it speaks for itself.
  const more: (Told & { readonly delivery: string })[] = []
  for (const { delivery: its, ...of } of others) {
    const told = await readOne(courier, of, its)
    if (!isSkipped(told)) more.push({ ...told, delivery: its.id })
  }
  const all = [mine, ...more].sort(byStart) as unknown as AllTold
  const tells = more.map((told) => told.delivery)
  if (delivery.channel === 'sms') return { text: await textOf(courier, kind, all), tells }
  return { mail: await mailOf(courier, kind, all), tells }
}

function byStart({ visit: one }: Told, { visit: other }: Told): number {
  return Temporal.Instant.compare(
    Temporal.Instant.from(one.starts_at_utc),
    Temporal.Instant.from(other.starts_at_utc),
  )
}

async function readOne(courier: Courier, job: Job, delivery: Delivery): Promise<Told | Skipped> {
  const all = await readTold(courier, job, delivery.participant_id)
  if (isSkipped(all)) return all
  const told = all[0] as Told
  const refusal = (delivery.channel === 'sms' ? textRefusal : mailRefusal)(courier, told)
  return refusal === null ? told : { skip: refusal }
}

/** Why this patient gets no mail; null when nothing is in the way. */
function mailRefusal({ mailer }: Courier, { visit, recipient }: Told): string | null {
  if (mailer === null) return 'this instance sends no mail'
  if (!visit.email_enabled) return 'the practice sends no mail'
  if (recipient.email === null) return 'no address'
  return recipient.email_allowed ? null : 'opted out'
}

/** The same for texts. */
function textRefusal({ texts }: Courier, { visit, recipient }: Told): string | null {
  if (!texts) return 'this instance sends no texts'
  if (!visit.sms_enabled) return 'the practice sends no texts'
  if (recipient.phone === null) return 'no number'
  return recipient.sms_allowed ? null : 'no consent to texts'
}

/** A text wakes people: it waits for the end of the quiet hours, unless the visit would be over by then. */
async function afterQuiet(
  { db, clock }: Courier,
  practiceId: string,
  { visit, recipient }: Told,
): Promise<string> {
  const zone = recipient.timezone ?? visit.patient_timezone ?? visit.doctor_timezone
  const [row] = await db.within(practiceId).query<{ due_at: string }>(
    `select case when quiet.ends < $2::timestamptz - interval '30 minutes' then quiet.ends else now.at end as due_at
     from horai.notification_settings s,
       lateral (select coalesce($3::timestamptz, clock_timestamp()) as at) now,
       lateral (select horai.after_quiet(now.at, $4, s.quiet_from_local, s.quiet_to_local) as ends) quiet
     where s.practice_id = $1`,
    [practiceId, visit.starts_at_utc, clock.override, zone],
  )
  return row?.due_at as string
}

/** The patient and whoever is told besides, or one of those. */
async function readTold(courier: Courier, job: Job, of: string | null): Promise<Told[] | Skipped> {
  const visit = await readVisit(courier, job)
  if (visit === null) return { skip: 'no appointment' }
  const stale = staleness(job, visit)
  if (stale !== null) return { skip: stale }
  const recipients = await readRecipients(courier, job, visit, of)
  if (recipients.length === 0) return { skip: of === null ? 'no patient' : 'no participant' }
  return recipients.map((recipient) => ({ job, visit, recipient }))
}

const statusOf: Readonly<Record<string, string>> = {
  request: 'pending',
  confirmation: 'confirmed',
  cancellation: 'cancelled',
  reminder: 'confirmed',
  offer: 'held',
}

/** Why what the job wants to tell is no longer so; null when it is. */
function staleness({ kind, facts }: Job, visit: VisitFacts): string | null {
  if (visit.is_over) return 'too late'
  if (visit.is_outdated) return 'changed since'
  const status = statusOf[kind]
  if (status !== undefined && visit.status !== status) return `is ${visit.status}`
  if (kind === 'change' && !['pending', 'confirmed'].includes(visit.status)) return `is ${visit.status}`
  if (kind === 'reminder' && !isSame(facts['starts_at_utc'], visit.starts_at_utc)) return 'moved'
  return null
}

function isSame(told: unknown, now: string): boolean {
  return typeof told === 'string' && Temporal.Instant.from(told).equals(Temporal.Instant.from(now))
}
