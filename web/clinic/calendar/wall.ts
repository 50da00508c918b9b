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
