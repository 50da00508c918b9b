import assert from 'node:assert/strict'
import pg from 'pg'
import { type FitOptions, mustBeFit } from '../../src/db/fitness/fit.ts'
import { SetupFailure } from '../../src/db/setup-failure.ts'
import { NOT_DURABLE } from './program.ts'

/** As `horai serve` looks at a database of the server that tests share. */
export function fitOptions(url: string, more: Partial<FitOptions> = {}): FitOptions {
  return { url, connections: 10, allowed: new Set(NOT_DURABLE), ...more }
}

/** The lines of the refusal. Nothing may have been written, neither rows nor anything in the catalogs. */
export async function refusedWith(options: FitOptions, witnessUrl: string): Promise<string> {
  const before = await everythingIn(witnessUrl)
  const refusal = await mustBeFit(options).then(
    () => assert.fail('the database was accepted'),
    (error: unknown) => error,
  )
  assert.ok(refusal instanceof SetupFailure, String(refusal))
  assert.equal(await everythingIn(witnessUrl), before, 'nothing was written')
  return refusal.message
}

/** Every table with its rows, and every object with its definition as far as the catalogs tell by their row versions. */
export async function everythingIn(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `select oid::regclass::text as name from pg_class
        where relkind = 'r' and relpersistence <> 't'
          and (relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace)
               or relname in ('pg_class', 'pg_proc', 'pg_constraint', 'pg_trigger', 'pg_namespace', 'pg_extension', 'pg_policy'))
        order by 1`,
    )
    const states: string[] = []
    for (const { name } of rows) {
      // Statistics of the planner stand in pg_class, and are written by whoever likes to.
      const what =
        name === 'pg_class' ? `concat(oid, relname, relnamespace, relkind, relhastriggers)` : 't::text'
      const state = await client.query<{ digest: string }>(
        `select concat(count(*), ' ', md5(string_agg(${what}, ',' order by ${what}))) as digest from ${name} t`,
      )
      states.push(`${name} ${state.rows[0]?.digest}`)
    }
    return states.join('\n')
  } finally {
    await client.end()
  }
}
