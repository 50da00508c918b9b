import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createServer } from '../../src/http/server.ts'
import { anApi, INSTANCE_KEY } from '../support/api.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()
const { clinic, visit } = await oneRoom(database)
const api = await anApi(clinic)

const search = `/v1/availability?doctor_id=${visit.doctor_id}&appointment_type_id=${visit.appointment_type_id}&from=2026-03-23&to=2026-03-23`

test('a practice key opens its practice', async () => {
  const answer = await api.get(search)
  assert.equal(answer.status, 200)
  assert.equal(answer.body.slots.length, 24)
})

test('without a key the answer is 401, and says what is asked for', async () => {
  const answer = await api.get(search, { key: null })
  assert.equal(answer.status, 401)
  assert.equal(answer.body.code, 'unauthorized')
  assert.equal(answer.headers['www-authenticate'], 'Bearer')
})

test('the instance key opens no practice', async () => {
  const answer = await api.get(search, { key: INSTANCE_KEY })
  assert.equal(answer.status, 403)
  assert.equal(answer.body.code, 'forbidden')
})

test('a doctor of another practice is not found', async () => {
  const other = await anApi(await aClinic(database))
  assert.equal((await other.get(search)).status, 404)
})

test('a route that does not say who may call it keeps the server from starting', async () => {
  const server = createServer({ engine: clinic.engine, instanceKey: null })
  server.get('/v1/forgotten', async () => 'secrets')
  await assert.rejects(async () => server.ready(), /GET \/v1\/forgotten/)
  await server.close()
})
