import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SetupFailure } from '../setup-failure.ts'
import type { Binaries } from './binaries.ts'
import { serverEnvironment } from './cluster.ts'
import type { OsUser } from './os-user.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { processesIn } from './processes.ts'
import { watchProgress } from './progress.ts'
import { clearSockets } from './socket-folder.ts'

export interface PostmasterOptions {
  readonly cluster: string
  readonly socketFolder: string
  readonly binaries: Binaries
  readonly user: OsUser
  readonly logFile: string
  /** A server that does nothing at all for this long while it is not ready is taken for stuck. */
  readonly stuckMs: number
}

/** Started anew when it has grown to this; all it holds is start, stop and errors without their values. */
const LOG_LIMIT = 10_000_000
const POLL_MS = 10
const RECOVERING_MS = 3_000

/** The main process of the server. It has its own session, so Ctrl-C reaches us and not it. */
export async function startPostmaster(options: PostmasterOptions): Promise<ChildProcess> {
  for (let tries = 1; ; tries += 1) {
    const logStart = trimLog(options.logFile)
    const child = launch(options)
    const end = await untilReady(child, options)
    if (end === 'ready') return child
    await stopLeftover(options.cluster, 0)
    if (end === 'stuck' && tries < 3) continue
    throw new SetupFailure(`Postgres did not start: ${complaintIn(options.logFile, logStart) ?? end}`)
  }
}

function launch({ cluster, socketFolder, binaries, user, logFile }: PostmasterOptions): ChildProcess {
  clearSockets(socketFolder)
  // A file and not a pipe: the server must outlive us, and its log must not break when we are killed.
  const log = openSync(logFile, 'a', 0o600)
  const child = spawn(binaries.postgres, ['-D', cluster], {
    ...user,
    cwd: '/',
    env: serverEnvironment,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  return child
}

async function untilReady(
  child: ChildProcess,
  options: PostmasterOptions,
): Promise<'ready' | 'stuck' | string> {
  let ended: string | null = null
  child.once('error', (error) => {
    ended = error.message
  })
  child.once('exit', (code, signal) => {
    ended ??= `it ended with ${signal ?? `code ${code}`}`
  })
  const progress = watchProgress(options)
  let seen = progress()
  let movedAt = performance.now()
  let checkedAt = 0
  for (;;) {
    if (ended !== null) return ended
    const noted = readPostmasterFile(options.cluster)
    if (noted !== null && noted.pid === child.pid && noted.status === 'ready') return 'ready'
    const now = performance.now()
    if (now - checkedAt > 1_000) {
      checkedAt = now
      const moving = progress()
      if (moving !== seen) movedAt = now
      else if (now - movedAt > options.stuckMs) return 'stuck'
      seen = moving
    }
    await sleep(POLL_MS)
  }
}

/**
 * Ends whatever still serves these files: the orphan of a horai that was killed, or what a killed postmaster left.
 * First kindly (no data is ever lost, this only saves a recovery), then not. Afterwards nothing holds the files.
 */
export async function stopLeftover(cluster: string, patienceMs: number): Promise<boolean> {
  const noted = readPostmasterFile(cluster)
  const family = processesIn(cluster, noted?.pid ?? null)
  if (family.length > 0) {
    if (noted !== null && family.includes(noted.pid)) signal(noted.pid, 'SIGINT')
    if (!(await untilGone(cluster, patienceMs))) await killFamily(cluster)
  }
  // Postgres would believe it where some other process has the number by now, as happens in every container, and would
  // not start at all where it is empty.
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
  return family.length > 0
}

/**
 * Fast shutdown: ends the sessions, writes what is to be written, and waits for it. A server that is still in recovery
 * has nothing to write that the next start would not do again, and may be stuck in it.
 */
export async function stopPostmaster(
  child: ChildProcess,
  cluster: string,
  patienceMs: number,
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const { promise, resolve } = Promise.withResolvers<void>()
  child.once('exit', () => resolve())
  child.kill('SIGINT')
  const recovers = readPostmasterFile(cluster)?.status !== 'ready'
  const patient = sleep(recovers ? RECOVERING_MS : patienceMs, 'late' as const, { ref: false })
  if ((await Promise.race([promise, patient])) === 'late') {
    await killFamily(cluster)
    await promise
  }
}

/**
 * The children too, and all at once: one that outlives its postmaster keeps the shared memory, and so blocks the next.
 * Again until none is left: one may have been on its way when the others were looked for.
 */
async function killFamily(cluster: string): Promise<void> {
  if (!(await untilGone(cluster, 10_000, (pid) => signal(pid, 'SIGKILL')))) {
    throw new SetupFailure(`the processes of the Postgres in ${cluster} cannot be ended`)
  }
}

async function untilGone(
  cluster: string,
  patienceMs: number,
  meanwhile: (pid: number) => void = () => {},
): Promise<boolean> {
  const start = performance.now()
  for (;;) {
    const left = processesIn(cluster, readPostmasterFile(cluster)?.pid ?? null)
    if (left.length === 0) return true
    left.forEach(meanwhile)
    if (performance.now() - start > patienceMs) return false
    await sleep(POLL_MS)
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It was faster.
  }
}

function trimLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size < LOG_LIMIT) return size
  renameSync(file, `${file}.1`)
  return 0
}

function complaintIn(file: string, from: number): string | null {
  const text = readFileSync(file).subarray(from).toString('utf8')
  const line = text.split('\n').findLast((candidate) => /FATAL|PANIC|error while loading/.test(candidate))
  return line === undefined ? null : line.replace(/^.*?(?=FATAL|PANIC)/, '').replace(/^(FATAL|PANIC):\s*/, '')
}
