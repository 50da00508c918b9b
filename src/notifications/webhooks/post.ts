import { createHmac } from 'node:crypto'
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { GivenUp, TooBusy } from '../given-up.ts'
import { type Egress, guardedLookup, isOpened, mayReach } from './egress.ts'

export interface WebhookRequest {
  readonly url: string
  readonly body: string
  /** What signs it: one, or two while a secret is being changed. */
  readonly secrets: readonly Buffer[]
}

const TIMEOUT_MS = 15_000
const MOST_ANSWERED = 64 * 1024

/**
 * Posts as Standard Webhooks says: 2xx is the one success, and no redirect is followed. Nothing that is answered is kept
 * but its status. `at`: seconds since 1970.
 */
export async function postWebhook(
  id: string,
  at: number,
  request: WebhookRequest,
  egress: Egress,
): Promise<string> {
  const url = new URL(request.url)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // In plain sight only where whoever runs the server has said so.
  const may = url.protocol === 'https:' ? mayReach : isOpened
  // What is no name is not looked up.
  if (isIP(host) !== 0 && !may(host, egress)) throw new GivenUp(`${host} is in a network that is closed`)
  const { status, retryAfter } = await send(
    url,
    request.body,
    headersOf(id, at, request),
    guardedLookup(egress, may),
  )
  if (status >= 200 && status < 300) return String(status)
  if (status === 410) throw new GivenUp('410: the receiver is gone')
  if (retryAfter !== null) throw new TooBusy(String(status), retryAfter)
  throw new Error(String(status))
}

function headersOf(id: string, at: number, { body, secrets }: WebhookRequest): Record<string, string> {
  const signed = secrets.map(
    (secret) => `v1,${createHmac('sha256', secret).update(`${id}.${at}.${body}`).digest('base64')}`,
  )
  return {
    'content-type': 'application/json',
    'user-agent': 'Horai',
    'webhook-id': id,
    'webhook-timestamp': String(at),
    'webhook-signature': signed.join(' '),
  }
}

interface Answered {
  readonly status: number
  readonly retryAfter: number | null
}

function send(
  url: URL,
  body: string,
  headers: Record<string, string>,
  lookup: LookupFunction,
): Promise<Answered> {
  const start = url.protocol === 'https:' ? secureRequest : plainRequest
  return new Promise((resolve, reject) => {
    const request = start(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      lookup,
      // A connection of its own: one that is kept was checked for somebody else.
      agent: false,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    request.on('error', reject)
    request.on('response', (answer) => {
      const told = Number(answer.headers['retry-after'])
      const retryAfter = Number.isInteger(told) && told > 0 ? Math.min(told, 86_400) : null
      let size = 0
      answer.on('error', reject)
      answer.on('data', (part: Buffer) => {
        size += part.length
        if (size > MOST_ANSWERED) request.destroy(new Error('answers too much'))
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, retryAfter }))
    })
    request.end(body)
  })
}
