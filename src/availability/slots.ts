/** The search: every bookable start of a visit over some dates. */
import { invalid } from '../refusal.ts'
import type { Interval, Spans } from '../time/interval.ts'
import { type LocalDate, parseLocalDate } from '../time/local-date.ts'
import type { Minute } from '../time/minute.ts'
import { boundsAt } from './bounds.ts'
import { Capacity } from './capacity.ts'
import { WEEK_MINUTES } from './hours.ts'
import type { RoomLane, Visit } from './lanes.ts'
import type { Claim } from './records.ts'
import { occupiedBy } from './starts.ts'
import { type Ask, answer, type Place, type Timetable } from './timetable.ts'

/** `ends_at` is without the buffer; `remaining` is at least 1. */
export interface Slot {
  readonly starts_at: Minute
  readonly ends_at: Minute
  readonly doctor_location_id: string | null
  readonly remaining: number
}

export interface SlotQuery extends Ask {
  /** ISO local dates in the doctor's zone, both included. */
  readonly from: string
  readonly to: string
  readonly limit?: number | undefined
}

/**
 * The bookable starts, sorted by start, then location. Every location of a visit in person gives its own slots; a
 * call's start appears once, at the first place that has it. `limit: 1` looks no further than the first week with an
 * answer. Refuses with `not_found` for a type, location or room that the set-up does not have, and with
 * `validation_failed` for a date that is none; reversed dates hold no slots.
 */
export function findSlots(
  timetable: Timetable,
  query: SlotQuery,
  claims: readonly Claim[],
  nowMs: number,
): Slot[] {
  return search(timetable, query, readDates(query), Number.NEGATIVE_INFINITY, claims, nowMs)
}

/** The first bookable slot at or after an instant (default: now), as far as the type's horizon; null when there is none. */
export function nextAvailable(
  timetable: Timetable,
  ask: Ask,
  claims: readonly Claim[],
  nowMs: number,
  after: Minute = Number.NEGATIVE_INFINITY,
): Slot | null {
  const all = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY }
  return search(timetable, { ...ask, limit: 1 }, all, after, claims, nowMs)[0] ?? null
}

function search(
  timetable: Timetable,
  query: Ask & { readonly limit?: number | undefined },
  { first, last }: Dates,
  after: Minute,
  claims: readonly Claim[],
  nowMs: number,
): Slot[] {
  const { visit, places } = answer(timetable, query)
  if (places.length === 0) return []
  const bounds = boundsAt(timetable.zone, visit.type, nowMs)
  // A date before today holds nothing; one day more, because clocks that go back across midnight repeat a date.
  const dates = timetable.zone.minutesOfDates(
    Math.max(first, bounds.today - 1),
    Math.min(last, bounds.lastDate),
  )
  const limit = query.limit ?? Number.POSITIVE_INFINITY
  const capacity = new Capacity(visit, claims)
  const slots: Slot[] = []
  for (const within of weeklyParts(dates, Math.max(bounds.earliest, after))) {
    if (slots.length >= limit) break
    slots.push(...slotsWithin(visit, places, within, capacity, limit - slots.length))
  }
  return slots
}

interface Dates {
  readonly first: LocalDate
  readonly last: LocalDate
}

/** The first and last date asked for. Refuses with `validation_failed` when either is no date. */
export function readDates({ from, to }: SlotQuery): Dates {
  const first = parseLocalDate(from)
  if (first === null) throw invalid('/from', 'must be a date, as 2026-03-27')
  const last = parseLocalDate(to)
  if (last === null) throw invalid('/to', 'must be a date, as 2026-03-27')
  return { first, last }
}

/** Spans from `earliest` on, cut where weeks end: starts are kept by the week. */
export function* weeklyParts(spans: Spans, earliest: Minute): Generator<Interval> {
  for (const span of spans) {
    for (let from = Math.max(span.from, earliest); from < span.to; ) {
      const to = Math.min(span.to, (Math.floor(from / WEEK_MINUTES) + 1) * WEEK_MINUTES)
      yield { from, to }
      from = to
    }
  }
}

/** The first `limit` slots inside an interval that does not cross a week's end. */
function slotsWithin(
  visit: Visit,
  places: readonly Place[],
  within: Interval,
  capacity: Capacity,
  limit: number,
): Slot[] {
  const found = places.map((place) => slotsAtPlace(visit, place, within, capacity, limit))
  if (found.length === 1) return found[0] as Slot[]
  const slots = visit.type.consultation_mode === 'in_person' ? found.flat() : eachStartOnce(found)
  return slots.sort(byStartThenLocation).slice(0, limit)
}

function slotsAtPlace(
  { type, reach }: Visit,
  { location_id, groups }: Place,
  within: Interval,
  capacity: Capacity,
  limit: number,
): Slot[] {
  const slots: Slot[] = []
  eachStart(groups, within, (start, lanes) => {
    const remaining = capacity.remaining(lanes, occupiedBy(start, reach)) * type.places
    if (remaining > 0) {
      const ends_at = start + type.duration_minutes
      slots.push({ starts_at: start, ends_at, doctor_location_id: location_id, remaining })
    }
    return slots.length < limit
  })
  return slots
}

/** Walks the groups' starts side by side: each start once, with all lanes that offer it, until told to stop. */
export function eachStart(
  groups: readonly (readonly RoomLane[])[],
  within: Interval,
  visit: (start: Minute, lanes: readonly RoomLane[]) => boolean,
): void {
  const lists = groups.map(([lane]) => lane?.hours.startsWithin(within) ?? [])
  const [only] = groups
  if (only && groups.length === 1) {
    // Nearly every place has one set of hours for all its lanes.
    lists[0]?.every((start) => visit(start, only))
    return
  }
  const positions = lists.map(() => 0)
  const head = (i: number) => lists[i]?.[positions[i] as number] ?? Number.POSITIVE_INFINITY
  for (;;) {
    let start = Number.POSITIVE_INFINITY
    for (let i = 0; i < lists.length; i++) start = Math.min(start, head(i))
    if (start === Number.POSITIVE_INFINITY) return
    let lanes: readonly RoomLane[] | undefined
    for (let i = 0; i < lists.length; i++) {
      if (head(i) !== start) continue
      const group = groups[i] as readonly RoomLane[]
      lanes = lanes ? [...lanes, ...group] : group
      positions[i] = (positions[i] as number) + 1
    }
    if (!visit(start, lanes ?? [])) return
  }
}

function eachStartOnce(found: readonly (readonly Slot[])[]): Slot[] {
  const first = new Map<Minute, Slot>()
  for (const slot of found.flat()) {
    if (!first.has(slot.starts_at)) first.set(slot.starts_at, slot)
  }
  return [...first.values()]
}

function byStartThenLocation(a: Slot, b: Slot): number {
  return a.starts_at - b.starts_at || ((a.doctor_location_id ?? '') < (b.doctor_location_id ?? '') ? -1 : 1)
}
