import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Held } from '../../src/booking/appointment.ts'
import { cancel } from '../../src/booking/cancel.ts'
import { confirm } from '../../src/booking/confirm.ts'
import { Crowds } from '../../src/booking/crowds.ts'
import { type HoldInput, hold } from '../../src/booking/hold.ts'
import { show } from '../../src/booking/read.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { openDatabase } from '../../src/db/database.ts'
import { createEngine } from '../../src/main.ts'
import type { Clinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { outcomes, refused } from '../support/refused.ts'
import { testVault } from '../support/vault.ts'

const { database, url } = await useDatabase()

function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i))
}

/** From a process of its own, as far as others are concerned: only the database stands between them. */
function apart({ engine, anyone }: Clinic, visit: HoldInput): Promise<Held> {
  return hold({ ...engine, crowds: new Crowds() }, anyone, visit)
}

/** Seen without the constraint's own index: that is what is being doubted. */
async function overlaps(clinic: Clinic): Promise<number> {
  const rows = await clinic.rows(
    `select from horai.appointment_resource_claims a
     join horai.appointment_resource_claims b on a.practice_id = b.practice_id and a.id < b.id
       and a.resource_id = b.resource_id and lower(a.period) < upper(b.period) and lower(b.period) < upper(a.period)
     where a.practice_id = $1`,
    [clinic.practice_id],
  )
  return rows.length
}

async function deadlocks(): Promise<number> {
  await database.query('select pg_stat_force_next_flush()')
  const [row] = await database.query<{ deadlocks: number }>(
    'select deadlocks from pg_stat_database where datname = current_database()',
  )
  return row?.deadlocks ?? -1
}

test('200 clients want one slot: one gets it, the others are told it has gone', async () => {
  const { clinic, visit } = await oneRoom(database)
  const counts = await outcomes(times(200, (i) => (i % 10 ? clinic.hold(visit) : apart(clinic, visit))))
  assert.deepEqual(counts, { ok: 1, slot_taken: 199 })
  const [left] = await clinic.rows(
    `select (select count(*) from horai.appointments where practice_id = $1) as appointments,
       (select count(*) from horai.appointment_events where practice_id = $1) as events`,
    [clinic.practice_id],
  )
  assert.deepEqual(left, { appointments: 1, events: 1 })
})

test('the same in one process: most are told by the answer to another, and the start is free again once it is freed', async () => {
  const { clinic, visit } = await oneRoom(database)
  const before = database.roundTrips
  const counts = await outcomes(times(200, () => clinic.hold(visit)))
  assert.deepEqual(counts, { ok: 1, slot_taken: 199 })
  assert.ok(database.roundTrips - before <= 10, `${database.roundTrips - before} round trips`)
  const [held] = await clinic.rows<{ id: string }>(
    'select id from horai.appointments where practice_id = $1',
    [clinic.practice_id],
  )
  await cancel(clinic.engine, clinic.staff, held?.id ?? '')
  assert.deepEqual(await outcomes(times(20, () => clinic.hold(visit))), { ok: 1, slot_taken: 19 })
})

test('a capacity of three is given out three times', async () => {
  const { clinic, visit, location_id } = await oneRoom(database)
  await clinic.room(location_id)
  await clinic.room(location_id)
  assert.deepEqual(await outcomes(times(60, (i) => (i % 3 ? clinic.hold(visit) : apart(clinic, visit)))), {
    ok: 3,
    slot_taken: 57,
  })
})

test('overlapping starts in a rush: no two claims of a room overlap, and nobody hears of a deadlock', async () => {
  const { clinic, visit, location_id } = await oneRoom(database, {
    duration_minutes: 60,
    buffer_after_minutes: 10,
  })
  await clinic.room(location_id)
  const counts = await outcomes(
    times(150, (i) => clinic.hold({ ...visit, starts_at_utc: later(MONDAY_TEN, (i % 5) * 30) })),
  )
  assert.equal((counts['ok'] ?? 0) + (counts['slot_taken'] ?? 0), 150)
  assert.ok((counts['ok'] ?? 0) >= 2)
  assert.equal(await overlaps(clinic), 0)
})

