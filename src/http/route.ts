import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { Engine } from '../booking/engine.ts'
import type { RefusalCode } from '../refusal.ts'
import type { Access } from './identity.ts'

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
}

/** A route module: it adds its routes to the server. Listed in server.ts, and there only. */
export type Routes = (server: Server, deps: Deps) => void

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call this route. A route without it does not start. */
    readonly access?: Access
    /** How this route says no, besides what every route does (see openapi.ts): documentation, checked by tests. */
    readonly refusals?: readonly RefusalCode[]
    /** Whether the route takes `If-Match`. */
    readonly versioned?: boolean
  }
}
