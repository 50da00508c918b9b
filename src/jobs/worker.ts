import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import { errorFacts } from '../error-facts.ts'
import { checkDatabase } from './check-database.ts'
import { deliverMessages } from './deliver-messages.ts'
import { eraseAfterRetention } from './erase-after-retention.ts'
import { fillFromWaitlist } from './fill-from-waitlist.ts'
import { forgetKeys } from './forget-keys.ts'
import { forgetMessages } from './forget-messages.ts'
import { forgetStaff } from './forget-staff.ts'
import { forgetVisitors } from './forget-visitors.ts'
import type { Job, JobContext } from './job.ts'
import { lookAhead } from './look-ahead.ts'
import { makePayments } from './make-payments.ts'
import { planDigests } from './plan-digests.ts'
import { reseal } from './reseal.ts'
import { sweepHolds } from './sweep-holds.ts'
import { syncCalendars } from './sync-calendars.ts'

const jobs: readonly Job[] = [
  sweepHolds,
  forgetKeys,
  forgetMessages,
  forgetVisitors,
  forgetStaff,
  lookAhead,
  fillFromWaitlist,
  checkDatabase,
  planDigests,
  deliverMessages,
  makePayments,
  syncCalendars,
  reseal,
  eraseAfterRetention,
]

export interface WorkerOptions extends Omit<JobContext, 'warn'> {
  readonly url: string
  /** One line at a time, with its level. */
  readonly onLog?: (level: 'error' | 'warning' | 'info' | 'debug', line: string) => void
}

export interface Worker {
  /** Lets the jobs under way end. */
  stop(): Promise<void>
  /** Resolves when the worker has stopped, rejects when it broke. */
  readonly ended: Promise<void>
}

/** Messages, payments and calendars wait for servers of others: what is promised within seconds does not wait for them. */
const JOBS_AT_ONCE = 6

/** Of its own, beside the pool it is given; the queue warns of fewer. */
export const WORKER_CONNECTIONS = JOBS_AT_ONCE

/** By this name `horai verify` knows that a worker runs. */
const WORKER_NAME = 'horai worker'

/** Runs the jobs until stopped, beside any number of other workers. Keeps its queue in schema `graphile_worker`. */
export async function startWorker({ url, onLog, ...rest }: WorkerOptions): Promise<Worker> {
  const context: JobContext = { ...rest, warn: (line) => onLog?.('warning', line) }
  const pool = openPool(url)
  const runner = await run({
    pgPool: pool,
    concurrency: JOBS_AT_ONCE,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => onLog?.(level, message)),
    taskList: Object.fromEntries(jobs.map((job) => [job.name, taskOf(job, context)])) as TaskList,
    parsedCronItems: parseCronItems(
      jobs.map(({ name, cron }) => ({ task: name, match: cron, options: { jobKey: name, maxAttempts: 1 } })),
    ),
  })
  // What lapsed while no worker ran is not left to the next minute.
  for (const { name, firstAfter } of jobs) await runAfter(pool, name, firstAfter ?? 0)
  return {
    ended: runner.promise,
    async stop() {
      try {
        await runner.stop()
      } finally {
        await pool.end()
      }
    },
  }
}

/** Connections of its own: jobs must not wait for those of the API, nor the API for theirs. */
function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: WORKER_CONNECTIONS,
    application_name: WORKER_NAME,
    allowExitOnIdle: true,
  })
  // The queue hears of a lost connection by its next statement. In between nobody may listen (it lets go of its
  // connections a moment after it says that it has stopped), and an unheard 'error' ends the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

function taskOf(job: Job, context: JobContext): TaskList[string] {
  return async (_payload, { withPgClient, abortSignal }) => {
    try {
      await job.run(context)
    } catch (error) {
      // The queue writes the message into its table and its log, and it may quote a row.
      const { type, code = '', at } = errorFacts(error)
      throw new Error(`${[type, code].join(' ').trim()} at ${at[0] ?? 'a place unknown'}`)
    } finally {
      if (job.repeatAfter !== undefined) {
        const seconds = job.repeatAfter
        await insist(abortSignal, () => withPgClient((client) => runAfter(client, job.name, seconds)))
      }
    }
  }
}

/** By then the crontab has begun the job anew. */
const INSIST_MS = 60_000

/**
 * Again while the database is away: a job that ends just then would not run before the next full minute, though what
 * it does is promised within seconds.
 */
async function insist(stopping: AbortSignal, work: () => Promise<void>): Promise<void> {
  for (const until = performance.now() + INSIST_MS; ; ) {
    try {
      return await work()
    } catch (error) {
      if (stopping.aborted || performance.now() > until) throw error
      await sleep(500, undefined, { signal: stopping }).catch(() => {})
    }
  }
}

/** By the database's clock, which the queue goes by: ours may be ahead of it, or jump. */
async function runAfter(client: Pick<pg.ClientBase, 'query'>, name: string, seconds: number): Promise<void> {
  await client.query(
    `select graphile_worker.add_job($1, '{}'::json, run_at := now() + make_interval(secs => $2), max_attempts := 1,
       job_key := $1)`,
    [name, seconds],
  )
}
