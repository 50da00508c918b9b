import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest, RouteOptions } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Engine } from '../booking/engine.ts'
import { readManageToken } from '../booking/manage-token.ts'
import { type KnownApiKey, noteUse, practiceOfKey } from '../practice/api-keys.ts'
import { type Permission, permissions, roleHas, scopesHave } from '../practice/permissions.ts'
import { refuse } from '../refusal.ts'
import type { Access, Identity, StaffIdentity } from './identity.ts'
import type { Server } from './route.ts'

/** A key that is revoked opens nothing after this long. */
const KEY_KNOWN_FOR_MS = 5_000
/** How often at most it is written down that a key was used. */
const USE_NOTED_EVERY_MS = 60_000

/** Who of the staff sent this request; null for nobody. Asked for requests without a bearer token. */
export type StaffOf = (request: FastifyRequest) => Promise<StaffIdentity | null>

export interface Guard {
  readonly engine: Engine
  readonly instanceKey: string | null
  readonly staffOf?: StaffOf | undefined
}

/**
 * Lets a caller in by the bearer token it shows, before its body is read. Refuses with `unauthorized` where there is
 * no such key, and `forbidden` where the key is good but not for this route.
 */
export function guardRoutes(server: Server, guard: Guard): void {
  const identify = identifier(guard)
  const note = useNotes(server, guard.engine)
  server.decorateRequest('identity', null as never)
  server.addHook('onRequest', async (request) => {
    // The type says that it is there, as of every route; what no route answers has none, and is 404 to everybody.
    const {
      access,
      fresh = false,
      forOwnCalendar = false,
    } = request.routeOptions.config as Partial<FastifyRequest['routeOptions']['config']>
    if (access === undefined) return
    request.identity = access === 'public' ? { kind: 'public' } : await identify(request)
    if (!mayCall(request.identity, access, forOwnCalendar)) throw forbidden(access)
    if (fresh) mustBeFresh(request.identity)
    note(request.identity)
  })
}

function mayCall(identity: Identity, access: Access, forOwnCalendar: boolean): boolean {
  if (access === 'practice') return identity.kind === 'practice' || identity.kind === 'staff'
  if (!isPermission(access)) return identity.kind === access
  if (identity.kind === 'practice') return scopesHave(identity.scopes, access)
  if (identity.kind !== 'staff') return false
  return roleHas(identity.role, access) && (identity.doctor_id === null || forOwnCalendar)
}

/** A session that was left open on a desk changes no password. Keys do what their scopes say. */
function mustBeFresh(identity: Identity): void {
  if (identity.kind === 'staff' && !identity.session?.is_fresh) throw refuse('reauthentication_needed', {})
}

function forbidden(access: Access) {
  return refuse('forbidden', isPermission(access) ? { needs: access } : {})
}

export function isPermission(access: Access): access is Permission {
  return (permissions as readonly string[]).includes(access)
}

/** A route that does not say who may call it, or names nobody, keeps the server from starting: nobody can forget. */
export function requireAccess(server: Server): void {
  const known: readonly (string | undefined)[] = [
    'instance',
    'practice',
    'staff',
    'patient',
    'public',
    ...permissions,
  ]
  const routes: RouteOptions[] = []
  server.addHook('onRoute', (route) => {
    routes.push(route)
  })
  server.addHook('onReady', async () => {
    const wrong = routes.filter(({ config }) => !known.includes(config?.access))
    if (wrong.length === 0) return
    const names = wrong.map(({ method, url }) => `${method} ${url}`)
    throw new Error(`routes that do not say in config.access who may call them: ${names.join(', ')}`)
  })
}

function identifier({ engine, instanceKey, staffOf }: Guard) {
  const known = new LRUCache<string, KnownApiKey>({ max: 10_000, ttl: KEY_KNOWN_FOR_MS })
  const instance = instanceKey === null ? null : digest(instanceKey)

  return async (request: FastifyRequest): Promise<Identity> => {
    if (request.headers.authorization === undefined) {
      const staff = await staffOf?.(request)
      if (staff) return staff
    }
    const token = bearerOf(request)
    // Digests, because equal lengths are what timingSafeEqual needs and a length is a hint.
    if (instance && timingSafeEqual(digest(token), instance)) return { kind: 'instance' }
    const patient = readManageToken(token)
    if (patient) return { kind: 'patient', practice_id: patient.practice_id, token_hash: patient.hash }
    const cacheKey = digest(token).toString('base64')
    const key = known.get(cacheKey) ?? (await practiceOfKey(engine, token))
    if (!key) throw refuse('unauthorized', {})
    if (!known.has(cacheKey)) {
      known.set(cacheKey, key, {
        ttl: Math.max(1, Math.min(KEY_KNOWN_FOR_MS, key.expires_in_ms ?? Infinity)),
      })
    }
    const { practice_id, id, scopes, expires_at } = key
    return { kind: 'practice', practice_id, key_id: id, scopes, expires_at }
  }
}

/** Writes down when keys were last used: beside the requests and not in them, and at most once a minute each. */
function useNotes(server: Server, engine: Engine): (identity: Identity) => void {
  const noted = new LRUCache<string, true>({ max: 10_000, ttl: USE_NOTED_EVERY_MS })
  const writing = new Set<Promise<void>>()
  // Whoever closes the server closes the database next.
  server.addHook('onClose', async () => {
    await Promise.all(writing)
  })
  return (identity) => {
    if (identity.kind !== 'practice' || noted.has(identity.key_id)) return
    noted.set(identity.key_id, true)
    const write: Promise<void> = noteUse(engine, identity.practice_id, identity.key_id)
      .catch((error: unknown) => server.log.warn({ err: error }, 'the use of a key was not noted'))
      .finally(() => writing.delete(write))
    writing.add(write)
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
