/**
 * A second reading of the semantics, to test the engine against: slow, literal, minute by minute. It shares no code
 * with the engine, only Temporal and the shape of the rows. Keep it stupid, and in one file however long: its worth is
 * that it can be read from top to bottom beside docs/semantics.md.
 */
import { recursOn } from './brute-recurrence.test-support.ts'
import type {
  AppointmentType,
  Claim,
  Exception,
  Requirement,
  Resource,
  Rule,
  Scope,
  Setup,
} from './records.ts'

export interface BruteQuery {
  readonly location_id: string | null
  readonly room_id: string | null
  readonly from: string
  readonly to: string
}

export interface BruteLane {
  readonly doctor_location_id: string | null
  readonly location_room_id: string | null
  /** Ids of the usable resources for each unit of each requirement, sorted. */
  readonly needs: string[][]
}

interface BruteSlot {
  readonly starts_at: number
  readonly ends_at: number
  readonly doctor_location_id: string | null
  readonly remaining: number
}

export interface BruteAnswer {
  readonly slots: BruteSlot[]
  /** The lanes whose hours offer a start and whose resources could serve it, claims and now aside. */
  lanesAt(minute: number): BruteLane[]
}

const DAY = 1440

export function bruteForce(
  setup: Setup,
  query: BruteQuery,
  claims: readonly Claim[],
  nowMs: number,
): BruteAnswer {
  const type = setup.appointment_types[0] as AppointmentType
  const zone = setup.doctor.timezone
  const first = utcMidnight(query.from) - 2 * DAY
  const last = utcMidnight(query.to) + 3 * DAY
  const places = placesOf(setup, type, query.location_id)
  const lanes = places.flatMap((place) =>
    lanesOf(setup, place, query.room_id).map((room) => ({
      place,
      room,
      offered: offeredMinutes(setup, type, place, room, first, last),
    })),
  )
  const answers = isAnyoneHome(setup, type, query)
  const today = localDate(nowMs, zone)
  const horizon = Temporal.PlainDate.from(today).add({ days: type.max_future_days }).toString()

  const slots: BruteSlot[] = []
  for (let minute = first; answers && minute < last; minute++) {
    const here = lanes.filter(({ offered }) => offered.has(minute))
    if (here.length === 0) continue
    const date = localDate(minute * 60_000, zone)
    if (date < query.from || date > query.to || date > horizon) continue
    if (minute * 60_000 < nowMs + type.min_notice_minutes * 60_000) continue
    for (const place of places) {
      const rooms = here.filter((lane) => lane.place === place).map(({ room }) => room)
      const remaining = remainingAt(setup, type, place, rooms, claims, minute)
      if (remaining === 0) continue
      const ends_at = minute + type.duration_minutes
      slots.push({ starts_at: minute, ends_at, doctor_location_id: place, remaining })
      if (type.consultation_mode !== 'in_person') break
    }
  }
  slots.sort(
    (a, b) =>
      a.starts_at - b.starts_at || (String(a.doctor_location_id) < String(b.doctor_location_id) ? -1 : 1),
  )

  const lanesAt = (minute: number) =>
    lanes
      .filter(({ offered }) => answers && offered.has(minute))
      .map(({ place, room }) => ({
        doctor_location_id: place,
        location_room_id: room,
        needs: needsOf(type).map((need) =>
          setup.bookable_resources
            .filter((resource) => isUsable(setup, resource, place, room) && satisfies(resource, need))
            .map(({ id }) => id)
            .sort(),
        ),
      }))
      .filter(({ needs }) => canServe(needs))
  return { slots, lanesAt }
}

function isAnyoneHome(setup: Setup, type: AppointmentType, query: BruteQuery): boolean {
  if (!setup.doctor.is_active || !type.is_active) return false
  return (
    query.room_id === null || setup.location_rooms.some((room) => room.id === query.room_id && room.is_active)
  )
}

// Places and lanes

