import assert from 'node:assert/strict'
import { test } from 'node:test'
import { show } from '../../src/booking/read.ts'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()

/** A small clinic behind its API. */
async function anOpenClinic(type = {}) {
  const room = await oneRoom(database, type)
  return { ...room, api: await anApi(room.clinic) }
}

const NOBODY = '0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10'

test('a hold is answered with 201, where it is, its version and the patient’s key', async () => {
  const { api, visit, resource_id } = await anOpenClinic()
  const { status, headers, body } = await api.post('/v1/appointments', visit)
  assert.equal(status, 201)
  assert.equal(headers['location'], `/v1/appointments/${body.id}`)
  assert.equal(headers['etag'], '"1"')
  assert.equal(body.status, 'held')
  assert.equal(body.hold_expires_at, '2026-03-20T08:05:00Z')
  assert.deepEqual(body.resource_ids, [resource_id])
  assert.match(body.manage_token, /^[\w-]{22}\.[\w-]{43}$/)
})

test('the patient’s key is shown only with the hold', async () => {
  const { api, visit } = await anOpenClinic()
  const { id } = (await api.post('/v1/appointments', visit)).body
  const { body } = await api.get(`/v1/appointments/${id}`)
  assert.equal('manage_token' in body, false)
})

test('an appointment over HTTP is the appointment of the engine, no field less', async () => {
  const { api, clinic, visit } = await anOpenClinic()
  const { id } = (await api.post('/v1/appointments', { ...visit, notes: 'by the lift' })).body
  const { body } = await api.get(`/v1/appointments/${id}`)
  assert.deepEqual(body, await show(clinic.engine, clinic.staff, id))
})

test('a visit goes from hold to done, one version a step', async () => {
  const { api, visit } = await anOpenClinic({ requires_approval: true })
  const { id } = (await api.post('/v1/appointments', visit)).body
  const step = async (verb: string, body?: object) => {
    const answer = await api.post(`/v1/appointments/${id}/${verb}`, body)
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
    assert.equal(answer.headers['etag'], `"${answer.body.version}"`)
    return [answer.body.status, answer.body.version]
  }
  assert.deepEqual(await step('confirm', { patient: { name: 'Anna Example' } }), ['pending', 2])
  assert.deepEqual(await step('approve'), ['confirmed', 3])
  assert.deepEqual(await step('reschedule', { starts_at_utc: later(MONDAY_TEN, 60) }), ['confirmed', 4])
  assert.deepEqual(await step('no-show'), ['no_show', 5])
  assert.deepEqual(await step('complete'), ['completed', 6])

  const events = await api.get(`/v1/appointments/${id}/events`)
  assert.deepEqual(
    events.body.data.map(({ action }: { action: string }) => action),
    ['held', 'pending', 'approved', 'rescheduled', 'no_show', 'completed'],
  )
  assert.equal(events.body.data[0].actor_type, 'staff')
  assert.equal(events.body.next_cursor, null)
})

test('events come in pages too', async () => {
  const { api, visit } = await anOpenClinic()
  const { id } = (await api.post('/v1/appointments', visit)).body
  await api.post(`/v1/appointments/${id}/cancel`, { reason: 'no time' })
  const first = await api.get(`/v1/appointments/${id}/events?limit=1`)
  assert.equal(first.body.data[0].action, 'held')
  const second = await api.get(`/v1/appointments/${id}/events?limit=1&cursor=${first.body.next_cursor}`)
  assert.equal(second.body.data[0].action, 'cancelled')
  assert.equal(second.body.data[0].metadata.reason, 'no time')
  assert.equal(second.body.next_cursor, null)
})

test('when a start is taken the answer is 409 and names others', async () => {
  const { api, visit } = await anOpenClinic()
  await api.post('/v1/appointments', visit)
  const { status, body } = await api.post('/v1/appointments', visit)
  assert.equal(status, 409)
  assert.equal(body.code, 'slot_taken')
  assert.equal(body.alternatives.length, 5)
})

test('a start that is not offered is refused with every reason and the next that is', async () => {
  const { api, visit } = await anOpenClinic()
  const { status, body } = await api.post('/v1/appointments', {
    ...visit,
    starts_at_utc: '2026-03-23T03:10:00Z',
  })
  assert.equal(status, 422)
  assert.equal(body.code, 'slot_not_offered')
  assert.deepEqual(body.reasons, [{ code: 'outside_working_hours' }])
  assert.equal(body.next_available, '2026-03-23T06:00:00Z')
})

