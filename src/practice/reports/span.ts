import type { Queryable } from '../../db/database.ts'
import { refuse } from '../../refusal.ts'
import { formatInstant } from '../../time/instant.ts'
import { type LocalDate, parseLocalDate } from '../../time/local-date.ts'
import { MINUTE_MS, type Minute } from '../../time/minute.ts'
import { type Zone, zoneOf } from '../../time/zone.ts'

/** What a report is of. Dates are those of the practice, both included. */
export interface ReportQuery {
  /** `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  readonly doctor_id?: string | undefined
  readonly appointment_type_id?: string | undefined
}

export interface Span {
  readonly zone: Zone
  readonly first: LocalDate
  readonly last: LocalDate
  readonly from: Minute
  readonly to: Minute
}

/** The dates of a report as instants, by the clock of the practice. Throws `not_found`. */
export async function spanOf(db: Queryable, practiceId: string, query: ReportQuery): Promise<Span> {
  const [practice] = await db.query<{ timezone: string }>(
    'select timezone from horai.practices where id = $1',
    [practiceId],
  )
  if (!practice) throw refuse('not_found', {})
  const zone = zoneOf(practice.timezone)
  const first = parseLocalDate(query.from) as LocalDate
  const last = parseLocalDate(query.to) as LocalDate
  return {
    zone,
    first,
    last,
    from: zone.startOfDate(first) / MINUTE_MS,
    to: zone.startOfDate(last + 1) / MINUTE_MS,
  }
}

/** Which visits: starts in the span, of the doctor and the kind where they are named. `$1`..`$5`. */
export const visitsOfReport = `
  a.practice_id = $1 and a.starts_at_utc >= $2 and a.starts_at_utc < $3
  and ($4::uuid is null or a.doctor_id = $4)
  and ($5::uuid is null or a.appointment_type_id = $5)`

/** The values for {@link visitsOfReport}. */
export function valuesOf(practiceId: string, { from, to }: Span, query: ReportQuery): readonly unknown[] {
  return [
    practiceId,
    formatInstant(Math.ceil(from)),
    formatInstant(Math.ceil(to)),
    query.doctor_id ?? null,
    query.appointment_type_id ?? null,
  ]
}
