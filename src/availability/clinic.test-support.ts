/** A small clinic for tests: one doctor in Athens with one room, open on the days a test says. */
import { formatInstant, parseInstant, parseInstantMs } from '../time/instant.ts'
import { parseLocalTime } from '../time/local-time.ts'
import type {
  AppointmentType,
  Claim,
  Exception,
  Location,
  Resource,
  Room,
  Rule,
  Scope,
  Setup,
} from './records.ts'
import { findSlots, type Slot } from './slots.ts'
import { compile } from './timetable.ts'

const anyScope: Scope = {
  scope_appointment_type_id: null,
  scope_doctor_location_id: null,
  scope_location_room_id: null,
}

const weekdays = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 } as const

let serial = 0

/** `aRule('fri 09:00-17:00', …)` */
export function aRule(hours: string, more: Partial<Rule> & { pauses?: readonly string[] } = {}): Rule {
  const [day = '', times = ''] = hours.split(' ')
  const [start = '', end = ''] = times.split('-')
  const { pauses = [], ...columns } = more
  return {
    ...anyScope,
    id: `rule-${++serial}`,
    timezone: 'Europe/Athens',
    day_of_week: weekdays[day as keyof typeof weekdays],
    recurrence: null,
    extra_dates: [],
    except_dates: [],
    work_start_local: localTime(start),
    work_end_local: localTime(end),
    slot_interval_minutes: 30,
    priority: 0,
    effective_from: null,
    effective_to: null,
    is_active: true,
    breaks: pauses.map((pause) => {
      const [from = '', to = ''] = pause.split('-')
      return { break_start_local: localTime(from), break_end_local: localTime(to) }
    }),
    ...columns,
  }
}

/** `anException('blocked', '2026-03-27T08:00:00Z', '2026-03-27T09:00:00Z')` */
export function anException(
  kind: Exception['kind'],
  from: string,
  to: string,
  more: Partial<Exception> = {},
): Exception {
  const times = { starts_at: instant(from), ends_at: instant(to) }
  return { ...anyScope, id: `exception-${++serial}`, doctor_id: 'doctor', kind, ...times, ...more }
}

export function aType(more: Partial<AppointmentType> = {}): AppointmentType {
  return {
    id: 'visit',
    duration_minutes: 30,
    buffer_before_minutes: 0,
    buffer_after_minutes: 0,
    consultation_mode: 'in_person',
    min_notice_minutes: 0,
    max_future_days: 60,
    places: 1,
    is_active: true,
    location_ids: [],
    requirements: [],
    ...more,
  }
}

export function aLocation(id: string, more: Partial<Location> = {}): Location {
  return { id, doctor_id: 'doctor', is_active: true, ...more }
}

export function aRoom(id: string, doctor_location_id: string, more: Partial<Room> = {}): Room {
  return { id, doctor_location_id, is_active: true, ...more }
}

export function aResource(id: string, more: Partial<Resource> = {}): Resource {
  return {
    id,
    doctor_id: 'doctor',
    doctor_location_id: null,
    location_room_id: null,
    type: 'room',
    capabilities: [],
    is_active: true,
    ...more,
  }
}

export function aClaim(resource_id: string, from: string, to: string): Claim {
  return { resource_id, starts_at: instant(from), ends_at: instant(to) }
}

/** Athens, one place with one room, Fridays 09:00–12:00 every 30 minutes, unless told otherwise. */
export function aSetup(more: Partial<Setup> = {}): Setup {
  return {
    doctor: { id: 'doctor', timezone: 'Europe/Athens', is_active: true },
    appointment_types: [aType()],
    doctor_locations: [aLocation('clinic')],
    location_rooms: [aRoom('room', 'clinic')],
    bookable_resources: [aResource('bed', { location_room_id: 'room' })],
    schedule_rules: [aRule('fri 09:00-12:00')],
    availability_exceptions: [],
    ...more,
  }
}

export function instant(text: string): number {
  return checked(parseInstant(text), text)
}

export function instantMs(text: string): number {
  return checked(parseInstantMs(text), text)
}

function localTime(text: string): number {
  return checked(parseLocalTime(text), text)
}

function checked<Value>(value: Value | null, text: string): Value {
  if (value === null) throw new Error(`a test misspelled ${JSON.stringify(text)}`)
  return value
}

export interface Asked {
  readonly from?: string
  readonly to?: string
  readonly now?: string
  readonly location_id?: string
  readonly room_id?: string
  readonly claims?: readonly Claim[]
  readonly limit?: number
}

/** Searches a set-up; on Friday 27 March 2026, asked a week before, unless told otherwise. */
export function search(setup: Setup, asked: Asked = {}): Slot[] {
  const { now = '2026-03-20T08:00:00Z', claims = [], ...query } = asked
  const { from = '2026-03-27', to = from } = asked
  const appointment_type_id = setup.appointment_types[0]?.id ?? ''
  return findSlots(compile(setup), { ...query, appointment_type_id, from, to }, claims, instantMs(now))
}

/** The same, as wall-clock times where the doctor is: `09:00`, or `28 00:30` on another date than the first asked for. */
export function times(setup: Setup, asked: Asked = {}): string[] {
  const { from = '2026-03-27' } = asked
  return search(setup, asked).map(({ starts_at }) => {
    const at = Temporal.Instant.fromEpochMilliseconds(starts_at * 60_000).toZonedDateTimeISO(
      setup.doctor.timezone,
    )
    const time = at.toPlainTime().toString({ smallestUnit: 'minute' })
    return at.toPlainDate().toString() === from ? time : `${String(at.day).padStart(2, '0')} ${time}`
  })
}

/** The same, as instants: `2026-03-27T07:00:00Z`. */
export function instants(setup: Setup, asked: Asked = {}): string[] {
  return search(setup, asked).map(({ starts_at }) => formatInstant(starts_at))
}
