/** A real receiver of webhooks on loopback. What it hears it checks with the public library, as a practice's program would. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import type { Mood } from './mood.ts'

export interface ArrivedHook {
  readonly id: string
  readonly type: string
  readonly appointment: string
  readonly version: number
  readonly arrived: number
}

export interface HookServer {
  readonly port: number
  readonly arrived: readonly ArrivedHook[]
  /** Requests whose signature was not right. */
  readonly odd: readonly string[]
  /** Whoever posts to `/{name}` signs with this. */
  expect(name: string, secret: string): void
  close(): Promise<void>
}

export async function openHookServer(mood: Mood): Promise<HookServer> {
  const arrived: ArrivedHook[] = []
  const odd: string[] = []
  const secrets = new Map<string, string>()
  const server = createServer(async (request, answer) => {
    let body = ''
    try {
      for await (const part of request) body += part
    } catch {
      return
    }
    mood.sending()
    if (mood.now === 'away') {
      answer.writeHead(503).end()
      return
    }
    try {
      const secret = secrets.get(request.url?.slice(1) ?? '') ?? ''
      const read = new Webhook(secret).verify(body, request.headers as Record<string, string>) as {
        type: string
        data: { appointment_id: string; version: number }
      }
      arrived.push({
        id: String(request.headers['webhook-id']),
        type: read.type,
        appointment: read.data.appointment_id,
        version: read.data.version,
        arrived: Date.now(),
      })
    } catch (error) {
      const { message } = error as Error
      // Its sender's clock has jumped: turned away, as receivers do, and it comes again when the clock is right.
      if (/timestamp too (new|old)/.test(message)) {
        answer.writeHead(400).end()
        return
      }
      odd.push(`${request.url}: ${message}`)
    }
    if (mood.now === 'forgetful') request.destroy()
    else answer.writeHead(204).end()
  })
  server.listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  return {
    port: (server.address() as AddressInfo).port,
    arrived,
    odd,
    expect: (name, secret) => void secrets.set(name, secret),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
