import type { CalendarVisit } from '../icalendar.ts'

/** A visit as it is written into a calendar, whoever keeps it: what can be read back, and compared. */
export interface PlainVisit {
  readonly summary: string
  readonly location: string | null
  /** RFC 3339 UTC. */
  readonly from: string
  readonly to: string
  /** Until the practice has approved it. */
  readonly isTentative: boolean
}

export function plainVisit({
  summary,
  place,
  starts_at_utc,
  ends_at_utc,
  status,
}: CalendarVisit): PlainVisit {
  return {
    summary,
    location: place || null,
    from: starts_at_utc,
    to: ends_at_utc,
    isTentative: status === 'pending',
  }
}

/** The other way round, of what we have written ourselves. */
export function readableVisit(text: string): PlainVisit {
  return JSON.parse(text)
}

/** When a day begins. @param date `2026-03-26` */
export function msOfDate(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds
}

/** RFC 3339 UTC, to the second. @param ms since 1970 */
export function instantOf(ms: number): string {
  return Temporal.Instant.fromEpochMilliseconds(ms).toString({ smallestUnit: 'second' })
}
