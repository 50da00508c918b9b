import type { FastifyRequest } from 'fastify'
import { type Once, onceOf } from '../booking/caller.ts'
import { invalid } from '../refusal.ts'
import type { Identity } from './identity.ts'
import type { Server } from './route.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What makes this POST happen once; undefined when the caller gave no `Idempotency-Key`. */
    once: Once | undefined
  }
}

/**
 * Reads `Idempotency-Key` of every POST. The command remembers its answer under it in the transaction of its effect,
 * so that a crash leaves both or neither; nothing is remembered here.
 */
export function readIdempotencyKeys(server: Server): void {
  server.decorateRequest('once', undefined)
  server.addHook('preHandler', async (request) => {
    // What no route answers is done no time at all.
    if (request.is404) return
    const key = request.headers['idempotency-key']
    const { remembered = true } = request.routeOptions.config
    if (request.method !== 'POST' || !remembered || key === undefined) return
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
      throw invalid('/Idempotency-Key', 'must be 1 to 255 visible ASCII characters')
    }
    request.once = onceOf(scopeOf(request), key, { params: request.params, body: request.body })
  })
}

/** A key belongs to who sent it, to the route: guessing somebody else's fetches nothing. */
function scopeOf({ identity, method, routeOptions }: FastifyRequest): string {
  return `${nameOf(identity)} ${method} ${routeOptions.url}`
}

function nameOf(identity: Identity): string {
  switch (identity.kind) {
    case 'practice':
      return `key ${identity.key_id}`
    case 'staff':
      return `staff ${identity.account_id}`
    case 'patient':
      return `patient ${identity.token_hash.toString('base64url')}`
    default:
      return identity.kind
  }
}
