import type { Reason } from '../availability/reason.ts'
import type { Exception, Rule, Scope, Setup } from '../availability/records.ts'
import { findSlots, type SlotQuery } from '../availability/slots.ts'
import { compile, type Timetable } from '../availability/timetable.ts'
import { whyEmpty } from '../availability/why-empty.ts'
import { type BookedVisit, isInWorkingTime } from '../availability/working-time.ts'
import { type Fault, refuse } from '../refusal.ts'
import { formatInstant, parseInstant } from '../time/instant.ts'
import { type LocalDate, parseLocalDate } from '../time/local-date.ts'
import { parseLocalTime } from '../time/local-time.ts'
import type { Minute, MinuteOfDay } from '../time/minute.ts'
import type { OpenSlot } from './answer.ts'
import type { Engine } from './engine.ts'
import { read } from './reading.ts'
import type { Where } from './search.ts'

type Scoped = Partial<Scope>

/** A rule as somebody means to save it; faults of its own are found before. */
export interface ProposedRule extends Scoped {
  readonly timezone?: string
  readonly day_of_week?: number | null
  readonly recurrence?: string | null
  readonly extra_dates?: readonly string[]
  readonly except_dates?: readonly string[]
  readonly work_start_local: string
  readonly work_end_local: string
  readonly slot_interval_minutes?: number
  readonly priority?: number
  readonly effective_from?: string | null
  readonly effective_to?: string | null
  readonly is_active?: boolean
  readonly breaks?: readonly { readonly break_start_local: string; readonly break_end_local: string }[]
}

export interface ProposedException extends Scoped {
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly kind?: 'blocked' | 'available'
}

export interface PreviewInput extends Where, Pick<SlotQuery, 'from' | 'to'> {
  /** In the place of all the doctor's rules; as they are, unless given. */
  readonly schedule_rules?: readonly ProposedRule[]
  /** Besides those that there are. */
  readonly exceptions_with?: readonly ProposedException[]
  /** As if these were deleted. */
  readonly exceptions_without?: readonly string[]
}

export interface Preview {
  readonly slots: readonly OpenSlot[]
  readonly reasons: readonly Reason[]
  /** The first {@link MOST_DISPLACED} visits to come that lie in working time now and would not then, by start. */
  readonly displaced: readonly DisplacedVisit[]
  /** How many there are in all. */
  readonly displaced_count: number
}

interface DisplacedVisit {
  readonly id: string
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly status: 'held' | 'pending' | 'confirmed'
  readonly doctor_id: string
  readonly appointment_type_id: string
}

const MOST_DISPLACED = 200

/**
 * What a change of a doctor's schedule would come to, before it is made; writes nothing. Visits stay booked whatever the
 * schedule says. Refuses with `not_found`, `validation_failed`.
 */
export async function preview(engine: Engine, practiceId: string, input: PreviewInput): Promise<Preview> {
  const first = parseLocalDate(input.from) as LocalDate
  const last = parseLocalDate(input.to) as LocalDate
  const { setup, claims, nowMs } = await read(engine, practiceId, input.doctor_id, first, last)
  const present = setup.timetable
  const proposed = compile(withProposal(present.setup, input))
  const query: SlotQuery = {
    appointment_type_id: input.appointment_type_id,
    location_id: input.location_id ?? null,
    room_id: input.room_id ?? null,
    from: input.from,
    to: input.to,
  }
  const slots = findSlots(proposed, query, claims, nowMs).map(({ starts_at, ends_at, ...rest }) => ({
    starts_at_utc: formatInstant(starts_at),
    ends_at_utc: formatInstant(ends_at),
    ...rest,
  }))
  const displaced = await displacedBy(engine, practiceId, input.doctor_id, present, proposed)
  return {
    slots,
    reasons: slots.length === 0 ? whyEmpty(proposed, query, claims, nowMs) : [],
    displaced: displaced.slice(0, MOST_DISPLACED),
    displaced_count: displaced.length,
  }
}

async function displacedBy(
  { db, clock }: Engine,
  practiceId: string,
  doctorId: string,
  present: Timetable,
  proposed: Timetable,
): Promise<DisplacedVisit[]> {
  const rows = await db.within(practiceId).query<DisplacedVisit & Placed>(
    `select a.id, a.starts_at_utc, a.ends_at_utc, a.status, a.doctor_id, a.appointment_type_id,
       a.doctor_location_id, a.location_room_id
     from horai.appointments a
     where a.practice_id = $1 and a.doctor_id = $2
       -- For the index: no visit is longer than six hours.
       and a.starts_at_utc > coalesce($3::timestamptz, clock_timestamp()) - interval '6 hours'
       and horai.is_to_come(a, $3)
     order by a.starts_at_utc, a.id`,
    [practiceId, doctorId, clock.override],
  )
  return rows
    .filter((row) => {
      const booked = bookedVisit(row)
      return isInWorkingTime(present, booked) && !isInWorkingTime(proposed, booked)
    })
    .map(({ doctor_location_id: _, location_room_id: __, ...visit }) => visit)
}

