import { type Lane, type Offer, offerAt, outsideOffer, type StartAsk } from '../availability/offer.ts'
import type { Override } from './caller.ts'
import type { KnownSetup } from './setups.ts'

/**
 * Which bounds on "now" an offer is held to. Staff who move a visit need not keep the type's notice; a series goes on beyond
 * how far ahead patients may book.
 */
export type Bounds = 'all' | 'without_notice' | 'without_horizon' | 'none'

/**
 * What the slot engine offers at a start, as the SQL functions take it (see sql/functions/hold.sql). It holds for a
 * span of moments, not for one: so it can be decided before the database has told what time it is.
 *
 * @param more what one command needs besides
 */
export function offerJson(
  { timetable, versions }: KnownSetup,
  ask: StartAsk,
  override: Override = {},
  bounds: Bounds = 'all',
  more: object = {},
): string {
  const requirements = timetable.visits.get(ask.appointment_type_id)?.requirements ?? []
  const offer = override.outside_hours ? outsideOffer(timetable, ask) : offerAt(timetable, ask)
  const { lanes = [], offered_from_ms, offered_until_ms }: MaybeOffer = offer
  return JSON.stringify({
    ...more,
    versions,
    requirements,
    lanes,
    candidates: arrayLiteral(lanes),
    from: bounds === 'all' || bounds === 'without_notice' ? (offered_from_ms ?? null) : null,
    until: bounds === 'all' || bounds === 'without_horizon' ? (offered_until_ms ?? null) : null,
  })
}

/** What is not on offer has no lanes; what staff book outside the offer has no bounds. */
type MaybeOffer = Partial<Offer> & { readonly reasons?: unknown }

/** Every resource in the lanes, as Postgres writes an array: ids need no quotes. */
function arrayLiteral(lanes: readonly Lane[]): string {
  return `{${[...new Set(lanes.flatMap(({ needs }) => needs.flat()))].join()}}`
}
