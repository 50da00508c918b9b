import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../refusal.ts'
import {
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
import { type Offer, offerAt, outsideOffer } from './offer.ts'
import type { Setup } from './records.ts'
import { compile, resourcesOf } from './timetable.ts'

const nine = instant('2026-03-27T07:00:00Z')

function offer(
  setup: Setup,
  more: { starts_at?: number; location_id?: string; room_id?: string } = {},
): Offer {
  const found = offerAt(compile(setup), { appointment_type_id: 'visit', starts_at: nine, ...more })
  assert.ok('lanes' in found, JSON.stringify(found))
  return found
}

/** Lanes as `place/room: b1 b2 | e1`. */
function lanes(setup: Setup, more = {}): string[] {
  return offer(setup, more).lanes.map(
    ({ doctor_location_id, location_room_id, needs }) =>
      `${doctor_location_id ?? '-'}/${location_room_id ?? '-'}: ${needs.map((ids) => ids.join(' ')).join(' | ')}`,
  )
}

test('an offer says when the visit ends, and what period it keeps busy', () => {
  const type = aType({ duration_minutes: 20, buffer_before_minutes: 5, buffer_after_minutes: 10 })
  const starts_at = nine + 30
  const { ends_at, occupied } = offer(aSetup({ appointment_types: [type] }), { starts_at })
  assert.equal(ends_at, starts_at + 20)
  assert.deepEqual(occupied, { from: starts_at - 5, to: starts_at + 30 })
})

test('a start may be booked until its notice, and from the first instant of the date that its horizon reaches', () => {
  const type = aType({ min_notice_minutes: 90, max_future_days: 7 })
  const { offered_from_ms, offered_until_ms } = offer(aSetup({ appointment_types: [type] }))
  assert.equal(offered_until_ms, instantMs('2026-03-27T05:30:00Z'))
  assert.equal(offered_from_ms, instantMs('2026-03-19T22:00:00Z'))
})

test('the horizon begins at the first instant of a date whose midnight is skipped', () => {
  const setup = aSetup({
    doctor: { id: 'doctor', timezone: 'America/Havana', is_active: true },
    appointment_types: [aType({ max_future_days: 5 })],
    schedule_rules: [aRule('fri 09:00-10:00', { timezone: 'America/Havana' })],
  })
  const { offered_from_ms } = offer(setup, { starts_at: instant('2026-03-13T13:00:00Z') })
  assert.equal(offered_from_ms, instantMs('2026-03-08T05:00:00Z'))
})

test('a quantity of two is two needs with the same candidates', () => {
  const requirements = [{ resource_type: 'room', capability: null, quantity: 2 }]
  const setup = aSetup({
    appointment_types: [aType({ requirements })],
    bookable_resources: [aResource('b'), aResource('a')],
  })
  assert.deepEqual(lanes(setup), ['clinic/-: a b | a b'])
})

test('the least capable resource comes first, so that the scarce one is kept', () => {
  const setup = aSetup({
    bookable_resources: [
      aResource('a', { capabilities: ['laser', 'sink'] }),
      aResource('c', { capabilities: ['sink'] }),
      aResource('d'),
      aResource('b'),
    ],
  })
  assert.deepEqual(lanes(setup), ['clinic/-: b d c a'])
})

test('a visit in a room takes the room’s own resource before a spare one', () => {
  const setup = aSetup({
    bookable_resources: [aResource('a-spare'), aResource('bed', { location_room_id: 'room' })],
  })
  assert.deepEqual(lanes(setup), ['clinic/room: bed a-spare', 'clinic/-: a-spare'])
})

test('a call prefers no place and no room', () => {
  const setup = aSetup({
    appointment_types: [aType({ consultation_mode: 'video' })],
    bookable_resources: [
      aResource('bed', { location_room_id: 'room' }),
      aResource('line', { type: 'telehealth_slot' }),
    ],
  })
  assert.deepEqual(lanes(setup), ['-/-: line', 'clinic/-: line', 'clinic/room: line'])
})

test('places come in the order the type lists them', () => {
  const setup = aSetup({
    appointment_types: [aType({ location_ids: ['south', 'north'] })],
    doctor_locations: [aLocation('north'), aLocation('south')],
    location_rooms: [],
    bookable_resources: [aResource('cart')],
  })
  assert.deepEqual(lanes(setup), ['south/-: cart', 'north/-: cart'])
})

test('a lane whose room is closed at that time is left out', () => {
  const closed = anException('blocked', '2026-03-27T07:00:00Z', '2026-03-27T08:00:00Z', {
    scope_location_room_id: 'r1',
  })
  const setup = aSetup({
    location_rooms: [aRoom('r1', 'clinic'), aRoom('r2', 'clinic')],
    bookable_resources: [
      aResource('b1', { location_room_id: 'r1' }),
      aResource('b2', { location_room_id: 'r2' }),
    ],
    availability_exceptions: [closed],
  })
  assert.deepEqual(lanes(setup), ['clinic/r2: b2'])
  assert.deepEqual(lanes(setup, { starts_at: nine + 60 }), ['clinic/r1: b1', 'clinic/r2: b2'])
  assert.deepEqual(lanes(setup, { starts_at: nine + 60, room_id: 'r1' }), ['clinic/r1: b1'])
})

test('a start that is not offered comes with the reasons', () => {
  const timetable = compile(aSetup())
  const ask = (starts_at: number) => offerAt(timetable, { appointment_type_id: 'visit', starts_at })
  assert.deepEqual(ask(nine + 7), { reasons: [{ code: 'not_on_grid' }] })
  assert.deepEqual(ask(nine - 600), { reasons: [{ code: 'outside_working_hours' }] })
})

test('an offer depends on neither now nor claims', () => {
  assert.equal(offer(aSetup(), { starts_at: instant('1999-03-26T07:00:00Z') }).lanes.length, 1)
})

test('staff may book outside the offer: the same lanes, whatever the hours say', () => {
  const setup = aSetup({
    schedule_rules: [],
    availability_exceptions: [anException('blocked', '2026-03-27T00:00:00Z', '2026-03-28T00:00:00Z')],
  })
  const found = outsideOffer(compile(setup), { appointment_type_id: 'visit', starts_at: nine + 7 })
  assert.ok('lanes' in found)
  assert.deepEqual(found.lanes, [
    { doctor_location_id: 'clinic', location_room_id: 'room', needs: [['bed']] },
  ])
  assert.equal(found.ends_at, nine + 37)
})

test('not even staff can book what is inactive, or what the practice does not have', () => {
  const outside = (more: Partial<Setup>) =>
    outsideOffer(compile(aSetup(more)), { appointment_type_id: 'visit', starts_at: nine })
  assert.deepEqual(outside({ appointment_types: [aType({ is_active: false })] }), {
    reasons: [{ code: 'inactive', what: 'appointment_type' }],
  })
  assert.deepEqual(outside({ bookable_resources: [] }), {
    reasons: [{ code: 'resource_missing', resource_type: 'room', capability: null }],
  })
})

test('a start that is no whole minute is refused', () => {
  for (const starts_at of [nine + 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e15]) {
    assert.throws(
      () => offerAt(compile(aSetup()), { appointment_type_id: 'visit', starts_at }),
      (error) => error instanceof Refusal && error.code === 'validation_failed',
    )
  }
})

test('the resources that could matter are the active ones that meet a requirement, wherever they are', () => {
  const setup = aSetup({
    bookable_resources: [
      aResource('bed', { location_room_id: 'room' }),
      aResource('shared', { doctor_id: null }),
      aResource('theirs', { doctor_id: 'another' }),
      aResource('broken', { is_active: false }),
      aResource('line', { type: 'telehealth_slot' }),
    ],
  })
  assert.deepEqual(resourcesOf(compile(setup), 'visit'), ['bed', 'shared'])
})
