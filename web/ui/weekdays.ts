import type { Reader } from '../words/intl.ts'

/** The name of an ISO weekday: 1 Monday .. 7 Sunday. */
export function weekdayName({ locale }: Reader, day: number): string {
  // The first of January 2024 was a Monday.
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day))
}
