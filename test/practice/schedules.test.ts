import assert from 'node:assert/strict'
import test from 'node:test'
import { createAppointmentType } from '../../src/practice/appointment-types.ts'
import {
  changeException,
  createException,
  deleteException,
  type ExceptionInput,
  getException,
  listExceptions,
} from '../../src/practice/availability-exceptions.ts'
import { createLocation } from '../../src/practice/doctor-locations.ts'
import { createDoctor } from '../../src/practice/doctors.ts'
import { createRoom } from '../../src/practice/location-rooms.ts'
import {
  changeScheduleRule,
  createScheduleRule,
  deleteScheduleRule,
  getScheduleRule,
  listScheduleRules,
  type ScheduleRuleInput,
} from '../../src/practice/schedule-rules.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { faultsAt } from '../support/faults.ts'
import { aHoldOnItsWay } from '../support/on-its-way.ts'
import { later, MONDAY_TEN } from '../support/one-room.ts'
import { refused } from '../support/refused.ts'

const { database } = await useDatabase()
const clinic = await aClinic(database)
const { engine, practice_id } = clinic

/** A doctor in New York with a place, a room in it and a type. */
async function practitioner(slug: string) {
  const { id: doctor_id } = await createDoctor(engine, practice_id, {
    slug,
    name: slug,
    timezone: 'America/New_York',
  })
  const { id: location } = await createLocation(engine, practice_id, { doctor_id, name: slug })
  const { id: room } = await createRoom(engine, practice_id, { doctor_location_id: location, name: 'Room 1' })
  const type = await createAppointmentType(engine, practice_id, {
    doctor_id,
    slug: 'visit',
    name: 'Visit',
    consultation_mode: 'in_person',
  })
  return { doctor_id, location, room, type: type.id }
}
const eleni = await practitioner('eleni')
const nikos = await practitioner('nikos')
const elsewhere = await aClinic(database)

const rule = (more: Partial<ScheduleRuleInput> = {}) =>
  createScheduleRule(engine, practice_id, {
    doctor_id: eleni.doctor_id,
    day_of_week: 1,
    work_start_local: '09:00',
    work_end_local: '17:00',
    ...more,
  })
const exception = (more: Partial<ExceptionInput> = {}) =>
  createException(engine, practice_id, {
    doctor_id: eleni.doctor_id,
    starts_at_utc: '2026-05-01T06:00:00Z',
    ends_at_utc: '2026-05-01T12:00:00Z',
    ...more,
  })
const pause = (break_start_local: string, break_end_local: string) => ({ break_start_local, break_end_local })

test('a rule that says little is in the doctor’s zone, every ten minutes, always', async () => {
  const { id, inserted_at, updated_at, ...rest } = await rule()
  assert.deepEqual(rest, {
    doctor_id: eleni.doctor_id,
    timezone: 'America/New_York',
    scope_appointment_type_id: null,
    scope_doctor_location_id: null,
    scope_location_room_id: null,
    day_of_week: 1,
    recurrence: null,
    extra_dates: [],
    except_dates: [],
    work_start_local: '09:00',
    work_end_local: '17:00',
    slot_interval_minutes: 10,
    priority: 0,
    effective_from: null,
    effective_to: null,
    is_active: true,
    breaks: [],
  })
})

test('work may last from midnight to midnight', async () => {
  const { work_start_local, work_end_local, breaks } = await rule({
    work_start_local: '00:00',
    work_end_local: '24:00',
    breaks: [pause('23:00', '24:00')],
  })
  assert.deepEqual(
    [work_start_local, work_end_local, breaks[0]?.break_end_local],
    ['00:00', '24:00', '24:00'],
  )
})

test('work ends after it starts, on the same day', async () => {
  for (const [work_start_local, work_end_local] of [
    ['17:00', '09:00'],
    ['09:00', '09:00'],
    ['22:00', '00:00'],
    ['24:00', '24:00'],
  ] as const) {
    await assert.rejects(rule({ work_start_local, work_end_local }), faultsAt('/work_end_local'))
  }
})

