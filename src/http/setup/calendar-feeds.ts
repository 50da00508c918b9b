import { Type } from 'typebox'
import {
  type CalendarFeed,
  type CalendarFeedInput,
  createCalendarFeed,
  listCalendarFeeds,
  revokeCalendarFeed,
} from '../../practice/calendar-feeds.ts'
import { practiceOf } from '../caller.ts'
import { page, pageQuery, positionOf } from '../pagination.ts'
import type { Routes } from '../route.ts'
import { flag, instant, nullable, object, uuid } from '../schema/field.ts'
import { named, pageOf } from '../schema/named.ts'

const label = Type.String({ maxLength: 200, description: 'What it is for, for people.' })
const shows_patients = flag('Whether the names of patients go with it; false unless given.')

const shown = {
  id: uuid('Of the feed.'),
  doctor_id: uuid('Whose visits it tells.'),
  label,
  shows_patients,
  last_used_at: nullable(instant('When it was last read, to the minute; null: never.')),
  revoked_at: nullable(instant('When it was revoked; null: it was not.')),
  inserted_at: instant('When it was made.'),
}

interface AddressedFeed extends CalendarFeed {
  readonly address: string
}

const FeedSchema = named<CalendarFeed>(
  'CalendarFeed',
  object(shown, 'An address at which other programs read a doctor’s calendar, without the address.'),
)
const NewFeedSchema = named<AddressedFeed>(
  'NewCalendarFeed',
  object(
    {
      ...shown,
      address: Type.String({
        description:
          'The address, whole where the server knows its own, else from its root. Shown this once.',
      }),
    },
    'A fresh feed.',
  ),
)
const FeedPage = pageOf<CalendarFeed>('CalendarFeedPage', FeedSchema, 'feeds')
const FeedBody = named<CalendarFeedInput>(
  'CalendarFeedInput',
  object(
    {
      doctor_id: uuid('Whose visits it tells.'),
      label: Type.Optional(label),
      shows_patients: Type.Optional(shows_patients),
    },
    'A feed to be made.',
  ),
)

const tags = ['Calendars']

/** Whoever has the address reads the calendar: it is made, and taken back, like a key. */
export const calendarFeedRoutes: Routes = (server, { engine, publicUrl = '' }) => {
  server.get(
    '/v1/calendar-feeds',
    {
      config: { access: 'keys:read' },
      schema: {
        tags,
        summary: 'List the feeds, the oldest first',
        querystring: object({ doctor_id: Type.Optional(uuid('Only of this doctor.')), ...pageQuery }),
        response: { 200: FeedPage },
      },
    },
    async (request) => {
      const { limit, cursor, doctor_id } = request.query
      const after = positionOf(cursor, ['uuid'])?.[0] ?? null
      const rows = await listCalendarFeeds(
        engine,
        practiceOf(request),
        { limit: limit + 1, after },
        doctor_id,
      )
      return page(rows, limit, ({ id }) => [id])
    },
  )
  server.post(
    '/v1/calendar-feeds',
    {
      config: { access: 'keys:write', fresh: true, refusals: ['not_found'] },
      schema: { tags, summary: 'Make a feed', body: FeedBody, response: { 201: NewFeedSchema } },
    },
    async (request, reply) => {
      const { body, once } = request
      const { key, ...made } = await createCalendarFeed(engine, practiceOf(request), body, once)
      return reply.code(201).send({ ...made, address: `${publicUrl}/public/calendars/${key}.ics` })
    },
  )
  server.post(
    '/v1/calendar-feeds/:id/revoke',
    {
      config: { access: 'keys:write', fresh: true, refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Revoke a feed',
        description: 'From now on its address leads nowhere. Revoking again changes nothing.',
        params: object({ id: uuid('Of the feed.') }),
        body: object({}),
        response: { 200: FeedSchema },
      },
    },
    async (request) => revokeCalendarFeed(engine, practiceOf(request), request.params.id),
  )
}
