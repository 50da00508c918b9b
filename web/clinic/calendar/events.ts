import type { Calendar as Board } from '@event-calendar/core'
import { ms } from '../../ui/times.ts'
import type { ClinicWords } from '../../words/clinic/clinic.ts'
import type { Setup } from '../shell/setup.ts'
import type { Shown } from './address.ts'
import type { Calendar, Visit } from './data.ts'
import { instantAt, wallOf } from './wall.ts'

export interface Scene {
  readonly words: ClinicWords
  readonly zone: string
  /** Of the practice's clock from UTC, now: `+02:00`. */
  readonly offset: string
  /** Where the day is looked at first: `09:00`. */
  readonly opensAt: string
  readonly setup: Setup
  readonly calendar: Calendar
  readonly shown: Shown
  readonly days: readonly string[]
  /** Visits that are about to be cancelled: they are gone for the eye already. */
  readonly leaving: ReadonlySet<string>
}

/** The column of what has no room. */
export const NO_ROOM = 'none'

/** The columns of a day. */
export function columns({ setup, calendar, shown, words }: Scene): Board.ResourceInput[] {
  if (shown.by === 'room') {
    const rooms = setup.rooms.filter(({ is_active }) => is_active)
    const isUsed = calendar.appointments.some(({ location_room_id }) => location_room_id === null)
    return [
      ...rooms.map(({ id, name }) => ({ id, title: name })),
      ...(isUsed || rooms.length === 0 ? [{ id: NO_ROOM, title: words.say('cal_no_room') }] : []),
    ]
  }
  return doctorsShown(setup, shown).map(({ id, name }) => ({ id, title: name }))
}

function doctorsShown({ doctors }: Setup, { doctor }: Shown) {
  return doctors.filter(({ id, is_active }) => is_active && (doctor === '' || id === doctor))
}

export type StatusShown = Visit['status'] | 'arrived'

export function statusOf({
  status,
  arrived_at,
}: {
  status: Visit['status']
  arrived_at: string | null
}): StatusShown {
  return status === 'confirmed' && arrived_at !== null ? 'arrived' : status
}

/** How many colours kinds of visit have; see calendar.css. */
const TONES = 8

function toneOf({ types }: Setup, typeId: string): string {
  const slugs = [...new Set(types.map(({ slug }) => slug))]
  const slug = types.find(({ id }) => id === typeId)?.slug ?? ''
  return `tone-${Math.max(0, slugs.indexOf(slug)) % TONES}`
}

/** Everything that is drawn, in the practice's own time. */
export function eventsOf(scene: Scene): Board.EventInput[] {
  const { calendar, shown } = scene
  // A group session is drawn once, and who is in it is told beside it.
  const visits = calendar.appointments.filter(
    ({ doctor_id, session_id }) => session_id === null && (shown.doctor === '' || doctor_id === shown.doctor),
  )
  return shown.view === 'list'
    ? visits.map((visit) => visitEvent(scene, visit))
    : [
        ...closedTimes(scene),
        ...blocks(scene),
        ...visits.flatMap((visit) => buffers(scene, visit)),
        ...visits.map((visit) => visitEvent(scene, visit)),
      ]
}

function columnOf({ shown }: Scene, { doctor_id, location_room_id }: Visit): string {
  return shown.by === 'room' && shown.view === 'day' ? (location_room_id ?? NO_ROOM) : doctor_id
}

function visitEvent(scene: Scene, visit: Visit): Board.EventInput {
  const { zone, setup, shown, leaving } = scene
  const status = leaving.has(visit.id) ? 'cancelled' : statusOf(visit)
  const colour = shown.colour === 'type' ? toneOf(setup, visit.appointment_type_id) : `is-${status}`
  return {
    id: visit.id,
    start: wallOf(zone, visit.starts_at_utc),
    end: wallOf(zone, visit.ends_at_utc),
    resourceIds: [columnOf(scene, visit)],
    title: titleOf(scene, visit),
    startEditable: status === 'pending' || status === 'confirmed' || status === 'arrived',
    classNames: ['visit', colour, `status-${status}`],
    extendedProps: { visit, status },
  }
}

/** Whose visit it is; of a group session what it is, and how full. */
export function titleOf({ calendar, setup, words }: Scene, visit: Visit): string {
  if (visit.places_snapshot === null) return visit.patient_name ?? words.say('cal_being_booked')
  const name = setup.types.find(({ id }) => id === visit.appointment_type_id)?.name ?? ''
  const taken = calendar.appointments.filter(
    ({ session_id, status }) => session_id === visit.id && status !== 'cancelled',
  )
  return `${name} ${taken.length}/${visit.places_snapshot}`
}

