import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../refusal.ts'
import {
  aLocation,
  aResource,
  aRule,
  aSetup,
  aType,
  instant,
  instantMs,
  search,
  times,
} from './clinic.test-support.ts'
import { findSlots } from './slots.ts'
import { compile } from './timetable.ts'

test('a slot says when the visit starts, when it ends without the buffer, where, and how many remain', () => {
  const setup = aSetup({ appointment_types: [aType({ buffer_after_minutes: 10, duration_minutes: 20 })] })
  assert.deepEqual(search(setup, { limit: 1 }), [
    {
      starts_at: instant('2026-03-27T07:00:00Z'),
      ends_at: instant('2026-03-27T07:20:00Z'),
      doctor_location_id: 'clinic',
      remaining: 1,
    },
  ])
})

test('both the first and the last date asked for are included', () => {
  const daily = (['thu', 'fri', 'sat', 'sun'] as const).map((day) => aRule(`${day} 09:00-09:30`))
  const found = times(aSetup({ schedule_rules: daily }), { from: '2026-03-27', to: '2026-03-28' })
  assert.deepEqual(found, ['09:00', '28 09:00'])
})

test('a start belongs to the local date it falls on, though its rule is of the day before', () => {
  const rule = aRule('fri 22:00-24:00', { timezone: 'Europe/London', slot_interval_minutes: 60 })
  const setup = aSetup({ schedule_rules: [rule] })
  assert.deepEqual(times(setup, { from: '2026-03-27' }), [])
  assert.deepEqual(times(setup, { from: '2026-03-28' }), ['00:00', '01:00'])
})

test('a limit keeps the first slots, over places and weeks', () => {
  const setup = aSetup({
    doctor_locations: [aLocation('b'), aLocation('a')],
    bookable_resources: [aResource('cart')],
    location_rooms: [],
    schedule_rules: [aRule('fri 09:00-09:30')],
  })
  const asked = { from: '2026-03-27', to: '2026-04-30' }
  const all = search(setup, asked)
  assert.equal(all.length, 10)
  for (const limit of [1, 2, 3, 7]) assert.deepEqual(search(setup, { ...asked, limit }), all.slice(0, limit))
})

test('reversed dates hold no slots, and a date that is none is refused', () => {
  assert.deepEqual(search(aSetup(), { from: '2026-03-28', to: '2026-03-27' }), [])
  const refused = (error: unknown) => error instanceof Refusal && error.code === 'validation_failed'
  assert.throws(() => search(aSetup(), { from: '2026-02-30' }), refused)
  assert.throws(() => search(aSetup(), { from: '2026-03-27', to: 'soon' }), refused)
})

test('the widest dates cost no more than the horizon', () => {
  const found = search(aSetup(), { from: '0000-01-01', to: '9999-12-31' })
  // What is left of today, which is a Friday, and eight whole Fridays: the horizon of 60 days ends on 19 May.
  assert.equal(found.length, 4 + 8 * 6)
})

test('a compiled timetable answers the same however often and in whatever order it is asked', () => {
  const timetable = compile(aSetup())
  const nowMs = instantMs('2026-03-20T08:00:00Z')
  const ask = (from: string, to: string) =>
    findSlots(timetable, { appointment_type_id: 'visit', from, to }, [], nowMs).length
  const dates = ['2026-05-15', '2026-03-27', '2026-04-03', '2026-03-27'] as const
  assert.deepEqual(
    dates.map((date) => ask(date, date)),
    [6, 6, 6, 6],
  )
  assert.equal(ask('2026-03-27', '2026-04-03'), 12)
})
