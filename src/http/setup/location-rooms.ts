import {
  changeRoom,
  createRoom,
  deleteRoom,
  getRoom,
  listRooms,
  type Room,
  type RoomInput,
} from '../../practice/location-rooms.ts'
import { uuid } from '../schema/field.ts'
import { setup, setupRoutesOf } from './crud.ts'
import { is_active, name, onlyActive, onlyOf } from './fields.ts'

export const locationRoomRoutes = setupRoutesOf<RoomInput, Room>({
  path: '/v1/location-rooms',
  access: setup,
  name: 'LocationRoom',
  words: { one: 'a room', many: 'Location rooms' },
  description:
    'A room of a location. It is made together with the resource of type `room` by which it is booked.',
  fields: { doctor_location_id: uuid('Where it is; that does not change.'), name, is_active },
  required: ['doctor_location_id', 'name'],
  filters: { doctor_location_id: onlyOf('location'), is_active: onlyActive },
  refusals: ['already_exists'],
  list: listRooms,
  get: getRoom,
  create: createRoom,
  change: changeRoom,
  remove: deleteRoom,
})
