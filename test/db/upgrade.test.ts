import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { verify } from '../../src/booking/verify/verify.ts'
import { type Database, openDatabase } from '../../src/db/database.ts'
import { mustBeFit } from '../../src/db/fitness/fit.ts'
import { migrate } from '../../src/db/migrate.ts'
import { ownVersion } from '../../src/db/own-version.ts'
import { resealAll } from '../../src/db/reseal.ts'
import { packagedSql, readSqlFolder } from '../../src/db/sql-folder.ts'
import { createEngine } from '../../src/main.ts'
import { practiceHandle } from '../../src/practice-handle.ts'
import { createClock } from '../../src/time/clock.ts'
import { asAdmin, createTestDatabase, dropTestDatabase, nameOf } from '../support/admin.ts'
import { useDatabase } from '../support/database.ts'
import { fitOptions } from '../support/fitness.ts'
import { HISTORY_NOW, writeSmallHistory } from '../support/small-history.ts'
import { testVault } from '../support/vault.ts'

const released = join(import.meta.dirname, 'released')
const versions = readdirSync(released).map((file) => file.replace(/\.sql$/, ''))

const { url: sourceUrl, database: source } = await useDatabase()
await writeSmallHistory(source)
const { migrations } = readSqlFolder(packagedSql)

let copies = 0

async function withDatabase(work: (url: string, database: Database) => Promise<void>): Promise<void> {
  copies += 1
  const url = await createTestDatabase(`horai_upgrade_${process.pid}_${copies}`)
  const database = openDatabase({ url, max: 2 })
  try {
    await work(url, database)
  } finally {
    await database.close()
    await dropTestDatabase(url)
  }
}

/** Only the first `count` migrations, and no functions: those of that time are no more. */
async function withFirst(count: number, work: (sqlFolder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'horai-first-'))
  try {
    mkdirSync(join(folder, 'migrations'))
    for (const file of readdirSync(join(packagedSql, 'migrations')).sort().slice(0, count)) {
      cpSync(join(packagedSql, 'migrations', file), join(folder, 'migrations', file))
    }
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The small history as far as its tables and columns were there; as the superuser, whom no trigger hears. */
async function copyHistory(url: string): Promise<number> {
  return asAdmin(async (client) => {
    await client.query(`set session_replication_role = replica`)
    const { rows } = await client.query<{ name: string; columns: string[] }>(
      `select relname as name, array_agg(quote_ident(attname) order by attnum) as columns
         from pg_class join pg_attribute on attrelid = pg_class.oid
        where relnamespace = 'horai'::regnamespace and relkind = 'r' and relname <> 'schema_migrations'
          and attnum > 0 and not attisdropped and attgenerated = '' group by relname`,
    )
    let copied = 0
    for (const { name, columns } of rows) {
      const text = `select coalesce(jsonb_agg(t), '[]') as rows from horai.${name} t`
      const { rows: whole } = await asAdmin((admin) => admin.query(text), nameOf(sourceUrl))
      const list = columns.join(', ')
      const { rowCount } = await client.query(
        `insert into horai.${name} (${list}) select ${list} from jsonb_populate_recordset(null::horai.${name}, $1)`,
        [JSON.stringify(whole[0].rows)],
      )
      copied += rowCount ?? 0
    }
    return copied
  }, nameOf(url))
}

/** It is what this version wants, nothing in it is wrong, and it can be booked on. */
async function mustBeAlive(url: string, database: Database): Promise<void> {
  await mustBeFit(fitOptions(url))
  // What a version without a key wrote is read as it is until its turn has come.
  const plain = await verify(database)
  assert.deepEqual(
    plain.filter(({ invariant }) => invariant !== 'personal_data_is_sealed'),
    [],
  )
  await resealAll(database, testVault)
  assert.deepEqual(await verify(database), [])
  const engine = createEngine(database, createClock(HISTORY_NOW), testVault)
  const [practice] = await database.query<{ id: string | null }>(
    `select horai.practice_called('history') as id`,
  )
  if (!practice?.id) return
  const { appointments, availability, hold, confirm, cancel } = practiceHandle(engine, practice.id)
  const there = await appointments({}, 200)
  assert.deepEqual([...new Set(there.map(({ status }) => status))].sort(), [
    'cancelled',
    'completed',
    'confirmed',
    'held',
    'no_show',
    'pending',
  ])
  const [{ doctor_id, appointment_type_id }] = there as [(typeof there)[0]]
  const search = () => availability({ doctor_id, appointment_type_id, from: '2026-03-26', to: '2026-03-26' })
  const { slots } = await search()
  const [first] = slots
  assert.ok(first !== undefined)
  const { id } = await hold({ doctor_id, appointment_type_id, starts_at_utc: first.starts_at_utc })
  await confirm(id, { patient: { name: 'Later Example' } })
  assert.notDeepEqual((await search()).slots, slots, 'a search that was answered before hears of it')
  await cancel(id)
  assert.deepEqual((await search()).slots, slots)
  assert.deepEqual(await verify(database), [])
}

for (const count of migrations.keys()) {
  const last = migrations[count]
  test(`a database that stopped at ${last?.version}_${last?.name}, with the data it had then, becomes the present one`, async () => {
    await withDatabase(async (url, database) => {
      await withFirst(count + 1, async (sqlFolder) => {
        await migrate({ url, sqlFolder })
        assert.ok((await copyHistory(url)) > 0)
      })
      const steps = await migrate({ url, window: true })
      assert.equal(steps.length, migrations.length - count - 1 + 1, 'the rest, and the functions')
      // Before 0003 there were no appointments.
      if ((last?.version ?? 0) >= 3) await mustBeAlive(url, database)
      else assert.deepEqual(await verify(database), [])
    })
  })
}

test('this version has its dump among the released ones', () => {
  assert.ok(
    versions.includes(ownVersion),
    `node test/support/debian-server.ts node test/support/dump-release.ts`,
  )
})

for (const version of versions) {
  test(`a database of release ${version} becomes the present one`, async () => {
    await withDatabase(async (url, database) => {
      await asAdmin((client) => client.query('create extension btree_gist'), nameOf(url))
      await asOwner(url, readFileSync(join(released, `${version}.sql`), 'utf8'))
      await migrate({ url, window: true })
      await mustBeAlive(url, database)
    })
  })
}

async function asOwner(url: string, text: string): Promise<void> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
