import { createHmac, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { StripeLedger, StripeRefusal } from './stripe-ledger.ts'

/**
 * How one call goes wrong. `reset` and `500` with `done`: after the work was done, as well as before it; `hang`: done, and
 * no answer comes; `busy`: 429, and nothing is remembered of it.
 */
export type StripeFault =
  | { readonly kind: 'reset' | '500'; readonly done: boolean }
  | { readonly kind: 'hang' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'slow'; readonly ms: number }

export interface StripeOptions {
  /** What goes wrong with this call; null: nothing. */
  fault?(method: string, path: string): StripeFault | null
  /** Where webhooks go, and after how many milliseconds; several: it comes several times. */
  webhooks?(type: string): readonly { readonly url: string; readonly afterMs: number }[]
}

export interface StripeStandIn {
  readonly url: string
  readonly ledger: StripeLedger
  readonly webhookSecret: string
  /** Calls so far, by method and path without ids. */
  readonly calls: Map<string, number>
  fault: NonNullable<StripeOptions['fault']>
  webhooks: NonNullable<StripeOptions['webhooks']>
  /** What Stripe.js does in the patient's browser, without the network. */
  authorise(reference: string, card?: 'pm_card_visa' | 'pm_card_chargeDeclined'): void
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly body: string
}

/**
 * Stripe's API as far as we use it, over real HTTP: PaymentIntents with manual capture, refunds, idempotency keys
 * (docs.stripe.com/api/idempotent_requests: the first answer is kept, a 500 too; 409 while the first still runs; 400 for
 * another body) and signed webhooks (docs.stripe.com/webhooks#verify-manually). It keeps its own books.
 */
export async function startStripe(options: StripeOptions = {}): Promise<StripeStandIn> {
  const ledger = new StripeLedger()
  const webhookSecret = `whsec_${randomBytes(16).toString('hex')}`
  const kept = new Map<string, { readonly fingerprint: string; answer: Answer | null }>()
  const calls = new Map<string, number>()
  const timers = new Set<NodeJS.Timeout>()

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stripe.test')
    const method = request.method ?? 'GET'
    const body = await text(request)
    const name = `${method} ${pathname.replace(/(pi|re)_\w+/, ':id')}`
    calls.set(name, (calls.get(name) ?? 0) + 1)
    if (!/^Bearer (sk|rk)_/.test(request.headers.authorization ?? '')) {
      return send(
        response,
        refusal(new StripeRefusal(401, 'invalid_request_error', 'api_key', 'No such key')),
      )
    }
    const fault = standIn.fault(method, pathname)
    if (fault?.kind === 'slow') await later(fault.ms)
    if (fault?.kind === 'busy') {
      return send(
        response,
        refusal(new StripeRefusal(429, 'invalid_request_error', 'rate_limit', 'Slow down')),
      )
    }
    if (fault?.kind === 'reset' && !fault.done) return void request.socket.destroy()
    const key = request.headers['idempotency-key']
    const work = () => {
      if (fault?.kind === '500' && !fault.done) return broken
      const done = perform(method, pathname, method === 'GET' ? searchParams : new URLSearchParams(body))
      return fault?.kind === '500' ? broken : done
    }
    const answer = typeof key === 'string' ? byKey(key, `${name} ${body}`, work) : work()
    if (fault?.kind === 'reset') return void request.socket.destroy()
    if (fault?.kind === 'hang') return
    send(response, answer)
  }

  function byKey(key: string, fingerprint: string, work: () => Answer): Answer {
    const first = kept.get(key)
    if (first && first.fingerprint !== fingerprint) {
      return refusal(
        new StripeRefusal(400, 'idempotency_error', 'idempotency_error', 'Another body under this key'),
      )
    }
    if (first)
      return (
        first.answer ??
        refusal(new StripeRefusal(409, 'idempotency_error', 'idempotency_key_in_use', 'Still running'))
      )
    const entry: { fingerprint: string; answer: Answer | null } = { fingerprint, answer: null }
    kept.set(key, entry)
    entry.answer = work()
    return entry.answer
  }

  function perform(method: string, path: string, query: URLSearchParams): Answer {
    try {
      const form = Object.fromEntries(query)
      const [, , resource, id = '', verb] = path.split('/')
      switch (`${method} ${resource} ${id && ':id'} ${verb ?? ''}`.trim()) {
        case 'POST payment_intents':
          return found(ledger.create(form))
        case 'GET payment_intents :id':
          return found(ledger.get(id))
        case 'POST payment_intents :id confirm':
          return told('payment_intent.amount_capturable_updated', ledger.confirm(id, form))
        case 'POST payment_intents :id capture':
          return told('payment_intent.succeeded', ledger.capture(id))
        case 'POST payment_intents :id cancel':
          return told('payment_intent.canceled', ledger.cancel(id))
        case 'POST refunds':
          return told('refund.created', ledger.refund(form))
        case 'GET refunds':
          return found({
            object: 'list',
            has_more: false,
            data: ledger.refundsOf(form['payment_intent'] ?? ''),
          })
        default:
          throw new StripeRefusal(
            404,
            'invalid_request_error',
            'url_invalid',
            `Unrecognized request URL ${path}`,
          )
      }
    } catch (error) {
      if (error instanceof StripeRefusal) return refusal(error)
      throw error
    }
  }

  function told(type: string, object: object): Answer {
    const answer = found(object)
    for (const { url, afterMs } of standIn.webhooks(type)) {
      const timer = setTimeout(() => {
        timers.delete(timer)
        void post(url, type, answer.body)
      }, afterMs)
      timers.add(timer)
    }
    return answer
  }

  async function post(url: string, type: string, object: string): Promise<void> {
    const id = `evt_${randomBytes(8).toString('hex')}`
    const body = `{"id":"${id}","object":"event","type":"${type}","data":{"object":${object}}}`
    await fetch(url, { method: 'POST', headers: webhookHeaders(body, webhookSecret), body }).catch(() => null)
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const standIn: StripeStandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ledger,
    webhookSecret,
    calls,
    fault: options.fault ?? (() => null),
    webhooks: options.webhooks ?? (() => []),
    authorise(reference, payment_method = 'pm_card_visa') {
      const { client_secret } = ledger.get(reference)
      told(
        'payment_intent.amount_capturable_updated',
        ledger.confirm(reference, { client_secret, payment_method }),
      )
    },
    async close() {
      for (const timer of timers) clearTimeout(timer)
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return standIn
}

/** What Stripe signs a webhook with. */
export function webhookHeaders(body: string, secret: string, at = Math.floor(Date.now() / 1000)) {
  const signature = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')
  return { 'content-type': 'application/json', 'stripe-signature': `t=${at},v1=${signature}` }
}

const broken: Answer = {
  status: 500,
  body: '{"error":{"type":"api_error","message":"Something went wrong"}}',
}

function found(object: object): Answer {
  return { status: 200, body: JSON.stringify(object) }
}

function refusal({ status, error }: StripeRefusal): Answer {
  return { status, body: JSON.stringify({ error }) }
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', 'stripe-should-retry': 'false' }).end(body)
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