function placesOf(setup: Setup, type: AppointmentType, requested: string | null): (string | null)[] {
  const isActive = (id: string | null) =>
    id === null || setup.doctor_locations.some((location) => location.id === id && location.is_active)
  if (requested !== null) return [requested].filter(isActive)
  let ids: string[] = [...type.location_ids]
  if (ids.length === 0) {
    ids = setup.doctor_locations
      .filter((location) => location.doctor_id === null || location.doctor_id === setup.doctor.id)
      .map(({ id }) => id)
  }
  const places: (string | null)[] = type.consultation_mode === 'in_person' ? ids : [null, ...ids]
  return places.length === 0 ? [null] : places.filter(isActive)
}

function lanesOf(setup: Setup, place: string | null, requested: string | null): (string | null)[] {
  const rooms = setup.location_rooms
    .filter((room) => room.is_active)
    .filter((room) =>
      setup.bookable_resources.some(
        (resource) => resource.location_room_id === room.id && isUsable(setup, resource, place, room.id),
      ),
    )
    .map(({ id }) => id)
  return [null, ...rooms].filter((room) => requested === null || room === requested)
}

function isUsable(setup: Setup, resource: Resource, place: string | null, lane: string | null): boolean {
  if (!resource.is_active) return false
  if (resource.doctor_id !== null && resource.doctor_id !== setup.doctor.id) return false
  let location = resource.doctor_location_id
  if (location === null && resource.location_room_id !== null) {
    location =
      setup.location_rooms.find((room) => room.id === resource.location_room_id)?.doctor_location_id ?? '?'
  }
  if (location !== null && location !== place) return false
  return resource.location_room_id === null || resource.location_room_id === lane
}

function inScope(scope: Scope, type: AppointmentType, place: string | null, lane: string | null): boolean {
  if (scope.scope_appointment_type_id !== null && scope.scope_appointment_type_id !== type.id) return false
  if (scope.scope_doctor_location_id !== null && scope.scope_doctor_location_id !== place) return false
  return scope.scope_location_room_id === null || scope.scope_location_room_id === lane
}

// Steps A, B and C

function offeredMinutes(
  setup: Setup,
  type: AppointmentType,
  place: string | null,
  lane: string | null,
  first: number,
  last: number,
): Set<number> {
  const rules = setup.schedule_rules.filter((rule) => rule.is_active && inScope(rule, type, place, lane))
  const exceptions = setup.availability_exceptions.filter(
    (exception) =>
      (exception.doctor_id === null || exception.doctor_id === setup.doctor.id) &&
      inScope(exception, type, place, lane),
  )
  const available = new Set<number>()
  const onGrid = new Set<number>()
  for (let label = first - 3 * DAY; label <= last + 3 * DAY; label += DAY) {
    const date = new Temporal.PlainDate(1970, 1, 1).add({ days: label / DAY })
    markWindows(rules, date, available, onGrid)
  }
  markExceptions(exceptions, rules, available, onGrid, first - DAY, last + DAY)

  const offered = new Set<number>()
  for (const minute of onGrid) {
    if (minute < first || minute >= last) continue
    let fits = true
    const end = minute + type.duration_minutes + type.buffer_after_minutes
    for (let m = minute - type.buffer_before_minutes; m < end && fits; m++) fits = available.has(m)
    if (fits) offered.add(minute)
  }
  return offered
}

function markWindows(
  rules: readonly Rule[],
  date: Temporal.PlainDate,
  available: Set<number>,
  onGrid: Set<number>,
): void {
  const label = date.toString()
  const inEffect = rules.filter(
    (rule) =>
      (rule.effective_from === null || rule.effective_from <= label) &&
      (rule.effective_to === null || label <= rule.effective_to),
  )
  const highest = Math.max(...inEffect.map((rule) => rule.priority))
  for (const rule of inEffect) {
    if (rule.priority !== highest || !worksOn(rule, date)) continue
    const end = toUtc(date, rule.work_end_local, rule.timezone)
    const breaks = rule.breaks.map((pause) => [
      toUtc(date, pause.break_start_local, rule.timezone),
      toUtc(date, pause.break_end_local, rule.timezone),
    ])
    let sinceStretchBegan = -1
    for (let m = toUtc(date, rule.work_start_local, rule.timezone); m < end; m++) {
      const inBreak = breaks.some(([from, to]) => m >= (from as number) && m < (to as number))
      sinceStretchBegan = inBreak ? -1 : sinceStretchBegan + 1
      if (inBreak) continue
      available.add(m)
      if (sinceStretchBegan % rule.slot_interval_minutes === 0) onGrid.add(m)
    }
  }
}

