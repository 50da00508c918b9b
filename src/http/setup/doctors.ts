import { Type } from 'typebox'
import {
  type ChangedDoctor,
  changeDoctor,
  createDoctor,
  type Doctor,
  type DoctorInput,
  deleteDoctor,
  getDoctor,
  listDoctors,
} from '../../practice/doctors.ts'
import { flag, integer, nullable, slug, text } from '../schema/field.ts'
import { setup, setupRoutesOf } from './crud.ts'
import { conflicts, is_active, name, onlyActive, zone } from './fields.ts'

const specialty = text('In the words of the practice, e.g. cardiology.', 100)

export const doctorRoutes = setupRoutesOf<DoctorInput, Doctor, ChangedDoctor>({
  path: '/v1/doctors',
  access: setup,
  name: 'Doctor',
  words: { one: 'a doctor', many: 'Doctors' },
  description: 'Somebody whose time can be booked.',
  fields: {
    slug: slug('What the doctor is called in addresses; unique in the practice.'),
    name,
    timezone: { ...zone, description: 'IANA; in which the doctor works. The practice’s unless given.' },
    specialty: nullable(specialty),
    max_parallel_sessions: integer(
      'How many patients by video or phone at once: so many telehealth slots are kept active. 1 unless given.',
      0,
      50,
    ),
    one_at_a_time: flag('Whether visits exclude each other whatever else they need; false unless given.'),
    is_active,
  },
  required: ['slug', 'name'],
  shownAlone: {
    conflicts: Type.Optional({
      ...conflicts,
      description:
        'When `one_at_a_time` was switched on: visits to come that are over another. They stay booked.',
    }),
  },
  filters: {
    slug: Type.Optional(slug('Only this one.')),
    specialty: Type.Optional(specialty),
    is_active: onlyActive,
  },
  refusals: ['already_exists', 'has_future_appointments'],
  list: listDoctors,
  get: getDoctor,
  create: createDoctor,
  change: changeDoctor,
  remove: deleteDoctor,
})
