import { isoWeekday } from '../../time/local-date.ts'
import { MINUTE_MS, type Minute } from '../../time/minute.ts'
import type { Context } from '../change.ts'
import { type ReportQuery, spanOf, valuesOf, visitsOfReport } from './span.ts'

export interface BusyHour {
  /** ISO: 1 Monday .. 7 Sunday. */
  readonly day_of_week: number
  /** 0..23, by the clock of the practice. */
  readonly hour: number
  readonly visits: number
}

/** How many visits start in each hour of the week; hours without any are left out. */
export async function busiestHours(
  { db }: Context,
  practiceId: string,
  query: ReportQuery,
): Promise<BusyHour[]> {
  const own = db.within(practiceId)
  const span = await spanOf(own, practiceId, query)
  const rows = await own.query<{ quarter: Minute; visits: number }>(
    `select (extract(epoch from date_bin('15 minutes', a.starts_at_utc, '1970-01-01Z')) / 60)::int as quarter,
       count(*)::int as visits
     from horai.appointments a
     where ${visitsOfReport} and a.places_snapshot is null and a.status in ('pending', 'confirmed', 'completed', 'no_show')
     group by 1`,
    [...valuesOf(practiceId, span, query)],
  )
  const byHour = new Map<number, number>()
  for (const { quarter, visits } of rows) {
    const local = Temporal.Instant.fromEpochMilliseconds(quarter * MINUTE_MS).toZonedDateTimeISO(span.zone.id)
    const key = isoWeekday(span.zone.dateAt(quarter * MINUTE_MS)) * 24 + local.hour
    byHour.set(key, (byHour.get(key) ?? 0) + visits)
  }
  return [...byHour]
    .sort(([one], [other]) => one - other)
    .map(([key, visits]) => ({ day_of_week: Math.floor(key / 24), hour: key % 24, visits }))
}
