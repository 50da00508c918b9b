import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { cancel } from '../../src/booking/cancel.ts'
import { confirm } from '../../src/booking/confirm.ts'
import { eventsOfPayment, giveBack, openPayment, payAtDesk } from '../../src/booking/payments/payments.ts'
import { makeStep } from '../../src/booking/payments/steps.ts'
import { show } from '../../src/booking/read.ts'
import { approve, complete, noShow } from '../../src/booking/settle.ts'
import { verify } from '../../src/booking/verify/verify.ts'
import { onceOf } from '../../src/db/once.ts'
import { changePaymentSettings } from '../../src/practice/payment-settings.ts'
import { useDatabase } from '../support/database.ts'
import { aPaidClinic, type PaidClinic } from '../support/paid.ts'
import { refused } from '../support/refused.ts'

const { database } = await useDatabase()

const NINE = '2026-03-27T07:00:00Z'
const anna = { patient: { name: 'Anna Example' } }

test('a visit that is paid beforehand is booked in the moment its money is taken, and not before', async () => {
  const clinic = await aPaidClinic(database)
  const { id, as } = await clinic.held(NINE)
  await assert.rejects(confirm(clinic.engine, as, id, anna), refused('payment_needed'))
  const { client_secret, publishable_key } = await openPayment(clinic.engine, as, id)
  assert.equal(publishable_key, 'pk_test_horai')
  await assert.rejects(confirm(clinic.engine, as, id, anna), refused('payment_needed'))

  const reference = client_secret.replace(/_secret_.*/, '')
  clinic.stripe.authorise(reference)
  assert.equal(clinic.stripe.ledger.get(reference).amount_received, 0)
  const booked = await confirm(clinic.engine, as, id, anna)
  assert.equal(booked.status, 'confirmed')
  assert.equal(clinic.stripe.ledger.get(reference).amount_received, 5000)
  const { status, captured_cents, amount_cents } = await clinic.payment(id)
  assert.deepEqual(
    { status, captured_cents, amount_cents },
    { status: 'captured', captured_cents: 5000, amount_cents: 5000 },
  )
  assert.deepEqual(await verify(database), [])
})

test('the same confirmation twice takes the money once, and gets the same answer', async () => {
  const clinic = await aPaidClinic(database)
  const { id, as, reference } = await clinic.promised(NINE)
  const keyed = { ...as, once: onceOf('patient', 'a key', { id }) }
  const [first, second] = await Promise.all([
    confirm(clinic.engine, keyed, id, anna),
    confirm(clinic.engine, keyed, id, anna),
  ])
  assert.equal(first.status, 'confirmed')
  assert.deepEqual(second, first)
  assert.deepEqual(await confirm(clinic.engine, keyed, id, anna), first)
  assert.equal(clinic.stripe.ledger.captures.get(reference), 1)
  const patients = await clinic.rows('select id from horai.patients')
  assert.equal(patients.length, 1)
})

test('a hold that lapses lets go of what was promised', async () => {
  const clinic = await aPaidClinic(database)
  const { id, as, reference } = await clinic.promised(NINE)
  clinic.clock.override = '2026-03-20T08:06:00Z'
  await assert.rejects(confirm(clinic.engine, as, id, anna), refused('hold_expired'))
  await clinic.work()
  assert.equal(clinic.stripe.ledger.get(reference).status, 'canceled')
  assert.equal((await clinic.payment(id))['status'], 'released')
})

test('where nobody knows whether the money was taken the time is kept, and the worker ends it', async () => {
  const clinic = await aPaidClinic(database)
  const { id, as, reference } = await clinic.promised(NINE)
  clinic.stripe.fault = (_, path) =>
    path.endsWith('/capture') ? { kind: 'reset', done: true } : { kind: 'busy' }
  await assert.rejects(confirm(clinic.engine, as, id, anna), refused('payment_needed'))
  clinic.stripe.fault = (method, path) =>
    path.endsWith('/capture')
      ? { kind: 'reset', done: true }
      : method === 'GET' && taken()
        ? { kind: 'busy' }
        : null
  const taken = () => clinic.stripe.ledger.get(reference).status === 'succeeded'
  await assert.rejects(confirm(clinic.engine, as, id, anna), refused('payment_in_progress'))
  assert.equal((await show(clinic.engine, as, id)).hold_expires_at, '2026-03-20T08:10:00Z')

  clinic.stripe.fault = () => null
  clinic.clock.override = '2026-03-20T08:09:00Z' // the hold would have lapsed at 08:05
  await clinic.work()
  assert.equal((await show(clinic.engine, as, id)).status, 'confirmed')
  assert.equal(clinic.stripe.ledger.captures.get(reference), 1)
})

