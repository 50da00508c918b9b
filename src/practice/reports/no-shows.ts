import type { Context } from '../change.ts'
import { type ReportQuery, spanOf, valuesOf, visitsOfReport } from './span.ts'

export interface NoShows {
  readonly doctor_id: string
  readonly doctor_name: string
  readonly appointment_type_id: string
  readonly appointment_type_name: string
  readonly completed: number
  readonly no_show: number
  /** Cancelled by anybody; holds that lapsed are not, they were never booked. */
  readonly cancelled: number
  /** `no_show / (completed + no_show)`; null where neither was noted. */
  readonly no_show_rate: number | null
}

/** Who did not come, by doctor and kind of visit. */
export async function noShows({ db }: Context, practiceId: string, query: ReportQuery): Promise<NoShows[]> {
  const own = db.within(practiceId)
  const span = await spanOf(own, practiceId, query)
  return own.query<NoShows>(
    `select v.doctor_id, d.name as doctor_name, v.appointment_type_id, t.name as appointment_type_name,
       v.completed, v.no_show, v.cancelled,
       (v.no_show::float8 / nullif(v.completed + v.no_show, 0)) as no_show_rate
     from (
       select a.doctor_id, a.appointment_type_id,
         (count(*) filter (where a.status = 'completed'))::int as completed,
         (count(*) filter (where a.status = 'no_show'))::int as no_show,
         (count(*) filter (where a.status = 'cancelled'))::int as cancelled
       from horai.appointments a
       where ${visitsOfReport} and a.places_snapshot is null
         and (a.status in ('completed', 'no_show') or (a.status = 'cancelled' and a.patient_id is not null))
       group by 1, 2) v
     join horai.doctors d on d.practice_id = $1 and d.id = v.doctor_id
     join horai.appointment_types t on t.practice_id = $1 and t.id = v.appointment_type_id
     order by d.name, t.name, v.appointment_type_id`,
    [...valuesOf(practiceId, span, query)],
  )
}
