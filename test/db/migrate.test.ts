import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import test, { type TestContext } from 'node:test'
import pg from 'pg'
import { type Database, openDatabase } from '../../src/db/database.ts'
import { migrate, pendingMigrations } from '../../src/db/migrate.ts'
import { complaintsAbout } from '../../src/db/server-check.ts'
import { SetupFailure } from '../../src/db/setup-failure.ts'
import { asAdmin, createTestDatabase, dropTestDatabase, nameOf } from '../support/admin.ts'

const practice = 'create table horai.practice (id int primary key, name text not null)'
const doctor = 'create table horai.doctor (id int primary key references horai.practice)'
const answer = (text: string) =>
  `create or replace function horai.answer() returns text language sql as $$ select '${text}' $$`

test('a database is migrated from nothing, and a second time there is nothing to do', async (t) => {
  const { url, database, sqlFolder } = await fixture(t, {
    'migrations/0001_practice.sql': practice,
    'migrations/0002_doctor.sql': doctor,
    'functions/answer.sql': answer('yes'),
  })
  assert.deepEqual(await pendingMigrations(database, sqlFolder), [
    '0001_practice',
    '0002_doctor',
    'functions',
  ])
  const seen: string[] = []
  const steps = await migrate({ url, sqlFolder, onApplied: (step) => seen.push(step) })
  assert.deepEqual(steps, ['0001_practice', '0002_doctor', 'functions'])
  assert.deepEqual(seen, steps)
  assert.deepEqual(await migrate({ url, sqlFolder }), [])
  assert.deepEqual(await pendingMigrations(database, sqlFolder), [])
  assert.deepEqual(await database.query('select horai.answer()'), [{ answer: 'yes' }])
})

test('two processes that migrate at once share the work and both succeed', async (t) => {
  const files: Record<string, string> = { 'functions/answer.sql': answer('yes') }
  for (let i = 1; i <= 12; i += 1) {
    const version = String(i).padStart(4, '0')
    files[`migrations/${version}_table_${i}.sql`] = `create table horai.t${i} (id int); select pg_sleep(0.01)`
  }
  const { url, database, sqlFolder } = await fixture(t, files)
  const results = await Promise.all([migrateInProcess(url, sqlFolder), migrateInProcess(url, sqlFolder)])
  assert.deepEqual(
    results.map(({ code }) => code),
    [0, 0],
    results.map(({ output }) => output).join('\n'),
  )
  const steps = results.flatMap(({ output }) => output.split('\n').filter((line) => line !== ''))
  assert.equal(steps.length, 13, 'each step was taken by exactly one of them')
  assert.deepEqual(await database.query('select count(*) from horai.schema_migrations'), [{ count: 13 }])
})

test('an applied migration that was changed since is refused', async (t) => {
  const { url, sqlFolder, write } = await fixture(t, { 'migrations/0001_practice.sql': practice })
  await migrate({ url, sqlFolder })
  write('migrations/0001_practice.sql', `${practice}; select 1`)
  await assert.rejects(migrate({ url, sqlFolder }), isSetupFailure(/^0001_practice\.sql was changed after/))
})

test('functions of a later version are not put back by an earlier one', async (t) => {
  const { url, database, sqlFolder, write } = await fixture(t, { 'functions/answer.sql': answer('yes') })
  await migrate({ url, sqlFolder })
  await database.query(`update horai.schema_migrations set name = 'functions_of_99.1.0' where version = 0`)
  write('functions/answer.sql', answer('no'))
  await assert.rejects(
    migrate({ url, sqlFolder }),
    isSetupFailure(/newer than this horai: its functions are those of 99\.1\.0, and this is \d/),
  )
  assert.deepEqual(await pendingMigrations(database, sqlFolder), [])
  assert.deepEqual(await database.query('select horai.answer()'), [{ answer: 'yes' }])
})

