import type { Location, Room, Setup } from './records.ts'

/**
 * The set-up with the locations and rooms that its rows name but its lists leave out: a file may hold only what bears on
 * its question. Such a location is somebody else's, so that it does not become a place of this doctor by being named; a
 * room is where a resource in it says it is, and one that nothing places is out of reach.
 */
export function withUnlisted(setup: Setup): Setup {
  const rooms = new Map<string, Room>(setup.location_rooms.map((room) => [room.id, room]))
  for (const { location_room_id: id, doctor_location_id } of setup.bookable_resources) {
    if (id !== null && doctor_location_id !== null && !rooms.has(id))
      rooms.set(id, { id, doctor_location_id, is_active: true })
  }
  const locations = new Map<string, Location>(
    setup.doctor_locations.map((location) => [location.id, location]),
  )
  const named = [
    ...setup.appointment_types.flatMap((type) => type.location_ids),
    ...[...rooms.values(), ...setup.bookable_resources].flatMap((row) => row.doctor_location_id ?? []),
  ]
  for (const id of named) {
    if (!locations.has(id)) locations.set(id, { id, doctor_id: `not ${setup.doctor.id}`, is_active: true })
  }
  return { ...setup, doctor_locations: [...locations.values()], location_rooms: [...rooms.values()] }
}
