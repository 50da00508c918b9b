import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { test } from 'node:test'
import { anApi, INSTANCE_KEY } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'
import { type Route, registeredRoutes } from '../support/routes.ts'

/** What browsers are told, and what other sites can make them do: of every route that the server has. */

const { database } = await useDatabase()
const { clinic, visit, location_id, room_id, resource_id } = await oneRoom(database)
const routes = await registeredRoutes(clinic)
const api = await anApi(clinic, {
  trustProxy: '127.0.0.1',
  rateLimits: { requestsPerMinute: 1e9, holdsPerTenMinutes: 1e9 },
})
const held = await clinic.hold(visit)

const ids: Readonly<Record<string, string>> = {
  practice_slug: clinic.slug,
  id: held.id,
  doctor_id: visit.doctor_id,
  location_id,
  room_id,
  resource_id,
}
const urlOf = ({ url }: Route) =>
  url.replace(/:(\w+)/g, (_, name) => ids[name] ?? held.id).replace('*', 'main.js')

const keyOf = ({ access }: Route) =>
  access === 'instance'
    ? INSTANCE_KEY
    : access === 'patient'
      ? held.manage_token
      : access === 'public'
        ? null
        : api.key

const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }

/** One line for all headers that keep a browser safe; the nonce is another each time. */
function told(headers: Readonly<Record<string, unknown>>): string {
  return [
    'content-security-policy',
    'cross-origin-opener-policy',
    'cross-origin-resource-policy',
    'permissions-policy',
    'referrer-policy',
    'strict-transport-security',
    'x-content-type-options',
  ]
    .map((name) => `${name}: ${String(headers[name]).replace(/'nonce-[^']+'/g, "'nonce-…'")}`)
    .join('\n')
}

test('every route says the same to browsers, and pages only what they need besides', async (t) => {
  const said = new Map<string, string[]>()
  for (const route of routes) {
    const { headers } = await api.send(route.method, urlOf(route), { key: null })
    const text = told(headers)
    said.set(text, [...(said.get(text) ?? []), `${route.method} ${route.url}`])
  }
  const [most, ...others] = [...said].sort(([, one], [, other]) => other.length - one.length)
  assert.ok((most?.[1].length ?? 0) > 50, 'the routes of the API')
  t.assert.snapshot(most?.[0])
  // Whatever is said otherwise, and by whom. A new page shows here.
  t.assert.snapshot(others.sort())
})

test('over https a browser is told to stay there, by http it is not', async () => {
  const secure = await api.get('/healthz', { key: null, headers: { 'x-forwarded-proto': 'https' } })
  assert.equal(secure.headers['strict-transport-security'], 'max-age=31536000')
  const plain = await api.get('/healthz', { key: null })
  assert.equal(plain.headers['strict-transport-security'], undefined)
})

test('no route lets the scripts of another site read an answer', async () => {
  for (const route of routes) {
    for (const method of [route.method, 'OPTIONS'] as const) {
      const { headers } = await api.server.inject({
        method,
        url: urlOf(route),
        headers: { ...foreign, 'access-control-request-method': route.method },
      })
      const opened = Object.keys(headers).filter((name) => name.startsWith('access-control'))
      assert.deepEqual(opened, [], `${method} ${route.url}`)
    }
  }
})

/** Everything the practice has, but when its keys were last used and who has read what. */
async function everything(): Promise<string> {
  const tables = await database.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'practice_id'
     where c.relnamespace = 'horai'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  )
  const texts: string[] = []
  for (const { name } of tables) {
    if (name === 'patient_reads') continue
    const row = name === 'api_keys' ? `to_jsonb(t) - 'last_used_at'` : 'to_jsonb(t)'
    const [all] = await clinic.rows<{ text: string }>(
      `select coalesce(string_agg((${row})::text, e'\\n' order by (${row})::text), '') as text from horai.${name} t`,
    )
    texts.push(`${name}\n${all?.text}`)
  }
  return texts.join('\n')
}

test('what is asked by GET changes nothing, not even by the link of the appointment', async () => {
  const before = await everything()
  assert.match(before, new RegExp(held.id), 'the hold is in it')
  let read = 0
  for (const route of routes.filter(({ method }) => method === 'GET')) {
    for (const method of ['GET', 'HEAD'] as const) {
      const key = keyOf(route)
      const { statusCode } = await api.server.inject({
        method,
        url: urlOf(route),
        headers: key === null ? {} : { authorization: `Bearer ${key}` },
      })
      if (statusCode === 200) read += 1
    }
  }
  assert.ok(read > 20, `${read} were read`)
  assert.equal(await everything(), before)
})

test('a method is its own: what takes POST is not found by GET, nor by a name for it in a header or the query', async () => {
  const before = await everything()
  const path = `/public/appointments/${held.id}/cancel`
  const ask = async (method: 'GET' | 'POST' | 'PUT', url: string, headers = {}) =>
    (await api.send(method, url, { key: held.manage_token, headers })).status
  assert.equal(await ask('GET', path), 404)
  assert.equal(await ask('PUT', path), 404)
  assert.equal(await ask('GET', `${path}?_method=POST`), 404)
  assert.equal(await ask('GET', path, { 'x-http-method-override': 'POST' }), 404)
  const read = `/public/appointments/${held.id}`
  assert.equal(await ask('POST', read, { 'x-http-method-override': 'DELETE' }), 404)
  assert.equal(await everything(), before)
})

