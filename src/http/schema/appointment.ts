import { type TSchema, Type } from 'typebox'
import type { Appointment, AppointmentEvent, Held } from '../../booking/appointment.ts'
import type { Offered } from '../../booking/waitlist/commands.ts'
import {
  choice,
  flag,
  instant,
  integer,
  list,
  nullable,
  object,
  timeZone,
  uuid,
  wholeMinute,
} from './field.ts'
import { named, namedAs, pageOf } from './named.ts'

export const status = choice(
  ['held', 'pending', 'confirmed', 'completed', 'cancelled', 'no_show'],
  'held → pending | confirmed | cancelled; pending → confirmed | cancelled; confirmed → completed | no_show | cancelled.',
)

const RequirementSchema = namedAs(
  'Requirement',
  object(
    {
      resource_type: choice(['room', 'telehealth_slot', 'equipment', 'staff'], 'What kind of resource.'),
      capability: nullable(Type.String({ description: 'What it must be capable of; null: anything.' })),
      quantity: integer('How many of them.', 1, 10),
    },
    'What a visit needs besides the doctor.',
  ),
)

/** What the patient may know of the own appointment. */
const ownFields = {
  id: uuid('Of the appointment; it stays through every move.'),
  patient_id: nullable(uuid('Who comes; null while a hold has nobody yet.')),
  doctor_id: uuid('Whose time.'),
  appointment_type_id: uuid('What kind of visit.'),
  doctor_location_id: nullable(uuid('Where; null for a visit that has no place.')),
  starts_at_utc: wholeMinute('When the visit starts.'),
  ends_at_utc: wholeMinute('When it ends, without buffers.'),
  status,
  hold_expires_at: nullable(instant('While held: when the hold lapses, by the server’s clock (see `Date`).')),
  hold_extended: flag('Whether the hold was extended: it can be once.'),
  patient_timezone: nullable(timeZone('The zone the patient booked in.')),
  doctor_timezone: nullable(timeZone('The doctor’s zone when it was booked.')),
  duration_minutes_snapshot: integer('How long, when it was booked.', 5, 360),
  price_cents_snapshot: nullable(integer('The price in minor units, when it was booked.', 0, 2_147_483_647)),
  currency_snapshot: nullable(Type.String({ description: 'ISO 4217.', examples: ['EUR'] })),
  consultation_mode_snapshot: choice(['in_person', 'video', 'phone'], 'How doctor and patient meet.'),
  cancelled_at: nullable(instant('When it was cancelled.')),
  cancelled_by_actor_type: nullable(
    choice(['patient', 'staff', 'system'], 'Who cancelled; `system`: the hold lapsed.'),
  ),
  reschedule_count: integer('How often it was moved.', 0, 100_000),
  session_id: nullable(uuid('Of a place in a group session: which one; of any other visit null.')),
  place: nullable(integer('Its number there: nobody else has it.', 1, 200)),
  series_id: nullable(uuid('The series it is a visit of; null: it stands alone.')),
  joint_booking_id: nullable(
    uuid('Of the visits that were booked with it at once; null: it was booked alone.'),
  ),
  version: integer('One more with each event; what `ETag` says.', 1, 100_000),
}

const practiceFields = {
  ...ownFields,
  location_room_id: nullable(uuid('In which room.')),
  buffer_before_minutes_snapshot: integer('Kept free before, when it was booked.', 0, 240),
  buffer_after_minutes_snapshot: integer('Kept free after, when it was booked.', 0, 240),
  requirements_snapshot: list(RequirementSchema, 'What it needed, when it was booked.'),
  resource_ids: list(uuid('A resource.'), 'The resources it claims; none once cancelled.'),
  notes: nullable(Type.String({ description: 'What was written when it was held.' })),
  outside_hours: flag('Booked by staff outside the offer.'),
  arrived_at: nullable(instant('When the patient came in; null: not yet.')),
  places_snapshot: nullable(
    integer('Of a group session: how many may come. Each place is an appointment of its own.', 2, 200),
  ),
  overlap_allowed: flag('Staff let the patient be in two places at once.'),
  cancellation_reason: nullable(Type.String({ description: 'Why it was cancelled.' })),
  cancelled_by_actor_id: nullable(uuid('Which of them, where that is known.')),
  inserted_at: instant('When the hold was made.'),
  updated_at: instant('When it last changed.'),
} satisfies Record<keyof Appointment, TSchema>

export const manage_token = Type.String({
  description: 'The key to this one appointment, for the patient. Shown this once.',
})

export const AppointmentSchema = named<Appointment>(
  'Appointment',
  object(
    practiceFields,
    'A visit, from its hold to its end. `…_snapshot` is what the type said when it was booked.',
  ),
)

export const HeldSchema = named<Held>(
  'Held',
  object({ ...practiceFields, manage_token }, 'A fresh hold, with the patient’s key.'),
)

export const AppointmentPage = pageOf<Appointment>('AppointmentPage', AppointmentSchema, 'appointments')

export const OwnAppointment = named<Appointment>(
  'OwnAppointment',
  object(ownFields, 'An appointment as its patient sees it.'),
)

export const OwnOffer = named<Offered>(
  'OwnOffer',
  object(
    {
      is_offer: flag('Whether the waiting list made the hold; else somebody booked it.'),
      replaces: nullable(
        object(
          {
            starts_at_utc: ownFields.starts_at_utc,
            doctor_id: ownFields.doctor_id,
            doctor_location_id: ownFields.doctor_location_id,
            consultation_mode_snapshot: ownFields.consultation_mode_snapshot,
            doctor_timezone: ownFields.doctor_timezone,
          },
          'While the offer is open: the later visit, which is cancelled once this one is confirmed; null: none.',
        ),
      ),
    },
    'What a patient has to know of a time that is kept for them.',
  ),
)

export const OwnHeld = named<Held>(
  'OwnHeld',
  object({ ...ownFields, manage_token }, 'A fresh hold, as its patient sees it.'),
)

const AppointmentEventSchema = named<AppointmentEvent>(
  'AppointmentEvent',
  object(
    {
      id: uuid('Of the event.'),
      version: integer('Of the appointment, once this had happened.', 1, 100_000),
      action: choice(
        [
          'held',
          'extended',
          'pending',
          'confirmed',
          'unconfirmed',
          'approved',
          'rescheduled',
          'arrived',
          'not_arrived',
          'participant_added',
          'participant_removed',
          'cancelled',
          'completed',
          'no_show',
          'hold_expired',
        ],
        'What happened.',
      ),
      actor_type: choice(['patient', 'staff', 'system'], 'Who did it.'),
      actor_id: nullable(uuid('Which of them: for staff the API key they came with.')),
      occurred_at: instant('When.'),
      metadata: Type.Object(
        {},
        { additionalProperties: true, description: 'What it changed: the state can be rebuilt from events.' },
      ),
    } satisfies Record<keyof AppointmentEvent, TSchema>,
    'Something that happened to an appointment. Never changed, never deleted.',
  ),
)

export const AppointmentEventPage = pageOf<AppointmentEvent>(
  'AppointmentEventPage',
  AppointmentEventSchema,
  'what happened to an appointment, oldest first',
)
