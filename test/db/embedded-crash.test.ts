import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as each } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../../src/db/database.ts'
import { OutcomeUnknown } from '../../src/db/sql-error.ts'
import { Refusal } from '../../src/refusal.ts'
import {
  launch,
  rowsOf,
  serverProcesses,
  signalAll,
  startHere,
  startInProcess,
  useDataFolder,
  useFolder,
} from '../support/embedded.ts'

const test = process.env['HORAI_TEST_DATABASE_URL'] ? each.skip : each

test('the orphan of a horai that was killed does not block the next start, and its data are there', async (t) => {
  const dataDir = await useDataFolder(t)
  const killed = await startInProcess({ dataDir })
  await rowsOf(killed.url, 'create table public.kept as select 42 as answer')
  await killed.kill()
  assert.ok(serverProcesses(dataDir).length > 0, 'Postgres survives its parent')
  const next = await startInProcess({ dataDir })
  t.diagnostic(`start that took over from an orphan: ${next.ms.toFixed(0)} ms`)
  assert.deepEqual(next.log, ['stopped the Postgres that a killed horai had left behind'])
  assert.deepEqual(await rowsOf(next.url, 'select answer from public.kept'), [{ answer: 42 }])
  await next.stop()
  assert.deepEqual(serverProcesses(dataDir), [])
})

test('every process killed at once, and its number now another program: the next start works', async (t) => {
  const dataDir = await useDataFolder(t)
  const killed = await startInProcess({ dataDir })
  await rowsOf(killed.url, 'create table public.kept as select 42 as answer')
  await killed.kill()
  signalAll(serverProcesses(dataDir), 'SIGKILL')
  // As in a container, where pids begin anew: both files now name a living process that is neither.
  const pidFile = join(dataDir, 'postgres', 'postmaster.pid')
  writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)))
  writeFileSync(join(dataDir, 'owner.json'), JSON.stringify({ pid: process.pid, birth: 'another' }))
  const next = await startInProcess({ dataDir })
  t.diagnostic(`start with crash recovery: ${next.ms.toFixed(0)} ms`)
  assert.deepEqual(await rowsOf(next.url, 'select answer from public.kept'), [{ answer: 42 }])
  await next.stop()
})

test('a kill in the moment when postmaster.pid is still empty does not brick the folder', async (t) => {
  const dataDir = await useDataFolder(t)
  writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), '')
  mkdirSync(join(dataDir, 'socket'))
  writeFileSync(join(dataDir, 'socket', '.s.PGSQL.5432.lock'), `${process.pid}\n`)
  writeFileSync(join(dataDir, 'socket-folder'), join(dataDir, 'socket'))
  const server = await startHere({ dataDir })
  assert.deepEqual(await rowsOf(server.url, 'select 1 as one'), [{ one: 1 }])
  await server.stop()
})

test('Postgres killed under writers comes back by itself with every acknowledged row', async (t) => {
  const log: string[] = []
  const server = await startHere({ dataDir: await useDataFolder(t), onLog: (line) => log.push(line) })
  t.after(() => server.stop())
  const database = openDatabase({ url: server.url })
  t.after(() => database.close())
  await database.query('create table public.booking (id int primary key)')
  const acknowledged: number[] = []
  let unknown = 0
  let running = true
  // Also when this test fails: else it would never end.
  t.after(() => {
    running = false
  })
  const writers = [0, 1, 2, 3].map(async (writer) => {
    for (let i = 0; running; i += 1) {
      const id = writer + 4 * i
      try {
        await database.query('insert into public.booking values ($1)', [id])
        acknowledged.push(id)
      } catch (error) {
        if (error instanceof OutcomeUnknown) unknown += 1
        else if (!(error instanceof Refusal)) throw error
      }
    }
  })
  let slowest = 0
  for (let kills = 0; kills < 3; kills += 1) {
    await sleep(300)
    const before = acknowledged.length
    const start = performance.now()
    signalAll(serverProcesses(server.dataDir), 'SIGKILL')
    while (acknowledged.length < before + 20) await sleep(5)
    slowest = Math.max(slowest, performance.now() - start)
  }
  running = false
  await Promise.all(writers)
  const kept = new Set(
    (await database.query<{ id: number }>('select id from public.booking')).map(({ id }) => id),
  )
  assert.deepEqual(
    acknowledged.filter((id) => !kept.has(id)),
    [],
  )
  assert.ok(kept.size <= acknowledged.length + unknown, 'no row that nobody was in doubt about')
  assert.equal(log.filter((line) => line === 'Postgres ended: starting it again').length, 3)
  t.diagnostic(
    `${acknowledged.length} acknowledged, 0 lost, writing again after at most ${slowest.toFixed(0)} ms`,
  )
})

