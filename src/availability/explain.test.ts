import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  aClaim,
  aLocation,
  anException,
  aResource,
  aRoom,
  aRule,
  aSetup,
  aType,
  instant,
  instantMs,
} from './clinic.test-support.ts'
import { explain } from './explain.ts'
import type { Reason } from './reason.ts'
import type { Claim, Setup } from './records.ts'
import { nextAvailable } from './slots.ts'
import { compile } from './timetable.ts'

interface Asked {
  /** On that Friday, in UTC; Athens is two hours ahead. */
  at?: string
  now?: string
  claims?: readonly Claim[]
  location_id?: string
  room_id?: string
}

function reasons(setup: Setup, asked: Asked = {}): Reason[] {
  const { at = '07:00', now = '2026-03-20T08:00:00Z', claims = [], ...where } = asked
  const ask = { appointment_type_id: 'visit', starts_at: instant(`2026-03-27T${at}:00Z`), ...where }
  const explanation = explain(compile(setup), ask, claims, instantMs(now))
  assert.equal(explanation.bookable, explanation.reasons.length === 0)
  return explanation.reasons
}

const taken = (...ids: string[]) =>
  ids.map((id) => aClaim(id, '2026-03-27T07:00:00Z', '2026-03-27T07:30:00Z'))

test('a bookable start has no reasons', () => {
  assert.deepEqual(reasons(aSetup()), [])
})

test('it says what is inactive', () => {
  const setup = aSetup({
    doctor: { id: 'doctor', timezone: 'Europe/Athens', is_active: false },
    appointment_types: [aType({ is_active: false })],
    doctor_locations: [aLocation('clinic', { is_active: false })],
    location_rooms: [aRoom('room', 'clinic', { is_active: false })],
  })
  assert.deepEqual(reasons(setup, { room_id: 'room' }), [
    { code: 'inactive', what: 'doctor' },
    { code: 'inactive', what: 'appointment_type' },
    { code: 'inactive', what: 'location' },
    { code: 'inactive', what: 'room' },
  ])
})

test('it says that a start is not on the grid', () => {
  assert.deepEqual(reasons(aSetup(), { at: '07:10' }), [{ code: 'not_on_grid' }])
})

test('it says that a start is outside working hours, or that the visit would run over them', () => {
  assert.deepEqual(reasons(aSetup(), { at: '03:00' }), [{ code: 'outside_working_hours' }])
  const long = aSetup({ appointment_types: [aType({ duration_minutes: 60 })] })
  assert.deepEqual(reasons(long, { at: '09:30' }), [{ code: 'outside_working_hours' }])
})

test('it says which rule’s break a start is in', () => {
  const rule = aRule('fri 09:00-12:00', { pauses: ['10:00-10:30'] })
  assert.deepEqual(reasons(aSetup({ schedule_rules: [rule] }), { at: '08:00' }), [
    { code: 'in_break', schedule_rule_id: rule.id },
  ])
})

test('a break in which another rule works is no reason', () => {
  const rules = [aRule('fri 09:00-12:00', { pauses: ['10:00-11:00'] }), aRule('fri 09:00-12:00')]
  assert.deepEqual(reasons(aSetup({ schedule_rules: rules }), { at: '08:00' }), [])
})

test('it says which exceptions block a start', () => {
  const day = anException('blocked', '2026-03-27T00:00:00Z', '2026-03-28T00:00:00Z')
  const hour = anException('blocked', '2026-03-27T07:00:00Z', '2026-03-27T08:00:00Z')
  const later = anException('blocked', '2026-03-27T09:00:00Z', '2026-03-27T10:00:00Z')
  assert.deepEqual(reasons(aSetup({ availability_exceptions: [day, hour, later] })), [
    { code: 'blocked', availability_exception_id: day.id },
    { code: 'blocked', availability_exception_id: hour.id },
  ])
})

test('an exception that an opening overrules is no reason', () => {
  const day = anException('blocked', '2026-03-27T00:00:00Z', '2026-03-28T00:00:00Z')
  const opening = anException('available', '2026-03-27T07:00:00Z', '2026-03-27T08:00:00Z')
  assert.deepEqual(reasons(aSetup({ availability_exceptions: [day, opening] })), [])
})

test('an overruled exception is no reason either when there is another one', () => {
  const day = anException('blocked', '2026-03-27T00:00:00Z', '2026-03-28T00:00:00Z')
  const opening = anException('available', '2026-03-27T07:00:00Z', '2026-03-27T08:00:00Z')
  assert.deepEqual(reasons(aSetup({ availability_exceptions: [day, opening] }), { at: '07:10' }), [
    { code: 'not_on_grid' },
  ])
})

test('far from UTC it still knows the hours of the date', () => {
  const zone = (timezone: string, hours: string) =>
    aSetup({
      doctor: { id: 'doctor', timezone, is_active: true },
      schedule_rules: [aRule(hours, { timezone })],
    })
  // 23:10Z on Friday is Saturday 13:10 in Kiritimati; 01:10Z is Thursday 14:10 on Midway.
  assert.deepEqual(reasons(zone('Pacific/Kiritimati', 'sat 13:00-15:00'), { at: '23:10' }), [
    { code: 'not_on_grid' },
  ])
  assert.deepEqual(reasons(zone('Pacific/Midway', 'thu 14:00-16:00'), { at: '01:10' }), [
    { code: 'not_on_grid' },
  ])
})

