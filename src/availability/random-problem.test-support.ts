/** Random problems around clock changes, from a seed: the same seed gives the same problem on every machine. */
import type { BruteQuery } from './brute-force.test-support.ts'
import type { AppointmentType, Claim, Exception, Resource, Rule, Scope, Setup } from './records.ts'

export interface RandomProblem {
  readonly setup: Setup
  readonly query: BruteQuery
  readonly claims: readonly Claim[]
  readonly nowMs: number
  /** Instants worth asking about, on and off the grid. */
  readonly instants: readonly number[]
}

const zones = [
  'America/New_York',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Europe/Athens',
  'Asia/Gaza',
  'America/Havana',
  'Pacific/Apia',
  'Antarctica/Troll',
  'America/St_Johns',
  'Europe/Dublin',
  'America/Asuncion',
  'Antarctica/Casey',
]

/** A small generator with 32 bits of state (mulberry32), enough to draw problems from. */
class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** 0 <= n < 1 */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** Both ends included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[this.int(0, values.length - 1)] as Value
  }

  some<Value>(values: readonly Value[], probability: number): Value[] {
    return values.filter(() => this.chance(probability))
  }

  list<Value>(low: number, high: number, make: (i: number) => Value): Value[] {
    return Array.from({ length: this.int(low, high) }, (_, i) => make(i))
  }
}

export function randomProblem(seed: number): RandomProblem {
  const dice = new Dice(seed)
  const timezone = dice.pick(zones)
  const base = someDate(dice, timezone)
  const from = base.add({ days: dice.int(-2, 1) })
  const to = from.add({ days: dice.int(0, 3) })
  const setup = randomSetup(dice, timezone, from, to)
  const midnight = minuteOf(from.toZonedDateTime('UTC'))
  const span = minuteOf(to.toZonedDateTime('UTC')) - midnight + 1440
  const somewhere = () => midnight + dice.int(-720, span + 720)
  return {
    setup,
    query: {
      location_id: maybe(dice, 0.25, ids(setup.doctor_locations)),
      room_id: maybe(dice, 0.12, ids(setup.location_rooms)),
      from: from.toString(),
      to: to.toString(),
    },
    claims: dice.list(0, 8, () => {
      const starts_at = somewhere()
      const resource_id = dice.pick([...ids(setup.bookable_resources), 'elsewhere'])
      return { resource_id, starts_at, ends_at: starts_at + dice.int(1, 600) }
    }),
    nowMs:
      (midnight - (dice.chance(0.75) ? dice.int(1440, 4000) : dice.int(-1440, 1440))) * 60_000 +
      dice.int(0, 59_999),
    instants: dice.list(12, 12, somewhere),
  }
}

/** A day on which the zone changes its clocks, or now and then any day. */
function someDate(dice: Dice, zone: string): Temporal.PlainDate {
  const day = Temporal.PlainDate.from('1994-06-01').add({ days: dice.int(0, 365 * 37) })
  const at = day.toZonedDateTime(zone)
  const change = dice.chance(0.75)
    ? (at.getTimeZoneTransition('next') ?? at.getTimeZoneTransition('previous'))
    : at
  return (change ?? at).toPlainDate()
}

function minuteOf(at: Temporal.ZonedDateTime): number {
  return at.epochMilliseconds / 60_000
}

