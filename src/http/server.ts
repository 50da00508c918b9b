import { randomUUIDv7 } from 'node:crypto'
import { type FastifyBaseLogger, type FastifyServerOptions, fastify } from 'fastify'
import { Registry } from 'prom-client'
import type { CodeLimits } from '../booking/contact-code.ts'
import type { Engine } from '../booking/engine.ts'
import type { HoldLimits } from '../booking/visitors.ts'
import type { CalendarApps } from '../calendars/accounts/app.ts'
import type { ZoneDrift } from '../db/zone-drift.ts'
import type { Egress } from '../notifications/webhooks/egress.ts'
import { guardRoutes, requireAccess, type StaffOf } from './access.ts'
import { seriesRoutes } from './appointment-series.ts'
import { appointmentRoutes } from './appointments.ts'
import { availabilityRoutes } from './availability.ts'
import { calendarRoutes } from './calendar.ts'
import { calendarFileRoutes } from './calendar-file.ts'
import { compilers } from './compilers.ts'
import { docsRoutes } from './docs.ts'
import { answerFailure, answerFailures, answerNoHttp } from './failures.ts'
import { sendHeaders } from './headers.ts'
import { healthRoutes } from './health.ts'
import { readIdempotencyKeys } from './idempotency.ts'
import { jointBookingRoutes } from './joint-bookings.ts'
import { readJsonOnly } from './json-body.ts'
import { followLife } from './life.ts'
import { meRoutes } from './me.ts'
import { measure, metricsRoutes } from './metrics.ts'
import type { Inside } from './networks.ts'
import { optOutRoutes } from './notifications/opt-out.ts'
import { notificationRecordRoutes } from './notifications/records.ts'
import { notificationSettingsRoutes } from './notifications/settings.ts'
import { templateRoutes } from './notifications/templates.ts'
import { webhookEndpointRoutes } from './notifications/webhook-endpoints.ts'
import { describeApi } from './openapi.ts'
import { ownSeriesRoutes } from './own-series.ts'
import { assetRoutes } from './pages/assets.ts'
import { clinicPages } from './pages/clinic.ts'
import { nowherePage } from './pages/patient.ts'
import { participantRoutes } from './participants.ts'
import { notePatients } from './patient-reads.ts'
import { paymentRoutes } from './payments.ts'
import { privacyRoutes } from './privacy.ts'
import { problemPages } from './problem-pages.ts'
import { publicRoutes } from './public.ts'
import type { RateLimits } from './rate-limit.ts'
import { reportRoutes } from './reports.ts'
import { logRequests, quiet } from './request-log.ts'
import type { Deps, Routes, RoutesAfterPlugin, Server } from './route.ts'
import { scheduleFileRoutes } from './schedule-file.ts'
import { schedulePreviewRoutes } from './schedule-preview.ts'
import { namedSchemas } from './schema/named.ts'
import { securityTxtRoutes } from './security-txt.ts'
import { setupRoutes } from './setup/routes.ts'
import { MOST_CONNECTIONS, patience } from './sockets.ts'
import { logInRoutes, staffRoutes } from './staff/routes.ts'
import { mustBeStorable } from './storable.ts'

export interface ServerOptions {
  readonly engine: Engine
  /** `HORAI_INSTANCE_KEY`: who shows it may create practices. Null: nobody may. */
  readonly instanceKey: string | null
  /** Who of the staff sent a request that shows no key. Nobody unless given. */
  readonly staffOf?: StaffOf
  /** Where identity providers may be, besides the public internet. */
  readonly egress?: Egress
  /** What this server is to Google and Microsoft; without it their calendars cannot be connected. */
  readonly calendarApps?: CalendarApps
  /** Where people reach the server, e.g. `https://horai.clinic.example`; what a request says of itself unless given. */
  readonly publicUrl?: string
  /** Who may read `/metrics`, `/docs` and `/openapi.json`; to everybody else they are not there. Everybody unless given. */
  readonly inside?: Inside
  /** Whom `/.well-known/security.txt` names: `mailto:…` or `https://…`. Without it there is none. */
  readonly securityContact?: string
  /** No log unless given. */
  readonly logger?: FastifyBaseLogger
  /**
   * Whose `X-Forwarded-For` is believed (Fastify's `trustProxy`: addresses, or a number of hops). Nobody's unless
   * given: rate limits are per address, and a header is easily written.
   */
  readonly trustProxy?: Exclude<FastifyServerOptions['trustProxy'], undefined>
  /** How often one address may call the public routes. */
  readonly rateLimits?: RateLimits
  /** How much visitors may hold. Null: as much as they like, for an instance that nobody reaches but its own pages. */
  readonly holdLimits?: HoldLimits | null
  /** How many codes are sent to contacts that practices check. */
  readonly codeLimits?: CodeLimits
  /** Connections at once; more are closed as they come. */
  readonly maxConnections?: number
  /** For `/readyz`: what keeps the database from being used, e.g. that it became a standby; empty when nothing does. */
  readonly whatIsWrong?: () => Promise<string>
  /** For `/metrics`: the zones in use that we and the database read differently. */
  readonly zoneDrift?: () => Promise<readonly ZoneDrift[]>
}

const BODY_LIMIT = 64 * 1024

const routes: readonly (Routes | RoutesAfterPlugin)[] = [
  healthRoutes,
  metricsRoutes,
  docsRoutes,
  securityTxtRoutes,
  problemPages,
  availabilityRoutes,
  appointmentRoutes,
  seriesRoutes,
  participantRoutes,
  jointBookingRoutes,
  calendarRoutes,
  ...setupRoutes,
  privacyRoutes,
  schedulePreviewRoutes,
  scheduleFileRoutes,
  reportRoutes,
  paymentRoutes,
  logInRoutes,
  staffRoutes,
  meRoutes,
  notificationSettingsRoutes,
  notificationRecordRoutes,
  templateRoutes,
  webhookEndpointRoutes,
  optOutRoutes,
  calendarFileRoutes,
  publicRoutes,
  ownSeriesRoutes,
  clinicPages,
  assetRoutes,
]

/** The API, ready to `listen`. Ended by `closeGracefully` (life.ts); the database outlives it. */
export function createServer(options: ServerOptions): Server {
  const server: Server = fastify({
    ...(options.logger ? { loggerInstance: options.logger } : {}),
    logController: quiet,
    trustProxy: options.trustProxy ?? false,
    bodyLimit: BODY_LIMIT,
    ...patience,
    genReqId: () => randomUUIDv7(),
    schemaController: compilers,
    // Requests that arrive on an open connection while the server closes are served to the end.
    return503OnClosing: false,
    frameworkErrors: answerFailure,
    clientErrorHandler: answerNoHttp,
  }).withTypeProvider()
  server.server.maxConnections = options.maxConnections ?? MOST_CONNECTIONS
  const deps: Deps = { ...options, registry: new Registry() }
  frame(server, deps, options)
  for (const add of routes) server.register(async (scope) => add(scope as Server, deps))
  return server
}

/** What every route has around it, in the order a request meets it. */
function frame(server: Server, { registry }: Deps, options: ServerOptions): void {
  requireAccess(server)
  followLife(server)
  logRequests(server)
  measure(server, registry)
  for (const schema of namedSchemas().values()) server.addSchema(schema)
  describeApi(server)
  sendHeaders(server)
  guardRoutes(server, options)
  readJsonOnly(server)
  server.addHook('preValidation', async ({ body, query }) => {
    mustBeStorable(body)
    mustBeStorable(query)
  })
  readIdempotencyKeys(server)
  notePatients(server, options.engine)
  answerFailures(server, nowherePage(options))
}
