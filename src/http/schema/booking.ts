import { Type } from 'typebox'
import { participantRoles } from '../../booking/participants.ts'
import { choice, flag, localDate, nullable, object, text, timeZone, uuid, wholeMinute } from './field.ts'
import { namedAs } from './named.ts'

/* What callers send to book: the same fields for practices and patients, less what only staff decide. */

export const start = wholeMinute('When the visit starts.')
export const place = Type.Optional(nullable(uuid('Where; any place where it is given, unless told.')))

export const ownVisit = {
  doctor_id: uuid('Whose time.'),
  appointment_type_id: uuid('What kind of visit.'),
  starts_at_utc: start,
  doctor_location_id: place,
  patient_timezone: Type.Optional(nullable(timeZone('The zone to show times in to the patient.'))),
  notes: Type.Optional(nullable(Type.String({ maxLength: 2000, description: 'For the practice.' }))),
}

export const override = {
  outside_hours: Type.Optional(flag('Book although it is not on offer; never over another booking.')),
  reason: Type.Optional(nullable(text('Why outside the offer; required then, and kept in the event.', 500))),
}

export const staffVisit = {
  ...ownVisit,
  location_room_id: Type.Optional(nullable(uuid('In this room and no other.'))),
  patient_id: Type.Optional(nullable(uuid('Who comes, if that is known already.'))),
  overlap_allowed: Type.Optional(flag('Let this patient be in two places at once.')),
}

export const HoldBody = namedAs(
  'HoldRequest',
  object({ ...staffVisit, ...override }, 'A start to be held until it is confirmed or lapses.'),
)

export const proof = Type.Optional(
  Type.String({
    maxLength: 2000,
    pattern: '^[A-Za-z0-9+/]+=*$',
    description: 'The solved challenge of `proof_of_work_required`, with its `number`: JSON in base64.',
  }),
)

export const OwnHoldBody = namedAs(
  'OwnHoldRequest',
  object({ ...ownVisit, proof }, 'A start to be held by a patient.'),
)

export const newPatientFields = {
  name: text('As the person writes it.', 200),
  email: Type.Optional(nullable(Type.String({ format: 'email', maxLength: 254 }))),
  phone: Type.Optional(nullable(Type.String({ format: 'phone', maxLength: 40 }))),
  date_of_birth: Type.Optional(nullable(localDate('Date of birth.'))),
  timezone: Type.Optional(nullable(timeZone('The zone to show times in.'))),
  locale: Type.Optional(
    nullable(Type.String({ format: 'locale', maxLength: 35, description: 'The language to write in.' })),
  ),
}

export const NewPatient = namedAs(
  'NewPatient',
  object(newPatientFields, 'Somebody the practice does not know yet.'),
)

const patient = Type.Optional(NewPatient)

export const notes = Type.Optional(
  nullable(Type.String({ maxLength: 2000, description: 'For the practice; null: as it was.' })),
)

export const ParticipantBody = namedAs(
  'ParticipantRequest',
  object(
    {
      role: choice(participantRoles, 'What they are to the patient.'),
      patient_id: Type.Optional(uuid('The person: somebody the practice knows …')),
      patient,
      gets_messages: Type.Optional(flag('Whether they are told of the visit; true unless given.')),
      may_manage: Type.Optional(
        flag('Whether they act for the patient; true for guardians and carers unless given.'),
      ),
    },
    'Somebody on a visit besides its patient; one of patient_id and patient.',
  ),
)

const participants = Type.Optional(
  Type.Array(ParticipantBody, { maxItems: 10, description: 'Who is on the visit besides.' }),
)

export const guardian = Type.Optional(
  namedAs(
    'Guardian',
    object(newPatientFields, 'Who books for a child: is told of the visit, and may change it.'),
  ),
)

export const ConfirmBody = namedAs(
  'ConfirmRequest',
  object(
    {
      patient_id: Type.Optional(uuid('Who comes: a patient of the practice …')),
      patient,
      participants,
      notes,
    },
    'Who the visit is for; one of the two, or neither when the hold has its patient.',
  ),
)

export const OwnConfirmBody = namedAs(
  'OwnConfirmRequest',
  object({ patient, guardian, notes }, 'Who the visit is for.'),
)

const contactCode = Type.Object(
  {
    email: Type.Optional(Type.String({ format: 'email', maxLength: 254 })),
    phone: Type.Optional(Type.String({ format: 'phone', maxLength: 40 })),
  },
  { additionalProperties: false, minProperties: 1, description: 'Where the code goes: one of the two.' },
)

export const ContactCodeBody = namedAs('ContactCodeRequest', contactCode)

export const CheckContactBody = namedAs(
  'CheckContactRequest',
  object(
    {
      code: Type.String({
        pattern: '^[0-9]{6}$',
        maxLength: 6,
        description: 'As the newest message has it.',
        examples: ['042917'],
      }),
    },
    'The code that was sent.',
  ),
)

export const CancelBody = namedAs(
  'CancelRequest',
  object({ reason: Type.Optional(nullable(text('Why.', 500))) }, 'Why, if there is something to say.'),
)

export const RescheduleBody = namedAs(
  'RescheduleRequest',
  object(
    {
      starts_at_utc: start,
      doctor_location_id: place,
      location_room_id: Type.Optional(nullable(uuid('Into this room and no other.'))),
      doctor_id: Type.Optional(
        uuid('To another doctor, who must give the same kind of visit (a type of the same slug).'),
      ),
      ...override,
    },
    'Where a visit is moved to.',
  ),
)

export const OwnRescheduleBody = namedAs(
  'OwnRescheduleRequest',
  object({ starts_at_utc: start, doctor_location_id: place }, 'Where a patient moves the visit to.'),
)
