import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { createServer } from '../../src/http/server.ts'
import { newApiKey } from '../../src/practice/api-keys.ts'
import { aKey, anApi, INSTANCE_KEY } from '../support/api.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()
const { clinic } = await oneRoom(database)
const api = await anApi(clinic)

const list = '/v1/appointments'
const practice = { slug: 'south-clinic', name: 'South Clinic', timezone: 'Europe/Athens' }

test('a practice key opens its practice', async () => {
  assert.equal((await api.get(list)).status, 200)
})

test('without a key the answer is 401, and says what is asked for', async () => {
  const answer = await api.get(list, { key: null })
  assert.equal(answer.status, 401)
  assert.equal(answer.body.code, 'unauthorized')
  assert.equal(answer.headers['www-authenticate'], 'Bearer')
})

test('a key that nobody was given opens nothing', async () => {
  const made = newApiKey(clinic.practice_id).text
  const bent = `${api.key.slice(0, -2)}AA`
  for (const key of [made, bent, 'x', `${INSTANCE_KEY}x`]) {
    assert.equal((await api.get(list, { key })).status, 401)
  }
  assert.equal(
    (await api.get(list, { key: null, headers: { authorization: `Basic ${api.key}` } })).status,
    401,
  )
})

test('a key of another practice does not open this one under its own name', async () => {
  const other = await aClinic(database)
  const theirs = await aKey(other)
  // The secret of theirs behind the name of ours.
  const crossed = api.key.slice(0, 29) + theirs.slice(29)
  assert.equal((await api.get(list, { key: crossed })).status, 401)
})

test('the key is asked for before the body is read', async () => {
  assert.equal((await api.send('POST', list, { raw: '{', key: null })).status, 401)
})

test('a key of another kind is forbidden', async () => {
  assert.equal((await api.get(list, { key: INSTANCE_KEY })).status, 403)
  assert.equal((await api.post('/v1/practices', practice)).status, 403)
})

test('where the instance has no key, nobody creates practices', async () => {
  const closed = await anApi(clinic, { instanceKey: null })
  assert.equal((await closed.post('/v1/practices', practice, { key: '' })).status, 401)
  assert.equal((await closed.post('/v1/practices', practice, { key: 'null' })).status, 401)
})

test('the instance key creates a practice, once for each slug', async () => {
  const created = await api.post('/v1/practices', practice, { key: INSTANCE_KEY })
  assert.equal(created.status, 201)
  const { id, api_key, inserted_at, updated_at, ...told } = created.body
  const appearance = { logo_url: null, brand_colour: null, default_locale: 'en', embed_origins: [] }
  const waitlist = {
    waitlist_offer_minutes: 30,
    waitlist_cutoff_minutes: 120,
    waitlist_max_refusals: 3,
    waitlist_quiet_from: '21:00',
    waitlist_quiet_until: '08:00',
  }
  const visitors = { contact_check: 'none', contact_bookings_ahead: 3, contact_bookings_a_day: 6 }
  assert.deepEqual(told, { ...practice, ...appearance, ...waitlist, ...visitors })
  assert.equal((await api.get(list, { key: api_key })).status, 200)
  const again = await api.post('/v1/practices', practice, { key: INSTANCE_KEY })
  assert.equal(again.status, 409)
  assert.equal(again.body.code, 'already_exists')
  assert.equal(again.body.field, 'slug')
})

test('no practice is called as the API calls its own', async () => {
  const answer = await api.post('/v1/practices', { ...practice, slug: 'appointments' }, { key: INSTANCE_KEY })
  assert.equal(answer.body.errors[0].pointer, '/slug')
})

test('a revoked key opens nothing after five seconds', async () => {
  const key = await aKey(clinic)
  assert.equal((await api.get(list, { key })).status, 200)
  await clinic.rows('update horai.api_keys set revoked_at = now() where practice_id = $1', [
    clinic.practice_id,
  ])
  await delay(5_050)
  assert.equal((await api.get(list, { key })).status, 401)
})

test('a route that does not say who may call it keeps the server from starting', async () => {
  const server = createServer({ engine: clinic.engine, instanceKey: null })
  server.get('/v1/forgotten', async () => 'secrets')
  await assert.rejects(async () => server.ready(), /GET \/v1\/forgotten/)
  await server.close()
})
