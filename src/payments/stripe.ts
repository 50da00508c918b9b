import { LRUCache } from 'lru-cache'
import type Stripe from 'stripe'
import { SetupFailure } from '../db/setup-failure.ts'
import {
  type PaymentProvider,
  type PaymentProviders,
  ProviderTrouble,
  type Refunded,
  type Standing,
} from './provider.ts'

export interface StripeOptions {
  /** `https://api.stripe.com` unless given. */
  readonly url?: string
  /** Of one call; 10 unless given. */
  readonly timeoutSeconds?: number
}

/** Loaded when the first practice needs it: a fifth of a second that the others do not wait for at a start. */
const library = async () => (await import('stripe')).default

/** Practices whose clients are kept: each has connections of its own that stay open. */
const MOST_CLIENTS = 200

export function stripeAt({
  url = 'https://api.stripe.com',
  timeoutSeconds = 10,
}: StripeOptions = {}): PaymentProviders {
  const clients = new LRUCache<string, PaymentProvider>({ max: MOST_CLIENTS })
  const { protocol, hostname, port } = new URL(url)
  const config = {
    protocol: protocol === 'http:' ? ('http' as const) : ('https' as const),
    host: hostname,
    port: port || (protocol === 'http:' ? '80' : '443'),
    timeout: timeoutSeconds * 1000,
    // What failed is tried again by our own book, also after a crash.
    maxNetworkRetries: 0,
    telemetry: false,
  }
  return {
    timeoutSeconds,
    stripe(secretKey) {
      const known = clients.get(secretKey)
      if (known) return known
      const made = stripeProvider(async () => new (await library())(secretKey, config))
      clients.set(secretKey, made)
      return made
    },
  }
}

/**
 * `HORAI_STRIPE_URL`: where Stripe is, for those who reach it by a gateway of their own; `HORAI_STRIPE_TIMEOUT`: so many
 * seconds a call may take.
 */
export function providersOf(env: NodeJS.ProcessEnv): PaymentProviders {
  const url = env['HORAI_STRIPE_URL'] || 'https://api.stripe.com'
  const timeoutSeconds = Number(env['HORAI_STRIPE_TIMEOUT'] || 10)
  if (!URL.canParse(url)) {
    throw new SetupFailure('HORAI_STRIPE_URL is an address such as https://api.stripe.com')
  }
  if (!(timeoutSeconds >= 1 && timeoutSeconds <= 60)) {
    throw new SetupFailure('HORAI_STRIPE_TIMEOUT is a number of seconds, from 1 to 60')
  }
  return stripeAt({ url, timeoutSeconds })
}

/** PaymentIntents with manual capture. An intent is authorised while it `requires_capture`. */
function stripeProvider(make: () => Promise<Stripe>): PaymentProvider {
  let made: Promise<Stripe> | undefined
  /** Asks Stripe; rejects with {@link ProviderTrouble} where it says that something is wrong. */
  const told = async <Result>(ask: (stripe: Stripe) => Promise<Result>): Promise<Result> => {
    made ??= make()
    try {
      return await ask(await made)
    } catch (error) {
      const { StripeError } = (await library()).errors
      throw error instanceof StripeError ? troubleOf(error) : error
    }
  }
  return {
    open: ({ payment_id, amount_cents, currency, key }) =>
      told(async (stripe) => {
        const intent = await stripe.paymentIntents.create(
          {
            amount: amount_cents,
            currency: currency.toLowerCase(),
            capture_method: 'manual',
            automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
            metadata: { horai_payment: payment_id },
          },
          { idempotencyKey: key },
        )
        return { reference: intent.id, client_secret: intent.client_secret ?? '' }
      }),
    look: (reference) => told(async (stripe) => standingOf(await stripe.paymentIntents.retrieve(reference))),
    capture: (reference, idempotencyKey) =>
      told(async (stripe) =>
        standingOf(await stripe.paymentIntents.capture(reference, {}, { idempotencyKey })),
      ),
    release: (reference, idempotencyKey) =>
      told(async (stripe) =>
        standingOf(await stripe.paymentIntents.cancel(reference, {}, { idempotencyKey })),
      ),
    refund: ({ reference, step, amount_cents, key }) =>
      told(async (stripe) =>
        refundedOf(
          await stripe.refunds.create(
            { payment_intent: reference, amount: amount_cents, metadata: { horai_step: step } },
            { idempotencyKey: key },
          ),
        ),
      ),
    findRefund: (reference, step) =>
      told(async (stripe) => {
        for await (const refund of stripe.refunds.list({ payment_intent: reference, limit: 100 })) {
          if (refund.metadata?.['horai_step'] === step) return refundedOf(refund)
        }
        return null
      }),
  }
}

function standingOf({ status, amount_received, client_secret }: Stripe.PaymentIntent): Standing {
  return { state: states[status] ?? 'due', cents: amount_received, client_secret }
}

const states: Partial<Record<Stripe.PaymentIntent.Status, Standing['state']>> = {
  requires_capture: 'authorised',
  succeeded: 'captured',
  canceled: 'released',
  processing: 'busy',
}

/** `pending` is on its way: nothing more is asked of us. */
function refundedOf({ id, status }: Stripe.Refund): Refunded {
  return { reference: id, outcome: status === 'failed' || status === 'canceled' ? 'failed' : 'done' }
}

/**
 * Stripe keeps the answer to a key for a day, a 500 as well as any other (docs.stripe.com/api/idempotent_requests); what
 * was refused before it began is not kept: 409 while the first still runs, 429, and what never arrived.
 */
function troubleOf(error: Stripe.errors.StripeError): ProviderTrouble {
  const { statusCode = 0, code, type } = error
  const said = [statusCode, type, code].filter(Boolean).join(' ')
  if (statusCode >= 500) return new ProviderTrouble('repeats', said, { cause: error })
  const isPassing = statusCode === 0 || statusCode === 409 || statusCode === 429
  // Whoever changes a key of the account puts it right.
  const isOurs = statusCode === 401 || statusCode === 403
  return new ProviderTrouble(isPassing || isOurs ? 'unknown' : 'refused', said, { cause: error })
}

/**
 * Which payment a webhook is about; null where it is about none. Rejects where the signature is not Stripe's.
 * @param body as it came, byte by byte
 */
export async function referenceInWebhook(
  body: Buffer,
  signature: string,
  secret: string,
): Promise<string | null> {
  const event = (await library()).webhooks.constructEvent(body, signature, secret)
  const about = event.data.object as { object?: string; id?: string; payment_intent?: unknown }
  if (about.object === 'payment_intent') return about.id ?? null
  return typeof about.payment_intent === 'string' ? about.payment_intent : null
}
