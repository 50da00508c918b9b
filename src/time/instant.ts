import { formatLocalDate, parseLocalDate, utcDateOf } from './local-date.ts'
import { formatLocalTime } from './local-time.ts'
import { DAY_MINUTES, DAY_MS, MINUTE_MS, type Minute } from './minute.ts'

const pattern =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/

/**
 * Reads an RFC 3339 instant, in UTC or with a numeric offset, to milliseconds since 1970-01-01T00:00Z. Microseconds, which
 * the database's clock has, are their fraction. Answers null when the text is none; a leap second is none, as in
 * Postgres' clock.
 */
export function parseInstantMs(text: string): number | null {
  const match = pattern.exec(text)
  const date = match && parseLocalDate(match[1] as string)
  if (!match || date === null) return null
  const [, , hours, minutes, seconds, fraction = '', sign, offsetHours, offsetMinutes] = match
  const offset = sign ? (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1) : 0
  return (
    date * DAY_MS +
    (Number(hours) * 60 + Number(minutes) - offset) * MINUTE_MS +
    Number(seconds) * 1000 +
    Number(fraction.padEnd(9, '0')) / 1e6
  )
}

/** Reads an RFC 3339 instant that is a whole minute. Answers null when it is not, or no instant at all. */
export function parseInstant(text: string): Minute | null {
  const milliseconds = parseInstantMs(text)
  if (milliseconds === null || milliseconds % MINUTE_MS !== 0 || /\.\d*[1-9]/.test(text)) return null
  return milliseconds / MINUTE_MS
}

/** Prints RFC 3339 in UTC: `2026-03-27T08:00:00Z`. */
export function formatInstant(minute: Minute): string {
  const date = utcDateOf(minute)
  return `${formatLocalDate(date)}T${formatLocalTime(minute - date * DAY_MINUTES)}:00Z`
}
