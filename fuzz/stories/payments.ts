import { webhookHeaders } from '../../test/support/stripe.ts'
import { forPatient, newest, type Story, start, type Teller, wait } from '../tell.ts'
import type { World } from '../world.ts'

const SIGNS_WITH = 'whsec_of_the_fuzz'

/** What is paid beforehand: at the desk, and at a stand-in of Stripe's API. */
export function paymentStories(teller: Teller): readonly Story[] {
  const { tell, kind, hold, heldByPatient, step, ownStep, open } = teller
  const paid = kind({ price_cents: 5000, currency: 'EUR', payment_mode: 'full' })
  const settings = (changes: object) => tell('PATCH', '/v1/payment-settings', () => changes)
  const atDesk = settings({ provider: 'desk' })
  const atStripe = settings({
    provider: 'stripe',
    stripe_publishable_key: 'pk_test_horai',
    stripe_secret_key: 'sk_test_horai',
    stripe_webhook_secret: SIGNS_WITH,
  })
  const ofThisVisit = tell('GET', '/v1/payments', undefined, {
    query: (world) => ({ appointment_id: newest('appointment_id')(world) }),
  })
  const pay = tell('POST', '/v1/payments/{id}/pay')
  const refund = (amount_cents: number) => tell('POST', '/v1/payments/{id}/refund', () => ({ amount_cents }))
  const opened = tell('POST', '/public/appointments/{id}/payment')
  const hooked = (text: string, secret: string) =>
    tell('POST', '/public/{practice_slug}/stripe-webhook', undefined, {
      text,
      // Signed when it is sent: a signature is good for five minutes.
      headers: () => webhookHeaders(text, secret),
    })
  const event = JSON.stringify({
    id: 'evt_1',
    object: 'event',
    type: 'payment_intent.succeeded',
    data: { object: { object: 'payment_intent', id: 'pi_of_nobody' } },
  })
  const family = (at: number) => (world: World) => ({
    visits: [start(at, -1)(world), start(at + 1, -1)(world)],
  })
  return [
    (at) => [
      atDesk,
      paid,
      heldByPatient(at, -1),
      opened,
      ofThisVisit,
      tell('GET', '/v1/payments/{id}'),
      tell('GET', '/v1/payments/{id}/events'),
      pay,
      step('confirm', forPatient),
      refund(1),
      pay,
      pay,
      refund(100),
      refund(1_000_000),
      step('cancel'),
    ],
    (at) => [
      open,
      atStripe,
      paid,
      heldByPatient(at, -1),
      tell('GET', '/public/appointments/{id}/payment'),
      ownStep('confirm', forPatient),
      opened,
      opened,
      hooked(event, SIGNS_WITH),
      hooked(event, 'whsec_of_somebody_else'),
      wait(65),
      opened,
      atDesk,
    ],
    (at) => [
      open,
      atStripe,
      paid,
      tell('POST', '/public/{practice_slug}/joint-bookings', family(at)),
      tell('POST', '/public/joint-bookings/{id}/confirm', () => ({ patients: [forPatient()] })),
      hold(at + 3, -1),
      step('confirm', forPatient),
      atDesk,
      tell('GET', '/v1/payments', undefined, { query: () => ({ status: 'due' }) }),
    ],
  ]
}
