import { collectDefaultMetrics, Gauge, Histogram, type Registry } from 'prom-client'
import { Type } from 'typebox'
import { onlyInside } from './inside.ts'
import type { Deps, Routes, Server } from './route.ts'

/** Upper ends in seconds: from a read that was remembered to a request that waited out its patience. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** For Prometheus. Labels are routes and never paths, so that no id and no name gets in. */
export function measure(server: Server, registry: Registry): void {
  const durations = new Histogram({
    name: 'horai_http_request_duration_seconds',
    help: 'How long requests took, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  })
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown'
    durations.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
  })
}

/** The data change when somebody installs new ones: once a day is often enough. */
const DRIFT_KEPT_MS = 86_400_000

/** What this process finds: another one may run with other time zone data. */
function measureZoneDrift(registry: Registry, { zoneDrift }: Deps): void {
  if (zoneDrift === undefined) return
  let comparedAt = Number.NEGATIVE_INFINITY
  new Gauge({
    name: 'horai_time_zone_days_differing',
    help: 'Of the next 400 days, those on which the database reads a zone in use differently; 400 where it knows no such zone.',
    labelNames: ['zone'],
    registers: [registry],
    async collect() {
      if (performance.now() - comparedAt < DRIFT_KEPT_MS) return
      // Without its database a server has figures still; this one comes when the database does.
      const drifts = await zoneDrift().catch(() => null)
      if (drifts === null) return
      comparedAt = performance.now()
      this.reset()
      for (const { zone, days } of drifts) this.set({ zone }, days ?? 400)
    },
  })
}

const overdue = `
  select queue, greatest(0, extract(epoch from clock_timestamp() - due_at))::float8 as seconds from (
    select 'notifications' as queue, min(due_at) as due_at from horai.notification_queue
    union all select 'payments', min(due_at) from horai.payment_queue) oldest`

/** What workers have not come to: minutes of it say that none is running, or that whom they talk to is away. */
function measureQueues(registry: Registry, { engine }: Deps): void {
  new Gauge({
    name: 'horai_queue_overdue_seconds',
    help: 'For how long the oldest thing that is due in a queue has been due.',
    labelNames: ['queue'],
    registers: [registry],
    async collect() {
      const queues = await engine.db
        .query<{ queue: string; seconds: number | null }>(overdue)
        .catch(() => [] as const)
      for (const { queue, seconds } of queues) this.set({ queue }, seconds ?? 0)
    },
  })
}

/** Every practice is looked at for it: whoever asks more often is told the same. */
const CALENDARS_KEPT_MS = 30_000

interface CalendarHealth {
  readonly external_provider: string
  readonly connections: number
  readonly failing: number
  readonly login_needed: number
  readonly oldest_seconds: number
}

/** The calendars that doctors keep elsewhere: an hour without one being reached says that something is wrong. */
function measureCalendars(registry: Registry, { engine }: Deps): void {
  let askedAt = Number.NEGATIVE_INFINITY
  let known: Promise<readonly CalendarHealth[]> = Promise.resolve([])
  const health = () => {
    if (performance.now() - askedAt < CALENDARS_KEPT_MS) return known
    askedAt = performance.now()
    known = engine.db
      .query<CalendarHealth>('select * from horai.calendar_health($1)', [engine.clock.override])
      .catch(() => [])
    return known
  }
  new Gauge({
    name: 'horai_calendar_connections',
    help: 'Calendars elsewhere that do not rest: all, those that were not reached the last time, those to be connected again.',
    labelNames: ['provider', 'state'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const { external_provider: provider, connections, failing, login_needed } of await health()) {
        this.set({ provider, state: 'all' }, connections)
        this.set({ provider, state: 'failing' }, failing)
        this.set({ provider, state: 'login_needed' }, login_needed)
      }
    },
  })
  new Gauge({
    name: 'horai_calendar_oldest_sync_seconds',
    help: 'For how long the calendar that has waited longest has not been synchronised.',
    labelNames: ['provider'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const { external_provider: provider, oldest_seconds } of await health())
        this.set({ provider }, oldest_seconds)
    },
  })
}

export const metricsRoutes: Routes = (server, deps) => {
  const { engine, registry } = deps
  onlyInside(server, deps.inside)
  measureZoneDrift(registry, deps)
  measureQueues(registry, deps)
  measureCalendars(registry, deps)
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'horai_database_connections',
    help: 'Connections to Postgres: all, idle, and requests waiting for one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(engine.db.connections)) this.set({ state }, count)
    },
  })
  server.get(
    '/metrics',
    {
      config: { access: 'public', refusals: ['not_found'] },
      schema: {
        tags: ['Instance'],
        summary: 'Figures for Prometheus',
        response: {
          200: {
            description: 'As Prometheus reads them.',
            content: { 'text/plain': { schema: Type.String() } },
          },
        },
      },
    },
    async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()),
  )
}