test('staff may book outside the offer, but say why', async () => {
  const { api, visit } = await anOpenClinic()
  const early = { ...visit, starts_at_utc: '2026-03-23T03:10:00Z', outside_hours: true }
  const without = await api.post('/v1/appointments', early)
  assert.equal(without.body.errors[0].pointer, '/reason')
  const held = await api.post('/v1/appointments', { ...early, reason: 'an emergency' })
  assert.equal(held.status, 201)
  assert.equal(held.body.outside_hours, true)
})

test('a patient is in one place', async () => {
  const { api, clinic, visit, location_id } = await anOpenClinic()
  await clinic.room(location_id)
  const patient_id = await clinic.patient('Anna Example')
  const { id } = (await api.post('/v1/appointments', visit)).body
  await api.post(`/v1/appointments/${id}/confirm`, { patient_id })
  const again = await api.post('/v1/appointments', { ...visit, patient_id })
  assert.equal(again.status, 409)
  assert.equal(again.body.code, 'patient_busy')
  const allowed = await api.post('/v1/appointments', { ...visit, patient_id, overlap_allowed: true })
  assert.equal(allowed.status, 201)
})

test('a lapsed hold is gone: confirming it is 410, whoever asks, however often', async () => {
  const { api, clinic, visit } = await anOpenClinic()
  const { id } = (await api.post('/v1/appointments', visit)).body
  clinic.clock.override = '2026-03-20T08:05:00Z'
  for (const patient of [{ name: 'Anna Example' }, { name: 'Ben Example' }]) {
    const { status, body } = await api.post(`/v1/appointments/${id}/confirm`, { patient })
    assert.equal(status, 410)
    assert.equal(body.code, 'hold_expired')
    assert.equal(body.hold_expires_at, '2026-03-20T08:05:00Z')
  }
  assert.equal((await api.get(`/v1/appointments/${id}`)).body.status, 'cancelled')
})

test('a cancelled appointment cannot be confirmed, and the answer says what it is', async () => {
  const { api, visit } = await anOpenClinic()
  const { id } = (await api.post('/v1/appointments', visit)).body
  await api.post(`/v1/appointments/${id}/cancel`)
  const { status, body } = await api.post(`/v1/appointments/${id}/confirm`, { patient: { name: 'Anna' } })
  assert.equal(status, 409)
  assert.equal(body.code, 'invalid_transition')
  assert.equal(body.status, 409)
  assert.equal(body.appointment_status, 'cancelled')
})

test('who has seen an older version changes nothing', async () => {
  const { api, visit } = await anOpenClinic()
  const { id } = (await api.post('/v1/appointments', visit)).body
  await api.post(`/v1/appointments/${id}/confirm`, { patient: { name: 'Anna Example' } })
  const cancel = (version: string) =>
    api.post(`/v1/appointments/${id}/cancel`, {}, { headers: { 'if-match': version } })
  const stale = await cancel('"1"')
  assert.equal(stale.status, 412)
  assert.equal(stale.body.code, 'version_conflict')
  assert.equal(stale.body.version, 2)
  assert.equal((await cancel('"2"')).body.status, 'cancelled')
})

test('a booking needs a patient, and only one', async () => {
  const { api, clinic, visit } = await anOpenClinic()
  const { id } = (await api.post('/v1/appointments', visit)).body
  const nobody = await api.post(`/v1/appointments/${id}/confirm`)
  assert.equal(nobody.status, 422)
  assert.equal(nobody.body.errors[0].pointer, '/patient')
  const patient_id = await clinic.patient('Anna Example')
  const both = await api.post(`/v1/appointments/${id}/confirm`, { patient_id, patient: { name: 'Ben' } })
  assert.equal(both.status, 422)
})

