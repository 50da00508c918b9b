import { sql } from 'kysely'
import type { Requirement } from '../availability/records.ts'
import type { Transaction } from '../db/database.ts'
import type { Once } from '../db/once.ts'
import type { Fault } from '../refusal.ts'
import { capability } from './bookable-resources.ts'
import { type Context, changing, creating, fixed, type Removal, withChanges } from './change.ts'
import {
  type Checks,
  currency,
  faultsIn,
  nullable,
  oneOf,
  optional,
  slug,
  text,
  throwIfAny,
  whole,
  yesOrNo,
} from './checks.ts'
import { collection, type Filter, type Page, type RowOf, removing } from './collection.ts'
import { expectDoctor, findLocation, ownerFault, placeFaults } from './references.ts'

export interface RequirementInput {
  readonly resource_type: 'room' | 'telehealth_slot' | 'equipment' | 'staff'
  readonly capability?: string | null
  /** 1..10; 1 unless given. */
  readonly quantity?: number
}

export interface AppointmentTypeInput {
  readonly doctor_id: string
  readonly slug: string
  readonly name: string
  readonly description?: string | null
  readonly duration_minutes?: number
  readonly buffer_before_minutes?: number
  readonly buffer_after_minutes?: number
  readonly consultation_mode: 'in_person' | 'video' | 'phone'
  readonly price_cents?: number | null
  /** ISO 4217. */
  readonly currency?: string
  /** What is paid beforehand: nothing, the deposit, or the price. */
  readonly payment_mode?: 'none' | 'deposit' | 'full'
  readonly deposit_cents?: number | null
  /** A cancellation by the patient so long before the start is late; 0: none is. */
  readonly late_cancel_minutes?: number
  /** What is kept of the payment then; null: all of it. */
  readonly late_cancel_fee_cents?: number | null
  /** What is kept where the patient does not come; null: all of it. */
  readonly no_show_fee_cents?: number | null
  readonly allow_patient_reschedule?: boolean
  readonly min_notice_minutes?: number
  readonly max_future_days?: number
  readonly max_reschedule_count?: number
  readonly hold_minutes?: number
  readonly requires_approval?: boolean
  /** How many come to one visit, 1..200; more than one: a group session, whose places are booked. */
  readonly places?: number
  readonly is_active?: boolean
  readonly default_location_id?: string | null
  readonly default_room_id?: string | null
  /** Where it is offered; none: wherever the doctor is. */
  readonly location_ids?: readonly string[]
  /** What a visit needs; none: one room in person, one telehealth slot by video or phone. */
  readonly requirements?: readonly RequirementInput[]
}

/** `doctor_id` stays what it is; lists are replaced whole. */
export type AppointmentTypeChanges = Partial<AppointmentTypeInput>

const types = collection(
  'appointment_types',
  [
    'doctor_id',
    'slug',
    'name',
    'description',
    'duration_minutes',
    'buffer_before_minutes',
    'buffer_after_minutes',
    'consultation_mode',
    'price_cents',
    'currency',
    'payment_mode',
    'deposit_cents',
    'late_cancel_minutes',
    'late_cancel_fee_cents',
    'no_show_fee_cents',
    'allow_patient_reschedule',
    'min_notice_minutes',
    'max_future_days',
    'max_reschedule_count',
    'hold_minutes',
    'requires_approval',
    'places',
    'is_active',
    'default_location_id',
    'default_room_id',
  ],
  {
    location_ids: sql<readonly string[]>`(
      select coalesce(json_agg(l.doctor_location_id order by l.doctor_location_id), '[]')
      from horai.appointment_type_locations l
      where l.practice_id = appointment_types.practice_id and l.appointment_type_id = appointment_types.id)`,
    requirements: sql<readonly Requirement[]>`(
      select coalesce(json_agg(json_build_object(
        'resource_type', r.resource_type, 'capability', r.capability, 'quantity', r.quantity)
        order by r.resource_type, r.capability nulls first), '[]')
      from horai.appointment_type_requirements r
      where r.practice_id = appointment_types.practice_id and r.appointment_type_id = appointment_types.id)`,
  },
)

export type AppointmentType = RowOf<typeof types>

const checks: Checks<AppointmentTypeInput> = {
  slug,
  name: text(200),
  description: nullable(text(2000)),
  duration_minutes: optional(whole(5, 360)),
  buffer_before_minutes: optional(whole(0, 240)),
  buffer_after_minutes: optional(whole(0, 240)),
  consultation_mode: oneOf('in_person', 'video', 'phone'),
  price_cents: nullable(whole(0, 2_147_483_647)),
  currency: optional(currency),
  payment_mode: optional(oneOf('none', 'deposit', 'full')),
  deposit_cents: nullable(whole(1, 2_147_483_647)),
  late_cancel_minutes: optional(whole(0, 43_200)),
  late_cancel_fee_cents: nullable(whole(0, 2_147_483_647)),
  no_show_fee_cents: nullable(whole(0, 2_147_483_647)),
  allow_patient_reschedule: optional(yesOrNo),
  min_notice_minutes: optional(whole(0, 43_200)),
  max_future_days: optional(whole(1, 365)),
  max_reschedule_count: optional(whole(0, 20)),
  hold_minutes: optional(whole(1, 60)),
  requires_approval: optional(yesOrNo),
  places: optional(whole(1, 200)),
  is_active: optional(yesOrNo),
}

const requirementChecks: Checks<RequirementInput> = {
  resource_type: oneOf('room', 'telehealth_slot', 'equipment', 'staff'),
  capability: nullable(capability),
  quantity: optional(whole(1, 10)),
}