function ids(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

function maybe<Value>(dice: Dice, probability: number, values: readonly Value[]): Value | null {
  return values.length > 0 && dice.chance(probability) ? dice.pick(values) : null
}

function randomSetup(dice: Dice, timezone: string, from: Temporal.PlainDate, to: Temporal.PlainDate): Setup {
  const whose = () => dice.pick(['doctor', 'doctor', 'doctor', null, null, null, 'another'])
  const isActive = () => dice.chance(0.93)
  const locations = dice.list(0, 3, (i) => ({ id: `l${i}`, doctor_id: whose(), is_active: isActive() }))
  const rooms =
    locations.length === 0
      ? []
      : dice.list(0, 4, (i) => ({
          id: `r${i}`,
          doctor_location_id: dice.pick(ids(locations)),
          is_active: isActive(),
        }))
  const scope = randomScope(dice, ids(locations), ids(rooms))
  const type = randomType(dice, ids(locations))
  return {
    doctor: { id: 'doctor', timezone, is_active: dice.chance(0.99) },
    appointment_types: [type],
    doctor_locations: locations,
    location_rooms: rooms,
    bookable_resources: dice.list(3, 10, (i) =>
      randomResource(dice, `b${i}`, whose(), ids(locations), ids(rooms)),
    ),
    schedule_rules: dice.list(2, 8, (i) => ({
      ...scope(),
      ...randomRule(dice, `s${i}`, dice.chance(0.8) ? timezone : dice.pick(zones), from, to),
    })),
    availability_exceptions: dice.list(0, 4, (i) => ({
      ...scope(),
      ...randomException(dice, `x${i}`, whose(), from),
    })),
  }
}

function randomType(dice: Dice, locations: readonly string[]): AppointmentType {
  const buffer = () => (dice.chance(0.6) ? 0 : dice.int(1, 40))
  const mode = dice.pick(['in_person', 'in_person', 'video', 'phone'] as const)
  const usual = mode === 'in_person' ? 'room' : 'telehealth_slot'
  return {
    id: 't',
    duration_minutes: dice.chance(0.8) ? dice.int(1, 12) * 5 : dice.int(5, 240),
    buffer_before_minutes: buffer(),
    buffer_after_minutes: buffer(),
    consultation_mode: mode,
    min_notice_minutes: dice.chance(0.7) ? 0 : dice.int(1, 3000),
    max_future_days: dice.chance(0.75) ? 60 : dice.int(1, 5),
    is_active: dice.chance(0.99),
    location_ids: dice.chance(0.5) ? [] : dice.some(locations, 0.6),
    requirements: dice.chance(0.5)
      ? []
      : dice.list(1, dice.chance(0.6) ? 1 : 3, () => ({
          resource_type: dice.chance(0.7)
            ? usual
            : dice.pick(['room', 'telehealth_slot', 'equipment', 'staff']),
          capability: dice.pick([null, null, 'x', 'y']),
          quantity: dice.chance(0.75) ? 1 : 2,
        })),
  }
}

function randomResource(
  dice: Dice,
  id: string,
  doctor_id: string | null,
  locations: readonly string[],
  rooms: readonly string[],
): Resource {
  return {
    id,
    doctor_id,
    doctor_location_id: maybe(dice, 0.2, locations),
    location_room_id: maybe(dice, 0.45, rooms),
    type: dice.pick(['room', 'room', 'room', 'telehealth_slot', 'telehealth_slot', 'equipment', 'staff']),
    capabilities: dice.some(['x', 'y'], 0.4),
    is_active: dice.chance(0.93),
  }
}

function randomScope(dice: Dice, locations: readonly string[], rooms: readonly string[]): () => Scope {
  return () => ({
    scope_appointment_type_id: dice.chance(0.85) ? null : dice.pick(['t', 't', 'other']),
    scope_doctor_location_id: maybe(dice, 0.15, locations),
    scope_location_room_id: maybe(dice, 0.15, rooms),
  })
}

function randomRule(
  dice: Dice,
  id: string,
  timezone: string,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Omit<Rule, keyof Scope> {
  const time = (low: number, high: number) =>
    dice.chance(0.7) ? dice.int(low / 15, high / 15) * 15 : dice.int(low, high)
  // Half of the windows begin in the small hours, where clocks change.
  const start = dice.chance(0.5) ? time(0, 240) : time(240, 1380)
  const end = dice.chance(0.15) ? 1440 : Math.min(1440, start + time(15, 600) + 1)
  const near = () => from.add({ days: dice.int(-1, 4) }).toString()
  const [early, late] = [near(), near()].sort()
  const days = from.until(to).days
  return {
    id,
    timezone,
    day_of_week: from.add({ days: dice.chance(0.85) ? dice.int(0, days) : dice.int(-1, days + 1) }).dayOfWeek,
    work_start_local: start,
    work_end_local: end,
    slot_interval_minutes: dice.pick([5, 7, 10, 15, 15, 20, 30, 30, 45, 60]),
    priority: dice.pick([0, 0, 0, 0, 1, 2]),
    effective_from: dice.chance(0.75) ? null : (early as string),
    effective_to: dice.chance(0.75) ? null : (late as string),
    is_active: dice.chance(0.93),
    breaks: dice.list(0, dice.chance(0.5) ? 0 : 3, () => {
      const break_start_local = Math.min(1439, Math.max(0, start + time(0, 300) - 15))
      return { break_start_local, break_end_local: Math.min(1440, break_start_local + time(15, 120)) }
    }),
  }
}

function randomException(
  dice: Dice,
  id: string,
  doctor_id: string | null,
  from: Temporal.PlainDate,
): Omit<Exception, keyof Scope> {
  const starts_at = minuteOf(from.toZonedDateTime('UTC')) + dice.int(-1440, 4320)
  const kind = dice.chance(0.6) ? 'blocked' : 'available'
  return {
    id,
    doctor_id,
    kind,
    starts_at,
    ends_at: starts_at + (dice.chance(0.9) ? dice.int(1, 600) : dice.int(600, 9000)),
  }
}
