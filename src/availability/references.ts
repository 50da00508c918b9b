import type { Fault } from '../refusal.ts'
import type { Setup } from './records.ts'

/**
 * Ids in a problem that lead nowhere, which foreign keys would refuse in the database. Scopes and claims may name what the
 * file leaves out (another type, another doctor's resource): those match nothing. So may another doctor's resources.
 */
export function strayReferences(setup: Setup): Fault[] {
  const faults: Fault[] = []
  const locations = new Set(setup.doctor_locations.map(({ id }) => id))
  const rooms = new Set(setup.location_rooms.map(({ id }) => id))
  const check = (known: ReadonlySet<string>, id: string | null, pointer: string, list: string) => {
    if (id && !known.has(id)) faults.push({ pointer, detail: `is none of ${list}` })
  }
  for (const [i, id] of setup.appointment_types.flatMap((type) => type.location_ids).entries())
    check(locations, id, `/appointment_type/location_ids/${i}`, 'doctor_locations')
  for (const [i, room] of setup.location_rooms.entries())
    check(locations, room.doctor_location_id, `/location_rooms/${i}/doctor_location_id`, 'doctor_locations')
  for (const [i, resource] of setup.bookable_resources.entries()) {
    if (resource.doctor_id !== null && resource.doctor_id !== setup.doctor.id) continue
    const pointer = `/bookable_resources/${i}`
    check(locations, resource.doctor_location_id, `${pointer}/doctor_location_id`, 'doctor_locations')
    check(rooms, resource.location_room_id, `${pointer}/location_room_id`, 'location_rooms')
  }
  return faults
}
