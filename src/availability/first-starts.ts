/** The first starts of a visit, place by place, with what each of them stands on: what `next` keeps of a doctor. */
import type { Interval } from '../time/interval.ts'
import type { LocalDate } from '../time/local-date.ts'
import { MINUTE_MS, type Minute } from '../time/minute.ts'
import { match } from './assignment.ts'
import { boundsAt } from './bounds.ts'
import { Capacity } from './capacity.ts'
import type { RoomLane, Visit } from './lanes.ts'
import type { Claim } from './records.ts'
import { eachStart, weeklyParts } from './slots.ts'
import { occupiedBy } from './starts.ts'
import { answer, type Place, type Timetable } from './timetable.ts'

/** A claim, and when it ends by itself (milliseconds since 1970) if it is a live hold's. */
export interface LapsingClaim extends Claim {
  readonly lapses_ms: number | null
}

/** A group session in which a place is free, or will be when a hold lapses. */
export interface FillingSession {
  readonly appointment_type_id: string
  readonly location_id: string | null
  readonly room_id: string | null
  readonly starts_at: Minute
  readonly left: number
  /** When the first place that is only held is free again, milliseconds since 1970; null: none is held. */
  readonly lapses_ms: number | null
}

/** What stands in the doctor's calendar. */
export interface Standing {
  readonly claims: readonly LapsingClaim[]
  readonly sessions: readonly FillingSession[]
}

/** A start that can be booked while its resources are free; with none of them, only looking tells (a group's place). */
export interface KnownStart {
  readonly starts_at: Minute
  readonly occupied: Interval
  /** The last "now" that may book it. */
  readonly until_ms: number
  readonly resource_ids: readonly string[]
  /** How many of them it takes: one, or all. */
  readonly needed: number
  /** Whether nothing else would do: with none of them free it is taken. */
  readonly all_listed: boolean
}

/** From here on (and, for one that waits for something, once now has come this far) nobody has looked. */
export interface UnknownFrom {
  readonly starts_at: Minute
  readonly since_ms: number | null
}

export interface FirstStarts {
  readonly location_id: string | null
  /** Whether its visits need what doctors share. */
  readonly shares: boolean
  /** The first that can be booked now; null when there is none up to the horizon. */
  readonly first: Minute | null
  readonly known: readonly KnownStart[]
  /** Starts that only a hold stands in the way of, and, last, what lies beyond: there is always that one. */
  readonly unknown: readonly UnknownFrom[]
}

export interface LookAhead {
  /** No starts before this. */
  readonly after: Minute
  /** Claims are known up to the end of this local date. */
  readonly last: LocalDate
  /** How many starts that can be booked now are wanted of each place. */
  readonly most: number
}

/** More candidates than these are not told: whoever finds none of them free looks again. */
const MOST_LISTED = 8

/**
 * One list for each place that has what the visit needs; none when something is inactive. Null when a list has no start
 * that can be booked now among the dates with known claims, and may have one later: more claims are needed then.
 */
export function firstStarts(
  timetable: Timetable,
  appointment_type_id: string,
  { claims, sessions }: Standing,
  nowMs: number,
  ahead: LookAhead,
): FirstStarts[] | null {
  const { visit, places } = answer(timetable, { appointment_type_id })
  const own = sessions.filter((session) => session.appointment_type_id === appointment_type_id)
  const lists: FirstStarts[] = []
  for (const place of places) {
    if (place.groups.length === 0) continue
    const list = new List(timetable, visit, place, { claims, sessions: own }, nowMs).upTo(ahead)
    if (list === null) return null
    lists.push(list)
  }
  return lists
}

class List {
  readonly #timetable: Timetable
  readonly #visit: Visit
  readonly #place: Place
  readonly #claims: readonly LapsingClaim[]
  /** Of this visit at this place, by start. */
  readonly #sessions: ReadonlyMap<Minute, readonly FillingSession[]>
  readonly #nowMs: number
  /** With every live claim, and with those alone that no clock takes away. */
  readonly #live: Capacity
  readonly #lasting: Capacity
  readonly #known: KnownStart[] = []
  readonly #unknown: UnknownFrom[] = []
  #first: Minute | null = null
  #bookable = 0

