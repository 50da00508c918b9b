import { Type } from 'typebox'
import type { Doorkeeper } from '../../staff/doorkeeper.ts'
import { happenings, listEvents, type StaffEvent } from '../../staff/events.ts'
import { practiceOf } from '../caller.ts'
import { page, pageQuery, positionOf } from '../pagination.ts'
import type { Deps, Server } from '../route.ts'
import { choice, instant, nullable, object, uuid } from '../schema/field.ts'
import { named, pageOf } from '../schema/named.ts'
import { methods } from './schema.ts'

const EventSchema = named<StaffEvent>(
  'StaffEvent',
  object(
    {
      id: uuid('Of the event.'),
      account_id: nullable(uuid('Whose account; null: of nobody who is known here.')),
      actor_id: nullable(uuid('The account that did it, where that is another.')),
      what: choice(happenings, 'What happened.'),
      method: nullable(choice(methods, 'How somebody showed who they are, where they did.')),
      inserted_at: instant('When.'),
    },
    'Something that happened to an account.',
  ),
)
const EventPage = pageOf<StaffEvent>('StaffEventPage', EventSchema, 'events')

/** Log-ins and changes of credentials, kept for a year at least. */
export function eventRoutes(server: Server, _: Deps, door: Doorkeeper): void {
  server.get(
    '/v1/staff-events',
    {
      config: { access: 'staff:read' },
      schema: {
        tags: ['Staff'],
        summary: 'List what happened to accounts, the oldest first',
        querystring: object({ ...pageQuery, account_id: Type.Optional(uuid('Whose events alone.')) }),
        response: { 200: EventPage },
      },
    },
    async (request) => {
      const { limit, cursor, account_id } = request.query
      const after = positionOf(cursor, ['uuid'])?.[0] ?? null
      const rows = await listEvents(door, practiceOf(request), { limit: limit + 1, after }, account_id)
      return page(rows, limit, ({ id }) => [id])
    },
  )
}
