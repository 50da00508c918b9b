/**
 * Lanes: at a place, one for each room that has a usable resource, and one for "no room". A lane decides both which
 * rules and exceptions match (their scopes) and which resources a visit can have.
 */
import { match } from './assignment.ts'
import type { CompiledException } from './exceptions.ts'
import { Hours } from './hours.ts'
import type { AppointmentType, Requirement, Resource, Room, Scope } from './records.ts'
import type { Reach } from './starts.ts'
import type { CompiledRule } from './windows.ts'

/** What lanes are made of: only what is active, and the doctor's own or shared. */
export interface Ground {
  readonly rules: readonly CompiledRule[]
  readonly exceptions: readonly CompiledException[]
  readonly resources: readonly Resource[]
  /** All rooms, inactive ones too. */
  readonly rooms: ReadonlyMap<string, Room>
}

/** A kind of visit, with its needs spelled out. Resources are indexes into `pool`. */
export interface Visit {
  readonly type: AppointmentType
  readonly reach: Reach
  readonly requirements: readonly Requirement[]
  /** Every resource that meets some requirement. */
  readonly pool: readonly Resource[]
  /** Where each of them is in the pool, by id. */
  readonly poolIndex: ReadonlyMap<string, number>
}

export interface RoomLane {
  readonly location_id: string | null
  readonly room_id: string | null
  readonly hours: Hours
  /** For each requirement, the usable resources that meet it, in order of preference. */
  readonly candidates: readonly (readonly number[])[]
  /** The same, once per unit: a requirement of quantity 2 is two needs. */
  readonly needs: readonly (readonly number[])[]
  /** Requirements that have fewer candidates than units, or all of them when they only fail together. */
  readonly missing: readonly Requirement[]
}

/** Rooms and rule sets are few, and lanes that match the same rules share their hours. */
export type HoursShelf = Map<string, Hours>

/** The lanes at one place (null: the place "none"), in order of preference. */
export function lanesAt(
  ground: Ground,
  visit: Visit,
  location_id: string | null,
  shelf: HoursShelf,
): RoomLane[] {
  const rooms = new Set<string>()
  for (const resource of ground.resources) {
    const room_id = resource.location_room_id
    if (room_id === null || !isAt(resource, location_id, ground.rooms)) continue
    if (ground.rooms.get(room_id)?.is_active) rooms.add(room_id)
  }
  return [null, ...rooms]
    .map((room_id) => laneAt(ground, visit, location_id, room_id, shelf))
    .sort((a, b) => byPreference(visit, a, b))
}

function laneAt(
  ground: Ground,
  visit: Visit,
  location_id: string | null,
  room_id: string | null,
  shelf: HoursShelf,
): RoomLane {
  const usable = visit.pool
    .map((resource, index) => ({ resource, index }))
    .filter(
      ({ resource }) =>
        (resource.location_room_id === null || resource.location_room_id === room_id) &&
        isAt(resource, location_id, ground.rooms),
    )
    .sort((a, b) => compareResources(a.resource, b.resource))
  const candidates = visit.requirements.map((requirement) =>
    usable.filter(({ resource }) => meets(resource, requirement)).map(({ index }) => index),
  )
  const needs = visit.requirements.flatMap(({ quantity }, i) =>
    Array.from({ length: quantity }, () => candidates[i] as number[]),
  )
  return {
    location_id,
    room_id,
    hours: hoursFor(ground, visit, location_id, room_id, shelf),
    candidates,
    needs,
    missing: missingFrom(visit.requirements, candidates, needs),
  }
}

/** A resource is at its own location, else its room's, else anywhere. */
function isAt(resource: Resource, location_id: string | null, rooms: ReadonlyMap<string, Room>): boolean {
  const { doctor_location_id, location_room_id } = resource
  if (doctor_location_id !== null) return doctor_location_id === location_id
  if (location_room_id === null) return true
  return location_id !== null && rooms.get(location_room_id)?.doctor_location_id === location_id
}

export function meets(resource: Resource, { resource_type, capability }: Requirement): boolean {
  return (
    resource.type === resource_type && (capability === null || resource.capabilities.includes(capability))
  )
}

function missingFrom(
  requirements: readonly Requirement[],
  candidates: readonly (readonly number[])[],
  needs: readonly (readonly number[])[],
): readonly Requirement[] {
  const short = requirements.filter(({ quantity }, i) => (candidates[i] as number[]).length < quantity)
  if (short.length > 0) return short
  return match(needs, () => true) ? [] : requirements
}

/** Null means any; otherwise equal. */
function scopeMatches(
  scope: Scope,
  type_id: string,
  location_id: string | null,
  room_id: string | null,
): boolean {
  return (
    (scope.scope_appointment_type_id ?? type_id) === type_id &&
    (scope.scope_doctor_location_id ?? location_id) === location_id &&
    (scope.scope_location_room_id ?? room_id) === room_id
  )
}

export function hoursFor(
  ground: Ground,
  { type, reach }: Visit,
  location_id: string | null,
  room_id: string | null,
  shelf: HoursShelf,
): Hours {
  const rules = ground.rules.filter(({ rule }) => scopeMatches(rule, type.id, location_id, room_id))
  const exceptions = ground.exceptions.filter(({ exception }) =>
    scopeMatches(exception, type.id, location_id, room_id),
  )
  const key = JSON.stringify([
    rules.map(({ rule }) => rule.id),
    exceptions.map(({ exception }) => exception.id),
  ])
  const known = shelf.get(key)
  if (known) return known
  const hours = new Hours(rules, exceptions, reach)
  shelf.set(key, hours)
  return hours
}

/**
 * The room's own first: a visit placed in a room takes that room. Then the least capable, then those tied to this place
 * or doctor: what is scarce or shared is kept for visits that need it. Ids last, so that the order is always the same.
 */
function compareResources(a: Resource, b: Resource): number {
  return (
    looseness(a.location_room_id) - looseness(b.location_room_id) ||
    a.capabilities.length - b.capabilities.length ||
    looseness(a.doctor_location_id) - looseness(b.doctor_location_id) ||
    looseness(a.doctor_id) - looseness(b.doctor_id) ||
    (a.id < b.id ? -1 : 1)
  )
}

function looseness(tie: string | null): number {
  return tie === null ? 1 : 0
}

/** Lanes that cost the least capable resources first; among equals a visit in person gets a room, a call gets none. */
function byPreference({ type, pool }: Visit, a: RoomLane, b: RoomLane): number {
  const cost = (lane: RoomLane) =>
    lane.needs.reduce(
      (sum, [first]) => sum + (first === undefined ? 0 : (pool[first]?.capabilities.length ?? 0)),
      0,
    )
  const roomless = (lane: RoomLane) =>
    (lane.room_id === null) === (type.consultation_mode === 'in_person') ? 1 : 0
  const roomOf = (lane: RoomLane) => lane.room_id ?? ''
  return cost(a) - cost(b) || roomless(a) - roomless(b) || (roomOf(a) < roomOf(b) ? -1 : 1)
}