test('what a form of another site can send is read by no route', async () => {
  const before = await everything()
  for (const route of routes.filter(({ method }) => method === 'POST' || method === 'PATCH')) {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const key = keyOf(route)
      const { status } = await api.send(route.method, urlOf(route), {
        key,
        raw: '{"name":"x"}',
        headers: { ...foreign, 'content-type': type },
      })
      assert.ok(status >= 400, `${route.method} ${route.url} as ${type}: ${status}`)
    }
  }
  assert.equal(await everything(), before)
})

test('whatever host a request names, no answer leads there', async () => {
  const names = [
    'evil.example',
    'evil.example:443',
    'localhost@evil.example',
    'evil.example/x',
    'EVIL.example.',
  ]
  for (const url of [
    '/',
    `/${clinic.slug}`,
    `/${clinic.slug}/visit`,
    `/public/${clinic.slug}`,
    '//evil.example/%2f..',
    '/%5cevil.example',
    '/clinic',
  ]) {
    for (const host of names) {
      const { headers, payload, statusCode } = await api.server.inject({
        url,
        headers: {
          host,
          'x-forwarded-host': host,
          forwarded: `host=${host}`,
          'x-original-url': `//${host}/`,
        },
      })
      assert.doesNotMatch(JSON.stringify(headers), /evil/i, `${url} as ${host}`)
      assert.doesNotMatch(payload, /evil/i, `${url} as ${host}`)
      if (statusCode >= 300 && statusCode < 400) assert.match(String(headers.location), /^\/[a-z0-9-]*$/)
    }
  }
})

test('the secret of a link has 256 bits, is stored as its SHA-256 and nowhere else', async () => {
  const { manage_token, id } = await clinic.hold({ ...visit, starts_at_utc: '2026-03-24T08:00:00Z' })
  const secret = Buffer.from(manage_token.split('.')[1] ?? '', 'base64url')
  assert.equal(secret.length, 32)
  const [row] = await clinic.rows<{ hash: string }>(
    `select encode(manage_token_hash, 'hex') as hash from horai.appointments where practice_id = $1 and id = $2`,
    [clinic.practice_id, id],
  )
  assert.equal(row?.hash, createHash('sha256').update(secret).digest('hex'))
  const all = await everything()
  assert.equal(all.includes(manage_token) || all.includes(secret.toString('hex')), false)
})

test('a body that is nested a thousand times, or too large, is refused and read no further', async () => {
  const deep = `${'[['.repeat(500)}${']]'.repeat(500)}`
  const path = `/public/${clinic.slug}/appointments`
  const nested = await api.send('POST', path, { key: null, raw: `{"notes":${deep}}` })
  assert.equal(nested.status, 422)
  assert.match(JSON.stringify(nested.body.errors), /nested/)
  const deepest = `${'['.repeat(30_000)}${']'.repeat(30_000)}`
  assert.equal((await api.send('POST', path, { key: null, raw: deepest })).status, 422)
  assert.equal((await api.send('POST', path, { key: null, raw: `"${'x'.repeat(70_000)}"` })).status, 413)
})

/** What the server answers to these bytes; '' when it closes without a word. */
async function spoken(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', (part) => {
    text += part
  })
  socket.on('error', () => {})
  socket.write(bytes)
  await once(socket, 'close')
  return text
}

test('headers that are too large are refused, and those that never end are not waited for', async () => {
  const own = await anApi(clinic)
  await own.server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = own.server.server.address() as AddressInfo
  const large = await spoken(
    port,
    `GET /healthz HTTP/1.1\r\nhost: x\r\nx-large: ${'x'.repeat(20_000)}\r\n\r\n`,
  )
  assert.match(large, /^HTTP\/1\.1 4/)
  assert.equal(own.server.server.headersTimeout, 15_000)
  assert.equal(own.server.server.requestTimeout, 30_000)
  // The same by a shorter clock.
  own.server.server.headersTimeout = 100
  assert.match(await spoken(port, 'GET /healthz HTTP/1.1\r\nhost: x\r\nx-slow: '), /^(HTTP\/1\.1 4|$)/)
})

test('there are only so many connections, and who is there is served', async () => {
  const own = await anApi(clinic, { maxConnections: 2 })
  await own.server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = own.server.server.address() as AddressInfo
  const sockets = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')]
  const served = async () => {
    for (const socket of sockets) {
      socket.write('GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n')
      const [answer] = await once(socket, 'data')
      assert.match(String(answer), /^HTTP\/1\.1 200/)
    }
  }
  await served()
  assert.equal(await spoken(port, 'GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n'), '')
  await served()
  for (const socket of sockets) socket.destroy()
})
