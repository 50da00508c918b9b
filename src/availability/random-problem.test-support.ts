/** Random problems around clock changes. Not biased to the least and the largest numbers: those make problems without slots. */
import fc from 'fast-check'
import type { BruteQuery } from './brute-force.test-support.ts'
import {
  drawn,
  type Parts,
  type RecurrenceParts,
  type RuleParts,
  type ScopeParts,
  type TypeParts,
} from './random-parts.test-support.ts'
import type { AppointmentType, Claim, Exception, Resource, Rule, Scope, Setup } from './records.ts'

export interface RandomProblem {
  readonly setup: Setup
  readonly query: BruteQuery
  readonly claims: readonly Claim[]
  readonly nowMs: number
  /** Instants worth asking about, on and off the grid. */
  readonly instants: readonly number[]
}

export const problems: fc.Arbitrary<RandomProblem> = fc.noBias(drawn).map((parts) => {
  const from = firstDate(parts)
  const dates = parts.days + 1
  const midnight = from.toZonedDateTime('UTC').epochMilliseconds / 60_000
  const instantOf = ({ day, start }: { readonly day: number; readonly start: number }) =>
    midnight + (day % dates) * 1440 + start
  const setup = setupOf(parts, from, midnight)
  const resources = [...idsOf(setup.bookable_resources), 'elsewhere']
  return {
    setup,
    query: {
      location_id: pick(idsOf(setup.doctor_locations), parts.location),
      room_id: pick(idsOf(setup.location_rooms), parts.room),
      from: from.toString(),
      to: from.add({ days: parts.days }).toString(),
    },
    claims: parts.claims.map((claim) => ({
      resource_id: pick(resources, claim.resource) as string,
      starts_at: instantOf(claim),
      ends_at: instantOf(claim) + claim.length,
    })),
    nowMs: (midnight - parts.now.minutesBefore) * 60_000 + parts.now.ms,
    instants: parts.instants.map(instantOf),
  }
})

/** Near a day on which the zone changes its clocks, or now and then near any day. */
function firstDate({ zone, day, atChange, before }: Parts): Temporal.PlainDate {
  const at = Temporal.PlainDate.from('2026-06-01').add({ days: day }).toZonedDateTime(zone)
  const change = at.getTimeZoneTransition('next') ?? at.getTimeZoneTransition('previous')
  return ((atChange && change) || at).toPlainDate().add({ days: before })
}

function pick(ids: readonly string[], index: number | null): string | null {
  return index === null ? null : (ids[index % ids.length] ?? null)
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

function setupOf(parts: Parts, from: Temporal.PlainDate, midnight: number): Setup {
  const locations = parts.locations.map((location, i) => ({ id: `l${i}`, ...location }))
  const places = idsOf(locations)
  const rooms = parts.rooms
    .filter(() => places.length > 0)
    .map(({ location, is_active }, i) => ({
      id: `r${i}`,
      doctor_location_id: pick(places, location) as string,
      is_active,
    }))
  const scopeOf = ({ scope }: { readonly scope: ScopeParts }): Scope => ({
    scope_appointment_type_id: scope.type,
    scope_doctor_location_id: pick(places, scope.location),
    scope_location_room_id: pick(idsOf(rooms), scope.room),
  })
  return {
    doctor: { id: 'doctor', timezone: parts.zone, is_active: parts.doctorIsActive },
    appointment_types: [typeOf(parts.type, places)],
    doctor_locations: locations,
    location_rooms: rooms,
    bookable_resources: parts.resources.map(
      ({ location, room, kind, ...resource }, i): Resource => ({
        id: `b${i}`,
        ...resource,
        type: kind ?? usualKind(parts.type.mode),
        doctor_location_id: pick(places, location),
        location_room_id: pick(idsOf(rooms), room),
      }),
    ),
    schedule_rules: parts.rules.map((rule, i) => ({
      id: `s${i}`,
      ...scopeOf(rule),
      ...ruleOf(rule, parts.zone, from, parts.days),
    })),
    availability_exceptions: parts.exceptions.map(
      (exception, i): Exception => ({
        id: `x${i}`,
        ...scopeOf(exception),
        doctor_id: exception.doctor_id,
        kind: exception.kind,
        starts_at: midnight + exception.start,
        ends_at: midnight + exception.start + exception.length,
      }),
    ),
  }
}

function usualKind(mode: AppointmentType['consultation_mode']): string {
  return mode === 'in_person' ? 'room' : 'telehealth_slot'
}

function typeOf(type: TypeParts, locations: readonly string[]): AppointmentType {
  return {
    id: 't',
    duration_minutes: type.duration,
    buffer_before_minutes: type.bufferBefore,
    buffer_after_minutes: type.bufferAfter,
    consultation_mode: type.mode,
    min_notice_minutes: type.notice,
    max_future_days: type.horizon,
    places: 1,
    is_active: type.isActive,
    location_ids: [...new Set(type.locations.flatMap((index) => pick(locations, index) ?? []))],
    requirements: type.requirements.map(({ kind, ...requirement }) => ({
      ...requirement,
      resource_type: kind ?? usualKind(type.mode),
    })),
  }
}

function ruleOf(
  rule: RuleParts,
  zone: string,
  from: Temporal.PlainDate,
  days: number,
): Omit<Rule, 'id' | keyof Scope> {
  const begins = rule.recurrence === null ? rule.first : -rule.recurrence.since
  const [first, last] =
    begins !== null && rule.last !== null && begins > rule.last ? [rule.last, begins] : [begins, rule.last]
  const dateOf = (day: number | null) => (day === null ? null : from.add({ days: day }).toString())
  const datesOf = (days: readonly number[]) => days.map((day) => from.add({ days: day }).toString())
  const day = rule.day === 'before' ? -1 : rule.day === 'after' ? days + 1 : rule.day % (days + 1)
  return {
    timezone: rule.zone ?? zone,
    day_of_week: rule.recurrence === null ? from.add({ days: day }).dayOfWeek : null,
    recurrence: rule.recurrence === null ? null : recurrenceOf(rule.recurrence, from),
    extra_dates: datesOf(rule.extra),
    except_dates: datesOf(rule.except),
    work_start_local: rule.start,
    work_end_local: Math.min(1440, rule.start + rule.length),
    slot_interval_minutes: rule.interval,
    priority: rule.priority,
    effective_from: dateOf(first),
    effective_to: dateOf(last),
    is_active: rule.is_active,
    breaks: rule.breaks.map(({ after, length }) => {
      const break_start_local = Math.min(1439, Math.max(0, rule.start + after))
      return { break_start_local, break_end_local: Math.min(1440, break_start_local + length) }
    }),
  }
}

function recurrenceOf({ what, interval, ends, ...parts }: RecurrenceParts, from: Temporal.PlainDate): string {
  const every = interval === 1 ? what : `${what};INTERVAL=${interval}`
  if (ends === 'never') return every
  if (ends === 'count') return `${every};COUNT=${parts.count}`
  return `${every};UNTIL=${from.add({ days: parts.until }).toString().replaceAll('-', '')}`
}
