import type { NextStart } from '../../src/booking/next.ts'
import type { NextFilter } from '../../src/booking/next-starts/filter.ts'
import { read } from '../../src/booking/reading.ts'
import { slotsIn } from '../../src/booking/search.ts'
import { createEngine } from '../../src/main.ts'
import { formatInstant, parseInstantMs } from '../../src/time/instant.ts'
import { formatLocalDate, utcDateOf } from '../../src/time/local-date.ts'
import { MINUTE_MS } from '../../src/time/minute.ts'
import type { Clinic } from './clinic.ts'
import { testVault } from './vault.ts'

interface Candidate {
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly location_ids: readonly string[] | null
}

/** What `next` should tell, the long way: every slot of every doctor is looked at, and nothing is remembered. */
export async function everyStart(clinic: Clinic, filter: NextFilter): Promise<NextStart[]> {
  const engine = createEngine(clinic.engine.db, clinic.clock, testVault)
  const nowMs = parseInstantMs(clinic.clock.override ?? '') as number
  const earliest = Math.ceil(Math.max(nowMs, parseInstantMs(filter.after ?? '') ?? 0) / MINUTE_MS)
  const first = utcDateOf(earliest) - 2
  const found: (Omit<NextStart, 'starts_at_utc'> & { starts_at: number })[] = []
  for (const [doctor_id, visits] of Map.groupBy(await whoCould(clinic, filter), ({ doctor_id: id }) => id)) {
    const last = utcDateOf(Math.floor(nowMs / MINUTE_MS)) + 45
    const reading = await read(engine, clinic.practice_id, doctor_id, first, last)
    const dates = { from: formatLocalDate(first), to: formatLocalDate(last) }
    const starts = visits.flatMap(({ appointment_type_id, location_ids }) =>
      (location_ids ?? [null]).flatMap((location_id) =>
        slotsIn(reading, { doctor_id, appointment_type_id, location_id, ...dates })
          .filter(({ starts_at }) => starts_at >= earliest)
          .slice(0, 1)
          .map(({ starts_at, doctor_location_id }) => ({
            doctor_id,
            appointment_type_id,
            doctor_location_id,
            starts_at,
          })),
      ),
    )
    found.push(...starts.sort((a, b) => a.starts_at - b.starts_at).slice(0, 1))
  }
  return found
    .sort((a, b) => a.starts_at - b.starts_at || (a.doctor_id < b.doctor_id ? -1 : 1))
    .slice(0, filter.limit)
    .map(({ starts_at, ...start }) => ({ ...start, starts_at_utc: formatInstant(starts_at) }))
}

/**
 * The active types of active doctors that fit the filter. A place is a doctor's when it is the doctor's or shared, and
 * a type's when the type names it or names none.
 */
function whoCould(
  { rows, practice_id }: Clinic,
  { doctor_id, specialty, appointment_type_slug, location_id, near }: NextFilter,
): Promise<Candidate[]> {
  return rows<Candidate>(
    `with place as (
       select l.id, l.doctor_id from horai.doctor_locations l
       where l.practice_id = $1 and l.is_active and ($5::uuid is null or l.id = $5)
         and ($6::float8 is null or 6371 * 2 * asin(least(1, sqrt(
           sin(radians(l.latitude - $6) / 2) ^ 2
           + cos(radians($6)) * cos(radians(l.latitude)) * sin(radians(l.longitude - $7) / 2) ^ 2))) <= $8))
     select c.* from (
       select d.id as doctor_id, t.id as appointment_type_id,
         case when $5::uuid is null and $6::float8 is null then null else array(
           select p.id from place p
           where (p.doctor_id = d.id or p.doctor_id is null)
             and (exists (select from horai.appointment_type_locations tl
                 where tl.practice_id = $1 and tl.appointment_type_id = t.id and tl.doctor_location_id = p.id)
               or not exists (select from horai.appointment_type_locations tl
                 where tl.practice_id = $1 and tl.appointment_type_id = t.id))
           order by p.id) end as location_ids
       from horai.doctors d
       join horai.appointment_types t on t.practice_id = d.practice_id and t.doctor_id = d.id
       where d.practice_id = $1 and d.is_active and t.is_active
         and ($2::uuid is null or d.id = $2)
         and ($3::text is null or d.specialty = $3)
         and ($4::text is null or t.slug = $4)) c
     where c.location_ids is null or c.location_ids <> '{}'
     order by c.doctor_id, c.appointment_type_id`,
    [
      practice_id,
      doctor_id ?? null,
      specialty ?? null,
      appointment_type_slug ?? null,
      location_id ?? null,
      near?.latitude ?? null,
      near?.longitude ?? null,
      near?.within_km ?? null,
    ],
  )
}
