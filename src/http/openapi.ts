import swagger from '@fastify/swagger'
import type { FastifyContextConfig } from 'fastify'
import { rolesWith, scopes } from '../practice/permissions.ts'
import { type RefusalCode, refuse } from '../refusal.ts'
import { isPermission } from './access.ts'
import type { Access } from './identity.ts'
import { problemOf, problems } from './problem.ts'
import type { Server } from './route.ts'
import { namedSchemas } from './schema/named.ts'
import { exampleFacts } from './schema/problem.ts'

/** The little of an OpenAPI document that is added to here. */
interface Operation {
  operationId?: string
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, { schema: { $ref?: string } } | undefined> }
  responses?: Record<string, object>
  security?: object[]
  'x-access'?: object
}

interface Parameter {
  in?: string
  required?: boolean
  schema?: { default?: unknown; type?: unknown }
}

const securitySchemes = {
  instance_key: {
    type: 'http',
    scheme: 'bearer',
    description: '`HORAI_INSTANCE_KEY`: may create practices.',
  },
  practice_key: {
    type: 'http',
    scheme: 'bearer',
    description: `A key of one practice; it does what its scopes say, nothing outside the practice. Scopes: ${scopes.map((scope) => `\`${scope}\``).join(', ')}.`,
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'horai_session',
    description:
      'Staff who have logged in (`__Host-horai_session` over https). Requests that change something come from the same origin.',
  },
  manage_token: {
    type: 'http',
    scheme: 'bearer',
    description: 'Belongs to one appointment: the `manage_token` of its hold.',
  },
} as const

/** Which key opens a route, and with which scope. */
function securityOf(access: Access): object[] {
  if (isPermission(access)) return [{ practice_key: [access] }, { session: [] }]
  return {
    instance: [{ instance_key: [] }],
    practice: [{ practice_key: [] }, { session: [] }],
    staff: [{ session: [] }],
    patient: [{ manage_token: [] }],
    public: [],
  }[access]
}

/** The whole of it, for readers that make something of extensions. */
function accessOf({ access = 'public', forOwnCalendar = false }: Partial<FastifyContextConfig>): object {
  if (access === 'practice') return { for: 'anybody of the practice' }
  if (!isPermission(access)) return { for: access }
  return { for: 'practice', permission: access, staff_roles: rolesWith(access), own_calendar: forOwnCalendar }
}

const examples = Object.fromEntries(
  (Object.keys(problems) as RefusalCode[]).map((code) => {
    const problem = problemOf(refuse(code, exampleFacts[code]), '0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10')
    return [code, { summary: problem.title, value: problem }]
  }),
)

/** OpenAPI 3.1, made from the routes: their schemas, and what their `config` says of access and refusals. */
export function describeApi(server: Server): void {
  const configs = new Map<string, Partial<FastifyContextConfig>>()
  server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Horai',
        version: '1',
        description: 'Appointments with doctors. Instants are RFC 3339 in UTC; ids are UUIDs.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/', description: 'This server.' }],
      components: { securitySchemes, examples },
    },
    refResolver: { buildLocalReference: (schema) => String(schema['$id']) },
    transform: ({ schema, url, route }) => {
      const path = url.replace(/:(\w+)/g, '{$1}')
      for (const method of [route.method].flat())
        configs.set(`${method.toLowerCase()} ${path}`, route.config ?? {})
      return { schema, url }
    },
    transformObject: (document) => {
      if (!('openapiObject' in document)) return {}
      const { openapiObject } = document
      for (const [path, operations] of Object.entries(openapiObject.paths ?? {})) {
        for (const [method, operation] of Object.entries(operations ?? {})) {
          complete(operation as Operation, method, path, configs.get(`${method} ${path}`) ?? {})
        }
      }
      return openapiObject
    },
  })
}

function complete(
  operation: Operation,
  method: string,
  path: string,
  config: Partial<FastifyContextConfig>,
): void {
  operation.operationId = operationId(method, path)
  relax(operation)
  operation.security = securityOf(config.access ?? 'public')
  operation['x-access'] = accessOf(config)
  const headers = headersOf(method, config)
  if (headers.length > 0) operation.parameters = [...(operation.parameters ?? []), ...headers]
  operation.responses = { ...operation.responses, ...refusals(codesOf(method, path, operation, config)) }
}

/** What has a default need not be given, nor a body of which nothing is required. */
function relax({ parameters, requestBody }: Operation): void {
  for (const parameter of parameters ?? []) {
    if (parameter.schema?.default !== undefined) parameter.required = false
  }
  const inline = requestBody?.content['application/json']?.schema
  const body = namedSchemas().get(inline?.$ref?.split('/').at(-1) ?? '') ?? inline
  if (requestBody && body && !('required' in body)) requestBody.required = false
}

/** `POST /v1/appointments/{id}/confirm` → `post_appointments_id_confirm`. */
function operationId(method: string, path: string): string {
  const words = path.replace(/^\/v1/, '').match(/[A-Za-z0-9]+/g) ?? []
  return [method, ...words].join('_').replaceAll('-', '_')
}

function headersOf(
  method: string,
  { versioned, remembered = true }: Partial<FastifyContextConfig>,
): Parameter[] {
  const header = (name: string, description: string, pattern: string, maxLength: number) => ({
    in: 'header',
    name,
    required: false,
    description,
    schema: { type: 'string', minLength: 1, maxLength, pattern },
  })
  return [
    ...(method === 'post' && remembered
      ? [
          header(
            'Idempotency-Key',
            'The same key and body get the first answer again, for at least 24 h.',
            '^[!-~]+$',
            255,
          ),
        ]
      : []),
    ...(versioned
      ? [header('If-Match', 'The version the caller has seen, as `ETag` gave it.', '^("[0-9]+"|\\*)$', 12)]
      : []),
  ]
}

/** What a route says besides its own: it follows from who may call it, and how. */
function codesOf(
  method: string,
  path: string,
  { parameters, requestBody }: Operation,
  { access, fresh, remembered = true, rateLimit, refusals = [] }: Partial<FastifyContextConfig>,
): RefusalCode[] {
  const codes = new Set<RefusalCode>(refusals)
  const add = (...more: RefusalCode[]) => {
    for (const code of more) codes.add(code)
  }
  // A body may be no JSON and an address badly encoded; a query string can always be read.
  if (requestBody !== undefined || path.includes('{')) add('malformed_request')
  // What a path names is there or not, however it is written.
  const isWritten = parameters?.some((parameter) => parameter.in !== 'path') ?? false
  if (requestBody !== undefined || isWritten) add('validation_failed')
  if (access !== 'public') add('unauthorized', 'forbidden')
  // Whether the instance is well may be asked as often as one likes.
  const isCounted = rateLimit !== false && (path.startsWith('/public/') || path.startsWith('/v1/'))
  if (isCounted && (access === 'public' || access === 'patient')) add('rate_limited')
  if (fresh) add('reauthentication_needed')
  if (method === 'post' && remembered) add('idempotency_key_reused', 'idempotency_in_progress')
  if (method !== 'get' && method !== 'delete') add('payload_too_large', 'unsupported_media_type')
  add('internal', 'unavailable', 'overloaded')
  return [...codes]
}

/** The answers of these codes, those of one status together, each with an example. */
function refusals(codes: readonly RefusalCode[]): Record<string, object> {
  return Object.fromEntries(
    [...Map.groupBy(codes, (code) => problems[code].status)].map(([status, alike]) => [
      String(status),
      {
        description: alike.map((code) => `\`${code}\`: ${problems[code].title}.`).join(' '),
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: Object.fromEntries(
              alike.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
            ),
          },
        },
      },
    ]),
  )
}
