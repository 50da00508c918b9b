/** The offer for one start: everything a booking command needs to know that depends on neither now nor claims. */
import { invalid } from '../refusal.ts'
import type { Interval } from '../time/interval.ts'
import type { Minute } from '../time/minute.ts'
import { bookableWhile } from './bounds.ts'
import type { RoomLane, Visit } from './lanes.ts'
import type { Reason } from './reason.ts'
import { occupiedBy } from './starts.ts'
import { type Ask, answer, type Timetable } from './timetable.ts'
import { isEquipped, missingResources, whyNotOffered } from './why-not.ts'

/** One way to place a visit. */
export interface Lane {
  readonly doctor_location_id: string | null
  readonly location_room_id: string | null
  /**
   * One entry for each unit of each requirement: the ids of the usable resources that meet it, in order of preference.
   * Enough of them exist to give every entry one of its own; `assign` finds them among those that are free.
   */
  readonly needs: string[][]
}

export interface Placement {
  readonly starts_at: Minute
  /** Without the buffer. */
  readonly ends_at: Minute
  /** With both buffers: the period to claim. */
  readonly occupied: Interval
  /** In order of preference; never empty. */
  readonly lanes: Lane[]
}

export interface Offer extends Placement {
  /** The first and the last "now", in milliseconds since the epoch and both included, that may book it. */
  readonly offered_from_ms: number
  readonly offered_until_ms: number
}

export interface StartAsk extends Ask {
  readonly starts_at: Minute
}

/**
 * The lanes whose hours offer the start, or why there are none. Refuses with `not_found` for a type, location or room
 * that the set-up does not have, with `validation_failed` for a start that is no whole minute.
 */
export function offerAt(timetable: Timetable, ask: StartAsk): Offer | { reasons: Reason[] } {
  const { visit, places, inactive } = answer(timetable, ask)
  const starts_at = wholeMinute(ask.starts_at)
  if (inactive.length > 0) return { reasons: [...inactive] }
  const lanes = places
    .flatMap((place) => place.lanes)
    .filter((lane) => isEquipped(lane) && lane.hours.hasStart(starts_at))
  if (lanes.length === 0) return { reasons: whyNotOffered(visit, places, starts_at) }
  return {
    ...placement(visit, starts_at, lanes),
    ...bookableWhile(timetable.zone, visit.type, starts_at),
  }
}

/** For staff, who may book at any time: the same lanes, whatever hours, exceptions, notice and horizon say. */
export function outsideOffer(timetable: Timetable, ask: StartAsk): Placement | { reasons: Reason[] } {
  const { visit, places, inactive } = answer(timetable, ask)
  const starts_at = wholeMinute(ask.starts_at)
  if (inactive.length > 0) return { reasons: [...inactive] }
  const lanes = places.flatMap((place) => place.lanes).filter(isEquipped)
  if (lanes.length === 0) return { reasons: missingResources(visit, places) }
  return placement(visit, starts_at, lanes)
}

/** Years beyond 9999 cannot be written on the wire. */
const LAST_MINUTE = 4_223_371_680

export function wholeMinute(start: Minute): Minute {
  if (!Number.isInteger(start) || Math.abs(start) > LAST_MINUTE)
    throw invalid('/starts_at_utc', 'must be a whole minute')
  return start
}

function placement({ type, reach, pool }: Visit, starts_at: Minute, lanes: readonly RoomLane[]): Placement {
  const idOf = (resource: number) => pool[resource]?.id ?? ''
  return {
    starts_at,
    ends_at: starts_at + type.duration_minutes,
    occupied: occupiedBy(starts_at, reach),
    lanes: lanes.map(({ location_id, room_id, needs }) => ({
      doctor_location_id: location_id,
      location_room_id: room_id,
      needs: needs.map((candidates) => candidates.map(idOf)),
    })),
  }
}