interface Placed {
  readonly doctor_location_id: string | null
  readonly location_room_id: string | null
}

function bookedVisit({ starts_at_utc, ends_at_utc, ...where }: DisplacedVisit & Placed): BookedVisit {
  return {
    ...where,
    starts_at: parseInstant(starts_at_utc) as Minute,
    ends_at: parseInstant(ends_at_utc) as Minute,
  }
}

function withProposal(setup: Setup, input: PreviewInput): Setup {
  const { schedule_rules, exceptions_with = [], exceptions_without = [] } = input
  const faults = [
    ...(schedule_rules ?? []).flatMap((rule, i) => scopeFaults(setup, rule, `/schedule_rules/${i}`)),
    ...exceptions_with.flatMap((exception, i) => exceptionFaults(setup, exception, `/exceptions_with/${i}`)),
  ]
  if (faults.length > 0) throw refuse('validation_failed', { errors: faults })
  const known = new Set(setup.availability_exceptions.map(({ id }) => id))
  if (exceptions_without.some((id) => !known.has(id))) throw refuse('not_found', {})
  const gone = new Set(exceptions_without)
  return {
    ...setup,
    schedule_rules:
      schedule_rules?.map((rule, i) => engineRule(rule, i, setup.doctor.timezone)) ?? setup.schedule_rules,
    availability_exceptions: [
      ...setup.availability_exceptions.filter(({ id }) => !gone.has(id)),
      ...exceptions_with.map((exception, i) => engineException(exception, i, setup.doctor.id)),
    ],
  }
}

/** What is proposed has no id yet: reasons name it by its place in its list, in the form of an id that nothing has. */
const proposedId = (what: 'rule' | 'exception', i: number) =>
  `00000000-0000-0000-000${what === 'rule' ? 1 : 2}-${i.toString(16).padStart(12, '0')}`

function engineRule(rule: ProposedRule, i: number, timezone: string): Rule {
  return {
    id: proposedId('rule', i),
    timezone: rule.timezone ?? timezone,
    ...scopeOf(rule),
    day_of_week: rule.day_of_week ?? null,
    recurrence: rule.recurrence ?? null,
    extra_dates: rule.extra_dates ?? [],
    except_dates: rule.except_dates ?? [],
    work_start_local: parseLocalTime(rule.work_start_local) as MinuteOfDay,
    work_end_local: parseLocalTime(rule.work_end_local) as MinuteOfDay,
    slot_interval_minutes: rule.slot_interval_minutes ?? 10,
    priority: rule.priority ?? 0,
    effective_from: rule.effective_from ?? null,
    effective_to: rule.effective_to ?? null,
    is_active: rule.is_active ?? true,
    breaks: (rule.breaks ?? []).map((pause) => ({
      break_start_local: parseLocalTime(pause.break_start_local) as MinuteOfDay,
      break_end_local: parseLocalTime(pause.break_end_local) as MinuteOfDay,
    })),
  }
}

function engineException(exception: ProposedException, i: number, doctor_id: string): Exception {
  return {
    id: proposedId('exception', i),
    doctor_id,
    ...scopeOf(exception),
    starts_at: parseInstant(exception.starts_at_utc) as Minute,
    ends_at: parseInstant(exception.ends_at_utc) as Minute,
    kind: exception.kind ?? 'blocked',
  }
}

function scopeOf(scoped: Scoped): Scope {
  return {
    scope_appointment_type_id: scoped.scope_appointment_type_id ?? null,
    scope_doctor_location_id: scoped.scope_doctor_location_id ?? null,
    scope_location_room_id: scoped.scope_location_room_id ?? null,
  }
}

function exceptionFaults(setup: Setup, exception: ProposedException, at: string): Fault[] {
  const isReversed =
    (parseInstant(exception.ends_at_utc) as Minute) <= (parseInstant(exception.starts_at_utc) as Minute)
  return [
    ...(isReversed ? [{ pointer: `${at}/ends_at_utc`, detail: 'must be after starts_at_utc' }] : []),
    ...scopeFaults(setup, exception, at),
  ]
}

/** A scope that leads to nothing of this doctor's would silently match nothing. */
function scopeFaults(setup: Setup, scoped: Scoped, at: string): Fault[] {
  const leads = {
    scope_appointment_type_id: setup.appointment_types,
    scope_doctor_location_id: setup.doctor_locations,
    scope_location_room_id: setup.location_rooms,
  } as const
  return Object.entries(leads).flatMap(([field, rows]) => {
    const id = scoped[field as keyof typeof leads] ?? null
    if (id === null || rows.some((row) => row.id === id)) return []
    return [{ pointer: `${at}/${field}`, detail: 'is nothing of this doctor' }]
  })
}
