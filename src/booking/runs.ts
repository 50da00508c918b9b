import type { Visit } from '../availability/lanes.ts'
import { findRuns, type Run } from '../availability/runs.ts'
import { refuse } from '../refusal.ts'
import { formatInstant } from '../time/instant.ts'
import { formatLocalDate, type LocalDate, parseLocalDate, utcDateOf } from '../time/local-date.ts'
import type { Minute } from '../time/minute.ts'
import type { Engine } from './engine.ts'
import { read } from './reading.ts'
import { slotsIn } from './search.ts'

/** Visits one after the other with one doctor, at one place. */
export interface RunQuery {
  readonly doctor_id: string
  /** In the order in which they are to follow each other; the same may come again. */
  readonly appointment_type_ids: readonly string[]
  readonly location_id?: string | null | undefined
  /** Minutes, at most, from the end of one to the start of the next; their buffers are kept in any case. */
  readonly max_wait_minutes: number
}

export interface VisitRun {
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly doctor_location_id: string | null
  readonly visits: readonly {
    readonly appointment_type_id: string
    readonly starts_at_utc: string
    readonly ends_at_utc: string
  }[]
}

/** Where on local dates `from`..`to` all of these visits fit one after the other. One round trip. */
export async function runs(
  engine: Engine,
  practiceId: string,
  query: RunQuery & { readonly from: string; readonly to: string },
): Promise<VisitRun[]> {
  const found = await runsOn(engine, practiceId, query, {
    first: parseLocalDate(query.from) as LocalDate,
    last: parseLocalDate(query.to) as LocalDate,
  })
  return found.map((run) => onWire(run, query.appointment_type_ids))
}

/** Up to five other starts of such a run, the nearest first. */
export async function runsNear(
  engine: Engine,
  practiceId: string,
  query: RunQuery,
  wanted: Minute,
): Promise<string[]> {
  const date = utcDateOf(wanted)
  const found = await runsOn(engine, practiceId, query, { first: date - 7, last: date + 14 })
  return [...new Set(found.map(([slot]) => slot?.starts_at as Minute))]
    .filter((start) => start !== wanted)
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)
    .slice(0, 5)
    .map(formatInstant)
}

async function runsOn(
  engine: Engine,
  practiceId: string,
  { doctor_id, appointment_type_ids, location_id = null, max_wait_minutes }: RunQuery,
  { first, last }: { readonly first: LocalDate; readonly last: LocalDate },
): Promise<Run[]> {
  const reading = await read(engine, practiceId, doctor_id, first, last)
  const span = { from: formatLocalDate(first), to: formatLocalDate(last) }
  const { visits } = reading.setup.timetable
  const parts = new Map(
    [...new Set(appointment_type_ids)].map((appointment_type_id) => {
      const visit = visits.get(appointment_type_id)
      if (!visit) throw refuse('not_found', {})
      const slots = slotsIn(reading, { doctor_id, appointment_type_id, location_id, ...span })
      return [appointment_type_id, { visit, slots }] as const
    }),
  )
  return findRuns(
    appointment_type_ids.map((id) => parts.get(id) as { visit: Visit; slots: [] }),
    max_wait_minutes,
  )
}

function onWire(run: Run, types: readonly string[]): VisitRun {
  const visits = run.map(({ starts_at, ends_at }, i) => ({
    appointment_type_id: types[i] as string,
    starts_at_utc: formatInstant(starts_at),
    ends_at_utc: formatInstant(ends_at),
  }))
  return {
    starts_at_utc: visits[0]?.starts_at_utc as string,
    ends_at_utc: visits.at(-1)?.ends_at_utc as string,
    doctor_location_id: run[0]?.doctor_location_id ?? null,
    visits,
  }
}
