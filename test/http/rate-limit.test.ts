import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()
const { clinic, visit } = await oneRoom(database)
const home = `/public/${clinic.slug}`

test('one address may ask only so often, and is told when to come back', async () => {
  const api = await anApi(clinic, { rateLimits: { requestsPerMinute: 3 } })
  const ask = (headers = {}) => api.get(home, { key: null, headers })
  for (let i = 0; i < 3; i++) assert.equal((await ask()).status, 200)
  const { status, headers, body } = await ask({ 'accept-language': 'el' })
  assert.equal(status, 429)
  assert.equal(body.code, 'rate_limited')
  assert.equal(body.title, 'Πολλές προσπάθειες σε λίγο χρόνο')
  assert.equal(Number(headers['retry-after']), body.retry_after_seconds)
  assert.ok(body.retry_after_seconds > 0 && body.retry_after_seconds <= 60)
})

test('holds are counted apart, and more strictly', async () => {
  const api = await anApi(clinic, { rateLimits: { holdsPerTenMinutes: 2 } })
  const hold = (minutes: number) =>
    api.post(`${home}/appointments`, { ...visit, starts_at_utc: later(MONDAY_TEN, minutes) }, { key: null })
  assert.equal((await hold(0)).status, 201)
  assert.equal((await hold(30)).status, 201)
  assert.equal((await hold(60)).status, 429)
  assert.equal((await api.get(home, { key: null })).status, 200)
})

test('a forwarded address is believed from nobody, unless the operator says from whom', async () => {
  const ask = async (api: Awaited<ReturnType<typeof anApi>>, address: string) =>
    (await api.get(home, { key: null, headers: { 'x-forwarded-for': address } })).status
  const limits = { rateLimits: { requestsPerMinute: 1 } }
  const alone = await anApi(clinic, limits)
  assert.equal(await ask(alone, '192.0.2.1'), 200)
  assert.equal(await ask(alone, '192.0.2.2'), 429)
  const behind = await anApi(clinic, { ...limits, trustProxy: '127.0.0.1' })
  assert.equal(await ask(behind, '192.0.2.1'), 200)
  assert.equal(await ask(behind, '192.0.2.2'), 200)
  assert.equal(await ask(behind, '192.0.2.2'), 429)
})

test('practices are not limited by address', async () => {
  const api = await anApi(clinic, { rateLimits: { requestsPerMinute: 1 } })
  for (let i = 0; i < 5; i++) assert.equal((await api.get('/v1/appointments')).status, 200)
})
