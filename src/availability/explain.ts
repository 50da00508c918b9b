/** Why not: every reason that one start cannot be booked. */

import { formatInstant } from '../time/instant.ts'
import { formatLocalDate } from '../time/local-date.ts'
import { MINUTE_MS, type Minute } from '../time/minute.ts'
import { boundsAt } from './bounds.ts'
import { Capacity } from './capacity.ts'
import type { RoomLane, Visit } from './lanes.ts'
import { type StartAsk, wholeMinute } from './offer.ts'
import type { Reason } from './reason.ts'
import type { AppointmentType, Claim } from './records.ts'
import { occupiedBy } from './starts.ts'
import { answer, type Place, type Timetable } from './timetable.ts'
import { isEquipped, Reasons, whyNotOffered } from './why-not.ts'

export interface Explanation {
  readonly bookable: boolean
  /** Empty exactly when bookable; each reason once. */
  readonly reasons: Reason[]
}

/** Refuses as `offerAt` does. */
export function explain(
  timetable: Timetable,
  ask: StartAsk,
  claims: readonly Claim[],
  nowMs: number,
): Explanation {
  const { visit, places, inactive } = answer(timetable, ask)
  const start = wholeMinute(ask.starts_at)
  const bounds = boundsAt(timetable.zone, visit.type, nowMs)
  const reasons = new Reasons()
  reasons.add(...inactive)
  if (start < bounds.earliest) reasons.add(tooSoon(visit.type, bounds.earliest))
  if (timetable.zone.dateAt(start * MINUTE_MS) > bounds.lastDate)
    reasons.add(tooFar(visit.type, bounds.lastDate))
  if (inactive.length === 0) {
    reasons.add(...whyNotOffered(visit, places, start))
    reasons.add(...whyTaken(visit, places, start, claims))
  }
  const list = reasons.list()
  return { bookable: list.length === 0, reasons: list }
}

export function tooSoon({ min_notice_minutes }: AppointmentType, earliest: Minute): Reason {
  return { code: 'notice', min_notice_minutes, earliest: formatInstant(earliest) }
}

export function tooFar({ max_future_days }: AppointmentType, lastDate: number): Reason {
  return { code: 'horizon', max_future_days, last_date: formatLocalDate(lastDate) }
}

/** Of the lanes that offer the start (all, when none does), whether every one lacks a free resource, and which are taken. */
function whyTaken(visit: Visit, places: readonly Place[], start: Minute, claims: readonly Claim[]): Reason[] {
  const equipped = places.flatMap((place) => place.lanes).filter(isEquipped)
  const offering = equipped.filter(({ hours }) => hours.hasStart(start))
  const lanes = offering.length > 0 ? offering : equipped
  const capacity = new Capacity(visit, claims)
  const occupied = occupiedBy(start, visit.reach)
  if (lanes.length === 0 || capacity.remaining(lanes, occupied) > 0) return []
  return [allTaken(visit, lanes, (resource) => !capacity.isFree(resource, occupied))]
}

export function allTaken(
  visit: Visit,
  lanes: readonly RoomLane[],
  isTaken: (resource: number) => boolean,
): Reason {
  const taken = new Set(lanes.flatMap(({ candidates }) => candidates.flat()).filter(isTaken))
  return { code: 'all_taken', resource_ids: [...taken].map((i) => visit.pool[i]?.id ?? '').sort() }
}