test('a server that hangs is killed and started again', async (t) => {
  const log: string[] = []
  const dataDir = await useDataFolder(t)
  const server = await startHere({
    dataDir,
    stuckMs: 1_000,
    probeEveryMs: 200,
    onLog: (line) => log.push(line),
  })
  t.after(() => server.stop())
  await rowsOf(server.url, 'create table public.kept as select 42 as answer')
  signalAll(serverProcesses(dataDir), 'SIGSTOP')
  const start = performance.now()
  while (!log.includes('Postgres runs again')) await sleep(20)
  t.diagnostic(`running again after ${(performance.now() - start).toFixed(0)} ms`)
  assert.deepEqual(await rowsOf(server.url, 'select answer from public.kept'), [{ answer: 42 }])
})

test('a start that hangs is killed and begun again', async (t) => {
  const dataDir = await useDataFolder(t)
  const starting = startHere({ dataDir, stuckMs: 1_500 })
  while (serverProcesses(dataDir).length === 0) await new Promise(setImmediate)
  signalAll(serverProcesses(dataDir), 'SIGSTOP')
  const server = await starting
  assert.deepEqual(await rowsOf(server.url, 'select 1 as one'), [{ one: 1 }])
  await server.stop()
})

test('a first start that was killed half way is simply begun again', async (t) => {
  const dataDir = join(useFolder(t), 'data')
  const first = launch({ dataDir, durable: false })
  while (!existsSync(dataDir) || !readdirSync(dataDir).some((name) => name.includes('half'))) await sleep(5)
  await sleep(150)
  first.kill('SIGKILL')
  await once(first, 'exit')
  assert.ok(!existsSync(join(dataDir, 'postgres')), 'nothing half made has the name of a database')
  const server = await startInProcess({ dataDir, durable: false })
  assert.deepEqual(await rowsOf(server.url, 'select 1 as one'), [{ one: 1 }])
  await server.stop()
})

test('process.exit without a stop takes the server along', async (t) => {
  const dataDir = await useDataFolder(t)
  const horai = await startInProcess({ dataDir, durable: false }, { exitAfterStart: true })
  if (horai.process.exitCode === null) await once(horai.process, 'exit')
  const start = performance.now()
  while (serverProcesses(dataDir).length > 0 && performance.now() - start < 5_000) await sleep(20)
  assert.deepEqual(serverProcesses(dataDir), [])
})

test('while the database is down callers are refused within 5 s, and served again when it is back', async (t) => {
  const dataDir = await useDataFolder(t)
  const first = await startHere({ dataDir, durable: false })
  const database = openDatabase({ url: first.url })
  t.after(() => database.close())
  await database.query('select 1')
  await first.stop()
  for (const refused of [
    () => database.query('select 1'),
    () => database.transaction((tx) => tx.query('select 1')),
    () =>
      database
        .within('')
        .kysely.selectNoFrom((e) => e.val(1).as('one'))
        .execute(),
  ]) {
    const start = performance.now()
    await assert.rejects(refused(), { code: 'unavailable', facts: { retry_after_seconds: 2 } })
    assert.ok(performance.now() - start < 5_000)
  }
  const waiting = database.query('select 2 as two')
  const second = await startHere({ dataDir, durable: false })
  t.after(() => second.stop())
  assert.deepEqual(
    await waiting,
    [{ two: 2 }],
    'a caller of that moment waits for the restart and is not refused',
  )
  assert.deepEqual(await database.query('select 1 as one'), [{ one: 1 }])
})
