import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import {
  type Applied,
  FUNCTIONS,
  functionsAreStale,
  label,
  pendingSteps,
  refuseOtherHistory,
} from './applied.ts'
import type { Queryable } from './database.ts'
import { replaceFunctions } from './functions.ts'
import { checkServer } from './server-check.ts'
import { SetupFailure } from './setup-failure.ts'
import { isConflict, sqlState } from './sql-error.ts'
import { type Migration, packagedSql, readSqlFolder, type SqlFolder } from './sql-folder.ts'

export interface MigrateOptions {
  readonly url: string
  /** A folder with `migrations/` and `functions/`; the package's own `sql/` unless given. */
  readonly sqlFolder?: string
  /** Called with each step as it is committed, e.g. `0002_schedule` or `functions`. */
  readonly onApplied?: (step: string) => void
  /** Nothing else uses the database: locks may be held as long as it takes. So it is in any case at the first install. */
  readonly window?: boolean
  /** Writes all functions anew, also where they are this version's by their checksum: somebody changed them by hand. */
  readonly restoreFunctions?: boolean
  /** Called when a step has to wait for others to let go of a table. */
  readonly onWaiting?: (step: string) => void
  /** How long to try for a lock that others hold, in milliseconds; 10 minutes. */
  readonly patienceMs?: number
}

/**
 * Whoever comes after us waits while we wait for a lock, and gives up after 2 s (src/db/session.ts): so we give up first,
 * let them pass, and try again.
 */
const LOCK_WAIT = '1s'
/** Longer than this no step holds its locks, unless a window was announced. */
const WORK_LIMIT = '5s'
const PATIENCE_MS = 600_000

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
    const isFirst = (await readApplied(queryable(client))).length === 0
    const run: Run = { client, folder, options, window: options.window === true || isFirst }
    if (options.restoreFunctions) await restoreFunctions(run)
    for (;;) {
      const step = await patiently(run, () => applyNext(run))
      if (step === null) break
      applied.push(step)
      options.onApplied?.(step)
    }
    await patiently(run, () => deepenIndexes(run))
  })
  return applied
}

interface Run {
  readonly client: pg.Client
  readonly folder: SqlFolder
  readonly options: MigrateOptions
  readonly window: boolean
}

/** Steps that {@link migrate} would take, for a readiness probe. A database newer than the files has none. */
export async function pendingMigrations(
  database: Queryable,
  sqlFolder = packagedSql,
): Promise<readonly string[]> {
  const folder = readSqlFolder(sqlFolder)
  return pendingSteps(folder, await readApplied(database))
}

/** One step, in one transaction that holds the lock of all migrations; null when there is none left. */
async function applyNext(run: Run): Promise<string | null> {
  const { client, folder } = run
  return inTransaction(client, async () => {
    await lockMigrations(client)
    const applied = await readApplied(queryable(client))
    refuseOtherHistory(folder, applied)
    const next = folder.migrations.find(({ version }) => !applied.some((row) => row.version === version))
    if (next?.outside) return applyOutside(run, next)
    await limitLocks(run)
    return next === undefined ? applyFunctions(client, folder, applied) : applyOne(run, next)
  })
}

async function inTransaction<Result>(client: pg.Client, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin isolation level read committed')
  try {
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    // Where this fails too the connection is gone, and the first error says why.
    await client.query('rollback').catch(() => {})
    throw error
  }
}

/** Again and again while others hold what the step needs: between two tries they all get through. */
async function patiently<Result>({ options }: Run, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now()
  for (;;) {
    try {
      return await explain('preparing the schema', work)
    } catch (error) {
      const { cause } = error as Error
      if (!isConflict(cause) || performance.now() - start > (options.patienceMs ?? PATIENCE_MS)) throw error
      options.onWaiting?.((error as Error).message)
      await sleep(500 + Math.random() * 1_000)
    }
  }
}

