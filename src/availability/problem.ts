/**
 * A problem as a file: everything one search depends on, now and claims included. Fields are columns, what is omitted
 * has its column's default, and the checks are those of the tables.
 */
import { refuse } from '../refusal.ts'
import { parseInstant, parseInstantMs } from '../time/instant.ts'
import { formatLocalDate, type LocalDate, parseLocalDate } from '../time/local-date.ts'
import { parseLocalTime } from '../time/local-time.ts'
import { DAY_MINUTES } from '../time/minute.ts'
import { findZone } from '../time/zone.ts'
import { Fields, type Notes } from './fields.ts'
import type {
  AppointmentType,
  Break,
  Claim,
  Doctor,
  Exception,
  Location,
  Resource,
  Room,
  Rule,
  Scope,
  Setup,
} from './records.ts'
import { A_RECURRENCE, isRecurrence } from './recurrence.ts'
import type { SlotQuery } from './slots.ts'
import { withUnlisted } from './unlisted.ts'

export interface Problem {
  readonly setup: Setup
  readonly query: SlotQuery
  /** Without those of lapsed holds. */
  readonly claims: readonly Claim[]
  readonly nowMs: number
  /** JSON pointers to fields that no table has, which were ignored. */
  readonly unknown: readonly string[]
}

const aDate = 'a date, as 2026-03-27'
const anInstant = 'an RFC 3339 instant, as 2026-03-27T08:00:00Z'
const aWholeMinute = 'an RFC 3339 instant on a whole minute, as 2026-03-27T08:00:00Z'
const aLocalTime = 'a local time in whole minutes, as 09:30'

/** Columns that rows have and the engine does not need: a row may be pasted as the database gives it. */
const everyRow = ['practice_id', 'inserted_at', 'updated_at']
const ignored = {
  doctor: [...everyRow, 'slug', 'name', 'specialty', 'max_parallel_sessions', 'one_at_a_time'],
  type: [
    ...everyRow,
    'slug',
    'name',
    'description',
    'price_cents',
    'currency',
    'allow_patient_reschedule',
    'max_reschedule_count',
    'default_location_id',
    'default_room_id',
    'hold_minutes',
    'requires_approval',
  ],
  requirement: [...everyRow, 'id', 'appointment_type_id'],
  location: [...everyRow, 'slug', 'name', 'address', 'latitude', 'longitude'],
  room: [...everyRow, 'name'],
  resource: [...everyRow, 'label'],
  rule: everyRow,
  pause: [...everyRow, 'id', 'schedule_rule_id', 'label'],
  exception: [...everyRow, 'period', 'reason', 'source'],
  claim: [...everyRow, 'id', 'appointment_id', 'period'],
}

/** Refuses with `validation_failed` and every fault found. */
export function readProblem(document: unknown): Problem {
  const notes: Notes = { faults: [], unknown: [] }
  const fields = new Fields(document, '', notes)
  const nowMs = fields.parsed('now', parseInstantMs, anInstant)
  const doctor = readDoctor(fields.object('doctor'))
  const setup = withUnlisted({
    doctor,
    appointment_types: [readType(fields.object('appointment_type'), doctor)],
    doctor_locations: fields.rowsById('doctor_locations', readLocation),
    location_rooms: fields.rowsById('location_rooms', readRoom),
    bookable_resources: fields.rowsById('bookable_resources', readResource),
    // A rule always belongs to one doctor; a file need not say to whom.
    schedule_rules: fields
      .rowsById('schedule_rules', readRule)
      .filter(({ doctor_id }) => doctor_id === null || doctor_id === doctor.id),
    availability_exceptions: fields.rowsById('availability_exceptions', readException),
  })
  const query = readQuery(fields, setup)
  const claims = fields
    .rows('claims', readClaim)
    .filter(({ hold_expires_ms }) => hold_expires_ms === null || hold_expires_ms > nowMs)
  fields.end([])
  if (notes.faults.length > 0) throw refuse('validation_failed', { errors: notes.faults })
  return { setup, query, claims, nowMs, unknown: notes.unknown }
}

