/** HTTP as an impatient client speaks it: kept connections, and ten seconds for an answer. */
import { Agent, type IncomingMessage, request } from 'node:http'
import type { Command } from './history.ts'

/** What came back. `status` 0: no answer, and `text` says why. */
export interface Answer {
  readonly status: number
  readonly text: string
  readonly retryAfter: number | null
}

const PATIENCE_MS = 10_000

export interface Caller {
  ask(port: number, command: Command): Promise<Answer>
  close(): void
}

export function createCaller(): Caller {
  const agent = new Agent({ keepAlive: true, maxSockets: 256, maxFreeSockets: 64, scheduling: 'lifo' })
  return {
    ask(port, { method, path, token, key, body }) {
      const answered = Promise.withResolvers<Answer>()
      const text = method === 'GET' ? undefined : JSON.stringify(body)
      const sent = request({
        host: '127.0.0.1',
        port,
        method,
        path,
        agent,
        timeout: PATIENCE_MS,
        headers: {
          authorization: `Bearer ${token}`,
          ...(key === null ? {} : { 'idempotency-key': key }),
          ...(text === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
        },
      })
      const fail = (why: string) => answered.resolve({ status: 0, text: why, retryAfter: null })
      sent.on('timeout', () => sent.destroy(new Error('no answer in time')))
      sent.on('error', (error) => fail(error.message))
      sent.on('response', (answer: IncomingMessage) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', (error) => fail(error.message))
        answer.on('end', () => {
          const wait = answer.headers['retry-after']
          answered.resolve({
            status: answer.statusCode ?? 0,
            text: Buffer.concat(parts).toString(),
            retryAfter: wait === undefined ? null : Number(wait),
          })
        })
      })
      sent.end(text)
      return answered.promise
    },
    close: () => agent.destroy(),
  }
}
