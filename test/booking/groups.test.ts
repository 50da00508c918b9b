import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Appointment, Held } from '../../src/booking/appointment.ts'
import { cancel } from '../../src/booking/cancel.ts'
import { confirm } from '../../src/booking/confirm.ts'
import { Crowds } from '../../src/booking/crowds.ts'
import { hold } from '../../src/booking/hold.ts'
import { events, list, show } from '../../src/booking/read.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { availability, explain } from '../../src/booking/search.ts'
import { complete, noShow } from '../../src/booking/settle.ts'
import { verify } from '../../src/booking/verify/verify.ts'
import { changeAppointmentType } from '../../src/practice/appointment-types.ts'
import type { Clinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { outcomes, patiently, refused } from '../support/refused.ts'

const { database } = await useDatabase()

const aGroup = (places: number) => oneRoom(database, { places, duration_minutes: 60 })

async function booked(clinic: Clinic, { id }: Held, name: string): Promise<Appointment> {
  return confirm(clinic.engine, clinic.staff, id, { patient: { name } })
}

async function onMonday(clinic: Clinic, visit: { doctor_id: string; appointment_type_id: string }) {
  const { slots } = await availability(clinic.engine, clinic.practice_id, {
    ...visit,
    from: '2026-03-23',
    to: '2026-03-23',
  })
  return slots.find(({ starts_at_utc }) => starts_at_utc === MONDAY_TEN)?.remaining ?? 0
}

const session = (clinic: Clinic, { session_id }: Held | Appointment) =>
  show(clinic.engine, clinic.staff, session_id as string)

const told = async (clinic: Clinic, id: string) =>
  (await events(clinic.engine, clinic.staff, id)).map(({ action }) => action)

test('the first place opens a session, which takes the room; others join it until it is full', async () => {
  const { clinic, visit, resource_id } = await aGroup(3)
  assert.equal(await onMonday(clinic, visit), 3)
  const anna = await clinic.hold(visit)
  assert.deepEqual([anna.place, anna.resource_ids, anna.status], [1, [], 'held'])
  const opened = await session(clinic, anna)
  assert.deepEqual([opened.places_snapshot, opened.resource_ids, opened.status], [3, [resource_id], 'held'])
  assert.equal(await onMonday(clinic, visit), 2)
  const bea = await clinic.hold(visit)
  const cleo = await clinic.hold(visit)
  assert.deepEqual([bea.session_id, cleo.session_id], [opened.id, opened.id])
  assert.deepEqual([bea.place, cleo.place], [2, 3])
  assert.equal(await onMonday(clinic, visit), 0)
  await assert.rejects(clinic.hold(visit), ({ code }) => code === 'slot_taken')
  await booked(clinic, bea, 'Bea')
  assert.deepEqual(
    [(await session(clinic, anna)).status, await told(clinic, opened.id)],
    ['confirmed', ['held', 'confirmed']],
  )
  assert.deepEqual(await verify(database), [])
})

test('a session that took place ends as that, also when the last to go had only held a place', async () => {
  const { clinic, visit } = await aGroup(3)
  const anna = await clinic.hold(visit)
  await booked(clinic, anna, 'Anna Example')
  const forgotten = await clinic.hold(visit)
  await complete(clinic.engine, clinic.staff, anna.id)
  clinic.clock.override = '2026-03-20T08:06:00Z'
  await clinic.rows('select horai.sweep_holds(null, 500, $1)', [clinic.clock.override])
  assert.deepEqual(await told(clinic, forgotten.id), ['held', 'hold_expired'])
  assert.equal((await session(clinic, anna)).status, 'completed')
  assert.deepEqual(await told(clinic, anna.session_id as string), ['held', 'confirmed', 'completed'])
  assert.deepEqual(await verify(database), [])
})

test('a session in which somebody has been is not moved, and those who hold may still come', async () => {
  const { clinic, visit } = await aGroup(3)
  const anna = await clinic.hold(visit)
  const bea = await clinic.hold(visit)
  await booked(clinic, anna, 'Anna')
  await booked(clinic, bea, 'Bea')
  await noShow(clinic.engine, clinic.staff, anna.id)
  const id = anna.session_id as string
  await assert.rejects(
    reschedule(clinic.engine, clinic.staff, id, { starts_at_utc: later(MONDAY_TEN, 60) }),
    refused('reschedule_not_allowed', { reason: 'group_begun' }),
  )
  await cancel(clinic.engine, clinic.staff, bea.id)
  assert.equal((await session(clinic, anna)).status, 'completed', 'nobody else is waited for')
  assert.deepEqual(await verify(database), [])
})

test('whoever joins a session comes for as long as it was opened for', async () => {
  const { clinic, visit } = await aGroup(3)
  const anna = await clinic.hold(visit)
  await changeAppointmentType(clinic.engine, clinic.practice_id, visit.appointment_type_id, {
    duration_minutes: 45,
  })
  const bea = await clinic.hold(visit)
  assert.deepEqual(
    [bea.session_id, bea.ends_at_utc, bea.duration_minutes_snapshot],
    [anna.session_id, anna.ends_at_utc, 60],
  )
  assert.deepEqual(await verify(database), [])
})

test('whoever let a place lapse does not move with the session', async () => {
  const { clinic, visit } = await aGroup(3)
  const anna = await clinic.hold(visit)
  await booked(clinic, anna, 'Anna Example')
  const forgotten = await clinic.hold(visit)
  clinic.clock.override = '2026-03-20T08:06:00Z'
  const starts_at_utc = later(MONDAY_TEN, 60)
  await reschedule(clinic.engine, clinic.staff, anna.session_id as string, { starts_at_utc })
  assert.equal((await show(clinic.engine, clinic.staff, anna.id)).starts_at_utc, starts_at_utc)
  assert.deepEqual(await told(clinic, forgotten.id), ['held', 'hold_expired'])
  assert.deepEqual(await verify(database), [])
})

test('500 clients want 12 places: twelve get one each, the others are told it has gone, and nothing deadlocks', async () => {
  const { clinic, visit } = await aGroup(12)
  const apart = () => ({ ...clinic.engine, crowds: new Crowds() })
  const before = await deadlocks()
  const counts = await outcomes(
    Array.from({ length: 500 }, (_, i) =>
      patiently(() => (i % 5 ? clinic.hold(visit) : hold(apart(), clinic.anyone, visit))),
    ),
  )
  assert.deepEqual(counts, { ok: 12, slot_taken: 488 })
  const places = await clinic.rows<{ place: number }>(
    'select place from horai.appointments where practice_id = $1 and session_id is not null order by place',
    [clinic.practice_id],
  )
  assert.deepEqual(
    places.map(({ place }) => place),
    Array.from({ length: 12 }, (_, i) => i + 1),
  )
  assert.equal((await deadlocks()) - before, 0)
  assert.deepEqual(await verify(database), [])
})

test('who leaves makes room for one; the last who leaves frees the room', async () => {
  const { clinic, visit } = await aGroup(2)
  const anna = await clinic.hold(visit)
  const bea = await clinic.hold(visit)
  await booked(clinic, anna, 'Anna')
  await booked(clinic, bea, 'Bea')
  await cancel(clinic.engine, clinic.staff, anna.id)
  assert.equal(await onMonday(clinic, visit), 1)
  const cleo = await clinic.hold(visit)
  assert.deepEqual([cleo.session_id, cleo.place], [bea.session_id, 1])
  await cancel(clinic.engine, clinic.staff, bea.id)
  assert.equal((await session(clinic, cleo)).status, 'held', 'nobody has booked who is left')
  await cancel(clinic.engine, clinic.anyone, cleo.id)
  const ended = await session(clinic, cleo)
  assert.deepEqual([ended.status, ended.resource_ids], ['cancelled', []])
  assert.deepEqual(await told(clinic, ended.id), ['held', 'confirmed', 'unconfirmed', 'cancelled'])
  assert.equal(await onMonday(clinic, visit), 2)
  assert.deepEqual(await verify(database), [])
})

test('a place that lapsed is free at once, and a session in which all have lapsed is none', async () => {
  const { clinic, visit } = await aGroup(2)
  const anna = await clinic.hold(visit)
  clinic.clock.override = '2026-03-20T08:03:00Z'
  const bea = await clinic.hold(visit)
  clinic.clock.override = '2026-03-20T08:06:00Z'
  assert.equal(await onMonday(clinic, visit), 1)
  const cleo = await clinic.hold(visit)
  assert.deepEqual([cleo.session_id, cleo.place], [anna.session_id, 1])
  await assert.rejects(
    booked(clinic, anna, 'Anna'),
    refused('hold_expired', { hold_expires_at: '2026-03-20T08:05:00Z' }),
  )
  clinic.clock.override = '2026-03-20T08:12:00Z'
  assert.equal(await onMonday(clinic, visit), 2)
  const dora = await clinic.hold(visit)
  assert.notEqual(dora.session_id, bea.session_id)
  assert.equal((await session(clinic, bea)).cancellation_reason, 'hold_expired')
  assert.equal((await show(clinic.engine, clinic.staff, cleo.id)).status, 'cancelled')
  assert.deepEqual(await verify(database), [])
})

test('the sweep ends lapsed places of a session that goes on', async () => {
  const { clinic, visit } = await aGroup(3)
  const anna = await clinic.hold(visit)
  await booked(clinic, anna, 'Anna')
  const bea = await clinic.hold(visit)
  clinic.clock.override = '2026-03-20T09:00:00Z'
  const [row] = await clinic.rows<{ ended: number }>('select horai.sweep_holds($1, 500, $2) as ended', [
    clinic.practice_id,
    clinic.clock.override,
  ])
  assert.equal(row?.ended, 1)
  assert.deepEqual(await told(clinic, bea.id), ['held', 'hold_expired'])
  assert.equal((await session(clinic, anna)).status, 'confirmed')
  assert.deepEqual(await verify(database), [])
})

test('the practice cancels a session: everybody in it is cancelled, each for themselves', async () => {
  const { clinic, visit } = await aGroup(3)
  const anna = await clinic.hold(visit)
  await booked(clinic, anna, 'Anna')
  const bea = await clinic.hold(visit)
  await cancel(clinic.engine, clinic.staff, anna.session_id as string, { reason: 'The teacher is ill' })
  for (const { id } of [anna, bea]) {
    const place = await show(clinic.engine, clinic.staff, id)
    assert.deepEqual([place.status, place.cancellation_reason], ['cancelled', 'The teacher is ill'])
  }
  const [job] = await clinic.rows<{ kind: string }>(
    `select kind from horai.notification_jobs where practice_id = $1 and status = 'waiting' and appointment_id = $2`,
    [clinic.practice_id, anna.id],
  )
  assert.equal(job?.kind, 'cancellation')
  assert.deepEqual(await verify(database), [])
})

test('the practice moves a session, and everybody with it; a patient leaves and takes another place instead', async () => {
  const { clinic, visit } = await aGroup(3)
  const anna = await clinic.hold(visit)
  await booked(clinic, anna, 'Anna')
  const bea = await clinic.hold(visit)
  const to = later(MONDAY_TEN, 120)
  await assert.rejects(
    reschedule(clinic.engine, clinic.staff, anna.id, { starts_at_utc: to }),
    refused('reschedule_not_allowed', { reason: 'group_place' }),
  )
  await reschedule(clinic.engine, clinic.staff, anna.session_id as string, { starts_at_utc: to })
  for (const { id } of [anna, bea]) {
    assert.equal((await show(clinic.engine, clinic.staff, id)).starts_at_utc, to)
  }
  assert.equal(await onMonday(clinic, visit), 3)
  await booked(clinic, bea, 'Bea')
  assert.deepEqual(await verify(database), [])
})

test('each comes or does not; the session took place once nobody is waited for', async () => {
  const { clinic, visit } = await aGroup(3)
  const anna = await clinic.hold(visit)
  const bea = await clinic.hold(visit)
  await booked(clinic, anna, 'Anna')
  await booked(clinic, bea, 'Bea')
  const id = anna.session_id as string
  await assert.rejects(complete(clinic.engine, clinic.staff, id), refused('group_session', {}))
  await assert.rejects(
    confirm(clinic.engine, clinic.staff, id, { patient: { name: 'X' } }),
    refused('group_session', {}),
  )
  await complete(clinic.engine, clinic.staff, anna.id)
  assert.equal((await session(clinic, anna)).status, 'confirmed')
  await noShow(clinic.engine, clinic.staff, bea.id)
  assert.equal((await session(clinic, anna)).status, 'completed')
  assert.deepEqual(await verify(database), [])
})

test('nobody has two places in a session, nor a place during another visit', async () => {
  const { clinic, visit, location_id } = await aGroup(3)
  await clinic.room(location_id)
  const alone = await clinic.type(visit.doctor_id)
  const patient_id = await clinic.patient('Anna')
  const first = await clinic.hold({ ...visit, patient_id })
  await confirm(clinic.engine, clinic.staff, first.id)
  await assert.rejects(clinic.hold({ ...visit, patient_id }), refused('patient_busy', {}))
  await assert.rejects(
    clinic.hold({ ...visit, appointment_type_id: alone, patient_id }),
    refused('patient_busy', {}),
  )
})

test('a session with a place left can be booked, and a full one is explained', async () => {
  const { clinic, visit } = await aGroup(2)
  const starts_at = Math.floor(Date.parse(MONDAY_TEN) / 60_000)
  await clinic.hold(visit)
  assert.equal((await explain(clinic.engine, clinic.practice_id, { ...visit, starts_at })).bookable, true)
  await clinic.hold(visit)
  const { bookable, reasons } = await explain(clinic.engine, clinic.practice_id, { ...visit, starts_at })
  assert.deepEqual([bookable, reasons.map(({ code }) => code)], [false, ['all_taken']])
  const rows = await list(clinic.engine, clinic.practice_id, {}, 10, null)
  assert.deepEqual(rows.map(({ place }) => place ?? 0).toSorted(), [0, 1, 2])
})

for (const [what, statement, says] of [
  ['a place beyond the last', 'place = 7', 'appointments_places_fit_their_session'],
  [
    'a place at another time',
    `starts_at_utc = starts_at_utc + interval '1 hour', ends_at_utc = ends_at_utc + interval '1 hour'`,
    'appointments_places_fit_their_session',
  ],
] as const) {
  test(`the database refuses ${what}, whoever writes`, async () => {
    const { clinic, visit } = await aGroup(3)
    const { id } = await clinic.hold(visit)
    await assert.rejects(
      clinic.rows(`update horai.appointments set ${statement} where practice_id = $1 and id = $2`, [
        clinic.practice_id,
        id,
      ]),
      (error: { constraint?: string }) => error.constraint === says,
    )
  })
}

test('the database refuses the same place twice, whoever writes', async () => {
  const { clinic, visit } = await aGroup(3)
  await clinic.hold(visit)
  const { id } = await clinic.hold(visit)
  await assert.rejects(
    clinic.rows('update horai.appointments set place = 1 where practice_id = $1 and id = $2', [
      clinic.practice_id,
      id,
    ]),
  )
})

async function deadlocks(): Promise<number> {
  await database.query('select pg_stat_force_next_flush()')
  const [row] = await database.query<{ deadlocks: string }>(
    'select deadlocks from pg_stat_database where datname = current_database()',
  )
  return Number(row?.deadlocks)
}
