import { type TSchema, Type } from 'typebox'
import { type Participant, participantRoles } from '../../booking/participants.ts'
import { choice, flag, instant, list, object, uuid } from './field.ts'
import { named } from './named.ts'

const ParticipantSchema = named<Participant>(
  'Participant',
  object(
    {
      id: uuid('Of the participant.'),
      role: choice(participantRoles, 'What they are to the patient.'),
      patient_id: uuid('The person, among the practice’s patients.'),
      name: Type.String({ description: 'Of the person.' }),
      gets_messages: flag('Whether they are told of the visit as the patient is.'),
      may_manage: flag('Whether the links in their messages open it.'),
      inserted_at: instant('Since when.'),
    } satisfies Record<keyof Participant, TSchema>,
    'Somebody on a visit besides its patient.',
  ),
)

export const Participants = named<{ readonly data: readonly Participant[] }>(
  'Participants',
  object({ data: list(ParticipantSchema, 'Oldest first; at most ten.') }, 'Who is on a visit besides.'),
)
