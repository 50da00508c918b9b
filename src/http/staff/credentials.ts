import { Type } from 'typebox'
import {
  confirmAuthenticator,
  type NewAuthenticator,
  prepareAuthenticator,
  removeAuthenticator,
  removeSecondFactorOf,
  replaceRecoveryCodes,
} from '../../staff/authenticator.ts'
import { type Doorkeeper, practiceAt } from '../../staff/doorkeeper.ts'
import { linkTo } from '../../staff/links.ts'
import { askReset, changePassword, makeReset, useReset } from '../../staff/resets.ts'
import { accountOf, grantorOf, memberOf, practiceOf } from '../caller.ts'
import type { Deps, Server } from '../route.ts'
import { instant, list, object, uuid } from '../schema/field.ts'
import { named } from '../schema/named.ts'
import { mustNotBeForeign, originOf, whenceOf } from './cookie.ts'
import { code, email, newPassword, practice, token } from './schema.ts'

const AuthenticatorSchema = named<NewAuthenticator>(
  'NewAuthenticator',
  object(
    {
      secret: Type.String({ description: 'Base32, for typing. Shown this once.' }),
      uri: Type.String({ description: 'The same for authenticators: `otpauth://…`.' }),
    },
    'What an authenticator is told.',
  ),
)
const RecoveryCodesSchema = named<{ readonly recovery_codes: readonly string[] }>(
  'RecoveryCodes',
  object(
    {
      recovery_codes: list(
        Type.String({ description: 'Opens once, in the place of a code.' }),
        'Shown this once.',
      ),
    },
    'For whoever has lost the second factor.',
  ),
)

const own = ['Log-in']
const staff = ['Staff']
const params = object({ id: uuid('Of the account.') })
/** What a route of the own credentials has. */
const changes = { access: 'staff', fresh: true, remembered: false } as const

/** What somebody logs in with: theirs to change, shortly after they have shown it. */
export function credentialRoutes(server: Server, _: Deps, door: Doorkeeper): void {
  server.post(
    '/v1/session/password',
    {
      config: changes,
      schema: {
        tags: own,
        summary: 'Change the own password',
        description: 'The other sessions end.',
        body: object({ new_password: newPassword }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { practice_id, account_id, session_id } = memberOf(request)
      await changePassword(door, practice_id, account_id, request.body.new_password, session_id)
      return reply.code(204).send(null)
    },
  )
  server.post(
    '/v1/session/second-factor',
    {
      config: { ...changes, refusals: ['already_exists'] },
      schema: {
        tags: own,
        summary: 'Prepare an authenticator',
        description: 'Nothing asks for it until a first code has confirmed it.',
        body: object({}),
        response: { 201: AuthenticatorSchema },
      },
    },
    async (request, reply) => {
      const { practice_id, account_id } = memberOf(request)
      return reply.code(201).send(await prepareAuthenticator(door, practice_id, account_id))
    },
  )
  server.post(
    '/v1/session/second-factor/confirm',
    {
      config: { ...changes, refusals: ['already_exists'] },
      schema: {
        tags: own,
        summary: 'Confirm the authenticator by a first code',
        description: 'From now on a log-in asks for one. The other sessions end.',
        body: object({ code }),
        response: { 200: RecoveryCodesSchema },
      },
    },
    async (request) => {
      const { practice_id, account_id, session_id } = memberOf(request)
      const first = request.body.code
      return {
        recovery_codes: await confirmAuthenticator(door, practice_id, account_id, first, session_id),
      }
    },
  )
  server.delete(
    '/v1/session/second-factor',
    {
      config: changes,
      schema: { tags: own, summary: 'Log in without an authenticator', response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      const { practice_id, account_id } = memberOf(request)
      await removeAuthenticator(door, practice_id, account_id)
      return reply.code(204).send(null)
    },
  )
  server.post(
    '/v1/session/recovery-codes',
    {
      config: { ...changes, refusals: ['not_found'] },
      schema: {
        tags: own,
        summary: 'Make fresh recovery codes',
        description: 'Those until now open nothing more.',
        body: object({}),
        response: { 200: RecoveryCodesSchema },
      },
    },
    async (request) => {
      const { practice_id, account_id } = memberOf(request)
      return { recovery_codes: await replaceRecoveryCodes(door, practice_id, account_id) }
    },
  )
}

/** Helping somebody who cannot get in. */
export function helpRoutes(server: Server, deps: Deps, door: Doorkeeper): void {
  const config = {
    access: 'staff:write',
    fresh: true,
    remembered: false,
    refusals: ['not_found'],
  } as const
  server.post(
    '/v1/staff/:id/reset-password',
    {
      config,
      schema: {
        tags: staff,
        summary: 'Make a link by which one of the staff chooses another password',
        description: 'For an hour, once. The second factor stays.',
        params,
        body: object({}),
        response: {
          201: object({
            link: Type.String({ description: 'For them alone. Shown this once.' }),
            expires_at: instant('Until when it can be used.'),
          }),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const reset = await makeReset(door, practiceOf(request), grantorOf(request), id, accountOf(request))
      const link = linkTo(originOf(request, deps), 'reset', reset.token)
      return reply.code(201).send({ link, expires_at: reset.expires_at })
    },
  )
  server.post(
    '/v1/staff/:id/remove-second-factor',
    {
      config,
      schema: {
        tags: staff,
        summary: 'Let one of the staff log in without the second factor they have lost',
        description: 'Authenticator, passkeys and recovery codes open nothing more. Their sessions end.',
        params,
        body: object({}),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await removeSecondFactorOf(
        door,
        practiceOf(request),
        grantorOf(request),
        request.params.id,
        accountOf(request),
      )
      return reply.code(204).send(null)
    },
  )
}

/** For whoever has forgotten the password, or holds the link of a reset. */
export function resetRoutes(server: Server, deps: Deps, door: Doorkeeper): void {
  server.post(
    '/v1/password-resets',
    {
      config: { access: 'public', remembered: false, refusals: ['not_found', 'forbidden'] },
      schema: {
        tags: own,
        summary: 'Ask for a link to choose another password by',
        description:
          'It is sent to the address, if an account has it, and is good for half an hour, once. Answered alike whether or not one has.',
        body: object({ practice, email }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      mustNotBeForeign(request, deps)
      const practiceId = await practiceAt(door, request.body.practice)
      await askReset(door, practiceId, request.body.email, whenceOf(request))
      return reply.code(204).send(null)
    },
  )
  server.post(
    '/v1/password-resets/use',
    {
      config: { access: 'public', remembered: false, refusals: ['link_expired', 'forbidden'] },
      schema: {
        tags: own,
        summary: 'Choose another password by the link of a reset',
        description: 'Every session of the account ends, and nobody is logged in by it.',
        body: object({ token, password: newPassword }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      mustNotBeForeign(request, deps)
      await useReset(door, request.body)
      return reply.code(204).send(null)
    },
  )
}