test('local times are whole minutes of a day', async () => {
  for (const work_start_local of ['09:00:30', '24:01', '9:00', '09:60', 'noon', '']) {
    await assert.rejects(rule({ work_start_local }), faultsAt('/work_start_local'))
  }
})

test('a time that a zone skips or repeats is a fine time for work', async () => {
  const { work_start_local } = await rule({
    day_of_week: 7,
    work_start_local: '02:30',
    timezone: 'America/New_York',
  })
  assert.equal(work_start_local, '02:30')
})

test('a rule of an unknown zone, weekday or rhythm is refused, all faults at once', async () => {
  await assert.rejects(
    rule({ timezone: 'Europe/Sparta', day_of_week: 0, slot_interval_minutes: 61, priority: 0.5 }),
    faultsAt('/timezone', '/day_of_week', '/slot_interval_minutes', '/priority'),
  )
})

test('dates are real, in order, and may be the same day', async () => {
  await rule({ effective_from: '2026-06-01', effective_to: '2026-06-01' })
  await assert.rejects(
    rule({ effective_from: '2026-06-02', effective_to: '2026-06-01' }),
    faultsAt('/effective_to'),
  )
  await assert.rejects(rule({ effective_from: '2026-02-29' }), faultsAt('/effective_from'))
  await assert.rejects(rule({ effective_from: '0000-01-01' }), faultsAt('/effective_from'))
})

test('breaks lie inside the work, in any order, and come back by start', async () => {
  const { breaks } = await rule({
    breaks: [pause('15:00', '15:15'), { ...pause('12:00', '13:00'), label: 'lunch' }],
  })
  assert.deepEqual(breaks, [
    { ...pause('12:00', '13:00'), label: 'lunch' },
    { ...pause('15:00', '15:15'), label: null },
  ])
  await assert.rejects(
    rule({ breaks: [pause('08:00', '09:30'), pause('16:30', '17:30'), pause('13:00', '12:00')] }),
    faultsAt('/breaks/0/break_start_local', '/breaks/1/break_end_local', '/breaks/2/break_end_local'),
  )
  await rule({ breaks: [pause('09:00', '17:00')] })
})

test('breaks that are given replace the old ones, and otherwise stay', async () => {
  const { id } = await rule({ breaks: [pause('12:00', '13:00')] })
  const moved = await changeScheduleRule(engine, practice_id, id, { work_start_local: '08:00' })
  assert.equal(moved.breaks.length, 1)
  const replaced = await changeScheduleRule(engine, practice_id, id, { breaks: [pause('10:00', '10:15')] })
  assert.deepEqual(replaced.breaks, [{ ...pause('10:00', '10:15'), label: null }])
  await assert.rejects(
    changeScheduleRule(engine, practice_id, id, { work_start_local: '11:00' }),
    faultsAt('/breaks/0/break_start_local'),
  )
  assert.deepEqual((await changeScheduleRule(engine, practice_id, id, { breaks: [] })).breaks, [])
})

test('a change that does not fit what stays is refused and writes nothing', async () => {
  const before = await rule({ effective_from: '2026-06-01' })
  await assert.rejects(
    changeScheduleRule(engine, practice_id, before.id, {
      effective_to: '2026-05-01',
      work_end_local: '08:00',
      priority: 5,
    }),
    faultsAt('/effective_to', '/work_end_local'),
  )
  assert.deepEqual(await getScheduleRule(engine, practice_id, before.id), before)
})

test('a whole rule may be sent back as a change, and belongs to its doctor for good', async () => {
  const { id, inserted_at, updated_at, ...whole } = await rule({ breaks: [pause('12:00', '13:00')] })
  const { priority } = await changeScheduleRule(engine, practice_id, id, { ...whole, priority: 7 })
  assert.equal(priority, 7)
  await assert.rejects(
    changeScheduleRule(engine, practice_id, id, { doctor_id: nikos.doctor_id }),
    faultsAt('/doctor_id'),
  )
})

