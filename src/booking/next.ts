import { findSlots } from '../availability/slots.ts'
import { formatInstant, parseInstantMs } from '../time/instant.ts'
import { formatLocalDate, type LocalDate, utcDateOf } from '../time/local-date.ts'
import { MINUTE_MS, type Minute } from '../time/minute.ts'
import type { Engine } from './engine.ts'
import { read } from './reading.ts'

export interface NextFilter {
  readonly doctor_id?: string | undefined
  readonly specialty?: string | undefined
  readonly appointment_type_slug?: string | undefined
  readonly location_id?: string | undefined
  readonly near?:
    | { readonly latitude: number; readonly longitude: number; readonly within_km: number }
    | undefined
  /** RFC 3339: no earlier than this. */
  readonly after?: string | undefined
  readonly limit: number
}

export interface NextStart {
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly doctor_location_id: string | null
  readonly starts_at_utc: string
}

/** A visit that somebody could want: a doctor's type, at certain places or (null) wherever it is given. */
interface Candidate {
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly max_future_days: number
  readonly location_ids: readonly string[] | null
}

interface Found extends Omit<NextStart, 'starts_at_utc'> {
  readonly starts_at: Minute
}

/** How many doctors are read at a time: enough to keep the connections busy, few enough to leave some for others. */
const AT_ONCE = 4

/**
 * The doctors with their earliest start, earliest first, one entry a doctor.
 *
 * All doctors are searched a span at a time, and the spans double: once enough have a start, whoever has none yet
 * cannot have an earlier one.
 */
export async function next(engine: Engine, practiceId: string, filter: NextFilter): Promise<NextStart[]> {
  const { today, candidates } = await whoCould(engine, practiceId, filter)
  const earliest = filter.after ? Math.ceil((parseInstantMs(filter.after) as number) / MINUTE_MS) : 0
  const horizon = today + 1 + Math.max(0, ...candidates.map(({ max_future_days }) => max_future_days))
  const waiting = Map.groupBy(candidates, ({ doctor_id }) => doctor_id)
  const found: Found[] = []
  let from = Math.max(today - 1, utcDateOf(earliest) - 1)
  for (let days = 7; found.length < filter.limit && waiting.size > 0 && from <= horizon; days *= 2) {
    const to = from + days - 1
    await eachOf([...waiting], async ([doctor_id, visits]) => {
      const first = await earliestOf(engine, practiceId, doctor_id, visits, { from, to, earliest })
      if (!first) return
      waiting.delete(doctor_id)
      found.push(first)
    })
    from = to + 1
  }
  return found
    .sort((a, b) => a.starts_at - b.starts_at || (a.doctor_id < b.doctor_id ? -1 : 1))
    .slice(0, filter.limit)
    .map(({ starts_at, ...start }) => ({ ...start, starts_at_utc: formatInstant(starts_at) }))
}

async function earliestOf(
  engine: Engine,
  practiceId: string,
  doctor_id: string,
  visits: readonly Candidate[],
  span: { readonly from: LocalDate; readonly to: LocalDate; readonly earliest: Minute },
): Promise<Found | undefined> {
  const { setup, claims, nowMs } = await read(engine, practiceId, doctor_id, span.from, span.to)
  const dates = { from: formatLocalDate(span.from), to: formatLocalDate(span.to) }
  const firsts = visits.flatMap(({ appointment_type_id, location_ids }) =>
    (location_ids ?? [null]).flatMap((location_id) => {
      // A type that was removed a moment ago is offered no more.
      if (!setup.timetable.visits.has(appointment_type_id)) return []
      const query = { appointment_type_id, location_id, ...dates }
      const slot = findSlots(setup.timetable, query, claims, nowMs).find(
        ({ starts_at }) => starts_at >= span.earliest,
      )
      return slot ? [{ doctor_id, appointment_type_id, ...slot }] : []
    }),
  )
  const [first] = firsts.sort((a, b) => a.starts_at - b.starts_at)
  return (
    first && {
      doctor_id,
      appointment_type_id: first.appointment_type_id,
      doctor_location_id: first.doctor_location_id,
      starts_at: first.starts_at,
    }
  )
}

async function eachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

/**
 * The active types of active doctors that fit the filter. A place is a doctor's when it is the doctor's or shared, and
 * a type's when the type names it or names none. Distances are great-circle, on a sphere of 6371 km.
 */
async function whoCould(
  { db, clock }: Engine,
  practiceId: string,
  { doctor_id, specialty, appointment_type_slug, location_id, near }: NextFilter,
): Promise<{ today: LocalDate; candidates: Candidate[] }> {
  const rows = await db.within(practiceId).query<Candidate>(
    `with place as (
       select l.id, l.doctor_id from horai.doctor_locations l
       where l.practice_id = $1 and l.is_active and ($5::uuid is null or l.id = $5)
         and ($6::float8 is null or 6371 * 2 * asin(least(1, sqrt(
           sin(radians(l.latitude - $6) / 2) ^ 2
           + cos(radians($6)) * cos(radians(l.latitude)) * sin(radians(l.longitude - $7) / 2) ^ 2))) <= $8))
     select d.id as doctor_id, t.id as appointment_type_id, t.max_future_days,
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
       and ($4::text is null or t.slug = $4)
     order by d.id, t.id`,
    [
      practiceId,
      doctor_id ?? null,
      specialty ?? null,
      appointment_type_slug ?? null,
      location_id ?? null,
      near?.latitude ?? null,
      near?.longitude ?? null,
      near?.within_km ?? null,
    ],
  )
  const [now] = await db.query<{ minute: number }>(
    'select horai.minute(coalesce($1::timestamptz, clock_timestamp())) as minute',
    [clock.override],
  )
  const candidates = rows.filter(({ location_ids }) => location_ids === null || location_ids.length > 0)
  return { today: utcDateOf(now?.minute ?? 0), candidates }
}
