import assert from 'node:assert/strict'
import test from 'node:test'
import { cancel } from '../../src/booking/cancel.ts'
import { createAppointmentType } from '../../src/practice/appointment-types.ts'
import { changeResource, listResources } from '../../src/practice/bookable-resources.ts'
import { changeDoctor, createDoctor, getDoctor } from '../../src/practice/doctors.ts'
import { createScheduleRule } from '../../src/practice/schedule-rules.ts'
import { aClinic, type Clinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { aHoldOnItsWay } from '../support/on-its-way.ts'
import { later, MONDAY_TEN } from '../support/one-room.ts'
import { outcomes, refused } from '../support/refused.ts'

const { database } = await useDatabase()

/** A doctor who sees patients by video, Monday 08:00–20:00, as many at once as said. */
async function byVideo(max_parallel_sessions: number) {
  const clinic = await aClinic(database)
  const { engine, practice_id } = clinic
  const { id } = await createDoctor(engine, practice_id, {
    slug: 'eleni',
    name: 'Dr Eleni',
    max_parallel_sessions,
  })
  const type = await createAppointmentType(engine, practice_id, {
    doctor_id: id,
    slug: 'video',
    name: 'By video',
    consultation_mode: 'video',
  })
  await createScheduleRule(engine, practice_id, {
    doctor_id: id,
    day_of_week: 1,
    work_start_local: '08:00',
    work_end_local: '20:00',
    slot_interval_minutes: 30,
  })
  const visit = { doctor_id: id, appointment_type_id: type.id, starts_at_utc: MONDAY_TEN }
  return { clinic, id, visit }
}

const change = ({ engine, practice_id }: Clinic, id: string, max_parallel_sessions: number) =>
  changeDoctor(engine, practice_id, id, { max_parallel_sessions })
const activeSlots = async ({ engine, practice_id }: Clinic, id: string) =>
  (await listResources(engine, practice_id, { limit: 100 }, { doctor_id: id, is_active: true })).map(
    (slot) => slot.id,
  )

test('slots with visits to come are never given up: the refusal names them and changes nothing', async () => {
  const { clinic, id, visit } = await byVideo(3)
  const used = [await clinic.booking(visit), await clinic.hold(visit)].flatMap(
    ({ resource_ids }) => resource_ids,
  )
  const before = await activeSlots(clinic, id)
  await assert.rejects(
    changeDoctor(clinic.engine, clinic.practice_id, id, { max_parallel_sessions: 1, name: 'Dr Renamed' }),
    refused('has_future_appointments', { resource_ids: [...used].sort() }),
  )
  assert.deepEqual(await activeSlots(clinic, id), before)
  assert.equal((await getDoctor(clinic.engine, clinic.practice_id, id)).name, 'Dr Eleni')
  await change(clinic, id, 2)
  assert.deepEqual(await activeSlots(clinic, id), [...used].sort())
})

test('a cancelled visit, one that is over and a lapsed hold keep no slot', async () => {
  const { clinic, id, visit } = await byVideo(3)
  const cancelled = await clinic.booking(visit)
  await cancel(clinic.engine, clinic.staff, cancelled.id)
  await clinic.booking(visit)
  const at = later(MONDAY_TEN, 60)
  clinic.clock.override = at
  await clinic.hold({ ...visit, starts_at_utc: later(MONDAY_TEN, 120) })
  clinic.clock.override = later(at, 6)
  assert.equal((await change(clinic, id, 0)).max_parallel_sessions, 0)
})

test('a slot that PATCH took out of use keeps its visit and is offered to nobody', async () => {
  const { clinic, visit } = await byVideo(1)
  const booked = await clinic.booking(visit)
  const [slot = ''] = booked.resource_ids
  await changeResource(clinic.engine, clinic.practice_id, slot, { is_active: false })
  const claims = await clinic.rows('select from horai.appointment_resource_claims where resource_id = $1', [
    slot,
  ])
  assert.equal(claims.length, 1)
  await assert.rejects(
    clinic.hold({ ...visit, starts_at_utc: later(MONDAY_TEN, 60) }),
    refused('slot_not_offered'),
  )
})

test('shrinking while patients book: a slot is given up or booked, never both', async () => {
  for (let round = 0; round < 8; round++) {
    const { clinic, id, visit } = await byVideo(4)
    await outcomes([
      clinic.hold(visit),
      clinic.hold(visit),
      change(clinic, id, 1),
      clinic.hold(visit),
      change(clinic, id, 2),
      clinic.hold(visit),
    ])
    const wrong = await clinic.rows(
      `select from horai.appointment_resource_claims c
         join horai.bookable_resources b on b.practice_id = c.practice_id and b.id = c.resource_id
        where c.practice_id = $1 and not b.is_active`,
      [clinic.practice_id],
    )
    assert.deepEqual(wrong, [])
  }
})

test('two who set the number at once: one of the two numbers is what holds', async () => {
  const { clinic, id } = await byVideo(1)
  assert.deepEqual(await outcomes([change(clinic, id, 5), change(clinic, id, 3), change(clinic, id, 5)]), {
    ok: 3,
  })
  assert.ok([3, 5].includes((await activeSlots(clinic, id)).length))
})

test('a hold that is on its way is waited for, and then counts', async () => {
  const { clinic, id, visit } = await byVideo(1)
  const { arrive } = await aHoldOnItsWay(clinic, visit)
  const shrinking = assert.rejects(change(clinic, id, 0), refused('has_future_appointments'))
  await arrive()
  await shrinking
})
