import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()

/** A small clinic and its patients' side of the API. */
async function aWaitingRoom(type = {}) {
  const room = await oneRoom(database, type)
  const api = await anApi(room.clinic)
  const home = `/public/${room.clinic.slug}`
  const hold = async (starts_at_utc: string = MONDAY_TEN) => {
    const answer = await api.post(`${home}/appointments`, { ...room.visit, starts_at_utc }, { key: null })
    const { id, manage_token: key } = answer.body
    return { answer, id, own: `/public/appointments/${id}`, with: { key } }
  }
  return { ...room, api, home, hold }
}

const anna = { patient: { name: 'Anna Example', email: 'anna@example.org' } }

test('anybody sees a practice, what it offers, and nothing private', async () => {
  const { api, clinic, home, visit } = await aWaitingRoom()
  await clinic.doctor({ is_active: false })
  await clinic.type(visit.doctor_id, { is_active: false })
  const { status, body } = await api.get(home, { key: null })
  assert.equal(status, 200)
  assert.deepEqual(body.practice, {
    slug: clinic.slug,
    name: 'Clinic of the Hours',
    timezone: 'Europe/Athens',
    logo_url: null,
    brand_colour: null,
    default_locale: 'en',
    contact_check: 'none',
    payment_provider: 'desk',
  })
  assert.deepEqual(
    body.doctors.map(({ id }: { id: string }) => id),
    [visit.doctor_id],
  )
  assert.deepEqual(
    body.appointment_types.map(({ id }: { id: string }) => id),
    [visit.appointment_type_id],
  )
  assert.equal(body.doctor_locations.length, 1)
  assert.doesNotMatch(JSON.stringify(body), /setup_version|one_at_a_time|practice_id|is_active/)
})

test('a practice that does not exist is not found', async () => {
  const { api } = await aWaitingRoom()
  for (const path of ['/public/nobody', '/public/NO_SLUG', '/public/nobody/availability/next']) {
    assert.equal((await api.get(path, { key: null })).status, 404)
  }
})

test('anybody searches, and learns of no patient and no resource', async () => {
  const { api, home, visit, hold } = await aWaitingRoom()
  await hold()
  const where = `doctor_id=${visit.doctor_id}&appointment_type_id=${visit.appointment_type_id}`
  const { body } = await api.get(`${home}/availability?${where}&from=2026-03-23&to=2026-03-23`, { key: null })
  assert.equal(body.slots.length, 23)
  const next = await api.get(`${home}/availability/next`, { key: null })
  assert.equal(next.body.data[0].doctor_id, visit.doctor_id)
})

test('reasons for patients carry none of the practice’s ids', async () => {
  const { api, clinic, home, visit } = await aWaitingRoom()
  await clinic.insert('availability_exceptions', {
    doctor_id: visit.doctor_id,
    starts_at_utc: '2026-03-23T00:00:00Z',
    ends_at_utc: '2026-03-24T00:00:00Z',
    kind: 'blocked',
    reason: 'a private matter',
  })
  const where = `doctor_id=${visit.doctor_id}&appointment_type_id=${visit.appointment_type_id}`
  const searched = await api.get(`${home}/availability?${where}&from=2026-03-23&to=2026-03-23`, { key: null })
  assert.deepEqual(searched.body.reasons, [{ code: 'blocked' }])
  const refused = await api.post(`${home}/appointments`, visit, { key: null })
  assert.equal(refused.body.code, 'slot_not_offered')
  assert.deepEqual(refused.body.reasons, [{ code: 'blocked' }])
})

