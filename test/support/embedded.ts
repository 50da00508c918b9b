import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, type TestContext } from 'node:test'
import pg from 'pg'
import { clusterFolder } from '../../src/db/embedded/cluster.ts'
import { stopLeftover } from '../../src/db/embedded/postmaster.ts'
import { processesIn } from '../../src/db/embedded/processes.ts'
import { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from '../../src/db/embedded.ts'
import { RUN_FOLDER } from './admin.ts'

/** Of this run, and cleared away with it even if we are killed; the temporary folder where there is no such run. */
const runFolder = process.env[RUN_FOLDER] ?? tmpdir()

/** For the tests, and so nothing is left in the system's own folder where the checkout is closed to others. */
export const systemFolder = join(runFolder, 'horai-test-system')

/** `startEmbedded`, leaving nothing outside of the folder of the run. */
export function startHere(options: EmbeddedOptions): Promise<EmbeddedServer> {
  return startEmbedded({ systemFolder, ...options })
}

/** A folder that the server's user may pass through; whatever still runs in it at the end of the test is stopped. */
export function useFolder(t: TestContext): string {
  const folder = realpathSync(mkdtempSync(join(runFolder, 'horai-test-')))
  chmodSync(folder, 0o711)
  t.after(async () => {
    for (const name of ['.', 'data']) {
      const cluster = clusterFolder(join(folder, name))
      if (cluster !== null) await stopLeftover(cluster, 2_000)
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  return folder
}

let prepared: Promise<string> | undefined

// Here and not where it is made: inside a test it would run at the end of that test.
after(async () => {
  if (prepared !== undefined) rmSync(dirname(await prepared), { recursive: true, force: true })
})

/** A data folder on which horai ran before: a copy, because making each anew takes seconds. */
export async function useDataFolder(t: TestContext): Promise<string> {
  prepared ??= prepare()
  const dataDir = join(useFolder(t), 'data')
  // With owners and modes, which fs.cp leaves behind.
  execFileSync('cp', ['-a', await prepared, dataDir])
  return dataDir
}

async function prepare(): Promise<string> {
  const folder = realpathSync(mkdtempSync(join(runFolder, 'horai-test-')))
  chmodSync(folder, 0o711)
  const dataDir = join(folder, 'data')
  await (await startHere({ dataDir, durable: false })).stop()
  return dataDir
}

export interface Started {
  readonly url: string
  readonly adminUrl: string
  readonly version: string
  readonly ms: number
  readonly log: readonly string[]
  readonly process: ChildProcess
  /** As an operator would: the process ends by itself. */
  stop(): Promise<void>
  kill(): Promise<void>
}

interface ProcessOptions {
  readonly uid?: number
  readonly gid?: number
  readonly exitAfterStart?: boolean
}

/** Starts a horai in a process of its own. Throws what it refused with. */
export async function startInProcess(options: EmbeddedOptions, how: ProcessOptions = {}): Promise<Started> {
  const child = launch(options, how)
  if (child.stdout === null) throw new Error('no output')
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line) as Omit<Started, 'process'> & { refused?: string }
    if (said.refused !== undefined) throw new Error(said.refused)
    const gone = once(child, 'exit')
    const end = (act: () => void) => async () => {
      act()
      await gone
    }
    return {
      ...said,
      process: child,
      stop: end(() => child.stdin?.end()),
      kill: end(() => child.kill('SIGKILL')),
    }
  }
  throw new Error('it ended without a word')
}

export function launch(
  options: EmbeddedOptions,
  { exitAfterStart = false, ...user }: ProcessOptions = {},
): ChildProcess {
  const script = join(import.meta.dirname, 'embedded-process.ts')
  const argument = JSON.stringify({ systemFolder, ...options, exitAfterStart })
  return spawn(process.execPath, [script, argument], {
    ...user,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}

export async function rowsOf<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end().catch(() => {})
  }
}

/** Every process of the server on this data folder. */
export function serverProcesses(dataDir: string): number[] {
  const cluster = clusterFolder(dataDir)
  return cluster === null ? [] : processesIn(cluster, postmasterPid(cluster))
}

/** Some may have gone since they were counted: children end by themselves when their parent has. */
export function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}

function postmasterPid(cluster: string): number | null {
  try {
    return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return null
  }
}
