import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cancel } from '../../src/booking/cancel.ts'
import { confirm } from '../../src/booking/confirm.ts'
import { events, list, show } from '../../src/booking/read.ts'
import { approve, complete, noShow } from '../../src/booking/settle.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { refused } from '../support/refused.ts'

const { database } = await useDatabase()

test('confirming needs a patient, and makes the hold a booking', async () => {
  const { clinic, visit } = await oneRoom(database)
  const held = await clinic.hold(visit)
  await assert.rejects(confirm(clinic.engine, clinic.staff, held.id), refused('validation_failed'))
  const booked = await confirm(clinic.engine, clinic.staff, held.id, { patient: { name: 'Anna Example' } })
  assert.equal(booked.status, 'confirmed')
  assert.equal(booked.hold_expires_at, null)
  assert.equal(booked.version, 2)
  const patients = await clinic.rows('select name from horai.patients where practice_id = $1 and id = $2', [
    clinic.practice_id,
    booked.patient_id,
  ])
  assert.deepEqual(patients, [{ name: 'Anna Example' }])
})

test('a type that requires approval goes to pending, and the practice says yes', async () => {
  const { clinic, visit } = await oneRoom(database, { requires_approval: true })
  const asked = await clinic.booking(visit)
  assert.equal(asked.status, 'pending')
  await assert.rejects(
    complete(clinic.engine, clinic.staff, asked.id),
    refused('invalid_transition', { status: 'pending' }),
  )
  const booked = await approve(clinic.engine, clinic.staff, asked.id)
  assert.equal(booked.status, 'confirmed')
  const actions = (await events(clinic.engine, clinic.staff, asked.id)).map(({ action }) => action)
  assert.deepEqual(actions, ['held', 'pending', 'approved'])
})

test('completed and no_show correct each other, and lead nowhere else', async () => {
  const { clinic, visit } = await oneRoom(database)
  const { id } = await clinic.booking(visit)
  assert.equal((await complete(clinic.engine, clinic.staff, id)).status, 'completed')
  assert.equal((await noShow(clinic.engine, clinic.staff, id)).status, 'no_show')
  assert.equal((await complete(clinic.engine, clinic.staff, id)).status, 'completed')
  for (const move of [approve, cancel, complete]) {
    await assert.rejects(
      move(clinic.engine, clinic.staff, id),
      refused('invalid_transition', { status: 'completed' }),
    )
  }
  const told = await events(clinic.engine, clinic.staff, id)
  assert.deepEqual(
    told.map(({ version }) => version),
    [1, 2, 3, 4, 5],
  )
})

test('cancelling frees the time at once, and keeps who and why', async () => {
  const { clinic, visit } = await oneRoom(database)
  const { id } = await clinic.booking(visit)
  const gone = await cancel(clinic.engine, clinic.staff, id, { reason: 'the doctor is ill' })
  assert.equal(gone.status, 'cancelled')
  assert.equal(gone.cancelled_by_actor_type, 'staff')
  assert.equal(gone.cancellation_reason, 'the doctor is ill')
  assert.equal(gone.cancelled_at, '2026-03-20T08:00:00Z')
  assert.deepEqual(gone.resource_ids, [])
  await clinic.hold(visit)
})

test('a stale version is refused, with the present one', async () => {
  const { clinic, visit } = await oneRoom(database)
  const { id, version } = await clinic.booking(visit)
  assert.equal(version, 2)
  await assert.rejects(
    cancel(clinic.engine, { ...clinic.staff, version: 1 }, id),
    refused('version_conflict', { version: 2 }),
  )
  assert.equal((await cancel(clinic.engine, { ...clinic.staff, version: 2 }, id)).version, 3)
})

