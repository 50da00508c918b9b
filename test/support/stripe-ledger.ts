import { randomBytes } from 'node:crypto'

/** A PaymentIntent as Stripe keeps it, as far as we use it. Amounts in minor units. */
export interface Intent {
  readonly id: string
  readonly object: 'payment_intent'
  readonly amount: number
  readonly currency: string
  readonly capture_method: string
  readonly client_secret: string
  readonly metadata: Readonly<Record<string, string>>
  status: 'requires_payment_method' | 'requires_capture' | 'succeeded' | 'canceled'
  amount_received: number
}

export interface StripeRefund {
  readonly id: string
  readonly object: 'refund'
  readonly amount: number
  readonly payment_intent: string
  readonly metadata: Readonly<Record<string, string>>
  readonly status: 'succeeded'
}

/** What Stripe refuses with: an HTTP status and its error object. */
export class StripeRefusal extends Error {
  readonly status: number
  readonly error: Readonly<Record<string, unknown>>

  constructor(status: number, type: string, code: string, message: string, more: object = {}) {
    super(message)
    this.status = status
    this.error = { type, code, message, ...more }
  }
}

type Form = Readonly<Record<string, string>>

/**
 * The stand-in's own books: what was promised, taken, let go and sent back, by Stripe's rules
 * (docs.stripe.com/payments/paymentintents/lifecycle). What is asked twice without a key is done twice.
 */
export class StripeLedger {
  readonly intents = new Map<string, Intent>()
  readonly #refunds = new Map<string, StripeRefund[]>()
  /** How often money moved, by intent. */
  readonly captures = new Map<string, number>()

  create(form: Form): Intent {
    const id = `pi_${randomBytes(12).toString('hex')}`
    const amount = Number(form['amount'])
    if (!Number.isInteger(amount) || amount < 1) {
      throw new StripeRefusal(
        400,
        'invalid_request_error',
        'parameter_invalid_integer',
        'Invalid integer: amount',
      )
    }
    const intent: Intent = {
      id,
      object: 'payment_intent',
      amount,
      currency: form['currency'] ?? '',
      capture_method: form['capture_method'] ?? 'automatic',
      client_secret: `${id}_secret_${randomBytes(8).toString('hex')}`,
      metadata: metadataIn(form),
      status: 'requires_payment_method',
      amount_received: 0,
    }
    this.intents.set(id, intent)
    return intent
  }

  get(id: string): Intent {
    const intent = this.intents.get(id)
    if (!intent) {
      throw new StripeRefusal(404, 'invalid_request_error', 'resource_missing', 'No such payment_intent')
    }
    return intent
  }

  /** What Stripe.js does in the patient's browser. */
  confirm(id: string, { client_secret, payment_method }: Form): Intent {
    const intent = this.get(id)
    if (client_secret !== intent.client_secret) {
      throw new StripeRefusal(401, 'invalid_request_error', 'client_secret_invalid', 'Not its secret')
    }
    mustBe(intent, 'requires_payment_method')
    if (payment_method === 'pm_card_chargeDeclined') {
      throw new StripeRefusal(402, 'card_error', 'card_declined', 'Your card was declined.')
    }
    intent.status = 'requires_capture'
    return intent
  }

  capture(id: string): Intent {
    const intent = this.get(id)
    mustBe(intent, 'requires_capture')
    intent.status = 'succeeded'
    intent.amount_received = intent.amount
    this.captures.set(id, (this.captures.get(id) ?? 0) + 1)
    return intent
  }

  cancel(id: string): Intent {
    const intent = this.get(id)
    mustBe(intent, 'requires_payment_method', 'requires_capture')
    intent.status = 'canceled'
    return intent
  }

  /** The bank has let a promise run out, as banks do after a week. */
  expire(id: string): void {
    this.cancel(id)
  }

  refund(form: Form): StripeRefund {
    const intent = this.get(form['payment_intent'] ?? '')
    mustBe(intent, 'succeeded')
    const amount = Number(form['amount'])
    if (this.refundedOf(intent.id) + amount > intent.amount_received) {
      throw new StripeRefusal(
        400,
        'invalid_request_error',
        'charge_already_refunded',
        'More than was charged',
      )
    }
    const refund: StripeRefund = {
      id: `re_${randomBytes(12).toString('hex')}`,
      object: 'refund',
      amount,
      payment_intent: intent.id,
      metadata: metadataIn(form),
      status: 'succeeded',
    }
    this.#refunds.set(intent.id, [...this.refundsOf(intent.id), refund])
    return refund
  }

  refundsOf(id: string): StripeRefund[] {
    return this.#refunds.get(id) ?? []
  }

  refundedOf(id: string): number {
    return this.refundsOf(id).reduce((sum, { amount }) => sum + amount, 0)
  }
}

function mustBe({ status }: Intent, ...expected: readonly Intent['status'][]): void {
  if (expected.includes(status)) return
  throw new StripeRefusal(
    400,
    'invalid_request_error',
    'payment_intent_unexpected_state',
    `This PaymentIntent has a status of ${status}.`,
  )
}

/** `metadata[name]=value`. */
function metadataIn(form: Form): Record<string, string> {
  return Object.fromEntries(
    Object.entries(form).flatMap(([field, value]) => {
      const name = /^metadata\[(.+)\]$/.exec(field)?.[1]
      return name === undefined ? [] : [[name, value]]
    }),
  )
}
