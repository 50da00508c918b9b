import assert from 'node:assert/strict'
import test from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Queryable } from '../../src/db/database.ts'
import { OutcomeUnknown } from '../../src/db/sql-error.ts'
import { asAdmin } from '../support/admin.ts'
import { useDatabase } from '../support/database.ts'

const { database } = await useDatabase('empty')
await database.query('create table public.counter (id int primary key, value int not null)')
await database.query('insert into public.counter select id, 0 from generate_series(1, 20) id')

test('transactions that overtake each other (40001) are run again until each has counted once', async () => {
  const bothHaveRead = barrier(2)
  let runs = 0
  const increment = () =>
    database.transaction(async (tx) => {
      runs += 1
      await tx.query('set transaction isolation level repeatable read')
      const value = await counted(tx, 1)
      await bothHaveRead()
      await tx.query('update public.counter set value = $1 where id = 1', [value + 1])
    })
  await Promise.all([increment(), increment()])
  assert.equal(await counted(database, 1), 2)
  assert.equal(runs, 3, 'one lost the race')
})

test('a deadlock (40P01) ends with both transactions done', async () => {
  const bothHoldOne = barrier(2)
  let runs = 0
  const addInOrder = (first: number, second: number) =>
    database.transaction(async (tx) => {
      runs += 1
      await tx.query('update public.counter set value = value + 1 where id = $1', [first])
      await bothHoldOne()
      await tx.query('update public.counter set value = value + 1 where id = $1', [second])
    })
  await Promise.all([addInOrder(2, 3), addInOrder(3, 2)])
  assert.deepEqual([await counted(database, 2), await counted(database, 3)], [2, 2])
  assert.equal(runs, 3)
})

test('a lock that is not free (55P03) is asked for again, by a single call too', async () => {
  const held = Promise.withResolvers<void>()
  let before = Number.POSITIVE_INFINITY
  const holder = database.transaction(async (tx) => {
    await tx.query('select from public.counter where id = 4 for update')
    held.resolve()
    // The second try is on its way, so the first was refused.
    while (database.roundTrips < before + 2) await sleep(1)
  })
  await held.promise
  before = database.roundTrips
  const taken = await database.call('select id from public.counter where id = 4 for update nowait')
  assert.deepEqual(taken, [{ id: 4 }])
  await holder
})

test('four tries, then the caller is told to come back', async () => {
  const release = Promise.withResolvers<void>()
  const held = Promise.withResolvers<void>()
  const holder = database.transaction(async (tx) => {
    await tx.query('select from public.counter where id = 5 for update')
    held.resolve()
    await release.promise
  })
  await held.promise
  let runs = 0
  const start = performance.now()
  const refused = database.transaction(async (tx) => {
    runs += 1
    await tx.query('select from public.counter where id = 5 for update nowait')
  })
  await assert.rejects(refused, { name: 'Refusal', code: 'unavailable' })
  assert.equal(runs, 4)
  assert.ok(performance.now() - start < 2_000)
  await assert.rejects(
    database.query('select from public.counter where id = 5 for update nowait'),
    { code: '55P03' },
    'query, which is for reading, does not insist',
  )
  release.resolve()
  await holder
})

test('a statement that outlasts its time is refused as unavailable, and took no effect', async () => {
  const slow = database.transaction(async (tx) => {
    await tx.query(`select set_config('statement_timeout', '50ms', true)`)
    await tx.query('update public.counter set value = 99 where id = 6')
    await tx.query('select pg_sleep(1)')
  })
  await assert.rejects(slow, { name: 'Refusal', code: 'unavailable' })
  assert.equal(await counted(database, 6), 0)
})

test('a connection lost inside a transaction is a definite failure: the work is done on another', async () => {
  let runs = 0
  await database.transaction(async (tx) => {
    runs += 1
    await tx.query('update public.counter set value = value + 1 where id = 7')
    if (runs === 1) await endSession(await pidOf(tx))
    await tx.query('update public.counter set value = value + 1 where id = 7')
  })
  assert.equal(runs, 2)
  assert.equal(await counted(database, 7), 2)
})

test('a connection lost during a call leaves the outcome unknown, and the call is not repeated', async () => {
  const call = database.call(`
    update public.counter set value = value + 1 where id = 8 returning pg_sleep(5)::text`)
  const failed = assert.rejects(call, OutcomeUnknown)
  await endSession(await sleeperPid())
  await failed
  assert.equal(await counted(database, 8), 0)
})

test('a connection lost during COMMIT leaves the outcome unknown, and the work is not repeated', async () => {
  await database.query(`
    create function public.dawdle() returns trigger language plpgsql as
    'begin perform pg_catalog.pg_sleep(5); return null; end'`)
  await database.query(`
    create constraint trigger dawdle after update on public.counter deferrable initially deferred
    for each row when (new.id = 9) execute function public.dawdle()`)
  let runs = 0
  const commit = database.transaction(async (tx) => {
    runs += 1
    await tx.query('update public.counter set value = value + 1 where id = 9')
  })
  const failed = assert.rejects(commit, OutcomeUnknown)
  await endSession(await sleeperPid())
  await failed
  assert.equal(runs, 1)
})

test('work that swallows a failed statement does not pass for committed', async () => {
  const careless = database.transaction(async (tx) => {
    await tx.query('update public.counter set value = 1 where id = 10')
    await tx.query('select 1 / 0').catch(() => {})
  })
  await assert.rejects(careless, /was rolled back/)
  assert.equal(await counted(database, 10), 0)
})

test('a transaction that has ended takes no more statements', async () => {
  const leaked = await database.transaction(async (tx) => tx)
  await assert.rejects(leaked.query('select 1'), /has ended/)
})

async function counted(on: Queryable, id: number): Promise<number> {
  const [row] = await on.query<{ value: number }>('select value from public.counter where id = $1', [id])
  return row?.value ?? Number.NaN
}

async function pidOf(on: Queryable): Promise<number> {
  const [row] = await on.query<{ pid: number }>('select pg_backend_pid() as pid')
  return row?.pid ?? 0
}

async function endSession(pid: number): Promise<void> {
  await asAdmin((client) => client.query('select pg_terminate_backend($1)', [pid]))
}

/** The session of this database that sleeps, once there is one. */
async function sleeperPid(): Promise<number> {
  for (;;) {
    const [row] = await database.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`,
    )
    if (row !== undefined) return row.pid
    await sleep(5)
  }
}

/** Resolves for everybody when the `size`-th caller has come, and at once for later ones. */
function barrier(size: number): () => Promise<void> {
  const full = Promise.withResolvers<void>()
  let come = 0
  return () => {
    come += 1
    if (come === size) full.resolve()
    return full.promise
  }
}