test('functions that somebody changed by hand are restored when that is asked for', async (t) => {
  const { url, database, sqlFolder } = await fixture(t, { 'functions/answer.sql': answer('yes') })
  await migrate({ url, sqlFolder })
  await database.query(answer('by hand'))
  assert.deepEqual(await migrate({ url, sqlFolder }), [])
  assert.deepEqual(await migrate({ url, sqlFolder, restoreFunctions: true }), ['functions'])
  assert.deepEqual(await database.query('select horai.answer()'), [{ answer: 'yes' }])
})

test('a migration that needs a window is refused beside the application, and needs none at the first install', async (t) => {
  const { url, sqlFolder, write } = await fixture(t, {
    'migrations/0001_practice.sql': `-- window: practices are made\n${practice}`,
  })
  assert.deepEqual(await migrate({ url, sqlFolder }), ['0001_practice'])
  write('migrations/0002_doctor.sql', `-- window: every row is written anew\n${doctor}`)
  await assert.rejects(
    migrate({ url, sqlFolder }),
    isSetupFailure(
      /^0002_doctor needs a window \(every row is written anew\): stop every horai on this database/,
    ),
  )
  assert.deepEqual(await migrate({ url, sqlFolder, window: true }), ['0002_doctor'])
})

test('no migration holds its locks for more than five seconds, unless there is a window', async (t) => {
  const { url, database, sqlFolder, write } = await fixture(t, { 'migrations/0001_practice.sql': practice })
  await migrate({ url, sqlFolder })
  write('migrations/0002_doctor.sql', `${doctor}; select pg_sleep(5.2)`)
  await assert.rejects(
    migrate({ url, sqlFolder }),
    isSetupFailure(/^0002_doctor failed: it would hold its locks for more than 5s: announce a window/),
  )
  assert.deepEqual(await database.query(`select to_regclass('horai.doctor') as doctor`), [{ doctor: null }])
  assert.deepEqual(await migrate({ url, sqlFolder, window: true }), ['0002_doctor'])
})

test('an index is built beside the application, and anew where a build was interrupted', async (t) => {
  const { url, database, sqlFolder, write } = await fixture(t, { 'migrations/0001_practice.sql': practice })
  await migrate({ url, sqlFolder })
  await database.query(`insert into horai.practice values (1, 'a'), (2, 'a')`)
  // A unique index over what is not unique fails half way, and stays.
  await assert.rejects(database.query('create unique index concurrently by_name on horai.practice (name)'))
  write(
    'migrations/0002_by_name.sql',
    '-- outside a transaction\ncreate index concurrently if not exists by_name on horai.practice (name);',
  )
  write('migrations/0003_doctor.sql', doctor)
  assert.deepEqual(await migrate({ url, sqlFolder }), ['0002_by_name', '0003_doctor'])
  assert.deepEqual(
    await database.query(
      `select indisvalid, indisunique from pg_index where indexrelid = 'horai.by_name'::regclass`,
    ),
    [{ indisvalid: true, indisunique: false }],
  )
})

test('a lock that others keep is waited for as long as was asked, and then told', async (t) => {
  const { url, sqlFolder, write } = await fixture(t, { 'migrations/0001_practice.sql': practice })
  await migrate({ url, sqlFolder })
  write('migrations/0002_name.sql', 'alter table horai.practice add column slug text')
  let waits = 0
  // Another program's: a session of ours would be ended for being silent.
  const other = new pg.Client({ connectionString: url })
  await other.connect()
  try {
    await other.query('begin')
    await other.query('select from horai.practice')
    await assert.rejects(
      migrate({ url, sqlFolder, patienceMs: 3_000, onWaiting: () => (waits += 1) }),
      isSetupFailure(/^0002_name failed: canceling statement due to lock timeout$/),
    )
  } finally {
    await other.end()
  }
  assert.ok(waits >= 1)
  assert.deepEqual(await migrate({ url, sqlFolder }), ['0002_name'])
})

test('line ends of another system are no change', async (t) => {
  const { url, sqlFolder, write } = await fixture(t, {
    'migrations/0001_practice.sql': `${practice};\nselect 1`,
  })
  await migrate({ url, sqlFolder })
  write('migrations/0001_practice.sql', `${practice};\r\nselect 1`)
  assert.deepEqual(await migrate({ url, sqlFolder }), [])
})

