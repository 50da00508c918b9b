import { boundsAt } from '../availability/bounds.ts'
import { explain as explainAt } from '../availability/explain.ts'
import type { Visit } from '../availability/lanes.ts'
import type { Reason } from '../availability/reason.ts'
import { isOpenAt, withSessions } from '../availability/sessions.ts'
import { findSlots, type Slot, type SlotQuery } from '../availability/slots.ts'
import { whyEmpty } from '../availability/why-empty.ts'
import { refuse } from '../refusal.ts'
import { formatInstant } from '../time/instant.ts'
import { formatLocalDate, type LocalDate, parseLocalDate, utcDateOf } from '../time/local-date.ts'
import { MINUTE_MS, type Minute } from '../time/minute.ts'
import type { Zone } from '../time/zone.ts'
import type { Availability, Standing } from './answer.ts'
import type { Engine } from './engine.ts'
import { type Reading, read, readUnless } from './reading.ts'
import type { KnownSetup } from './setups.ts'

export interface Where {
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly location_id?: string | null | undefined
  readonly room_id?: string | null | undefined
}

/** The bookable starts of local dates `from`..`to`, both included. One round trip when there are any. */
export async function availability(
  engine: Engine,
  practiceId: string,
  query: Where & Pick<SlotQuery, 'from' | 'to'>,
): Promise<Availability> {
  const { doctor_id, appointment_type_id, location_id = null, room_id = null, from, to } = query
  const first = parseLocalDate(from) as LocalDate
  const last = parseLocalDate(to) as LocalDate
  const key = [practiceId, doctor_id, appointment_type_id, location_id, room_id, from, to].join()
  const remembered = engine.answers.get(key)
  const reading = await readUnless(engine, practiceId, doctor_id, first, last, remembered)
  if (reading === null && remembered) return remembered.answer

  const { setup, claims, nowMs } = reading as Reading
  const found = slotsIn(reading as Reading, query)
  const slots = found.map(({ starts_at, ends_at, doctor_location_id, remaining }) => ({
    starts_at_utc: formatInstant(starts_at),
    ends_at_utc: formatInstant(ends_at),
    doctor_location_id,
    remaining,
  }))
  if (!found[0] || !slots[0]) {
    const next_available = onWire(await firstFrom(engine, practiceId, query, last + 1))
    return { slots, next_available, reasons: whyEmpty(setup.timetable, query, claims, nowMs) }
  }
  const answer = { slots, next_available: slots[0].starts_at_utc, reasons: [] }
  engine.answers.set(key, { ...standingOf(reading as Reading, query, found[0].starts_at, last), answer })
  return answer
}

/** Starts at which something can begin, and those of group sessions in which a place is free. */
export function slotsIn({ setup, claims, sessions, nowMs }: Reading, query: Where & SlotQuery): Slot[] {
  return withSessions(
    setup.timetable,
    query,
    sessions,
    nowMs,
    findSlots(setup.timetable, query, claims, nowMs),
  )
}

/**
 * For how long a search answers the same if nobody writes: until its first start is too near, until the horizon moves
 * over one of its dates, or until a hold lapses.
 */
function standingOf(
  { setup, nowMs, occupancy, lapsesMs }: Reading,
  query: Where,
  earliest: Minute,
  last: LocalDate,
): Standing {
  const { zone, visits } = setup.timetable
  const { type } = visits.get(query.appointment_type_id) as Visit
  const { today, lastDate } = boundsAt(zone, type, nowMs)
  const horizonMoves = last > lastDate ? zone.startOfDate(today + 1) : Number.POSITIVE_INFINITY
  const untilMs = Math.min(
    (earliest - type.min_notice_minutes) * MINUTE_MS,
    horizonMoves - 1,
    (lapsesMs ?? Number.POSITIVE_INFINITY) - 1,
  )
  return { versions: setup.versions, occupancy, fromMs: nowMs, untilMs }
}

/** The bookable starts of some dates, and for how long that stands. */
export interface StandingSlots extends Standing {
  readonly slots: readonly Slot[]
  readonly zone: Zone
}

/** The same starts as {@link availability}, for whoever looks again and again: what still stands costs one short look. */
export async function slotsNow(
  engine: Engine,
  practiceId: string,
  query: Where & { readonly first: LocalDate; readonly last: LocalDate },
  before?: StandingSlots,
): Promise<StandingSlots> {
  const { doctor_id, first, last } = query
  const reading = await readUnless(engine, practiceId, doctor_id, first, last, before)
  if (reading === null) return before as StandingSlots
  const { setup } = reading
  const slots = slotsIn(reading, { ...query, from: formatLocalDate(first), to: formatLocalDate(last) })
  const earliest = slots[0]?.starts_at ?? Number.POSITIVE_INFINITY
  return { ...standingOf(reading, query, earliest, last), slots, zone: setup.timetable.zone }
}

export interface Explanation {
  readonly bookable: boolean
  readonly reasons: readonly Reason[]
  /** The first bookable start at or after the asked one. */
  readonly next_available: string | null
}

/** Bookable, or every reason why not. */
export async function explain(
  engine: Engine,
  practiceId: string,
  query: Where & { readonly starts_at: Minute },
): Promise<Explanation> {
  const date = utcDateOf(query.starts_at)
  const { setup, claims, sessions, nowMs } = await read(engine, practiceId, query.doctor_id, date, date)
  const isOpen = isOpenAt(setup.timetable, query, sessions, nowMs)
  const { bookable, reasons } = isOpen
    ? { bookable: true, reasons: [] }
    : explainAt(setup.timetable, query, claims, nowMs)
  const next = bookable ? query.starts_at : await firstAfter(engine, practiceId, query, query.starts_at)
  return { bookable, reasons, next_available: onWire(next) }
}

function onWire(minute: Minute | null): string | null {
  return minute === null ? null : formatInstant(minute)
}

/** The first bookable start after an instant; null when there is none up to the horizon. */
export async function firstAfter(
  engine: Engine,
  practiceId: string,
  query: Where,
  instant: Minute,
): Promise<Minute | null> {
  return firstFrom(engine, practiceId, query, utcDateOf(instant) - 1, instant + 1)
}

/**
 * Looks ahead in spans that double, so that a free week costs one short read and a full year a handful.
 * `after` leaves out starts before it.
 */
async function firstFrom(
  engine: Engine,
  practiceId: string,
  query: Where,
  first: LocalDate,
  after: Minute = Number.NEGATIVE_INFINITY,
): Promise<Minute | null> {
  let from = first
  for (let days = 7; ; days *= 2) {
    const last = from + days - 1
    const reading = await read(engine, practiceId, query.doctor_id, from, last)
    const { setup, nowMs } = reading
    const span = { ...query, from: formatLocalDate(from), to: formatLocalDate(last) }
    const found = slotsIn(reading, span).find(({ starts_at }) => starts_at >= after)
    if (found) return found.starts_at
    // The horizon counts days in the doctor's zone; a day more covers every zone.
    const today = utcDateOf(Math.floor(nowMs / MINUTE_MS))
    if (last > today + horizonOf(setup, query)) return null
    from = Math.max(last + 1, today - 1)
  }
}

function horizonOf({ timetable }: KnownSetup, query: Where): number {
  const type = timetable.visits.get(query.appointment_type_id)?.type
  if (!type) throw refuse('not_found', {})
  return type.max_future_days
}
