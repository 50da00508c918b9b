import type { Setup } from '../../availability/records.ts'
import { compile } from '../../availability/timetable.ts'
import { workingTime } from '../../availability/working-time.ts'
import type { Queryable } from '../../db/database.ts'
import { formatInstant } from '../../time/instant.ts'
import { clip, type Spans } from '../../time/interval.ts'
import { formatLocalDate } from '../../time/local-date.ts'
import { MINUTE_MS, type Minute } from '../../time/minute.ts'
import type { Context } from '../change.ts'
import { type ReportQuery, type Span, spanOf, valuesOf, visitsOfReport } from './span.ts'

export interface Utilisation {
  readonly doctor_id: string
  readonly doctor_name: string
  readonly date: string
  /** Of working time in which visits may take place, by the schedule as it is now. */
  readonly offered_minutes: number
  /** Of visits that are requested, booked, done or missed; without buffers. */
  readonly booked_minutes: number
  readonly visits: number
}

interface DoctorRow {
  readonly id: string
  readonly name: string
  readonly setup: Setup
}

/** How much of each doctor's working time was booked, by day; days with neither are left out. */
export async function utilisation(
  { db }: Context,
  practiceId: string,
  query: ReportQuery,
): Promise<Utilisation[]> {
  const own = db.within(practiceId)
  const span = await spanOf(own, practiceId, query)
  const doctors = await doctorsOf(own, practiceId, span, query)
  const booked = await bookedOf(own, practiceId, span, query)
  return doctors.flatMap((doctor) => {
    const offered = offeredTo(doctor, span, query)
    return daysOf(span).flatMap(({ date, from, to }): Utilisation[] => {
      const { minutes = 0, visits = 0 } = booked.get(`${doctor.id} ${date}`) ?? {}
      const offered_minutes = minutesIn(offered, { from, to })
      if (offered_minutes === 0 && visits === 0) return []
      return [
        {
          doctor_id: doctor.id,
          doctor_name: doctor.name,
          date,
          offered_minutes,
          booked_minutes: minutes,
          visits,
        },
      ]
    })
  })
}

function doctorsOf(db: Queryable, practiceId: string, span: Span, query: ReportQuery): Promise<DoctorRow[]> {
  return db.query<DoctorRow>(
    `select d.id, d.name, horai.setup($1, d.id, $2) as setup from horai.doctors d
     where d.practice_id = $1 and ($3::uuid is null or d.id = $3)
     order by d.name, d.id`,
    [practiceId, formatInstant(Math.floor(span.from)), query.doctor_id ?? null],
  )
}

function offeredTo({ setup }: DoctorRow, { from, to }: Span, query: ReportQuery): Spans {
  return workingTime(compile(setup), query.appointment_type_id ?? null, { from, to })
}

/** By doctor and date. Quarters of an hour, since no zone's offset is finer: the database adds up, and we know zones. */
async function bookedOf(
  db: Queryable,
  practiceId: string,
  span: Span,
  query: ReportQuery,
): Promise<ReadonlyMap<string, { readonly minutes: number; readonly visits: number }>> {
  const rows = await db.query<{ doctor_id: string; quarter: Minute; minutes: number; visits: number }>(
    `select a.doctor_id,
       (extract(epoch from date_bin('15 minutes', a.starts_at_utc, '1970-01-01Z')) / 60)::int as quarter,
       -- The time of a group session is taken once, and its visits are those of everybody in it.
       (coalesce(sum(extract(epoch from a.ends_at_utc - a.starts_at_utc)) filter (where a.session_id is null), 0)
         / 60)::int as minutes,
       (count(*) filter (where a.places_snapshot is null))::int as visits
     from horai.appointments a
     where ${visitsOfReport} and a.status in ('pending', 'confirmed', 'completed', 'no_show')
     group by 1, 2`,
    [...valuesOf(practiceId, span, query)],
  )
  const byDay = new Map<string, { minutes: number; visits: number }>()
  for (const { doctor_id, quarter, minutes, visits } of rows) {
    const day = `${doctor_id} ${formatLocalDate(span.zone.dateAt(quarter * MINUTE_MS))}`
    const known = byDay.get(day) ?? { minutes: 0, visits: 0 }
    byDay.set(day, { minutes: known.minutes + minutes, visits: known.visits + visits })
  }
  return byDay
}

function daysOf({ zone, first, last }: Span) {
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    date: formatLocalDate(first + i),
    from: zone.startOfDate(first + i) / MINUTE_MS,
    to: zone.startOfDate(first + i + 1) / MINUTE_MS,
  }))
}

function minutesIn(spans: Spans, day: { readonly from: Minute; readonly to: Minute }): number {
  return spans.reduce((sum, each) => {
    const { from, to } = clip(each, day)
    return sum + Math.max(0, to - from)
  }, 0)
}
