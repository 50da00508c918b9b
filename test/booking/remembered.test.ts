import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cancel } from '../../src/booking/cancel.ts'
import { confirm } from '../../src/booking/confirm.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { availability } from '../../src/booking/search.ts'
import { createDice } from '../../src/demo/dice.ts'
import { createEngine } from '../../src/main.ts'
import { changeDoctor } from '../../src/practice/doctors.ts'
import { Refusal } from '../../src/refusal.ts'
import type { Clinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { refused } from '../support/refused.ts'
import { testVault } from '../support/vault.ts'

const { database } = await useDatabase()

async function aSearch(type = {}) {
  const { clinic, visit, location_id } = await oneRoom(database, type)
  const { doctor_id, appointment_type_id } = visit
  const query = { doctor_id, appointment_type_id, from: '2026-03-23', to: '2026-03-24' }
  const ask = (over: object = {}) => availability(clinic.engine, clinic.practice_id, { ...query, ...over })
  /** By an engine that remembers nothing. */
  const afresh = (over: object = {}) =>
    availability(createEngine(database, clinic.clock, testVault), clinic.practice_id, { ...query, ...over })
  return { clinic, visit, location_id, ask, afresh }
}

test('a search asked again is the same answer for one round trip', async () => {
  const { ask } = await aSearch()
  const first = await ask()
  const before = database.roundTrips
  assert.equal(await ask(), first)
  assert.equal(database.roundTrips - before, 1)
})

test('whatever changes the claims is seen by the next search, whoever did it', async () => {
  const { clinic, visit, ask, afresh } = await aSearch({ max_reschedule_count: 20 })
  const seen = async (what: string) => assert.deepEqual(await ask(), await afresh(), what)
  const before = await ask()
  const elsewhere: Clinic = { ...clinic, engine: createEngine(database, clinic.clock, testVault) }
  const { id } = await clinic.booking(visit)
  assert.notDeepEqual(await ask(), before)
  await seen('booked')
  await reschedule(elsewhere.engine, clinic.staff, id, { starts_at_utc: later(MONDAY_TEN, 60) })
  await seen('moved')
  await cancel(elsewhere.engine, clinic.staff, id)
  await seen('cancelled')
  assert.deepEqual((await ask()).slots, before.slots)
  await changeDoctor(elsewhere.engine, clinic.practice_id, visit.doctor_id, { one_at_a_time: true })
  await seen('one at a time')
  await clinic.insert('availability_exceptions', {
    starts_at_utc: MONDAY_TEN,
    ends_at_utc: later(MONDAY_TEN, 60),
    kind: 'blocked',
  })
  await seen('blocked')
})

test('what was set up since the last booking can be booked at once', async () => {
  const { clinic, visit, location_id } = await aSearch()
  await clinic.hold(visit)
  const appointment_type_id = await clinic.type(visit.doctor_id, { places: 3 })
  const held = await clinic.hold({ ...visit, appointment_type_id, starts_at_utc: later(MONDAY_TEN, 60) })
  assert.equal(held.appointment_type_id, appointment_type_id)
  const { room_id } = await clinic.room(location_id)
  const inIt = { ...visit, location_room_id: room_id, starts_at_utc: later(MONDAY_TEN, 120) }
  assert.equal((await clinic.hold(inIt)).status, 'held')
  const nowhere = { ...visit, appointment_type_id: room_id }
  await assert.rejects(clinic.hold(nowhere), refused('not_found'))
})

test('a hold that lapses gives its start back to a remembered search, by the clock alone', async () => {
  const { clinic, visit, ask } = await aSearch()
  const offered = async () => (await ask()).slots.some(({ starts_at_utc }) => starts_at_utc === MONDAY_TEN)
  await clinic.hold(visit)
  assert.equal(await offered(), false)
  clinic.clock.override = '2026-03-20T08:04:59.999Z'
  assert.equal(await offered(), false)
  clinic.clock.override = '2026-03-20T08:05:00Z'
  assert.equal(await offered(), true)
})

test('a start that has come too near leaves a remembered search, by the clock alone', async () => {
  const { clinic, ask } = await aSearch({ min_notice_minutes: 60 })
  const first = async () => (await ask()).slots[0]?.starts_at_utc
  clinic.clock.override = '2026-03-23T07:00:00Z'
  assert.equal(await first(), MONDAY_TEN)
  clinic.clock.override = '2026-03-23T07:00:00.001Z'
  assert.equal(await first(), later(MONDAY_TEN, 30))
})

test('a date that has come within the horizon joins a remembered search, by the clock alone', async () => {
  const { clinic, ask } = await aSearch({ max_future_days: 3 })
  const dates = async () =>
    new Set((await ask()).slots.map(({ starts_at_utc }) => starts_at_utc.slice(0, 10))).size
  clinic.clock.override = '2026-03-20T21:59:00Z'
  assert.equal(await dates(), 1)
  // Midnight in Athens.
  clinic.clock.override = '2026-03-20T22:00:00Z'
  assert.equal(await dates(), 2)
})

test('a clock that goes back finds no answer from the future', async () => {
  const { clinic, ask, afresh } = await aSearch()
  clinic.clock.override = '2026-03-23T12:00:00Z'
  await ask()
  clinic.clock.override = '2026-03-23T08:00:00Z'
  assert.deepEqual(await ask(), await afresh())
})

test('through two hundred random commands a remembered search is what a fresh one is', async () => {
  const { clinic, visit, location_id, ask, afresh } = await aSearch({
    max_reschedule_count: 20,
    hold_minutes: 3,
  })
  await clinic.room(location_id)
  const dice = createDice(7)
  const ids: string[] = []
  const commands = [
    async () => {
      const starts_at_utc = later(MONDAY_TEN, dice.roll(16) * 30)
      ids.push((await clinic.hold({ ...visit, starts_at_utc })).id)
    },
    () => confirm(clinic.engine, clinic.staff, dice.pick(ids) ?? '', { patient: { name: 'Anna Example' } }),
    () => cancel(clinic.engine, clinic.staff, dice.pick(ids) ?? ''),
    () =>
      reschedule(clinic.engine, clinic.staff, dice.pick(ids) ?? '', {
        starts_at_utc: later(MONDAY_TEN, dice.roll(16) * 30),
      }),
    async () => {
      clinic.clock.override = later(clinic.clock.override ?? '', dice.roll(3))
    },
    () => clinic.rows('select horai.sweep_holds($1, 100, $2)', [clinic.practice_id, clinic.clock.override]),
  ]
  await clinic.hold(visit).then(({ id }) => ids.push(id))
  for (let i = 0; i < 200; i++) {
    await dice
      .pick(commands)?.()
      .catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error
      })
    for (const over of [{}, { to: '2026-03-23' }])
      assert.deepEqual(await ask(over), await afresh(over), `step ${i}`)
  }
})
