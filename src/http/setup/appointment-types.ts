import { Type } from 'typebox'
import {
  type AppointmentType,
  type AppointmentTypeInput,
  changeAppointmentType,
  createAppointmentType,
  deleteAppointmentType,
  getAppointmentType,
  listAppointmentTypes,
} from '../../practice/appointment-types.ts'
import { choice, flag, integer, list, nullable, object, slug, text, uuid } from '../schema/field.ts'
import { setup, setupRoutesOf } from './crud.ts'
import { is_active, name, onlyActive, onlyOf, resource_type } from './fields.ts'

const consultation_mode = choice(['in_person', 'video', 'phone'], 'How doctor and patient meet.')

const payment_mode = choice(
  ['none', 'deposit', 'full'],
  'What is paid beforehand: nothing, the deposit, or the price. `none` unless given.',
)

const requirement = object(
  {
    resource_type,
    capability: Type.Optional(nullable(text('What it must be capable of; null: anything.', 100))),
    quantity: Type.Optional(integer('How many of them; 1 unless given.', 1, 10)),
  },
  'Something that a visit needs besides the doctor.',
)

export const appointmentTypeRoutes = setupRoutesOf<AppointmentTypeInput, AppointmentType>({
  path: '/v1/appointment-types',
  access: setup,
  name: 'AppointmentType',
  words: { one: 'an appointment type', many: 'Appointment types' },
  description: 'A kind of visit that a doctor offers. Visits keep what it said when they were booked.',
  fields: {
    doctor_id: uuid('Who gives it; that does not change.'),
    slug: slug('What it is called in addresses; unique for the doctor.'),
    name,
    description: nullable(text('For patients.', 2000)),
    duration_minutes: integer('How long it takes; 30 unless given.', 5, 360),
    buffer_before_minutes: integer('Kept free before.', 0, 240),
    buffer_after_minutes: integer('Kept free after.', 0, 240),
    consultation_mode,
    price_cents: nullable(integer('In minor units; null: not said.', 0, 2_147_483_647)),
    currency: Type.String({
      pattern: '^[A-Z]{3}$',
      description: 'ISO 4217; EUR unless given.',
      examples: ['EUR'],
    }),
    payment_mode,
    deposit_cents: nullable(
      integer('What a deposit is, in minor units; at most the price.', 1, 2_147_483_647),
    ),
    late_cancel_minutes: integer(
      'A cancellation by the patient so long before the start is late; 0: none is. 0 unless given.',
      0,
      43_200,
    ),
    late_cancel_fee_cents: nullable(
      integer('What is kept of the payment then; null: all of it.', 0, 2_147_483_647),
    ),
    no_show_fee_cents: nullable(
      integer('What is kept where the patient does not come; null: all of it.', 0, 2_147_483_647),
    ),
    allow_patient_reschedule: flag('Whether patients may move it; true unless given.'),
    min_notice_minutes: integer('How long before one must book.', 0, 43_200),
    max_future_days: integer('How far ahead one may book; 60 unless given.', 1, 365),
    max_reschedule_count: integer('How often patients may move it; 2 unless given.', 0, 20),
    hold_minutes: integer('How long a start is held; 5 unless given.', 1, 60),
    requires_approval: flag('Whether the practice has to say yes to a booking.'),
    places: integer(
      'How many come to one visit; more than 1: a group session, whose places are booked.',
      1,
      200,
    ),
    is_active,
    default_location_id: nullable(uuid('Where it is usually given.')),
    default_room_id: nullable(uuid('In which room.')),
    location_ids: list(
      uuid('A place.'),
      'Where it is given; none: at any place of the doctor. Replaced whole.',
      {
        most: 100,
      },
    ),
    requirements: list(
      requirement,
      'What it needs; none: one room in person, one telehealth slot by video or phone. Replaced whole.',
      { most: 20 },
    ),
  },
  required: ['doctor_id', 'slug', 'name', 'consultation_mode'],
  filters: {
    doctor_id: onlyOf('doctor'),
    slug: Type.Optional(slug('Only those called this.')),
    consultation_mode: Type.Optional(consultation_mode),
    is_active: onlyActive,
  },
  refusals: ['already_exists'],
  list: listAppointmentTypes,
  get: getAppointmentType,
  create: createAppointmentType,
  change: changeAppointmentType,
  remove: deleteAppointmentType,
})
