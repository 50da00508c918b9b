import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { MONDAY_TEN, oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()
const { clinic, visit, location_id, room_id } = await oneRoom(database)
const api = await anApi(clinic)

const { doctor_id, appointment_type_id } = visit
const where = `doctor_id=${doctor_id}&appointment_type_id=${appointment_type_id}`

test('a search answers slots, the next start, and why there is none', async () => {
  const open = await api.get(`/v1/availability?${where}&from=2026-03-23&to=2026-03-23`)
  assert.equal(open.body.slots.length, 24)
  assert.deepEqual(open.body.slots[0], {
    starts_at_utc: '2026-03-23T06:00:00Z',
    ends_at_utc: '2026-03-23T06:30:00Z',
    doctor_location_id: location_id,
    remaining: 1,
  })
  assert.equal(open.body.next_available, '2026-03-23T06:00:00Z')
  assert.deepEqual(open.body.reasons, [])

  const tooFar = await api.get(`/v1/availability?${where}&from=2027-03-22&to=2027-03-28`)
  assert.deepEqual(tooFar.body.slots, [])
  assert.equal(tooFar.body.next_available, null)
  assert.equal(tooFar.body.reasons[0].code, 'horizon')
})

test('a search may name the place and the room', async () => {
  const there = `${where}&from=2026-03-23&to=2026-03-23&location_id=${location_id}&room_id=${room_id}`
  assert.equal((await api.get(`/v1/availability?${there}`)).body.slots.length, 24)
})

test('explain says whether a start can be booked, and why not', async () => {
  const explain = async (start: string) =>
    (await api.get(`/v1/availability/explain?${where}&starts_at_utc=${start}`)).body
  assert.deepEqual(await explain(MONDAY_TEN), {
    bookable: true,
    reasons: [],
    next_available: MONDAY_TEN,
  })
  const { id } = (await api.post('/v1/appointments', visit)).body
  const taken = await explain(MONDAY_TEN)
  assert.equal(taken.bookable, false)
  assert.equal(taken.reasons[0].code, 'all_taken')
  assert.equal(taken.next_available, '2026-03-23T08:30:00Z')
  await api.post(`/v1/appointments/${id}/cancel`)
})

test('the next start of every doctor, earliest first', async () => {
  const { body } = await api.get('/v1/availability/next?after=2026-03-23T09:05:00Z')
  assert.deepEqual(body, {
    data: [
      {
        doctor_id,
        appointment_type_id,
        doctor_location_id: location_id,
        starts_at_utc: '2026-03-23T09:30:00Z',
      },
    ],
  })
  assert.deepEqual((await api.get('/v1/availability/next?specialty=Cardiology')).body, { data: [] })
})
