import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database, Queryable } from '../../db/database.ts'
import { packagedSql } from '../../db/sql-folder.ts'
import { turnTo } from '../../db/tenant.ts'
import { checkHistories } from './history.ts'
import { checkReferences } from './references.ts'
import type { Violation } from './violation.ts'

const folder = join(packagedSql, 'invariants')

/** The invariants that are one statement each: `sql/invariants/NN_name.sql`. */
const statements = readdirSync(folder)
  .sort()
  .map((file) => ({
    name: file.replace(/^\d+_|\.sql$/g, ''),
    text: readFileSync(join(folder, file), 'utf8'),
  }))

export const invariants: readonly string[] = [
  ...statements.map(({ name }) => name),
  'events_fold_to_the_state',
  'claims_meet_requirements',
  'nothing_crosses_practices',
]

/**
 * Checks every invariant over the whole database, in one snapshot, and answers each place where one is broken; none is
 * good news.
 */
export async function verify(db: Database): Promise<Violation[]> {
  return db.transaction(async (tx) => {
    await tx.query('set transaction isolation level repeatable read, read only')
    const [role] = await tx.query<{ sees_one: boolean }>(
      `select pg_catalog.row_security_active('horai.appointments') as sees_one`,
    )
    if (role?.sees_one !== true) return checkAll(tx)
    // Row-level security shows one practice at a time: each is asked for, and all in one snapshot.
    const practices = await tx.query<{ id: string }>('select horai.practice_ids() as id')
    const found: Violation[] = []
    for (const { id } of practices) {
      await turnTo(tx, id)
      found.push(...(await checkAll(tx)))
    }
    return found
  })
}

/** The checks themselves, inside a transaction. They trust no index, constraint or trigger: those may be what is broken. */
export async function checkAll(tx: Queryable): Promise<Violation[]> {
  await tx.query(
    `select set_config(name, '0', true) from pg_settings where name in ('statement_timeout', 'transaction_timeout')`,
  )
  const indexes = (setting: 'on' | 'off') =>
    tx.query(
      `select set_config(name, $1, true) from unnest('{enable_indexscan,enable_indexonlyscan,enable_bitmapscan}'::text[]) name`,
      [setting],
    )
  await indexes('off')
  const found: Violation[] = []
  for (const { name, text } of statements) {
    const rows = await tx.query<Omit<Violation, 'invariant'>>(text)
    for (const row of rows) found.push({ invariant: name, ...row })
  }
  found.push(...(await Array.fromAsync(checkReferences(tx))))
  // Histories are read by the page, through the primary keys.
  await indexes('on')
  found.push(...(await Array.fromAsync(checkHistories(tx))))
  return found
}
