import { type FirstStarts, firstStarts, type KnownStart } from '../../availability/first-starts.ts'
import type { LocalDate } from '../../time/local-date.ts'
import type { Minute } from '../../time/minute.ts'
import type { DoctorBasis } from './basis.ts'

/** All lists of one doctor: for each type, one for each place. */
export interface Agenda {
  readonly doctor: DoctorBasis
  readonly nowMs: number
  readonly lists: readonly TypeList[]
}

export interface TypeList extends FirstStarts {
  readonly appointment_type_id: string
}

/** A doctor's earliest start. */
export interface EarliestStart {
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly doctor_location_id: string | null
  readonly starts_at: Minute
}

/** Starts kept of each list: while the first passes or is taken, the next is known. */
const STARTS_EACH = 3
/** A doctor with very many types and places keeps fewer of each. */
const STARTS_TOGETHER = 240

/** Null: claims up to `last` do not tell the first start of every list. */
export function agendaOf(
  doctor: DoctorBasis,
  nowMs: number,
  { after, last }: { readonly after: Minute; readonly last: LocalDate },
): Agenda | null {
  const { timetable } = doctor.setup
  const listed = timetable.visits.size * Math.max(1, timetable.locations.size)
  const most = Math.min(STARTS_EACH, Math.max(1, Math.floor(STARTS_TOGETHER / listed)))
  const lists: TypeList[] = []
  for (const appointment_type_id of timetable.visits.keys()) {
    const ahead = { after, last, most }
    const found = firstStarts(timetable, appointment_type_id, doctor, nowMs, ahead)
    if (found === null) return null
    for (const list of found) lists.push({ appointment_type_id, ...list })
  }
  return { doctor, nowMs, lists }
}

/** The first start of what the filter asks for. */
export function earliestIn({ doctor, lists }: Agenda): EarliestStart | null {
  const { types = [], places = null } = doctor.fits ?? {}
  let earliest: EarliestStart | null = null
  for (const { appointment_type_id, location_id, first } of [...lists].sort(byTypeThenPlace)) {
    if (first === null || !types.includes(appointment_type_id)) continue
    if (places !== null && (location_id === null || !places.includes(location_id))) continue
    if (earliest !== null && earliest.starts_at <= first) continue
    earliest = {
      doctor_id: doctor.id,
      appointment_type_id,
      doctor_location_id: location_id,
      starts_at: first,
    }
  }
  return earliest
}

function byTypeThenPlace(a: TypeList, b: TypeList): number {
  if (a.appointment_type_id !== b.appointment_type_id)
    return a.appointment_type_id < b.appointment_type_id ? -1 : 1
  return (a.location_id ?? '') < (b.location_id ?? '') ? -1 : 1
}

/** Marks of what doctors share name the place; this stands for "at no place". */
const NO_PLACE = '00000000-0000-0000-0000-000000000000'
/** More places than these are not told: the doctor is then told of every mark. */
const MOST_PLACES = 50

/** As sql/functions/next_keep.sql takes it: instants in seconds, null for ever. */
export function agendaJson({ doctor, nowMs, lists }: Agenda) {
  const ends = lists.map(({ unknown }) => (unknown.at(-1)?.starts_at as Minute) * 60)
  const dues = lists.map(dueMs)
  const shared = [
    ...new Set(lists.filter(({ shares }) => shares).map(({ location_id }) => location_id ?? NO_PLACE)),
  ]
  return {
    doctor_id: doctor.id,
    generation: doctor.generation,
    computed_at: nowMs / 1000,
    practice_version: doctor.setup.versions[0],
    good_until: lists.length === 0 ? null : Math.min(...ends),
    known_to: lists.length === 0 ? null : Math.max(...ends),
    shared_at: shared.length > MOST_PLACES ? null : shared,
    due_at: lists.length === 0 ? null : Math.min(...dues) / 1000,
    specialty: doctor.specialty,
    rows: rowsOf(lists).map(({ list, starts_at, since_ms, start }) => [
      starts_at * 60,
      list.appointment_type_id,
      doctor.slugs[list.appointment_type_id],
      list.location_id,
      since_ms === null ? null : since_ms / 1000,
      start ? start.until_ms / 1000 : null,
      start ? `{${start.resource_ids.join()}}` : null,
      start?.needed ?? 0,
      start?.all_listed ?? false,
      ...(start ? [start.occupied.from * 60, start.occupied.to * 60] : []),
    ]),
  }
}

interface ListRow {
  readonly list: TypeList
  readonly starts_at: Minute
  readonly since_ms: number | null
  readonly start: KnownStart | null
}

function rowsOf(lists: readonly TypeList[]): ListRow[] {
  const rows = [...lists]
    .sort(byTypeThenPlace)
    .flatMap((list): ListRow[] => [
      ...list.known.map((start) => ({ list, starts_at: start.starts_at, since_ms: null, start })),
      ...list.unknown.map((from) => ({ list, ...from, start: null })),
    ])
  return rows.sort((a, b) => a.starts_at - b.starts_at)
}

/** When it is time to look again: while one start is left, or when the horizon has moved. */
function dueMs({ known, unknown }: TypeList): number {
  const since = unknown.at(-1)?.since_ms ?? null
  if (since !== null) return since
  return (known.at(-2) ?? (known.at(-1) as KnownStart)).until_ms
}