test('a patient is in one place, unless staff allow otherwise', async () => {
  const { clinic, visit, location_id } = await oneRoom(database)
  await clinic.room(location_id)
  const patient_id = await clinic.patient('Anna Example')
  const first = await clinic.hold(visit)
  const second = await clinic.hold(visit)
  await confirm(clinic.engine, clinic.staff, first.id, { patient_id })
  await assert.rejects(
    confirm(clinic.engine, clinic.staff, second.id, { patient_id }),
    refused('patient_busy'),
  )
  assert.equal((await show(clinic.engine, clinic.staff, second.id)).status, 'held')
  await cancel(clinic.engine, clinic.staff, second.id)
  await assert.rejects(clinic.hold({ ...visit, patient_id }), refused('patient_busy'))
  const allowed = await clinic.hold({ ...visit, patient_id, overlap_allowed: true }, clinic.staff)
  assert.equal((await confirm(clinic.engine, clinic.staff, allowed.id)).status, 'confirmed')
})

test('a hold that has lapsed is dead to every reader and writer at once, with no worker', async () => {
  const { clinic, visit } = await oneRoom(database)
  const held = await clinic.hold(visit)
  clinic.clock.override = '2026-03-20T08:04:59.999Z'
  assert.equal((await show(clinic.engine, clinic.staff, held.id)).status, 'held')
  clinic.clock.override = '2026-03-20T08:05:00Z'
  const { engine, staff } = clinic
  const [listed] = await list(engine, clinic.practice_id, { status: 'cancelled' }, 50, null)
  assert.equal(listed?.id, held.id)
  await assert.rejects(
    confirm(engine, staff, held.id, { patient: { name: 'Late' } }),
    refused('hold_expired', { hold_expires_at: '2026-03-20T08:05:00Z' }),
  )
  await assert.rejects(
    confirm(engine, staff, held.id, { patient: { name: 'Late' } }),
    refused('hold_expired'),
  )
  const dead = await show(engine, staff, held.id)
  assert.equal(dead.status, 'cancelled')
  assert.equal(dead.cancelled_by_actor_type, 'system')
  const actions = (await events(engine, staff, held.id)).map(({ action }) => action)
  assert.deepEqual(actions, ['held', 'hold_expired'])
  assert.equal(
    (await clinic.rows('select from horai.patients where practice_id = $1', [clinic.practice_id])).length,
    0,
  )
})

test('whoever needs the time of a lapsed hold expires it in the same transaction', async () => {
  const { clinic, visit } = await oneRoom(database)
  const first = await clinic.hold(visit)
  clinic.clock.override = '2026-03-20T08:05:00Z'
  const second = await clinic.hold(visit)
  const rows = await clinic.rows(
    'select id, status from horai.appointments where practice_id = $1 order by inserted_at',
    [clinic.practice_id],
  )
  assert.deepEqual(rows, [
    { id: first.id, status: 'cancelled' },
    { id: second.id, status: 'held' },
  ])
})

test('the sweep ends lapsed holds once, and no other', async () => {
  const { clinic, visit } = await oneRoom(database, { hold_minutes: 10 })
  const booked = await clinic.booking(visit)
  const lapsing = await clinic.hold({ ...visit, starts_at_utc: later(MONDAY_TEN, 30) })
  clinic.clock.override = '2026-03-20T08:09:00Z'
  const alive = await clinic.hold({ ...visit, starts_at_utc: later(MONDAY_TEN, 60) })
  clinic.clock.override = '2026-03-20T08:10:00Z'
  const sweep = () =>
    clinic.rows<{ swept: number }>('select horai.sweep_holds($1, 100, $2) as swept', [
      clinic.practice_id,
      clinic.clock.override,
    ])
  assert.deepEqual(await sweep(), [{ swept: 1 }])
  assert.deepEqual(await sweep(), [{ swept: 0 }])
  assert.equal((await show(clinic.engine, clinic.staff, lapsing.id)).status, 'cancelled')
  assert.equal((await show(clinic.engine, clinic.staff, alive.id)).status, 'held')
  assert.equal((await show(clinic.engine, clinic.staff, booked.id)).status, 'confirmed')
})
