/** What happened to each appointment, and between which moments each thing can have happened. */
import type { Call } from '../history.ts'
import type { EventRow } from './check.ts'
import type { Deeds } from './deeds.ts'

export interface Step {
  readonly id: string
  readonly practice: string
  readonly version: number
  readonly action: string
  readonly status: string
  /** By the database's clock. */
  readonly at: number
  /** The command that brought it about, where there is but one that can have; null for a hold that lapsed. */
  readonly call: Call | null
  /** Not before this … */
  readonly earliest: number
  /** … and by then for certain. */
  readonly latest: number
  readonly resources: readonly string[]
  readonly start: number
  readonly type: string
  readonly patient: string | null
  /** Of a place in a group: which session. */
  readonly session: string | null
  readonly isSession: boolean
  readonly holdUntil: number | null
}

const statusAfter: Readonly<Record<string, string>> = {
  held: 'held',
  extended: 'held',
  unconfirmed: 'held',
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

export function timelines(events: readonly EventRow[], deeds: Deeds): ReadonlyMap<string, readonly Step[]> {
  const result = new Map<string, Step[]>()
  for (const event of events) {
    const steps = result.get(event.appointment_id) ?? []
    result.set(event.appointment_id, steps)
    const step = stepOf(event, steps.at(-1), deeds.by(event))
    steps.push(deeds.isByItself(event) ? byItself(step) : step)
  }
  return result
}

/** No client asked for it: when the database says. When it was seen by all, nobody can say but of a hold. */
function byItself(step: Step): Step {
  if (step.action === 'hold_expired') return step
  return { ...step, earliest: step.at, latest: step.action === 'held' ? step.at : step.latest }
}

function stepOf(event: EventRow, before: Step | undefined, calls: readonly Call[]): Step {
  const { action, metadata, at } = event
  const places = action === 'held' || action === 'rescheduled'
  const lapse = action === 'hold_expired' ? (before?.holdUntil ?? at) : null
  const status = statusAfter[action] ?? before?.status ?? ''
  const until = metadata['hold_expires_at'] as string | undefined
  return {
    id: event.appointment_id,
    practice: event.practice_id,
    version: event.version,
    action,
    at,
    call: calls.length === 1 ? (calls[0] ?? null) : null,
    status,
    earliest: lapse ?? Math.min(...calls.map(({ begun }) => begun), calls.length > 0 ? at : -Infinity),
    latest: lapse ?? Math.max(...calls.map(({ ended }) => ended), calls.length > 0 ? at : Infinity),
    resources: places
      ? (metadata['resource_ids'] as string[])
      : ['cancelled', 'hold_expired'].includes(action)
        ? []
        : (before?.resources ?? []),
    start: places ? Date.parse(metadata['starts_at_utc'] as string) : (before?.start ?? 0),
    type: (metadata['appointment_type_id'] as string | undefined) ?? before?.type ?? '',
    patient: (metadata['patient_id'] as string | undefined) ?? before?.patient ?? null,
    session: (metadata['session_id'] as string | undefined) ?? before?.session ?? null,
    isSession: metadata['places_snapshot'] !== undefined || (before?.isSession ?? false),
    holdUntil:
      status !== 'held' ? null : until === undefined ? (before?.holdUntil ?? null) : Date.parse(until),
  }
}