test('a database newer than the files is refused, and an old server that reads it stays ready', async (t) => {
  const { url, database, sqlFolder, remove } = await fixture(t, {
    'migrations/0001_practice.sql': practice,
    'migrations/0002_doctor.sql': doctor,
  })
  await migrate({ url, sqlFolder })
  remove('migrations/0002_doctor.sql')
  await assert.rejects(
    migrate({ url, sqlFolder }),
    isSetupFailure(/newer than this horai: it has 0002_doctor/),
  )
  assert.deepEqual(await pendingMigrations(database, sqlFolder), [])
})

test('a migration that fails leaves nothing of itself and keeps those before it', async (t) => {
  const { url, database, sqlFolder, write } = await fixture(t, {
    'migrations/0001_practice.sql': practice,
    'migrations/0002_doctor.sql': `${doctor}; select 1 / 0`,
  })
  await assert.rejects(migrate({ url, sqlFolder }), isSetupFailure(/^0002_doctor failed: division by zero$/))
  assert.deepEqual(await database.query(`select to_regclass('horai.doctor') as doctor`), [{ doctor: null }])
  write('migrations/0002_doctor.sql', doctor)
  assert.deepEqual(await migrate({ url, sqlFolder }), ['0002_doctor'])
})

test('functions are replaced when one changes, and the old form of a changed signature goes', async (t) => {
  const { url, database, sqlFolder, write, remove } = await fixture(t, {
    'migrations/0001_practice.sql': practice,
    'functions/answer.sql': answer('yes'),
    'functions/other.sql': `create function horai.other() returns int language sql as 'select 1'`,
  })
  await migrate({ url, sqlFolder })
  const before = await identity(database)
  write('functions/answer.sql', answer('no'))
  write(
    'functions/other.sql',
    `create or replace function horai.other() returns int language sql as 'select 1'`,
  )
  assert.deepEqual(await migrate({ url, sqlFolder }), ['functions'])
  assert.equal(await identity(database), before, 'a call that runs meanwhile still finds its function')

  write('functions/answer.sql', answer('with an argument').replace('()', '(a int)'))
  await migrate({ url, sqlFolder })
  assert.deepEqual(await signatures(database), ['horai.answer(integer)', 'horai.other()'])

  write('functions/answer.sql', answer('1').replace('returns text', 'returns table (word text)'))
  write(
    'functions/other.sql',
    `create or replace function horai.other() returns text language sql as $$ select '2' $$`,
  )
  await migrate({ url, sqlFolder })
  assert.deepEqual(await database.query('select horai.other()'), [{ other: '2' }], 'a changed result type')

  remove('functions/other.sql')
  await migrate({ url, sqlFolder })
  assert.deepEqual(await signatures(database), ['horai.answer()'])
})

test('a function that a trigger uses is replaced in place', async (t) => {
  const trigger = (name: string) =>
    `create or replace function horai.fill() returns trigger language plpgsql as $$
     begin new.name := '${name}'; return new; end $$`
  const { url, database, sqlFolder, write } = await fixture(t, {
    'migrations/0001_practice.sql': `${practice}; ${trigger('old')};
      create trigger fill before insert on horai.practice for each row execute function horai.fill()`,
    'functions/answer.sql': answer('yes'),
  })
  await migrate({ url, sqlFolder })
  write('functions/fill.sql', trigger('new'))
  await migrate({ url, sqlFolder })
  assert.deepEqual(await database.query(`insert into horai.practice values (1, '') returning name`), [
    { name: 'new' },
  ])
})

test('unqualified names in a migration are refused, whoever runs it', async (t) => {
  const { url, sqlFolder } = await fixture(t, {
    'migrations/0001_practice.sql': 'create table practice (id int)',
  })
  await assert.rejects(
    migrate({ url, sqlFolder }),
    isSetupFailure(/^0001_practice failed: permission denied/),
  )
})

