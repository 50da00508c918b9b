import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import {
  type AccountReach,
  beginConnecting,
  type Connecting,
  calendarsOf,
  choose,
  finishConnecting,
  redirectUrlOf,
} from '../../calendar-sync/accounts.ts'
import { type AccountProvider, accountProviders } from '../../calendars/accounts/app.ts'
import type { CalendarChoice } from '../../calendars/provider.ts'
import { publicOnly } from '../../notifications/webhooks/egress.ts'
import { synchroniseNow } from '../../practice/calendar-connections.ts'
import { memberOf, practiceOf } from '../caller.ts'
import type { Deps, Routes, Server } from '../route.ts'
import { choice, flag, list, object, text, uuid } from '../schema/field.ts'
import { named, namedAs } from '../schema/named.ts'
import { originOf } from '../staff/cookie.ts'
import { direction, OneConnection, shows_patients } from './calendar-connections.ts'

const external_provider = choice(accountProviders, 'Who keeps the calendars.')

interface ShownAccounts {
  readonly data: readonly {
    readonly external_provider: AccountProvider
    readonly is_configured: boolean
    readonly redirect_url: string
  }[]
}

const Accounts = named<ShownAccounts>(
  'CalendarAccounts',
  object(
    {
      data: list(
        object({
          external_provider,
          is_configured: flag('Whether this server is registered there.'),
          redirect_url: Type.String({
            description: 'What the provider has to be told to send browsers back to.',
          }),
        }),
        'One for each provider.',
      ),
    },
    'By whose accounts calendars can be connected.',
  ),
)
const Beginning = namedAs(
  'CalendarAccountInput',
  object(
    {
      doctor_id: uuid('Whose calendar it is.'),
      external_provider,
      direction: Type.Optional(direction),
      shows_patients: Type.Optional(shows_patients),
      connection_id: Type.Optional(uuid('A connection that is to be let in again; its settings stay.')),
    },
    'An account to be connected.',
  ),
)
const parameter = Type.Optional(
  Type.String({ minLength: 1, maxLength: 4_000, description: 'As it was sent.' }),
)
const Brought = namedAs(
  'CalendarAccountAnswer',
  object(
    { state: parameter, code: parameter, error: parameter },
    'What stands in the query of the address that the provider sent the browser back to.',
  ),
)
const address = text('Of the calendar, in the provider’s own words.', 2_000)
const Choices = named<{ data: readonly CalendarChoice[] }>(
  'CalendarChoices',
  object(
    {
      data: list(
        object({
          address,
          label: Type.String({ description: 'What it is called there.' }),
          is_primary: flag('Whether it is the one that the account has first of all.'),
        }),
        'Those that can be written.',
      ),
    },
    'The calendars of an account.',
  ),
)

const tags = ['Calendars']
const params = object({ id: uuid('Of the connection.') })
const path = '/v1/calendar-accounts'
const connection = '/v1/calendar-connections/:id'

/** Calendars at Google and Microsoft, whose owners let this server in by their account. */
export const calendarAccountRoutes: Routes = (server, deps) => {
  const to = reachOf(deps, server)
  server.get(
    path,
    {
      config: { access: 'keys:read' },
      schema: { tags, summary: 'By whose accounts calendars can be connected', response: { 200: Accounts } },
    },
    async (request) => ({
      data: accountProviders.map((provider) => ({
        external_provider: provider,
        is_configured: to.calendarApps[provider] !== undefined,
        redirect_url: redirectUrlOf(originOf(request, deps), provider),
      })),
    }),
  )
  server.post(
    path,
    {
      config: {
        access: 'keys:write',
        fresh: true,
        remembered: false,
        refusals: ['not_found', 'calendar_not_connected'],
      },
      schema: {
        tags,
        summary: 'Where to go to connect a calendar at Google or Microsoft',
        description: 'Good for five minutes, once, and for the session or the key that asks.',
        body: Beginning,
        response: { 201: object({ url: Type.String({ description: 'Of the provider.' }) }) },
      },
    },
    async (request, reply) => {
      const url = await beginConnecting(to, whoIn(request), originOf(request, deps), request.body)
      return reply.code(201).send({ url })
    },
  )
  server.post(
    `${path}/finish`,
    {
      config: {
        access: 'keys:write',
        remembered: false,
        refusals: ['not_found', 'calendar_not_connected'],
      },
      schema: {
        tags,
        summary: 'Connect a calendar by what the provider sent along',
        description: 'A new connection rests until its calendar is chosen.',
        body: Brought,
        response: { 201: OneConnection },
      },
    },
    async (request, reply) => reply.code(201).send(await finishConnecting(to, whoIn(request), request.body)),
  )
  choosingRoutes(server, to)
}

function choosingRoutes(server: Server, to: AccountReach): void {
  server.get(
    `${connection}/calendars`,
    {
      config: { access: 'keys:read', refusals: ['not_found', 'calendar_not_connected'] },
      schema: {
        tags,
        summary: 'List the calendars of the account that a connection was made with',
        description: 'Goes there now. A connection by name and password has none but its own.',
        params,
        response: { 200: Choices },
      },
    },
    async (request) => ({ data: await calendarsOf(to, practiceOf(request), request.params.id) }),
  )
  server.put(
    `${connection}/calendar`,
    {
      config: {
        access: 'keys:write',
        fresh: true,
        refusals: ['not_found', 'already_exists', 'calendar_not_connected'],
      },
      schema: {
        tags,
        summary: 'Choose the calendar of a connection',
        description:
          'It is synchronised from now on. Once it has been, another calendar is another connection.',
        params,
        body: object({ address }),
        response: { 200: OneConnection },
      },
    },
    async (request) => choose(to, practiceOf(request), request.params.id, request.body.address),
  )
  server.post(
    `${connection}/synchronise`,
    {
      config: { access: 'keys:write', refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Synchronise a calendar now',
        description: 'The worker goes there within seconds, also where it would have waited after a fault.',
        params,
        body: object({}),
        response: { 200: OneConnection },
      },
    },
    async (request) => synchroniseNow(to, practiceOf(request), request.params.id),
  )
}

/** The session that somebody is logged in by, or the key. */
function whoIn(request: FastifyRequest): Connecting {
  const { identity } = request
  if (identity.kind !== 'practice') return memberOf(request)
  const { practice_id, key_id } = identity
  return { practice_id, account_id: null, session_id: key_id }
}

function reachOf({ engine, egress = publicOnly, calendarApps = {} }: Deps, { log }: Server): AccountReach {
  const warn = (error: unknown) => log.warn({ err: error }, 'a calendar provider was no help')
  return { ...engine, egress, calendarApps, warn }
}
