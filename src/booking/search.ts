import { explain as explainAt } from '../availability/explain.ts'
import type { Reason } from '../availability/reason.ts'
import type { Claim } from '../availability/records.ts'
import { findSlots, type SlotQuery } from '../availability/slots.ts'
import { whyEmpty } from '../availability/why-empty.ts'
import { refuse } from '../refusal.ts'
import { formatInstant } from '../time/instant.ts'
import { formatLocalDate, type LocalDate, parseLocalDate, utcDateOf } from '../time/local-date.ts'
import { DAY_MINUTES, MINUTE_MS, type Minute } from '../time/minute.ts'
import type { Engine } from './engine.ts'
import type { KnownSetup, SetupRow } from './setups.ts'

export interface Where {
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly location_id?: string | null | undefined
  readonly room_id?: string | null | undefined
}

/** A bookable start. Instants here and below are RFC 3339 UTC; `ends_at_utc` is without the buffer. */
export interface OpenSlot {
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly doctor_location_id: string | null
  readonly remaining: number
}

export interface Availability {
  readonly slots: readonly OpenSlot[]
  /** The first start from the asked dates on, however far; null when there is none up to the horizon. */
  readonly next_available: string | null
  /** Why there is no slot, when there is none. */
  readonly reasons: readonly Reason[]
}

interface Reading {
  readonly setup: KnownSetup
  readonly claims: readonly Claim[]
  readonly nowMs: number
}

/** The bookable starts of local dates `from`..`to`, both included. One round trip when there are any. */
export async function availability(
  engine: Engine,
  practiceId: string,
  query: Where & Pick<SlotQuery, 'from' | 'to'>,
): Promise<Availability> {
  const first = parseLocalDate(query.from) as LocalDate
  const last = parseLocalDate(query.to) as LocalDate
  const { setup, claims, nowMs } = await read(engine, practiceId, query.doctor_id, first, last)
  const slots = findSlots(setup.timetable, query, claims, nowMs).map(
    ({ starts_at, ends_at, doctor_location_id, remaining }) => ({
      starts_at_utc: formatInstant(starts_at),
      ends_at_utc: formatInstant(ends_at),
      doctor_location_id,
      remaining,
    }),
  )
  if (slots[0]) return { slots, next_available: slots[0].starts_at_utc, reasons: [] }
  return {
    slots,
    next_available: onWire(await firstFrom(engine, practiceId, query, last + 1)),
    reasons: whyEmpty(setup.timetable, query, claims, nowMs),
  }
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
  const { setup, claims, nowMs } = await read(engine, practiceId, query.doctor_id, date, date)
  const { bookable, reasons } = explainAt(setup.timetable, query, claims, nowMs)
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
    const { setup, claims, nowMs } = await read(engine, practiceId, query.doctor_id, from, last)
    const span = { ...query, from: formatLocalDate(from), to: formatLocalDate(last) }
    const found = findSlots(setup.timetable, span, claims, nowMs).find(({ starts_at }) => starts_at >= after)
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

/** Set-up, claims and now for local dates `first`..`last`: one round trip. Throws `not_found`. */
export async function read(
  engine: Engine,
  practiceId: string,
  doctorId: string,
  first: LocalDate,
  last: LocalDate,
): Promise<Reading> {
  const known = engine.setups.peek(practiceId, doctorId)
  const [row] = await engine.db.query<{ answer: AnswerRow | null }>(
    'select horai.availability($1, $2, $3, $4, $5, $6) as answer',
    [
      practiceId,
      doctorId,
      // A local date reaches at most 14 hours before and 12 after the UTC date, and visits last less than a day.
      formatInstant((first - 2) * DAY_MINUTES),
      formatInstant((last + 3) * DAY_MINUTES),
      known ? JSON.stringify(known.versions) : null,
      engine.clock.override,
    ],
  )
  if (!row?.answer) throw refuse('not_found', {})
  const { now, setup, claims } = row.answer
  return {
    setup: setup ? engine.setups.learn(practiceId, setup) : (known as KnownSetup),
    claims: claims.map(([resource_id, starts_at, ends_at]) => ({ resource_id, starts_at, ends_at })),
    nowMs: now,
  }
}

/** As sql/functions/availability.sql gives it. */
interface AnswerRow {
  readonly now: number
  readonly setup: SetupRow | null
  readonly claims: readonly (readonly [string, Minute, Minute])[]
}
