import assert from 'node:assert/strict'
import { test } from 'node:test'
import { confirm } from '../../src/booking/confirm.ts'
import { extend } from '../../src/booking/extend.ts'
import { events, show } from '../../src/booking/read.ts'
import { verify } from '../../src/booking/verify/verify.ts'
import { Refusal } from '../../src/refusal.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'
import { refused } from '../support/refused.ts'

const { database } = await useDatabase()

test('a hold is extended once, by as long as its type holds one, from when it would have lapsed', async () => {
  const { clinic, visit } = await oneRoom(database)
  const held = await clinic.hold(visit)
  assert.equal(held.hold_expires_at, '2026-03-20T08:05:00Z')
  clinic.clock.override = '2026-03-20T08:01:30Z'
  const longer = await extend(clinic.engine, clinic.anyone, held.id)
  assert.equal(longer.hold_expires_at, '2026-03-20T08:10:00Z')
  assert.equal(longer.hold_extended, true)
  assert.equal(longer.version, 2)
  await assert.rejects(
    extend(clinic.engine, clinic.anyone, held.id),
    refused('already_extended', { hold_expires_at: '2026-03-20T08:10:00Z' }),
  )
  clinic.clock.override = '2026-03-20T08:09:59Z'
  const booked = await confirm(clinic.engine, clinic.anyone, held.id, { patient: { name: 'Anna Example' } })
  assert.equal(booked.status, 'confirmed')
  const told = await events(clinic.engine, clinic.staff, held.id)
  assert.deepEqual(
    told.map(({ action }) => action),
    ['held', 'extended', 'confirmed'],
  )
  assert.deepEqual(await verify(database), [])
})

test('a hold that has lapsed is not extended, and the time is everybody’s again', async () => {
  const { clinic, visit } = await oneRoom(database)
  const held = await clinic.hold(visit)
  clinic.clock.override = '2026-03-20T08:05:00Z'
  await assert.rejects(extend(clinic.engine, clinic.anyone, held.id), refused('hold_expired'))
  await clinic.hold(visit)
})

test('an extended hold lapses too', async () => {
  const { clinic, visit } = await oneRoom(database)
  const held = await clinic.hold(visit)
  await extend(clinic.engine, clinic.anyone, held.id)
  clinic.clock.override = '2026-03-20T08:05:00Z'
  await assert.rejects(clinic.hold(visit), refused('slot_taken'))
  clinic.clock.override = '2026-03-20T08:10:00Z'
  const next = await clinic.hold(visit)
  assert.equal((await show(clinic.engine, clinic.staff, held.id)).status, 'cancelled')
  assert.equal((await show(clinic.engine, clinic.staff, next.id)).status, 'held')
  assert.deepEqual(await verify(database), [])
})

test('only a hold is extended', async () => {
  const { clinic, visit } = await oneRoom(database)
  const { id } = await clinic.booking(visit)
  await assert.rejects(
    extend(clinic.engine, clinic.staff, id),
    refused('invalid_transition', { status: 'confirmed' }),
  )
})

test('a note that comes with the details is the practice’s to read', async () => {
  const { clinic, visit } = await oneRoom(database)
  const { id } = await clinic.hold({ ...visit, notes: 'at the hold' })
  const booked = await confirm(clinic.engine, clinic.anyone, id, {
    patient: { name: 'Anna Example' },
    notes: 'I come by wheelchair',
  })
  assert.equal(booked.notes, 'I come by wheelchair')
})

test('many ask for more time at once while others want the time: one is given it, and nobody gets both', async () => {
  const { clinic, visit } = await oneRoom(database)
  for (let round = 0; round < 5; round += 1) {
    clinic.clock.override = '2026-03-20T08:00:00Z'
    const held = await clinic.hold(visit)
    // From now on the hold is at the moment at which it lapses for some and not for others.
    const extending = Array.from({ length: 4 }, () => extend(clinic.engine, clinic.anyone, held.id))
    clinic.clock.override = '2026-03-20T08:05:00Z'
    const taking = Array.from({ length: 4 }, () => clinic.hold(visit))
    const [extended, taken] = await Promise.all([Promise.allSettled(extending), Promise.allSettled(taking)])
    const winners = taken.filter(({ status }) => status === 'fulfilled').length
    const given = extended.filter(({ status }) => status === 'fulfilled').length
    assert.ok(given <= 1, 'extended at most once')
    assert.equal(winners + given, 1, 'the time is extended or taken, never both and never neither')
    for (const { reason } of [...extended, ...taken].filter((one) => one.status === 'rejected')) {
      assert.ok(reason instanceof Refusal, String(reason))
      assert.ok(['already_extended', 'hold_expired', 'slot_taken'].includes(reason.code), reason.code)
    }
    assert.deepEqual(await verify(database), [])
    await clinic.rows(
      `select horai.cancel(practice_id, id, null, '{}', '{"type": "staff"}', null, '2026-03-20T08:05:00Z')
       from horai.appointments where practice_id = $1 and status = 'held'`,
      [clinic.practice_id],
    )
  }
})
