import assert from 'node:assert/strict'
import { test } from 'node:test'
import { events, show } from '../../src/booking/read.ts'
import { Refusal } from '../../src/refusal.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { refused } from '../support/refused.ts'

const { database } = await useDatabase()

test('a hold takes the start, with the type as it is now, its room and its event', async () => {
  const { clinic, visit, location_id, room_id, resource_id } = await oneRoom(database)
  const held = await clinic.hold(visit)
  assert.equal(held.status, 'held')
  assert.equal(held.starts_at_utc, MONDAY_TEN)
  assert.equal(held.ends_at_utc, '2026-03-23T08:30:00Z')
  assert.equal(held.hold_expires_at, '2026-03-20T08:05:00Z')
  assert.equal(held.doctor_location_id, location_id)
  assert.equal(held.location_room_id, room_id)
  assert.deepEqual(held.resource_ids, [resource_id])
  assert.equal(held.doctor_timezone, 'Europe/Athens')
  assert.equal(held.duration_minutes_snapshot, 30)
  assert.equal(held.version, 1)
  assert.match(held.manage_token, /^[\w-]{22}\.[\w-]{43}$/)
  const [event, ...more] = await events(clinic.engine, clinic.staff, held.id)
  assert.equal(more.length, 0)
  assert.equal(event?.action, 'held')
  assert.equal(event?.metadata['starts_at_utc'], MONDAY_TEN)
})

test('a hold is one round trip once the set-up is known', async () => {
  const { clinic, visit } = await oneRoom(database)
  await clinic.hold(visit)
  const before = database.roundTrips
  await clinic.hold({ ...visit, starts_at_utc: '2026-03-23T08:30:00Z' })
  assert.equal(database.roundTrips - before, 1)
})

test('when nothing is free the answer is slot_taken, with the nearest other starts', async () => {
  const { clinic, visit } = await oneRoom(database)
  await clinic.hold(visit)
  await assert.rejects(clinic.hold(visit), (error) => {
    assert.ok(error instanceof Refusal)
    assert.equal(error.code, 'slot_taken')
    assert.deepEqual(error.facts, {
      alternatives: [
        '2026-03-23T07:30:00Z',
        '2026-03-23T08:30:00Z',
        '2026-03-23T07:00:00Z',
        '2026-03-23T09:00:00Z',
        '2026-03-23T06:30:00Z',
      ],
    })
    return true
  })
})

test('a patient may hold only a start that the engine offers now', async () => {
  const { clinic, visit } = await oneRoom(database)
  for (const [starts_at_utc, code] of [
    ['2026-03-23T08:10:00Z', 'not_on_grid'],
    ['2026-03-23T03:00:00Z', 'outside_working_hours'],
    ['2026-03-20T07:30:00Z', 'notice'],
    ['2026-05-21T08:00:00Z', 'horizon'],
  ] as const) {
    await assert.rejects(clinic.hold({ ...visit, starts_at_utc }), (error) => {
      assert.ok(error instanceof Refusal)
      assert.equal(error.code, 'slot_not_offered')
      const { reasons } = error.facts as { reasons: { code: string }[] }
      assert.ok(
        reasons.some((reason) => reason.code === code),
        `${starts_at_utc}: ${JSON.stringify(reasons)}`,
      )
      return true
    })
  }
  assert.equal(
    (await clinic.rows('select from horai.appointments where practice_id = $1', [clinic.practice_id])).length,
    0,
  )
})

test('a start may be held up to its notice, to the second', async () => {
  const { clinic, visit } = await oneRoom(database)
  const appointment_type_id = await clinic.type(visit.doctor_id, { min_notice_minutes: 60 })
  clinic.clock.override = '2026-03-23T07:00:00.001Z'
  await assert.rejects(clinic.hold({ ...visit, appointment_type_id }), refused('slot_not_offered'))
  clinic.clock.override = '2026-03-23T07:00:00Z'
  await clinic.hold({ ...visit, appointment_type_id })
})

test('staff may book outside the offer, with a reason that lands in the event, and never over another claim', async () => {
  const { clinic, visit } = await oneRoom(database)
  const night = { ...visit, starts_at_utc: '2026-03-23T22:10:00Z', outside_hours: true, reason: 'emergency' }
  const held = await clinic.hold(night, clinic.staff)
  assert.equal(held.outside_hours, true)
  const [event] = await events(clinic.engine, clinic.staff, held.id)
  assert.equal(event?.metadata['reason'], 'emergency')
  assert.equal(event?.metadata['outside_hours'], true)
  await assert.rejects(
    clinic.hold({ ...night, starts_at_utc: '2026-03-23T22:30:00Z' }, clinic.staff),
    refused('slot_taken'),
  )
})

