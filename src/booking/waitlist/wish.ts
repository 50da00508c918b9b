import { isoWeekday, type LocalDate } from '../../time/local-date.ts'
import { DAY_MS, MINUTE_MS, type Minute, type MinuteOfDay } from '../../time/minute.ts'
import type { Zone } from '../../time/zone.ts'

/** What somebody waits for, as sql/functions/waitlist.sql gives it. */
export interface Wish {
  readonly id: string
  /** The kind of visit. */
  readonly slug: string
  /** Null: any. */
  readonly doctor_id: string | null
  /** Null: anywhere. */
  readonly location_id: string | null
  /** The doctor's local dates, both included. */
  readonly from: LocalDate
  readonly to: LocalDate
  /** ISO. */
  readonly weekdays: readonly number[]
  /** The visit starts at or after the one, and before the other. */
  readonly earliest: MinuteOfDay
  readonly latest: MinuteOfDay
  readonly notice_minutes: number
  /** When the visit starts that the patient has and would give up; null: none. */
  readonly before: Minute | null
  /** What was offered and not taken: whose time, and when. It is not offered again. */
  readonly refused: readonly (readonly [doctor_id: string, starts_at: Minute])[]
}

/** A start that is free. */
export interface Freed {
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly doctor_location_id: string | null
  readonly starts_at: Minute
  /** Without the buffer. */
  readonly ends_at: Minute
  /** When it starts, as the doctor's zone has it. */
  readonly date: LocalDate
  readonly time: MinuteOfDay
}

/** Whether a start is what somebody waits for. `earliest`: nothing that starts sooner is offered to anybody. */
export function fits(wish: Wish, freed: Freed, nowMs: number, cutoff_minutes: number): boolean {
  const { starts_at, ends_at, date, time } = freed
  const notice = Math.max(cutoff_minutes, wish.notice_minutes)
  if (starts_at * MINUTE_MS < nowMs + notice * MINUTE_MS) return false
  if (wish.before !== null && ends_at > wish.before) return false
  if (wish.doctor_id !== null && wish.doctor_id !== freed.doctor_id) return false
  if (wish.location_id !== null && wish.location_id !== freed.doctor_location_id) return false
  if (date < wish.from || date > wish.to || !wish.weekdays.includes(isoWeekday(date))) return false
  if (time < wish.earliest || time >= wish.latest) return false
  return !wish.refused.some(([doctor, start]) => doctor === freed.doctor_id && start === starts_at)
}

/** What the clocks of the zone show at an instant. */
export function timeOf(zone: Zone, instant: Minute): MinuteOfDay {
  const local = Temporal.Instant.fromEpochMilliseconds(instant * MINUTE_MS).toZonedDateTimeISO(zone.id)
  return local.hour * 60 + local.minute
}

/** Whether nobody is to be asked at this time of day. A span that ends before it begins goes over midnight. */
export function isQuiet(time: MinuteOfDay, from: MinuteOfDay, until: MinuteOfDay): boolean {
  return from <= until ? time >= from && time < until : time >= from || time < until
}

/** An offer that is near its start stands for a quarter of what is left, so that it can still be passed on. */
const SHARE_OF_WHAT_IS_LEFT = 4
const LEAST_MINUTES = 5

/** For how many minutes an offer stands. */
export function offerMinutes(most: number, startsAt: Minute, nowMs: number): number {
  const left = Math.floor((startsAt - nowMs / MINUTE_MS) / SHARE_OF_WHAT_IS_LEFT)
  return Math.max(LEAST_MINUTES, Math.min(most, left))
}

/** Some dates one after the other, both included. */
export interface Span {
  readonly first: LocalDate
  readonly last: LocalDate
}

/**
 * The dates on which anybody of these waits, as far as they are to come: spans apart from each other, so that who waits
 * for a day in a year does not make the whole year be looked at.
 */
export function spansOf(wishes: readonly Pick<Wish, 'from' | 'to'>[], nowMs: number): readonly Span[] {
  // A day earlier is today in every zone.
  const today = Math.floor(nowMs / DAY_MS) - 1
  const spans: { first: LocalDate; last: LocalDate }[] = []
  for (const { from, to } of wishes.toSorted((a, b) => a.from - b.from)) {
    if (to < today) continue
    const span = { first: Math.max(today, from), last: to }
    const before = spans.at(-1)
    if (before !== undefined && span.first <= before.last + 1) before.last = Math.max(before.last, span.last)
    else spans.push(span)
  }
  return spans
}
