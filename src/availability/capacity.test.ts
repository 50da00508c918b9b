import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aClaim, aResource, aRoom, aRule, aSetup, aType, search, times } from './clinic.test-support.ts'
import type { AppointmentType, Claim, Requirement, Resource, Setup } from './records.ts'

const utc = (time: string) => `2026-03-27T${time}:00Z`
const claim = (resource_id: string, from: string, to: string): Claim =>
  aClaim(resource_id, utc(from), utc(to))
const need = (resource_type: string, quantity = 1, capability: string | null = null): Requirement => ({
  resource_type,
  capability,
  quantity,
})

/** One slot, Friday 09:00 (07:00Z), with these resources at no particular place. */
function clinic(resources: readonly Resource[], type: Partial<AppointmentType> = {}): Setup {
  return aSetup({
    appointment_types: [aType(type)],
    bookable_resources: resources,
    schedule_rules: [aRule('fri 09:00-09:30')],
  })
}

const remaining = (setup: Setup, claims: readonly Claim[] = []) =>
  search(setup, { claims })[0]?.remaining ?? 0

test('a start is bookable while something it needs is free', () => {
  const setup = clinic([aResource('b1'), aResource('b2')])
  assert.equal(remaining(setup), 2)
  assert.equal(remaining(setup, [claim('b1', '07:00', '07:30')]), 1)
  assert.equal(remaining(setup, [claim('b1', '07:00', '07:30'), claim('b2', '06:00', '09:00')]), 0)
})

test('two adjoining bookings leave no slot between them, and take none beside them', () => {
  const claims = [claim('bed', '08:00', '08:30'), claim('bed', '08:30', '09:00')]
  assert.deepEqual(times(aSetup(), { claims }), ['09:00', '09:30', '11:00', '11:30'])
})

test('claims in any order, overlapping or not, are all respected', () => {
  const claims = [
    claim('bed', '09:30', '09:31'),
    claim('bed', '07:00', '07:01'),
    claim('bed', '07:00', '08:30'),
    claim('bed', '07:10', '07:20'),
    claim('elsewhere', '00:00', '23:00'),
  ]
  assert.deepEqual(times(aSetup(), { claims }), ['10:30', '11:00'])
})

test('a claim blocks the buffers of a visit, not only the visit', () => {
  const setup = aSetup({
    appointment_types: [aType({ buffer_before_minutes: 30, buffer_after_minutes: 30 })],
  })
  assert.deepEqual(times(setup), ['09:30', '10:00', '10:30', '11:00'])
  assert.deepEqual(times(setup, { claims: [claim('bed', '08:30', '09:00')] }), ['09:30'])
})

test('a type without requirements needs one room in person, and one line for a call', () => {
  const all = [
    aResource('b1'),
    aResource('v1', { type: 'telehealth_slot' }),
    aResource('v2', { type: 'telehealth_slot' }),
  ]
  assert.equal(remaining(clinic(all)), 1)
  assert.equal(remaining(clinic(all, { consultation_mode: 'video' })), 2)
  assert.equal(remaining(clinic(all, { consultation_mode: 'phone' })), 2)
})

test('a requirement is met only by resources of its type and capability', () => {
  const setup = clinic(
    [
      aResource('b1'),
      aResource('b2', { capabilities: ['laser', 'x-ray'] }),
      aResource('e', { type: 'equipment' }),
    ],
    { requirements: [need('room', 1, 'laser')] },
  )
  assert.equal(remaining(setup), 1)
  assert.equal(remaining(setup, [claim('b2', '07:00', '07:30')]), 0)
})

test('every requirement must be met', () => {
  const setup = clinic([aResource('b1'), aResource('laser', { type: 'equipment' })], {
    requirements: [need('room'), need('equipment')],
  })
  assert.equal(remaining(setup), 1)
  assert.equal(remaining(setup, [claim('laser', '07:00', '07:30')]), 0)
})

test('one resource cannot meet two requirements at once', () => {
  const both = aResource('b1', { capabilities: ['laser', 'x-ray'] })
  const type = { requirements: [need('room', 1, 'laser'), need('room', 1, 'x-ray')] }
  assert.equal(remaining(clinic([both], type)), 0)
  assert.equal(remaining(clinic([both, aResource('b2', { capabilities: ['laser'] })], type)), 1)
})

test('where pools overlap, an assignment is found if one exists', () => {
  const setup = clinic(
    [
      aResource('b1', { capabilities: ['laser', 'x-ray'] }),
      aResource('b2', { capabilities: ['laser'] }),
      aResource('b3', { capabilities: ['x-ray', 'sink'] }),
    ],
    { requirements: [need('room'), need('room', 1, 'laser'), need('room', 1, 'x-ray')] },
  )
  assert.ok(remaining(setup) > 0)
  assert.equal(remaining(setup, [claim('b3', '07:00', '07:30')]), 0, 'b1 cannot be both')
})

test('a quantity of two takes two distinct resources, and remaining is free ÷ 2, rounded down', () => {
  const rooms = ['b1', 'b2', 'b3', 'b4', 'b5'].map((id) => aResource(id))
  const setup = clinic(rooms, { requirements: [need('room', 2)] })
  assert.equal(remaining(setup), 2)
  assert.equal(
    remaining(
      setup,
      ['b1', 'b2'].map((id) => claim(id, '07:00', '07:30')),
    ),
    1,
  )
  assert.equal(
    remaining(
      setup,
      ['b1', 'b2', 'b3', 'b4'].map((id) => claim(id, '07:00', '07:30')),
    ),
    0,
  )
})

test('what a visit needs must be together in one lane', () => {
  const setup = aSetup({
    appointment_types: [aType({ requirements: [need('room'), need('equipment')] })],
    location_rooms: [aRoom('r1', 'clinic'), aRoom('r2', 'clinic')],
    bookable_resources: [
      aResource('bed', { location_room_id: 'r1' }),
      aResource('laser', { location_room_id: 'r2', type: 'equipment' }),
    ],
  })
  assert.deepEqual(times(setup), [])
})

test('remaining counts a resource once across lanes', () => {
  const setup = aSetup({
    location_rooms: [aRoom('r1', 'clinic'), aRoom('r2', 'clinic')],
    bookable_resources: [
      aResource('b1', { location_room_id: 'r1' }),
      aResource('b2', { location_room_id: 'r2' }),
      aResource('spare'),
    ],
    schedule_rules: [aRule('fri 09:00-09:30')],
  })
  assert.equal(remaining(setup), 3)
})

test('with several requirements remaining is the scarcest, but at least 1 when bookable', () => {
  const requirements = [need('room'), need('equipment')]
  const lasers = ['e1', 'e2'].map((id) => aResource(id, { type: 'equipment' }))
  const rooms = ['b1', 'b2', 'b3'].map((id) => aResource(id))
  assert.equal(remaining(clinic([...rooms, ...lasers], { requirements })), 2)
  const shared = { requirements: [need('room', 2), need('room')] }
  assert.equal(remaining(clinic(rooms, shared)), 1)
})
