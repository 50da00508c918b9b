/** What start, serve and work have in common: the parts that run, each added to the shutdown as it starts. */
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import type { Engine } from '../booking/engine.ts'
import { defaultHoldLimits, type HoldLimits } from '../booking/visitors.ts'
import { type CalendarApps, calendarAppsOf } from '../calendars/accounts/app.ts'
import { type Database, openDatabase } from '../db/database.ts'
import { readAllowances } from '../db/fitness/allowances.ts'
import type { Marks } from '../db/fitness/facts.ts'
import { type FitOptions, mustBeFit, unfitness, watchFitness } from '../db/fitness/fit.ts'
import { SetupFailure } from '../db/setup-failure.ts'
import { lockedVault } from '../db/vault.ts'
import { zoneDrift } from '../db/zone-drift.ts'
import { closeGracefully } from '../http/life.ts'
import { type Inside, networksOf } from '../http/networks.ts'
import type { RateLimits } from '../http/rate-limit.ts'
import { createServer } from '../http/server.ts'
import { staffBySession } from '../http/staff/cookie.ts'
import type { Messaging } from '../jobs/job.ts'
import { startWorker, WORKER_CONNECTIONS } from '../jobs/worker.ts'
import { mailerOf } from '../mail/mailer.ts'
import { createEngine } from '../main.ts'
import { type Egress, egressOf } from '../notifications/webhooks/egress.ts'
import { providersOf } from '../payments/stripe.ts'
import { textsOf } from '../sms/twilio.ts'
import { systemClock } from '../time/clock.ts'
import { growHeapSlowly } from './heap.ts'
import { publicUrl, securityContact } from './options.ts'
import type { Shutdown } from './shutdown.ts'

/** Opens the database for one purpose; `HORAI_POOL` is the most connections at once. */
export function runDatabase(shutdown: Shutdown, url: string, applicationName: string): Database {
  const db = openDatabase({ url, max: poolSize(), applicationName })
  shutdown.add('the connections', () => db.close())
  return db
}

function poolSize(): number {
  const max = Number(process.env['HORAI_POOL'] ?? 10)
  if (!Number.isInteger(max) || max < 1) throw new SetupFailure('HORAI_POOL is a whole number, from 1')
  return max
}

export interface Fitness {
  readonly url: string
  readonly options: FitOptions
  readonly marks: Marks
}

/** Refuses a database that cannot be trusted with appointments. `HORAI_ALLOW_UNSAFE_DATABASE` names what is allowed. */
export async function runFitness(
  url: string,
  logger: Logger,
  more: Pick<FitOptions, 'migrate'> & { readonly worker: boolean },
): Promise<Fitness> {
  const { worker, ...rest } = more
  const options: FitOptions = {
    url,
    connections: poolSize() + (worker ? WORKER_CONNECTIONS : 0),
    allowed: readAllowances(process.env['HORAI_ALLOW_UNSAFE_DATABASE']),
    ...rest,
  }
  const onWarning = (line: string) => logger.warn({ part: 'start-up probe' }, line)
  return { url, options, marks: await reachable(() => mustBeFit({ ...options, onWarning })) }
}

/** What `pg` throws where there is no server, as every other command tells it. */
async function reachable<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof SetupFailure || !(error instanceof Error)) throw error
    throw new SetupFailure(`the database cannot be reached: ${error.message || String(error)}`, {
      cause: error,
    })
  }
}

export interface ServeOptions {
  readonly engine: Engine
  readonly fitness: Fitness
  readonly host: string
  readonly port: number
  readonly instanceKey: string | null
  readonly logger: Logger
}

/** Answers HTTP until the shutdown. Answers the address. */
export async function runServer(
  shutdown: Shutdown,
  { engine, fitness, host, port, instanceKey, logger }: ServeOptions,
): Promise<string> {
  growHeapSlowly()
  const trusted = process.env['HORAI_TRUST_PROXY']
  const whatIsWrong = watchFitness(fitness.options, fitness.marks)
  const address = publicUrl()
  const site = address === null ? {} : { publicUrl: address }
  const contact = securityContact()
  const server = createServer({
    engine,
    instanceKey,
    staffOf: staffBySession(engine, site),
    ...site,
    egress: egress(),
    calendarApps: calendarApps(),
    ...inside(),
    ...(contact === null ? {} : { securityContact: contact }),
    logger,
    ...(trusted ? { trustProxy: trusted.split(',').map((address) => address.trim()) } : {}),
    rateLimits: rateLimits(),
    holdLimits: holdLimits(),
    ...maxConnections(),
    whatIsWrong: () => whatIsWrong(engine.db.probe),
    zoneDrift: () => zoneDrift(engine.db),
  })
  shutdown.add('the API', () => closeGracefully(server))
  await server.listen({ host, port })
  const bound = server.server.address() as AddressInfo
  const isLocal = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)
  return `http://${isLocal ? 'localhost' : host}:${bound.port}`
}