test('ids that lead nowhere are not found, wherever they stand', async () => {
  const { api, visit } = await anOpenClinic()
  for (const field of [
    'doctor_id',
    'appointment_type_id',
    'doctor_location_id',
    'location_room_id',
    'patient_id',
  ]) {
    const answer = await api.post('/v1/appointments', { ...visit, [field]: NOBODY })
    assert.deepEqual([field, answer.status, answer.body.code], [field, 404, 'not_found'])
  }
  const { id } = (await api.post('/v1/appointments', visit)).body
  assert.equal((await api.post(`/v1/appointments/${id}/confirm`, { patient_id: NOBODY })).status, 404)
  assert.equal((await api.get(`/v1/appointments/${NOBODY}`)).status, 404)
  assert.equal((await api.get(`/v1/appointments/${NOBODY}/events`)).status, 404)
  for (const verb of ['confirm', 'cancel', 'approve', 'complete', 'no-show']) {
    assert.equal((await api.post(`/v1/appointments/${NOBODY}/${verb}`)).status, 404)
  }
  const moved = await api.post(`/v1/appointments/${NOBODY}/reschedule`, { starts_at_utc: MONDAY_TEN })
  assert.equal(moved.status, 404)
})

test('another practice’s things are not found, whatever one does with them', async () => {
  const ours = await anOpenClinic()
  const theirs = await anOpenClinic()
  const { id } = (await theirs.api.post('/v1/appointments', theirs.visit)).body
  const patient_id = await theirs.clinic.patient('Anna Example')
  const { api, visit } = ours

  assert.equal((await api.get(`/v1/appointments/${id}`)).status, 404)
  assert.equal((await api.get(`/v1/appointments/${id}/events`)).status, 404)
  for (const verb of ['confirm', 'cancel', 'approve', 'complete', 'no-show']) {
    assert.equal((await api.post(`/v1/appointments/${id}/${verb}`)).status, 404)
  }
  const start = { starts_at_utc: later(MONDAY_TEN, 60) }
  assert.equal((await api.post(`/v1/appointments/${id}/reschedule`, start)).status, 404)
  assert.equal((await api.post('/v1/appointments', theirs.visit)).status, 404)
  const { doctor_id, appointment_type_id } = theirs.visit
  for (const foreign of [{ doctor_id }, { appointment_type_id }, { patient_id }]) {
    assert.equal((await api.post('/v1/appointments', { ...visit, ...foreign })).status, 404)
  }
  const list = await api.get(`/v1/appointments?doctor_id=${doctor_id}`)
  assert.deepEqual(list.body, { data: [], next_cursor: null })
  assert.equal((await theirs.api.get(`/v1/appointments/${id}`)).body.status, 'held')
})

test('the list goes by start and comes in pages without a gap or a double', async () => {
  const { api, visit } = await anOpenClinic()
  const starts = [0, 30, 60, 90, 120].map((minutes) => later(MONDAY_TEN, minutes))
  for (const starts_at_utc of starts.toReversed()) {
    assert.equal((await api.post('/v1/appointments', { ...visit, starts_at_utc })).status, 201)
  }
  const seen: string[] = []
  let cursor = ''
  do {
    const { body } = await api.get(`/v1/appointments?limit=2${cursor}`)
    assert.ok(body.data.length <= 2)
    seen.push(...body.data.map((row: { starts_at_utc: string }) => row.starts_at_utc))
    cursor = body.next_cursor === null ? '' : `&cursor=${body.next_cursor}`
  } while (cursor)
  assert.deepEqual(seen, starts)
})

test('the list is filtered by doctor, patient, status and time', async () => {
  const { api, clinic, visit } = await anOpenClinic()
  const patient_id = await clinic.patient('Anna Example')
  const first = (await api.post('/v1/appointments', visit)).body
  await api.post(`/v1/appointments/${first.id}/confirm`, { patient_id })
  const second = (await api.post('/v1/appointments', { ...visit, starts_at_utc: '2026-03-24T08:00:00Z' }))
    .body
  const found = async (query: string) =>
    (await api.get(`/v1/appointments?${query}`)).body.data.map(({ id }: { id: string }) => id)
  assert.deepEqual(await found(`doctor_id=${visit.doctor_id}`), [first.id, second.id])
  assert.deepEqual(await found(`patient_id=${patient_id}`), [first.id])
  assert.deepEqual(await found('status=held'), [second.id])
  assert.deepEqual(await found('from=2026-03-24T00:00:00Z'), [second.id])
  assert.deepEqual(await found('to=2026-03-24T00:00:00Z'), [first.id])
  assert.deepEqual(await found('from=2026-03-24&to=2026-03-24'), [second.id])
})
