import { A_RECURRENCE, datesOf, isRecurrence } from '../../availability/recurrence.ts'
import { invalid } from '../../refusal.ts'
import { formatInstant } from '../../time/instant.ts'
import { formatLocalDate, LAST_DATE, parseLocalDate } from '../../time/local-date.ts'
import { parseLocalTime } from '../../time/local-time.ts'
import { DAY_MINUTES, type Minute } from '../../time/minute.ts'
import type { Zone } from '../../time/zone.ts'

/** A year of weeks. Whoever needs more books the next series when this one ends. */
export const MOST_VISITS = 52

/** Two years, the first date included. */
export const MOST_DAYS = 731

/** How dates are told: the wall time stays, whatever the clocks do. */
export interface Pattern {
  readonly first_date: string
  readonly start_local: string
  readonly recurrence: string
}

export interface SeriesDate {
  readonly date: string
  readonly starts_at: Minute
  readonly starts_at_utc: string
}

/**
 * Every start that a pattern names, by date. Refuses with `validation_failed` for what is no pattern, does not end, names no
 * date, or more than {@link MOST_VISITS} or later than {@link MOST_DAYS}.
 */
export function seriesDates(zone: Zone, { first_date, start_local, recurrence }: Pattern): SeriesDate[] {
  const first = parseLocalDate(first_date)
  if (first === null) throw invalid('/first_date', 'must be a date such as 2026-03-27')
  const time = parseLocalTime(start_local)
  if (time === null || time === DAY_MINUTES) throw invalid('/start_local', 'must be a time such as 09:30')
  if (recurrence.length > 300 || !isRecurrence(recurrence)) {
    throw invalid('/recurrence', `must be ${A_RECURRENCE}, of at most 300 characters`)
  }
  const dates = datesOf(recurrence, first, MOST_DAYS)
  if (dates === null) {
    throw invalid('/recurrence', `must end within ${MOST_DAYS} days, by COUNT or UNTIL`)
  }
  if (dates.length === 0) throw invalid('/recurrence', 'names no date from first_date on')
  if (dates.length > MOST_VISITS) {
    throw invalid('/recurrence', `names ${dates.length} dates; a series has at most ${MOST_VISITS}`)
  }
  if (dates.some((date) => date > LAST_DATE)) {
    throw invalid('/recurrence', `leads beyond ${formatLocalDate(LAST_DATE)}`)
  }
  return dates.map((date) => {
    const starts_at = zone.toMinute(date, time)
    return { date: formatLocalDate(date), starts_at, starts_at_utc: formatInstant(starts_at) }
  })
}
