/** Which command brought about which event: most say so themselves, of others it follows from what they say. */
import { type Call, effects } from '../history.ts'
import type { EventRow } from './check.ts'
import type { OfferRow } from './list.ts'

export interface Deeds {
  /** By `id version`. */
  readonly events: ReadonlyMap<string, EventRow>
  /** By `id version`, the commands that were told that they did it. More than one is a fault of its own. */
  readonly sure: ReadonlyMap<string, readonly Call[]>
  /** The commands of which one must have done it. */
  by(event: EventRow): readonly Call[]
  /** Nobody had to ask for it: a hold lapsed, the waiting list made an offer, or gave up a later visit for an earlier one. */
  isByItself(event: EventRow): boolean
}

/** Clocks of one machine that are read one after the other. */
const SLACK_MS = 5

export function deedsOf(
  events: readonly EventRow[],
  calls: readonly Call[],
  offers: readonly OfferRow[],
): Deeds {
  const sure = sureDeeds(calls)
  const aboutSeveral = callsByVisit(calls)
  const sessionOf = new Map(
    events.flatMap(({ appointment_id, metadata: { session_id } }) =>
      session_id === undefined ? [] : [[appointment_id, session_id as string] as const],
    ),
  )
  const atOnce = Map.groupBy(events, (event) => groupAt(event, sessionOf))
  const withdrawals = withdrawalsByEntry(calls)
  const offerOf = new Map(offers.map((offer) => [offer.appointment_id, offer]))

  function own(event: EventRow): readonly Call[] {
    const calls = sure.get(`${event.appointment_id} ${event.version}`)
    if (calls !== undefined) return calls
    return aboutSeveral.get(event.appointment_id)?.filter((call) => mayHaveDone(call, event)) ?? []
  }

  /** Who leaves the waiting list gives back what was offered. */
  function withdrawn({ action, appointment_id }: EventRow): readonly Call[] {
    const entry = action === 'cancelled' ? offerOf.get(appointment_id)?.entry_id : undefined
    return withdrawals.get(entry ?? '') ?? []
  }

  const isOwnLapse = (event: EventRow) =>
    event.action === 'hold_expired' ||
    isGivenUp(event) ||
    (event.action === 'held' && offerOf.get(event.appointment_id)?.offered_by === 'queue')

  /** A session is what its places are, and its places go where it goes: in one transaction, at one moment. */
  function others(event: EventRow): readonly EventRow[] {
    const session = sessionOf.get(event.appointment_id)
    const all = atOnce.get(groupAt(event, sessionOf)) ?? []
    if (session === undefined) return all.filter((other) => sessionOf.has(other.appointment_id))
    return all.filter((other) => other.appointment_id === session && other.action === event.action)
  }

  return {
    events: new Map(events.map((event) => [`${event.appointment_id} ${event.version}`, event])),
    sure,
    by(event) {
      const all = [event, ...others(event)]
      return [own(event), all.flatMap(own), all.flatMap(withdrawn)].find(({ length }) => length > 0) ?? []
    },
    isByItself: (event) => isOwnLapse(event) || others(event).some(isOwnLapse),
  }
}

/** A later visit, for the earlier one that its patient was offered. */
export function isGivenUp({ action, metadata }: Pick<EventRow, 'action' | 'metadata'>): boolean {
  return action === 'cancelled' && metadata['reason'] === 'replaced_by_waitlist'
}

function groupAt({ appointment_id, at }: EventRow, sessionOf: ReadonlyMap<string, string>): string {
  return `${sessionOf.get(appointment_id) ?? appointment_id} ${at}`
}

function sureDeeds(calls: readonly Call[]): ReadonlyMap<string, readonly Call[]> {
  const sure = new Map<string, Call[]>()
  for (const call of calls) {
    if (call.outcome !== 'ok' || effects[call.kind] === undefined) continue
    if (call.several !== null && !call.kind.startsWith('hold')) continue
    for (const { id, version } of call.visits) {
      for (let before = 0; before <= companionsIn(call); before++) {
        const what = `${id} ${version - before}`
        sure.set(what, [...(sure.get(what) ?? []), call])
      }
    }
  }
  return sure
}

/** Whoever comes along is put on the visit right before it is confirmed. */
function companionsIn({ kind, body }: Call): number {
  if (kind !== 'confirm') return 0
  return ((body as { participants?: readonly unknown[] } | null)?.participants ?? []).length
}

/** Their answers show all visits, those that others had changed before among them. */
function callsByVisit(calls: readonly Call[]): ReadonlyMap<string, readonly Call[]> {
  const byVisit = new Map<string, Call[]>()
  for (const call of calls) {
    if (call.outcome !== 'ok' || call.several === null || call.kind.startsWith('hold')) continue
    for (const { id } of call.visits) byVisit.set(id, [...(byVisit.get(id) ?? []), call])
  }
  return byVisit
}

function mayHaveDone(call: Call, { appointment_id, version, action, at, metadata }: EventRow): boolean {
  const shown = call.visits.find(({ id }) => id === appointment_id)
  if (shown?.version !== version || !effects[call.kind]?.includes(action)) return false
  if (at < call.begun - SLACK_MS || at > call.ended + SLACK_MS) return false
  const { about, scope } = call.several ?? {}
  if (about == null || about === appointment_id || scope === 'all') return true
  if (scope === 'this') return false
  // Of those that come after, as they stood before.
  const named = call.visits.find(({ id }) => id === about)
  const from = (metadata['from'] as { starts_at_utc?: string } | undefined)?.starts_at_utc
  return (
    named === undefined || action === 'rescheduled' || (from ?? shown.starts_at_utc) > named.starts_at_utc
  )
}

function withdrawalsByEntry(calls: readonly Call[]): ReadonlyMap<string, readonly Call[]> {
  return Map.groupBy(
    calls.filter(({ kind, outcome }) => kind === 'withdraw' && outcome !== 'fail'),
    ({ path }) => path.split('/').at(-2) ?? '',
  )
}
