import type { FastifyRequest } from 'fastify'
import type { Caller } from '../booking/caller.ts'
import type { Grantor } from '../practice/api-keys.ts'
import { scopesOfRole } from '../practice/permissions.ts'
import { invalid, refuse } from '../refusal.ts'

/** The practice that this request came to by its key, its staff or its patient. Routes of other kinds have none. */
export function practiceOf({ identity }: FastifyRequest): string {
  if (!('practice_id' in identity)) throw refuse('forbidden', {})
  return identity.practice_id
}

/** The one doctor whose appointments whoever calls may see; null: all of the practice. */
export function ownCalendarOf({ identity }: FastifyRequest): string | null {
  return identity.kind === 'staff' ? identity.doctor_id : null
}

/** Who acts, for a booking command: staff, or a program behind a key of theirs, or the patient behind a manage token. */
export function callerOf(request: FastifyRequest): Caller {
  const { identity, once } = request
  const version = versionOf(request)
  const given = { ...(once ? { once } : {}), ...(version === undefined ? {} : { version }) }
  switch (identity.kind) {
    case 'practice':
      return { practice_id: identity.practice_id, actor: { type: 'staff', id: identity.key_id }, ...given }
    case 'staff': {
      const { practice_id, account_id, doctor_id } = identity
      const own = doctor_id === null ? {} : { doctor_id }
      return { practice_id, actor: { type: 'staff', id: account_id }, ...own, ...given }
    }
    case 'patient': {
      const { practice_id, token_hash } = identity
      return { practice_id, actor: { type: 'patient', id: null }, token_hash, ...given }
    }
    default:
      throw refuse('forbidden', {})
  }
}

/** What whoever calls may hand on to a key. */
export function grantorOf({ identity }: FastifyRequest): Grantor {
  if (identity.kind === 'practice') return identity
  if (identity.kind === 'staff') return { scopes: scopesOfRole(identity.role), expires_at: null }
  throw refuse('forbidden', {})
}

/** The session of whoever is logged in. Routes for others have none. */
export function memberOf({ identity }: FastifyRequest) {
  if (identity.kind !== 'staff' || identity.session === undefined) throw refuse('forbidden', {})
  const { practice_id, account_id, session } = identity
  return { practice_id, account_id, session_id: session.id }
}

/** The account of whoever calls; null for a key. */
export function accountOf({ identity }: FastifyRequest): string | null {
  return identity.kind === 'staff' ? identity.account_id : null
}

/** The version that `If-Match` asks for; undefined where any will do. */
function versionOf({ headers, routeOptions }: FastifyRequest): number | undefined {
  const text = headers['if-match']
  if (!routeOptions.config.versioned || text === undefined || text.trim() === '*') return undefined
  const version = /^"([1-9]\d{0,8})"$/.exec(text.trim())?.[1]
  if (version === undefined) throw invalid('/If-Match', 'must be one version in quotes, such as "3", or *')
  return Number(version)
}
