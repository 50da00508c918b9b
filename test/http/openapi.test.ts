import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import type { RouteOptions } from 'fastify'
import { problems } from '../../src/http/problem.ts'
import { createServer } from '../../src/http/server.ts'
import { wordsFor } from '../../src/http/words.ts'
import type { RefusalCode } from '../../src/refusal.ts'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()
const { clinic } = await oneRoom(database)
const api = await anApi(clinic)
const codes = Object.keys(problems) as RefusalCode[]

interface Operation {
  readonly summary?: string
  readonly operationId?: string
  readonly tags?: readonly string[]
  readonly responses: Readonly<Record<string, object>>
}

interface Document {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, { readonly description?: string }>> }
}

const document: Document = (await api.get('/openapi.json', { key: null })).body

test('the API’s description is valid OpenAPI 3.1', async () => {
  assert.equal(document.openapi, '3.1.0')
  const faults = await lintFromString({
    source: JSON.stringify(document),
    config: await createConfig({ extends: ['recommended'] }),
  })
  const errors = faults.filter(({ severity }) => severity === 'error')
  assert.deepEqual(
    errors.map(({ message, location }) => `${location[0]?.pointer}: ${message}`),
    [],
  )
})

test('every route is described, and nothing else', async () => {
  const routes: string[] = []
  const server = createServer({ engine: clinic.engine, instanceKey: null })
  server.addHook('onRoute', ({ method, url, schema }: RouteOptions) => {
    const isHidden = (schema as { hide?: boolean } | undefined)?.hide || url.startsWith('/docs')
    const path = url.replace(/:(\w+)/g, '{$1}')
    for (const each of [method].flat()) {
      if (!isHidden && each !== 'HEAD') routes.push(`${each} ${path}`)
    }
  })
  await server.ready()
  await server.close()
  const described = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  )
  assert.deepEqual(described.sort(), routes.sort())
})

test('every operation has a summary, a name of its own, a heading and its problems', () => {
  const names = new Set<string>()
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, { summary, operationId, tags, responses }] of Object.entries(operations)) {
      const route = `${method} ${path}`
      assert.ok(summary && operationId && tags?.length, route)
      assert.ok(!names.has(operationId), route)
      names.add(operationId)
      assert.ok('500' in responses && '503' in responses, route)
    }
  }
})

test('every schema says what it is', () => {
  for (const [name, { description }] of Object.entries(document.components.schemas)) {
    assert.ok(description, name)
  }
})

test('every problem has words for patients in both languages', () => {
  for (const code of codes) {
    const [english, greek] = [wordsFor(code, 'en'), wordsFor(code, 'el')]
    assert.match(`${english.title} ${english.detail}`, /^[A-Z][ -~]+\.$/, code)
    assert.match(`${greek.title} ${greek.detail}`, /^[Α-ΩΆ-Ώ][^A-Za-z]+\.$/u, code)
  }
})

test('every problem has a section in docs/errors.md that tells its status, and there is no other', async () => {
  const page = await readFile(join(import.meta.dirname, '../../docs/errors.md'), 'utf8')
  const sections = new Map(
    [...page.matchAll(/^## (\w+)\n\n\*\*(\d{3})\.\*\*/gm)].map(([, code, status]) => [code, Number(status)]),
  )
  assert.deepEqual(
    [...sections].sort(),
    codes.map((code): [string, number] => [code, problems[code].status]).sort(),
  )
})

test('the type of a problem leads to its section', async () => {
  const { body } = await api.get('/v1/nothing-here')
  const page = await api.get(body.type, { key: null })
  assert.equal(page.status, 200)
  assert.match(String(page.headers['content-type']), /^text\/markdown/)
  assert.match(page.body, /^## not_found/)
  assert.equal((await api.get('/problems/nonsense', { key: null })).status, 404)
})

test('the reference is readable without the internet', async () => {
  const page = await api.get('/docs', { key: null })
  assert.equal(page.status, 200)
  const sources = [...String(page.body).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) =>
    String(source),
  )
  assert.ok(sources.length > 3)
  for (const source of sources) {
    assert.match(source, /^\/docs\//)
    assert.equal((await api.get(source, { key: null })).status, 200, source)
  }
})
