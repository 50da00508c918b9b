import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { Registry } from 'prom-client'
import type { CodeLimits } from '../booking/contact-code.ts'
import type { Engine } from '../booking/engine.ts'
import type { HoldLimits } from '../booking/visitors.ts'
import type { CalendarApps } from '../calendars/accounts/app.ts'
import type { ZoneDrift } from '../db/zone-drift.ts'
import type { Egress } from '../notifications/webhooks/egress.ts'
import type { RefusalCode } from '../refusal.ts'
import type { Access } from './identity.ts'
import type { Inside } from './networks.ts'
import type { RateLimits } from './rate-limit.ts'

export type Server = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>

/** What route modules stand on. */
export interface Deps {
  readonly engine: Engine
  readonly registry: Registry
  readonly rateLimits?: RateLimits
  readonly holdLimits?: HoldLimits | null
  readonly codeLimits?: CodeLimits
  /** Where identity providers may be; the public internet alone unless given. */
  readonly egress?: Egress
  /** What this server is to Google and Microsoft; without it their calendars cannot be connected. */
  readonly calendarApps?: CalendarApps
  /** `HORAI_PUBLIC_URL`: where people reach this server, without a path. */
  readonly publicUrl?: string
  /** Who may read the figures and the reference; everybody unless given. */
  readonly inside?: Inside
  /** Whom to tell of a weakness: `mailto:…` or `https://…`. */
  readonly securityContact?: string
  readonly whatIsWrong?: () => Promise<string>
  readonly zoneDrift?: () => Promise<readonly ZoneDrift[]>
}

/** A route module: it adds its routes to the server. Listed in server.ts, and there only. */
export type Routes = (server: Server, deps: Deps) => void

/** The same, for one that needs a plugin of Fastify's to be there first. */
export type RoutesAfterPlugin = (server: Server, deps: Deps) => Promise<void>

/** The id of the practice with this slug. Throws `not_found`. */
export type PracticeCalled = (slug: string) => Promise<string>

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call this route. A route without it keeps the server from starting. */
    readonly access: Access
    /**
     * Whether staff who are confined to the calendar of one doctor may call it: it has nothing of other doctors that is
     * not for everybody, or keeps it from them (`callerOf`, `ownCalendarOf`). Closed to them unless it says so.
     */
    readonly forOwnCalendar?: boolean
    /** Whether staff must have shown who they are within the last ten minutes: it changes what opens something. */
    readonly fresh?: boolean
    /** Whether the answer to an `Idempotency-Key` is remembered. Not where the body or the answer is a way in. */
    readonly remembered?: boolean
    /** How this route says no, besides what every route does (see openapi.ts): documentation, checked by tests. */
    readonly refusals?: readonly RefusalCode[]
    /** Whether the route takes `If-Match`. */
    readonly versioned?: boolean
  }
}
