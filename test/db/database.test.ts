import assert from 'node:assert/strict'
import test from 'node:test'
import { openDatabase } from '../../src/db/database.ts'
import { asAdmin } from '../support/admin.ts'
import { useDatabase } from '../support/database.ts'

interface Tables {
  'public.counter': { id: number; value: number }
}
const { url, database } = await useDatabase<Tables>('empty')
/** Nothing here belongs to a practice. */
const NOBODY = ''
await database.query('create table public.counter (id int primary key, value int not null)')

test('columns reach JavaScript as text and numbers, never as a Date', async () => {
  const [row] = await database.query<Record<string, unknown>>(`
    select timestamptz '2026-03-29 03:30:00.5+03' as moment, timestamptz '2026-03-29 00:00:00.123456+00' as fine,
           timestamp '2026-03-29 03:30:00' as wall, date '2026-03-29' as day, time '09:30' as opens,
           time '24:00' as closes, 9007199254740991::int8 as large, 12.50::numeric as price,
           jsonb '{"a": [1]}' as json, '00000000-0000-7000-8000-000000000000'::uuid as id, '{a,"b c"}'::text[] as words,
           '{09:00,24:00}'::time[] as times, array[date '2026-01-01'] as days, interval '90 minutes' as lasts`)
  assert.deepEqual(row, {
    moment: '2026-03-29T00:30:00.500Z',
    fine: '2026-03-29T00:00:00.123Z',
    wall: '2026-03-29 03:30:00',
    day: '2026-03-29',
    opens: '09:30',
    closes: '24:00',
    large: 9007199254740991,
    price: '12.50',
    json: { a: [1] },
    id: '00000000-0000-7000-8000-000000000000',
    words: ['a', 'b c'],
    times: ['09:00', '24:00'],
    days: ['2026-01-01'],
    lasts: 'PT1H30M',
  })
})

test('an instant is right even in a session of another time zone, as a pooler may hand out', async () => {
  const rows = await database.transaction(async (tx) => {
    await tx.query(`select set_config('TimeZone', 'Asia/Kolkata', true)`)
    return tx.query(`select timestamptz '2026-03-29 00:30:00.25Z' as moment, timestamptz 'infinity' as never`)
  })
  assert.deepEqual(rows, [{ moment: '2026-03-29T00:30:00.250Z', never: 'infinity' }])
})

test('a number that JavaScript cannot hold is an error and not another number', async () => {
  await assert.rejects(database.query('select 9007199254740993::int8 as n'), /does not fit/)
})

test('each session limits its statements, locks and transactions, and speaks UTC', async () => {
  const settings = {
    TimeZone: 'UTC',
    statement_timeout: '4s',
    lock_timeout: '2s',
    idle_in_transaction_session_timeout: '2s',
    search_path: 'pg_catalog, pg_temp',
    application_name: 'horai test',
  }
  for (const [name, value] of Object.entries(settings)) {
    assert.deepEqual(await database.query(`select current_setting($1) as value`, [name]), [{ value }], name)
  }
  const [limit] = await database.query<{ value: string | null }>(
    `select current_setting('transaction_timeout', true) as value`,
  )
  assert.ok(limit?.value === '4500ms' || limit?.value === null, 'where the server has it (17 and later)')
})

test('a command is one round trip, and a transaction adds two', async () => {
  const before = database.roundTrips
  await database.call('select 1')
  assert.equal(database.roundTrips - before, 1)
  await database.transaction((tx) => tx.query('select 1'))
  assert.equal(database.roundTrips - before, 4)
})

test('one text is one statement', async () => {
  await assert.rejects(database.query('select 1; select 2'), { code: '42601' })
})

test('an SQL error does not cost the connection', async () => {
  const one = openDatabase({ url, max: 1 })
  const pid = 'select pg_backend_pid() as pid'
  const before = await one.query(pid)
  for (let i = 0; i < 3; i += 1) await assert.rejects(one.query('select 1 / 0'), { code: '22012' })
  await assert.rejects(
    one.transaction((tx) => tx.query('select 1 / 0')),
    { code: '22012' },
  )
  assert.deepEqual(await one.query(pid), before)
  await one.close()
})

test('when all connections are busy a caller is refused within 5 s, and is not queued for ever', async () => {
  const one = openDatabase({ url, max: 1 })
  const start = performance.now()
  await one.transaction(async (tx) => {
    // It stays in the way for as long as the other waits.
    await tx.query(`select set_config('idle_in_transaction_session_timeout', '0', true)`)
    await assert.rejects(one.query('select 1'), { code: 'overloaded' })
  })
  assert.ok(performance.now() - start < 5_000)
  assert.deepEqual(await one.query('select 1 as one'), [{ one: 1 }])
  await one.close()
})

test('connections that the server ended while they idled are replaced without a word', async () => {
  const some = openDatabase({ url, max: 3, applicationName: 'to be ended' })
  await Promise.all([1, 2, 3].map(() => some.query('select pg_sleep(0.05)')))
  await asAdmin((client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'to be ended'`,
    ),
  )
  await new Promise((resolve) => setTimeout(resolve, 50))
  assert.deepEqual(await Promise.all([1, 2, 3].map((n) => some.query('select $1::int as n', [n]))), [
    [{ n: 1 }],
    [{ n: 2 }],
    [{ n: 3 }],
  ])
  await some.close()
})

test('a violated constraint is the refusal it stands for, and its detail goes nowhere', async () => {
  await database.query('create table public.busy (who text constraint patient_no_overlap unique)')
  const insert = `insert into public.busy values ('secret patient')`
  await database.query(insert)
  await assert.rejects(database.query(insert), { name: 'Refusal', code: 'patient_busy', facts: {} })
  await assert.rejects(
    database.transaction((tx) => tx.query(insert)),
    { name: 'Refusal', code: 'patient_busy' },
  )

  await database.query('create table public.unmapped (who text unique)')
  const other = `insert into public.unmapped values ('secret patient')`
  await database.query(other)
  const error = await database.query(other).catch((reason: unknown) => reason)
  assert.ok(error instanceof Error && 'code' in error && error.code === '23505')
  assert.ok(!JSON.stringify({ ...error, message: error.message }).includes('secret'), 'no values of rows')
})

test('Kysely composes queries on the same pool, and inside a transaction on its connection', async () => {
  const counters = database
    .within(NOBODY)
    .kysely.selectFrom('public.counter')
    .select('value')
    .where('id', '=', 900)
  await assert.rejects(
    database.transaction(async (tx) => {
      await tx.kysely.insertInto('public.counter').values({ id: 900, value: 1 }).execute()
      assert.deepEqual(
        await tx.kysely.selectFrom('public.counter').select('value').where('id', '=', 900).execute(),
        [{ value: 1 }],
      )
      assert.deepEqual(await counters.execute(), [], 'others do not see it yet')
      throw new Error('no')
    }),
    /^Error: no$/,
  )
  assert.deepEqual(await counters.execute(), [])
  await assert.rejects(
    database
      .within(NOBODY)
      .kysely.transaction()
      .execute(async () => {}),
    /run by Database\.transaction/,
  )
  assert.equal(database.connections.total, database.connections.idle, 'nothing is left borrowed')
})