function readQuery(fields: Fields, setup: Setup): SlotQuery {
  const from = fields.parsed('from', parseLocalDate, aDate)
  const to = fields.parsed('to', parseLocalDate, aDate)
  if (to < from) fields.fault('to', 'must not be before from')
  const location_id = fields.textOrNull('location_id')
  const room_id = fields.textOrNull('room_id')
  if (location_id !== null && !setup.doctor_locations.some(({ id }) => id === location_id))
    fields.fault('location_id', 'is a location that nothing else in the problem names')
  if (room_id !== null && !setup.location_rooms.some(({ id }) => id === room_id))
    fields.fault('room_id', 'is a room that nothing else in the problem names')
  const appointment_type_id = setup.appointment_types[0]?.id ?? ''
  return { appointment_type_id, location_id, room_id, from: formatLocalDate(from), to: formatLocalDate(to) }
}

function readDoctor(fields: Fields): Doctor {
  const doctor = {
    id: fields.text('id'),
    timezone: readZone(fields),
    is_active: fields.flag('is_active', true),
  }
  fields.end(ignored.doctor)
  return doctor
}

function readZone(fields: Fields): string {
  const isZone = (name: string) => findZone(name) !== null
  return fields.textThat('timezone', isZone, 'an IANA time zone, as Europe/Athens')
}

function readType(fields: Fields, doctor: Doctor): AppointmentType {
  const doctor_id = fields.textOrNull('doctor_id')
  if (doctor_id !== null && doctor_id !== doctor.id)
    fields.fault('doctor_id', 'must be the doctor asked about')
  const type = {
    id: fields.text('id'),
    duration_minutes: fields.whole('duration_minutes', { from: 5, to: 360, otherwise: 30 }),
    buffer_before_minutes: fields.whole('buffer_before_minutes', { from: 0, to: 240, otherwise: 0 }),
    buffer_after_minutes: fields.whole('buffer_after_minutes', { from: 0, to: 240, otherwise: 0 }),
    consultation_mode: fields.choice('consultation_mode', ['in_person', 'video', 'phone']),
    min_notice_minutes: fields.whole('min_notice_minutes', { from: 0, to: 43_200, otherwise: 0 }),
    max_future_days: fields.whole('max_future_days', { from: 1, to: 365, otherwise: 60 }),
    places: fields.whole('places', { from: 1, to: 200, otherwise: 1 }),
    is_active: fields.flag('is_active', true),
    location_ids: fields.texts('location_ids'),
    requirements: fields.rows('requirements', (row) => {
      const requirement = {
        resource_type: readResourceType(row, 'resource_type'),
        capability: row.textOrNull('capability'),
        quantity: row.whole('quantity', { from: 1, to: 100, otherwise: 1 }),
      }
      row.end(ignored.requirement)
      return requirement
    }),
  }
  fields.end(ignored.type)
  return type
}

function readResourceType(fields: Fields, name: string): string {
  return fields.choice(name, ['room', 'telehealth_slot', 'equipment', 'staff'])
}

function readLocation(fields: Fields): Location {
  const location = {
    id: fields.text('id'),
    doctor_id: fields.textOrNull('doctor_id'),
    is_active: fields.flag('is_active', true),
  }
  fields.end(ignored.location)
  return location
}

function readRoom(fields: Fields): Room {
  const room = {
    id: fields.text('id'),
    doctor_location_id: fields.text('doctor_location_id'),
    is_active: fields.flag('is_active', true),
  }
  fields.end(ignored.room)
  return room
}

function readResource(fields: Fields): Resource {
  const resource = {
    id: fields.text('id'),
    doctor_id: fields.textOrNull('doctor_id'),
    doctor_location_id: fields.textOrNull('doctor_location_id'),
    location_room_id: fields.textOrNull('location_room_id'),
    type: readResourceType(fields, 'type'),
    capabilities: fields.texts('capabilities'),
    is_active: fields.flag('is_active', true),
  }
  fields.end(ignored.resource)
  return resource
}

function readScope(fields: Fields): Scope {
  return {
    scope_appointment_type_id: fields.textOrNull('scope_appointment_type_id'),
    scope_doctor_location_id: fields.textOrNull('scope_doctor_location_id'),
    scope_location_room_id: fields.textOrNull('scope_location_room_id'),
  }
}