test('money that was taken for a hold that has lapsed meanwhile goes back', async () => {
  const clinic = await aPaidClinic(database)
  const { id, as, reference } = await clinic.promised(NINE)
  let taken = false
  clinic.stripe.fault = (_, path) => {
    if (path.endsWith('/capture')) taken = true
    return taken ? { kind: 'reset', done: true } : null
  }
  await assert.rejects(confirm(clinic.engine, as, id, anna), refused('payment_in_progress'))
  clinic.clock.override = '2026-03-20T08:11:00Z'
  assert.equal((await show(clinic.engine, as, id)).status, 'cancelled')
  clinic.stripe.fault = () => null
  await clinic.work()
  await clinic.work()
  assert.equal(clinic.stripe.ledger.get(reference).status, 'succeeded')
  assert.equal(clinic.stripe.ledger.refundedOf(reference), 5000)
  const { status, refunded_cents } = await clinic.payment(id)
  assert.deepEqual({ status, refunded_cents }, { status: 'captured', refunded_cents: 5000 })
})

test('a 500 that Stripe would repeat under its key is asked for under another one, once it is known that nothing was done', async () => {
  for (const done of [true, false]) {
    const clinic = await aPaidClinic(database)
    const { id, as, reference } = await clinic.promised(NINE)
    let times = 0
    clinic.stripe.fault = (_, path) =>
      path.endsWith('/capture') && times++ === 0 ? { kind: '500', done } : null
    assert.equal((await confirm(clinic.engine, as, id, anna)).status, 'confirmed')
    assert.equal(clinic.stripe.ledger.captures.get(reference), 1)
  }
})

test('what cannot be taken is not booked; the patient may pay anew', async () => {
  const clinic = await aPaidClinic(database)
  const { id, as, reference } = await clinic.promised(NINE)
  await confirm(clinic.engine, as, id).catch(() => {}) // finds the promise
  clinic.stripe.ledger.expire(reference)
  await assert.rejects(confirm(clinic.engine, as, id, anna), refused('payment_needed'))
  assert.equal((await show(clinic.engine, as, id)).status, 'held')
  const again = await openPayment(clinic.engine, as, id)
  clinic.stripe.authorise(again.client_secret.replace(/_secret_.*/, ''))
  assert.equal((await confirm(clinic.engine, as, id, anna)).status, 'confirmed')
})

test('a request is promised, and taken when the practice says yes', async () => {
  const clinic = await aPaidClinic(database, { requires_approval: true })
  const { id, as, reference } = await clinic.promised(NINE)
  assert.equal((await confirm(clinic.engine, as, id, anna)).status, 'pending')
  assert.equal(clinic.stripe.ledger.get(reference).status, 'requires_capture')
  assert.equal((await approve(clinic.engine, clinic.staff, id)).status, 'confirmed')
  assert.equal(clinic.stripe.ledger.get(reference).amount_received, 5000)
})

test('a request that the practice declines is let go', async () => {
  const clinic = await aPaidClinic(database, { requires_approval: true })
  const { id, as, reference } = await clinic.promised(NINE)
  await confirm(clinic.engine, as, id, anna)
  await cancel(clinic.engine, clinic.staff, id)
  await clinic.work()
  assert.equal(clinic.stripe.ledger.get(reference).status, 'canceled')
})

test('a cancellation in time gives everything back, a late one all but the fee, the practice’s own everything', async () => {
  const terms = { late_cancel_minutes: 1440, late_cancel_fee_cents: 2000 }
  const cases = [
    { now: '2026-03-25T08:00:00Z', by: 'patient', back: 5000 },
    { now: '2026-03-26T08:00:00Z', by: 'patient', back: 3000 },
    { now: '2026-03-26T08:00:00Z', by: 'staff', back: 5000 },
  ] as const
  for (const { now, by, back } of cases) {
    const clinic = await aPaidClinic(database, terms)
    const { id, as, reference } = await booked(clinic)
    clinic.clock.override = now
    await cancel(clinic.engine, by === 'staff' ? clinic.staff : as, id)
    await clinic.work()
    assert.equal(clinic.stripe.ledger.refundedOf(reference), back)
    const { refunded_cents, kept_cents } = await clinic.payment(id)
    assert.deepEqual({ refunded_cents, kept_cents }, { refunded_cents: back, kept_cents: 5000 - back })
  }
})