export function listAppointmentTypes(
  { db }: Context,
  practiceId: string,
  page: Page,
  filter?: Filter<Pick<AppointmentType, 'doctor_id' | 'slug' | 'consultation_mode' | 'is_active'>>,
): Promise<AppointmentType[]> {
  return types.list(db.within(practiceId), practiceId, page, filter)
}

export function getAppointmentType(
  { db }: Context,
  practiceId: string,
  id: string,
): Promise<AppointmentType> {
  return types.get(db.within(practiceId), practiceId, id)
}

/** Refuses with `not_found`, `validation_failed`, `already_exists`. */
export function createAppointmentType(
  context: Context,
  practiceId: string,
  input: AppointmentTypeInput,
  once?: Once,
): Promise<AppointmentType> {
  return creating(context, practiceId, once, async (tx) => {
    await expectDoctor(tx, practiceId, input.doctor_id)
    throwIfAny(await faultsOf(tx, practiceId, input))
    const id = await types.insert(tx, practiceId, input)
    await writeParts(tx, practiceId, id, input)
    return types.get(tx, practiceId, id)
  })
}

/** Visits that are booked keep what the type said then. Refuses with `not_found`, `validation_failed`, `already_exists`. */
export function changeAppointmentType(
  context: Context,
  practiceId: string,
  id: string,
  changes: AppointmentTypeChanges,
): Promise<AppointmentType> {
  return changing(context, practiceId, async (tx) => {
    const before = await types.get(tx, practiceId, id)
    throwIfAny([
      ...fixed(before, changes, 'doctor_id'),
      ...(await faultsOf(tx, practiceId, { ...withChanges(before, changes), doctor_id: before.doctor_id })),
    ])
    await types.update(tx, practiceId, id, changes)
    await writeParts(tx, practiceId, id, changes)
    return types.get(tx, practiceId, id)
  })
}

/** Refuses with `not_found`. */
export function deleteAppointmentType(
  context: Context,
  practiceId: string,
  id: string,
): Promise<Removal<AppointmentType>> {
  return removing(
    context,
    practiceId,
    (tx) => types.delete(tx, practiceId, id),
    async (tx) => {
      await types.update(tx, practiceId, id, { is_active: false })
      return types.get(tx, practiceId, id)
    },
  )
}

async function faultsOf(tx: Transaction, practiceId: string, input: AppointmentTypeInput): Promise<Fault[]> {
  const faults = faultsIn(input, checks)
  faults.push(...paymentFaults(input))
  faults.push(...requirementFaults(input.requirements ?? []))
  if ((input.places ?? 1) > 1 && input.requires_approval)
    faults.push({ pointer: '/requires_approval', detail: 'must be false where there are places in a group' })
  faults.push(
    ...(await placeFaults(tx, practiceId, input.doctor_id, {
      location: { field: 'default_location_id', id: input.default_location_id },
      room: { field: 'default_room_id', id: input.default_room_id },
    })),
  )
  for (const [i, id] of (input.location_ids ?? []).entries()) {
    const detail = ownerFault(input.doctor_id, await findLocation(tx, practiceId, id))
    if (detail !== null) faults.push({ pointer: `/location_ids/${i}`, detail })
  }
  return faults
}

function paymentFaults({ payment_mode = 'none', price_cents, deposit_cents }: AppointmentTypeInput): Fault[] {
  if ((deposit_cents ?? 0) > (price_cents ?? 0)) {
    return [{ pointer: '/deposit_cents', detail: 'must not be more than the price' }]
  }
  if (payment_mode === 'deposit' && !deposit_cents) {
    return [{ pointer: '/deposit_cents', detail: 'is needed where a deposit is paid' }]
  }
  if (payment_mode === 'full' && !price_cents) {
    return [{ pointer: '/price_cents', detail: 'is needed where the price is paid beforehand' }]
  }
  return []
}

function requirementFaults(requirements: readonly RequirementInput[]): Fault[] {
  const seen = new Set<string>()
  return requirements.flatMap((requirement, i) => {
    const kind = JSON.stringify([requirement.resource_type, requirement.capability ?? null])
    const twice = seen.has(kind)
    seen.add(kind)
    const pointer = `/requirements/${i}`
    if (twice) return [{ pointer, detail: 'names the same need twice: give it a quantity' }]
    return faultsIn(requirement, requirementChecks).map((fault) => ({
      ...fault,
      pointer: pointer + fault.pointer,
    }))
  })
}

/** Lists that are given replace what was there. */
async function writeParts(
  tx: Transaction,
  practiceId: string,
  id: string,
  { location_ids, requirements }: AppointmentTypeChanges,
): Promise<void> {
  if (location_ids !== undefined) {
    await tx.query(
      'delete from horai.appointment_type_locations where practice_id = $1 and appointment_type_id = $2',
      [practiceId, id],
    )
    await tx.query(
      `insert into horai.appointment_type_locations (practice_id, appointment_type_id, doctor_location_id)
       select distinct $1::uuid, $2::uuid, l from unnest($3::uuid[]) l`,
      [practiceId, id, location_ids],
    )
  }
  if (requirements !== undefined) {
    await tx.query(
      'delete from horai.appointment_type_requirements where practice_id = $1 and appointment_type_id = $2',
      [practiceId, id],
    )
    await tx.query(
      `insert into horai.appointment_type_requirements
         (practice_id, id, appointment_type_id, resource_type, capability, quantity)
       select $1, horai.new_id(), $2, r.resource_type, r.capability, coalesce(r.quantity, 1)
       from jsonb_to_recordset($3) as r (resource_type text, capability text, quantity int)`,
      [practiceId, id, JSON.stringify(requirements)],
    )
  }
}
