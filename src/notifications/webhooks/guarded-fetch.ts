import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { type Egress, guardedLookup, mayReach } from './egress.ts'

export interface FetchLimits {
  /** Which addresses plain http may lead to. */
  readonly mayPlainly: typeof mayReach
  readonly timeoutMs: number
  /** Bytes. */
  readonly mostAnswered: number
}

export interface Asked {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: ConstructorParameters<typeof Response>[0] | undefined
}

/** `fetch` for the addresses that a practice names: none that is closed, no redirect, nothing without end. */
export function guardedFetch(
  egress: Egress,
  limits: FetchLimits,
): (address: string, asked: Asked) => Promise<Response> {
  return async (address, { method, headers, body }) => {
    const url = new URL(address)
    const may = url.protocol === 'https:' ? mayReach : limits.mayPlainly
    const host = url.hostname.replace(/^\[|\]$/g, '')
    // What is no name is not looked up.
    if (isIP(host) !== 0 && !may(host, egress)) throw new Error(`${host} is in a network that is closed`)
    const sent = body ? Buffer.from(await new Response(body).arrayBuffer()) : null
    return send(url, { method, headers, sent }, guardedLookup(egress, may), limits)
  }
}

interface Sent {
  readonly method: string
  readonly headers: Record<string, string>
  readonly sent: Buffer | null
}

function send(
  url: URL,
  { method, headers, sent }: Sent,
  lookup: LookupFunction,
  { timeoutMs, mostAnswered }: FetchLimits,
): Promise<Response> {
  const start = url.protocol === 'https:' ? secureRequest : plainRequest
  return new Promise((resolve, reject) => {
    const request = start(url, {
      method,
      headers: { ...headers, ...(sent ? { 'content-length': sent.length } : {}) },
      lookup,
      // A connection of its own: one that is kept was checked for somebody else.
      agent: false,
      signal: AbortSignal.timeout(timeoutMs),
    })
    request.on('error', reject)
    request.on('response', (answer) => {
      const parts: Buffer[] = []
      let size = 0
      answer.on('error', reject)
      answer.on('data', (part: Buffer) => {
        size += part.length
        if (size > mostAnswered) request.destroy(new Error('answers too much'))
        else parts.push(part)
      })
      answer.on('end', () => {
        const status = answer.statusCode ?? 0
        const told = Object.entries(answer.headersDistinct).flatMap(([name, values]) =>
          (values ?? []).map((value): [string, string] => [name, value]),
        )
        const content = [204, 205, 304].includes(status) ? null : new Uint8Array(Buffer.concat(parts))
        resolve(new Response(content, { status, headers: told }))
      })
    })
    request.end(sent)
  })
}
