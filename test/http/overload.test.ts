import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { type Database, openDatabase } from '../../src/db/database.ts'
import { createEngine } from '../../src/main.ts'
import { type Answer, anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { testVault } from '../support/vault.ts'

const { database, url } = await useDatabase()
const { clinic, visit } = await oneRoom(database)

/** The clinic behind a single connection. */
async function aNarrowApi() {
  const db = openDatabase({ url, max: 1 })
  const api = await anApi({ ...clinic, engine: createEngine(db, clinic.clock, testVault) })
  // After the API, whose own hook was registered before.
  after(() => db.close())
  return { api, db }
}

/** Another program that keeps every claim locked until it is told to stop. */
async function aLock() {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  await client.query('begin; lock table horai.appointment_resource_claims')
  return { release: () => client.end() }
}

/** Takes the one connection, for a statement that waits for the lock. Resolves when it has its answer. */
function occupy(db: Database): Promise<unknown> {
  return db.transaction(async (tx) => {
    await tx.query(`select set_config('lock_timeout', '0', true)`)
    await tx.query('select count(*) from horai.appointment_resource_claims')
  })
}

test('a crowd before a pool that is blocked by a lock hears 503 and when to ask again; nothing of it was done', async () => {
  const { api, db } = await aNarrowApi()
  await api.get('/v1/appointments')
  const lock = await aLock()
  const occupied = occupy(db)
  const crowd = Array.from({ length: 30 }, (_, i) =>
    api.post('/v1/appointments', { ...visit, starts_at_utc: later(MONDAY_TEN, 30 * i) }),
  )
  while (db.connections.waiting < 30) await delay(5)

  const [alive, ready] = await Promise.all([api.get('/healthz'), api.get('/readyz')])
  assert.deepEqual(
    [alive.status, ready.status],
    [200, 200],
    'overload does not take the server out of rotation',
  )

  for (const answer of await Promise.all(crowd)) assertOverloaded(answer)
  await lock.release()
  await occupied
  const held = await api.post('/v1/appointments', visit)
  assert.equal(held.status, 201, 'the place is free, and the server serves again')
  const { data } = (await api.get('/v1/appointments')).body
  assert.deepEqual(
    data.map(({ id }: { id: string }) => id),
    [held.body.id],
  )
})

function assertOverloaded({ status, headers, body }: Answer): void {
  assert.equal(status, 503)
  assert.equal(body.code, 'overloaded')
  assert.equal(headers['retry-after'], '2')
  assert.equal(body.retry_after_seconds, 2)
}

test('more than a thousand who wait are not kept in memory: the rest are refused at once', async () => {
  const { api, db } = await aNarrowApi()
  await api.get('/v1/appointments')
  const lock = await aLock()
  const occupied = occupy(db)
  let early = 0
  const crowd = Array.from({ length: 1_200 }, async () => {
    const answer = await api.get('/v1/appointments')
    if (db.connections.waiting >= 999) early += 1
    return answer
  })
  for (const answer of await Promise.all(crowd)) assertOverloaded(answer)
  assert.ok(early >= 190, `${early} of 200 were refused while a thousand waited`)
  await lock.release()
  await occupied
})

test('a patient is told so in words', async () => {
  const { api, db } = await aNarrowApi()
  const lock = await aLock()
  const occupied = occupy(db)
  const headers = { 'accept-language': 'el' }
  const { slug } = (await clinic.rows<{ slug: string }>('select slug from horai.practices'))[0] ?? {}
  const { status, body } = await api.get(`/public/${slug}`, { key: null, headers })
  assert.equal(status, 503)
  assert.equal(body.code, 'overloaded')
  assert.match(body.detail, /Δοκιμάστε ξανά/)
  await lock.release()
  await occupied
})