test('a change of the set-up is seen by the next hold, whoever made it', async () => {
  const { clinic, visit } = await oneRoom(database)
  await clinic.hold(visit)
  await clinic.insert('availability_exceptions', {
    starts_at_utc: '2026-03-24T00:00:00Z',
    ends_at_utc: '2026-03-25T00:00:00Z',
    kind: 'blocked',
  })
  await assert.rejects(clinic.hold({ ...visit, starts_at_utc: '2026-03-24T08:00:00Z' }), (error) => {
    assert.ok(error instanceof Refusal && error.code === 'slot_not_offered')
    assert.equal((error.facts as { reasons: { code: string }[] }).reasons[0]?.code, 'blocked')
    assert.equal((error.facts as { next_available: string }).next_available, '2026-03-25T06:00:00Z')
    return true
  })
})

test('two doctors share one room: it cannot be booked twice', async () => {
  const { clinic, visit, location_id } = await oneRoom(database)
  await clinic.rows('update horai.doctor_locations set doctor_id = null where practice_id = $1 and id = $2', [
    clinic.practice_id,
    location_id,
  ])
  const other = await clinic.doctor()
  const otherType = await clinic.type(other)
  await clinic.hold(visit)
  await assert.rejects(
    clinic.hold({ ...visit, doctor_id: other, appointment_type_id: otherType }),
    refused('slot_taken'),
  )
})

test('a visit gets all of its resources or none', async () => {
  const { clinic, visit, location_id } = await oneRoom(database)
  await clinic.room(location_id)
  const ultrasound = await clinic.resource({ type: 'equipment', capabilities: ['ultrasound'] })
  const scan = await clinic.type(visit.doctor_id)
  await clinic.needs(scan, 'room')
  await clinic.needs(scan, 'equipment', { capability: 'ultrasound' })
  const first = await clinic.hold({ ...visit, appointment_type_id: scan })
  assert.equal(first.resource_ids.length, 2)
  assert.ok(first.resource_ids.includes(ultrasound))
  // A room is still free, the machine is not.
  await assert.rejects(clinic.hold({ ...visit, appointment_type_id: scan }), refused('slot_taken'))
  const claims = await clinic.rows('select from horai.appointment_resource_claims where practice_id = $1', [
    clinic.practice_id,
  ])
  assert.equal(claims.length, 2)
})

test('where pools overlap an assignment is found if one exists', async () => {
  const clinic = await aClinic(database)
  const doctor_id = await clinic.doctor()
  const both = await clinic.resource({ type: 'staff', capabilities: ['nurse', 'interpreter'] })
  const nurse = await clinic.resource({ type: 'staff', capabilities: ['nurse'] })
  const type = await clinic.type(doctor_id, { consultation_mode: 'video' })
  await clinic.needs(type, 'staff', { capability: 'nurse' })
  await clinic.needs(type, 'staff', { capability: 'interpreter' })
  const held = await clinic.hold({ doctor_id, appointment_type_id: type, starts_at_utc: MONDAY_TEN })
  assert.deepEqual(held.resource_ids, [both, nurse].sort())
})

test('a doctor who sees one patient at a time is not in a room and on video at once', async () => {
  const { clinic, visit } = await oneRoom(database)
  await clinic.rows('update horai.doctors set one_at_a_time = true where practice_id = $1', [
    clinic.practice_id,
  ])
  await clinic.resource({
    doctor_id: visit.doctor_id,
    type: 'staff',
    capabilities: [`doctor:${visit.doctor_id}`],
  })
  await clinic.resource({ doctor_id: visit.doctor_id, type: 'telehealth_slot' })
  const video = await clinic.type(visit.doctor_id, { consultation_mode: 'video' })
  const held = await clinic.hold(visit)
  assert.equal(held.resource_ids.length, 2)
  await assert.rejects(clinic.hold({ ...visit, appointment_type_id: video }), refused('slot_taken'))
})

test('what belongs to another practice does not exist', async () => {
  const { clinic, visit } = await oneRoom(database)
  const other = await oneRoom(database)
  await assert.rejects(other.clinic.hold(visit), refused('not_found'))
  const held = await clinic.hold(visit)
  await assert.rejects(show(other.clinic.engine, other.clinic.staff, held.id), refused('not_found'))
  const stranger = await other.clinic.patient('Stranger')
  await assert.rejects(
    clinic.hold({ ...visit, starts_at_utc: '2026-03-23T09:00:00Z', patient_id: stranger }),
    refused('not_found'),
  )
})