for (const [what, create] of [
  ['a rule', rule],
  ['an exception', exception],
] as const) {
  test(`the scope of ${what} names what is the doctor’s or shared`, async () => {
    const shared = await createLocation(engine, practice_id, { name: 'Shared' })
    await create({
      scope_appointment_type_id: eleni.type,
      scope_doctor_location_id: eleni.location,
      scope_location_room_id: eleni.room,
    })
    await create({ scope_doctor_location_id: shared.id })
    await create({ scope_location_room_id: eleni.room })
    await assert.rejects(
      create({
        scope_appointment_type_id: nikos.type,
        scope_doctor_location_id: nikos.location,
        scope_location_room_id: eleni.room,
      }),
      faultsAt('/scope_appointment_type_id', '/scope_doctor_location_id', '/scope_location_room_id'),
    )
    await assert.rejects(create({ scope_location_room_id: nikos.room }), faultsAt('/scope_location_room_id'))
  })

  test(`the scope of ${what} finds nothing of another practice`, async () => {
    const doctor = await elsewhere.doctor()
    const location = await elsewhere.location()
    await assert.rejects(
      create({ scope_appointment_type_id: await elsewhere.type(doctor) }),
      refused('not_found'),
    )
    await assert.rejects(create({ scope_doctor_location_id: location }), refused('not_found'))
    const { room_id } = await elsewhere.room(location)
    await assert.rejects(create({ scope_location_room_id: room_id }), refused('not_found'))
    await assert.rejects(create({ doctor_id: doctor }), refused('not_found'))
  })
}

test('rules and exceptions are always deleted, whatever is booked', async () => {
  assert.deepEqual(await deleteScheduleRule(engine, practice_id, (await rule()).id), { deleted: true })
  assert.deepEqual(await deleteException(engine, practice_id, (await exception()).id), { deleted: true })
  await assert.rejects(deleteScheduleRule(engine, practice_id, eleni.room), refused('not_found'))
})

test('rules are listed by what they speak of', async () => {
  const { id } = await rule({ day_of_week: 3, scope_location_room_id: eleni.room })
  const found = await listScheduleRules(
    engine,
    practice_id,
    { limit: 10 },
    { doctor_id: eleni.doctor_id, day_of_week: 3, scope_location_room_id: eleni.room },
  )
  assert.deepEqual(
    found.map((row) => row.id),
    [id],
  )
})

test('an exception is told in UTC, however it was said', async () => {
  const { starts_at_utc, ends_at_utc, kind, source } = await exception({
    starts_at_utc: '2026-05-01T00:00:00+03:00',
    ends_at_utc: '2026-05-02T00:00:00.000+03:00',
  })
  assert.deepEqual([starts_at_utc, ends_at_utc], ['2026-04-30T21:00:00Z', '2026-05-01T21:00:00Z'])
  assert.deepEqual([kind, source], ['blocked', 'manual'])
})

test('an exception has whole minutes, an end after its start, and at most five years', async () => {
  await assert.rejects(exception({ starts_at_utc: '2026-05-01T06:00:30Z' }), faultsAt('/starts_at_utc'))
  await assert.rejects(exception({ starts_at_utc: '2026-05-01' }), faultsAt('/starts_at_utc'))
  await assert.rejects(exception({ ends_at_utc: '2026-05-01T06:00:00Z' }), faultsAt('/ends_at_utc'))
  await assert.rejects(exception({ ends_at_utc: '2026-04-01T06:00:00Z' }), faultsAt('/ends_at_utc'))
  await assert.rejects(exception({ ends_at_utc: '2032-05-01T06:00:00Z' }), faultsAt('/ends_at_utc'))
  await exception({ ends_at_utc: '2031-05-01T06:00:00Z' })
})

test('an exception of the whole practice names no one doctor’s things', async () => {
  const { doctor_id } = await exception({ doctor_id: null })
  assert.equal(doctor_id, null)
  await assert.rejects(
    exception({
      doctor_id: null,
      scope_appointment_type_id: eleni.type,
      scope_doctor_location_id: eleni.location,
    }),
    faultsAt('/scope_appointment_type_id', '/scope_doctor_location_id'),
  )
})

