import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { type Doorkeeper, practiceAt } from '../../staff/doorkeeper.ts'
import { logInByPasskey, type PasskeyShown } from '../../staff/log-in.ts'
import { myself } from '../../staff/myself.ts'
import {
  addPasskey,
  listPasskeys,
  type NewPasskey,
  type NewPasskeyResponse,
  namePasskey,
  type Passkey,
  type PasskeyResponse,
  preparePasskey,
  preparePasskeyLogIn,
  type RelyingParty,
  removePasskey,
} from '../../staff/passkeys.ts'
import { memberOf } from '../caller.ts'
import type { Deps, Server } from '../route.ts'
import { choice, flag, instant, list, nullable, object, text, uuid } from '../schema/field.ts'
import { named } from '../schema/named.ts'
import { carry, carryChallenge, cookieOf, mustNotBeForeign, originOf, type Site, whenceOf } from './cookie.ts'
import { MyselfSchema, practice } from './schema.ts'

const bytes = (description: string, maxLength: number) =>
  Type.String({ minLength: 1, maxLength, format: 'base64url', description })
const credential = {
  id: bytes('What the passkey calls itself.', 1_400),
  rawId: bytes('The same.', 1_400),
  type: choice(['public-key'], 'Nothing else is taken.'),
}
const client_data = bytes('What the browser says it was asked, by whom.', 8_000)

/** What `toJSON()` of the browser's credential has, without what nothing here reads. */
export const PasskeyAnswer = named<PasskeyResponse>(
  'PasskeyAnswer',
  object(
    {
      ...credential,
      response: object({
        clientDataJSON: client_data,
        authenticatorData: bytes('What the authenticator vouches for.', 8_000),
        signature: bytes('Over both.', 4_000),
        userHandle: Type.Optional(bytes('Whose it is.', 100)),
      }),
    },
    'What a passkey signed: `navigator.credentials.get()`.',
  ),
)
const NewPasskeyAnswer = named<NewPasskeyResponse>(
  'NewPasskeyAnswer',
  object(
    {
      ...credential,
      response: object({
        clientDataJSON: client_data,
        attestationObject: bytes('The key, and what vouches for it.', 20_000),
        transports: Type.Optional(
          list(Type.String({ maxLength: 32, description: 'Such as `internal`.' }), 'How it is reached.', {
            most: 10,
          }),
        ),
      }),
    },
    'A passkey that was made: `navigator.credentials.create()`.',
  ),
)

/** As `PublicKeyCredential.parse…OptionsFromJSON()` reads it. Made by a library, so that it is not told twice here. */
const options = <Options>(description: string) =>
  Type.Unsafe<Options>({ type: 'object', additionalProperties: true, description })

type CreationOptions = Awaited<ReturnType<typeof preparePasskey>>['options']
type RequestOptions = Awaited<ReturnType<typeof preparePasskeyLogIn>>['options']

const label = text('What its owner calls it.', 100)
const passkey = {
  id: uuid('Of the passkey.'),
  label,
  is_backed_up: flag('Whether it outlasts the device that it is on.'),
  last_used_at: nullable(instant('When it last opened the account; null: never.')),
  inserted_at: instant('When it was made.'),
}
const PasskeySchema = named<Passkey>('Passkey', object(passkey, 'One passkey of an account.'))
const NewPasskeySchema = named<NewPasskey>(
  'NewPasskey',
  object(
    {
      passkey: PasskeySchema,
      recovery_codes: list(
        Type.String({ description: 'Opens once, in the place of a passkey or a code.' }),
        'Shown this once; none where there are some already.',
      ),
    },
    'A fresh passkey.',
  ),
)
const PasskeyList = named<{ readonly data: readonly Passkey[] }>(
  'PasskeyList',
  object({ data: list(PasskeySchema, 'In the order of their making.') }, 'The passkeys of an account.'),
)

const tags = ['Log-in']
const params = object({ id: uuid('Of the passkey.') })

function partyOf(request: FastifyRequest, site: Site): RelyingParty {
  return { origin: originOf(request, site) }
}

/** What a request shows of a passkey. */
export function passkeyShown(
  request: FastifyRequest,
  site: Site,
  response: PasskeyResponse | undefined,
): PasskeyShown | undefined {
  if (response === undefined) return undefined
  return { party: partyOf(request, site), token: cookieOf(request, site, 'horai_passkey'), response }
}

