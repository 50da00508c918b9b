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
  search,
  times,
} from './clinic.test-support.ts'
import type { Setup } from './records.ts'

/** Two places with a room each, open on Friday 09:00–09:30. */
function twoPlaces(more: Partial<Setup> = {}): Setup {
  return aSetup({
    doctor_locations: [aLocation('north'), aLocation('south')],
    location_rooms: [aRoom('n1', 'north'), aRoom('s1', 'south')],
    bookable_resources: [
      aResource('n-bed', { location_room_id: 'n1' }),
      aResource('s-bed', { location_room_id: 's1' }),
    ],
    schedule_rules: [aRule('fri 09:00-09:30')],
    ...more,
  })
}

const places = (setup: Setup, asked = {}) => search(setup, asked).map((slot) => slot.doctor_location_id)

test('every place of a visit in person gives its own slot, sorted by start, then location', () => {
  assert.deepEqual(places(twoPlaces()), ['north', 'south'])
  const backwards = aType({ location_ids: ['south', 'north'] })
  assert.deepEqual(places(twoPlaces({ appointment_types: [backwards] })), ['north', 'south'])
})

test('the requested location is the only place', () => {
  assert.deepEqual(places(twoPlaces(), { location_id: 'south' }), ['south'])
})

test('a requested location is taken at its word, even one that the type does not list', () => {
  const setup = twoPlaces({ appointment_types: [aType({ location_ids: ['north'] })] })
  assert.deepEqual(places(setup), ['north'])
  assert.deepEqual(places(setup, { location_id: 'south' }), ['south'])
})

test('the doctor’s own locations and the shared ones are places, another doctor’s are not', () => {
  const setup = twoPlaces({
    doctor_locations: [aLocation('north', { doctor_id: 'another' }), aLocation('south', { doctor_id: null })],
  })
  assert.deepEqual(places(setup), ['south'])
})

test('without any location a visit in person takes place at none', () => {
  const setup = aSetup({
    doctor_locations: [],
    location_rooms: [],
    bookable_resources: [aResource('bed')],
  })
  assert.deepEqual(new Set(places(setup)), new Set([null]))
})

test('a location that is inactive offers nothing, and none does not step in for it', () => {
  const closed = [aLocation('north', { is_active: false }), aLocation('south', { is_active: false })]
  const bed = aResource('bed')
  assert.deepEqual(places(twoPlaces({ doctor_locations: closed, bookable_resources: [bed] })), [])
  assert.deepEqual(
    places(twoPlaces({ doctor_locations: [aLocation('north'), closed[1] ?? aLocation('south')] })),
    ['north'],
  )
})

test('a video call takes place at none first, and each start appears once', () => {
  const setup = twoPlaces({
    appointment_types: [aType({ consultation_mode: 'video' })],
    bookable_resources: [aResource('line', { type: 'telehealth_slot' })],
  })
  assert.deepEqual(places(setup), [null])
})

test('a call goes to the first place that has a line free', () => {
  const setup = twoPlaces({
    appointment_types: [aType({ consultation_mode: 'phone' })],
    bookable_resources: [
      aResource('north-line', { type: 'telehealth_slot', doctor_location_id: 'north' }),
      aResource('south-line', { type: 'telehealth_slot', doctor_location_id: 'south' }),
    ],
  })
  assert.deepEqual(places(setup), ['north'])
  const busy = [{ resource_id: 'north-line', starts_at: 0, ends_at: 99_999_999 }]
  assert.deepEqual(places(setup, { claims: busy }), ['south'])
  assert.deepEqual(places(setup, { location_id: 'south' }), ['south'])
})

test('a resource belongs to its own location, else to its room’s', () => {
  const moved = aResource('n-bed', { location_room_id: 'n1', doctor_location_id: 'south' })
  assert.deepEqual(places(twoPlaces({ bookable_resources: [moved] })), ['south'])
})

test('a resource without location or room is usable everywhere', () => {
  assert.deepEqual(places(twoPlaces({ bookable_resources: [aResource('cart')] })), ['north', 'south'])
})

