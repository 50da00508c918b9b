import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as each } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase } from '../../src/db/database.ts'
import { titleOf } from '../../src/db/embedded/processes.ts'
import { Refusal } from '../../src/refusal.ts'
import { hasCompiler, startBreakable } from '../support/broken-disk.ts'
import {
  rowsOf,
  serverProcesses,
  signalAll,
  startHere,
  useDataFolder,
  useFolder,
} from '../support/embedded.ts'

const test = process.env['HORAI_TEST_DATABASE_URL'] ? each.skip : each

/** Callers that ask all the while, as a waiting room does: what they cause must not pass for life. */
function crowd(db: Database) {
  const acknowledged: number[] = []
  let over = false
  let next = 0
  const all = Array.from({ length: 5 }, async () => {
    while (!over) {
      const id = next++
      try {
        await db.query('insert into public.booking values ($1)', [id])
        acknowledged.push(id)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
      }
    }
  })
  return {
    acknowledged,
    async end() {
      over = true
      await Promise.all(all)
    },
  }
}

async function mustHaveKept(db: Database, acknowledged: readonly number[]): Promise<void> {
  const rows = await db.query<{ id: number }>('select id from public.booking')
  const kept = new Set(rows.map(({ id }) => id))
  assert.deepEqual(
    acknowledged.filter((id) => !kept.has(id)),
    [],
    'nothing that was acknowledged is lost',
  )
}

test('a recovery that met a disk error, and hangs though the disk is well again, is ended and done anew', {
  skip: hasCompiler ? false : 'there is no gcc here to break a disk with',
}, async (t) => {
  const dataDir = await useDataFolder(t)
  const log: string[] = []
  const server = await startBreakable(dataDir, useFolder(t), (line) => log.push(line))
  t.after(() => server.stop())
  const db = openDatabase({ url: server.url, max: 5 })
  t.after(() => db.close())
  await db.query('create table public.booking (id int primary key)')
  const callers = crowd(db)
  t.after(() => callers.end())
  while (callers.acknowledged.length < 20) await sleep(5)

  server.breakDisk()
  // The commit that cannot be made durable takes the server down, and then the recovery itself.
  while (panics(dataDir) < 2) await sleep(20)
  const before = callers.acknowledged.length
  server.healDisk()
  const begun = performance.now()
  while (callers.acknowledged.length < before + 20) await sleep(20)
  const seconds = (performance.now() - begun) / 1000
  t.diagnostic(`given up after 4 s without progress; serving ${seconds.toFixed(1)} s after the disk was well`)
  await callers.end()
  await mustHaveKept(db, callers.acknowledged)
  // A later Postgres may well end by itself, as 15 does.
  assert.match(log.join('\n'), /Postgres (hangs|ended): starting it again/)
})

function panics(dataDir: string): number {
  return readFileSync(join(dataDir, 'postgres.log'), 'utf8').match(/PANIC:/g)?.length ?? 0
}

/** Whether the server says that it is in recovery, to one caller more. */
async function recovers(url: string): Promise<boolean> {
  return rowsOf(url, 'select 1').then(
    () => false,
    (error) => error.code === '57P03',
  )
}

test('a recovery that stands still while callers ask all the time is ended and done anew', async (t) => {
  const dataDir = await useDataFolder(t)
  const log: string[] = []
  const server = await startHere({
    dataDir,
    stuckMs: 2_000,
    probeEveryMs: 300,
    onLog: (line) => log.push(line),
  })
  t.after(() => server.stop())
  const db = openDatabase({ url: server.url, max: 5 })
  t.after(() => db.close())
  await db.query('create table public.booking (id int primary key)')
  const callers = crowd(db)
  t.after(() => callers.end())
  while (callers.acknowledged.length < 20) await sleep(5)

  const stopped = await stopRecovery(dataDir, server.url)
  t.diagnostic(`stopped ${titleOf(stopped)}`)
  const before = callers.acknowledged.length
  while (callers.acknowledged.length < before + 20) await sleep(20)
  await callers.end()
  await mustHaveKept(db, callers.acknowledged)
  assert.ok(log.includes('Postgres hangs: starting it again'), log.join('\n'))
})

/** Kills one session, after which Postgres recovers by itself, and stops the process that does it in its midst. */
async function stopRecovery(dataDir: string, url: string): Promise<number> {
  for (;;) {
    const session = serverProcesses(dataDir).find((pid) => titleOf(pid).includes('horai_app'))
    if (session !== undefined) signalAll([session], 'SIGKILL')
    for (let looks = 0; looks < 2_000; looks++) {
      const startup = serverProcesses(dataDir).find((pid) => titleOf(pid).startsWith('postgres: startup'))
      if (startup === undefined) continue
      signalAll([startup], 'SIGSTOP')
      if (await recovers(url)) return startup
      break
    }
  }
}
