import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Caller } from '../../src/booking/caller.ts'
import { onceOf } from '../../src/booking/caller.ts'
import { cancel } from '../../src/booking/cancel.ts'
import { confirm } from '../../src/booking/confirm.ts'
import { askContactCode, defaultCodeLimits } from '../../src/booking/contact-code.ts'
import {
  cancelJointly,
  confirmJointly,
  extendJointly,
  holdJointly,
  showJointly,
} from '../../src/booking/joint.ts'
import { readManageToken } from '../../src/booking/manage-token.ts'
import { runs } from '../../src/booking/runs.ts'
import { verify } from '../../src/booking/verify/verify.ts'
import type { Clinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { outcomes, patiently, refused } from '../support/refused.ts'

const { database } = await useDatabase()

async function aFamily(type: Readonly<Record<string, unknown>> = {}) {
  const one = await oneRoom(database, type)
  const at = (minutes: number) => ({ ...one.visit, starts_at_utc: later(MONDAY_TEN, minutes) })
  return { ...one, at, visits: [at(0), at(30), at(60)] }
}

const asked = { name: 'Anna Example', email: 'anna@example.org' }

function bearer(clinic: Clinic, token: string): Caller {
  return { ...clinic.anyone, token_hash: readManageToken(token)?.hash as Buffer }
}

async function left(clinic: Clinic): Promise<number> {
  const rows = await clinic.rows('select from horai.appointments where practice_id = $1', [
    clinic.practice_id,
  ])
  return rows.length
}

test('a family is held together, in one round trip', async () => {
  const { clinic, visits } = await aFamily()
  await clinic.engine.setups.of(clinic.practice_id, visits[0]?.doctor_id ?? '')
  const before = database.roundTrips
  const held = await holdJointly(clinic.engine, clinic.anyone, { visits })
  assert.equal(database.roundTrips - before, 1)
  assert.deepEqual(
    held.appointments.map(({ status, starts_at_utc, joint_booking_id }) => [
      status,
      starts_at_utc,
      joint_booking_id,
    ]),
    visits.map(({ starts_at_utc }) => ['held', starts_at_utc, held.id]),
  )
  assert.deepEqual(await verify(database), [])
})

test('where one of them cannot be had nothing is held, and it is said which and when all would fit', async () => {
  const { clinic, at, visits } = await aFamily()
  await clinic.booking(at(30))
  const before = await left(clinic)
  await assert.rejects(
    holdJointly(clinic.engine, clinic.anyone, { visits }),
    refused('slot_taken', {
      visit: 1,
      alternatives: [-30, -60, 60, -90, 90].map((minutes) => later(MONDAY_TEN, minutes)),
    }),
  )
  assert.equal(await left(clinic), before)
  await assert.rejects(
    holdJointly(clinic.engine, clinic.anyone, { visits: [at(60), at(60)] }),
    refused('slot_taken', { visit: 1 }),
  )
  await assert.rejects(
    holdJointly(clinic.engine, clinic.anyone, { visits: [at(60), at(95)] }),
    refused('slot_not_offered', { visit: 1 }),
  )
  assert.equal(await left(clinic), before)
  assert.deepEqual(await verify(database), [])
})

test('a family is confirmed with one key, all or none', async () => {
  const { clinic, visits } = await aFamily()
  const held = await holdJointly(clinic.engine, clinic.anyone, { visits })
  const mother = bearer(clinic, held.manage_token)
  await assert.rejects(
    confirmJointly(clinic.engine, mother, held.id, { patients: [{ patient: asked }, { patient: asked }] }),
    refused('validation_failed'),
  )
  const names = ['Anna Example', 'Ben Example', 'Cleo Example']
  const booked = await confirmJointly(clinic.engine, mother, held.id, {
    patients: names.map((name) => ({ patient: { ...asked, name } })),
  })
  assert.deepEqual(
    booked.appointments.map(({ status }) => status),
    ['confirmed', 'confirmed', 'confirmed'],
  )
  assert.equal(new Set(booked.appointments.map(({ patient_id }) => patient_id)).size, 3)
  const jobs = await clinic.rows(
    `select from horai.notification_jobs where practice_id = $1 and kind = 'confirmation' and status = 'waiting'`,
    [clinic.practice_id],
  )
  assert.equal(jobs.length, 3)
  assert.deepEqual(await verify(database), [])
})

test('one person may have them all', async () => {
  const { clinic, visits } = await aFamily()
  const held = await holdJointly(clinic.engine, clinic.anyone, { visits })
  const { appointments } = await confirmJointly(clinic.engine, clinic.staff, held.id, {
    patients: [{ patient: asked }],
  })
  assert.equal(new Set(appointments.map(({ patient_id }) => patient_id)).size, 1)
})

test('somebody who is elsewhere at the time keeps all of them from being confirmed', async () => {
  const { clinic, at, visits, location_id } = await aFamily()
  await clinic.room(location_id)
  const busy = await clinic.patient('Busy Example')
  const other = await clinic.hold({ ...at(30), patient_id: busy })
  await confirm(clinic.engine, clinic.staff, other.id)
  const free = await clinic.patient('Free Example')
  const held = await holdJointly(clinic.engine, clinic.anyone, { visits })
  await assert.rejects(
    confirmJointly(clinic.engine, clinic.staff, held.id, {
      patients: [{ patient_id: free }, { patient_id: busy }, { patient_id: free }],
    }),
    refused('patient_busy', { visit: 1 }),
  )
  const { appointments } = await showJointly(clinic.engine, clinic.staff, held.id)
  assert.deepEqual(
    appointments.map(({ status }) => status),
    ['held', 'held', 'held'],
  )
})

test('one of them may be given back alone; then the rest together', async () => {
  const { clinic, visits } = await aFamily()
  const held = await holdJointly(clinic.engine, clinic.anyone, { visits })
  const mother = bearer(clinic, held.manage_token)
  await cancel(clinic.engine, mother, held.appointments[1]?.id ?? '')
  const { appointments } = await cancelJointly(clinic.engine, mother, held.id)
  assert.deepEqual(
    appointments.map(({ status }) => status),
    ['cancelled', 'cancelled', 'cancelled'],
  )
  await assert.rejects(
    cancelJointly(clinic.engine, mother, held.id),
    refused('invalid_transition', { status: 'cancelled' }),
  )
  assert.deepEqual(await verify(database), [])
})

test('holds that lapsed are confirmed by nobody', async () => {
  const { clinic, visits } = await aFamily()
  const held = await holdJointly(clinic.engine, clinic.anyone, { visits })
  clinic.clock.override = '2026-03-20T08:05:00Z'
  await assert.rejects(
    confirmJointly(clinic.engine, clinic.staff, held.id, { patients: [{ patient: asked }] }),
    refused('hold_expired', { visit: 0 }),
  )
  const { appointments } = await showJointly(clinic.engine, clinic.staff, held.id)
  assert.deepEqual(
    appointments.map(({ cancellation_reason }) => cancellation_reason),
    ['hold_expired', 'hold_expired', 'hold_expired'],
  )
})

test('another key, and staff of another doctor, see nothing of it', async () => {
  const { clinic, visits } = await aFamily()
  const held = await holdJointly(clinic.engine, clinic.anyone, { visits })
  const stranger = await clinic.hold({
    ...(visits[0] as (typeof visits)[number]),
    starts_at_utc: later(MONDAY_TEN, 120),
  })
  const other = await clinic.doctor()
  for (const caller of [bearer(clinic, stranger.manage_token), { ...clinic.staff, doctor_id: other }]) {
    await assert.rejects(showJointly(clinic.engine, caller, held.id), refused('not_found'))
    await assert.rejects(cancelJointly(clinic.engine, caller, held.id), refused('not_found'))
    await assert.rejects(
      confirmJointly(clinic.engine, caller, held.id, { patients: [{ patient: asked }] }),
      refused('not_found'),
    )
  }
})

test('the same request again is answered the same, with the same key', async () => {
  const { clinic, visits } = await aFamily()
  const once = () => ({ ...clinic.anyone, once: onceOf('hold-jointly', 'a-key', visits) })
  const held = await holdJointly(clinic.engine, once(), { visits })
  const again = await holdJointly(clinic.engine, once(), { visits })
  assert.deepEqual([again.id, again.manage_token], [held.id, held.manage_token])
})

test('a family takes places in a group together, or none', async () => {
  const { clinic, at } = await aFamily({ places: 3, duration_minutes: 60 })
  await clinic.hold(at(0))
  await assert.rejects(
    holdJointly(clinic.engine, clinic.anyone, { visits: [at(0), at(0), at(0)] }),
    refused('slot_taken', { visit: 2 }),
  )
  const held = await holdJointly(clinic.engine, clinic.anyone, { visits: [at(0), at(0)] })
  assert.deepEqual(
    held.appointments.map(({ place }) => place),
    [2, 3],
  )
  assert.deepEqual(await verify(database), [])
})

test('families that want overlapping runs in any order: each start has one of them, nothing is half held, no deadlock', async () => {
  const { clinic, at, location_id } = await aFamily()
  const { appointment_type_id, doctor_id } = at(0)
  await clinic.room(location_id)
  const before = await deadlocks()
  const counts = await outcomes(
    Array.from({ length: 120 }, (_, i) => {
      const starts = [0, 30, 60].map((minutes) => minutes + 30 * (i % 7))
      const visits = (i % 2 ? starts : starts.toReversed()).map((minutes) => ({
        ...at(minutes),
        appointment_type_id,
        doctor_id,
      }))
      return patiently(() => holdJointly(clinic.engine, clinic.anyone, { visits }))
    }),
  )
  assert.ok((counts['ok'] ?? 0) >= 2, JSON.stringify(counts))
  assert.equal((counts['ok'] ?? 0) + (counts['slot_taken'] ?? 0), 120, JSON.stringify(counts))
  const halves = await clinic.rows(
    `select joint_booking_id from horai.appointments where practice_id = $1 group by joint_booking_id having count(*) <> 3`,
    [clinic.practice_id],
  )
  assert.deepEqual(halves, [])
  assert.equal((await deadlocks()) - before, 0)
  assert.deepEqual(await verify(database), [])
})

test('where visits fit one after the other is found in one round trip, and can be held', async () => {
  const { clinic, at } = await aFamily({ buffer_after_minutes: 10 })
  const short = await clinic.type(at(0).doctor_id, { duration_minutes: 15 })
  await clinic.booking(at(120))
  const ask = {
    doctor_id: at(0).doctor_id,
    appointment_type_ids: [short, at(0).appointment_type_id, short],
    max_wait_minutes: 30,
    from: '2026-03-23',
    to: '2026-03-23',
  }
  await runs(clinic.engine, clinic.practice_id, ask)
  const before = database.roundTrips
  const { data: found } = await runs(clinic.engine, clinic.practice_id, ask)
  assert.equal(database.roundTrips - before, 1)
  assert.ok(found.length > 5)
  assert.ok(
    found.every(
      ({ starts_at_utc, ends_at_utc }) =>
        starts_at_utc >= later(MONDAY_TEN, 180) || ends_at_utc <= later(MONDAY_TEN, 120),
    ),
  )
  const [first] = found
  const held = await holdJointly(clinic.engine, clinic.anyone, {
    visits: (first?.visits ?? []).map((visit) => ({ doctor_id: ask.doctor_id, ...visit })),
  })
  assert.equal(held.appointments.length, 3)
})

async function deadlocks(): Promise<number> {
  await database.query('select pg_stat_force_next_flush()')
  const [row] = await database.query<{ deadlocks: string }>(
    'select deadlocks from pg_stat_database where datname = current_database()',
  )
  return Number(row?.deadlocks)
}

test('all of a family are kept longer together, once, also where a code is on its way to one of them', async () => {
  const { clinic, visits } = await aFamily()
  const held = await holdJointly(clinic.engine, clinic.anyone, { visits })
  const mother = bearer(clinic, held.manage_token)
  const kept = await extendJointly(clinic.engine, mother, held.id)
  const until = new Set(kept.appointments.map(({ hold_expires_at }) => hold_expires_at))
  assert.deepEqual([...until].length, 1)
  assert.ok([...until][0] !== held.appointments[0]?.hold_expires_at)
  await assert.rejects(extendJointly(clinic.engine, mother, held.id), refused('already_extended'))

  const other = await aFamily()
  await other.clinic.rows(`update horai.practices set contact_check = 'email' where id = $1`, [
    other.clinic.practice_id,
  ])
  const family = await holdJointly(other.clinic.engine, other.clinic.anyone, { visits: other.visits })
  const father = bearer(other.clinic, family.manage_token)
  await askContactCode(other.clinic.engine, father, family.appointments[1]?.id ?? '', {
    channel: 'email',
    address: 'ben@example.org',
    network: '192.0.2.1',
    locale: 'en',
    limits: defaultCodeLimits,
  })
  const { appointments } = await showJointly(other.clinic.engine, father, family.id)
  assert.deepEqual(
    appointments.map(({ hold_extended }) => hold_extended),
    [true, true, true],
  )
  assert.equal(new Set(appointments.map(({ hold_expires_at }) => hold_expires_at)).size, 1)
  assert.deepEqual(await verify(database), [])
})

test('who comes to each is told to whoever holds the key', async () => {
  const { clinic, visits } = await aFamily()
  const held = await holdJointly(clinic.engine, clinic.anyone, { visits })
  const mother = bearer(clinic, held.manage_token)
  assert.deepEqual((await showJointly(clinic.engine, mother, held.id)).patient_names, [null, null, null])
  const names = ['Anna Example', 'Ben Example', 'Cleo Example']
  const booked = await confirmJointly(clinic.engine, clinic.staff, held.id, {
    patients: names.map((name) => ({ patient: { name } })),
  })
  assert.deepEqual(booked.patient_names, names)
})