/** Coming in by a passkey: alone, or after the password (`/v1/session`). */
export function passkeyLogInRoutes(server: Server, deps: Deps, door: Doorkeeper): void {
  server.post(
    '/v1/session/passkey/options',
    {
      config: { access: 'public', remembered: false, refusals: ['not_found', 'forbidden'] },
      schema: {
        tags,
        summary: 'What a passkey is to sign, for a log-in',
        description: 'Good for five minutes, once, and for the browser that gets the cookie.',
        body: object({ practice }),
        response: { 201: options<RequestOptions>('For `navigator.credentials.get()`.') },
      },
    },
    async (request, reply) => {
      mustNotBeForeign(request, deps)
      const practiceId = await practiceAt(door, request.body.practice)
      const asked = await preparePasskeyLogIn(door, practiceId, partyOf(request, deps))
      carryChallenge(request, reply, deps, 'horai_passkey', asked.token)
      return reply.code(201).send(asked.options)
    },
  )
  server.post(
    '/v1/session/passkey',
    {
      config: {
        access: 'public',
        remembered: false,
        refusals: ['log_in_failed', 'sign_on_needed', 'not_found', 'forbidden'],
      },
      schema: {
        tags,
        summary: 'Log in by a passkey',
        description: 'Somebody who has it and has unlocked it: no password and no code is asked for.',
        body: object({ practice, passkey: PasskeyAnswer }),
        response: { 201: MyselfSchema },
      },
    },
    async (request, reply) => {
      mustNotBeForeign(request, deps)
      const practiceId = await practiceAt(door, request.body.practice)
      const shown = passkeyShown(request, deps, request.body.passkey) as PasskeyShown
      const session = await logInByPasskey(door, practiceId, shown, whenceOf(request))
      carry(request, reply, deps, session)
      return reply.code(201).send(await myself(door, practiceId, session.account_id))
    },
  )
}

const changes = { access: 'staff', fresh: true, remembered: false } as const

/** The own passkeys. */
export function passkeyRoutes(server: Server, deps: Deps, door: Doorkeeper): void {
  server.get(
    '/v1/session/passkeys',
    {
      config: { access: 'staff' },
      schema: { tags, summary: 'List the own passkeys', response: { 200: PasskeyList } },
    },
    async (request) => {
      const { practice_id, account_id } = memberOf(request)
      return { data: await listPasskeys(door, practice_id, account_id) }
    },
  )
  server.post(
    '/v1/session/passkeys/options',
    {
      config: { ...changes, refusals: ['already_exists', 'not_found'] },
      schema: {
        tags,
        summary: 'What a passkey is to be made from',
        description: 'Good for five minutes, once, and for this session.',
        body: object({}),
        response: { 201: options<CreationOptions>('For `navigator.credentials.create()`.') },
      },
    },
    async (request, reply) => {
      const asked = await preparePasskey(door, memberOf(request), partyOf(request, deps))
      carryChallenge(request, reply, deps, 'horai_passkey', asked.token)
      return reply.code(201).send(asked.options)
    },
  )
  server.post(
    '/v1/session/passkeys',
    {
      config: { ...changes, refusals: ['already_exists'] },
      schema: {
        tags,
        summary: 'Add a passkey',
        description:
          'From now on it opens the account, and a password alone does not. The other sessions end.',
        body: object({ label, response: NewPasskeyAnswer }),
        response: { 201: NewPasskeySchema },
      },
    },
    async (request, reply) => {
      const token = cookieOf(request, deps, 'horai_passkey')
      const made = await addPasskey(door, memberOf(request), partyOf(request, deps), token, request.body)
      return reply.code(201).send(made)
    },
  )
  server.patch(
    '/v1/session/passkeys/:id',
    {
      config: { ...changes, refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Call a passkey something else',
        params,
        body: object({ label }),
        response: { 200: PasskeySchema },
      },
    },
    async (request) => {
      const { practice_id, account_id } = memberOf(request)
      return namePasskey(door, practice_id, account_id, request.params.id, request.body.label)
    },
  )
  server.delete(
    '/v1/session/passkeys/:id',
    {
      config: { ...changes, refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Remove a passkey',
        description: 'It opens nothing more. The other sessions end.',
        params,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await removePasskey(door, memberOf(request), request.params.id)
      return reply.code(204).send(null)
    },
  )
}
