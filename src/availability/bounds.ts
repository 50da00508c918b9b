/** How near and how far ahead a start may be booked: the notice in minutes, the horizon in the doctor's local dates. */
import type { LocalDate } from '../time/local-date.ts'
import { MINUTE_MS, type Minute } from '../time/minute.ts'
import type { Zone } from '../time/zone.ts'
import type { AppointmentType } from './records.ts'

export interface Bounds {
  /** The doctor's local date now. */
  readonly today: LocalDate
  readonly earliest: Minute
  /** The last local date that a start may fall on. */
  readonly lastDate: LocalDate
}

export function boundsAt(zone: Zone, type: AppointmentType, nowMs: number): Bounds {
  const today = zone.dateAt(nowMs)
  return {
    today,
    earliest: Math.ceil(nowMs / MINUTE_MS) + type.min_notice_minutes,
    lastDate: today + type.max_future_days,
  }
}

/** The same seen from a start: the first and the last "now", in milliseconds and both included, that may book it. */
export function bookableWhile(
  zone: Zone,
  type: AppointmentType,
  start: Minute,
): { offered_from_ms: number; offered_until_ms: number } {
  return {
    offered_from_ms: zone.startOfDate(zone.dateAt(start * MINUTE_MS) - type.max_future_days),
    offered_until_ms: (start - type.min_notice_minutes) * MINUTE_MS,
  }
}
