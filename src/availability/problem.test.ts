import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../refusal.ts'
import { instant } from './clinic.test-support.ts'
import { readProblem } from './problem.ts'

type Json = Record<string, unknown>

/** The smallest problem that makes sense, and rows with only what has no default. */
const minimal = (more: Json = {}): Json => ({
  now: '2026-03-20T08:00:00Z',
  from: '2026-03-27',
  to: '2026-04-02',
  doctor: { id: 'd', timezone: 'Europe/Athens' },
  appointment_type: { id: 't', consultation_mode: 'in_person' },
  ...more,
})
const rule = (more: Json = {}): Json => ({
  id: 's',
  timezone: 'Europe/Athens',
  day_of_week: 5,
  work_start_local: '09:00',
  work_end_local: '17:00',
  ...more,
})
const hour = { starts_at_utc: '2026-03-27T08:00:00Z', ends_at_utc: '2026-03-27T09:00:00Z' }

function faults(problem: unknown): string[] {
  try {
    readProblem(problem)
  } catch (error) {
    assert.ok(error instanceof Refusal && error.code === 'validation_failed')
    const { errors } = (error as Refusal<'validation_failed'>).facts
    return errors.map(({ pointer, detail }) => `${pointer}: ${detail}`)
  }
  return []
}

const pointers = (problem: unknown) => faults(problem).map((fault) => fault.split(':')[0])
const ofType = (more: Json) => minimal({ appointment_type: { id: 't', consultation_mode: 'video', ...more } })
const ofRule = (more: Json) => minimal({ schedule_rules: [rule(more)] })

test('anything omitted has its column’s default', () => {
  const { setup, query, claims } = readProblem(
    minimal({
      doctor_locations: [{ id: 'l' }],
      location_rooms: [{ id: 'r', doctor_location_id: 'l' }],
      bookable_resources: [{ id: 'b', type: 'room' }],
      schedule_rules: [rule()],
      availability_exceptions: [{ id: 'x', ...hour }],
    }),
  )
  assert.deepEqual(setup.doctor, { id: 'd', timezone: 'Europe/Athens', is_active: true })
  assert.deepEqual(setup.appointment_types[0], {
    id: 't',
    duration_minutes: 30,
    buffer_before_minutes: 0,
    buffer_after_minutes: 0,
    consultation_mode: 'in_person',
    min_notice_minutes: 0,
    max_future_days: 60,
    is_active: true,
    location_ids: [],
    requirements: [],
  })
  assert.deepEqual(setup.doctor_locations, [{ id: 'l', doctor_id: null, is_active: true }])
  assert.deepEqual(setup.location_rooms, [{ id: 'r', doctor_location_id: 'l', is_active: true }])
  const [resource] = setup.bookable_resources
  assert.deepEqual([resource?.doctor_id, resource?.capabilities, resource?.is_active], [null, [], true])
  const [working] = setup.schedule_rules
  assert.equal(working?.slot_interval_minutes, 10)
  assert.equal(working?.priority, 0)
  assert.deepEqual(working?.breaks, [])
  const [exception] = setup.availability_exceptions
  assert.deepEqual([exception?.kind, exception?.doctor_id], ['blocked', null])
  assert.deepEqual([query.location_id, query.room_id, claims], [null, null, []])
})

test('rows may be pasted as the database gives them', () => {
  const row = { practice_id: 'p', inserted_at: '…', updated_at: '…' }
  assert.deepEqual(
    faults(
      minimal({
        doctor: {
          ...row,
          id: 'd',
          timezone: 'Europe/Athens',
          slug: 's',
          name: 'n',
          max_parallel_sessions: 1,
        },
        appointment_type: {
          ...row,
          id: 't',
          doctor_id: 'd',
          consultation_mode: 'video',
          slug: 's',
          price_cents: 1,
          currency: 'EUR',
          hold_minutes: 5,
          requirements: [{ ...row, appointment_type_id: 't', resource_type: 'staff' }],
        },
        schedule_rules: [
          rule({
            ...row,
            doctor_id: 'd',
            work_start_local: '09:00:00',
            breaks: [
              {
                ...row,
                id: 'p',
                schedule_rule_id: 's',
                label: null,
                break_start_local: '12:00',
                break_end_local: '13:00',
              },
            ],
          }),
        ],
        availability_exceptions: [
          { ...row, id: 'x', ...hour, period: '[,)', reason: null, source: 'manual' },
        ],
        claims: [{ ...row, id: 'c', appointment_id: 'a', resource_id: 'b', ...hour, period: '[,)' }],
      }),
    ),
    [],
  )
})

