import { Type } from 'typebox'
import {
  changeLocation,
  createLocation,
  deleteLocation,
  getLocation,
  type Location,
  type LocationInput,
  listLocations,
} from '../../practice/doctor-locations.ts'
import { nullable, text, uuid } from '../schema/field.ts'
import { setup, setupRoutesOf } from './crud.ts'
import { is_active, name, onlyActive, onlyOf } from './fields.ts'

const degrees = (description: string, most: number, example: number) =>
  Type.Number({ minimum: -most, maximum: most, description, examples: [example] })

export const doctorLocationRoutes = setupRoutesOf<LocationInput, Location>({
  path: '/v1/doctor-locations',
  access: setup,
  name: 'DoctorLocation',
  words: { one: 'a location', many: 'Doctor locations' },
  description: 'A place where patients are seen.',
  fields: {
    doctor_id: nullable(
      uuid('Whose place; null: shared by all doctors. May later become null, but nobody else’s.'),
    ),
    name,
    address: nullable(text('As one writes it on a letter.', 500)),
    latitude: nullable(degrees('Degrees north, WGS 84; both coordinates or none.', 90, 37.9976)),
    longitude: nullable(degrees('Degrees east.', 180, 23.7412)),
    is_active,
  },
  required: ['name'],
  filters: { doctor_id: onlyOf('doctor'), is_active: onlyActive },
  list: listLocations,
  get: getLocation,
  create: createLocation,
  change: changeLocation,
  remove: deleteLocation,
})
