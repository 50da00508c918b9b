import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { openDatabase } from '../../src/db/database.ts'
import { pendingMigrations } from '../../src/db/migrate.ts'
import { createEngine } from '../../src/main.ts'
import { anApi } from '../support/api.ts'
import { aCable } from '../support/cable.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { testVault } from '../support/vault.ts'

const { database, url } = await useDatabase()
const { clinic, visit } = await oneRoom(database)

/** The same clinic, whose database can be cut off. */
async function aWiredClinic() {
  const cable = await aCable(url)
  const db = openDatabase({ url: cable.url, max: 2 })
  after(() => db.close())
  const api = await anApi({ ...clinic, engine: createEngine(db, clinic.clock, testVault) })
  return { api, cable }
}

async function seconds<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const start = performance.now()
  const result = await work()
  return [result, (performance.now() - start) / 1000]
}

test('a server with its database is alive and ready', async () => {
  const api = await anApi(clinic, { whatIsWrong: async () => (await pendingMigrations(database)).join() })
  for (const path of ['/healthz', '/readyz']) {
    const { status, body } = await api.get(path, { key: null })
    assert.equal(status, 200)
    assert.deepEqual(body, { status: 'ok' })
  }
})

test('a server whose database cannot be used is not ready', async () => {
  const api = await anApi(clinic, { whatIsWrong: async () => 'the database is read-only' })
  const { status, body } = await api.get('/readyz', { key: null })
  assert.equal(status, 503)
  assert.equal(body.code, 'unavailable')
})

test('a server without its database is alive, not ready, and says 503 within five seconds', async () => {
  const { api, cable } = await aWiredClinic()
  assert.equal((await api.get('/v1/appointments')).status, 200)
  cable.pull()
  assert.equal((await api.get('/healthz')).status, 200)
  const [ready, waited] = await seconds(() => api.get('/readyz'))
  assert.equal(ready.status, 503)
  assert.ok(waited < 10, `${waited} s`)
  const [held, tried] = await seconds(() => api.post('/v1/appointments', visit))
  assert.equal(held.status, 503)
  assert.equal(held.body.code, 'unavailable')
  assert.equal(held.headers['retry-after'], '2')
  assert.ok(tried < 5, `${tried} s`)
})

test('when the database is back, so is the server', async () => {
  const { api, cable } = await aWiredClinic()
  cable.pull()
  assert.equal((await api.get('/readyz')).status, 503)
  cable.plugIn()
  assert.equal((await api.get('/readyz')).status, 200)
  assert.equal((await api.post('/v1/appointments', visit)).status, 201)
})

test('when the answer of the database is lost the caller hears 503, and the same key books once', async () => {
  const { api, cable } = await aWiredClinic()
  const wanted = { ...visit, starts_at_utc: later(MONDAY_TEN, 60) }
  const hold = () => api.post('/v1/appointments', wanted, { headers: { 'idempotency-key': 'the-one-key' } })
  // The doctor's set-up is known then: the hold is the one statement that is lost.
  await api.post('/v1/appointments', { ...visit, starts_at_utc: later(MONDAY_TEN, 120) })
  cable.freeze('answers')
  const lost = hold()
  await delay(300)
  cable.pull()
  assert.equal((await lost).body.code, 'unavailable')
  cable.plugIn()
  const again = await hold()
  assert.equal(again.status, 201)
  assert.deepEqual((await hold()).body, again.body)
  const held = await api.get(`/v1/appointments?from=${wanted.starts_at_utc}&to=${later(MONDAY_TEN, 90)}`)
  assert.equal(held.body.data.length, 1)
})

test('a database that does not answer makes the server not ready, and soon', async () => {
  const { api, cable } = await aWiredClinic()
  assert.equal((await api.get('/readyz')).status, 200)
  cable.freeze()
  const [ready, waited] = await seconds(() => api.get('/readyz'))
  assert.equal(ready.status, 503)
  // Two seconds on a quiet machine; whoever waited for the database would wait for as long as the cable is frozen.
  assert.ok(waited < 10, `${waited} s`)
  cable.plugIn()
})

test('figures are told by route and status, with no id and no name in them', async () => {
  const api = await anApi(clinic)
  await api.get(`/v1/appointments/${clinic.practice_id}`)
  await api.get('/v1/no-such-route')
  const { body, headers } = await api.get('/metrics', { key: null })
  assert.match(String(headers['content-type']), /^text\/plain/)
  assert.match(
    body,
    /horai_http_request_duration_seconds_count\{method="GET",route="\/v1\/appointments\/:id",status="404"\} 1/,
  )
  assert.match(body, /route="unknown",status="404"/)
  assert.match(body, /horai_database_connections\{state="idle"\} \d/)
  assert.match(body, /nodejs_eventloop_lag_p99_seconds/)
  assert.match(body, /horai_queue_overdue_seconds\{queue="payments"\} 0/)
  assert.doesNotMatch(body, new RegExp(clinic.practice_id))
})

test('what no worker has come to is told by how long it has been due', async () => {
  const api = await anApi(clinic)
  await clinic.rows(
    `insert into horai.payment_queue (id, of_practice, due_at) values (gen_random_uuid(), $1, now() - interval '90 seconds')`,
    [clinic.practice_id],
  )
  const { body } = await api.get('/metrics', { key: null })
  const [, seconds] = body.match(/horai_queue_overdue_seconds\{queue="payments"\} (\S+)/) ?? []
  assert.ok(Number(seconds) >= 90 && Number(seconds) < 900, body)
})
