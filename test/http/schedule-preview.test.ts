import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()

const monday = { from: '2026-03-23', to: '2026-03-23' }

/** One doctor, open 8 to 20, with a visit on Monday at ten and one at eighteen. */
async function aMonday() {
  const { clinic, visit, ...rest } = await oneRoom(database)
  const api = await anApi(clinic)
  const ten = await clinic.booking(visit)
  const eighteen = await clinic.booking(
    { ...visit, starts_at_utc: later(MONDAY_TEN, 8 * 60) },
    'Boris Example',
  )
  const { doctor_id, appointment_type_id } = visit
  const preview = (body: object) =>
    api.post('/v1/schedule-preview', { doctor_id, appointment_type_id, ...monday, ...body })
  return { ...rest, clinic, api, visit, ten, eighteen, preview }
}

const hours = (work_start_local: string, work_end_local: string, more: object = {}) => ({
  day_of_week: 1,
  work_start_local,
  work_end_local,
  slot_interval_minutes: 30,
  ...more,
})

test('a preview shows the slots of hours that nobody has saved, and whose visits would lie outside them', async () => {
  const { preview, eighteen, clinic } = await aMonday()
  const before = await clinic.rows('select * from horai.schedule_rules where practice_id = $1 order by id', [
    clinic.practice_id,
  ])
  const { status, body } = await preview({ schedule_rules: [hours('09:00', '12:00')] })
  assert.equal(status, 200, JSON.stringify(body))
  const starts = body.slots.map(({ starts_at_utc }: { starts_at_utc: string }) => starts_at_utc.slice(11, 16))
  // Nine to twelve in Athens; ten is taken.
  assert.deepEqual(starts, ['07:00', '07:30', '08:30', '09:00', '09:30'])
  assert.equal(body.displaced_count, 1)
  assert.deepEqual(body.displaced[0].id, eighteen.id)
  assert.deepEqual(
    await clinic.rows('select * from horai.schedule_rules where practice_id = $1 order by id', [
      clinic.practice_id,
    ]),
    before,
    'nothing is written',
  )
})

test('a break over a visit displaces it, and hours that leave it where it is do not', async () => {
  const { preview, ten } = await aMonday()
  const pause = { break_start_local: '10:15', break_end_local: '10:45' }
  const { body } = await preview({ schedule_rules: [hours('08:00', '20:00', { breaks: [pause] })] })
  assert.deepEqual(
    body.displaced.map(({ id }: { id: string }) => id),
    [ten.id],
  )
  const same = await preview({ schedule_rules: [hours('08:00', '20:00')] })
  assert.equal(same.body.displaced_count, 0)
})

test('a summer schedule of higher priority silences the weekdays it does not speak of, in the preview too', async () => {
  const { preview } = await aMonday()
  const week = [hours('08:00', '20:00'), { ...hours('08:00', '12:00', { priority: 10 }), day_of_week: 2 }]
  const { body } = await preview({ schedule_rules: week })
  assert.deepEqual(body.slots, [])
  assert.deepEqual(
    body.reasons.map(({ code }: { code: string }) => code),
    ['outside_working_hours'],
  )
  assert.equal(body.displaced_count, 2)
})

test('a vacation displaces the visits it covers, and one that is taken back gives the time again', async () => {
  const { preview, api, visit } = await aMonday()
  const day = { starts_at_utc: '2026-03-22T22:00:00Z', ends_at_utc: '2026-03-23T22:00:00Z' }
  const away = await preview({ exceptions_with: [day] })
  assert.deepEqual([away.body.slots.length, away.body.displaced_count], [0, 2])
  const { id } = (await api.post('/v1/availability-exceptions', { doctor_id: visit.doctor_id, ...day })).body
  assert.equal((await preview({})).body.slots.length, 0)
  const back = await preview({ exceptions_without: [id] })
  assert.equal(back.body.slots.length, 22)
  assert.equal(back.body.displaced_count, 0)
})

test('what stands in the way and is only proposed is named by its place, as an id that nothing has', async () => {
  const { preview } = await aMonday()
  const closed = { starts_at_utc: '2026-03-23T00:00:00Z', ends_at_utc: '2026-03-24T00:00:00Z' }
  const { body } = await preview({ exceptions_with: [closed] })
  assert.deepEqual(body.slots, [])
  const blocked = body.reasons.find(({ code }: { code: string }) => code === 'blocked')
  assert.equal(blocked.availability_exception_id, '00000000-0000-0000-0002-000000000000')
})

test('a visit that lies outside working time anyway is not told again', async () => {
  const { preview, clinic, api, visit } = await aMonday()
  const early = await api.post('/v1/appointments', {
    ...visit,
    starts_at_utc: '2026-03-23T04:00:00Z',
    outside_hours: true,
    reason: 'a favour',
    patient_id: await clinic.patient('Chloe Example'),
  })
  assert.equal(early.status, 201)
  const { body } = await preview({ schedule_rules: [hours('08:00', '20:00')] })
  assert.equal(body.displaced_count, 0)
})

test('hours that make no sense are refused, each with where it is', async () => {
  const { preview } = await aMonday()
  const pointer = async (body: object) => (await preview(body)).body.errors?.[0]?.pointer
  assert.equal(
    await pointer({ schedule_rules: [hours('12:00', '09:00')] }),
    '/schedule_rules/0/work_end_local',
  )
  const pause = { break_start_local: '07:00', break_end_local: '07:30' }
  assert.equal(
    await pointer({ schedule_rules: [hours('08:00', '12:00', { breaks: [pause] })] }),
    '/schedule_rules/0/breaks/0/break_start_local',
  )
  const elsewhere = { scope_doctor_location_id: '0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10' }
  assert.equal(
    await pointer({ schedule_rules: [hours('08:00', '12:00', elsewhere)] }),
    '/schedule_rules/0/scope_doctor_location_id',
  )
  const reversed = { starts_at_utc: '2026-03-23T10:00:00Z', ends_at_utc: '2026-03-23T09:00:00Z' }
  assert.equal(await pointer({ exceptions_with: [reversed] }), '/exceptions_with/0/ends_at_utc')
})
