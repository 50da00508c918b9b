import assert from 'node:assert/strict'
import { test } from 'node:test'
import { confirm } from '../../src/booking/confirm.ts'
import { events, show } from '../../src/booking/read.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { refused } from '../support/refused.ts'

const { database } = await useDatabase()

test('rescheduling keeps the id, moves the claims and counts', async () => {
  const { clinic, visit, resource_id } = await oneRoom(database)
  const { id } = await clinic.booking(visit)
  const moved = await reschedule(clinic.engine, clinic.staff, id, { starts_at_utc: later(MONDAY_TEN, 60) })
  assert.equal(moved.id, id)
  assert.equal(moved.starts_at_utc, later(MONDAY_TEN, 60))
  assert.equal(moved.reschedule_count, 1)
  assert.equal(moved.status, 'confirmed')
  assert.deepEqual(moved.resource_ids, [resource_id])
  await clinic.hold(visit)
  const told = await events(clinic.engine, clinic.staff, id)
  assert.deepEqual(
    told.map(({ action }) => action),
    ['held', 'confirmed', 'rescheduled'],
  )
})

test('rescheduling is one round trip once the set-up is known', async () => {
  const { clinic, visit } = await oneRoom(database)
  const { id } = await clinic.booking(visit)
  await reschedule(clinic.engine, clinic.staff, id, { starts_at_utc: later(MONDAY_TEN, 60) })
  const before = database.roundTrips
  await reschedule(clinic.engine, clinic.staff, id, { starts_at_utc: later(MONDAY_TEN, 90) })
  assert.equal(database.roundTrips - before, 1)
})

test('when the new time is taken, the old booking is untouched', async () => {
  const { clinic, visit } = await oneRoom(database)
  const { id } = await clinic.booking(visit)
  await clinic.booking({ ...visit, starts_at_utc: later(MONDAY_TEN, 60) }, 'Ben Example')
  const before = await show(clinic.engine, clinic.staff, id)
  await assert.rejects(
    reschedule(clinic.engine, clinic.staff, id, { starts_at_utc: later(MONDAY_TEN, 60) }),
    refused('slot_taken'),
  )
  assert.deepEqual(await show(clinic.engine, clinic.staff, id), before)
})

test('a booking does not collide with itself', async () => {
  const { clinic, visit } = await oneRoom(database, { duration_minutes: 60 })
  const { id } = await clinic.booking(visit)
  const moved = await reschedule(clinic.engine, clinic.staff, id, { starts_at_utc: later(MONDAY_TEN, 30) })
  assert.equal(moved.ends_at_utc, later(MONDAY_TEN, 90))
})

test('patients are held to what the type allows, staff are not', async () => {
  const { clinic, visit } = await oneRoom(database, { allow_patient_reschedule: false })
  const { id } = await clinic.booking(visit)
  const to = { starts_at_utc: later(MONDAY_TEN, 60) }
  await assert.rejects(
    reschedule(clinic.engine, clinic.anyone, id, to),
    refused('reschedule_not_allowed', { reason: 'not_allowed_by_type' }),
  )
  await reschedule(clinic.engine, clinic.staff, id, to)
})

test('patients may move a visit only so many times', async () => {
  const { clinic, visit } = await oneRoom(database, { max_reschedule_count: 1 })
  const { id } = await clinic.booking(visit)
  await reschedule(clinic.engine, clinic.anyone, id, { starts_at_utc: later(MONDAY_TEN, 60) })
  const again = { starts_at_utc: later(MONDAY_TEN, 90) }
  await assert.rejects(
    reschedule(clinic.engine, clinic.anyone, id, again),
    refused('reschedule_not_allowed', { reason: 'limit_reached' }),
  )
  await reschedule(clinic.engine, clinic.staff, id, again)
})

test('patients keep the notice for the old start and for the new, staff need not', async () => {
  const { clinic, visit } = await oneRoom(database, { min_notice_minutes: 120 })
  const { id } = await clinic.booking({ ...visit, starts_at_utc: later(MONDAY_TEN, 60) })
  clinic.clock.override = later(MONDAY_TEN, -90)
  const soon = { starts_at_utc: MONDAY_TEN }
  await assert.rejects(reschedule(clinic.engine, clinic.anyone, id, soon), refused('slot_not_offered'))
  assert.equal((await reschedule(clinic.engine, clinic.staff, id, soon)).starts_at_utc, MONDAY_TEN)
  const late = { starts_at_utc: later(MONDAY_TEN, 120) }
  await assert.rejects(
    reschedule(clinic.engine, clinic.anyone, id, late),
    refused('reschedule_not_allowed', { reason: 'too_late' }),
  )
})

test('a visit in person stays at its place unless another is asked for', async () => {
  const { clinic, visit, location_id } = await oneRoom(database)
  const elsewhere = await clinic.location({ doctor_id: visit.doctor_id })
  await clinic.room(elsewhere)
  const { id, doctor_location_id } = await clinic.booking({ ...visit, doctor_location_id: location_id })
  assert.equal(doctor_location_id, location_id)
  const taken = { ...visit, starts_at_utc: later(MONDAY_TEN, 60), doctor_location_id: location_id }
  await clinic.booking(taken, 'Ben Example')
  const to = { starts_at_utc: taken.starts_at_utc }
  await assert.rejects(reschedule(clinic.engine, clinic.staff, id, to), refused('slot_taken'))
  const moved = await reschedule(clinic.engine, clinic.staff, id, { ...to, doctor_location_id: elsewhere })
  assert.equal(moved.doctor_location_id, elsewhere)
})

test('a hold is not moved but taken anew', async () => {
  const { clinic, visit } = await oneRoom(database)
  const held = await clinic.hold(visit)
  await assert.rejects(
    reschedule(clinic.engine, clinic.staff, held.id, { starts_at_utc: later(MONDAY_TEN, 60) }),
    refused('invalid_transition', { status: 'held' }),
  )
})

test('a moved visit is still one of its patient', async () => {
  const { clinic, visit, location_id } = await oneRoom(database)
  await clinic.room(location_id)
  const patient_id = await clinic.patient('Anna Example')
  const first = await clinic.hold(visit)
  await confirm(clinic.engine, clinic.staff, first.id, { patient_id })
  const second = await clinic.hold({ ...visit, starts_at_utc: later(MONDAY_TEN, 60) })
  await confirm(clinic.engine, clinic.staff, second.id, { patient_id })
  await assert.rejects(
    reschedule(clinic.engine, clinic.staff, second.id, { starts_at_utc: MONDAY_TEN }),
    refused('patient_busy'),
  )
})
