import type { Queryable } from '../db/database.ts'
import { places } from '../db/personal.ts'
import { type Context, changing } from './change.ts'
import { type Check, type Checks, faultsIn, oneOf, optional, throwIfAny, whole } from './checks.ts'

/** How a practice is paid. */
export interface PaymentSettings {
  readonly provider: 'desk' | 'stripe'
  readonly stripe_publishable_key: string | null
  /** Whether there is one: it is shown to nobody. */
  readonly has_stripe_secret_key: boolean
  readonly has_stripe_webhook_secret: boolean
  /** So long a time is kept while its money is taken. */
  readonly capture_seconds: number
}

/** What is left out stays; null takes it away. */
export interface PaymentSettingsChanges {
  readonly provider?: 'desk' | 'stripe'
  readonly stripe_publishable_key?: string | null
  readonly stripe_secret_key?: string | null
  readonly stripe_webhook_secret?: string | null
  readonly capture_seconds?: number
}

/** Keys of Stripe's say what they are; taking one for another would show a secret to everybody. */
const keyOf =
  (...beginnings: string[]): Check =>
  (value) =>
    value === undefined ||
    value === null ||
    (typeof value === 'string' &&
      value.length <= 300 &&
      /^\w+$/.test(value) &&
      beginnings.some((beginning) => value.startsWith(beginning)))
      ? null
      : `must begin with ${beginnings.join(' or ')}`

const checks: Checks<PaymentSettingsChanges> = {
  provider: optional(oneOf('desk', 'stripe')),
  stripe_publishable_key: keyOf('pk_'),
  stripe_secret_key: keyOf('sk_', 'rk_'),
  stripe_webhook_secret: keyOf('whsec_'),
  capture_seconds: optional(whole(5, 3600)),
}

/** Where nothing was set: at the desk. */
export function readPaymentSettings({ db }: Context, practiceId: string): Promise<PaymentSettings> {
  return read(db.within(practiceId), practiceId)
}

/** Payments that are under way stay with whom they are. Refuses with `validation_failed`. */
export function changePaymentSettings(
  context: Context,
  practiceId: string,
  changes: PaymentSettingsChanges,
): Promise<PaymentSettings> {
  throwIfAny(faultsIn(changes, checks))
  const vault = context.vault.within(practiceId)
  const { provider, stripe_publishable_key, stripe_secret_key, stripe_webhook_secret, capture_seconds } =
    changes
  return changing(context, practiceId, async (tx) => {
    await tx.query(
      `insert into horai.payment_settings (practice_id) values ($1) on conflict (practice_id) do nothing`,
      [practiceId],
    )
    await tx.query(
      `update horai.payment_settings set
         provider = coalesce($2, provider), capture_seconds = coalesce($3, capture_seconds),
         stripe_publishable_key = case when $4 then $5 else stripe_publishable_key end,
         stripe_secret_key = case when $6 then $7 else stripe_secret_key end,
         stripe_webhook_secret = case when $8 then $9 else stripe_webhook_secret end,
         updated_at = now()
       where practice_id = $1`,
      [
        practiceId,
        provider ?? null,
        capture_seconds ?? null,
        stripe_publishable_key !== undefined,
        stripe_publishable_key ?? null,
        stripe_secret_key !== undefined,
        stripe_secret_key ? vault.sealText(stripe_secret_key, places.stripeSecretKey) : null,
        stripe_webhook_secret !== undefined,
        stripe_webhook_secret ? vault.sealText(stripe_webhook_secret, places.stripeWebhookSecret) : null,
      ],
    )
    return read(tx, practiceId)
  })
}

async function read(db: Queryable, practiceId: string): Promise<PaymentSettings> {
  const [settings] = await db.query<PaymentSettings>(
    `select provider, stripe_publishable_key, stripe_secret_key is not null as has_stripe_secret_key,
       stripe_webhook_secret is not null as has_stripe_webhook_secret, capture_seconds
     from horai.payment_settings where practice_id = $1`,
    [practiceId],
  )
  return (
    settings ?? {
      provider: 'desk',
      stripe_publishable_key: null,
      has_stripe_secret_key: false,
      has_stripe_webhook_secret: false,
      capture_seconds: 600,
    }
  )
}