test('a field that no table has is refused by its place in the file', () => {
  assert.deepEqual(faults(minimal({ colour: 1 })), ['/colour: is no known field'])
  assert.deepEqual(pointers(ofRule({ 'a/b~c': 1 })), ['/schedule_rules/0/a~1b~0c'])
  assert.deepEqual(pointers(ofType({ requirements: [{ resource_type: 'room', qty: 1 }] })), [
    '/appointment_type/requirements/0/qty',
  ])
})

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
  assert.deepEqual(pointers(minimal({ claims: null })), ['/claims'])
  assert.deepEqual(pointers(minimal({ doctor: { id: 7, timezone: 'UTC', is_active: 'yes' } })), [
    '/doctor/id',
    '/doctor/is_active',
  ])
  assert.deepEqual(pointers(ofType({ duration_minutes: '30' })), ['/appointment_type/duration_minutes'])
  assert.deepEqual(pointers(ofType({ duration_minutes: null })), ['/appointment_type/duration_minutes'])
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

test('a file may ask for a year at most', () => {
  assert.deepEqual(faults(minimal({ to: '2027-03-27' })), [])
  assert.deepEqual(pointers(minimal({ to: '2027-03-28' })), ['/to'])
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

test('an id that leads nowhere is refused', () => {
  assert.deepEqual(pointers(minimal({ location_id: 'l' })), ['/location_id'])
  assert.deepEqual(pointers(minimal({ room_id: 'r' })), ['/room_id'])
  assert.deepEqual(pointers(ofType({ location_ids: ['l'] })), ['/appointment_type/location_ids/0'])
  assert.deepEqual(pointers(ofType({ doctor_id: 'another' })), ['/appointment_type/doctor_id'])
  const stray = { id: 'b', type: 'room', doctor_location_id: 'l', location_room_id: 'r' }
  assert.deepEqual(pointers(minimal({ bookable_resources: [stray] })), [
    '/bookable_resources/0/doctor_location_id',
    '/bookable_resources/0/location_room_id',
  ])
  assert.deepEqual(pointers(minimal({ location_rooms: [{ id: 'r', doctor_location_id: 'l' }] })), [
    '/location_rooms/0/doctor_location_id',
  ])
  assert.deepEqual(faults(minimal({ bookable_resources: [{ ...stray, doctor_id: 'another' }] })), [])
})

test('another doctor’s rule is left out', () => {
  const rules = [rule({ doctor_id: 'another' }), rule({ id: 's2', doctor_id: 'd' }), rule({ id: 's3' })]
  const { setup } = readProblem(minimal({ schedule_rules: rules }))
  assert.deepEqual(
    setup.schedule_rules.map(({ id }) => id),
    ['s2', 's3'],
  )
})

test('claims of holds that have lapsed do not count', () => {
  const claim = (id: string, hold_expires_at: string | null) => ({
    resource_id: id,
    ...hour,
    hold_expires_at,
  })
  const { claims } = readProblem(
    minimal({
      claims: [
        claim('lapsed', '2026-03-20T07:59:00Z'),
        claim('lapsing', '2026-03-20T08:00:00Z'),
        claim('held', '2026-03-20T08:00:01Z'),
        claim('booked', null),
      ],
    }),
  )
  assert.deepEqual(
    claims.map(({ resource_id }) => resource_id),
    ['held', 'booked'],
  )
  assert.equal(claims[0]?.starts_at, instant(hour.starts_at_utc))
})
