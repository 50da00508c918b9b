import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Caller } from '../../src/booking/caller.ts'
import { cancel } from '../../src/booking/cancel.ts'
import { confirm } from '../../src/booking/confirm.ts'
import { onceOf } from '../../src/db/once.ts'
import type { Clinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { outcomes, refused } from '../support/refused.ts'

const { database } = await useDatabase()

function withKey(
  clinic: Clinic,
  key: string,
  request: unknown,
  scope = 'desk POST /v1/appointments',
): Caller {
  return { ...clinic.staff, once: onceOf(scope, key, request) }
}

test('the same key and body replays the first answer, the token in it too', async () => {
  const { clinic, visit } = await oneRoom(database)
  const first = await clinic.hold(visit, withKey(clinic, 'key-1', visit))
  const again = await clinic.hold(
    visit,
    withKey(clinic, 'key-1', Object.fromEntries(Object.entries(visit).reverse())),
  )
  assert.deepEqual(again, first)
  const rows = await clinic.rows('select from horai.appointments where practice_id = $1', [
    clinic.practice_id,
  ])
  assert.equal(rows.length, 1)
})

test('a replay is the first answer even when the start is offered no more', async () => {
  const { clinic, visit } = await oneRoom(database)
  const first = await clinic.hold(visit, withKey(clinic, 'key-1', visit))
  clinic.clock.override = later(MONDAY_TEN, 60)
  assert.deepEqual(await clinic.hold(visit, withKey(clinic, 'key-1', visit)), first)
})

test('a refusal is replayed as well: a key has one answer', async () => {
  const { clinic, visit } = await oneRoom(database)
  const { id } = await clinic.hold(visit)
  const late = withKey(clinic, 'late', visit)
  await assert.rejects(clinic.hold(visit, late), refused('slot_taken'))
  await cancel(clinic.engine, clinic.staff, id)
  await assert.rejects(clinic.hold(visit, late), refused('slot_taken'))
  await clinic.hold(visit, withKey(clinic, 'another', visit))
})

test('the same key with another body is refused, and does nothing', async () => {
  const { clinic, visit } = await oneRoom(database)
  await clinic.hold(visit, withKey(clinic, 'key-1', visit))
  const other = { ...visit, starts_at_utc: later(MONDAY_TEN, 60) }
  await assert.rejects(clinic.hold(other, withKey(clinic, 'key-1', other)), refused('idempotency_key_reused'))
  await clinic.hold(other)
})

test('a key belongs to who used it, and to where', async () => {
  const { clinic, visit } = await oneRoom(database)
  const first = await clinic.hold(visit, withKey(clinic, 'key-1', visit))
  await assert.rejects(
    clinic.hold(visit, withKey(clinic, 'key-1', visit, 'somebody else POST /v1/appointments')),
    refused('slot_taken'),
  )
  const confirming = withKey(clinic, 'key-1', {}, 'desk POST /v1/appointments/{id}/confirm')
  assert.equal((await confirm(clinic.engine, confirming, first.id, { patient: { name: 'Anna' } })).version, 2)
  assert.equal((await confirm(clinic.engine, confirming, first.id, { patient: { name: 'Anna' } })).version, 2)
})

test('a hundred requests with one key are one booking and a hundred equal answers', async () => {
  const { clinic, visit } = await oneRoom(database)
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => clinic.hold(visit, withKey(clinic, 'double-tap', visit))),
  )
  assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1)
  assert.deepEqual(await outcomes([clinic.hold(visit)]), { slot_taken: 1 })
})

test('while the first still runs, its twin is told so', async () => {
  const { clinic, visit } = await oneRoom(database)
  const caller = withKey(clinic, 'slow', visit)
  const key = caller.once?.keyHash.toString('hex')
  await database.transaction(async (tx) => {
    // As the first request does, for as long as it runs; but one that is silent for 2 s would be ended.
    await tx.query(`select set_config('idle_in_transaction_session_timeout', '0', true)`)
    await tx.query(
      `select horai.recall($1, jsonb_build_object('scope', $2::text, 'key', $3::text, 'fingerprint', '00'))`,
      [clinic.practice_id, caller.once?.scope, key],
    )
    await assert.rejects(clinic.hold(visit, caller), refused('idempotency_in_progress'))
  })
  await clinic.hold(visit, caller)
})

test('the database keeps neither key, body nor token in the clear', async () => {
  const { clinic, visit } = await oneRoom(database)
  const { id, manage_token } = await clinic.hold(visit, withKey(clinic, 'a-secret-key', visit))
  const who = { patient: { name: 'Anna Example', phone: '+302100000000' } }
  const caller = withKey(clinic, 'a-secret-key', who, 'desk confirm')
  await confirm(clinic.engine, caller, id, who)
  const rows = await clinic.rows<{ text: string }>(
    'select k::text as text from horai.idempotency_keys k where practice_id = $1',
    [clinic.practice_id],
  )
  assert.equal(rows.length, 2)
  const text = JSON.stringify(rows)
  for (const secret of ['a-secret-key', manage_token, 'Anna', '+302100000000']) {
    assert.ok(!text.includes(secret), secret)
    assert.ok(!text.includes(Buffer.from(secret).toString('hex')), secret)
  }
})
