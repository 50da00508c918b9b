import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker'
import { dateIn } from '../time/clock.ts'
import { forgetKeys } from './forget-keys.ts'
import type { Job, JobContext } from './job.ts'
import { lookAhead } from './look-ahead.ts'
import { sweepHolds } from './sweep-holds.ts'

const jobs: readonly Job[] = [sweepHolds, forgetKeys, lookAhead]

export interface WorkerOptions extends JobContext {
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

/** By this name `horai verify` knows that a worker runs. */
const WORKER_NAME = 'horai worker'

/** Runs the jobs until stopped, beside any number of other workers. Keeps its queue in schema `graphile_worker`. */
export async function startWorker({ url, onLog, ...context }: WorkerOptions): Promise<Worker> {
  const runner = await run({
    // Its own connections: jobs must not wait for those of the API, nor the API for theirs.
    connectionString: named(url),
    maxPoolSize: 3,
    concurrency: 2,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => onLog?.(level, message)),
    taskList: Object.fromEntries(jobs.map((job) => [job.name, taskOf(job, context)])) as TaskList,
    parsedCronItems: parseCronItems(
      jobs.map(({ name, cron }) => ({ task: name, match: cron, options: { jobKey: name, maxAttempts: 1 } })),
    ),
  })
  // What lapsed while no worker ran is not left to the next minute.
  for (const { name } of jobs) await runner.addJob(name, {}, { jobKey: name, maxAttempts: 1 })
  return {
    ended: runner.promise,
    stop: () => runner.stop(),
  }
}

function named(url: string): string {
  const address = new URL(url)
  address.searchParams.set('application_name', WORKER_NAME)
  return address.href
}

function taskOf(job: Job, context: JobContext): TaskList[string] {
  return async (_payload, { addJob }) => {
    try {
      await job.run(context)
    } finally {
      if (job.repeatAfter !== undefined) {
        await addJob(job.name, {}, { jobKey: job.name, maxAttempts: 1, runAt: dateIn(job.repeatAfter) })
      }
    }
  }
}
