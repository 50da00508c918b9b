import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { sqlState } from '../sql-error.ts'
import { type PostmasterOptions, startPostmaster, stopLeftover, stopPostmaster } from './postmaster.ts'
import { watchProgress } from './progress.ts'

export interface SupervisorOptions extends PostmasterOptions {
  /** Where the application connects; asked for a sign every few seconds. */
  readonly url: string
  readonly probeEveryMs: number
  readonly onLog: (line: string) => void
}

export interface Supervised {
  /** Fast shutdown, awaited. */
  stop(): Promise<void>
}

/** A server that is busy in a checkpoint still ends within this; past it, it is killed and recovers at the next start. */
const STOP_MS = 30_000
const RESTART_PAUSE_MS = 1_000
const ECHO_MS = 60_000

/**
 * Starts the server and keeps it running: it is started again when it was killed, and killed and started again when it
 * hangs, as 18.4 does in a recovery that met a disk error (it then ignores a shutdown, and the disk's return).
 */
export async function supervise(options: SupervisorOptions): Promise<Supervised> {
  const log = withoutEchoes(options.onLog)
  let child = await startPostmaster(options)
  const ending = new AbortController()
  // Also on process.exit() and on an uncaught error, where nobody awaits anything.
  const onExit = () => child.kill('SIGINT')
  process.on('exit', onExit)
  const watching = watch(
    options,
    ending.signal,
    () => child,
    async (why) => {
      log.say(`Postgres ${why}: starting it again`)
      child = await restart(options)
      log.say('Postgres runs again')
      log.forget()
    },
    log.say,
  )
  return {
    async stop() {
      ending.abort()
      await watching
      process.off('exit', onExit)
      await stopPostmaster(child, options.cluster, STOP_MS)
    },
  }
}

async function watch(
  options: SupervisorOptions,
  ending: AbortSignal,
  current: () => ChildProcess,
  restarted: (why: string) => Promise<void>,
  say: (line: string) => void,
): Promise<void> {
  const doubt = startDoubt(options)
  while (!ending.aborted) {
    await exitOrPause(current(), options.probeEveryMs, ending)
    if (ending.aborted) return
    const why = hasEnded(current()) ? 'ended' : await doubt.examine()
    if (why === null) continue
    try {
      await restarted(why)
    } catch (error) {
      say(error instanceof Error ? error.message : String(error))
      await sleep(RESTART_PAUSE_MS, undefined, { signal: ending }).catch(() => {})
    }
    doubt.clear()
  }
}

/** Where a disk is full a start is tried every second for as long as it is, and what it says is said once a minute. */
function withoutEchoes(onLog: (line: string) => void): { say(line: string): void; forget(): void } {
  const saidAt = new Map<string, number>()
  return {
    say(line) {
      const now = performance.now()
      if (now - (saidAt.get(line) ?? Number.NEGATIVE_INFINITY) < ECHO_MS) return
      saidAt.set(line, now)
      onLog(line)
    },
    forget: () => saidAt.clear(),
  }
}

async function restart(options: SupervisorOptions): Promise<ChildProcess> {
  // It does not answer a kind word, or has no process to hear one: what is left of it goes at once.
  await stopLeftover(options.cluster, 0)
  return startPostmaster(options)
}

/** Turns silence into a verdict: no answer, and no sign of life, for `stuckMs`. */
function startDoubt(options: SupervisorOptions): { examine(): Promise<string | null>; clear(): void } {
  const progress = watchProgress(options)
  let since: number | null = null
  let seen = ''
  return {
    async examine() {
      if (await answers(options.url, options.probeEveryMs)) {
        since = null
        return null
      }
      const moving = progress()
      if (since === null || moving !== seen) since = performance.now()
      seen = moving
      return performance.now() - since >= options.stuckMs ? 'hangs' : null
    },
    clear() {
      since = null
    },
  }
}

/** Any answer will do, "too many connections" too; only silence and "in recovery" (57P03) will not. */
async function answers(url: string, patienceMs: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceMs })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch (error) {
    const state = sqlState(error)
    return state !== null && state !== '57P03'
  } finally {
    client.end().catch(() => {})
  }
}

async function exitOrPause(child: ChildProcess, pauseMs: number, ending: AbortSignal): Promise<void> {
  if (hasEnded(child)) return
  const waking = new AbortController()
  const wake = () => waking.abort()
  child.once('exit', wake)
  await sleep(pauseMs, undefined, { signal: AbortSignal.any([waking.signal, ending]) }).catch(() => {})
  child.off('exit', wake)
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
