/** What start, serve and work have in common: the parts that run, each added to the shutdown as it starts. */
import type { AddressInfo } from 'node:net'
import { type Logger, pino } from 'pino'
import type { Engine } from '../booking/engine.ts'
import { type Database, openDatabase } from '../db/database.ts'
import { pendingMigrations } from '../db/migrate.ts'
import { SetupFailure } from '../db/setup-failure.ts'
import { closeGracefully } from '../http/life.ts'
import type { RateLimits } from '../http/rate-limit.ts'
import { createServer } from '../http/server.ts'
import { startWorker } from '../jobs/worker.ts'
import { createEngine } from '../main.ts'
import { systemClock } from '../time/clock.ts'
import type { Shutdown } from './shutdown.ts'

/** To the standard error, so that the standard output is for people. `HORAI_LOG`: the lowest level that is written. */
export function createLogger(level: string): Logger {
  return pino({ level: process.env['HORAI_LOG'] ?? level }, pino.destination(2))
}

/** Opens the database for one purpose; `HORAI_POOL` is the most connections at once. */
export function runDatabase(shutdown: Shutdown, url: string, applicationName: string): Database {
  const max = Number(process.env['HORAI_POOL'] ?? 10)
  if (!Number.isInteger(max) || max < 1) throw new SetupFailure('HORAI_POOL is a whole number, from 1')
  const db = openDatabase({ url, max, applicationName })
  shutdown.add('the connections', () => db.close())
  return db
}

export async function mustBeMigrated(db: Database): Promise<void> {
  const [pending] = await pendingMigrations(db)
  if (pending) throw new SetupFailure(`the database lacks ${pending}: run horai migrate first`)
}

export interface ServeOptions {
  readonly engine: Engine
  readonly host: string
  readonly port: number
  readonly instanceKey: string | null
  readonly logger: Logger
}

/** Answers HTTP until the shutdown. Answers the address. */
export async function runServer(
  shutdown: Shutdown,
  { engine, host, port, instanceKey, logger }: ServeOptions,
): Promise<string> {
  const trusted = process.env['HORAI_TRUST_PROXY']
  const server = createServer({
    engine,
    instanceKey,
    logger,
    ...(trusted ? { trustProxy: trusted.split(',').map((address) => address.trim()) } : {}),
    rateLimits: rateLimits(),
    pendingMigrations: () => pendingMigrations(engine.db.probe),
  })
  shutdown.add('the API', () => closeGracefully(server))
  await server.listen({ host, port })
  const bound = server.server.address() as AddressInfo
  const isLocal = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)
  return `http://${isLocal ? 'localhost' : host}:${bound.port}`
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
  url: string,
  db: Database,
  logger: Logger,
): Promise<void> {
  const worker = await startWorker({
    url,
    db,
    clock: systemClock,
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

export function runEngine(db: Database): Engine {
  return createEngine(db, systemClock)
}
