import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resealAll } from '../../src/db/reseal.ts'
import { createVault } from '../../src/db/vault.ts'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { aPaidClinic } from '../support/paid.ts'
import { webhookHeaders } from '../support/stripe.ts'
import { testVault } from '../support/vault.ts'

const { database } = await useDatabase()
const clinic = await aPaidClinic(database)
const api = await anApi(clinic)
const limits = { rateLimits: { requestsPerMinute: 1e6, holdsPerTenMinutes: 1e6 } }

/** A hold as the patients' page makes it. */
async function aHold(starts_at_utc: string) {
  const { body } = await api.post(
    `/public/${clinic.slug}/appointments`,
    { doctor_id: clinic.doctor_id, appointment_type_id: clinic.type_id, starts_at_utc },
    { key: null },
  )
  const key = body.manage_token as string
  const path = `/public/appointments/${body.id}`
  return { id: body.id as string, key, path, ask: { key } }
}

test('a patient sees the price before, pays, and books; the practice sees it and what happened', async () => {
  const profile = await api.get(`/public/${clinic.slug}`, { key: null })
  const [type] = profile.body.appointment_types
  assert.deepEqual([type.payment_mode, type.prepaid_cents], ['full', 5000])
  assert.equal(profile.body.practice.payment_provider, 'stripe')

  const { id, path, ask } = await aHold('2026-03-27T08:00:00Z')
  const before = await api.get(`${path}/payment`, ask)
  assert.deepEqual([before.body.payment.status, before.body.payment.amount_cents], ['due', 5000])
  assert.equal('provider_reference' in before.body.payment, false)
  const patient = { patient: { name: 'Anna Example' } }
  const tooEarly = await api.post(`${path}/confirm`, patient, ask)
  assert.deepEqual([tooEarly.status, tooEarly.body.code], [402, 'payment_needed'])
  const opened = await api.post(`${path}/payment`, {}, ask)
  assert.equal(opened.status, 200)
  clinic.stripe.authorise(opened.body.client_secret.replace(/_secret_.*/, ''))
  const booked = await api.post(`${path}/confirm`, patient, ask)
  assert.deepEqual([booked.status, booked.body.status], [200, 'confirmed'])

  const list = await api.get(`/v1/payments?appointment_id=${id}`)
  const [payment] = list.body.data
  assert.deepEqual([payment.status, payment.captured_cents, payment.owed_cents], ['captured', 5000, 0])
  const back = await api.post(`/v1/payments/${payment.id}/refund`, { amount_cents: 1200 })
  assert.deepEqual([back.status, back.body.refunded_cents], [200, 1200])
  const tooMuch = await api.post(`/v1/payments/${payment.id}/refund`, { amount_cents: 3801 })
  assert.deepEqual([tooMuch.status, tooMuch.body.errors[0].pointer], [422, '/amount_cents'])
  const events = await api.get(`/v1/payments/${payment.id}/events`)
  assert.deepEqual(
    events.body.data.map(({ action }: { action: string }) => action),
    ['due', 'opened', 'authorised', 'capturing', 'captured', 'refunding', 'refunded'],
  )

  const exported = await api.get(`/v1/patients/${booked.body.patient_id}/export`)
  const [told] = exported.body.payments
  assert.deepEqual([told.id, told.captured_cents, told.refunded_cents], [payment.id, 5000, 1200])
  assert.deepEqual(
    told.events.map(({ action }: { action: string }) => action),
    events.body.data.map(({ action }: { action: string }) => action),
  )
})

test('a family that pays by card is told which visit to pay first; nothing is booked', async () => {
  const visit = { doctor_id: clinic.doctor_id, appointment_type_id: clinic.type_id }
  const visits = ['2026-03-27T12:00:00Z', '2026-03-27T12:30:00Z'].map((starts_at_utc) => ({
    ...visit,
    starts_at_utc,
  }))
  const held = await api.post(`/public/${clinic.slug}/joint-bookings`, { visits }, { key: null })
  assert.equal(held.status, 201)
  const own = `/public/joint-bookings/${held.body.id}`
  const mine = { key: held.body.manage_token as string }
  const patients = [{ patient: { name: 'Anna Example' } }]
  const refused = await api.post(`${own}/confirm`, { patients }, mine)
  assert.deepEqual([refused.status, refused.body.code, refused.body.visit], [402, 'payment_needed', 0])
  const { body } = await api.get(own, mine)
  assert.deepEqual(
    body.appointments.map(({ status }: { status: string }) => status),
    ['held', 'held'],
  )
})

