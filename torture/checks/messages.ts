/** I10, I11: what happened is told, at least once and under one id, and nothing is told that was over before it was read. */
import type { Trouble } from '../nemesis.ts'
import { HEARS } from '../plans.ts'
import type { ArrivedHook } from '../post/hooks.ts'
import type { ArrivedMail, MailKind } from '../post/mails.ts'
import type { ArrivedText } from '../post/texts.ts'
import { overAt } from '../scene.ts'
import type { Broken, Evidence } from './check.ts'
import type { DeliveryRow, JobRow } from './list.ts'
import type { Step } from './timeline.ts'

/** What the receivers of messages noted. */
export interface Arrived {
  readonly mails: readonly ArrivedMail[]
  readonly hooks: readonly ArrivedHook[]
  readonly texts: readonly ArrivedText[]
  readonly odd: readonly string[]
}

export function checkMessages(evidence: Evidence): Broken[] {
  const { arrived } = evidence
  return [
    ...checkAllIsTold(evidence),
    ...checkSettled(evidence),
    ...checkDeliveries(evidence),
    ...checkStale(evidence),
    ...checkHooks(evidence),
    ...arrived.odd.map((detail) => ({ promise: 'I10 what arrives is a message of ours', detail })),
  ]
}

const toldOf: Readonly<Record<string, readonly string[]>> = {
  pending: ['request'],
  confirmed: ['confirmation'],
  approved: ['confirmation'],
  // Where nothing had been told of the visit yet, the move is told as the first word.
  rescheduled: ['change', 'request', 'confirmation'],
  cancelled: ['cancellation'],
}

/** I11: the last thing that happened to a visit was written down to be told, in the transaction that did it. */
function checkAllIsTold({ timelines, jobs, scene }: Evidence): Broken[] {
  const written = new Map(jobs.map((job) => [`${job.appointment_id} ${job.version} ${job.kind}`, job]))
  return [...timelines.values()].flatMap((steps) => {
    // Of a session whoever has a place in it is told, each on account of their own; of what is only held nobody.
    if (steps[0]?.isSession) return []
    const i = steps.findLastIndex(({ action, status }) => toldOf[action] !== undefined && status !== 'held')
    const last = steps[i]
    if (last === undefined) return []
    // Nor of what is over: staff have it in front of them.
    if (overAt(scene, last.type, last.start) <= last.at) return []
    // Of a hold nobody was told.
    if (last.action === 'cancelled' && steps.slice(0, i).every(({ status }) => status === 'held')) return []
    const kinds = toldOf[last.action] ?? []
    if (kinds.some((kind) => written.has(`${last.id} ${last.version} ${kind}`))) return []
    // There and back again: what was told before is so.
    const isBack = steps.slice(0, i).some(({ start }) => start === last.start)
    if (last.action === 'rescheduled' && isBack) return []
    return [
      {
        promise: 'I11 what happens is told',
        detail: `nothing tells ${last.action} ${last.id} ${last.version}`,
      },
    ]
  })
}

/** After the faults there was time: what is due has been sent, or has a reason not to be. */
function checkSettled({ jobs, deliveries, drainedSince }: Evidence): Broken[] {
  const late = ({ status, overdue }: JobRow | DeliveryRow, { inserted }: JobRow) =>
    status === 'waiting' && overdue > LATE_MS && inserted < drainedSince
  return [
    ...jobs.filter((job) => late(job, job)).map((job) => `${job.kind} ${job.id} waits to be sent`),
    ...deliveries
      .filter((delivery) => late(delivery, delivery.job) || delivery.status === 'dead')
      .map((delivery) =>
        [delivery, ...earlierOf(delivery, deliveries)].map(toldOfDelivery).join('; before it '),
      ),
  ].map((detail) => ({ promise: 'I10 every message is sent', detail }))
}

const LATE_MS = 5_000

/** What its receiver is to hear of the same visit before it. */
function earlierOf({ job, channel }: DeliveryRow, all: readonly DeliveryRow[]): readonly DeliveryRow[] {
  return all.filter(
    (other) =>
      other.channel === channel &&
      other.job.appointment_id === job.appointment_id &&
      (other.job.version ?? 0) < (job.version ?? 0),
  )
}

function toldOfDelivery({ id, job, status, attempts, reason, overdue }: DeliveryRow): string {
  const due = `due ${Math.round(overdue / 1_000)} s ago`
  return `${job.kind} ${id} of ${job.appointment_id} ${job.version}: ${status}, ${attempts} attempts, ${reason}, ${due}`
}

/** What is marked as sent has arrived, under its id; what has arrived is something that was to be sent. Texts have no id (texts.ts). */
function checkDeliveries({ deliveries, arrived }: Evidence): Broken[] {
  const mails = new Set(arrived.mails.map(({ id }) => id))
  const hooks = new Set(arrived.hooks.map(({ id }) => id))
  const known = new Set(deliveries.map(({ id }) => id))
  const lost = deliveries.filter(
    ({ id, told_in, channel, status }) =>
      channel !== 'sms' && status === 'sent' && !(channel === 'email' ? mails : hooks).has(told_in ?? id),
  )
  const unknown = [...mails, ...hooks].filter((id) => !known.has(id))
  return [
    ...lost.map(({ id, job }) => ({
      promise: 'I10 what is sent arrives',
      detail: `${job.kind} ${id} did not`,
    })),
    ...unknown.map((id) => ({
      promise: 'I10 one message, one id',
      detail: `${id} is no message that was to be sent`,
    })),
  ]
}