function readRule(fields: Fields): Rule & { readonly doctor_id: string | null } {
  const first = fields.parsedOrNull('effective_from', parseLocalDate, aDate)
  const last = fields.parsedOrNull('effective_to', parseLocalDate, aDate)
  if (first !== null && last !== null && last < first)
    fields.fault('effective_to', 'must not be before effective_from')
  const rule = {
    id: fields.text('id'),
    doctor_id: fields.textOrNull('doctor_id'),
    timezone: readZone(fields),
    ...readScope(fields),
    ...readDates(fields),
    ...readLocalTimes(fields, 'work_start_local', 'work_end_local'),
    slot_interval_minutes: fields.whole('slot_interval_minutes', { from: 5, to: 60, otherwise: 10 }),
    priority: fields.whole('priority', { from: -2_147_483_648, to: 2_147_483_647, otherwise: 0 }),
    effective_from: dateText(first),
    effective_to: dateText(last),
    is_active: fields.flag('is_active', true),
    breaks: fields.rows('breaks', readBreak),
  }
  fields.end(ignored.rule)
  return rule
}

function readDates(
  fields: Fields,
): Pick<Rule, 'day_of_week' | 'recurrence' | 'extra_dates' | 'except_dates'> {
  const recurrence = fields.has('recurrence')
    ? fields.textThat('recurrence', isRecurrence, A_RECURRENCE)
    : null
  const extra_dates = fields.textsThat('extra_dates', isDate, aDate)
  const isSaidOtherwise = recurrence !== null || extra_dates.length > 0
  const day_of_week =
    fields.has('day_of_week') || !isSaidOtherwise ? fields.whole('day_of_week', { from: 1, to: 7 }) : null
  if (recurrence !== null && day_of_week !== null)
    fields.fault('recurrence', 'and day_of_week: only one of them')
  if (recurrence !== null && !fields.has('effective_from'))
    fields.fault('effective_from', 'is required: a recurrence is counted from there')
  const except_dates = fields.textsThat('except_dates', isDate, aDate)
  return { day_of_week, recurrence, extra_dates, except_dates }
}

function isDate(text: string): boolean {
  return parseLocalDate(text) !== null
}

function dateText(date: LocalDate | null): string | null {
  return date === null ? null : formatLocalDate(date)
}

function readBreak(fields: Fields): Break {
  const times = readLocalTimes(fields, 'break_start_local', 'break_end_local')
  fields.end(ignored.pause)
  return times
}

function readLocalTimes<Start extends string, End extends string>(
  fields: Fields,
  startName: Start,
  endName: End,
): Record<Start | End, number> {
  const start = fields.parsed(startName, parseLocalTime, aLocalTime)
  const end = fields.parsed(endName, parseLocalTime, aLocalTime)
  if (start === DAY_MINUTES) fields.fault(startName, 'must be before 24:00')
  else if (end <= start) fields.fault(endName, `must be after ${startName}`)
  return { [startName]: start, [endName]: end } as Record<Start | End, number>
}

function readException(fields: Fields): Exception {
  const exception = {
    id: fields.text('id'),
    doctor_id: fields.textOrNull('doctor_id'),
    ...readScope(fields),
    ...readPeriod(fields),
    kind: fields.choice('kind', ['blocked', 'available'], 'blocked'),
  }
  fields.end(ignored.exception)
  return exception
}

function readPeriod(fields: Fields): { starts_at: number; ends_at: number } {
  const starts_at = fields.parsed('starts_at_utc', parseInstant, aWholeMinute)
  const ends_at = fields.parsed('ends_at_utc', parseInstant, aWholeMinute)
  if (ends_at <= starts_at) fields.fault('ends_at_utc', 'must be after starts_at_utc')
  return { starts_at, ends_at }
}

function readClaim(fields: Fields): Claim & { readonly hold_expires_ms: number | null } {
  const claim = {
    resource_id: fields.text('resource_id'),
    ...readPeriod(fields),
    hold_expires_ms: fields.parsedOrNull('hold_expires_at', parseInstantMs, anInstant),
  }
  fields.end(ignored.claim)
  return claim
}
