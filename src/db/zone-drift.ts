import { findZone } from '../time/zone.ts'
import type { Queryable } from './database.ts'

/** A zone in use that this program and the database read differently on some of the days to come. */
export interface ZoneDrift {
  readonly zone: string
  /** Of the next 400 days, by their noon in UTC; null: the database knows no such zone. */
  readonly days: number | null
  /** The first of them, e.g. `2026-11-01`. */
  readonly first: string | null
}

const DAYS = 400
const DAY_MS = 86_400_000

/**
 * Compares every zone in use. Bookings do not depend on it: local time is computed here and nowhere else. But one of
 * the two has old data, and if it is this program, then hours after a change of law are offered an hour off.
 */
export async function zoneDrift(db: Queryable): Promise<readonly ZoneDrift[]> {
  const rows = await db.query<ZoneReading>(readings, [DAYS])
  return rows.flatMap(compare)
}

/** One line for an operator. */
export function driftLine({ zone, days, first }: ZoneDrift): string {
  const ours = `this program's time zone data (${process.versions['tz']})`
  return days === null
    ? `the database does not know the zone ${zone}, which ${ours} do: bring its data up to date`
    : `${zone}: ${ours} and the database's differ on ${days} of the next ${DAYS} days, first on ${first}: bring the older up to date`
}

interface ZoneReading {
  readonly zone: string
  /** Epoch milliseconds of the first noon. */
  readonly noon: number
  /** Seconds ahead of UTC at that noon and each after it; null where the database does not know the zone. */
  readonly offsets: readonly number[] | null
}

function compare({ zone, noon, offsets }: ZoneReading): ZoneDrift[] {
  // What we do not know ourselves is refused at the start.
  if (findZone(zone) === null) return []
  if (offsets === null) return [{ zone, days: null, first: null }]
  const wrong = offsets.flatMap((theirs, i) => (offsetAt(zone, noon + i * DAY_MS) === theirs ? [] : [i]))
  const [first] = wrong
  if (first === undefined) return []
  const date = Temporal.Instant.fromEpochMilliseconds(noon + first * DAY_MS)
    .toString()
    .slice(0, 10)
  return [{ zone, days: wrong.length, first: date }]
}

function offsetAt(zone: string, ms: number): number {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offsetNanoseconds / 1e9
}

// `at time zone` of a name that is unknown is an error, so the names are looked up first; they are read from files.
const readings = `
  with known as materialized (select lower(name) as name from pg_catalog.pg_timezone_names),
       used as (select horai.zones_in_use() as zone),
       start as (select date_trunc('day', clock_timestamp(), 'UTC') + interval '12 hours' as noon)
  select zone, (extract(epoch from noon) * 1000)::float8 as noon,
         case when exists (select from known where known.name = lower(zone)) then (
           select array_agg(extract(epoch from (at at time zone zone) - (at at time zone 'UTC'))::int order by at)
             from generate_series(noon, noon + ($1 - 1) * interval '24 hours', interval '24 hours') at) end as offsets
    from used, start order by zone`