function worksOn(rule: Rule, date: Temporal.PlainDate): boolean {
  if (rule.except_dates.includes(date.toString())) return false
  if (rule.extra_dates.includes(date.toString())) return true
  if (rule.recurrence === null) return rule.day_of_week === date.dayOfWeek
  return recursOn(rule.recurrence, rule.effective_from as string, date)
}

function markExceptions(
  exceptions: readonly Exception[],
  rules: readonly Rule[],
  available: Set<number>,
  onGrid: Set<number>,
  first: number,
  last: number,
): void {
  for (const { kind, starts_at, ends_at } of exceptions) {
    if (kind !== 'blocked') continue
    for (let m = Math.max(first, starts_at); m < Math.min(last, ends_at); m++) available.delete(m)
  }
  let step = 10
  if (rules.length > 0) step = Math.min(...rules.map((rule) => rule.slot_interval_minutes))
  for (const { kind, starts_at, ends_at } of exceptions) {
    if (kind !== 'available') continue
    for (let m = Math.max(first, starts_at); m < Math.min(last, ends_at); m++) {
      available.add(m)
      if ((m - starts_at) % step === 0) onGrid.add(m)
    }
  }
}

// Step D

function needsOf(type: AppointmentType): Requirement[] {
  const standard = { capability: null, quantity: 1 }
  if (type.requirements.length === 0) {
    if (type.consultation_mode === 'in_person') return [{ resource_type: 'room', ...standard }]
    return [{ resource_type: 'telehealth_slot', ...standard }]
  }
  const units: Requirement[] = []
  for (const requirement of type.requirements) {
    for (let i = 0; i < requirement.quantity; i++) units.push(requirement)
  }
  return units
}

function satisfies(resource: Resource, need: Requirement): boolean {
  if (resource.type !== need.resource_type) return false
  return need.capability === null || resource.capabilities.includes(need.capability)
}

function remainingAt(
  setup: Setup,
  type: AppointmentType,
  place: string | null,
  lanes: readonly (string | null)[],
  claims: readonly Claim[],
  minute: number,
): number {
  const from = minute - type.buffer_before_minutes
  const to = minute + type.duration_minutes + type.buffer_after_minutes
  const free = setup.bookable_resources.filter(
    ({ id }) =>
      !claims.some((claim) => claim.resource_id === id && claim.starts_at < to && from < claim.ends_at),
  )
  const needs = needsOf(type)
  const counted = new Map(needs.map((need) => [need, new Set<string>()]))
  let bookable = false
  for (const lane of lanes) {
    const usable = free.filter((resource) => isUsable(setup, resource, place, lane))
    const candidates = needs.map((need) => usable.filter((r) => satisfies(r, need)).map(({ id }) => id))
    if (!canServe(candidates)) continue
    bookable = true
    needs.forEach((need, i) => {
      for (const id of candidates[i] as string[]) counted.get(need)?.add(id)
    })
  }
  if (!bookable) return 0
  return Math.max(1, Math.min(...[...counted].map(([need, ids]) => Math.floor(ids.size / need.quantity))))
}

/** Tries everything. */
function canServe(needs: readonly (readonly string[])[], taken: readonly string[] = []): boolean {
  const [candidates, ...others] = needs
  if (candidates === undefined) return true
  return candidates.some((id) => !taken.includes(id) && canServe(others, [...taken, id]))
}

// Time, by Temporal alone

function utcMidnight(date: string): number {
  return Temporal.Instant.from(`${date}T00:00Z`).epochMilliseconds / 60_000
}

const utcOf = new Map<string, number>()

function toUtc(date: Temporal.PlainDate, time: number, zone: string): number {
  const local = date.toPlainDateTime().add({ minutes: time })
  const key = `${local} ${zone}`
  let minute = utcOf.get(key)
  if (minute === undefined) {
    const instant = local.toZonedDateTime(zone, { disambiguation: 'compatible' })
    minute = Math.floor(instant.epochMilliseconds / 60_000)
    utcOf.set(key, minute)
  }
  return minute
}

function localDate(ms: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(ms))
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString()
}
