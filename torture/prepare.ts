/** The product's own database, with one thing changed: a minute of a hold lasts a second, so that holds lapse in time. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../src/db/migrate.ts'
import { packagedSql } from '../src/db/sql-folder.ts'
import { type Patch, patched } from './patch.ts'

const shortHolds: Patch = {
  file: 'hold.sql',
  find: "v_now + make_interval(mins => coalesce((p_details ->> 'hold_minutes')::int, t.hold_minutes))",
  put: "v_now + make_interval(secs => coalesce((p_details ->> 'hold_minutes')::int, t.hold_minutes))",
}

/** @param patches beside the shorter holds: planted bugs */
export async function prepare(
  url: string,
  patches: readonly Patch[] = [],
  statements: readonly string[] = [],
): Promise<void> {
  await migrate({ url })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
    for (const [file, all] of Map.groupBy([shortHolds, ...patches], (patch) => patch.file)) {
      const text = readFileSync(join(packagedSql, 'functions', file), 'utf8')
      await client.query(all.reduce((now, patch) => patched(now, patch), text))
    }
  } finally {
    await client.end()
  }
}
