import { type TSchema, Type } from 'typebox'
import type { OpenedPayment, Payment, PaymentEvent } from '../../booking/payments/payments.ts'
import type { PaymentSettings, PaymentSettingsChanges } from '../../practice/payment-settings.ts'
import { choice, flag, instant, integer, list, nullable, object, uuid } from './field.ts'
import { named, namedAs, pageOf } from './named.ts'

const cents = (description: string) => integer(description, 0, 2_147_483_647)
const provider = choice(['desk', 'stripe'], 'Where it is paid: at the desk, or by card at Stripe.')

export const paymentStatus = choice(
  ['due', 'authorised', 'capturing', 'captured', 'released'],
  '`authorised`: promised; `capturing`: being taken; `captured`: taken (what went back says `refunded_cents`); `released`: nothing was taken, and nothing will be.',
)

/** What the patient may know. */
const ownFields = {
  id: uuid('Of the payment.'),
  appointment_id: uuid('What it is for.'),
  provider,
  status: paymentStatus,
  amount_cents: cents('What is paid beforehand, in minor units.'),
  currency: Type.String({ description: 'ISO 4217.', examples: ['EUR'] }),
  captured_cents: cents('What was taken.'),
  refunding_cents: cents('What is on its way back.'),
  refunded_cents: cents('What has gone back.'),
  kept_cents: nullable(cents('Of a visit that did not take place: what is kept. Null: nothing is decided.')),
  owed_cents: cents('What is still to be paid, at the desk.'),
  late_cancel_minutes: integer('A cancellation so long before the start is late; 0: none is.', 0, 43_200),
  late_cancel_fee_cents: nullable(cents('What is kept then; null: all of it.')),
  no_show_fee_cents: nullable(cents('What is kept where the patient does not come; null: all of it.')),
}

export const PaymentSchema = named<Payment>(
  'Payment',
  object(
    {
      ...ownFields,
      to_give_back_cents: cents('What is to be given back by hand, at the desk.'),
      provider_reference: nullable(Type.String({ description: 'What the provider calls it.' })),
      trouble: nullable(
        Type.String({ description: 'What the provider said at the last try of what is not done.' }),
      ),
      version: integer('One more with each event.', 1, 100_000),
      inserted_at: instant('When the hold was made.'),
      updated_at: instant('When it last changed.'),
    } satisfies Record<keyof Payment, TSchema>,
    'What one visit costs beforehand, and how far that has come.',
  ),
)

export const PaymentPage = pageOf<Payment>(
  'PaymentPage',
  PaymentSchema,
  'payments, in the order of their making',
)

export const OwnPayment = named<{ readonly payment: Payment | null }>(
  'OwnPayment',
  object(
    {
      payment: Type.Unsafe<Payment | null>({
        ...object(ownFields, 'What it costs beforehand; null: nothing.'),
        type: ['object', 'null'],
      }),
    },
    'What a patient pays for a visit.',
  ),
)

export const OpenedPaymentSchema = named<OpenedPayment>(
  'OpenedPayment',
  object(
    {
      client_secret: Type.String({ description: 'Of the PaymentIntent, for Stripe.js in this browser.' }),
      publishable_key: Type.String({ description: 'The practice’s, for Stripe.js.' }),
    },
    'With what the patient’s browser goes on to pay.',
  ),
)

export const PaymentEvents = named<{ readonly data: readonly PaymentEvent[] }>(
  'PaymentEvents',
  object(
    {
      data: list(
        object({
          version: integer('Of the payment, once this had happened.', 1, 100_000),
          action: Type.String({ description: 'What happened; docs/payments.md lists them.' }),
          amount_cents: nullable(cents('Of what moved.')),
          actor_type: choice(['patient', 'staff', 'system'], 'Who did it.'),
          actor_id: nullable(uuid('Which of them, where that is known.')),
          occurred_at: instant('When.'),
          reason: nullable(Type.String({ description: 'Why money goes back.' })),
          told: nullable(Type.String({ description: 'What the provider said.' })),
        } satisfies Record<keyof PaymentEvent, TSchema>),
        'The oldest first.',
      ),
    },
    'What happened to a payment. Never changed, never deleted.',
  ),
)

const settings = {
  provider,
  stripe_publishable_key: nullable(
    Type.String({ maxLength: 300, description: '`pk_…`: for the pages, no secret.' }),
  ),
  capture_seconds: integer('So long a time is kept while its money is taken; 600 unless given.', 5, 3600),
}

export const PaymentSettingsSchema = named<PaymentSettings>(
  'PaymentSettings',
  object(
    {
      ...settings,
      has_stripe_secret_key: flag('Whether there is one: it is shown to nobody.'),
      has_stripe_webhook_secret: flag('Whether there is one.'),
    },
    'How a practice is paid.',
  ),
)

const secret = (description: string) => nullable(Type.String({ maxLength: 300, description }))

export const PaymentSettingsChangesSchema = namedAs(
  'PaymentSettingsChanges',
  Type.Object(
    {
      provider: Type.Optional(settings.provider),
      stripe_publishable_key: Type.Optional(settings.stripe_publishable_key),
      stripe_secret_key: Type.Optional(secret('`sk_…` or `rk_…`; kept sealed.')),
      stripe_webhook_secret: Type.Optional(secret('`whsec_…`; kept sealed.')),
      capture_seconds: Type.Optional(settings.capture_seconds),
    } satisfies Record<keyof PaymentSettingsChanges, TSchema>,
    {
      additionalProperties: false,
      minProperties: 1,
      description: 'What is left out stays; null takes it away.',
    },
  ),
)
