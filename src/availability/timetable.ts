/** A set-up made ready for questions. Compile once per version of the set-up and ask often: the answers warm up. */
import { refuse } from '../refusal.ts'
import { type Zone, zoneOf } from '../time/zone.ts'
import { compileException } from './exceptions.ts'
import { type Ground, type HoursShelf, lanesAt, meets, type RoomLane, type Visit } from './lanes.ts'
import type { Reason } from './reason.ts'
import type { AppointmentType, Location, Requirement, Setup } from './records.ts'
import { compileRule } from './windows.ts'

/** Which visit is asked for, and where. Null and absent both mean "anywhere". */
export interface Ask {
  readonly appointment_type_id: string
  readonly location_id?: string | null | undefined
  readonly room_id?: string | null | undefined
}

/** A place and its lanes in order of preference. Lanes that share their hours are searched together. */
export interface Place {
  readonly location_id: string | null
  readonly lanes: readonly RoomLane[]
  readonly groups: readonly (readonly RoomLane[])[]
}

/** The places that an ask leads to, in order of preference; none of them when something asked for is inactive. */
export interface Answerable {
  readonly visit: Visit
  readonly places: readonly Place[]
  readonly inactive: readonly Reason[]
}

/** Opaque to callers: made by {@link compile}, read by the engine. */
export interface Timetable {
  readonly setup: Setup
  readonly zone: Zone
  readonly locations: ReadonlyMap<string, Location>
  readonly ground: Ground
  readonly visits: ReadonlyMap<string, Visit>
  /** Grows with the asks, of which there are at most types × locations × rooms. */
  readonly answerable: Map<string, Answerable>
  /** Hours by appointment type. */
  readonly shelves: Map<string, HoursShelf>
}

/**
 * Throws RangeError when a zone or date in the set-up is none: rows are checked when they are written.
 * The set-up must not change afterwards.
 */
export function compile(setup: Setup): Timetable {
  const { doctor } = setup
  const isTheirs = (row: { readonly doctor_id: string | null }) =>
    row.doctor_id === null || row.doctor_id === doctor.id
  const ground: Ground = {
    rules: setup.schedule_rules.filter(({ is_active }) => is_active).map(compileRule),
    exceptions: setup.availability_exceptions.filter(isTheirs).map(compileException),
    resources: setup.bookable_resources.filter((resource) => resource.is_active && isTheirs(resource)),
    rooms: new Map(setup.location_rooms.map((room) => [room.id, room])),
  }
  return {
    setup,
    zone: zoneOf(doctor.timezone),
    locations: new Map(setup.doctor_locations.map((location) => [location.id, location])),
    ground,
    visits: new Map(setup.appointment_types.map((type) => [type.id, visitOf(type, ground)])),
    answerable: new Map(),
    shelves: new Map(),
  }
}

function visitOf(type: AppointmentType, { resources }: Ground): Visit {
  const requirements = requirementsOf(type)
  const pool = resources.filter((resource) =>
    requirements.some((requirement) => meets(resource, requirement)),
  )
  return {
    type,
    requirements,
    reach: {
      before: type.buffer_before_minutes,
      after: type.duration_minutes + type.buffer_after_minutes,
    },
    pool,
    poolIndex: new Map(pool.map(({ id }, i) => [id, i])),
  }
}

/** A type without requirements needs a room in person, and one of the doctor's parallel sessions otherwise. */
export function requirementsOf({ requirements, consultation_mode }: AppointmentType): readonly Requirement[] {
  if (requirements.length > 0) return requirements
  const resource_type = consultation_mode === 'in_person' ? 'room' : 'telehealth_slot'
  return [{ resource_type, capability: null, quantity: 1 }]
}

/** Ids of every resource whose claims could matter to a visit of this type, wherever it is asked for. */
export function resourcesOf(timetable: Timetable, appointment_type_id: string): string[] {
  return visitFor(timetable, appointment_type_id).pool.map(({ id }) => id)
}

function visitFor(timetable: Timetable, appointment_type_id: string): Visit {
  const visit = timetable.visits.get(appointment_type_id)
  if (!visit) throw refuse('not_found', {})
  return visit
}

/** Refuses with `not_found` when the set-up has no such type, location or room. */
export function answer(timetable: Timetable, ask: Ask): Answerable {
  const location_id = ask.location_id ?? null
  const room_id = ask.room_id ?? null
  const key = JSON.stringify([ask.appointment_type_id, location_id, room_id])
  const known = timetable.answerable.get(key)
  if (known) return known

  const visit = visitFor(timetable, ask.appointment_type_id)
  if (location_id !== null && !timetable.locations.has(location_id)) throw refuse('not_found', {})
  if (room_id !== null && !timetable.ground.rooms.has(room_id)) throw refuse('not_found', {})
  const location_ids = placesFor(timetable, visit, location_id)
  const inactive = whatIsInactive(timetable, visit, location_ids, room_id)
  const places =
    inactive.length > 0
      ? []
      : location_ids.filter((id) => isOpen(timetable, id)).map((id) => placeAt(timetable, visit, id, room_id))
  const answerable = { visit, places, inactive }
  timetable.answerable.set(key, answerable)
  return answerable
}

/**
 * The requested location; else the type's, else the doctor's own and shared, else the one place "none" (null). What is
 * not in person needs no place, so there "none" comes before those.
 */
function placesFor(
  { locations, setup }: Timetable,
  { type }: Visit,
  requested: string | null,
): readonly (string | null)[] {
  if (requested !== null) return [requested]
  const listed = type.location_ids.filter((id) => locations.has(id))
  const doctors = setup.doctor_locations.filter(
    ({ doctor_id }) => doctor_id === null || doctor_id === setup.doctor.id,
  )
  const ids = listed.length > 0 ? [...new Set(listed)] : doctors.map(({ id }) => id)
  if (type.consultation_mode !== 'in_person') return [null, ...ids]
  return ids.length > 0 ? ids : [null]
}

function isOpen({ locations }: Timetable, location_id: string | null): boolean {
  return location_id === null || locations.get(location_id)?.is_active === true
}

function whatIsInactive(
  timetable: Timetable,
  { type }: Visit,
  location_ids: readonly (string | null)[],
  room_id: string | null,
): Reason[] {
  const reasons: Reason[] = []
  if (!timetable.setup.doctor.is_active) reasons.push({ code: 'inactive', what: 'doctor' })
  if (!type.is_active) reasons.push({ code: 'inactive', what: 'appointment_type' })
  if (!location_ids.some((id) => isOpen(timetable, id))) reasons.push({ code: 'inactive', what: 'location' })
  if (room_id !== null && !timetable.ground.rooms.get(room_id)?.is_active)
    reasons.push({ code: 'inactive', what: 'room' })
  return reasons
}

function placeAt(
  timetable: Timetable,
  visit: Visit,
  location_id: string | null,
  room_id: string | null,
): Place {
  const shelf: HoursShelf = timetable.shelves.get(visit.type.id) ?? new Map()
  timetable.shelves.set(visit.type.id, shelf)
  const lanes = lanesAt(timetable.ground, visit, location_id, shelf).filter(
    (lane) => room_id === null || lane.room_id === room_id,
  )
  const equipped = lanes.filter(({ missing }) => missing.length === 0)
  return { location_id, lanes, groups: [...Map.groupBy(equipped, ({ hours }) => hours).values()] }
}
