/** The floor of a hold: bench_floor.book, called by pgbench where it is installed, else from here. */
import { spawn } from 'node:child_process'
import { accessSync, constants, globSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { WrongResult } from './case.ts'
import type { Filled } from './databases.ts'
import { holdSlot, OPENING } from './times.ts'

const CLIENTS = 16

/** More times than one measurement can use up. */
const RANGE = 400_000

export interface Floor {
  readonly name: string
  /** Holds a second, at times that no other measurement of this floor names. */
  rate(seconds: number): Promise<number>
}

export function bareHold(database: Filled, folder: string): Floor {
  const pgbench = findPgbench()
  let measured = 0
  const offset = () => RANGE * measured++
  return pgbench
    ? {
        name: 'bare function, pgbench',
        rate: (seconds) => byPgbench(pgbench, database, folder, seconds, offset()),
      }
    : { name: 'bare function, 16 Node connections', rate: (seconds) => byNode(database, seconds, offset()) }
}

function findPgbench(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const places = [
    ...folders.map((folder) => join(folder, 'pgbench')),
    ...globSync('/usr/lib/postgresql/*/bin/pgbench').sort().reverse(),
  ]
  return places.find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function byPgbench(
  program: string,
  database: Filled,
  folder: string,
  seconds: number,
  offset: number,
): Promise<number> {
  const script = join(folder, 'hold.pgbench')
  // As in times.ts: one doctor after the other, each at its next time.
  writeFileSync(
    script,
    `\\set n :n + 1
\\set i :offset + :n * ${CLIENTS} + :client_id
\\set doctor 1 + :i % 1000
\\set slot ((:i / 1000 + :doctor * 37) * 1009) % 6000
\\set epoch ${OPENING} + :slot / 20 * 86400 + :slot % 20 * 1800
select bench_floor.book(:doctor, to_timestamp(:epoch));
`,
  )
  const url = new URL(database.url)
  const told = await output(
    program,
    ['-n', '-M', 'prepared', '-c', `${CLIENTS}`, '-j', '2', '-T', `${seconds}`, '-f', script]
      .concat(['-D', 'n=0', '-D', `offset=${offset}`])
      .concat(['-h', url.searchParams.get('host') ?? url.hostname, '-p', url.port, '-U', url.username])
      .concat([url.pathname.slice(1)]),
    { PGPASSWORD: decodeURIComponent(url.password) },
  )
  const rate = Number(/^tps = ([\d.]+)/m.exec(told)?.[1])
  if (!(rate > 0)) throw new Error(`pgbench said no rate: ${told}`)
  return rate
}

async function output(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const told = { out: '', error: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told.error += text
  })
  const ended = Promise.withResolvers<number | null>()
  child.on('error', ended.reject).on('close', ended.resolve)
  if ((await ended.promise) !== 0) throw new WrongResult(`the bare function failed: ${told.error}`)
  return told.out
}

async function byNode(database: Filled, seconds: number, offset: number): Promise<number> {
  const clients = Array.from({ length: CLIENTS }, () => new pg.Client({ connectionString: database.url }))
  for (const client of clients) await client.connect()
  const limit = new AbortController()
  let booked = 0
  let next = offset
  const work = clients.map(async (client) => {
    while (!limit.signal.aborted) {
      const { doctor, seconds: at } = holdSlot(next++)
      await client.query({
        name: 'book',
        text: 'select bench_floor.book($1, to_timestamp($2))',
        values: [doctor, at],
      })
      booked += 1
    }
  })
  await sleep(seconds * 1000)
  const rate = booked / seconds
  limit.abort()
  await Promise.all(work)
  for (const client of clients) await client.end()
  return rate
}
