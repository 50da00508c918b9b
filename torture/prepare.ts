/** The product's own database, in which what takes minutes takes seconds. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../src/db/migrate.ts'
import { packagedSql } from '../src/db/sql-folder.ts'
import { type Patch, patched } from './patch.ts'
import { shortWaitsOfTheDatabase } from './waits.ts'

/** @param patches beside the shorter waits: planted bugs */
export async function prepare(
  url: string,
  patches: readonly Patch[] = [],
  statements: readonly string[] = [],
): Promise<void> {
  await migrate({ url })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await plant(client, patches, statements)
  } finally {
    await client.end()
  }
}

/** @param client of the application's role, on a migrated database */
export async function plant(
  client: Pick<pg.ClientBase, 'query'>,
  patches: readonly Patch[] = [],
  statements: readonly string[] = [],
): Promise<void> {
  for (const statement of statements) await client.query(statement)
  for (const [file, all] of Map.groupBy([...shortWaitsOfTheDatabase, ...patches], (patch) => patch.file)) {
    const text = readFileSync(join(packagedSql, 'functions', file), 'utf8')
    await client.query(all.reduce((now, patch) => patched(now, patch), text))
  }
}
