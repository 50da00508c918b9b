import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest, RouteOptions } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Engine } from '../booking/engine.ts'
import { readManageToken } from '../booking/manage-token.ts'
import { type KnownApiKey, practiceOfKey } from '../practice/api-keys.ts'
import { refuse } from '../refusal.ts'
import type { Identity } from './identity.ts'
import type { Server } from './route.ts'

/** A key that is revoked opens nothing after this long. */
const KEY_KNOWN_FOR_MS = 5_000

/**
 * Lets a caller in by the bearer token it shows, before its body is read. Refuses with `unauthorized` where there is
 * no such key, and `forbidden` where the key is good but of another kind.
 */
export function guardRoutes(server: Server, engine: Engine, instanceKey: string | null): void {
  const identify = identifier(engine, instanceKey)
  server.decorateRequest('identity', null as never)
  server.addHook('onRequest', async (request) => {
    const { access } = request.routeOptions.config
    // No access: there is no such route, and the answer is 404 to everybody.
    if (access === undefined) return
    request.identity = access === 'public' ? { kind: 'public' } : await identify(request)
    if (request.identity.kind !== access) throw refuse('forbidden', {})
  })
}

/** A route that does not say who may call it keeps the server from starting: nobody can forget. */
export function requireAccess(server: Server): void {
  const routes: RouteOptions[] = []
  server.addHook('onRoute', (route) => {
    routes.push(route)
  })
  server.addHook('onReady', async () => {
    const undeclared = routes.filter(({ config }) => config?.access === undefined)
    if (undeclared.length === 0) return
    throw new Error(
      `routes without config.access: ${undeclared.map(({ method, url }) => `${method} ${url}`).join(', ')}`,
    )
  })
}

function identifier(engine: Engine, instanceKey: string | null) {
  const known = new LRUCache<string, KnownApiKey>({ max: 10_000, ttl: KEY_KNOWN_FOR_MS })
  const instance = instanceKey === null ? null : digest(instanceKey)

  return async (request: FastifyRequest): Promise<Identity> => {
    const token = bearerOf(request)
    // Digests, because equal lengths are what timingSafeEqual needs and a length is a hint.
    if (instance && timingSafeEqual(digest(token), instance)) return { kind: 'instance' }
    const patient = readManageToken(token)
    if (patient) return { kind: 'patient', practice_id: patient.practice_id, token_hash: patient.hash }
    const cacheKey = digest(token).toString('base64')
    const key = known.get(cacheKey) ?? (await practiceOfKey(engine.db, token))
    if (!key) throw refuse('unauthorized', {})
    if (!known.has(cacheKey)) known.set(cacheKey, key)
    return { kind: 'practice', practice_id: key.practice_id, key_id: key.id }
  }
}

function bearerOf(request: FastifyRequest): string {
  const token = /^Bearer +([\w.~+/=-]{1,512})$/i.exec(request.headers.authorization ?? '')?.[1]
  if (token === undefined) throw refuse('unauthorized', {})
  return token
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
