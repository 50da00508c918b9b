/** Why one start is not on offer, as far as hours and resources go; now and claims are for explain.ts. */
import { type Interval, overlaps, type Spans, subtract } from '../time/interval.ts'
import type { Minute } from '../time/minute.ts'
import type { RoomLane, Visit } from './lanes.ts'
import type { Reason } from './reason.ts'
import type { Requirement } from './records.ts'
import { isOnGrid, occupiedBy } from './starts.ts'
import type { Place } from './timetable.ts'

/** A set of reasons in the order they were found; the same reason twice is one. */
export class Reasons {
  readonly #byText = new Map<string, Reason>()

  add(...reasons: readonly Reason[]): void {
    for (const reason of reasons) this.#byText.set(JSON.stringify(reason), reason)
  }

  list(): Reason[] {
    return [...this.#byText.values()]
  }
}

export function isEquipped(lane: RoomLane): boolean {
  return lane.missing.length === 0
}

/**
 * The lanes worth blaming: those that have the resources, and only when there are none, all of them. (A room that is
 * closed is no reason while another one is open.)
 */
export function lanesToBlame(places: readonly Place[]): readonly RoomLane[] {
  const lanes = places.flatMap((place) => place.lanes)
  const equipped = lanes.filter(isEquipped)
  return equipped.length > 0 ? equipped : lanes
}

/** What no lane has enough of, by the lanes that come nearest to having it; none when some lane has it all. */
export function missingResources(visit: Visit, places: readonly Place[]): Reason[] {
  const lanes = places.flatMap((place) => place.lanes)
  const fewest = Math.min(...lanes.map(({ missing }) => missing.length))
  const missing = new Set<Requirement>(
    lanes.length === 0
      ? visit.requirements
      : lanes.filter((lane) => lane.missing.length === fewest).flatMap((lane) => lane.missing),
  )
  return [...missing].map(({ resource_type, capability }) => ({
    code: 'resource_missing',
    resource_type,
    capability,
  }))
}

/** Why a lane's hours do not offer a start; no reasons when they do. */
function whyNotInHours({ hours }: RoomLane, { reach }: Visit, start: Minute): Reason[] {
  const occupied = occupiedBy(start, reach)
  const { windows, blocked, openings, grids, available } = hours.detail(occupied)
  const uncovered = subtract([occupied], available)
  const touches = (interval: Interval) => uncovered.some((part) => overlaps(part, interval))
  const reasons: Reason[] = []

  const working = windows.flatMap(({ stretches }) => stretches)
  const idle = working.reduce<Spans>((left, stretch) => subtract(left, [stretch]), uncovered)
  const pauses = windows.flatMap(({ rule, breaks }) => breaks.map((pause) => ({ rule, ...pause })))
  const outside = pauses.reduce<Spans>((left, pause) => subtract(left, [pause]), idle)
  if (outside.length > 0) reasons.push({ code: 'outside_working_hours' })
  for (const pause of pauses) {
    if (idle.some((part) => overlaps(part, pause)))
      reasons.push({ code: 'in_break', schedule_rule_id: pause.rule.id })
  }
  for (const closing of blocked) {
    if (touches(closing)) reasons.push({ code: 'blocked', availability_exception_id: closing.exception.id })
  }

  // Outside every stretch and opening there is no grid to be off.
  const near = [...working, ...openings].some(({ from, to }) => from <= start && start < to)
  if (near && !grids.some((grid) => isOnGrid(grid, start))) reasons.push({ code: 'not_on_grid' })
  return reasons
}

/** Hours and resources together, for a start that no lane offers. */
export function whyNotOffered(visit: Visit, places: readonly Place[], start: Minute): Reason[] {
  const reasons = new Reasons()
  reasons.add(...missingResources(visit, places))
  const lanes = lanesToBlame(places)
  if (!lanes.some(({ hours }) => hours.hasStart(start))) {
    for (const lane of lanes) reasons.add(...whyNotInHours(lane, visit, start))
  }
  return reasons.list()
}
