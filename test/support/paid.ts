import { after } from 'node:test'
import type { Caller } from '../../src/booking/caller.ts'
import type { Engine } from '../../src/booking/engine.ts'
import { hold } from '../../src/booking/hold.ts'
import { readManageToken } from '../../src/booking/manage-token.ts'
import { openPayment } from '../../src/booking/payments/payments.ts'
import { makeDueSteps } from '../../src/booking/payments/steps.ts'
import type { Database } from '../../src/db/database.ts'
import { createEngine } from '../../src/main.ts'
import { stripeAt } from '../../src/payments/stripe.ts'
import { changePaymentSettings } from '../../src/practice/payment-settings.ts'
import { aClinic, type Clinic } from './clinic.ts'
import { type StripeStandIn, startStripe } from './stripe.ts'
import { testVault } from './vault.ts'

type Row = Readonly<Record<string, unknown>>

export interface PaidClinic extends Clinic {
  readonly stripe: StripeStandIn
  readonly doctor_id: string
  readonly type_id: string
  /** A hold of the visitor at this start; its token opens it. */
  held(starts_at_utc: string): Promise<{ readonly id: string; readonly as: Caller }>
  /** The same, and its money is promised. Answers what the provider calls the payment. */
  promised(
    starts_at_utc: string,
  ): Promise<{ readonly id: string; readonly as: Caller; readonly reference: string }>
  payment(appointment_id: string): Promise<Row>
  /** Lets the worker's job run until nothing is due. */
  work(): Promise<void>
}

/** A clinic whose visits cost 5000 beforehand, paid at a stand-in of Stripe's API. */
export async function aPaidClinic(database: Database, type: Row = {}): Promise<PaidClinic> {
  const stripe = await startStripe()
  after(() => stripe.close())
  const plain = await aClinic(database)
  const engine: Engine = createEngine(
    database,
    plain.clock,
    testVault,
    stripeAt({ url: stripe.url, timeoutSeconds: 1 }),
  )
  const clinic: Clinic = { ...plain, engine }
  const { practice_id } = clinic
  await changePaymentSettings(engine, practice_id, {
    provider: 'stripe',
    stripe_publishable_key: 'pk_test_horai',
    stripe_secret_key: 'sk_test_horai',
    stripe_webhook_secret: stripe.webhookSecret,
  })
  const doctor_id = await clinic.doctor()
  await clinic.room(await clinic.location({ doctor_id }))
  const type_id = await clinic.type(doctor_id, { price_cents: 5000, payment_mode: 'full', ...type })
  const visitor = (token: string): Caller => ({
    ...clinic.anyone,
    token_hash: (readManageToken(token) as { hash: Buffer }).hash,
  })
  const held: PaidClinic['held'] = async (starts_at_utc) => {
    const { id, manage_token } = await hold(engine, clinic.anyone, {
      doctor_id,
      appointment_type_id: type_id,
      starts_at_utc,
    })
    return { id, as: visitor(manage_token) }
  }
  return {
    ...clinic,
    stripe,
    doctor_id,
    type_id,
    held,
    async promised(starts_at_utc) {
      const { id, as } = await held(starts_at_utc)
      const { client_secret } = await openPayment(engine, as, id)
      const reference = client_secret.replace(/_secret_.*/, '')
      stripe.authorise(reference)
      return { id, as, reference }
    },
    async payment(appointment_id) {
      const [row] = await clinic.rows<{ payment: Row }>(
        'select horai.payment_json(p) as payment from horai.payments p where appointment_id = $1',
        [appointment_id],
      )
      return (row as { payment: Row }).payment
    },
    async work() {
      await makeDueSteps(engine)
    },
  }
}
