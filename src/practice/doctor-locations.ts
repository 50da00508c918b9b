import type { Once } from '../db/once.ts'
import type { Fault } from '../refusal.ts'
import { type Context, changing, creating, type Removal, withChanges } from './change.ts'
import { between, type Checks, faultsIn, nullable, optional, text, throwIfAny, yesOrNo } from './checks.ts'
import { collection, type Filter, type Page, type RowOf, removing } from './collection.ts'
import { expectDoctor } from './references.ts'

export interface LocationInput {
  /** Null or left out: shared by all doctors of the practice. */
  readonly doctor_id?: string | null
  readonly name: string
  readonly address?: string | null
  /** Degrees, WGS 84; both or none. */
  readonly latitude?: number | null
  readonly longitude?: number | null
  readonly is_active?: boolean
}

/** A doctor's place may become shared (`doctor_id: null`), but not another doctor's. */
export type LocationChanges = Partial<LocationInput>

const locations = collection('doctor_locations', [
  'doctor_id',
  'name',
  'address',
  'latitude',
  'longitude',
  'is_active',
])

export type Location = RowOf<typeof locations>

const checks: Checks<LocationInput> = {
  name: text(200),
  address: nullable(text(500)),
  latitude: nullable(between(-90, 90)),
  longitude: nullable(between(-180, 180)),
  is_active: optional(yesOrNo),
}

export function listLocations(
  { db }: Context,
  practiceId: string,
  page: Page,
  filter?: Filter<Pick<Location, 'doctor_id' | 'is_active'>>,
): Promise<Location[]> {
  return locations.list(db.within(practiceId), practiceId, page, filter)
}

export function getLocation({ db }: Context, practiceId: string, id: string): Promise<Location> {
  return locations.get(db.within(practiceId), practiceId, id)
}

/** Refuses with `not_found`, `validation_failed`. */
export function createLocation(
  context: Context,
  practiceId: string,
  input: LocationInput,
  once?: Once,
): Promise<Location> {
  return creating(context, practiceId, once, async (tx) => {
    await expectDoctor(tx, practiceId, input.doctor_id ?? null)
    throwIfAny(faultsOf(input))
    const id = await locations.insert(tx, practiceId, input)
    return locations.get(tx, practiceId, id)
  })
}

/** Refuses with `not_found`, `validation_failed`. */
export function changeLocation(
  context: Context,
  practiceId: string,
  id: string,
  changes: LocationChanges,
): Promise<Location> {
  return changing(context, practiceId, async (tx) => {
    const before = await locations.get(tx, practiceId, id)
    throwIfAny([...faultsOf(withChanges(before, changes)), ...ownerFaults(before, changes)])
    await locations.update(tx, practiceId, id, changes)
    return locations.get(tx, practiceId, id)
  })
}

/** Refuses with `not_found`. */
export function deleteLocation(context: Context, practiceId: string, id: string): Promise<Removal<Location>> {
  return removing(
    context,
    practiceId,
    (tx) => locations.delete(tx, practiceId, id),
    async (tx) => {
      await locations.update(tx, practiceId, id, { is_active: false })
      return locations.get(tx, practiceId, id)
    },
  )
}

function faultsOf(input: LocationInput): Fault[] {
  const faults = faultsIn(input, checks)
  const missing = (input.latitude ?? null) === null ? 'latitude' : 'longitude'
  const halved = ((input.latitude ?? null) === null) !== ((input.longitude ?? null) === null)
  return halved ? [...faults, { pointer: `/${missing}`, detail: 'both coordinates or none' }] : faults
}

/** Rooms, rules and types that stand on a place stay right when it is shared, and only then. */
function ownerFaults(before: Location, { doctor_id }: LocationChanges): Fault[] {
  if (doctor_id === undefined || doctor_id === null || doctor_id === before.doctor_id) return []
  return [{ pointer: '/doctor_id', detail: 'may only become null, which shares the place with all doctors' }]
}
