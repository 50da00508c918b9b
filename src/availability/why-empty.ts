/** Why a search over some dates found nothing. */
import { normalise, overlaps, type Spans } from '../time/interval.ts'
import { MINUTE_MS } from '../time/minute.ts'
import { boundsAt } from './bounds.ts'
import { Capacity } from './capacity.ts'
import { allTaken, tooFar, tooSoon } from './explain.ts'
import type { RoomLane, Visit } from './lanes.ts'
import type { Reason } from './reason.ts'
import type { Claim } from './records.ts'
import { eachStart, readDates, type SlotQuery, weeklyParts } from './slots.ts'
import { occupiedBy } from './starts.ts'
import { answer, type Timetable } from './timetable.ts'
import { lanesToBlame, missingResources, Reasons } from './why-not.ts'

/** Longer spans are explained by their first year. */
const DATES_EXPLAINED = 366

/**
 * The reasons that `findSlots` answers a query with nothing: what is inactive or missing; else what befell the starts
 * that the hours have on those dates; else why the hours have none. Meaningless for a query that does find slots.
 * Refuses as `findSlots` does.
 */
export function whyEmpty(
  timetable: Timetable,
  query: SlotQuery,
  claims: readonly Claim[],
  nowMs: number,
): Reason[] {
  const { visit, places, inactive } = answer(timetable, query)
  const { first, last } = readDates(query)
  if (inactive.length > 0 || first > last) return [...inactive]

  const reasons = new Reasons()
  const { zone } = timetable
  const bounds = boundsAt(zone, visit.type, nowMs)
  if (last < bounds.today) reasons.add(tooSoon(visit.type, bounds.earliest))
  if (first > bounds.lastDate) reasons.add(tooFar(visit.type, bounds.lastDate))
  reasons.add(...missingResources(visit, places))

  const lanes = lanesToBlame(places)
  const dates = zone.minutesOfDates(first, Math.min(last, first + DATES_EXPLAINED - 1))
  const capacity = new Capacity(visit, claims)
  const taken = new Set<number>()
  let hasStarts = false
  const groups = [...Map.groupBy(lanes, ({ hours }) => hours).values()]
  for (const within of weeklyParts(dates, Number.NEGATIVE_INFINITY)) {
    eachStart(groups, within, (start, offering) => {
      hasStarts = true
      if (start < bounds.earliest) reasons.add(tooSoon(visit.type, bounds.earliest))
      else if (zone.dateAt(start * MINUTE_MS) > bounds.lastDate)
        reasons.add(tooFar(visit.type, bounds.lastDate))
      else {
        const occupied = occupiedBy(start, visit.reach)
        for (const resource of offering.flatMap(({ candidates }) => candidates.flat()))
          if (!capacity.isFree(resource, occupied)) taken.add(resource)
      }
      return true
    })
  }
  if (taken.size > 0) reasons.add(allTaken(visit, lanes, (resource) => taken.has(resource)))
  if (!hasStarts) reasons.add(...whyNoStarts(lanes, visit, dates))
  return reasons.list()
}

/** Hours without a single start: what is blocked of the working time, or else that there is none (or none long enough). */
function whyNoStarts(lanes: readonly RoomLane[], { reach }: Visit, dates: Spans): Reason[] {
  const blocked: Reason[] = []
  for (const { from, to } of dates) {
    for (const hours of new Set(lanes.map((lane) => lane.hours))) {
      const detail = hours.detail({ from: from - reach.before, to: to + reach.after })
      const working = normalise(detail.windows.flatMap(({ stretches }) => stretches))
      for (const closing of detail.blocked) {
        if (working.some((stretch) => overlaps(stretch, closing)))
          blocked.push({ code: 'blocked', availability_exception_id: closing.exception.id })
      }
    }
  }
  return blocked.length > 0 ? blocked : [{ code: 'outside_working_hours' }]
}