test('a file that is not named like a migration, or a version given twice, is refused', async (t) => {
  const { url, sqlFolder, write, remove } = await fixture(t, { 'migrations/1_practice.sql': practice })
  await assert.rejects(
    migrate({ url, sqlFolder }),
    isSetupFailure(/named like 0001_name\.sql, not 1_practice\.sql/),
  )
  remove('migrations/1_practice.sql')
  write('migrations/0001_practice.sql', practice)
  write('migrations/0001_doctor.sql', doctor)
  await assert.rejects(migrate({ url, sqlFolder }), isSetupFailure(/two migrations have the version 1/))
})

test('a role that may not create btree_gist hears who can', async (t) => {
  const { url, sqlFolder } = await fixture(t, { 'migrations/0001_practice.sql': practice })
  await asAdmin((client) => client.query(`alter database ${nameOf(url)} owner to current_user`))
  await assert.rejects(migrate({ url, sqlFolder }), isSetupFailure(/may not create the extension btree_gist/))
})

test('a read-only database is refused', async (t) => {
  const { url, sqlFolder } = await fixture(t, { 'migrations/0001_practice.sql': practice })
  await asAdmin((client) =>
    client.query(`alter database ${nameOf(url)} set default_transaction_read_only = on`),
  )
  await assert.rejects(migrate({ url, sqlFolder }), isSetupFailure(/the database is read-only/))
})

test('a database that cannot be reached is one clear line', async () => {
  const nowhere = 'postgresql://horai@localhost/horai?host=/nowhere'
  await assert.rejects(
    migrate({ url: nowhere }),
    isSetupFailure(/^cannot connect to the database: .*\/nowhere/),
  )
})

test('an unfit server is described, one line for each complaint', () => {
  const fit = { version: 150_020, read_only: false, encoding: 'UTF8', btree_gist: 'installed' } as const
  assert.deepEqual(complaintsAbout(fit), [])
  assert.deepEqual(complaintsAbout({ ...fit, version: 140_011 }), [
    'Postgres 14 is too old: horai needs 15 or later',
  ])
  assert.match(complaintsAbout({ ...fit, btree_gist: 'absent' }).join(), /btree_gist is not on this server/)
  assert.match(
    complaintsAbout({ ...fit, encoding: 'LATIN1' }).join(),
    /is LATIN1: create it with encoding UTF8/,
  )
  assert.equal(
    complaintsAbout({ version: 90_600, read_only: true, encoding: 'x', btree_gist: 'absent' }).length,
    4,
  )
})

async function fixture(t: TestContext, files: Readonly<Record<string, string>>) {
  const sqlFolder = mkdtempSync(join(tmpdir(), 'horai-sql-'))
  t.after(() => rmSync(sqlFolder, { recursive: true }))
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(sqlFolder, file)), { recursive: true })
    writeFileSync(join(sqlFolder, file), text)
  }
  for (const [file, text] of Object.entries(files)) write(file, text)
  const url = await createTestDatabase(`horai_migrate_${process.pid}_${Math.random().toString(36).slice(2)}`)
  const database = openDatabase({ url })
  t.after(async () => {
    await database.close()
    await dropTestDatabase(url)
  })
  return { url, database, sqlFolder, write, remove: (file: string) => rmSync(join(sqlFolder, file)) }
}

async function migrateInProcess(url: string, sqlFolder: string): Promise<{ code: unknown; output: string }> {
  const script = `
    const { migrate } = await import(${JSON.stringify(import.meta.resolve('../../src/db/migrate.ts'))})
    await migrate({ ...${JSON.stringify({ url, sqlFolder })}, onApplied: (step) => console.log(step) })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const [code] = await once(child, 'close')
  return { code, output }
}

async function identity(database: Database): Promise<unknown> {
  const [row] = await database.query<{ oid: number }>(`select 'horai.answer()'::regprocedure::oid as oid`)
  return row?.oid
}

async function signatures(database: Database): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    `select oid::regprocedure::text as name from pg_proc where pronamespace = 'horai'::regnamespace order by 1`,
  )
  return rows.map(({ name }) => name)
}

function isSetupFailure(message: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof SetupFailure, String(error))
    assert.match(error.message, message)
    assert.ok(!error.message.includes('\n'), 'one line')
    return true
  }
}