/** What is kept free before and after, on the columns that it is kept free on. */
function buffers(scene: Scene, visit: Visit): Board.EventInput[] {
  if (!['held', 'pending', 'confirmed'].includes(visit.status)) return []
  const { zone } = scene
  const at = (instant: string, minutes: number) =>
    wallOf(zone, new Date(ms(instant) + minutes * 60_000).toISOString())
  const buffer = (start: string, end: string): Board.EventInput => ({
    start,
    end,
    resourceIds: [columnOf(scene, visit)],
    display: 'background',
    classNames: ['buffer'],
  })
  const before = visit.buffer_before_minutes_snapshot
  const after = visit.buffer_after_minutes_snapshot
  return [
    ...(before ? [buffer(at(visit.starts_at_utc, -before), wallOf(zone, visit.starts_at_utc))] : []),
    ...(after ? [buffer(wallOf(zone, visit.ends_at_utc), at(visit.ends_at_utc, after))] : []),
  ]
}

function blocks(scene: Scene): Board.EventInput[] {
  const { calendar, shown, zone, words } = scene
  return calendar.availability_exceptions
    .filter(({ kind, scope_appointment_type_id }) => kind === 'blocked' && scope_appointment_type_id === null)
    .flatMap((block) => {
      const concerned = columns(scene).filter(({ id }) =>
        shown.view !== 'day' || shown.by === 'doctor'
          ? block.doctor_id === null || block.doctor_id === id
          : block.scope_location_room_id === id ||
            (block.doctor_id === null && block.scope_location_room_id === null),
      )
      if (concerned.length === 0) return []
      return [
        {
          start: wallOf(zone, block.starts_at_utc),
          end: wallOf(zone, block.ends_at_utc),
          resourceIds: concerned.map(({ id }) => String(id)),
          display: 'background' as const,
          title: block.reason ?? words.say('cal_blocked'),
          classNames: ['block'],
        },
      ]
    })
}

/** When somebody does not work: what is left of the days. In rooms and in weeks, when nobody of those shown does. */
function closedTimes(scene: Scene): Board.EventInput[] {
  const { setup, shown, days, zone } = scene
  const doctors = doctorsShown(setup, shown)
  const isPerDoctor = shown.view === 'day' && shown.by === 'doctor'
  const groups = isPerDoctor
    ? doctors.map(({ id }) => ({ ids: [id], columns: [id] }))
    : [{ ids: doctors.map(({ id }) => id), columns: columns(scene).map(({ id }) => String(id)) }]
  return groups.flatMap(({ ids, columns: on }) =>
    days.flatMap((day) =>
      gaps(scene, ids, day).map(({ from, to }) => ({
        start: wallOf(zone, from),
        end: wallOf(zone, to),
        resourceIds: on,
        display: 'background' as const,
        classNames: ['closed'],
      })),
    ),
  )
}

interface Stretch {
  readonly from: string
  readonly to: string
}

function gaps({ calendar, zone }: Scene, doctorIds: readonly string[], day: string): Stretch[] {
  const start = instantAt(zone, `${day}T00:00:00`)
  const end = new Date(ms(start) + 36 * 3_600_000)
  const midnight = instantAt(zone, `${wallOf(zone, end.toISOString()).slice(0, 10)}T00:00:00`)
  const open = calendar.working_time
    .filter(
      ({ doctor_id, starts_at_utc, ends_at_utc }) =>
        doctorIds.includes(doctor_id) && ends_at_utc > start && starts_at_utc < midnight,
    )
    .toSorted((a, b) => a.starts_at_utc.localeCompare(b.starts_at_utc))
  const closed: Stretch[] = []
  let from = start
  for (const { starts_at_utc, ends_at_utc } of open) {
    if (starts_at_utc > from) closed.push({ from, to: starts_at_utc })
    if (ends_at_utc > from) from = ends_at_utc
  }
  if (from < midnight) closed.push({ from, to: midnight })
  return closed
}

/** The hours that are drawn: those in which somebody works or comes, and an hour around them. */
export function hoursShown({ calendar, zone, days }: Scene): { readonly from: string; readonly to: string } {
  const times = [...calendar.working_time, ...calendar.appointments].flatMap(
    ({ starts_at_utc, ends_at_utc }) => {
      const [start, end] = [wallOf(zone, starts_at_utc), wallOf(zone, ends_at_utc)]
      const isShown = days.includes(start.slice(0, 10))
      return isShown ? [Number(start.slice(11, 13)), hourAfter(start, end)] : []
    },
  )
  const from = Math.max(0, Math.min(8, ...times) - 1)
  const to = Math.min(24, Math.max(18, ...times) + 1)
  return { from: `${String(from).padStart(2, '0')}:00`, to: `${to}:00` }
}

function hourAfter(start: string, end: string): number {
  if (end.slice(0, 10) !== start.slice(0, 10)) return 24
  return Number(end.slice(11, 13)) + (end.slice(14, 16) === '00' ? 0 : 1)
}
