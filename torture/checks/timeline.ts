/** What happened to each appointment, and between which moments each thing can have happened. */
import { type Call, effects } from '../history.ts'
import type { EventRow } from './check.ts'
import type { OfferRow } from './list.ts'

export interface Step {
  readonly id: string
  readonly practice: string
  readonly version: number
  readonly action: string
  readonly status: string
  /** By the database's clock. */
  readonly at: number
  /** The command that brought it about; null for a hold that lapsed. */
  readonly call: Call | null
  /** Not before this … */
  readonly earliest: number
  /** … and by then for certain. */
  readonly latest: number
  readonly resources: readonly string[]
  readonly start: number
  readonly type: string
  readonly patient: string | null
  readonly holdUntil: number | null
}

const statusAfter: Readonly<Record<string, string>> = {
  held: 'held',
  pending: 'pending',
  confirmed: 'confirmed',
  approved: 'confirmed',
  arrived: 'confirmed',
  not_arrived: 'confirmed',
  cancelled: 'cancelled',
  completed: 'completed',
  no_show: 'no_show',
  hold_expired: 'cancelled',
}

/** Calls that took effect, by appointment and version. Two for one version are a fault of their own. */
export function effectsOf(calls: readonly Call[]): ReadonlyMap<string, readonly Call[]> {
  const done = calls.filter(
    ({ outcome, kind, shown }) => outcome === 'ok' && effects[kind] !== undefined && shown !== null,
  )
  return Map.groupBy(done, ({ shown }) => `${shown?.id} ${shown?.version}`)
}

export function timelines(
  events: readonly EventRow[],
  calls: readonly Call[],
  offers: readonly OfferRow[],
): ReadonlyMap<string, readonly Step[]> {
  const byVersion = effectsOf(calls)
  const queued = new Set(
    offers.filter(({ offered_by }) => offered_by === 'queue').map(({ appointment_id }) => appointment_id),
  )
  const result = new Map<string, Step[]>()
  for (const event of events) {
    const steps = result.get(event.appointment_id) ?? []
    result.set(event.appointment_id, steps)
    const call = byVersion.get(`${event.appointment_id} ${event.version}`)?.[0] ?? null
    const step = stepOf(event, steps.at(-1), call)
    // No client asked for it: when the database says.
    const isOffered = event.action === 'held' && queued.has(event.appointment_id)
    steps.push(isOffered ? { ...step, earliest: event.at, latest: event.at } : step)
  }
  return result
}

function stepOf(event: EventRow, before: Step | undefined, call: Call | null): Step {
  const { action, metadata, at } = event
  const places = action === 'held' || action === 'rescheduled'
  const lapse = action === 'hold_expired' ? (before?.holdUntil ?? at) : null
  return {
    id: event.appointment_id,
    practice: event.practice_id,
    version: event.version,
    action,
    at,
    call,
    status: statusAfter[action] ?? before?.status ?? '',
    earliest: lapse ?? call?.begun ?? Number.NEGATIVE_INFINITY,
    latest: lapse ?? call?.ended ?? Number.POSITIVE_INFINITY,
    resources: places
      ? (metadata['resource_ids'] as string[])
      : ['cancelled', 'hold_expired'].includes(action)
        ? []
        : (before?.resources ?? []),
    start: places ? Date.parse(metadata['starts_at_utc'] as string) : (before?.start ?? 0),
    type: (metadata['appointment_type_id'] as string | undefined) ?? before?.type ?? '',
    patient: (metadata['patient_id'] as string | undefined) ?? before?.patient ?? null,
    holdUntil: action === 'held' ? Date.parse(metadata['hold_expires_at'] as string) : null,
  }
}
