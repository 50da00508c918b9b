import { Type } from 'typebox'
import {
  changeEndpoint,
  createEndpoint,
  deleteEndpoint,
  type Endpoint,
  type EndpointInput,
  eventTypes,
  getEndpoint,
  listEndpoints,
  rotateSecret,
  type ShownEndpoint,
  testEndpoint,
} from '../../notifications/webhooks/endpoints.ts'
import { practiceOf } from '../caller.ts'
import type { Routes } from '../route.ts'
import { choice, flag, instant, list, nullable, object, text, uuid } from '../schema/field.ts'
import { named } from '../schema/named.ts'
import { setupRoutesOf } from '../setup/crud.ts'

const fields = {
  url: Type.String({ minLength: 1, maxLength: 2_000, description: 'Where events are posted; https.' }),
  description: nullable(text('What it is for, for people.', 200)),
  events: list(choice(eventTypes, 'A kind of event.'), 'Which events; `*`: all. All unless given.', {
    most: eventTypes.length,
  }),
  is_active: flag('Whether events are sent there; true unless given.'),
}

const secret = Type.String({ description: 'What requests are signed with (`whsec_…`). Shown this once.' })

const crud = setupRoutesOf<EndpointInput, Endpoint, Endpoint & Partial<ShownEndpoint>>({
  path: '/v1/webhook-endpoints',
  access: { read: 'notifications:read', write: 'notifications:write', open: false },
  name: 'WebhookEndpoint',
  words: { one: 'a webhook endpoint', many: 'Webhook endpoints' },
  description: 'Where a program of the practice hears of what happened (Standard Webhooks).',
  fields,
  required: ['url'],
  shownAlone: { secret: Type.Optional(secret) },
  filters: {},
  isOnlyDeleted: true,
  list: listEndpoints,
  get: getEndpoint,
  create: createEndpoint,
  change: changeEndpoint,
  async remove(engine, practiceId, id) {
    await deleteEndpoint(engine, practiceId, id)
    return { deleted: true }
  },
})

const shown = {
  id: uuid('Of the endpoint.'),
  ...fields,
  inserted_at: instant('When it was made.'),
  updated_at: instant('When it last changed.'),
}
const Rotated = named<ShownEndpoint>(
  'RotatedWebhookEndpoint',
  object({ ...shown, secret }, 'An endpoint with a new secret.'),
)
const Tested = named<Endpoint>(
  'TestedWebhookEndpoint',
  object(shown, 'An endpoint that an event is on its way to.'),
)

const tags = ['Webhook endpoints']
const params = object({ id: uuid('Of the endpoint.') })

export const webhookEndpointRoutes: Routes = (server, deps) => {
  const { engine } = deps
  crud(server, deps)
  const config = { access: 'notifications:write', refusals: ['not_found'] } as const
  server.post(
    '/v1/webhook-endpoints/:id/rotate-secret',
    {
      config,
      schema: {
        tags,
        summary: 'Give it a new secret',
        description: 'For a day the former one signs as well.',
        params,
        body: object({}),
        response: { 200: Rotated },
      },
    },
    async (request) => rotateSecret(engine, practiceOf(request), request.params.id, request.once),
  )
  server.post(
    '/v1/webhook-endpoints/:id/test',
    {
      config,
      schema: {
        tags,
        summary: 'Send it an event of type `test`',
        params,
        body: object({}),
        response: { 200: Tested },
      },
    },
    async (request) => testEndpoint(engine, practiceOf(request), request.params.id),
  )
}
