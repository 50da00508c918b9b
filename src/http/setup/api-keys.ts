import { Type } from 'typebox'
import {
  type ApiKey,
  type ApiKeyInput,
  createApiKey,
  getApiKey,
  listApiKeys,
  revokeApiKey,
  type ShownApiKey,
} from '../../practice/api-keys.ts'
import { scopes } from '../../practice/permissions.ts'
import { grantorOf, practiceOf } from '../caller.ts'
import { page, pageQuery, positionOf } from '../pagination.ts'
import type { Routes, Server } from '../route.ts'
import { choice, instant, list, nullable, object, uuid } from '../schema/field.ts'
import { named, pageOf } from '../schema/named.ts'

const label = Type.String({ maxLength: 200, description: 'What it is for, for people.' })
const expires_at = nullable(instant('When it stops working; null: when it is revoked.'))

const shown = {
  id: uuid('Of the key; the events of what it did name it.'),
  label,
  scopes: list(Type.String(), 'What it may do; `*`: everything within the practice.'),
  expires_at,
  last_used_at: nullable(instant('When it was last used, to the minute; null: never.')),
  revoked_at: nullable(instant('When it was revoked; null: it was not.')),
  inserted_at: instant('When it was made.'),
}

const ApiKeySchema = named<ApiKey>('ApiKey', object(shown, 'A key of the practice, without its secret.'))
const ShownApiKeySchema = named<ShownApiKey>(
  'NewApiKey',
  object(
    { ...shown, api_key: Type.String({ description: 'The key. Shown this once.' }) },
    'A fresh key of the practice.',
  ),
)
const ApiKeyPage = pageOf<ApiKey>('ApiKeyPage', ApiKeySchema, 'keys')
const ApiKeyBody = named<ApiKeyInput>(
  'ApiKeyInput',
  object(
    {
      label: Type.Optional(label),
      scopes: list(choice(scopes, 'One thing it may do.'), 'What it may do.', { most: scopes.length }),
      expires_at: Type.Optional(expires_at),
    },
    'A key to be made. It may do no more than whoever makes it.',
  ),
)

const tags = ['API keys']
const params = object({ id: uuid('Of the key.') })

/** To change keys without a pause: make the second, put it to use, revoke the first. */
export const apiKeyRoutes: Routes = (server, { engine }) => {
  readRoutes(server, { engine })
  server.post(
    '/v1/api-keys',
    {
      config: { access: 'keys:write', fresh: true },
      schema: { tags, summary: 'Make a key', body: ApiKeyBody, response: { 201: ShownApiKeySchema } },
    },
    async (request, reply) => {
      const { body, once } = request
      const key = await createApiKey(engine, practiceOf(request), grantorOf(request), body, once)
      return reply.code(201).header('location', `/v1/api-keys/${key.id}`).send(key)
    },
  )
  server.post(
    '/v1/api-keys/:id/revoke',
    {
      config: { access: 'keys:write', fresh: true, refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Revoke a key',
        description: 'Within five seconds it opens nothing any more. Revoking again changes nothing.',
        params,
        body: object({}),
        response: { 200: ApiKeySchema },
      },
    },
    async (request) => revokeApiKey(engine, practiceOf(request), grantorOf(request), request.params.id),
  )
}

function readRoutes(server: Server, { engine }: Pick<Parameters<Routes>[1], 'engine'>): void {
  server.get(
    '/v1/api-keys',
    {
      config: { access: 'keys:read' },
      schema: {
        tags,
        summary: 'List the keys, the oldest first',
        querystring: object(pageQuery),
        response: { 200: ApiKeyPage },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const after = positionOf(cursor, ['uuid'])?.[0] ?? null
      const rows = await listApiKeys(engine, practiceOf(request), { limit: limit + 1, after })
      return page(rows, limit, ({ id }) => [id])
    },
  )
  server.get(
    '/v1/api-keys/:id',
    {
      config: { access: 'keys:read', refusals: ['not_found'] },
      schema: { tags, summary: 'Read about a key', params, response: { 200: ApiKeySchema } },
    },
    async (request) => getApiKey(engine, practiceOf(request), request.params.id),
  )
}
