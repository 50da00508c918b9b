import { Type } from 'typebox'
import type { Engine } from '../../booking/engine.ts'
import {
  changeException,
  createException,
  deleteException,
  type Exception,
  type ExceptionFilter,
  type ExceptionInput,
  type ExceptionWithConflicts,
  getException,
  listExceptions,
} from '../../practice/availability-exceptions.ts'
import { firstInstant, lastInstant } from '../instant-or-date.ts'
import { choice, nullable, text, uuid, wholeMinute } from '../schema/field.ts'
import { type Page, setupRoutesOf } from './crud.ts'
import { conflicts, onlyOf, scope } from './fields.ts'

const kind = choice(
  ['blocked', 'available'],
  'What it says; blocked unless given. Where both speak, available wins.',
)

const moment = (description: string) =>
  Type.Optional(Type.String({ format: 'instant-or-date', maxLength: 40, description }))

export const availabilityExceptionRoutes = setupRoutesOf<ExceptionInput, Exception, ExceptionWithConflicts>({
  path: '/v1/availability-exceptions',
  // Its reasons are somebody's own, and its conflicts are appointments.
  access: { read: 'setup:read', write: 'setup:write', open: false },
  name: 'AvailabilityException',
  words: { one: 'an exception', many: 'Availability exceptions' },
  description:
    'A span of time in which a doctor, or the whole practice, does not work, or works besides the rules.',
  fields: {
    doctor_id: nullable(uuid('Whose; null: of the whole practice. That does not change.')),
    ...scope,
    starts_at_utc: wholeMinute('When it begins.'),
    ends_at_utc: wholeMinute('When it ends; at most five years later.'),
    kind,
    reason: nullable(text('Why; for the practice.', 500)),
    source: text('Where it comes from; manual unless given.', 100),
  },
  required: ['starts_at_utc', 'ends_at_utc'],
  shownAlone: {
    conflicts: {
      ...conflicts,
      description: 'When it is blocked: the visits to come that it covers. They stay booked.',
    },
  },
  filters: {
    doctor_id: onlyOf('doctor'),
    kind: Type.Optional(kind),
    from: moment('Only those that end after this instant (or UTC date).'),
    to: moment('Only those that start before this instant (or by the end of this UTC date).'),
  },
  isOnlyDeleted: true,
  list: listSpan,
  get: getException,
  create: createException,
  change: changeException,
  remove: deleteException,
})

function listSpan(engine: Engine, practiceId: string, page: Page, { from, to, ...filter }: ExceptionFilter) {
  const span = { ...filter, from: from && firstInstant(from), to: to && lastInstant(to) }
  return listExceptions(engine, practiceId, page, span)
}
