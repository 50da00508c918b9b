/** A small HTTP client that keeps its connections: for what is asked one at a time, and for a crowd. */
import { Agent, type IncomingMessage, request } from 'node:http'
import type { Request } from './load.ts'

export interface Answer {
  readonly status: number
  readonly body: string
  readonly retryAfter: string | undefined
  /** Milliseconds after the question. */
  readonly after: number
}

export interface Client {
  ask(question: Request): Promise<Answer>
  close(): void
}

/** @param connections how many it may have open */
export function createClient(address: string, connections = 1): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, maxFreeSockets: connections })
  return {
    ask({ method, path, headers, body }) {
      const answered = Promise.withResolvers<Answer>()
      const begun = performance.now()
      const sent = request(`${address}${path}`, {
        method,
        agent,
        headers: { ...headers, ...(body ? { 'content-length': Buffer.byteLength(body) } : {}) },
      })
      sent.on('error', answered.reject).on('response', (answer: IncomingMessage) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', answered.reject).on('end', () => {
          const after = performance.now() - begun
          answered.resolve({
            status: answer.statusCode ?? 0,
            body: Buffer.concat(parts).toString(),
            retryAfter: answer.headers['retry-after'],
            after,
          })
        })
      })
      sent.end(body)
      return answered.promise
    },
    close: () => agent.destroy(),
  }
}

/** A request with a JSON body. */
export function post(path: string, headers: Request['headers'], body: unknown): Request {
  return {
    method: 'POST',
    path,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
}

export function get(path: string, headers: Request['headers'] = {}): Request {
  return { method: 'GET', path, headers }
}
