import { randomUUIDv7 } from 'node:crypto'
import { type FastifyBaseLogger, type FastifyServerOptions, fastify } from 'fastify'
import type { Engine } from '../booking/engine.ts'
import { guardRoutes, requireAccess } from './access.ts'
import { appointmentRoutes } from './appointments.ts'
import { availabilityRoutes } from './availability.ts'
import { answerFailure, answerFailures } from './failures.ts'
import { readIdempotencyKeys } from './idempotency.ts'
import { readJsonOnly } from './json-body.ts'
import { logRequests, quiet } from './request-log.ts'
import type { Routes, Server } from './route.ts'
import { namedSchemas } from './schema/named.ts'
import { setupRoutes } from './setup/routes.ts'
import { mustBeStorable } from './storable.ts'
import { validators } from './validation.ts'

export interface ServerOptions {
  readonly engine: Engine
  /** `HORAI_INSTANCE_KEY`: who shows it may create practices. Null: nobody may. */
  readonly instanceKey: string | null
  /** No log unless given. */
  readonly logger?: FastifyBaseLogger
  /**
   * Whose `X-Forwarded-For` is believed (Fastify's `trustProxy`: addresses, or a number of hops). Nobody's unless
   * given: rate limits are per address, and a header is easily written.
   */
  readonly trustProxy?: Exclude<FastifyServerOptions['trustProxy'], undefined>
}

const BODY_LIMIT = 64 * 1024

const routes: readonly Routes[] = [availabilityRoutes, appointmentRoutes, ...setupRoutes]

/** The API, ready to `listen`. Its database is closed by whoever opened it, after the server. */
export function createServer(options: ServerOptions): Server {
  const server: Server = fastify({
    ...(options.logger ? { loggerInstance: options.logger } : {}),
    logController: quiet,
    trustProxy: options.trustProxy ?? false,
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUIDv7(),
    schemaController: validators,
    // Requests that arrive on an open connection while the server closes are served to the end.
    return503OnClosing: false,
    frameworkErrors: answerFailure,
  }).withTypeProvider()
  frame(server, options)
  for (const add of routes) server.register(async (scope) => add(scope as Server, options))
  return server
}

/** What every route has around it, in the order a request meets it. */
function frame(server: Server, { engine, instanceKey }: ServerOptions): void {
  requireAccess(server)
  logRequests(server)
  for (const schema of namedSchemas()) server.addSchema(schema)
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'x-request-id': request.id,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
  })
  guardRoutes(server, engine, instanceKey)
  readJsonOnly(server)
  server.addHook('preValidation', async ({ body, query }) => {
    mustBeStorable(body)
    mustBeStorable(query)
  })
  readIdempotencyKeys(server)
  answerFailures(server)
}
