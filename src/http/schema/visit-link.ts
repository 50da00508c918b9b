import { Type } from 'typebox'
import { object, uuid } from './field.ts'
import { named } from './named.ts'

export const VisitLink = named<{ readonly appointment_id: string; readonly manage_token: string }>(
  'VisitLink',
  object(
    {
      appointment_id: uuid('Of the visit.'),
      manage_token: Type.String({ description: 'The key to it, as in the link of a mail.' }),
    },
    'What opens a visit.',
  ),
)
