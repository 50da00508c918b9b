import pg from 'pg'
import type { Queryable } from './database.ts'
import { replaceFunctions } from './functions.ts'
import { checkServer } from './server-check.ts'
import { SetupFailure } from './setup-failure.ts'
import { sqlState } from './sql-error.ts'
import { type Migration, packagedSql, readSqlFolder, type SqlFolder } from './sql-folder.ts'

export interface MigrateOptions {
  readonly url: string
  /** A folder with `migrations/` and `functions/`; the package's own `sql/` unless given. */
  readonly sqlFolder?: string
  /** Called with each step as it is committed, e.g. `0002_schedule` or `functions`. */
  readonly onApplied?: (step: string) => void
}

/** The row of the functions, which have one checksum for all and are replaced whole. */
const FUNCTIONS = { version: 0, name: 'functions' } as const

/**
 * Brings a database to what `sql/` says: forward only, each migration in a transaction of its own, so that a failure
 * leaves the steps before it done and nothing of itself. Safe to run from many processes at once.
 * Throws {@link SetupFailure}: an unfit server, an applied file that was changed since, a database newer than the files,
 * a statement that fails.
 * @returns the steps that this call applied, in order; empty when there was nothing to do
 */
export async function migrate(options: MigrateOptions): Promise<readonly string[]> {
  const folder = readSqlFolder(options.sqlFolder ?? packagedSql)
  const applied: string[] = []
  await withMigrator(options.url, async (client) => {
    await checkServer(queryable(client))
    for (;;) {
      const step = await explain('preparing the schema', () => applyNext(client, folder))
      if (step === null) return
      applied.push(step)
      options.onApplied?.(step)
    }
  })
  return applied
}

/** Steps that {@link migrate} would take, for a readiness probe. A database newer than the files has none. */
export async function pendingMigrations(
  database: Queryable,
  sqlFolder = packagedSql,
): Promise<readonly string[]> {
  const folder = readSqlFolder(sqlFolder)
  const applied = await readApplied(database)
  const pending = folder.migrations.filter(({ version }) => !applied.has(version)).map(label)
  return functionsAreStale(folder, applied) ? [...pending, FUNCTIONS.name] : pending
}

interface Applied {
  readonly version: number
  readonly name: string
  readonly checksum: string
}

/** One step, in one transaction that holds the lock of all migrations; null when there is none left. */
async function applyNext(client: pg.Client, folder: SqlFolder): Promise<string | null> {
  await client.query('begin isolation level read committed')
  try {
    await lockMigrations(client)
    const applied = await readApplied(queryable(client))
    refuseOtherHistory(folder, applied)
    const next = folder.migrations.find(({ version }) => !applied.has(version))
    const step =
      next === undefined ? await applyFunctions(client, folder, applied) : await applyOne(client, next)
    await client.query('commit')
    return step
  } catch (error) {
    // Where this fails too the connection is gone, and the first error says why.
    await client.query('rollback').catch(() => {})
    throw error
  }
}

async function applyOne(client: pg.Client, migration: Migration): Promise<string> {
  const step = label(migration)
  await runText(client, step, migration.text)
  await record(client, migration)
  return step
}

async function applyFunctions(
  client: pg.Client,
  folder: SqlFolder,
  applied: ReadonlyMap<number, Applied>,
): Promise<string | null> {
  if (!functionsAreStale(folder, applied)) return null
  await explain(FUNCTIONS.name, () => replaceFunctions(client, folder.functions.texts))
  await record(client, { ...FUNCTIONS, checksum: folder.functions.checksum })
  return FUNCTIONS.name
}

function functionsAreStale({ functions }: SqlFolder, applied: ReadonlyMap<number, Applied>): boolean {
  const before = applied.get(FUNCTIONS.version)
  return before === undefined ? functions.texts.length > 0 : before.checksum !== functions.checksum
}

function refuseOtherHistory({ migrations }: SqlFolder, applied: ReadonlyMap<number, Applied>): void {
  const files = new Map(migrations.map((migration) => [migration.version, migration]))
  for (const { version, name, checksum } of applied.values()) {
    if (version === FUNCTIONS.version) continue
    const file = files.get(version)
    if (file === undefined) {
      throw new SetupFailure(
        `the database is newer than this horai: it has ${label({ version, name })}, which is not among the files; install the newer version`,
      )
    }
    if (file.checksum !== checksum) {
      throw new SetupFailure(
        `${label(file)}.sql was changed after it had been applied: restore it and write the change as a new migration`,
      )
    }
  }
}

/**
 * The xact form: it ends with the transaction whatever happens, and survives a transaction pooler, through which a
 * session lock would stay behind in another client's hands.
 */
async function lockMigrations(client: pg.Client): Promise<void> {
  await client.query(`
    set local lock_timeout = 0;
    select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('horai.schema_migrations', 0));
    set local lock_timeout = '10s';
    create schema if not exists horai;
    create extension if not exists btree_gist with schema public;
    create table if not exists horai.schema_migrations (
      version int primary key,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default pg_catalog.clock_timestamp()
    )`)
}

async function record(client: pg.Client, { version, name, checksum }: Applied): Promise<void> {
  await client.query(
    `insert into horai.schema_migrations (version, name, checksum) values ($1, $2, $3)
     on conflict (version) do update set checksum = excluded.checksum, applied_at = pg_catalog.clock_timestamp()`,
    [version, name, checksum],
  )
}

async function readApplied(database: Queryable): Promise<ReadonlyMap<number, Applied>> {
  const [table] = await database.query<{ there: boolean }>(
    `select pg_catalog.to_regclass('horai.schema_migrations') is not null as there`,
  )
  if (table?.there !== true) return new Map()
  const rows = await database.query<Applied>(
    'select version, name, checksum from horai.schema_migrations order by version',
  )
  return new Map(rows.map((row) => [row.version, row]))
}

function label({ version, name }: { readonly version: number; readonly name: string }): string {
  return `${String(version).padStart(4, '0')}_${name}`
}

async function runText(client: pg.Client, step: string, text: string): Promise<void> {
  await explain(step, () => client.query(text))
}

async function explain<Result>(step: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (sqlState(error) === null) throw error
    throw new SetupFailure(`${step} failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  }
}

/** A connection of its own: a migration may take longer than any timeout that suits a booking. */
async function withMigrator(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'horai migrate',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw new SetupFailure(
      `cannot connect to the database: ${error instanceof Error ? error.message : error}`,
      {
        cause: error,
      },
    )
  }
  try {
    await client.query(
      `set search_path = pg_catalog, pg_temp; set timezone = 'UTC'; set statement_timeout = 0`,
    )
    await work(client)
  } finally {
    await client.end()
  }
}

function queryable(client: pg.Client): Queryable {
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) => {
      const { rows } = await client.query(text, [...values])
      return rows as Row[]
    },
  }
}