/** The setting that ends a whole transaction exists since Postgres 17; before it, each statement has its limit. */
async function limitLocks({ client, window }: Run): Promise<void> {
  if (window) return
  await client.query(
    `select pg_catalog.set_config(name, case name when 'lock_timeout' then $1 else $2 end, true)
       from unnest('{lock_timeout, statement_timeout, transaction_timeout}'::text[]) name
      where pg_catalog.current_setting(name, true) is not null`,
    [LOCK_WAIT, WORK_LIMIT],
  )
}

async function applyOne({ client, window }: Run, migration: Migration): Promise<string> {
  const step = label(migration)
  if (migration.window !== null && !window) {
    throw new SetupFailure(
      `${step} needs a window (${migration.window}): stop every horai on this database and run horai migrate --window`,
    )
  }
  await explain(step, () => client.query(migration.text))
  await record(client, migration)
  return step
}

/**
 * On a connection of its own, while this one keeps other migrators out: it holds no lock that the statement waits for.
 * An index that an interrupted build left behind is invalid, costs every write, and is built anew.
 */
async function applyOutside({ client, options }: Run, migration: Migration): Promise<string> {
  const step = label(migration)
  await client.query('set local idle_in_transaction_session_timeout = 0')
  await withMigrator(options.url, async (builder) => {
    const { rows } = await builder.query<{ name: string; index: string }>(
      `select relname as name, indexrelid::regclass::text as index
         from pg_index join pg_class on pg_class.oid = indexrelid
        where relnamespace = 'horai'::regnamespace and not indisvalid`,
    )
    for (const { name, index } of rows) {
      if (migration.text.includes(name)) await builder.query(`drop index concurrently ${index}`)
    }
    await explain(step, () => builder.query(migration.text))
  })
  await record(client, migration)
  return step
}

/** Each time: indexes that were built anew since, as by a restored backup, need it again. See the SQL function. */
async function deepenIndexes(run: Run): Promise<void> {
  await inTransaction(run.client, async () => {
    const { rows } = await run.client.query<{ there: boolean }>(
      `select pg_catalog.to_regprocedure('horai.deepen_indexes()') is not null as there`,
    )
    if (!rows[0]?.there) return
    await limitLocks(run)
    await run.client.query('select horai.deepen_indexes()')
  })
}

async function restoreFunctions({ client, folder }: Run): Promise<void> {
  await inTransaction(client, async () => {
    await lockMigrations(client)
    const applied = await readApplied(queryable(client))
    refuseOtherHistory(folder, applied)
    await client.query('delete from horai.schema_migrations where version = $1', [FUNCTIONS.version])
  })
}

async function applyFunctions(
  client: pg.Client,
  folder: SqlFolder,
  applied: readonly Applied[],
): Promise<string | null> {
  if (!functionsAreStale(folder, applied)) return null
  await explain(FUNCTIONS.step, () => replaceFunctions(client, folder.functions.texts))
  await record(client, { ...FUNCTIONS, checksum: folder.functions.checksum })
  return FUNCTIONS.step
}

/**
 * The xact form: it ends with the transaction whatever happens, and survives a transaction pooler, through which a
 * session lock would stay behind in another client's hands.
 */
async function lockMigrations(client: pg.Client): Promise<void> {
  await client.query(`
    set local lock_timeout = 0;
    select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('horai.schema_migrations', 0));
    set local lock_timeout = '${LOCK_WAIT}';
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
     on conflict (version) do update set name = excluded.name, checksum = excluded.checksum, applied_at = pg_catalog.clock_timestamp()`,
    [version, name, checksum],
  )
}

async function readApplied(database: Queryable): Promise<readonly Applied[]> {
  const [table] = await database.query<{ there: boolean }>(
    `select pg_catalog.to_regclass('horai.schema_migrations') is not null as there`,
  )
  if (table?.there !== true) return []
  return database.query<Applied>(
    'select version, name, checksum from horai.schema_migrations order by version',
  )
}

async function explain<Result>(step: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const state = sqlState(error)
    if (state === null) throw error
    const why =
      state === '57014' || state === '25P04'
        ? `it would hold its locks for more than ${WORK_LIMIT}: announce a window, stop every horai on this database and run horai migrate --window`
        : error instanceof Error
          ? error.message
          : error
    throw new SetupFailure(`${step} failed: ${why}`, { cause: error })
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
