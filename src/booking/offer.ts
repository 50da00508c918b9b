import { offerAt, outsideOffer, type StartAsk } from '../availability/offer.ts'
import type { Override } from './caller.ts'
import type { KnownSetup } from './setups.ts'

/** Which bounds on "now" an offer is held to. Staff who move a visit need not keep the type's notice. */
export type Bounds = 'all' | 'without_notice'

/**
 * What the slot engine offers at a start, as the SQL functions take it (see sql/functions/hold.sql). It holds for a
 * span of moments, not for one: so it can be decided before the database has told what time it is.
 */
export function offerJson(
  { timetable, versions }: KnownSetup,
  ask: StartAsk,
  override: Override = {},
  bounds: Bounds = 'all',
): string {
  const requirements = timetable.visits.get(ask.appointment_type_id)?.requirements ?? []
  if (override.outside_hours) {
    const placement = outsideOffer(timetable, ask)
    return JSON.stringify({ versions, requirements, lanes: 'lanes' in placement ? placement.lanes : [] })
  }
  const offer = offerAt(timetable, ask)
  if ('reasons' in offer) return JSON.stringify({ versions, requirements, lanes: [] })
  const until = bounds === 'all' ? offer.offered_until_ms : null
  return JSON.stringify({ versions, requirements, lanes: offer.lanes, from: offer.offered_from_ms, until })
}
