import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createServer } from '../../src/http/server.ts'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { type Route, registeredRoutes } from '../support/routes.ts'
import { aMember, as } from '../support/staff.ts'

const { database } = await useDatabase()
const { clinic, visit } = await oneRoom(database)
const api = await anApi(clinic)
const receptionist = await aMember(clinic, 'receptionist')
const manager = await aMember(clinic, 'manager')
const { patient_id, id: appointment_id } = await clinic.booking(visit)
const { doctor_id, appointment_type_id } = visit
const series = await api.post('/v1/appointment-series', {
  doctor_id,
  appointment_type_id,
  recurrence: 'FREQ=WEEKLY;COUNT=2',
  first_date: '2026-04-06',
  start_local: '10:00',
})
await api.post(`/v1/appointment-series/${series.body.id}/confirm`, { patient_id })
const joint = await api.post('/v1/joint-bookings', {
  visits: [60, 90].map((minutes) => ({ ...visit, starts_at_utc: later(MONDAY_TEN, minutes) })),
})
await api.post(`/v1/joint-bookings/${joint.body.id}/confirm`, { patients: [{ patient_id }] })
const sister = await clinic.booking({ ...visit, starts_at_utc: later(MONDAY_TEN, 120) }, 'Sister Example')
await api.post(`/v1/appointments/${sister.id}/participants`, { role: 'guardian', patient_id })
const entry = await clinic.insert('waitlist_entries', {
  patient_id,
  appointment_type_slug: 'type',
  from_date: '2026-03-23',
  to_date: '2026-03-24',
})

const readsOf = async (id = patient_id) => (await api.get(`/v1/patients/${id}/reads`)).body.data

/** What shows the patient in its answer, with the parameters that it takes. */
const paths: Readonly<Record<string, string>> = {
  'GET /v1/patients': '/v1/patients',
  'GET /v1/patients/:id': `/v1/patients/${patient_id}`,
  'PATCH /v1/patients/:id': `/v1/patients/${patient_id}`,
  'GET /v1/patients/:id/export': `/v1/patients/${patient_id}/export`,
  'GET /v1/appointments': '/v1/appointments',
  'GET /v1/appointments/:id': `/v1/appointments/${appointment_id}`,
  'GET /v1/appointments/:id/events': `/v1/appointments/${appointment_id}/events`,
  'GET /v1/appointments/:id/participants': `/v1/appointments/${sister.id}/participants`,
  'GET /v1/appointment-series/:id': `/v1/appointment-series/${series.body.id}`,
  'GET /v1/joint-bookings/:id': `/v1/joint-bookings/${joint.body.id}`,
  'GET /v1/calendar': `/v1/calendar?from=${MONDAY_TEN}&to=2026-03-24`,
  'GET /v1/waitlist-entries': '/v1/waitlist-entries',
  'GET /v1/waitlist-entries/:id': `/v1/waitlist-entries/${entry}`,
}
/** They make what they show, or end it: what is asked of them is asked above, of another route of the same making. */
const makers = [
  'POST /v1/patients',
  'POST /v1/waitlist-entries',
  'PATCH /v1/waitlist-entries/:id',
  'POST /v1/patients/:id/erase',
]

test('whatever a route answers that shows a patient is noted before it is sent, with who asked and what', async () => {
  const routes = await registeredRoutes(clinic)
  const name = ({ method, url }: Route) => `${method} ${url}`
  const showing = routes
    .filter(({ shows, method }) => shows && shows !== 'command' && method !== 'DELETE')
    .map(name)
  assert.deepEqual(
    showing.sort(),
    [...Object.keys(paths), ...makers].sort(),
    'a new route is tried here, too',
  )
  for (const [route, path] of Object.entries(paths)) {
    const [method = '', body] = route.startsWith('PATCH') ? ['PATCH', { locale: 'el' }] : ['GET', undefined]
    const answer = await api.send(method as 'GET', path, body ? { body } : {})
    assert.equal(answer.status, 200, `${route}: ${JSON.stringify(answer.body)}`)
    const noted = (await readsOf()).filter((read: { route: string }) => read.route === route)
    assert.equal(noted.length, 1, route)
    assert.equal(noted[0].actor_type, 'key')
  }
  const made = await api.post('/v1/patients', { name: 'New Example' })
  assert.deepEqual(
    (await readsOf(made.body.id)).map(({ route }: { route: string }) => route),
    ['POST /v1/patients'],
  )
})

test('one reader is noted once in a quarter of an hour by each route, and again in the next', async () => {
  const path = `/v1/patients/${patient_id}`
  const ask = (member: typeof manager) => api.send('GET', path, as(member.cookie))
  const mine = async (member: typeof manager) =>
    (await readsOf()).filter(({ actor_id }: { actor_id: string }) => actor_id === member.account_id).length
  assert.equal((await ask(receptionist)).status, 200)
  assert.equal((await ask(receptionist)).status, 200)
  assert.equal(await mine(receptionist), 1)
  assert.equal(await mine(manager), 0)
  assert.equal((await ask(manager)).status, 200)
  assert.equal(await mine(manager), 1)
  clinic.clock.override = '2026-03-20T08:15:00Z'
  await ask(receptionist)
  assert.equal(await mine(receptionist), 2)
})

test('who has read is for owners and managers, and nobody changes it', async () => {
  const path = `/v1/patients/${patient_id}/reads`
  assert.equal((await api.send('GET', path, as(receptionist.cookie))).status, 403)
  assert.equal((await api.send('GET', path, as(manager.cookie))).status, 200)
  assert.equal((await api.get(`/v1/patients/${appointment_id}/reads`)).status, 404)
  for (const change of [`update horai.patient_reads set actor_id = 'x'`, 'delete from horai.patient_reads']) {
    await assert.rejects(clinic.rows(`${change} where practice_id = $1`, [clinic.practice_id]), /append-only/)
  }
})

test('what cannot be noted is not shown', async () => {
  const other = await oneRoom(database)
  const booked = await other.clinic.booking(other.visit, 'Secret Example')
  const there = await anApi(other.clinic)
  const path = `/v1/patients/${booked.patient_id}`
  await database.query('alter table horai.patient_reads add constraint for_this_test check (false) not valid')
  try {
    const answer = await there.get(path)
    assert.equal(answer.status, 500)
    assert.ok(!JSON.stringify(answer.body).includes('Secret Example'))
  } finally {
    await database.query('alter table horai.patient_reads drop constraint for_this_test')
  }
  assert.equal((await there.get(path)).status, 200)
})

test('a route that shows patients and does not say so keeps the server from starting', async () => {
  const server = createServer({ engine: clinic.engine, instanceKey: null })
  const response = { 200: { type: 'array', items: { $ref: 'Appointment#' } } }
  server.get(
    '/v1/forgotten',
    { config: { access: 'appointments:read' }, schema: { response } },
    async () => [],
  )
  await assert.rejects(async () => server.ready(), /do not say in config\.shows how: GET \/v1\/forgotten/)
  await server.close()
})
