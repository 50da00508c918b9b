import type { RateLimitPluginOptions } from '@fastify/rate-limit'
import type { onRequestAsyncHookHandler } from 'fastify'
import { refuse } from '../refusal.ts'

/** How often one address (of IPv6: one /64) may call the public routes. */
export interface RateLimits {
  readonly requestsPerMinute?: number
  /** Holds keep time from others, so they are counted apart. */
  readonly holdsPerTenMinutes?: number
}

// A hospital's guests, or a whole mobile network, may share one address.
const defaultLimits = { requestsPerMinute: 600, holdsPerTenMinutes: 100 } as const satisfies RateLimits

/** Whoever hung up before we looked has no address to be counted by, and hears no answer: nothing is done. */
export const leaveWhoIsGone: onRequestAsyncHookHandler = async (request, reply) => {
  if ((request.ip as string | undefined) === undefined) reply.hijack()
}

/** For the plugin: every route of the scope, together. */
export function perAddress({ requestsPerMinute = defaultLimits.requestsPerMinute }: RateLimits = {}) {
  return {
    max: requestsPerMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_, { ttl }) =>
      refuse('rate_limited', { retry_after_seconds: Math.ceil(ttl / 1000) }),
  } satisfies RateLimitPluginOptions
}

/** For the one route that holds. */
export function holdsPerAddress({ holdsPerTenMinutes = defaultLimits.holdsPerTenMinutes }: RateLimits = {}) {
  return { max: holdsPerTenMinutes, timeWindow: 600_000 }
}
