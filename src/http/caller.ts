import type { FastifyRequest } from 'fastify'
import type { Caller } from '../booking/caller.ts'
import { invalid, refuse } from '../refusal.ts'

/** The practice whose key (or whose patient's token) this request came with. Routes of other kinds have none. */
export function practiceOf({ identity }: FastifyRequest): string {
  if (identity.kind !== 'practice' && identity.kind !== 'patient') throw refuse('forbidden', {})
  return identity.practice_id
}

/** Who acts, for a booking command: staff behind a practice's key, or the patient behind a manage token. */
export function callerOf(request: FastifyRequest): Caller {
  const { identity, once } = request
  const version = versionOf(request)
  const given = { ...(once ? { once } : {}), ...(version === undefined ? {} : { version }) }
  switch (identity.kind) {
    case 'practice':
      return { practice_id: identity.practice_id, actor: { type: 'staff', id: identity.key_id }, ...given }
    case 'patient': {
      const { practice_id, token_hash } = identity
      return { practice_id, actor: { type: 'patient', id: null }, token_hash, ...given }
    }
    default:
      throw refuse('forbidden', {})
  }
}

/** The version that `If-Match` asks for; undefined where any will do. */
function versionOf({ headers, routeOptions }: FastifyRequest): number | undefined {
  const text = headers['if-match']
  if (!routeOptions.config.versioned || text === undefined || text.trim() === '*') return undefined
  const version = /^"([1-9]\d{0,8})"$/.exec(text.trim())?.[1]
  if (version === undefined) throw invalid('/If-Match', 'must be one version in quotes, such as "3", or *')
  return Number(version)
}