test('two visits want two resources in opposite order: one gets both, the other neither', async () => {
  const { clinic, visit } = await oneRoom(database)
  const laser = await clinic.resource({ type: 'equipment', capabilities: ['laser'] })
  const scan = await clinic.resource({ type: 'equipment', capabilities: ['scan'] })
  const there = await clinic.type(visit.doctor_id, { consultation_mode: 'video' })
  await clinic.needs(there, 'equipment', { capability: 'laser' })
  await clinic.needs(there, 'equipment', { capability: 'scan' })
  const other = await clinic.doctor()
  const back = await clinic.type(other, { consultation_mode: 'video' })
  await clinic.needs(back, 'equipment', { capability: 'scan' })
  await clinic.needs(back, 'equipment', { capability: 'laser' })
  const before = await deadlocks()
  for (let round = 0; round < 20; round++) {
    const starts_at_utc = later(MONDAY_TEN, round * 30)
    const counts = await outcomes(
      times(10, (i) =>
        apart(
          clinic,
          i % 2
            ? { ...visit, appointment_type_id: there, starts_at_utc }
            : { doctor_id: other, appointment_type_id: back, starts_at_utc },
        ),
      ),
    )
    assert.deepEqual(counts, { ok: 1, slot_taken: 9 })
  }
  assert.equal(await deadlocks(), before)
  const claims = await clinic.rows<{ resources: string[] }>(
    `select array_agg(resource_id order by resource_id) as resources from horai.appointment_resource_claims
     where practice_id = $1 group by appointment_id`,
    [clinic.practice_id],
  )
  assert.ok(claims.every(({ resources }) => resources.join() === [laser, scan].sort().join()))
})

test('two appointments that swap places both stay whole, and no deadlock reaches a caller', async () => {
  const { clinic, visit, location_id } = await oneRoom(database, { max_reschedule_count: 20 })
  await clinic.room(location_id)
  const a = await clinic.booking(visit, 'Anna Example')
  const b = await clinic.booking({ ...visit, starts_at_utc: later(MONDAY_TEN, 30) }, 'Ben Example')
  const before = await deadlocks()
  for (let round = 0; round < 30; round++) {
    const there = later(MONDAY_TEN, round % 2 ? 0 : 30)
    const back = later(MONDAY_TEN, round % 2 ? 30 : 0)
    const counts = await outcomes([
      reschedule(clinic.engine, clinic.staff, a.id, { starts_at_utc: there }),
      reschedule(clinic.engine, clinic.staff, b.id, { starts_at_utc: back }),
    ])
    assert.deepEqual(counts, { ok: 2 })
  }
  assert.equal(await deadlocks(), before)
  assert.equal(await overlaps(clinic), 0)
})

test('in one room two appointments cannot swap: each keeps a place', async () => {
  const { clinic, visit } = await oneRoom(database)
  const a = await clinic.booking(visit, 'Anna Example')
  const b = await clinic.booking({ ...visit, starts_at_utc: later(MONDAY_TEN, 30) }, 'Ben Example')
  const counts = await outcomes([
    reschedule(clinic.engine, clinic.staff, a.id, { starts_at_utc: b.starts_at_utc }),
    reschedule(clinic.engine, clinic.staff, b.id, { starts_at_utc: a.starts_at_utc }),
  ])
  assert.deepEqual(counts, { slot_taken: 2 })
})