  constructor(
    timetable: Timetable,
    visit: Visit,
    place: Place,
    { claims, sessions }: Standing,
    nowMs: number,
  ) {
    this.#timetable = timetable
    this.#visit = visit
    this.#place = place
    this.#claims = claims
    this.#sessions = Map.groupBy(
      sessions.filter(({ location_id }) => location_id === place.location_id),
      ({ starts_at }) => starts_at,
    )
    this.#nowMs = nowMs
    this.#live = new Capacity(visit, claims)
    const lasting = claims.filter(({ lapses_ms }) => lapses_ms === null)
    this.#lasting = lasting.length === claims.length ? this.#live : new Capacity(visit, lasting)
  }

  upTo({ after, last, most }: LookAhead): FirstStarts | null {
    const { zone } = this.#timetable
    const { today, earliest, lastDate } = boundsAt(zone, this.#visit.type, this.#nowMs)
    const from = Math.max(earliest, after)
    const end = Math.min(last, lastDate)
    for (const within of weeklyParts(zone.minutesOfDates(today - 1, end), from)) {
      eachStart(this.#place.groups, within, (start, lanes) => {
        this.#look(start, lanes)
        return this.#bookable < most
      })
      if (this.#bookable === most) {
        const [{ starts_at }] = this.#known.slice(-1) as [KnownStart]
        return this.#done({ starts_at: starts_at + 1, since_ms: null })
      }
    }
    if (end < lastDate && this.#offersWithin(zone.minutesOfDates(end + 1, lastDate), from)) {
      // The first minute not looked at. A date that a zone skipped has none, and the next one's will do.
      const beyond = Math.ceil(zone.startOfDate(end + 1) / MINUTE_MS)
      return this.#first === null ? null : this.#done({ starts_at: beyond, since_ms: null })
    }
    const horizon = Math.ceil(zone.startOfDate(lastDate + 1) / MINUTE_MS)
    return this.#done({ starts_at: Math.max(horizon, after), since_ms: zone.startOfDate(today + 1) })
  }

  #look(start: Minute, lanes: readonly RoomLane[]): void {
    const occupied = occupiedBy(start, this.#visit.reach)
    const sessions = this.#sessions
      .get(start)
      ?.filter(({ room_id }) => lanes.some((lane) => lane.room_id === room_id))
    if (sessions?.some(({ left }) => left > 0)) {
      // Whether a place is left by then is seen by whoever looks.
      this.#knows(start, occupied, [], 1, false)
      this.#canBeBooked(start)
      return
    }
    const before = this.#bookable
    this.#lookForNew(start, occupied, lanes)
    if (this.#bookable > before) return
    const lapses = sessions?.flatMap(({ lapses_ms }) => lapses_ms ?? []) ?? []
    if (lapses.length > 0) this.#unknown.push({ starts_at: start, since_ms: Math.min(...lapses) })
  }

  /** A visit of its own, or the first place in a new session. */
  #lookForNew(start: Minute, occupied: Interval, lanes: readonly RoomLane[]): void {
    const [only, ...others] = this.#visit.requirements
    if (only?.quantity === 1 && others.length === 0) this.#lookForOne(start, occupied, lanes)
    else this.#lookForSeveral(start, occupied, lanes)
  }

  /** One resource is needed: any that will do and that nothing lasting has taken. Which are held shows when it is told. */
  #lookForOne(start: Minute, occupied: Interval, lanes: readonly RoomLane[]): void {
    const able = new Set(lanes.flatMap(({ candidates }) => candidates[0] as readonly number[]))
    const lasting = [...able].filter((resource) => this.#lasting.isFree(resource, occupied))
    if (lasting.length === 0) return
    const free = lasting.filter((resource) => this.#live.isFree(resource, occupied))
    // A room that a group has taken may have a place left in it.
    const all_listed = lasting.length <= MOST_LISTED && this.#visit.type.places === 1
    if (all_listed || free.length > 0)
      this.#knows(start, occupied, all_listed ? lasting : free.slice(0, MOST_LISTED), 1, all_listed)
    if (free.length > 0) this.#canBeBooked(start)
    else if (!all_listed) this.#waits(start, occupied)
  }

  /** Several are needed together: one choice of those that are free. Whether another will do is not told. */
  #lookForSeveral(start: Minute, occupied: Interval, lanes: readonly RoomLane[]): void {
    for (const { needs } of lanes) {
      const chosen = match(needs, (resource) => this.#live.isFree(resource, occupied))
      if (chosen === null) continue
      this.#knows(start, occupied, chosen, chosen.length, false)
      this.#canBeBooked(start)
      return
    }
    if (lanes.some(({ needs }) => match(needs, (resource) => this.#lasting.isFree(resource, occupied))))
      this.#waits(start, occupied)
  }

  #knows(
    start: Minute,
    occupied: Interval,
    resources: readonly number[],
    needed: number,
    all_listed: boolean,
  ): void {
    this.#known.push({
      starts_at: start,
      occupied,
      until_ms: (start - this.#visit.type.min_notice_minutes) * MINUTE_MS,
      resource_ids: resources.map((resource) => this.#visit.pool[resource]?.id as string),
      needed,
      all_listed,
    })
  }

  #canBeBooked(start: Minute): void {
    this.#first ??= start
    this.#bookable += 1
  }

  /** Only holds stand in the way: it is to be looked at again when the first of them lapses. */
  #waits(start: Minute, { from, to }: Interval): void {
    const lapses = this.#claims.flatMap(({ resource_id, starts_at, ends_at, lapses_ms }) =>
      lapses_ms !== null && starts_at < to && from < ends_at && this.#visit.poolIndex.has(resource_id)
        ? [lapses_ms]
        : [],
    )
    this.#unknown.push({ starts_at: start, since_ms: Math.min(...lapses) })
  }

  #offersWithin(dates: readonly Interval[], from: Minute): boolean {
    for (const within of weeklyParts(dates, from)) {
      if (this.#place.groups.some(([lane]) => (lane?.hours.startsWithin(within).length ?? 0) > 0)) return true
    }
    return false
  }

  #done(beyond: UnknownFrom): FirstStarts {
    const used = new Set(this.#place.groups.flat().flatMap(({ candidates }) => candidates.flat()))
    return {
      location_id: this.#place.location_id,
      shares: [...used].some((resource) => this.#visit.pool[resource]?.doctor_id === null),
      first: this.#first,
      known: this.#known,
      unknown: [...this.#unknown, beyond],
    }
  }
}