test('a webhook that Stripe has signed is a hint, however often and in whatever order it comes; another is refused', async () => {
  const { id, path, ask } = await aHold('2026-03-27T09:00:00Z')
  const opened = await api.post(`${path}/payment`, {}, ask)
  const reference = opened.body.client_secret.replace(/_secret_.*/, '')
  clinic.stripe.authorise(reference)
  const bodyOf = (type: string) =>
    JSON.stringify({
      id: 'evt_1',
      object: 'event',
      type,
      data: { object: { object: 'payment_intent', id: reference } },
    })
  const post = (raw: string, headers: object) =>
    api.send('POST', `/public/${clinic.slug}/stripe-webhook`, { raw, key: null, headers: { ...headers } })
  const now = Math.floor(Date.now() / 1000)

  // It says that the money was taken, which is not so.
  const lie = bodyOf('payment_intent.succeeded')
  for (let times = 0; times < 3; times++) {
    assert.equal((await post(lie, webhookHeaders(lie, clinic.stripe.webhookSecret))).status, 204)
  }
  await clinic.work()
  assert.equal((await clinic.payment(id))['status'], 'authorised')

  for (const headers of [
    {},
    { 'stripe-signature': 't=1,v1=00' },
    webhookHeaders(lie, 'whsec_of_somebody_else'),
    webhookHeaders(`${lie} `, clinic.stripe.webhookSecret),
    webhookHeaders(lie, clinic.stripe.webhookSecret, now - 3600),
  ]) {
    assert.equal((await post(lie, headers)).status, 401)
  }
  const foreign = lie.replace(reference, 'pi_of_somebody_else')
  assert.equal((await post(foreign, webhookHeaders(foreign, clinic.stripe.webhookSecret))).status, 204)
})

test('keys of the provider are checked, sealed, shown to nobody, and sealed anew with a new key', async () => {
  const wrong = await api.send('PATCH', '/v1/payment-settings', {
    body: { stripe_secret_key: 'pk_test_public' },
  })
  assert.deepEqual([wrong.status, wrong.body.errors[0].pointer], [422, '/stripe_secret_key'])
  const empty = await anApi(await aPaidClinic(database), limits)
  const without = await empty.send('PATCH', '/v1/payment-settings', { body: { stripe_secret_key: null } })
  assert.deepEqual([without.status, without.body.errors[0].pointer], [422, '/stripe_secret_key'])

  const { body } = await api.get('/v1/payment-settings')
  assert.deepEqual(body, {
    provider: 'stripe',
    stripe_publishable_key: 'pk_test_horai',
    has_stripe_secret_key: true,
    has_stripe_webhook_secret: true,
    capture_seconds: 600,
  })
  const kept = () =>
    clinic.rows<{ key: string }>(
      'select stripe_secret_key as key from horai.payment_settings where practice_id = $1',
      [clinic.practice_id],
    )
  const [before] = await kept()
  assert.match(before?.key ?? '', /^sealed:/)
  const both = createVault([Buffer.alloc(32, 7), ...testVault.keys.map(({ key }) => key)])
  await resealAll(database, both)
  const [after] = await kept()
  assert.notEqual(after?.key, before?.key)
  assert.equal(
    both.within(clinic.practice_id).openText(after?.key ?? '', 'payment_settings.stripe_secret_key'),
    'sk_test_horai',
  )
  await resealAll(database, createVault([...testVault.keys.map(({ key }) => key), Buffer.alloc(32, 7)]))
})

test('what a type is paid by has to make sense', async () => {
  const change = (body: object) => api.send('PATCH', `/v1/appointment-types/${clinic.type_id}`, { body })
  for (const [body, pointer] of [
    [{ payment_mode: 'deposit' }, '/deposit_cents'],
    [{ payment_mode: 'deposit', deposit_cents: 5001 }, '/deposit_cents'],
    [{ price_cents: null }, '/price_cents'],
    [{ late_cancel_fee_cents: -1 }, '/late_cancel_fee_cents'],
  ] as const) {
    const { status, body: told } = await change(body)
    assert.deepEqual([status, told.errors[0].pointer], [422, pointer])
  }
  assert.equal((await change({ payment_mode: 'deposit', deposit_cents: 1500 })).status, 200)
})