test('a hold lapses while others want it and no worker runs: exactly one of them gets it', async () => {
  const { clinic, visit } = await oneRoom(database)
  const first = await clinic.hold(visit)
  assert.deepEqual(await outcomes(times(20, () => apart(clinic, visit))), { slot_taken: 20 })
  clinic.clock.override = '2026-03-20T08:05:00Z'
  assert.deepEqual(await outcomes(times(50, () => apart(clinic, visit))), { ok: 1, slot_taken: 49 })
  const expired = await clinic.rows(
    `select from horai.appointment_events where practice_id = $1 and action = 'hold_expired'`,
    [clinic.practice_id],
  )
  assert.equal(expired.length, 1)
  await assert.rejects(
    confirm(clinic.engine, clinic.staff, first.id, { patient: { name: 'Late' } }),
    refused('hold_expired'),
  )
})

test('a hold with several resources lapses while many want parts of it', async () => {
  const { clinic, visit } = await oneRoom(database)
  await clinic.resource({ type: 'equipment' })
  await clinic.resource({ type: 'equipment' })
  const both = await clinic.type(visit.doctor_id, { consultation_mode: 'video' })
  await clinic.needs(both, 'equipment', { quantity: 2 })
  const one = await clinic.type(visit.doctor_id, { consultation_mode: 'video' })
  await clinic.needs(one, 'equipment')
  const held = await clinic.hold({ ...visit, appointment_type_id: both })
  assert.equal(held.resource_ids.length, 2)
  clinic.clock.override = '2026-03-20T08:05:00Z'
  const wanted = { ...visit, appointment_type_id: one }
  assert.deepEqual(await outcomes(times(40, () => apart(clinic, wanted))), { ok: 2, slot_taken: 38 })
})

test('confirm and cancel at once: one of the two happens', async () => {
  const { clinic, visit } = await oneRoom(database)
  for (let round = 0; round < 20; round++) {
    const { id } = await clinic.hold({ ...visit, starts_at_utc: later(MONDAY_TEN, (round % 10) * 30) })
    const counts = await outcomes([
      confirm(clinic.engine, clinic.staff, id, { patient: { name: `Patient ${round}` } }),
      cancel(clinic.engine, clinic.staff, id),
    ])
    const { status } = await show(clinic.engine, clinic.staff, id)
    // Cancelling a booking is as legal as cancelling a hold: either order ends cancelled.
    assert.equal(status, 'cancelled')
    assert.ok(counts['ok'] === 2 || (counts['ok'] === 1 && counts['invalid_transition'] === 1))
  }
})

test('one patient confirms two visits of one time at once: one of them stands', async () => {
  const { clinic, visit, location_id } = await oneRoom(database)
  await clinic.room(location_id)
  const patient_id = await clinic.patient('Anna Example')
  for (let round = 0; round < 10; round++) {
    const starts_at_utc = later(MONDAY_TEN, round * 30)
    const a = await clinic.hold({ ...visit, starts_at_utc })
    const b = await clinic.hold({ ...visit, starts_at_utc })
    const counts = await outcomes(
      [a, b].map(({ id }) => confirm(clinic.engine, clinic.staff, id, { patient_id })),
    )
    assert.deepEqual(counts, { ok: 1, patient_busy: 1 })
  }
})

test('two servers with their own memory of the set-up never disagree on a booking', async () => {
  const { clinic, visit } = await oneRoom(database)
  const elsewhere = openDatabase({ url })
  const other: Clinic = { ...clinic, engine: createEngine(elsewhere, clinic.clock, testVault) }
  try {
    await outcomes([clinic.hold(visit), hold(other.engine, clinic.anyone, visit)])
    await clinic.rows('delete from horai.schedule_rules where practice_id = $1 and day_of_week = 2', [
      clinic.practice_id,
    ])
    const tuesday = { ...visit, starts_at_utc: '2026-03-24T08:00:00Z' }
    const counts = await outcomes(
      times(20, (i) => (i % 2 ? clinic.hold(tuesday) : hold(other.engine, clinic.anyone, tuesday))),
    )
    assert.deepEqual(counts, { slot_not_offered: 20 })
  } finally {
    await elsewhere.close()
  }
})
