import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import type { StaffIdentity } from '../../src/http/identity.ts'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()
const { clinic, visit } = await oneRoom(database)
let member: StaffIdentity | null = null
const api = await anApi(clinic, { staffOf: async () => member })

async function aKeyOf(input: Record<string, unknown>, key = api.key) {
  const { status, body } = await api.post('/v1/api-keys', input, { key })
  assert.equal(status, 201, JSON.stringify(body))
  return body as { id: string; api_key: string }
}

test('a key is shown once, when it is made', async () => {
  const { id, api_key } = await aKeyOf({ label: 'the website', scopes: ['availability:read'] })
  assert.match(api_key, /^horai_[\w-]{22}_[\w-]{43}$/)
  for (const path of [`/v1/api-keys/${id}`, '/v1/api-keys']) {
    const { status, body } = await api.get(path)
    assert.equal(status, 200)
    assert.ok(!JSON.stringify(body).includes(api_key.slice(-43)))
  }
})

test('making a key twice with one idempotency key is making it once', async () => {
  const headers = { 'idempotency-key': 'a-key-for-the-website' }
  const input = { scopes: ['setup:read'] }
  const [first, again] = [
    await api.post('/v1/api-keys', input, { headers }),
    await api.post('/v1/api-keys', input, { headers }),
  ]
  assert.deepEqual(again.body, first.body)
})

test('keys are changed without a pause: a second is made and the first revoked', async () => {
  const first = await aKeyOf({ scopes: ['*'] })
  const second = await aKeyOf({ scopes: ['*'] }, first.api_key)
  const revoked = await api.post(`/v1/api-keys/${first.id}/revoke`, {}, { key: second.api_key })
  assert.equal(revoked.status, 200)
  assert.ok(revoked.body.revoked_at)
  const again = await api.post(`/v1/api-keys/${first.id}/revoke`, {}, { key: second.api_key })
  assert.deepEqual(again.body, revoked.body)
  assert.equal((await api.get('/v1/practice', { key: second.api_key })).status, 200)
  await delay(5_050)
  assert.equal((await api.get('/v1/practice', { key: first.api_key })).status, 401)
})

test('nobody hands on more than the own: not scopes, not time', async () => {
  const end = '2026-04-01T00:00:00Z'
  const { api_key: key } = await aKeyOf({ scopes: ['keys:write', 'setup:read'], expires_at: end })
  const ask = (input: object) => api.post('/v1/api-keys', input, { key })
  assert.equal((await ask({ scopes: ['setup:write'], expires_at: end })).status, 403)
  assert.equal((await ask({ scopes: ['*'], expires_at: end })).status, 403)
  assert.equal((await ask({ scopes: ['setup:read'] })).body.errors[0].pointer, '/expires_at')
  assert.equal((await ask({ scopes: ['setup:read'], expires_at: '2026-04-01T00:00:01Z' })).status, 422)
  assert.equal((await ask({ scopes: ['setup:read'], expires_at: end })).status, 201)
  const { id } = await aKeyOf({ scopes: ['patients:read'] })
  assert.equal((await api.post(`/v1/api-keys/${id}/revoke`, {}, { key })).status, 403)
})

for (const [what, input] of [
  ['no scopes', { scopes: [] }],
  ['a scope that there is not', { scopes: ['everything'] }],
  ['a scope twice', { scopes: ['setup:read', 'setup:read'] }],
  ['an end that is past', { scopes: ['*'], expires_at: '2026-03-20T08:00:00Z' }],
] as const) {
  test(`a key with ${what} is refused`, async () => {
    assert.equal((await api.post('/v1/api-keys', input)).status, 422)
  })
}

test('a key opens nothing from the moment it ends', async () => {
  const { api_key: key } = await aKeyOf({ scopes: ['*'], expires_at: '2026-03-20T09:00:00Z' })
  clinic.clock.override = '2026-03-20T08:59:59Z'
  assert.equal((await api.get('/v1/practice', { key })).status, 200)
  clinic.clock.override = '2026-03-20T09:00:00Z'
  // It is remembered for the second that it had left.
  await delay(1_050)
  assert.equal((await api.get('/v1/practice', { key })).status, 401)
  clinic.clock.override = '2026-03-20T08:00:00Z'
})

test('when a key was last used is known to the minute, and not written for each request', async () => {
  const { id, api_key: key } = await aKeyOf({ scopes: ['*'] })
  const lastUsed = async () => (await api.get(`/v1/api-keys/${id}`)).body.last_used_at
  assert.equal(await lastUsed(), null)
  await api.get('/v1/practice', { key })
  while ((await lastUsed()) === null) await delay(5)
  const noted = await lastUsed()
  clinic.clock.override = '2026-03-20T08:10:00Z'
  for (let i = 0; i < 3; i++) await api.get('/v1/practice', { key })
  await delay(50)
  assert.equal(await lastUsed(), noted)
  clinic.clock.override = '2026-03-20T08:00:00Z'
})

test('a doctor with an own calendar finds none of another doctor’s appointments', async () => {
  const other = { ...visit, doctor_id: await clinic.doctor() }
  const location_id = await clinic.location({ doctor_id: other.doctor_id })
  await clinic.room(location_id)
  other.appointment_type_id = await clinic.type(other.doctor_id)
  const [mine, theirs] = [await clinic.booking(visit), await clinic.booking(other)]
  member = {
    kind: 'staff',
    practice_id: clinic.practice_id,
    account_id: randomUUIDv7(),
    role: 'doctor',
    doctor_id: visit.doctor_id,
  }
  const asDoctor = { key: null }
  const list = async (search: string) =>
    (await api.get(`/v1/appointments${search}`, asDoctor)).body.data.map(({ id }: { id: string }) => id)
  assert.deepEqual(await list(''), [mine.id])
  assert.deepEqual(await list(`?doctor_id=${visit.doctor_id}`), [mine.id])
  assert.deepEqual(await list(`?doctor_id=${other.doctor_id}`), [])
  assert.equal((await api.get(`/v1/appointments/${mine.id}`, asDoctor)).status, 200)
  for (const path of [`/v1/appointments/${theirs.id}`, `/v1/appointments/${theirs.id}/events`]) {
    assert.equal((await api.get(path, asDoctor)).status, 404)
  }
  for (const [verb, body] of [
    ['confirm', {}],
    ['cancel', {}],
    ['approve', {}],
    ['complete', {}],
    ['no-show', {}],
    ['reschedule', { starts_at_utc: later(MONDAY_TEN, 60) }],
  ] as const) {
    assert.equal((await api.post(`/v1/appointments/${theirs.id}/${verb}`, body, asDoctor)).status, 404, verb)
  }
  const elsewhere = { ...other, starts_at_utc: later(MONDAY_TEN, 120) }
  assert.equal((await api.post('/v1/appointments', elsewhere, asDoctor)).status, 404)
  const here = { ...visit, starts_at_utc: later(MONDAY_TEN, 120) }
  const held = await api.post('/v1/appointments', here, asDoctor)
  assert.equal(held.status, 201)
  const { data } = (await api.get(`/v1/appointments/${held.body.id}/events`, asDoctor)).body
  assert.equal(data[0].actor_id, member.account_id)
  member = null
})