test('it says the notice, and the earliest start that keeps it', () => {
  const setup = aSetup({ appointment_types: [aType({ min_notice_minutes: 60 })] })
  assert.deepEqual(reasons(setup, { now: '2026-03-27T06:30:20Z' }), [
    { code: 'notice', min_notice_minutes: 60, earliest: '2026-03-27T07:31:00Z' },
  ])
})

test('it says the horizon, and the last date it reaches', () => {
  const setup = aSetup({ appointment_types: [aType({ max_future_days: 6 })] })
  assert.deepEqual(reasons(setup), [{ code: 'horizon', max_future_days: 6, last_date: '2026-03-26' }])
})

test('it says which kinds of resource are missing', () => {
  const requirements = [
    { resource_type: 'room', capability: null, quantity: 1 },
    { resource_type: 'equipment', capability: 'laser', quantity: 1 },
  ]
  assert.deepEqual(reasons(aSetup({ appointment_types: [aType({ requirements })] })), [
    { code: 'resource_missing', resource_type: 'equipment', capability: 'laser' },
  ])
})

test('too few of a kind are missing too', () => {
  const requirements = [{ resource_type: 'room', capability: null, quantity: 2 }]
  assert.deepEqual(reasons(aSetup({ appointment_types: [aType({ requirements })] })), [
    { code: 'resource_missing', resource_type: 'room', capability: null },
  ])
})

test('it says that all are taken, and which', () => {
  const setup = aSetup({
    bookable_resources: [aResource('bed', { location_room_id: 'room' }), aResource('cart')],
  })
  assert.deepEqual(reasons(setup, { claims: taken('bed') }), [])
  assert.deepEqual(reasons(setup, { claims: taken('cart', 'bed') }), [
    { code: 'all_taken', resource_ids: ['bed', 'cart'] },
  ])
})

test('it gives every reason, and each once', () => {
  const setup = aSetup({
    appointment_types: [aType({ min_notice_minutes: 60 })],
    location_rooms: [aRoom('room', 'clinic'), aRoom('other', 'clinic')],
    bookable_resources: [
      aResource('b1', { location_room_id: 'room' }),
      aResource('b2', { location_room_id: 'other' }),
    ],
    availability_exceptions: [anException('blocked', '2026-03-27T07:00:00Z', '2026-03-27T08:00:00Z')],
  })
  const found = reasons(setup, { at: '07:10', now: '2026-03-27T07:00:00Z', claims: taken('b1', 'b2') })
  assert.deepEqual(
    found.map(({ code }) => code),
    ['notice', 'blocked', 'not_on_grid', 'all_taken'],
  )
})

test('a room that is closed is no reason while another one only is taken', () => {
  const setup = aSetup({
    location_rooms: [aRoom('r1', 'clinic'), aRoom('r2', 'clinic')],
    bookable_resources: [
      aResource('b1', { location_room_id: 'r1' }),
      aResource('b2', { location_room_id: 'r2' }),
    ],
    availability_exceptions: [
      anException('blocked', '2026-03-27T07:00:00Z', '2026-03-27T08:00:00Z', {
        scope_location_room_id: 'r1',
      }),
    ],
  })
  assert.deepEqual(reasons(setup, { claims: taken('b2') }), [{ code: 'all_taken', resource_ids: ['b2'] }])
})

test('the next bookable start is the first at or after the instant asked about, and never before now', () => {
  const timetable = compile(aSetup())
  const ask = { appointment_type_id: 'visit' }
  const next = (now: string, after?: string) =>
    nextAvailable(
      timetable,
      ask,
      taken('bed'),
      instantMs(now),
      after === undefined ? undefined : instant(after),
    )
  assert.equal(next('2026-03-26T08:00:00Z')?.starts_at, instant('2026-03-27T07:30:00Z'))
  assert.equal(
    next('2026-03-26T08:00:00Z', '2026-03-27T08:00:00Z')?.starts_at,
    instant('2026-03-27T08:00:00Z'),
  )
  assert.equal(
    next('2026-03-26T08:00:00Z', '2026-03-27T10:00:00Z')?.starts_at,
    instant('2026-04-03T06:00:00Z'),
  )
  assert.equal(
    next('2026-03-27T09:40:00Z', '2026-03-27T07:00:00Z')?.starts_at,
    instant('2026-04-03T06:00:00Z'),
  )
})

test('without a bookable start before the horizon there is no next one', () => {
  const setup = aSetup({ appointment_types: [aType({ max_future_days: 3 })] })
  const ask = { appointment_type_id: 'visit' }
  assert.equal(nextAvailable(compile(setup), ask, [], instantMs('2026-03-23T08:00:00Z')), null)
  assert.notEqual(nextAvailable(compile(setup), ask, [], instantMs('2026-03-24T08:00:00Z')), null)
})
