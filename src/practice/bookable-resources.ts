import { SELF_CAPABILITY } from '../availability/one-at-a-time.ts'
import type { Transaction } from '../db/database.ts'
import type { Once } from '../db/once.ts'
import { type Fault, invalid } from '../refusal.ts'
import { type Context, changing, creating, fixed, type Removal, withChanges } from './change.ts'
import {
  type Check,
  type Checks,
  faultsIn,
  nullable,
  oneOf,
  optional,
  text,
  throwIfAny,
  yesOrNo,
} from './checks.ts'
import { collection, type Filter, type Page, type RowOf, removing } from './collection.ts'
import { expectDoctor, placeFaults } from './references.ts'

export type ResourceType = 'room' | 'telehealth_slot' | 'equipment' | 'staff'

export interface ResourceInput {
  /** Null or left out: shared by all doctors, so that it cannot be double-booked across them. */
  readonly doctor_id?: string | null
  readonly doctor_location_id?: string | null
  readonly location_room_id?: string | null
  readonly type: ResourceType
  readonly label?: string | null
  /** What an appointment type may ask for besides the type, e.g. `ultrasound`. */
  readonly capabilities?: readonly string[]
  readonly is_active?: boolean
}

export type ResourceChanges = Partial<ResourceInput>

/** The rows of what can be booked, for those that make them on a practice's behalf. */
export const resources = collection('bookable_resources', [
  'doctor_id',
  'doctor_location_id',
  'location_room_id',
  'type',
  'label',
  'capabilities',
  'is_active',
])

export type Resource = RowOf<typeof resources>

const MOST_CAPABILITIES = 50

/** One capability, of a resource or asked for by an appointment type. */
export const capability: Check = (value) =>
  text(100)(value) ??
  (String(value).startsWith(SELF_CAPABILITY)
    ? `must not start with ${SELF_CAPABILITY}, which stands for a doctor: see one_at_a_time`
    : null)

const capabilities: Check = (value) => {
  if (!Array.isArray(value) || value.length > MOST_CAPABILITIES)
    return `must be at most ${MOST_CAPABILITIES} texts`
  if (new Set(value).size < value.length) return 'must not name the same capability twice'
  return value.map(capability).find((detail) => detail !== null) ?? null
}

const checks: Checks<ResourceInput> = {
  type: oneOf('room', 'telehealth_slot', 'equipment', 'staff'),
  label: nullable(text(200)),
  capabilities: optional(capabilities),
  is_active: optional(yesOrNo),
}

export function listResources(
  { db }: Context,
  practiceId: string,
  page: Page,
  filter?: Filter<
    Pick<Resource, 'doctor_id' | 'doctor_location_id' | 'location_room_id' | 'type' | 'is_active'>
  >,
): Promise<Resource[]> {
  return resources.list(db.within(practiceId), practiceId, page, filter)
}

export function getResource({ db }: Context, practiceId: string, id: string): Promise<Resource> {
  return resources.get(db.within(practiceId), practiceId, id)
}

/** Refuses with `not_found`, `validation_failed`. */
export function createResource(
  context: Context,
  practiceId: string,
  input: ResourceInput,
  once?: Once,
): Promise<Resource> {
  return creating(context, practiceId, once, async (tx) => {
    throwIfAny(await faultsOf(tx, practiceId, input))
    const id = await resources.insert(tx, practiceId, columns(input))
    return resources.get(tx, practiceId, id)
  })
}

/**
 * Visits that have the resource keep it, whatever becomes of it; new ones are offered what it is now.
 * Refuses with `not_found`, `validation_failed`.
 */
export function changeResource(
  context: Context,
  practiceId: string,
  id: string,
  changes: ResourceChanges,
): Promise<Resource> {
  return changing(context, practiceId, async (tx) => {
    const before = await resources.get(tx, practiceId, id)
    expectNoDoctor(before)
    throwIfAny([
      ...fixed(before, changes, 'type'),
      ...(await faultsOf(tx, practiceId, withChanges(before, changes))),
    ])
    await resources.update(tx, practiceId, id, columns(changes))
    return resources.get(tx, practiceId, id)
  })
}

/** Refuses with `not_found`, `validation_failed`. */
export function deleteResource(context: Context, practiceId: string, id: string): Promise<Removal<Resource>> {
  return removing(
    context,
    practiceId,
    async (tx) => {
      expectNoDoctor(await resources.get(tx, practiceId, id))
      await resources.delete(tx, practiceId, id)
    },
    async (tx) => {
      await resources.update(tx, practiceId, id, { is_active: false })
      return resources.get(tx, practiceId, id)
    },
  )
}

async function faultsOf(tx: Transaction, practiceId: string, input: ResourceInput): Promise<Fault[]> {
  const doctorId = input.doctor_id ?? null
  await expectDoctor(tx, practiceId, doctorId)
  const places = await placeFaults(tx, practiceId, doctorId, {
    location: { field: 'doctor_location_id', id: input.doctor_location_id },
    room: { field: 'location_room_id', id: input.location_room_id },
  })
  return [...faultsIn(input, checks), ...places]
}

/** The resource that is a doctor comes and goes with `one_at_a_time`, or no visit of theirs could be booked. */
function expectNoDoctor(resource: Resource): void {
  if (!resource.capabilities.some((name) => name.startsWith(SELF_CAPABILITY))) return
  throw invalid('', 'this resource is a doctor: it is governed by one_at_a_time of the doctor')
}

function columns<Input extends ResourceChanges>({ capabilities, ...rest }: Input) {
  return { ...rest, ...(capabilities === undefined ? {} : { capabilities: [...capabilities] }) }
}
