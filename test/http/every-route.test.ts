import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anApi, INSTANCE_KEY } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'

/** What is said here is said of every route that the API's own description tells of. */

const { database } = await useDatabase()
const { clinic, visit } = await oneRoom(database)
const api = await anApi(clinic, { rateLimits: { requestsPerMinute: 1e9, holdsPerTenMinutes: 1e9 } })
const { manage_token, id } = (await api.post('/v1/appointments', visit)).body

interface Operation {
  readonly security: readonly Readonly<Record<string, unknown>>[]
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
