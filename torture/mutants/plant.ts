/** Plants every bug in turn, and sees whether the torture finds it: what finds nothing in a sound product proves nothing. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Result, tortureOn } from '../run.ts'
import { embeddedPostgres } from '../servers/embedded.ts'
import type { Postgres } from '../servers/postgres.ts'
import { mutants } from './all.ts'
import type { Mutant } from './mutant.ts'

/** Nothing planted: what is found here is no bug of a mutant. With every kind of fault that a mutant asks for. */
const control: Mutant = {
  name: 'nothing planted',
  bug: 'none: nothing may be found',
  faults: [...new Set(mutants.flatMap(({ faults = [] }) => faults))],
}

const SECONDS = 3
const ROUNDS = 5

/** Every fourth, another quarter with each seed: for when there is no time for all. */
const SAMPLE = 'sample'

function chosenOf(seed: number, only: readonly string[] | undefined): readonly Mutant[] {
  if (only === undefined) return mutants
  if (only.includes(SAMPLE)) return mutants.filter((_, i) => i % 4 === seed % 4)
  const unknown = only.find((name) => !mutants.some((mutant) => mutant.name === name))
  if (unknown !== undefined) throw new Error(`there is no planted bug called ${unknown}`)
  return mutants.filter(({ name }) => only.includes(name))
}

/** Prints a table. False when a bug went unseen, or something was found where there is none. */
export async function plantAll(
  seed: number,
  say: (line: string) => void,
  only?: readonly string[],
  alone = false,
): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'horai-mutants-'))
  chmodSync(folder, 0o711)
  const server = await embeddedPostgres(folder, () => {})
  const rows: string[] = []
  let allIsWell = true
  try {
    const chosen = [control, ...chosenOf(seed, only)]
    for (const [i, mutant] of chosen.entries()) {
      const result = await plantOne(server, mutant, seed + i, i, alone)
      const right = result.broken.length > 0 === (mutant !== control)
      allIsWell &&= right
      rows.push(row(mutant, result, right))
      say(
        `${mutant.name}: ${right ? 'as it should be' : 'WRONG'}, ${result.attempts} attempts, ${firstOf(result)}`,
      )
      for (const { detail } of result.broken.slice(0, 1)) say(`   ${detail.slice(0, 300)}`)
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  console.log(
    ['| planted bug | what is wrong | caught | by | attempts |', '|---|---|---|---|---|', ...rows].join('\n'),
  )
  console.log(`\nseed ${seed}, ${allIsWell ? 'all as it should be' : 'NOT as it should be'}`)
  return allIsWell
}

async function plantOne(
  server: Postgres,
  mutant: Mutant,
  seed: number,
  n: number,
  alone: boolean,
): Promise<Result> {
  const database = `mutant_${n}`
  await onServer(server, `create database ${database} owner ${server.role.user}`)
  const there = databaseOf(server, database)
  try {
    return await tortureOn(there, {
      seed,
      seconds: SECONDS,
      rounds: mutant === control ? 2 : (mutant.rounds ?? ROUNDS),
      clients: 20,
      apis: 1,
      faults: mutant.faults ?? [],
      serverEveryMs: 1_500,
      otherEveryMs: 500,
      // Longer than most holds live: somebody wants what has just lapsed.
      hotForMs: 8_000,
      alone,
      delayMs: 1_000,
      insistMs: mutant === control ? 10_000 : 2_000,
      repeats: 60,
      practices: 2,
      workers: 1,
      probe: false,
      patches: mutant.functions ?? [],
      statements: mutant.statements ?? [],
      source: mutant.source ?? [],
      say: () => {},
    })
  } finally {
    await onServer(server, `drop database if exists ${database} with (force)`)
    await onServer(server, `alter role ${server.role.user} reset all`)
  }
}

function databaseOf(server: Postgres, database: string): Postgres {
  const named = (text: string) => {
    const url = new URL(text)
    url.pathname = `/${database}`
    return url.href
  }
  return {
    ...server,
    role: { ...server.role, database },
    url: named(server.url),
    adminUrl: named(server.adminUrl),
  }
}

/** Again while the server recovers: the last fault may have been a kill. */
async function onServer(server: Postgres, text: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    const client = new pg.Client({ connectionString: server.adminUrl, connectionTimeoutMillis: 5_000 })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query(text)
      return
    } catch (error) {
      if (tries === 20) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    } finally {
      await client.end().catch(() => {})
    }
  }
}

function row({ name, bug }: Mutant, result: Result, right: boolean): string {
  const caught = result.broken.length > 0
  return `| ${name} | ${bug} | ${caught ? 'yes' : 'no'}${right ? '' : ' **(wrong)**'} | ${firstOf(result)} | ${result.attempts} |`
}

/** The promise that most of what was found speaks of. */
function firstOf({ broken }: Result): string {
  const byPromise = [...Map.groupBy(broken, ({ promise }) => promise)].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  const [most, ...others] = byPromise
  if (most === undefined) return 'nothing found'
  const refused = /violates|23\d\d\d|"code":"(\w{5})"/.exec(most[1][0]?.detail ?? '')?.[1]
  const more = others.length > 0 ? `, and ${others.length} more` : ''
  return `${most[0]}${refused ? ` (refused by the database, ${refused})` : ''} ${most[1].length} times${more}`
}