test('of who does not come the fee is kept; a correction before it went back keeps it all', async () => {
  const clinic = await aPaidClinic(database, { no_show_fee_cents: 1500 })
  const { id, reference } = await booked(clinic)
  await noShow(clinic.engine, clinic.staff, id)
  await complete(clinic.engine, clinic.staff, id)
  await clinic.work()
  assert.equal(clinic.stripe.ledger.refundedOf(reference), 0)
  await noShow(clinic.engine, clinic.staff, id)
  await clinic.work()
  assert.equal(clinic.stripe.ledger.refundedOf(reference), 3500)
})

test('a refund that is called back in the moment in which it is begun is not made', async () => {
  const clinic = await aPaidClinic(database, { no_show_fee_cents: 1500 })
  const { engine, practice_id } = clinic
  const { id, reference } = await booked(clinic)
  await noShow(engine, clinic.staff, id)
  const making = await database.within(practice_id).transaction(async (tx) => {
    // As a correction calls it back.
    const [step] = await tx.query<{ id: string }>(
      `update horai.payment_steps set status = 'withdrawn', settled_at = now()
       where practice_id = $1 and kind = 'refund' and status = 'waiting' and attempts = 0 returning id`,
      [practice_id],
    )
    const begun = makeStep(engine, practice_id, step?.id ?? '')
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    while ((await database.query(waiting)).length === 0) await delay(20)
    return { begun }
  })
  assert.equal(await making.begun, null)
  assert.equal(clinic.stripe.ledger.refundedOf(reference), 0)
})

test('a refund is made once, whatever the provider answers, and never for more than was taken', async () => {
  const clinic = await aPaidClinic(database)
  const { id, reference } = await booked(clinic)
  const payment_id = (await clinic.payment(id))['id'] as string
  await assert.rejects(giveBack(clinic.engine, clinic.staff, payment_id, 5001), refused('validation_failed'))
  let times = 0
  clinic.stripe.fault = (method, path) => {
    if (method !== 'POST' || !path.endsWith('/refunds')) return null
    times += 1
    return times === 1 ? { kind: '500', done: true } : { kind: 'reset', done: true }
  }
  assert.equal((await giveBack(clinic.engine, clinic.staff, payment_id, 2000)).refunding_cents, 2000)
  await assert.rejects(giveBack(clinic.engine, clinic.staff, payment_id, 3001), refused('validation_failed'))
  clinic.clock.override = '2026-03-20T09:00:00Z'
  await clinic.work()
  assert.equal((await clinic.payment(id))['refunded_cents'], 2000)
  assert.equal(clinic.stripe.ledger.refundedOf(reference), 2000)
  const told = await eventsOfPayment(clinic.engine, clinic.staff, payment_id)
  assert.deepEqual(
    told.map(({ action }) => action),
    ['due', 'opened', 'authorised', 'capturing', 'captured', 'refunding', 'refunded'],
  )
})

test('staff book who has not paid: it is owed at the desk, paid there and given back there', async () => {
  const clinic = await aPaidClinic(database)
  const { id, as } = await clinic.held(NINE)
  await openPayment(clinic.engine, as, id)
  assert.equal((await confirm(clinic.engine, clinic.staff, id, anna)).status, 'confirmed')
  await clinic.work()
  const owed = await clinic.payment(id)
  assert.deepEqual([owed['provider'], owed['status'], owed['owed_cents']], ['desk', 'due', 5000])
  assert.equal([...clinic.stripe.ledger.intents.values()][0]?.status, 'canceled')
  const paid = await payAtDesk(clinic.engine, clinic.staff, owed['id'] as string)
  assert.deepEqual([paid.status, paid.captured_cents, paid.owed_cents], ['captured', 5000, 0])
  await assert.rejects(payAtDesk(clinic.engine, clinic.staff, paid.id), refused('invalid_transition'))
  await cancel(clinic.engine, clinic.staff, id)
  assert.equal((await clinic.payment(id))['to_give_back_cents'], 5000)
  const back = await giveBack(clinic.engine, clinic.staff, paid.id, 5000)
  assert.deepEqual([back.refunded_cents, back.to_give_back_cents], [5000, 0])
})

test('a practice that is paid at the desk books without the provider', async () => {
  const clinic = await aPaidClinic(database, { payment_mode: 'deposit', deposit_cents: 1000 })
  await changePaymentSettings(clinic.engine, clinic.practice_id, { provider: 'desk' })
  const { id, as } = await clinic.held(NINE)
  assert.equal((await confirm(clinic.engine, as, id, anna)).status, 'confirmed')
  assert.equal((await clinic.payment(id))['owed_cents'], 1000)
  assert.equal(clinic.stripe.calls.size, 0)
})

async function booked(clinic: PaidClinic) {
  const promised = await clinic.promised(NINE)
  await confirm(clinic.engine, promised.as, promised.id, anna)
  return promised
}
