/** What a payment provider can do for us. Amounts are in minor units of an ISO 4217 currency. */
export interface PaymentProvider {
  /** Asks for a payment that is promised first and taken later. The patient goes on with the secret. */
  open(payment: Opening): Promise<Opened>
  /** How a payment stands now. */
  look(reference: string): Promise<Standing>
  /** Takes what was promised. */
  capture(reference: string, key: string): Promise<Standing>
  /** Lets go of what was promised, or was never. */
  release(reference: string, key: string): Promise<Standing>
  /** Sends money back. `step` is what this refund is recognised by, under whatever key it is asked for. */
  refund(refund: Refund): Promise<Refunded>
  /** What became of a refund that was asked for; null: it never arrived. */
  findRefund(reference: string, step: string): Promise<Refunded | null>
}

export interface Opening {
  readonly payment_id: string
  readonly amount_cents: number
  readonly currency: string
  /** The same key opens the same payment. */
  readonly key: string
}

export interface Opened {
  readonly reference: string
  /** For the patient's browser and nobody else. */
  readonly client_secret: string
}

/** `busy`: the provider itself does not know yet. */
export interface Standing {
  readonly state: 'due' | 'authorised' | 'captured' | 'released' | 'busy'
  /** Captured. */
  readonly cents: number
  readonly client_secret: string | null
}

export interface Refund {
  readonly reference: string
  readonly step: string
  readonly amount_cents: number
  readonly key: string
}

export interface Refunded {
  readonly reference: string
  readonly outcome: 'done' | 'failed'
}

/**
 * The provider did not do it, or did not say.
 * `unknown`: it may have been done; the same key tells. `repeats`: it would say the same under this key again.
 * `refused`: it was not done and will not be.
 */
export class ProviderTrouble extends Error {
  override readonly name = 'ProviderTrouble'
  readonly kind: 'unknown' | 'repeats' | 'refused'

  constructor(kind: ProviderTrouble['kind'], told: string, options?: ErrorOptions) {
    super(told, options)
    this.kind = kind
  }
}

/** How to reach providers. */
export interface PaymentProviders {
  /** A practice's account at Stripe, by its secret key. */
  stripe(secretKey: string): PaymentProvider
  /** An attempt takes no longer than this. */
  readonly timeoutSeconds: number
}
