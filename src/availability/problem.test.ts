import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from './clinic.test-support.ts'
import { faults, hour, minimal, pointers, rule } from './problem.test-support.ts'
import { readProblem } from './problem.ts'

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
    places: 1,
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

test('null means omitted, except where a field is required', () => {
  const nulls = (...names: string[]) => Object.fromEntries(names.map((name) => [name, null]))
  const lists = nulls('doctor_locations', 'location_rooms', 'availability_exceptions', 'claims')
  const type = { id: 't', consultation_mode: 'video' }
  const sparse = minimal({
    ...lists,
    doctor: { id: 'd', timezone: 'UTC', is_active: null },
    appointment_type: { ...type, ...nulls('duration_minutes', 'is_active', 'location_ids', 'requirements') },
    bookable_resources: [{ id: 'b', type: 'room', ...nulls('capabilities', 'is_active', 'doctor_id') }],
    schedule_rules: [rule(nulls('priority', 'slot_interval_minutes', 'breaks', 'effective_from'))],
  })
  const omitted = minimal({
    doctor: { id: 'd', timezone: 'UTC' },
    appointment_type: type,
    bookable_resources: [{ id: 'b', type: 'room' }],
    schedule_rules: [rule()],
  })
  assert.deepEqual(readProblem(sparse), readProblem(omitted))
  assert.deepEqual(pointers(minimal({ now: null })), ['/now'])
})

test('ids are any strings, the empty one too', () => {
  const problem = minimal({
    location_id: '',
    doctor: { id: '', timezone: 'UTC' },
    appointment_type: { id: '', consultation_mode: 'in_person', location_ids: [''] },
    bookable_resources: [{ id: '', type: 'room', doctor_location_id: '' }],
  })
  assert.deepEqual(faults(problem), [])
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

test('a field that no table has is ignored, and named by its place in the file', () => {
  const { unknown } = readProblem(
    minimal({
      colour: 1,
      appointment_type: {
        id: 't',
        consultation_mode: 'video',
        requirements: [{ resource_type: 'room', qty: 1 }],
      },
      schedule_rules: [rule({ 'a/b~c': 1 })],
    }),
  )
  assert.deepEqual(unknown, ['/appointment_type/requirements/0/qty', '/schedule_rules/0/a~1b~0c', '/colour'])
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
