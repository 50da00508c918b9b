import type { Context } from '../change.ts'
import { type ReportQuery, spanOf, valuesOf, visitsOfReport } from './span.ts'

export interface LeadTimes {
  readonly doctor_id: string
  readonly doctor_name: string
  readonly appointment_type_id: string
  readonly appointment_type_name: string
  readonly visits: number
  readonly median_hours: number
  /** Nine in ten were booked no longer ahead than this. */
  readonly ninth_decile_hours: number
  /** How many were booked so long ahead; together they are `visits`. */
  readonly under_1_day: number
  readonly under_3_days: number
  readonly under_7_days: number
  readonly under_14_days: number
  readonly under_30_days: number
  readonly longer: number
}

/** From when a time was first taken to when the visit starts, by doctor and kind of visit. */
export async function leadTimes(
  { db }: Context,
  practiceId: string,
  query: ReportQuery,
): Promise<LeadTimes[]> {
  const own = db.within(practiceId)
  const span = await spanOf(own, practiceId, query)
  return own.query<LeadTimes>(
    `select v.doctor_id, d.name as doctor_name, v.appointment_type_id, t.name as appointment_type_name,
       v.visits, v.median_hours, v.ninth_decile_hours,
       v.under_1_day, v.under_3_days, v.under_7_days, v.under_14_days, v.under_30_days, v.longer
     from (
       select l.doctor_id, l.appointment_type_id, count(*)::int as visits,
         round((percentile_cont(0.5) within group (order by l.hours))::numeric, 1)::float8 as median_hours,
         round((percentile_cont(0.9) within group (order by l.hours))::numeric, 1)::float8 as ninth_decile_hours,
         (count(*) filter (where l.hours < 24))::int as under_1_day,
         (count(*) filter (where l.hours >= 24 and l.hours < 72))::int as under_3_days,
         (count(*) filter (where l.hours >= 72 and l.hours < 168))::int as under_7_days,
         (count(*) filter (where l.hours >= 168 and l.hours < 336))::int as under_14_days,
         (count(*) filter (where l.hours >= 336 and l.hours < 720))::int as under_30_days,
         (count(*) filter (where l.hours >= 720))::int as longer
       from (
         select a.doctor_id, a.appointment_type_id,
           extract(epoch from a.starts_at_utc - e.occurred_at)::float8 / 3600 as hours
         from horai.appointments a
         join horai.appointment_events e
           on e.practice_id = a.practice_id and e.appointment_id = a.id and e.version = 1
         where ${visitsOfReport} and a.places_snapshot is null and a.status in ('pending', 'confirmed', 'completed', 'no_show')) l
       group by 1, 2) v
     join horai.doctors d on d.practice_id = $1 and d.id = v.doctor_id
     join horai.appointment_types t on t.practice_id = $1 and t.id = v.appointment_type_id
     order by d.name, t.name, v.appointment_type_id`,
    [...valuesOf(practiceId, span, query)],
  )
}
