import type { Once } from '../db/once.ts'
import { resources } from './bookable-resources.ts'
import { type Context, changing, creating, fixed, type Removal, withChanges } from './change.ts'
import { type Checks, faultsIn, optional, text, throwIfAny, yesOrNo } from './checks.ts'
import { collection, type Filter, type Page, type RowOf, removing } from './collection.ts'
import { findLocation } from './references.ts'

export interface RoomInput {
  readonly doctor_location_id: string
  readonly name: string
  readonly is_active?: boolean
}

/** `doctor_location_id` stays what it is. */
export type RoomChanges = Partial<RoomInput>

const rooms = collection('location_rooms', ['doctor_location_id', 'name', 'is_active'])

export type Room = RowOf<typeof rooms>

const checks: Checks<RoomInput> = { name: text(200), is_active: optional(yesOrNo) }

export function listRooms(
  { db }: Context,
  practiceId: string,
  page: Page,
  filter?: Filter<Pick<Room, 'doctor_location_id' | 'is_active'>>,
): Promise<Room[]> {
  return rooms.list(db.within(practiceId), practiceId, page, filter)
}

export function getRoom({ db }: Context, practiceId: string, id: string): Promise<Room> {
  return rooms.get(db.within(practiceId), practiceId, id)
}

/**
 * A room is made together with the resource of type `room` by which it is booked, for the doctor of its location.
 * Refuses with `not_found`, `validation_failed`, `already_exists`.
 */
export function createRoom(
  context: Context,
  practiceId: string,
  input: RoomInput,
  once?: Once,
): Promise<Room> {
  return creating(context, practiceId, once, async (tx) => {
    const { doctor_id } = await findLocation(tx, practiceId, input.doctor_location_id)
    throwIfAny(faultsIn(input, checks))
    const id = await rooms.insert(tx, practiceId, input)
    await resources.insert(tx, practiceId, {
      doctor_id,
      doctor_location_id: input.doctor_location_id,
      location_room_id: id,
      type: 'room',
      label: input.name,
    })
    return rooms.get(tx, practiceId, id)
  })
}

/**
 * A new name is also the new label of the room's resource, unless that has one of its own.
 * Refuses with `not_found`, `validation_failed`, `already_exists`.
 */
export function changeRoom(
  context: Context,
  practiceId: string,
  id: string,
  changes: RoomChanges,
): Promise<Room> {
  return changing(context, practiceId, async (tx) => {
    const before = await rooms.get(tx, practiceId, id)
    throwIfAny([
      ...faultsIn(withChanges(before, changes), checks),
      ...fixed(before, changes, 'doctor_location_id'),
    ])
    await rooms.update(tx, practiceId, id, changes)
    const after = await rooms.get(tx, practiceId, id)
    if (after.name !== before.name) {
      await tx.query(
        `update horai.bookable_resources set label = $4
          where practice_id = $1 and location_room_id = $2 and type = 'room' and label = $3`,
        [practiceId, id, before.name, after.name],
      )
    }
    return after
  })
}

/** Its resource goes with it. What is deactivated keeps its visits. Refuses with `not_found`. */
export function deleteRoom(context: Context, practiceId: string, id: string): Promise<Removal<Room>> {
  return removing(
    context,
    practiceId,
    async (tx) => {
      await rooms.get(tx, practiceId, id)
      await tx.query(
        `delete from horai.bookable_resources
          where practice_id = $1 and location_room_id = $2 and type = 'room'`,
        [practiceId, id],
      )
      await rooms.delete(tx, practiceId, id)
    },
    async (tx) => {
      await rooms.update(tx, practiceId, id, { is_active: false })
      return rooms.get(tx, practiceId, id)
    },
  )
}
