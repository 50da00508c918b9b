import type { Engine } from '../booking/engine.ts'
import type { CalendarApps } from '../calendars/accounts/app.ts'
import type { Courier } from '../notifications/kind.ts'

/** How messages leave; without it none do, and what is to be told says so. */
export type Messaging = Omit<Courier, 'db' | 'clock' | 'vault'>

/** What a job works with. Its moments come from the database's clock, like everything else's. */
export interface JobContext extends Engine {
  /** What is wrong with the database, a line each. */
  readonly unfitness?: () => Promise<readonly string[]>
  readonly messaging?: Messaging
  readonly calendarApps?: CalendarApps
  /** Tells an operator. */
  warn(line: string): void
}

/** Work that nobody waits for: done at least once, so doing it twice must do no harm. */
export interface Job {
  readonly name: string
  /** When it begins anew, as a crontab says it (UTC). */
  readonly cron: string
  /** Seconds until it runs again, for jobs more frequent than a crontab can say. */
  readonly repeatAfter?: number
  /** Seconds after a worker's start until it first runs; at once unless given. */
  readonly firstAfter?: number
  run(context: JobContext): Promise<void>
}

/** So long a job goes on while there is more: whoever stops the worker waits no longer, and for what is under way. */
export const A_WHILE_MS = 4_000