test('a blocked exception tells the visits to come that it covers, within its scope', async () => {
  const clinic = await aClinic(database)
  const { engine, practice_id } = clinic
  const one = await clinic.doctor()
  const two = await clinic.doctor()
  const place = await clinic.location()
  await clinic.room(place)
  await clinic.room(place)
  const [typeOne, typeTwo] = [await clinic.type(one), await clinic.type(two)]
  const at = (doctor_id: string, appointment_type_id: string, minutes: number) => ({
    doctor_id,
    appointment_type_id,
    starts_at_utc: later(MONDAY_TEN, minutes),
  })
  const first = await clinic.booking(at(one, typeOne, 0))
  const second = await clinic.booking(at(two, typeTwo, 30))
  const held = await clinic.hold(at(one, typeOne, 60))
  await clinic.booking(at(one, typeOne, 90))
  const lapsed = await clinic.hold(at(two, typeTwo, 0))
  await clinic.rows(`update horai.appointments set hold_expires_at = '2026-03-20T07:00:00Z' where id = $1`, [
    lapsed.id,
  ])

  const block = async (more: Partial<ExceptionInput>) => {
    const input = { starts_at_utc: MONDAY_TEN, ends_at_utc: later(MONDAY_TEN, 90), ...more }
    return createException(engine, practice_id, input)
  }
  const covered = async (more: Partial<ExceptionInput>) => (await block(more)).conflicts.map(({ id }) => id)
  assert.deepEqual(await covered({}), [first.id, second.id, held.id])
  assert.deepEqual(await covered({ doctor_id: one }), [first.id, held.id])
  assert.deepEqual(await covered({ doctor_id: two, scope_appointment_type_id: typeTwo }), [second.id])
  assert.deepEqual(
    await covered({ scope_location_room_id: second.location_room_id as string }),
    [second.id]
      .concat(
        [first, held]
          .filter((visit) => visit.location_room_id === second.location_room_id)
          .map(({ id }) => id),
      )
      .sort(),
  )
  assert.deepEqual(await covered({ kind: 'available' }), [])
  assert.deepEqual(await covered({ starts_at_utc: later(MONDAY_TEN, -60), ends_at_utc: MONDAY_TEN }), [])

  const { id, conflicts } = await block({ doctor_id: two })
  assert.deepEqual(conflicts, [
    { id: second.id, ...at(two, typeTwo, 30), ends_at_utc: later(MONDAY_TEN, 60), status: 'confirmed' },
  ])
  assert.deepEqual((await getException(engine, practice_id, id)).conflicts, conflicts)
  const moved = await changeException(engine, practice_id, id, { starts_at_utc: later(MONDAY_TEN, 60) })
  assert.deepEqual(moved.conflicts, [])
})

test('a blocked exception waits for a hold that is on its way, and tells of it', async () => {
  const visit = { doctor_id: nikos.doctor_id, appointment_type_id: nikos.type, starts_at_utc: MONDAY_TEN }
  const { id, arrive } = await aHoldOnItsWay(clinic, visit)
  const span = { starts_at_utc: MONDAY_TEN, ends_at_utc: later(MONDAY_TEN, 30) }
  const blocking = [
    exception({ doctor_id: nikos.doctor_id, ...span }),
    exception({ doctor_id: null, ...span }),
  ]
  await arrive()
  for (const { conflicts } of await Promise.all(blocking)) {
    assert.deepEqual(
      conflicts.map((covered) => covered.id),
      [id],
    )
  }
})

test('exceptions are found by the time they touch', async () => {
  const { id } = await exception({
    starts_at_utc: '2040-01-01T06:00:00Z',
    ends_at_utc: '2040-01-02T06:00:00Z',
  })
  const found = async (from: string, to: string) =>
    (await listExceptions(engine, practice_id, { limit: 10 }, { kind: 'blocked', from, to })).map(
      (row) => row.id,
    )
  assert.deepEqual(await found('2040-01-01T00:00:00Z', '2040-01-01T06:01:00Z'), [id])
  assert.deepEqual(await found('2040-01-02T06:00:00Z', '2040-02-01T00:00:00Z'), [])
  assert.deepEqual(await found('2039-12-31T00:00:00Z', '2040-01-01T06:00:00Z'), [])
})
