import { Type } from 'typebox'
import { type Doorkeeper, practiceAt } from '../../staff/doorkeeper.ts'
import { logIn, logOut, reauthenticate } from '../../staff/log-in.ts'
import { myself } from '../../staff/myself.ts'
import { listSessions, revokeSession, revokeSessions } from '../../staff/sessions.ts'
import { memberOf } from '../caller.ts'
import type { Deps, Server } from '../route.ts'
import { object, uuid } from '../schema/field.ts'
import { carry, drop, mustNotBeForeign, whenceOf } from './cookie.ts'
import { PasskeyAnswer, passkeyShown } from './passkeys.ts'
import { code, email, MyselfSchema, password, practice, SessionPage } from './schema.ts'

const tags = ['Log-in']

/** How staff come in, who they are, and how they leave. */
export function sessionRoutes(server: Server, deps: Deps, door: Doorkeeper): void {
  server.post(
    '/v1/session',
    {
      config: {
        access: 'public',
        remembered: false,
        refusals: ['log_in_failed', 'second_factor_needed', 'sign_on_needed', 'not_found', 'forbidden'],
      },
      schema: {
        tags,
        summary: 'Log in',
        description:
          'The answer carries the session as a cookie. Where the account has a second factor, `code` or `passkey` is asked for; a passkey alone does as well (`/v1/session/passkey`).',
        body: object({
          practice,
          email,
          password,
          code: Type.Optional(code),
          passkey: Type.Optional(PasskeyAnswer),
        }),
        response: { 201: MyselfSchema },
      },
    },
    async (request, reply) => {
      mustNotBeForeign(request, deps)
      const { practice: slug, passkey, ...credentials } = request.body
      const practiceId = await practiceAt(door, slug)
      const shown = { ...credentials, passkey: passkeyShown(request, deps, passkey) }
      const session = await logIn(door, practiceId, shown, whenceOf(request))
      carry(request, reply, deps, session)
      return reply.code(201).send(await myself(door, practiceId, session.account_id))
    },
  )

  server.get(
    '/v1/session',
    {
      config: { access: 'staff', refusals: ['rate_limited'] },
      schema: { tags, summary: 'Who is logged in', response: { 200: MyselfSchema } },
    },
    async (request) => {
      const { practice_id, account_id } = memberOf(request)
      return myself(door, practice_id, account_id)
    },
  )

  server.delete(
    '/v1/session',
    {
      config: { access: 'staff', refusals: ['rate_limited'] },
      schema: { tags, summary: 'Log out', response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      await logOut(door, memberOf(request))
      drop(request, reply, deps)
      // What pages and answers have left in this browser goes as well, at a desk that others use.
      return reply.code(204).header('clear-site-data', '"cache", "storage"').send(null)
    },
  )

  server.post(
    '/v1/session/reauthenticate',
    {
      config: {
        access: 'staff',
        remembered: false,
        refusals: ['log_in_failed', 'second_factor_needed', 'sign_on_needed', 'rate_limited'],
      },
      schema: {
        tags,
        summary: 'Show once more who one is, before changing credentials',
        description:
          'By the password, or by a passkey. The session goes on under another cookie; the one until now opens nothing more.',
        body: object({
          password: Type.Optional(password),
          code: Type.Optional(code),
          passkey: Type.Optional(PasskeyAnswer),
        }),
        response: { 200: MyselfSchema },
      },
    },
    async (request, reply) => {
      const standing = memberOf(request)
      const shown = { ...request.body, passkey: passkeyShown(request, deps, request.body.passkey) }
      const session = await reauthenticate(door, standing, shown, whenceOf(request))
      carry(request, reply, deps, session)
      return myself(door, standing.practice_id, standing.account_id)
    },
  )
}

/** Where somebody is logged in, and how to end it. */
export function sessionListRoutes(server: Server, _: Deps, door: Doorkeeper): void {
  server.get(
    '/v1/sessions',
    {
      config: { access: 'staff' },
      schema: { tags, summary: 'List the own sessions', response: { 200: SessionPage } },
    },
    async (request) => {
      const { practice_id, account_id, session_id } = memberOf(request)
      const sessions = await listSessions(door, practice_id, account_id)
      return { data: sessions.map((session) => ({ ...session, is_this: session.id === session_id })) }
    },
  )
  server.delete(
    '/v1/sessions/:id',
    {
      config: { access: 'staff', refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'End one of the own sessions',
        params: object({ id: uuid('Of the session.') }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { practice_id, account_id } = memberOf(request)
      await revokeSession(door, practice_id, account_id, request.params.id)
      return reply.code(204).send(null)
    },
  )
  server.post(
    '/v1/sessions/end-others',
    {
      config: { access: 'staff' },
      schema: {
        tags,
        summary: 'End all of the own sessions but this one',
        body: object({}),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { practice_id, account_id, session_id } = memberOf(request)
      await revokeSessions(door.db.within(practice_id), door, practice_id, account_id, session_id)
      return reply.code(204).send(null)
    },
  )
}