test('a patient holds, confirms, moves and cancels with the key of the hold', async () => {
  const { api, hold, clinic } = await aWaitingRoom()
  const { answer, own, id, with: token } = await hold()
  assert.equal(answer.status, 201)
  assert.equal(answer.headers['location'], own)
  assert.equal((await api.get(own, token)).body.status, 'held')
  assert.equal((await api.post(`${own}/confirm`, anna, token)).body.status, 'confirmed')
  const moved = await api.post(`${own}/reschedule`, { starts_at_utc: later(MONDAY_TEN, 60) }, token)
  assert.equal(moved.body.starts_at_utc, later(MONDAY_TEN, 60))
  const cancelled = await api.post(`${own}/cancel`, { reason: 'feeling better' }, token)
  assert.equal(cancelled.body.status, 'cancelled')
  const rows = await clinic.rows<{ actor_type: string }>(
    'select actor_type from horai.appointment_events where practice_id = $1 and appointment_id = $2',
    [clinic.practice_id, id],
  )
  assert.deepEqual(new Set(rows.map(({ actor_type }) => actor_type)), new Set(['patient']))
})

test('a patient sees the own appointment without what is the practice’s', async () => {
  const { api, hold } = await aWaitingRoom()
  const { own, with: token } = await hold()
  const { body } = await api.get(own, token)
  for (const field of ['notes', 'resource_ids', 'location_room_id', 'requirements_snapshot']) {
    assert.equal(field in body, false, field)
  }
})

test('a patient’s key opens no other appointment, not even of the same practice', async () => {
  const { api, hold } = await aWaitingRoom()
  const mine = await hold()
  const yours = await hold(later(MONDAY_TEN, 60))
  const elsewhere = await (await aWaitingRoom()).hold()
  for (const { own } of [yours, elsewhere]) {
    assert.equal((await api.get(own, mine.with)).status, 404)
    assert.equal((await api.post(`${own}/confirm`, anna, mine.with)).status, 404)
    assert.equal((await api.post(`${own}/cancel`, {}, mine.with)).status, 404)
    const move = { starts_at_utc: later(MONDAY_TEN, 120) }
    assert.equal((await api.post(`${own}/reschedule`, move, mine.with)).status, 404)
  }
  assert.equal((await api.get(yours.own, yours.with)).body.status, 'held')
})

test('a patient’s key opens none of the practice’s routes, and the practice’s none of the patient’s', async () => {
  const { api, hold } = await aWaitingRoom()
  const { own, id, with: token } = await hold()
  assert.equal((await api.get(`/v1/appointments/${id}`, token)).status, 403)
  assert.equal((await api.get('/v1/appointments', token)).status, 403)
  assert.equal((await api.get(own)).status, 403)
  assert.equal((await api.get(own, { key: null })).status, 401)
})

test('what only staff decide is not known to patients', async () => {
  const { api, home, visit, hold } = await aWaitingRoom()
  for (const more of [
    { outside_hours: true, reason: 'x' },
    { patient_id: visit.doctor_id },
    { overlap_allowed: true },
  ]) {
    assert.equal((await api.post(`${home}/appointments`, { ...visit, ...more }, { key: null })).status, 422)
  }
  const { own, with: token } = await hold()
  const other = await api.post(`${own}/confirm`, { patient_id: visit.doctor_id }, token)
  assert.equal(other.body.errors[0].pointer, '/patient_id')
})

test('patients are held to the rules for moving a visit', async () => {
  const { api, hold } = await aWaitingRoom({ allow_patient_reschedule: false })
  const { own, with: token } = await hold()
  await api.post(`${own}/confirm`, anna, token)
  const { status, body } = await api.post(
    `${own}/reschedule`,
    { starts_at_utc: later(MONDAY_TEN, 60) },
    token,
  )
  assert.equal(status, 422)
  assert.equal(body.code, 'reschedule_not_allowed')
  assert.equal(body.reason, 'not_allowed_by_type')
})

test('patients are spoken to in Greek or English, as they ask', async () => {
  const { api } = await aWaitingRoom()
  const title = async (language: string) =>
    (await api.get('/public/nobody', { key: null, headers: { 'accept-language': language } })).body.title
  assert.equal(await title('el-GR,el;q=0.9,en;q=0.8'), 'Δεν το βρήκαμε')
  assert.equal(await title('en;q=0.5, el;q=0.9'), 'Δεν το βρήκαμε')
  assert.equal(await title('en-GB,el;q=0.2'), 'We could not find this')
  assert.equal(await title('fr, el;q=0'), 'We could not find this')
  assert.equal(await title('*'), 'We could not find this')
})
