import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Ask, anApi, INSTANCE_KEY } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'
import { aMember, anotherSession, as } from '../support/staff.ts'

/** What is said here is said of every route that the API's own description tells of. */

const { database } = await useDatabase()
const { clinic, visit, location_id, room_id, resource_id } = await oneRoom(database)
const api = await anApi(clinic, { rateLimits: { requestsPerMinute: 1e9, holdsPerTenMinutes: 1e9 } })
const { manage_token, id } = (await api.post('/v1/appointments', visit)).body

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly required?: readonly string[]
}

interface Operation {
  readonly security: readonly Readonly<Record<string, unknown>>[]
  readonly parameters?: readonly {
    readonly in: string
    readonly name: string
    readonly required: boolean
    readonly schema: Schema
  }[]
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } }
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

const document = (await api.get('/openapi.json', { key: null })).body
const operations = Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method: method.toUpperCase() as Method,
      operation,
      opensWith: Object.keys(operation.security[0] ?? {})[0],
    })),
)

const { account_id } = await aMember(clinic, 'owner')

/** A session each time: some routes end it. */
const inSession = async (): Promise<Ask> => as(await anotherSession(clinic, account_id))

const keys = { practice_key: api.key, instance_key: INSTANCE_KEY, manage_token } as const

test('every route refuses whoever has no key, and every key but its own', async () => {
  for (const { path, method, opensWith } of operations) {
    if (opensWith === undefined) continue
    const url = path.replace(/\{\w+\}/g, id)
    const ask = async (key: string | null) => (await api.send(method, url, { key })).status
    assert.equal(await ask(null), 401, `${method} ${path}`)
    assert.equal(await ask('made-up'), 401, `${method} ${path}`)
    for (const [kind, key] of Object.entries(keys)) {
      if (kind !== opensWith) assert.equal(await ask(key), 403, `${method} ${path} with ${kind}`)
    }
  }
})

const ids = [id, ...Object.values(visit), location_id, room_id, resource_id, clinic.practice_id]

/** Texts that parsers and databases stumble over. */
const torture = fc.constantFrom(
  '',
  ' ',
  '\0',
  '\ud800',
  '\u202e',
  "'; drop table horai.practices; --",
  '{}',
  'null',
  '__proto__',
  '9'.repeat(400),
  'é'.repeat(300),
  '2026-02-29',
  '0000-01-01T00:00:00Z',
  '2026-03-29T03:30:00+03:00',
  '24:00',
  'infinity',
  'NaN',
)

const sensible: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  uuid: fc.constantFrom(...ids),
  'date-time': fc.constantFrom('2026-03-24T08:00:00Z', '2026-03-24T10:30:00+02:00', '2999-12-31T23:59:00Z'),
  date: fc.constantFrom('2026-03-23', '2026-03-24', '1900-01-01', '2999-12-31'),
  'local-time': fc.constantFrom('00:00', '09:00', '17:30', '24:00'),
  'time-zone': fc.constantFrom('Europe/Athens', 'America/St_Johns', 'etc/utc'),
  slug: fc.constantFrom('a', 'dr-example', clinic.slug),
  position: fc.constantFrom('37.98,23.73', '-90,180', '91,0'),
}

function resolve({ $ref, ...schema }: Schema): Schema {
  return $ref ? document.components.schemas[$ref.split('/').at(-1) ?? ''] : schema
}

/** Mostly what the schema asks for, sometimes anything at all. */
function anyOf(schema: Schema): fc.Arbitrary<unknown> {
  const plain = resolve(schema)
  return fc.oneof(
    { weight: 30, arbitrary: fitting(plain) },
    { weight: 1, arbitrary: torture },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  )
}

function fitting({ type, enum: values, format, properties, items, required }: Schema): fc.Arbitrary<unknown> {
  if (values) return fc.constantFrom(...values)
  switch ([type].flat()[0]) {
    case 'integer':
      return fc.oneof(fc.integer({ min: 0, max: 70 }), fc.integer())
    case 'number':
      return fc.oneof(fc.integer({ min: -90, max: 90 }), fc.double())
    case 'boolean':
      return fc.boolean()
    case 'array':
      return fc.array(anyOf(items ?? {}), { maxLength: 4 })
    case 'object':
      return objectOf(properties ?? {}, required)
    default:
      return sensible[format ?? ''] ?? fc.string({ maxLength: 12, unit: 'grapheme' })
  }
}

/** Mostly with what is required, sometimes without. */
function objectOf(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, anyOf(part)]))
  return fc.oneof(
    { weight: 9, arbitrary: fc.record(fields, { requiredKeys: [...required] }) },
    { weight: 1, arbitrary: fc.record(fields, { requiredKeys: [] }) },
  ) as fc.Arbitrary<Record<string, unknown>>
}

function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return encodeURIComponent(text.toWellFormed())
}

function requestOf({ path, method, operation, opensWith }: (typeof operations)[number]) {
  const parameters = operation.parameters ?? []
  const inPath = parameters.filter((parameter) => parameter.in === 'path')
  const inQuery = parameters.filter((parameter) => parameter.in === 'query')
  const named = (list: typeof parameters) =>
    Object.fromEntries(list.map(({ name, schema }) => [name, schema]))
  const body = operation.requestBody?.content['application/json'].schema
  return fc
    .record({
      path: fc.record(
        Object.fromEntries(inPath.map(({ name, schema }) => [name, fitting(schema)])),
      ) as fc.Arbitrary<Record<string, unknown>>,
      query: objectOf(
        named(inQuery),
        inQuery.filter(({ required }) => required).map(({ name }) => name),
      ),
      body: body ? anyOf(body) : fc.constant(undefined),
    })
    .map(({ path: inThePath, query, body: sent }) => {
      const url = path.replace(/\{(\w+)\}/g, (_, name) => textOf(inThePath[name]))
      const search = Object.entries(query).map(([name, value]) => `${name}=${textOf(value)}`)
      const key = keys[opensWith as keyof typeof keys] ?? null
      const ask: Ask = { key, ...(sent === undefined ? {} : { body: sent }) }
      return { method, opensWith, url: search.length > 0 ? `${url}?${search.join('&')}` : url, ask }
    })
}

test('whatever is sent to whichever route, the answer is never a mistake of ours', async () => {
  const request = fc.oneof(...operations.map(requestOf))
  await fc.assert(
    fc.asyncProperty(request, async ({ method, opensWith, url, ask }) => {
      const shown = opensWith === 'session' ? await inSession() : {}
      const { status, headers, body } = await api.send(method, url, { ...ask, ...shown })
      assert.ok(status < 500, `${status} ${JSON.stringify(body)}`)
      if (status >= 400) assert.match(String(headers['content-type']), /^application\/problem\+json/)
    }),
    { numRuns: Number(process.env['HORAI_FUZZ_RUNS'] ?? 1_000) },
  )
})
