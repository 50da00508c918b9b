import { Type } from 'typebox'
import type { Profile } from '../../practice/profile.ts'
import { choice, flag, integer, list, nullable, object, slug, timeZone, uuid } from './field.ts'
import { named } from './named.ts'

const practice = object({
  slug: slug('What it is called in addresses.'),
  name: Type.String(),
  timezone: timeZone('Where it is.'),
  logo_url: nullable(
    Type.String({ description: 'Its logo: an https address, or the picture itself (`data:`).' }),
  ),
  brand_colour: nullable(
    Type.String({ description: 'Dark enough for white text on it.', examples: ['#0b6b63'] }),
  ),
  default_locale: choice(['en', 'el'], 'The language of its pages for who asks for none they know.'),
  contact_check: choice(
    ['none', 'email', 'phone', 'either'],
    'What a code is sent to before a hold can be confirmed.',
  ),
  payment_provider: choice(
    ['desk', 'stripe'],
    'Where what is paid beforehand is paid: at the desk, or here by card.',
  ),
})

const doctor = object({
  id: uuid('Of the doctor.'),
  slug: slug('What the doctor is called in addresses.'),
  name: Type.String(),
  specialty: nullable(Type.String({ description: 'In the words of the practice.' })),
  timezone: timeZone('In which the doctor works.'),
})

const appointmentType = object({
  id: uuid('Of the kind of visit.'),
  doctor_id: uuid('Who gives it.'),
  slug: slug('What it is called in addresses.'),
  name: Type.String(),
  description: nullable(Type.String({ description: 'For patients.' })),
  duration_minutes: integer('How long it takes.', 5, 360),
  consultation_mode: choice(['in_person', 'video', 'phone'], 'How doctor and patient meet.'),
  price_cents: nullable(integer('In minor units; null: not said.', 0, 2_147_483_647)),
  currency: Type.String({ description: 'ISO 4217.', examples: ['EUR'] }),
  payment_mode: choice(['none', 'deposit', 'full'], 'What is paid beforehand.'),
  prepaid_cents: nullable(
    integer('What is paid beforehand, in minor units; null: nothing.', 1, 2_147_483_647),
  ),
  late_cancel_minutes: integer('A cancellation so long before the start is late; 0: none is.', 0, 43_200),
  late_cancel_fee_cents: nullable(integer('What is kept then; null: all of it.', 0, 2_147_483_647)),
  no_show_fee_cents: nullable(
    integer('What is kept where the patient does not come; null: all of it.', 0, 2_147_483_647),
  ),
  min_notice_minutes: integer('How long before one must book.', 0, 43_200),
  max_future_days: integer('How far ahead one may book.', 1, 365),
  allow_patient_reschedule: flag('Whether patients may move it.'),
  requires_approval: flag('Whether the practice has to say yes to a booking.'),
  places: integer('How many come to one visit; more than 1: a place in a group is booked.', 1, 200),
  location_ids: list(uuid('A place.'), 'Where it is given; none: at any place of the doctor.'),
})

const doctorLocation = object({
  id: uuid('Of the place.'),
  doctor_id: nullable(uuid('Whose place; null: shared by all doctors.')),
  name: Type.String(),
  address: nullable(Type.String({ description: 'As one writes it on a letter.' })),
  latitude: nullable(Type.Number({ description: 'Degrees north.' })),
  longitude: nullable(Type.Number({ description: 'Degrees east.' })),
})

export const ProfileSchema = named<Profile>(
  'PracticeProfile',
  object(
    {
      practice,
      doctors: list(doctor, 'Whom one may visit, by name.'),
      appointment_types: list(appointmentType, 'What for, by name.'),
      doctor_locations: list(doctorLocation, 'Where, by name.'),
    },
    'What a practice shows to everybody.',
  ),
)
