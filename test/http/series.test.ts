import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { MONDAY_TEN, oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()
const { clinic, visit } = await oneRoom(database)
const api = await anApi(clinic)

const statuses = (body: { appointments: readonly { status: string }[] }) =>
  body.appointments.map(({ status }) => status)

test('a series is held, confirmed, moved and cancelled over the API, and by its patient with one key', async () => {
  const { doctor_id, appointment_type_id } = visit
  const wanted = {
    doctor_id,
    appointment_type_id,
    first_date: '2026-03-23',
    start_local: '10:00',
    recurrence: 'FREQ=WEEKLY;COUNT=4',
  }
  const held = await api.post('/v1/appointment-series', wanted)
  assert.equal(held.status, 201, JSON.stringify(held.body))
  assert.equal(held.headers['location'], `/v1/appointment-series/${held.body.id}`)
  const { id, manage_token, appointments } = held.body
  assert.ok(appointments.every((each: { series_id: string }) => each.series_id === id))

  const again = await api.post('/v1/appointment-series', wanted)
  assert.equal(again.status, 409)
  assert.equal(again.body.code, 'dates_not_free')
  assert.deepEqual(
    again.body.dates.map(({ code }: { code: string }) => code),
    ['slot_taken', 'slot_taken', 'slot_taken', 'slot_taken'],
  )

  const patient = { name: 'Anna Example', email: 'anna@example.org' }
  const confirmed = await api.post(`/v1/appointment-series/${id}/confirm`, { patient })
  assert.equal(confirmed.status, 200, JSON.stringify(confirmed.body))
  assert.deepEqual(statuses(confirmed.body), ['confirmed', 'confirmed', 'confirmed', 'confirmed'])

  const second = appointments[1].id as string
  const moved = await api.post(`/v1/appointment-series/${id}/reschedule`, {
    appointment_id: second,
    scope: 'this_and_following',
    starts_at_utc: '2026-03-31T08:00:00Z',
  })
  assert.equal(moved.status, 200, JSON.stringify(moved.body))
  assert.deepEqual(
    moved.body.appointments.map(({ starts_at_utc }: { starts_at_utc: string }) => starts_at_utc),
    [MONDAY_TEN, '2026-03-31T08:00:00Z', '2026-04-07T08:00:00Z', '2026-04-14T08:00:00Z'],
  )

  const own = await api.get(`/public/appointments/${second}/series`, { key: manage_token })
  assert.equal(own.status, 200, JSON.stringify(own.body))
  assert.equal(own.body.appointments.length, 4)
  assert.ok(!('notes' in own.body.appointments[0]))
  const third = appointments[2].id as string
  const body = { scope: 'this_and_following' }
  const cancelled = await api.post(`/public/appointments/${third}/series/cancel`, body, { key: manage_token })
  assert.equal(cancelled.status, 200, JSON.stringify(cancelled.body))
  assert.deepEqual(statuses(cancelled.body), ['confirmed', 'confirmed', 'cancelled', 'cancelled'])
  assert.deepEqual(statuses((await api.get(`/v1/appointment-series/${id}`)).body), statuses(cancelled.body))

  const last = await api.get(`/v1/appointments/${appointments[3].id}`)
  assert.equal(last.body.cancelled_by_actor_type, 'patient')
})

test('a visit that stands alone is of no series', async () => {
  const held = await clinic.hold({ ...visit, starts_at_utc: '2026-03-24T08:00:00Z' })
  const asked = await api.get(`/public/appointments/${held.id}/series`, { key: held.manage_token })
  assert.equal(asked.status, 404)
})

test('a visit of a series whose holds have lapsed is not moved', async () => {
  const { doctor_id, appointment_type_id } = visit
  const held = await api.post('/v1/appointment-series', {
    doctor_id,
    appointment_type_id,
    first_date: '2026-03-24',
    start_local: '15:00',
    recurrence: 'FREQ=WEEKLY;COUNT=2',
  })
  const now = clinic.clock.override
  clinic.clock.override = held.body.appointments[0].hold_expires_at
  const moved = await api.post(`/v1/appointment-series/${held.body.id}/reschedule`, {
    appointment_id: held.body.appointments[0].id,
    scope: 'this',
    starts_at_utc: '2026-03-24T14:00:00Z',
  })
  clinic.clock.override = now
  assert.deepEqual([moved.status, moved.body.code], [410, 'hold_expired'])
})

test('a patient moves a visit and those after it, and is told of a blocked date without the practice’s own ids', async () => {
  const { doctor_id, appointment_type_id } = visit
  const held = await api.post('/v1/appointment-series', {
    doctor_id,
    appointment_type_id,
    first_date: '2026-03-25',
    start_local: '12:00',
    recurrence: 'FREQ=WEEKLY;COUNT=3',
  })
  const { id, manage_token: key, appointments } = held.body
  await api.post(`/v1/appointment-series/${id}/confirm`, { patient: { name: 'Anna Example' } })
  await clinic.insert('availability_exceptions', {
    doctor_id,
    starts_at_utc: '2026-04-02T00:00:00Z',
    ends_at_utc: '2026-04-03T00:00:00Z',
  })
  const path = `/public/appointments/${appointments[0].id}/series/reschedule`
  const body = { scope: 'this_and_following', starts_at_utc: '2026-03-26T11:00:00Z' }
  const refused = await api.post(path, body, { key })
  assert.deepEqual([refused.status, refused.body.code], [409, 'dates_not_free'])
  const [date] = refused.body.dates
  assert.deepEqual(
    [date.date, date.code, date.reasons],
    ['2026-04-02', 'slot_not_offered', [{ code: 'blocked' }]],
  )
  assert.ok(date.alternatives.length > 0)

  const moved = await api.post(path, { ...body, mode: 'skip_taken' }, { key })
  assert.equal(moved.status, 200, JSON.stringify(moved.body))
  assert.deepEqual(moved.body.refused_dates, [date])
  assert.ok(!('notes' in moved.body.appointments[0]) && !('patient_id' in moved.body))
  assert.deepEqual(
    moved.body.appointments.map(({ starts_at_utc }: { starts_at_utc: string }) => starts_at_utc),
    ['2026-03-26T11:00:00Z', '2026-04-01T09:00:00Z', '2026-04-09T10:00:00Z'],
  )

  const stranger = await clinic.hold({ ...visit, starts_at_utc: '2026-03-27T08:00:00Z' })
  assert.equal((await api.post(path, body, { key: stranger.manage_token })).status, 404)
  const nowhere = await api.post(path, { ...body, starts_at_utc: 'tomorrow' }, { key })
  assert.deepEqual([nowhere.status, nowhere.body.code], [422, 'validation_failed'])
})
