/** A Postgres that can be killed, and comes back. */
import { existsSync, readFileSync } from 'node:fs'
import type { NetConnectOpts } from 'node:net'

export interface Postgres {
  /** E.g. `18.4`. */
  readonly version: string
  readonly role: { readonly user: string; readonly password: string; readonly database: string }
  /** Where it listens at this moment. */
  target(): NetConnectOpts
  /** The application's database as the application's role, not through any link. */
  readonly url: string
  /** The same database as a superuser. */
  readonly adminUrl: string
  /** The processes of the server that is in charge, the postmaster first where that is known. */
  family(): readonly number[]
  /** SIGKILL to all of them, or to one backend (then the server restarts by itself). It comes back by itself. */
  kill(what: 'everything' | 'postmaster' | 'backend'): void
  /** What its log tells of each deadlock: who waited for whom, and in which functions. */
  deadlocks(): readonly string[]
  /** Makes the synchronous replica the server in charge and the old one dead; absent where there is no replica. */
  readonly promote?: () => Promise<void>
  stop(): Promise<void>
}

/** With the lines that follow it: the circle, and where whoever was ended had come to. */
export function deadlocksIn(log: string): readonly string[] {
  const text = existsSync(log) ? readFileSync(log, 'utf8') : ''
  return text
    .split('deadlock detected')
    .slice(1)
    .map((report) => report.slice(0, MOST_OF_A_REPORT))
}

const MOST_OF_A_REPORT = 6_000
