import type { Visit } from '../availability/lanes.ts'
import { findRuns, type Run } from '../availability/runs.ts'
import type { Slot } from '../availability/slots.ts'
import { refuse } from '../refusal.ts'
import { formatInstant } from '../time/instant.ts'
import { formatLocalDate, type LocalDate, parseLocalDate, utcDateOf } from '../time/local-date.ts'
import { MINUTE_MS, type Minute } from '../time/minute.ts'
import type { Engine } from './engine.ts'
import { read } from './reading.ts'
import { slotsIn } from './search.ts'

/** Visits one after the other with one doctor, at one place; of a group at the same time. */
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

export interface VisitRuns {
  readonly data: readonly VisitRun[]
  /** The first start of such a run from `from` on; null when there is none up to the horizon. */
  readonly next_available: string | null
}

/** Where on local dates `from`..`to` all of these visits fit one after the other. One round trip when they do. */
export async function runs(
  engine: Engine,
  practiceId: string,
  query: RunQuery & { readonly from: string; readonly to: string },
): Promise<VisitRuns> {
  const first = parseLocalDate(query.from) as LocalDate
  const last = parseLocalDate(query.to) as LocalDate
  const { found } = await runsOn(engine, practiceId, query, { first, last })
  const data = found.map((run) => onWire(run, query.appointment_type_ids))
  const next = data[0]?.starts_at_utc ?? (await firstRunFrom(engine, practiceId, query, last + 1))
  return { data, next_available: next }
}

/** Looks ahead in spans that double, as a search for one start does. */
async function firstRunFrom(
  engine: Engine,
  practiceId: string,
  query: RunQuery,
  after: LocalDate,
): Promise<string | null> {
  let first = after
  for (let days = 14; ; days *= 2) {
    const last = first + days - 1
    const { found, today, horizon } = await runsOn(engine, practiceId, query, { first, last })
    const start = found[0]?.[0]?.starts_at
    if (start !== undefined) return formatInstant(start)
    if (last > today + horizon) return null
    first = Math.max(last + 1, today - 1)
  }
}

/** Up to five other starts of such a run, the nearest first. */
export async function runsNear(
  engine: Engine,
  practiceId: string,
  query: RunQuery,
  wanted: Minute,
): Promise<string[]> {
  const date = utcDateOf(wanted)
  const { found } = await runsOn(engine, practiceId, query, { first: date - 7, last: date + 14 })
  return [...new Set(found.map(([slot]) => slot?.starts_at as Minute))]
    .filter((start) => start !== wanted)
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)
    .slice(0, 5)
    .map(formatInstant)
}

interface FoundRuns {
  readonly found: readonly Run[]
  /** In UTC; a day more or less covers every zone. */
  readonly today: LocalDate
  /** Days ahead after which one of the visits cannot be booked. */
  readonly horizon: number
}

async function runsOn(
  engine: Engine,
  practiceId: string,
  { doctor_id, appointment_type_ids, location_id = null, max_wait_minutes }: RunQuery,
  { first, last }: { readonly first: LocalDate; readonly last: LocalDate },
): Promise<FoundRuns> {
  const reading = await read(engine, practiceId, doctor_id, first, last)
  const span = { from: formatLocalDate(first), to: formatLocalDate(last) }
  const known = new Map(
    [...new Set(appointment_type_ids)].map((appointment_type_id) => {
      const visit = reading.setup.timetable.visits.get(appointment_type_id)
      if (!visit) throw refuse('not_found', {})
      const slots = slotsIn(reading, { doctor_id, appointment_type_id, location_id, ...span })
      return [appointment_type_id, { visit, slots }] as const
    }),
  )
  const visits = appointment_type_ids.map((id) => known.get(id) as Bookable)
  const parts = partsOf(visits)
  const found = findRuns(parts, max_wait_minutes).map((run) =>
    run.flatMap((slot, i) => Array.from({ length: parts[i]?.people ?? 1 }, () => slot)),
  )
  const horizon = Math.min(...visits.map(({ visit }) => visit.type.max_future_days))
  return { found, today: utcDateOf(Math.floor(reading.nowMs / MINUTE_MS)), horizon: horizon + 1 }
}

interface Bookable {
  readonly visit: Visit
  readonly slots: readonly Slot[]
}

/** Those who come to one group come to it at once: a single part, wherever it has a place for each of them. */
function partsOf(visits: readonly Bookable[]): readonly (Bookable & { readonly people: number })[] {
  const parts: { visit: Visit; slots: readonly Slot[]; people: number }[] = []
  for (const { visit, slots } of visits) {
    const before = parts.at(-1)
    if (visit.type.places > 1 && before?.visit === visit) before.people += 1
    else parts.push({ visit, slots, people: 1 })
  }
  return parts.map((part) => ({
    ...part,
    slots: part.people > 1 ? part.slots.filter(({ remaining }) => remaining >= part.people) : part.slots,
  }))
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
