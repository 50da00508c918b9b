import { formatInstant } from '../time/instant.ts'
import { parseLocalDate } from '../time/local-date.ts'
import { DAY_MINUTES } from '../time/minute.ts'

/** The first instant meant by an instant, or by a date in UTC. */
export function firstInstant(text: string): string {
  const date = parseLocalDate(text)
  return date === null ? text : formatInstant(date * DAY_MINUTES)
}

/** The instant meant, or the end of a date in UTC. */
export function lastInstant(text: string): string {
  const date = parseLocalDate(text)
  return date === null ? text : formatInstant((date + 1) * DAY_MINUTES)
}