const statusesOf: Readonly<Record<MailKind, readonly string[]>> = {
  request: ['pending'],
  confirmation: ['confirmed'],
  change: ['pending', 'confirmed'],
  cancellation: ['cancelled'],
  reminder: ['confirmed'],
  offer: ['held'],
}

/** What is held against each other to find what was told too late. */
export interface Told extends Pick<Evidence, 'timelines' | 'troubles'> {
  readonly deliveries: readonly Pick<DeliveryRow, 'id' | 'job'>[]
  readonly arrived: { readonly mails: readonly ArrivedMail[] }
}

/**
 * I10: what a mail says was so when its sender had looked, which it does right before it connects. A mail about several
 * visits says when the first of those is that it still told when it was sent: any of them may be that, and one may by then
 * be where another was before.
 */
export function checkStale({ deliveries, arrived, timelines, troubles }: Told): Broken[] {
  const bundles = Map.groupBy(deliveries, ({ job }) => job.bundle_id ?? job.id)
  const byId = new Map(deliveries.map(({ id, job }) => [id, job.bundle_id ?? job.id]))
  return arrived.mails.flatMap((mail) => {
    const ids = (bundles.get(byId.get(mail.id) ?? '') ?? []).map(({ job }) => job.appointment_id ?? '')
    const visits = [...new Set(ids)].map((id) => timelines.get(id) ?? []).filter(({ length }) => length > 0)
    if (visits.length === 0) return []
    const untils = visits.flatMap((steps) => untilsOf(mail.kind, steps, ({ start }) => start === mail.start))
    const late = lateness(untils, mail.connected, troubles)
    if (late === null) return []
    const detail = `${mail.kind} ${mail.id} of ${new Date(mail.start).toISOString()} ${late}`
    return [{ promise: STALE, detail: `${detail}; ${visits.map(toldOfVisit).join('; ')}` }]
  })
}

function toldOfVisit(steps: readonly Step[]): string {
  const each = steps.map(
    ({ version, action, start }) => `${version} ${action} ${new Date(start).toISOString()}`,
  )
  return `visit ${steps[0]?.id}: ${each.join(', ')}`
}

export const STALE = 'I10 nothing stale is told'

/** Until when what a message of this kind says was so, each time that it was. */
export function untilsOf(kind: MailKind, steps: readonly Step[], isTold: (step: Step) => boolean): number[] {
  return steps.flatMap((step, i) =>
    statusesOf[kind].includes(step.status) && isTold(step) ? [endOf(step, steps[i + 1])] : [],
  )
}

/** Null: it was so when its bearer had looked. */
export function lateness(
  untils: readonly number[],
  connected: number,
  troubles: readonly Trouble[],
): string | null {
  const until = Math.max(...untils, 0)
  if (connected < until + patience(troubles, until, connected)) return null
  const since = untils.length === 0 ? 'was never so' : `had been so until ${new Date(until).toISOString()}`
  return `was brought at ${new Date(connected).toISOString()}, and ${since}`
}

function endOf(step: Step, next: Step | undefined): number {
  const until =
    next === undefined
      ? Number.POSITIVE_INFINITY
      : Math.max(next.at, Number.isFinite(next.latest) ? next.latest : next.at)
  return Math.min(until, step.holdUntil ?? Number.POSITIVE_INFINITY)
}

/** From the look at the visit to the connection a few statements pass: moments, unless a fault stands in between. */
const IN_FLIGHT_MS = 2_500
const IN_FLIGHT_IN_TROUBLE_MS = 30_000

function patience(troubles: readonly Trouble[], from: number, until: number): number {
  const isTroubled = troubles.some((trouble) => trouble.from < until && from < trouble.until)
  return isTroubled ? IN_FLIGHT_IN_TROUBLE_MS : IN_FLIGHT_MS
}

/** I11: a program hears of everything that happened, of each thing under one id, and of one visit in order. */
function checkHooks({ scene, timelines, arrived }: Evidence): Broken[] {
  const practice = scene.practices[HEARS]?.id
  const ids = Map.groupBy(arrived.hooks, (hook) => `${hook.appointment} ${hook.version}`)
  const broken: Broken[] = []
  for (const [what, hooks] of ids) {
    if (new Set(hooks.map(({ id }) => id)).size > 1)
      broken.push({ promise: 'I10 one message, one id', detail: `${what} came under several ids` })
  }
  for (const steps of timelines.values()) {
    if (steps[0]?.practice !== practice) continue
    let before = 0
    for (const { id, version, action } of announced(steps)) {
      const first = ids.get(`${id} ${version}`)?.[0]
      if (first?.type !== `appointment.${action}`) {
        broken.push({
          promise: 'I11 what happens is told',
          detail: `no webhook told ${action} ${id} ${version}`,
        })
      } else if (first.arrived < before) {
        broken.push({
          promise: 'I11 in order',
          detail: `${action} ${id} ${version} came after what followed it`,
        })
      }
      before = Math.max(before, first?.arrived ?? 0)
    }
  }
  return broken
}

function announced(steps: readonly Step[]): readonly Step[] {
  const booked = steps.findIndex(({ action }) => action === 'pending' || action === 'confirmed')
  return booked === -1
    ? []
    : steps.slice(booked).filter(({ action, status }) => action !== 'hold_expired' && status !== 'held')
}
