import { Temporal } from 'temporal-polyfill'

/* The calendar draws times as the clock on the practice's wall shows them; the API speaks of instants. */

/** `2026-03-24T10:30:00`, as the clock shows it there. */
export function wallOf(zone: string, instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({
    smallestUnit: 'second',
  })
}

/** The instant at which the clock shows this; the first one where it does so twice, as everywhere in Horai. */
export function instantAt(zone: string, wall: string): string {
  return Temporal.PlainDateTime.from(wall)
    .toZonedDateTime(zone, { disambiguation: 'compatible' })
    .toInstant()
    .toString({ smallestUnit: 'second' })
}

/** The server's clock, as it is known here, is not a whole number of milliseconds. */
function zonedNow(zone: string, nowMs: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(nowMs)).toZonedDateTimeISO(zone)
}

/** How far the clock there is from UTC: `+02:00`. */
export function offsetAt(zone: string, nowMs: number): string {
  return zonedNow(zone, nowMs).offset
}

/** Where a day is looked at first: today from the hour before this one, any other from its morning. */
export function opensAt(zone: string, date: string, nowMs: number): string {
  const now = zonedNow(zone, nowMs)
  const hour = now.toPlainDate().toString() === date ? Math.max(0, now.hour - 1) : 0
  return `${String(hour).padStart(2, '0')}:00`
}

/** A date of the calendar's, whose fields are what it shows. */
export function wallOfShown(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}:00`
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  const day = Temporal.PlainDate.from(date)
  return day.subtract({ days: day.dayOfWeek - 1 }).toString()
}

/** The next full five minutes: when somebody who has just come in can be seen. */
export function soon(nowMs: number): string {
  const step = 5 * 60_000
  return new Date(Math.ceil(nowMs / step) * step).toISOString().replace('.000', '')
}
