import { Type } from 'typebox'
import { type Doorkeeper, practiceAt } from '../../staff/doorkeeper.ts'
import { myself } from '../../staff/myself.ts'
import { changeSignOn, dropSignOn, readSignOn, type SignOnSettings } from '../../staff/sign-on/settings.ts'
import { beginSignOn, finishSignOn, redirectUrlOf } from '../../staff/sign-on/sign-on.ts'
import { accountOf, practiceOf } from '../caller.ts'
import type { Deps, Server } from '../route.ts'
import { flag, instant, list, nullable, object, text, uuid } from '../schema/field.ts'
import { named, namedAs } from '../schema/named.ts'
import { carry, carryChallenge, cookieOf, mustNotBeForeign, originOf, whenceOf } from './cookie.ts'
import { MyselfSchema, practice } from './schema.ts'

const label = text('What the button says it is.', 60)
const password_allowed = flag('Whether those who are no owners may log in without it; owners always may.')
const settings = {
  label,
  issuer: Type.String({
    minLength: 1,
    maxLength: 500,
    description: 'Where the provider is: what it calls itself, to the letter.',
    examples: ['https://accounts.clinic.example'],
  }),
  client_id: text('What the provider calls this server.', 300),
  allowed_domains: list(
    Type.String({ minLength: 3, maxLength: 253, examples: ['clinic.example'] }),
    'Whose e-mail addresses are let in; none: all.',
    { most: 20 },
  ),
  password_allowed,
}

interface ShownSignOn {
  readonly sign_on: SignOnSettings | null
  readonly redirect_url: string
}

const SignOnSchema = named<ShownSignOn>(
  'SignOn',
  object(
    {
      sign_on: Type.Unsafe<SignOnSettings | null>({
        ...object({ ...settings, updated_at: instant('When it last changed.') }),
        type: ['object', 'null'],
        description: 'The provider; null: there is none. Its secret is never shown.',
      }),
      redirect_url: Type.String({
        description: 'What the provider has to be told to send browsers back to.',
      }),
    },
    'How the practice signs on by an identity provider.',
  ),
)
const SignOnBody = namedAs(
  'SignOnInput',
  object(
    {
      ...settings,
      client_secret: Type.Optional(
        Type.String({ minLength: 1, maxLength: 1_000, description: 'Left out: the one that is kept.' }),
      ),
    },
    'An OpenID provider, and what it decides.',
  ),
)

interface Ways {
  readonly single_sign_on: string | null
  readonly password_allowed: boolean
}

const WaysSchema = named<Ways>(
  'LogInWays',
  object(
    {
      single_sign_on: nullable(
        Type.String({ description: 'What the identity provider is called; null: none.' }),
      ),
      password_allowed,
    },
    'How staff of a practice come in.',
  ),
)

const tags = ['Log-in']
const parameter = (description: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 4_000, description }))

const SignOnAnswerBody = namedAs(
  'SignOnAnswer',
  object(
    {
      practice_id: uuid('Of the practice: the end of that address.'),
      state: parameter('As it was sent.'),
      code: parameter('As it was sent.'),
      iss: parameter('As it was sent.'),
      error: parameter('As it was sent.'),
    },
    'What stands in the query of the address that the provider sent the browser back to.',
  ),
)

/** Coming in by way of the practice's identity provider. */
export function signOnLogInRoutes(server: Server, deps: Deps, door: Doorkeeper): void {
  server.get(
    '/v1/session/ways',
    {
      config: { access: 'public', refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'How staff of a practice come in',
        querystring: object({ practice }),
        response: { 200: WaysSchema },
      },
    },
    async (request) => {
      const practiceId = await practiceAt(door, request.query.practice)
      const found = await readSignOn(door.db.within(practiceId), practiceId)
      return { single_sign_on: found?.label ?? null, password_allowed: found?.password_allowed ?? true }
    },
  )
  server.post(
    '/v1/session/single-sign-on',
    {
      config: {
        access: 'public',
        remembered: false,
        refusals: ['not_found', 'sign_on_failed', 'forbidden'],
      },
      schema: {
        tags,
        summary: 'Where to go to log in by the identity provider',
        description: 'Good for five minutes, once, and for the browser that gets the cookie.',
        body: object({
          practice,
          again: Type.Optional(flag('Whether to show the provider who one is although it knows.')),
        }),
        response: { 201: object({ url: Type.String({ description: 'Of the provider.' }) }) },
      },
    },
    async (request, reply) => {
      mustNotBeForeign(request, deps)
      const practiceId = await practiceAt(door, request.body.practice)
      const { again = false } = request.body
      const { url, token } = await beginSignOn(door, practiceId, originOf(request, deps), again)
      carryChallenge(request, reply, deps, 'horai_sign_on', token)
      return reply.code(201).send({ url })
    },
  )
  server.post(
    '/v1/session/single-sign-on/finish',
    {
      config: {
        access: 'public',
        remembered: false,
        refusals: ['sign_on_failed', 'not_found', 'forbidden'],
      },
      schema: {
        tags,
        summary: 'Log in by what the identity provider sent along',
        body: SignOnAnswerBody,
        response: { 201: MyselfSchema },
      },
    },
    async (request, reply) => {
      mustNotBeForeign(request, deps)
      const token = cookieOf(request, deps, 'horai_sign_on')
      const session = await finishSignOn(door, token, request.body, whenceOf(request))
      carry(request, reply, deps, session)
      return reply.code(201).send(await myself(door, session.practice_id, session.account_id))
    },
  )
}

/** The identity provider of the practice. */
export function signOnRoutes(server: Server, deps: Deps, door: Doorkeeper): void {
  server.get(
    '/v1/sign-on',
    {
      config: { access: 'staff:read' },
      schema: {
        tags: ['Staff'],
        summary: 'Read how the practice signs on',
        response: { 200: SignOnSchema },
      },
    },
    async (request) => {
      const practiceId = practiceOf(request)
      return {
        sign_on: await readSignOn(door.db.within(practiceId), practiceId),
        redirect_url: redirectUrlOf(originOf(request, deps), practiceId),
      }
    },
  )
  server.put(
    '/v1/sign-on',
    {
      config: { access: 'staff:write', fresh: true, refusals: ['not_found'] },
      schema: {
        tags: ['Staff'],
        summary: 'Sign on by an identity provider',
        description:
          'The provider is asked at once: one that does not answer under this name is not taken. An account is bound to whom the provider says by a verified address, the first time, and never anew.',
        body: SignOnBody,
        response: { 200: SignOnSchema },
      },
    },
    async (request) => {
      const practiceId = practiceOf(request)
      return {
        sign_on: await changeSignOn(door, practiceId, request.body, accountOf(request)),
        redirect_url: redirectUrlOf(originOf(request, deps), practiceId),
      }
    },
  )
  server.delete(
    '/v1/sign-on',
    {
      config: { access: 'staff:write', fresh: true, refusals: ['not_found'] },
      schema: {
        tags: ['Staff'],
        summary: 'Sign on by no identity provider any more',
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await dropSignOn(door, practiceOf(request), accountOf(request))
      return reply.code(204).send(null)
    },
  )
}
