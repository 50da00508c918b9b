import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anException, aRule, aSetup, aType, times } from './clinic.test-support.ts'
import type { Exception, Rule } from './records.ts'

/** Athens is two hours ahead of UTC on that Friday. */
const from = (utc: string) => `2026-03-27T${utc}:00Z`
const blocked = (start: string, end: string, more: Partial<Exception> = {}) =>
  anException('blocked', from(start), from(end), more)
const available = (start: string, end: string, more: Partial<Exception> = {}) =>
  anException('available', from(start), from(end), more)
const withExceptions = (availability_exceptions: readonly Exception[], rules?: readonly Rule[]) =>
  aSetup({ availability_exceptions, schedule_rules: rules ?? [aRule('fri 09:00-12:00')] })

test('a blocked time removes every slot it touches and no other', () => {
  assert.deepEqual(times(withExceptions([blocked('07:45', '08:15')])), ['09:00', '10:30', '11:00', '11:30'])
})

test('a blocked exception only removes time and never moves the grid', () => {
  assert.deepEqual(times(withExceptions([blocked('07:00', '07:10')])), [
    '09:30',
    '10:00',
    '10:30',
    '11:00',
    '11:30',
  ])
})

test('an opening adds slots outside working hours, from its own start', () => {
  const setup = withExceptions([available('13:10', '14:15')], [aRule('fri 09:00-09:30')])
  assert.deepEqual(times(setup), ['09:00', '15:10', '15:40'])
})

test('available wins over blocked', () => {
  const setup = withExceptions([available('08:00', '09:00'), blocked('00:00', '23:00')])
  assert.deepEqual(times(setup), ['10:00', '10:30'])
})

test('an opening steps by the smallest interval among the matching active rules of any date', () => {
  const rules = [
    aRule('mon 09:00-10:00', { slot_interval_minutes: 20, effective_to: '2020-01-01', priority: -1 }),
    aRule('mon 09:00-10:00', { slot_interval_minutes: 45 }),
    aRule('mon 09:00-10:00', { slot_interval_minutes: 5, is_active: false }),
    aRule('mon 09:00-10:00', { slot_interval_minutes: 5, scope_appointment_type_id: 'another' }),
  ]
  assert.deepEqual(times(withExceptions([available('08:00', '09:00')], rules)), ['10:00', '10:20'])
})

test('without any rule an opening steps by ten minutes', () => {
  assert.deepEqual(times(withExceptions([available('08:00', '08:50')], [])), ['10:00', '10:10', '10:20'])
})

test('a visit may span a stretch and the opening that touches it', () => {
  const setup = aSetup({
    appointment_types: [aType({ duration_minutes: 60 })],
    schedule_rules: [aRule('fri 09:00-10:00')],
    availability_exceptions: [available('08:00', '08:30')],
  })
  assert.deepEqual(times(setup), ['09:00', '09:30'])
})

test('an opening may run for days', () => {
  const long = anException('available', '2026-03-26T21:00:00Z', '2026-03-29T21:00:00Z')
  const rules = [aRule('mon 09:00-10:00', { slot_interval_minutes: 60 })]
  const found = times(withExceptions([long], rules), { from: '2026-03-28' })
  assert.equal(found.length, 24)
  assert.equal(found[0], '00:00')
})

test('a public holiday of the practice closes every doctor', () => {
  assert.deepEqual(times(withExceptions([blocked('00:00', '23:00', { doctor_id: null })])), [])
})

test('another doctor’s exception changes nothing', () => {
  assert.equal(times(withExceptions([blocked('00:00', '23:00', { doctor_id: 'another' })])).length, 6)
})

test('an exception matches when each of its scopes is open or equal', () => {
  const closes = (scope: Partial<Exception>) =>
    times(withExceptions([blocked('00:00', '23:00', scope)])).length === 0
  assert.equal(closes({ scope_appointment_type_id: 'visit' }), true)
  assert.equal(closes({ scope_appointment_type_id: 'another' }), false)
  assert.equal(closes({ scope_doctor_location_id: 'clinic' }), true)
  assert.equal(closes({ scope_doctor_location_id: 'another' }), false)
  assert.equal(closes({ scope_location_room_id: 'room' }), true)
  assert.equal(closes({ scope_location_room_id: 'room', scope_appointment_type_id: 'another' }), false)
})
