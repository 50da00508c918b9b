import { Type } from 'typebox'
import { probeCalendar } from '../../calendar-sync/reach.ts'
import { calendarFaults } from '../../calendars/provider.ts'
import { publicOnly } from '../../notifications/webhooks/egress.ts'
import {
  type CalendarConnection,
  type CalendarConnectionChanges,
  type CalendarConnectionInput,
  type CalendarConnectionWithConflicts,
  changeCalendarConnection,
  createCalendarConnection,
  deleteCalendarConnection,
  directions,
  externalProviders,
  getCalendarConnection,
  listCalendarConnections,
} from '../../practice/calendar-connections.ts'
import { practiceOf } from '../caller.ts'
import { page, pageQuery, positionOf } from '../pagination.ts'
import type { Routes } from '../route.ts'
import { choice, flag, instant, list, nullable, object, text, uuid } from '../schema/field.ts'
import { named, pageOf } from '../schema/named.ts'
import { conflicts } from './fields.ts'

const doctor_id = uuid('Whose calendar it is.')
const external_provider = choice(externalProviders, 'Who keeps the calendar.')
const address = text('Of the calendar itself, https; without name and password.', 2_000)
export const direction = choice(
  directions,
  '`out`: visits are written there; `in`: busy times block time here; `both` unless given.',
)
export const shows_patients = flag('Whether the names of patients go there; false unless given.')
const is_active = flag('False: it rests, and what it has blocked stays blocked. True unless given.')
const username = text('By which the calendar lets in. Kept sealed, shown to nobody.', 300)
const password = text('Best one for this purpose alone. Kept sealed, shown to nobody.', 1_000)

const shown = {
  id: uuid('Of the connection.'),
  doctor_id,
  external_provider,
  address: text('Of the calendar itself; at Google and Microsoft, what they call it.', 2_000),
  label: nullable(Type.String({ description: 'What it is called there; null: nobody has said.' })),
  direction,
  shows_patients,
  is_active,
  last_synced_at: nullable(instant('When it last went well; null: never.')),
  last_error: nullable(Type.String({ description: 'What went wrong the last time; null: nothing.' })),
  last_fault: nullable(
    choice(
      calendarFaults,
      'What kind of thing that is: with `login_needed` somebody has to let us in again; null: none of those.',
    ),
  ),
  unread_events: list(
    Type.String(),
    'Addresses of events of which no time could be made; they block nothing.',
  ),
  inserted_at: instant('When it was made.'),
  updated_at: instant('When it last changed, or was last looked at.'),
}

const Connection = named<CalendarConnection>(
  'CalendarConnection',
  object(shown, 'A calendar that a doctor keeps elsewhere.'),
)
export const OneConnection = named<CalendarConnectionWithConflicts>(
  'CalendarConnectionWithConflicts',
  object({ ...shown, conflicts }, 'The same, with the visits to come over which the calendar is busy.'),
)
const ConnectionPage = pageOf<CalendarConnection>('CalendarConnectionPage', Connection, 'connections')
const changeable = {
  username: Type.Optional(username),
  password: Type.Optional(password),
  direction: Type.Optional(direction),
  shows_patients: Type.Optional(shows_patients),
  is_active: Type.Optional(is_active),
}
const ConnectionBody = named<CalendarConnectionInput>(
  'CalendarConnectionInput',
  object(
    {
      ...changeable,
      doctor_id,
      external_provider: Type.Optional(
        choice(['caldav'], 'The others are connected by an account: `POST /v1/calendar-accounts`.'),
      ),
      address,
      username,
      password,
    },
    'A calendar to be connected.',
  ),
)
const ChangesBody = named<CalendarConnectionChanges>(
  'CalendarConnectionChanges',
  object(changeable, 'What is left out stays.'),
)
const Probed = named<{ works: boolean; detail: string | null }>(
  'ProbedCalendar',
  object(
    {
      works: flag('Whether it is there, lets us in, and says what has changed.'),
      detail: nullable(Type.String({ description: 'What is wrong, in words; null: nothing.' })),
    },
    'How a calendar answered.',
  ),
)

const tags = ['Calendars']
const params = object({ id: uuid('Of the connection.') })
const path = '/v1/calendar-connections'
const write = { access: 'keys:write', refusals: ['not_found'] } as const

/** Visits leave the practice through it: it is made, and taken back, like a key. */
export const calendarConnectionRoutes: Routes = (
  server,
  { engine, egress = publicOnly, calendarApps = {} },
) => {
  const to = { ...engine, egress, calendarApps }
  server.get(
    path,
    {
      config: { access: 'keys:read' },
      schema: {
        tags,
        summary: 'List the connections to calendars elsewhere, the oldest first',
        querystring: object({ doctor_id: Type.Optional(uuid('Only of this doctor.')), ...pageQuery }),
        response: { 200: ConnectionPage },
      },
    },
    async (request) => {
      const { limit, cursor, doctor_id } = request.query
      const after = positionOf(cursor, ['uuid'])?.[0] ?? null
      const rows = await listCalendarConnections(
        engine,
        practiceOf(request),
        { limit: limit + 1, after },
        doctor_id,
      )
      return page(rows, limit, ({ id }) => [id])
    },
  )
  server.get(
    `${path}/:id`,
    {
      config: { access: 'keys:read', refusals: ['not_found'] },
      schema: { tags, summary: 'Read a connection', params, response: { 200: OneConnection } },
    },
    async (request) => getCalendarConnection(engine, practiceOf(request), request.params.id),
  )
  server.post(
    path,
    {
      config: { ...write, fresh: true, refusals: ['not_found', 'already_exists'] },
      schema: {
        tags,
        summary: 'Connect a calendar',
        description: 'The worker goes there within seconds, and every two minutes from then on.',
        body: ConnectionBody,
        response: { 201: OneConnection },
      },
    },
    async (request, reply) => {
      const made = await createCalendarConnection(engine, practiceOf(request), request.body, request.once)
      return reply.code(201).send(made)
    },
  )
  server.patch(
    `${path}/:id`,
    {
      config: { ...write, fresh: true },
      schema: {
        tags,
        summary: 'Change a connection',
        params,
        body: ChangesBody,
        response: { 200: OneConnection },
      },
    },
    async (request) => changeCalendarConnection(engine, practiceOf(request), request.params.id, request.body),
  )
  server.post(
    `${path}/:id/test`,
    {
      config: write,
      schema: {
        tags,
        summary: 'Look whether the calendar can be used',
        description: 'Goes there now, and changes nothing.',
        params,
        body: object({}),
        response: { 200: Probed },
      },
    },
    async (request) => {
      const detail = await probeCalendar(to, practiceOf(request), request.params.id)
      return { works: detail === null, detail }
    },
  )
  server.delete(
    `${path}/:id`,
    {
      config: { ...write, fresh: true },
      schema: {
        tags,
        summary: 'Take a connection away',
        description: 'What it has blocked is free again. What was written there stays there.',
        params,
        response: { 204: Type.Null({ description: 'Taken away.' }) },
      },
    },
    async (request, reply) => {
      await deleteCalendarConnection(engine, practiceOf(request), request.params.id)
      return reply.code(204).send(null)
    },
  )
}
