import { setTimeout as delay } from 'node:timers/promises'
import type { Server } from './route.ts'

declare module 'fastify' {
  interface FastifyInstance {
    readonly life: { isClosing: boolean }
  }
}

export function followLife(server: Server): void {
  const life = { isClosing: false }
  server.decorate('life', life)
  // Else the connection of a request that has just ended is kept for the next, and keeps the server from closing.
  server.addHook('onSend', async (_, reply) => {
    if (life.isClosing) reply.header('connection', 'close')
  })
}

export interface Closing {
  /** How long `/readyz` is red before new connections are refused: time for a load balancer to look. */
  readonly redForMs?: number
  /** After this long, requests that still run are cut off. */
  readonly withinMs?: number
}

/**
 * Ends a server: it says that it is not ready, takes no more connections, and lets the requests that run come to their
 * end. The database is closed by whoever opened it, after this.
 */
export async function closeGracefully(
  server: Server,
  { redForMs = 0, withinMs = 10_000 }: Closing = {},
): Promise<void> {
  server.life.isClosing = true
  await delay(redForMs)
  const tooLate = setTimeout(() => server.server.closeAllConnections(), withinMs)
  try {
    await server.close()
  } finally {
    clearTimeout(tooLate)
  }
}
