/** Stripe.js, from Stripe itself as Stripe asks for it, and only where a practice is paid there. */

const SCRIPT = 'https://js.stripe.com/v3/'

interface Element {
  mount(place: HTMLElement): void
  unmount(): void
}

interface Elements {
  create(kind: 'payment', options: object): Element
  submit(): Promise<{ error?: { message?: string } }>
}

interface Result {
  readonly error?: { readonly message?: string; readonly payment_intent?: { readonly status: string } }
  readonly paymentIntent?: { readonly status: string }
}

interface StripeJs {
  elements(options: object): Elements
  confirmPayment(options: object): Promise<Result>
}

declare global {
  interface Window {
    Stripe?: (key: string, options?: object) => StripeJs
  }
}

export interface CardForm {
  mount(place: HTMLElement): void
  unmount(): void
  /** Promises the money; what is wrong, in Stripe's words for the patient, or null. */
  confirm(): Promise<string | null>
}

let loading: Promise<void> | null = null

function load(): Promise<void> {
  loading ??= new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = SCRIPT
    script.onload = () => resolve()
    script.onerror = () => {
      loading = null
      script.remove()
      reject(new Error('Stripe.js does not load'))
    }
    document.head.append(script)
  })
  return loading
}

export async function openCardForm(
  { client_secret, publishable_key }: { readonly client_secret: string; readonly publishable_key: string },
  locale: string,
): Promise<CardForm> {
  await load()
  const stripe = window.Stripe?.(publishable_key, { locale })
  if (!stripe) throw new Error('Stripe.js is not there')
  const elements = stripe.elements({ clientSecret: client_secret })
  const element = elements.create('payment', { layout: 'tabs' })
  return {
    mount: (place) => element.mount(place),
    unmount: () => element.unmount(),
    async confirm() {
      const checked = await elements.submit()
      if (checked.error) return checked.error.message ?? ''
      const { error } = await stripe.confirmPayment({ elements, redirect: 'if_required' })
      // Promised a moment ago, and the answer got lost.
      if (error?.payment_intent?.status === 'requires_capture') return null
      return error ? (error.message ?? '') : null
    },
  }
}
