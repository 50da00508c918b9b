import { Type } from 'typebox'
import { type HeldJointly, MOST_VISITS, type NamedJointBooking } from '../../booking/joint.ts'
import type { VisitRuns as FoundRuns, VisitRun } from '../../booking/runs.ts'
import { AppointmentSchema, manage_token, OwnAppointment } from './appointment.ts'
import { ConfirmBody, guardian, NewPatient, notes, override, ownVisit, proof, staffVisit } from './booking.ts'
import { list, nullable, object, uuid, wholeMinute } from './field.ts'
import { named, namedAs } from './named.ts'

/* Visits that are booked together, and where they fit one after the other. */

const id = uuid('Of the joint booking: `joint_booking_id` of its visits.')

const patient_names = list(
  nullable(Type.String({ description: 'A name.' })),
  'Who comes to each of them, in the same order; null: nobody is named yet.',
)

export const JointBookingSchema = named<NamedJointBooking>(
  'JointBooking',
  object(
    { id, appointments: list(AppointmentSchema, 'By start.'), patient_names },
    'Visits that were held at once. Each is an appointment, and may go its own way from there.',
  ),
)

export const HeldJointlySchema = named<HeldJointly>(
  'HeldJointly',
  object(
    { id, appointments: list(AppointmentSchema, 'As they were asked for.'), manage_token },
    'Fresh holds, with the key that opens each of them.',
  ),
)

export const OwnJointBooking = named<NamedJointBooking>(
  'OwnJointBooking',
  object(
    { id, appointments: list(OwnAppointment, 'By start.'), patient_names },
    'The own visits that were held at once.',
  ),
)

export const OwnHeldJointly = named<HeldJointly>(
  'OwnHeldJointly',
  object(
    { id, appointments: list(OwnAppointment, 'As they were asked for.'), manage_token },
    'Fresh holds, as their patient sees them.',
  ),
)

const several = { minItems: 2, maxItems: MOST_VISITS }

export const JointHoldBody = namedAs(
  'JointHoldRequest',
  object(
    {
      visits: Type.Array(object(staffVisit, 'One of them.'), {
        ...several,
        description: 'The starts, in any order; no two of one person at once.',
      }),
      ...override,
    },
    'Starts to be held together, or none of them.',
  ),
)

export const OwnJointHoldBody = namedAs(
  'OwnJointHoldRequest',
  object(
    {
      visits: Type.Array(object(ownVisit, 'One of them.'), { ...several, description: 'The starts.' }),
      proof,
    },
    'Starts to be held together by a patient, or none of them.',
  ),
)

const each = 'One for each visit that is held, by start; or one who comes to all of them.'

export const JointConfirmBody = namedAs(
  'JointConfirmRequest',
  object(
    {
      patients: Type.Optional(
        Type.Array(ConfirmBody, { maxItems: 8, description: `${each} None: the holds have theirs.` }),
      ),
    },
    'Who the visits are for.',
  ),
)

export const OwnJointConfirmBody = namedAs(
  'OwnJointConfirmRequest',
  object(
    {
      patients: Type.Array(
        object({ patient: Type.Optional(NewPatient), notes }, 'Who, and what there is to say.'),
        { minItems: 1, maxItems: 8, description: `${each} Without \`patient\`: the guardian’s own visit.` },
      ),
      guardian,
    },
    'Who the visits are for.',
  ),
)

const VisitRunSchema = named<VisitRun>(
  'VisitRun',
  object(
    {
      starts_at_utc: wholeMinute('When the first visit starts.'),
      ends_at_utc: wholeMinute('When the last one ends, without buffers.'),
      doctor_location_id: nullable(uuid('Where; null for visits that have no place.')),
      visits: list(
        object(
          {
            appointment_type_id: uuid('What kind of visit.'),
            starts_at_utc: wholeMinute('When it starts.'),
            ends_at_utc: wholeMinute('When it ends, without buffers.'),
          },
          'One visit.',
        ),
        'In the order asked for.',
      ),
    },
    'Several visits one after the other.',
  ),
)

export const VisitRuns = named<FoundRuns>(
  'VisitRuns',
  object(
    {
      data: list(VisitRunSchema, 'By start.'),
      next_available: nullable(
        wholeMinute(
          'When the first of them starts, on these dates or after; null: at no time that can be booked yet.',
        ),
      ),
    },
    'Where visits fit one after the other.',
  ),
)
