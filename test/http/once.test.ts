import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { onceOf } from '../../src/booking/caller.ts'
import { anApi, INSTANCE_KEY } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()
const { clinic, visit } = await oneRoom(database)
const api = await anApi(clinic)

let minutes = 0

/** A start that no other test wants. */
function aFreeVisit() {
  minutes += 30
  return { ...visit, starts_at_utc: later(MONDAY_TEN, minutes) }
}

const once = (key: string) => ({ headers: { 'idempotency-key': key } })

test('the same hold with the same key is answered again, its token too, and held once', async () => {
  const key = randomUUID()
  const wanted = aFreeVisit()
  const first = await api.post('/v1/appointments', wanted, once(key))
  const second = await api.post('/v1/appointments', wanted, once(key))
  assert.equal(first.status, 201)
  assert.equal(second.status, 201)
  assert.deepEqual(second.body, first.body)
  assert.equal(second.headers['location'], first.headers['location'])
})

test('the order of the fields makes no other request', async () => {
  const key = randomUUID()
  const wanted = aFreeVisit()
  const first = await api.post('/v1/appointments', wanted, once(key))
  const reversed = Object.fromEntries(Object.entries(wanted).toReversed())
  assert.deepEqual((await api.post('/v1/appointments', reversed, once(key))).body, first.body)
})

test('a key that comes back with another body is refused', async () => {
  const key = randomUUID()
  await api.post('/v1/appointments', aFreeVisit(), once(key))
  const other = await api.post('/v1/appointments', aFreeVisit(), once(key))
  assert.equal(other.status, 422)
  assert.equal(other.body.code, 'idempotency_key_reused')
})

test('a key belongs to its route, and to the appointment', async () => {
  const key = randomUUID()
  const first = (await api.post('/v1/appointments', aFreeVisit(), once(key))).body
  const second = (await api.post('/v1/appointments', aFreeVisit())).body
  const cancelled = await api.post(`/v1/appointments/${first.id}/cancel`, {}, once(key))
  assert.equal(cancelled.body.status, 'cancelled')
  const other = await api.post(`/v1/appointments/${second.id}/cancel`, {}, once(key))
  assert.equal(other.body.code, 'idempotency_key_reused')
})

test('of many requests at once with one key, one takes effect and all hear the same', async () => {
  const key = randomUUID()
  const wanted = aFreeVisit()
  const ask = () => api.post('/v1/appointments', wanted, once(key))
  const answers = await Promise.all(Array.from({ length: 8 }, ask))
  for (const { status, body } of answers) {
    assert.equal(status, 201)
    assert.deepEqual(body, answers[0]?.body)
  }
})

test('confirming twice with the same key books once', async () => {
  const key = randomUUID()
  const { id } = (await api.post('/v1/appointments', aFreeVisit())).body
  const confirm = () => api.post(`/v1/appointments/${id}/confirm`, { patient: { name: 'Anna' } }, once(key))
  const first = await confirm()
  assert.equal(first.body.status, 'confirmed')
  assert.deepEqual((await confirm()).body, first.body)
  const events = await api.get(`/v1/appointments/${id}/events`)
  assert.equal(events.body.data.length, 2)
})

test('a refusal is a first answer too', async () => {
  const key = randomUUID()
  const wanted = aFreeVisit()
  const { id } = (await api.post('/v1/appointments', wanted)).body
  assert.equal((await api.post('/v1/appointments', wanted, once(key))).body.code, 'slot_taken')
  await api.post(`/v1/appointments/${id}/cancel`)
  assert.equal((await api.post('/v1/appointments', wanted, once(key))).body.code, 'slot_taken')
})

test('while the first still runs, its twin waits two seconds and is told so', async () => {
  const key = randomUUID()
  const wanted = aFreeVisit()
  const [{ id }] = (await clinic.rows<{ id: string }>(
    'select id from horai.api_keys where practice_id = $1 order by id limit 1',
    [clinic.practice_id],
  )) as [{ id: string }]
  const first = onceOf(`key ${id} POST /v1/appointments`, key, { params: {}, body: wanted })
  await database.transaction(async (tx) => {
    // Silent for longer than a session of ours may be.
    await tx.query(`select set_config('idle_in_transaction_session_timeout', '0', true)`)
    await tx.query('select horai.recall($1, $2)', [
      clinic.practice_id,
      JSON.stringify({
        scope: first.scope,
        key: first.keyHash.toString('hex'),
        fingerprint: first.fingerprint.toString('hex'),
      }),
    ])
    const twin = await api.post('/v1/appointments', wanted, once(key))
    assert.equal(twin.status, 409)
    assert.equal(twin.body.code, 'idempotency_in_progress')
  })
  assert.equal((await api.post('/v1/appointments', wanted, once(key))).status, 201)
})

test('creating a practice twice with one key makes one, and shows its key both times', async () => {
  const key = randomUUID()
  const practice = { slug: 'north-clinic', name: 'North Clinic', timezone: 'Europe/Athens' }
  const create = () => api.post('/v1/practices', practice, { ...once(key), key: INSTANCE_KEY })
  const first = await create()
  assert.equal(first.status, 201)
  assert.match(first.body.api_key, /^horai_/)
  assert.deepEqual((await create()).body, first.body)
  assert.equal((await api.get('/v1/appointments', { key: first.body.api_key })).status, 200)
})