/** `HORAI_HOLD_LIMITS=off`: whoever may hold is decided before us, or everybody comes from one address, as in a test. */
function holdLimits(): HoldLimits | null {
  if (process.env['HORAI_HOLD_LIMITS'] === 'off') return null
  return {
    ...defaultHoldLimits,
    per_network: countIn('HORAI_HOLDS_PER_NETWORK') ?? defaultHoldLimits.per_network,
  }
}

/** `HORAI_INSIDE`: from which networks the figures and the reference can be read. */
function inside(): { readonly inside?: Inside } {
  const networks = process.env['HORAI_INSIDE']
  if (!networks) return {}
  try {
    return { inside: networksOf(networks) }
  } catch (error) {
    throw new SetupFailure(`HORAI_INSIDE: ${(error as Error).message}`)
  }
}

function maxConnections(): { readonly maxConnections?: number } {
  const maxConnections = countIn('HORAI_CONNECTIONS')
  return maxConnections === null ? {} : { maxConnections }
}

function rateLimits(): RateLimits {
  const requestsPerMinute = countIn('HORAI_REQUESTS_PER_MINUTE')
  const holdsPerTenMinutes = countIn('HORAI_HOLDS_PER_TEN_MINUTES')
  return {
    ...(requestsPerMinute === null ? {} : { requestsPerMinute }),
    ...(holdsPerTenMinutes === null ? {} : { holdsPerTenMinutes }),
  }
}

/** A whole number from 1 in a variable of the environment; null where it is unset. */
function countIn(name: string): number | null {
  const text = process.env[name]
  if (!text) return null
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new SetupFailure(`${name} is a whole number, from 1`)
  return count
}

/** Does the jobs until the shutdown. A worker that breaks takes the program with it: whoever runs us starts it again. */
export async function runWorker(
  shutdown: Shutdown,
  { url, options }: Fitness,
  engine: Engine,
  logger: Logger,
): Promise<void> {
  const worker = await startWorker({
    ...engine,
    url,
    messaging: messaging(logger),
    calendarApps: calendarApps(),
    unfitness: () => unfitness(options),
    onLog: (level, line) => logger[level === 'warning' ? 'warn' : level]({ part: 'worker' }, line),
  })
  worker.ended.catch((error: unknown) => {
    logger.fatal({ err: error }, 'the worker broke')
    process.exitCode = 1
    void shutdown.now()
  })
  shutdown.add('the worker', async () => {
    await worker.stop()
    await worker.ended.catch(() => {})
  })
}

/** What the environment says of how messages leave. */
function messaging(logger: Logger): Messaging {
  const mailer = mailerOf(process.env)
  const baseUrl = publicUrl()
  if (mailer === null) logger.info('no mail is sent: HORAI_SMTP_URL is not set')
  else if (baseUrl === null) logger.warn('messages have no links: HORAI_PUBLIC_URL is not set')
  return { mailer, baseUrl, texts: textsOf(process.env), egress: egress() }
}

/** `HORAI_WEBHOOK_NETWORKS`: closed networks, such as the clinic's own, that webhooks may lead into. */
function egress(): Egress {
  try {
    return egressOf(process.env['HORAI_WEBHOOK_NETWORKS'] ?? '')
  } catch (error) {
    throw new SetupFailure(`HORAI_WEBHOOK_NETWORKS: ${(error as Error).message}`)
  }
}

/** What the environment says of this server at Google and at Microsoft. */
function calendarApps(): CalendarApps {
  try {
    return calendarAppsOf(process.env)
  } catch (error) {
    throw new SetupFailure((error as Error).message)
  }
}

/** @param vault for the commands that read or write what is sealed */
export function runEngine(db: Database, vault = lockedVault()): Engine {
  return createEngine(db, systemClock, vault, providersOf(process.env))
}