test('a resource that is inactive, or another doctor’s, is not usable; a shared one is', () => {
  const bed = { location_room_id: 'n1' }
  const at = (more: object) =>
    places(twoPlaces({ bookable_resources: [aResource('bed', { ...bed, ...more })] }))
  assert.deepEqual(at({ is_active: false }), [])
  assert.deepEqual(at({ doctor_id: 'another' }), [])
  assert.deepEqual(at({ doctor_id: null }), ['north'])
})

test('a requested room leaves only its lane', () => {
  assert.deepEqual(places(twoPlaces(), { room_id: 's1' }), ['south'])
  assert.deepEqual(places(twoPlaces({ bookable_resources: [aResource('cart')] }), { room_id: 's1' }), [])
})

test('a requested room elsewhere than the requested location has nothing', () => {
  assert.deepEqual(places(twoPlaces(), { room_id: 's1', location_id: 'north' }), [])
})

test('a room that is inactive has no lane', () => {
  const rooms = [aRoom('n1', 'north', { is_active: false }), aRoom('s1', 'south')]
  assert.deepEqual(places(twoPlaces({ location_rooms: rooms })), ['south'])
})

test('a rule for one room opens that room alone', () => {
  const setup = twoPlaces({
    schedule_rules: [
      aRule('fri 09:00-09:30'),
      aRule('fri 15:00-15:30', { scope_location_room_id: 's1', priority: 1 }),
    ],
  })
  assert.deepEqual(times(setup, { location_id: 'north' }), ['09:00'])
  assert.deepEqual(times(setup, { location_id: 'south' }), ['15:00'])
})

test('a rule for one place does not open another, nor none', () => {
  const rule = aRule('fri 09:00-09:30', { scope_doctor_location_id: 'north' })
  assert.deepEqual(places(twoPlaces({ schedule_rules: [rule] })), ['north'])
  const call = {
    appointment_types: [aType({ consultation_mode: 'video' })],
    bookable_resources: [aResource('line', { type: 'telehealth_slot' })],
  }
  assert.deepEqual(places(twoPlaces({ schedule_rules: [rule], ...call })), ['north'])
})

test('a room’s rule does not open the lane of a visit without a room', () => {
  const setup = twoPlaces({
    schedule_rules: [aRule('fri 09:00-09:30', { scope_location_room_id: 'n1' })],
    bookable_resources: [aResource('cart', { doctor_location_id: 'north' })],
  })
  assert.deepEqual(places(setup), [])
})

test('closing one room leaves the other room of the place open', () => {
  const setup = aSetup({
    location_rooms: [aRoom('r1', 'clinic'), aRoom('r2', 'clinic')],
    bookable_resources: [
      aResource('b1', { location_room_id: 'r1' }),
      aResource('b2', { location_room_id: 'r2' }),
    ],
    schedule_rules: [aRule('fri 09:00-10:00')],
    availability_exceptions: [
      anException('blocked', '2026-03-27T07:00:00Z', '2026-03-27T07:30:00Z', {
        scope_location_room_id: 'r1',
      }),
    ],
  })
  assert.deepEqual(
    search(setup).map(({ remaining }) => remaining),
    [1, 2],
  )
})

test('what is inactive offers nothing', () => {
  assert.deepEqual(
    times(aSetup({ doctor: { id: 'doctor', timezone: 'Europe/Athens', is_active: false } })),
    [],
  )
  assert.deepEqual(times(aSetup({ appointment_types: [aType({ is_active: false })] })), [])
})

test('a type, location or room that the set-up does not have is not found', () => {
  const notFound = (error: unknown) => error instanceof Refusal && error.code === 'not_found'
  assert.throws(() => search(aSetup({ appointment_types: [] })), notFound)
  assert.throws(() => search(aSetup(), { location_id: 'nowhere' }), notFound)
  assert.throws(() => search(aSetup(), { room_id: 'nowhere' }), notFound)
})
