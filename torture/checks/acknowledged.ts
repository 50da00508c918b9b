/**
 * I2, I3, I4, I8: what was acknowledged is there, what was refused left nothing, and what is there somebody did: the
 * events and the commands that succeeded are the same, one to one.
 */
import { effects } from '../history.ts'
import { type Broken, type Evidence, tell } from './check.ts'
import type { OfferRow } from './list.ts'
import { effectsOf } from './timeline.ts'

export interface Acknowledged {
  readonly acknowledged: number
  readonly lost: number
  readonly unresolved: number
  readonly broken: readonly Broken[]
}

export function checkAcknowledged({ history, events, offers }: Evidence): Acknowledged {
  const broken: Broken[] = []
  const recorded = new Map(events.map((event) => [`${event.appointment_id} ${event.version}`, event]))
  const effective = effectsOf(history.calls)
  let lost = 0
  for (const [what, calls] of effective) {
    const [call, other] = calls
    if (call === undefined) continue
    if (other !== undefined)
      broken.push({
        promise: 'I8 one effect, one command',
        detail: `${tell(call)} and ${tell(other)} both made ${what}`,
      })
    const event = recorded.get(what)
    if (event === undefined) {
      lost += 1
      broken.push({
        promise: 'I2 nothing acknowledged is lost',
        detail: `${tell(call)} made ${what}, which is not there`,
      })
    } else if (!effects[call.kind]?.includes(event.action)) {
      broken.push({
        promise: 'I4 the event tells what was done',
        detail: `${tell(call)} is recorded as ${event.action}`,
      })
    }
  }
  const unknown = history.calls.filter(
    ({ outcome, kind }) => outcome === 'info' && effects[kind] !== undefined,
  )
  const offerOf = new Map(offers.map((offer) => [offer.appointment_id, offer]))
  const withdrawn = new Set(
    history.calls
      .filter(({ kind, outcome }) => kind === 'withdraw' && outcome !== 'fail')
      .map(({ path }) => path.split('/').at(-2) ?? ''),
  )
  const maybe = new Set(unknown.map(({ target }) => target))
  for (const [what, event] of recorded) {
    if (event.action === 'hold_expired' || effective.has(what)) continue
    if (isOfTheList(event, offerOf.get(event.appointment_id), withdrawn)) continue
    // A hold whose outcome nobody learned has an id that nobody knows.
    if (maybe.has(event.appointment_id) || (event.action === 'held' && maybe.has(null))) continue
    broken.push({
      promise: 'I2 a refused command leaves nothing',
      detail: `${event.action} ${what} was done by no command that succeeded`,
    })
  }
  const acknowledged = [...effective.values()].reduce((sum, calls) => sum + calls.length, 0)
  return { acknowledged, lost, unresolved: unknown.length, broken }
}

/** What the waiting list did by itself: an offer, and its end where whoever waited went off the list. */
function isOfTheList(
  { action }: Evidence['events'][number],
  offer: OfferRow | undefined,
  withdrawn: ReadonlySet<string>,
): boolean {
  if (offer === undefined) return false
  return (
    (action === 'held' && offer.offered_by === 'queue') ||
    (action === 'cancelled' && withdrawn.has(offer.entry_id))
  )
}
