import { Type } from 'typebox'
import {
  changeResource,
  createResource,
  deleteResource,
  getResource,
  listResources,
  type Resource,
  type ResourceInput,
} from '../../practice/bookable-resources.ts'
import { list, nullable, text, uuid } from '../schema/field.ts'
import { setup, setupRoutesOf } from './crud.ts'
import { is_active, onlyActive, onlyOf, resource_type } from './fields.ts'

export const bookableResourceRoutes = setupRoutesOf<ResourceInput, Resource>({
  path: '/v1/bookable-resources',
  access: setup,
  name: 'BookableResource',
  words: { one: 'a resource', many: 'Bookable resources' },
  description: 'What is never booked twice for the same time: capacity N is N of these.',
  fields: {
    doctor_id: nullable(uuid('Whose; null: shared by all doctors.')),
    doctor_location_id: nullable(uuid('Only at this place; null: at any, or where its room is.')),
    location_room_id: nullable(uuid('Only in this room; null: in any.')),
    type: { ...resource_type, description: 'What kind of resource; that does not change.' },
    label: nullable(text('What people call it.', 200)),
    capabilities: list(
      text('E.g. ultrasound.', 100),
      'What an appointment type may ask for besides the type. None unless given.',
      { most: 50 },
    ),
    is_active,
  },
  required: ['type'],
  filters: {
    doctor_id: onlyOf('doctor'),
    doctor_location_id: onlyOf('location'),
    location_room_id: onlyOf('room'),
    type: Type.Optional(resource_type),
    is_active: onlyActive,
  },
  list: listResources,
  get: getResource,
  create: createResource,
  change: changeResource,
  remove: deleteResource,
})
