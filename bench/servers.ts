/** Servers under test, each in a process of its own, as `horai serve` runs. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { WrongResult } from './case.ts'
import type { Filled } from './databases.ts'
import type { Vitals } from './server-process.ts'

export interface Served {
  readonly address: string
  /** Of the given practice. */
  headers(practice: number): Promise<Record<string, string>>
  vitals(): Promise<Vitals>
  stop(): Promise<void>
}

/** Where a CPU profile of each server goes, when one is wanted. */
const profiles = process.env['BENCH_PROFILES']

interface Settings {
  /** Most connections; 10 unless given. */
  readonly pool?: number
}

export async function serve(database: Filled, { pool = 10 }: Settings = {}): Promise<Served> {
  const child = fork(join(import.meta.dirname, 'server-process.ts'), {
    env: { ...process.env, DATABASE_URL: database.url, HORAI_POOL: `${pool}` },
    execArgv: profiles
      ? [
          '--cpu-prof',
          `--cpu-prof-dir=${profiles}`,
          `--cpu-prof-name=${database.name}-${Date.now()}.cpuprofile`,
        ]
      : [],
    // Its log is written as in production, and goes nowhere.
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
  })
  const gone = once(child, 'exit')
  const [said] = await Promise.race([once(child, 'message'), gone])
  if (typeof said !== 'object') throw new WrongResult('the server did not start')
  const { address } = said as { address: string }
  return {
    address,
    async headers(practice) {
      return { authorization: `Bearer ${await database.key(practice)}` }
    },
    async vitals() {
      return (await (await fetch(`${address}/bench/vitals`)).json()) as Vitals
    },
    async stop() {
      child.disconnect()
      await gone
    },
  }
}

/** A server for as long as `work` takes. */
export async function served<Result>(
  database: Filled,
  work: (server: Served) => Promise<Result>,
  settings: Settings = {},
): Promise<Result> {
  const server = await serve(database, settings)
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}
