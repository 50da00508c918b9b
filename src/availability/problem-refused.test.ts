/** Problem files that make no sense, and where they are told so. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faults, hour, minimal, ofRule, ofType, pointers, rule } from './problem.test-support.ts'

test('every fault is named, not only the first', () => {
  const problem = minimal({
    now: 'today',
    schedule_rules: [rule({ timezone: '+02:00' }), rule({ id: 's2', day_of_week: 8 })],
  })
  assert.deepEqual(pointers(problem), ['/now', '/schedule_rules/0/timezone', '/schedule_rules/1/day_of_week'])
})

test('what has no default is required', () => {
  assert.deepEqual(pointers({}), [
    '/now',
    '/doctor',
    '/doctor/id',
    '/doctor/timezone',
    '/appointment_type',
    '/appointment_type/id',
    '/appointment_type/consultation_mode',
    '/from',
    '/to',
  ])
  assert.deepEqual(pointers(minimal({ schedule_rules: [{}] })), [
    '/schedule_rules/0/id',
    '/schedule_rules/0/timezone',
    '/schedule_rules/0/day_of_week',
    '/schedule_rules/0/work_start_local',
    '/schedule_rules/0/work_end_local',
  ])
})

test('what is no object, list, text, number or flag where one belongs is refused', () => {
  for (const document of [null, 1, 'x', [], true]) assert.equal(pointers(document)[0], '')
  assert.deepEqual(pointers(minimal({ schedule_rules: {} })), ['/schedule_rules'])
  assert.deepEqual(pointers(minimal({ claims: 'none' })), ['/claims'])
  assert.deepEqual(pointers(minimal({ doctor: { id: 7, timezone: 'UTC', is_active: 'yes' } })), [
    '/doctor/id',
    '/doctor/is_active',
  ])
  assert.deepEqual(pointers(ofType({ duration_minutes: '30' })), ['/appointment_type/duration_minutes'])
  assert.deepEqual(pointers(ofRule({ day_of_week: null })), ['/schedule_rules/0/day_of_week'])
  assert.deepEqual(pointers(ofType({ location_ids: [7] })), ['/appointment_type/location_ids/0'])
  assert.deepEqual(pointers(ofType({ consultation_mode: 'telepathy' })), [
    '/appointment_type/consultation_mode',
  ])
  assert.deepEqual(pointers(minimal({ now: 7 })), ['/now'])
})

test('numbers keep to the checks of their columns', () => {
  for (const [name, low, high] of [
    ['duration_minutes', 5, 360],
    ['buffer_before_minutes', 0, 240],
    ['buffer_after_minutes', 0, 240],
    ['min_notice_minutes', 0, 43_200],
    ['max_future_days', 1, 365],
  ] as const) {
    for (const good of [low, high]) assert.deepEqual(faults(ofType({ [name]: good })), [])
    for (const bad of [low - 1, high + 1, low + 0.5])
      assert.deepEqual(pointers(ofType({ [name]: bad })), [`/appointment_type/${name}`])
  }
  for (const [name, low, high] of [
    ['day_of_week', 1, 7],
    ['slot_interval_minutes', 5, 60],
  ] as const) {
    for (const good of [low, high]) assert.deepEqual(faults(ofRule({ [name]: good })), [])
    for (const bad of [low - 1, high + 1])
      assert.deepEqual(pointers(ofRule({ [name]: bad })), [`/schedule_rules/0/${name}`])
  }
})

test('reversed and empty ranges are refused', () => {
  assert.deepEqual(pointers(minimal({ to: '2026-03-26' })), ['/to'])
  assert.deepEqual(pointers(ofRule({ work_end_local: '09:00' })), ['/schedule_rules/0/work_end_local'])
  assert.deepEqual(pointers(ofRule({ work_start_local: '24:00', work_end_local: '24:00' })), [
    '/schedule_rules/0/work_start_local',
  ])
  assert.deepEqual(pointers(ofRule({ effective_from: '2026-03-02', effective_to: '2026-03-01' })), [
    '/schedule_rules/0/effective_to',
  ])
  assert.deepEqual(pointers(ofRule({ breaks: [{ break_start_local: '12:00', break_end_local: '11:00' }] })), [
    '/schedule_rules/0/breaks/0/break_end_local',
  ])
  const empty = { starts_at_utc: hour.starts_at_utc, ends_at_utc: hour.starts_at_utc }
  assert.deepEqual(pointers(minimal({ availability_exceptions: [{ id: 'x', ...empty }] })), [
    '/availability_exceptions/0/ends_at_utc',
  ])
  assert.deepEqual(pointers(minimal({ claims: [{ resource_id: 'b', ...empty }] })), ['/claims/0/ends_at_utc'])
})

test('every instant and local time is a whole minute; now and the end of a hold need not be', () => {
  const claim = { resource_id: 'b', ...hour }
  assert.deepEqual(faults(minimal({ now: '2026-03-20T08:00:01.5Z' })), [])
  assert.deepEqual(faults(minimal({ claims: [{ ...claim, hold_expires_at: '2026-03-20T08:05:01Z' }] })), [])
  assert.deepEqual(pointers(minimal({ claims: [{ ...claim, starts_at_utc: '2026-03-27T08:00:01Z' }] })), [
    '/claims/0/starts_at_utc',
  ])
  assert.deepEqual(pointers(ofRule({ work_start_local: '09:00:01' })), ['/schedule_rules/0/work_start_local'])
})

test('an id twice in one list is refused', () => {
  assert.deepEqual(faults(minimal({ schedule_rules: [rule(), rule()] })), [
    '/schedule_rules: has "s" twice, at 0 and 1',
  ])
})

test('a location or a room asked for that nothing else names is refused, and so is another doctor’s type', () => {
  assert.deepEqual(pointers(minimal({ location_id: 'l' })), ['/location_id'])
  assert.deepEqual(pointers(minimal({ room_id: 'r' })), ['/room_id'])
  assert.deepEqual(pointers(ofType({ doctor_id: 'another' })), ['/appointment_type/doctor_id'])
})
