import type pg from 'pg'
import { sqlState } from './sql-error.ts'

/**
 * Makes the functions of schema `horai` those of `texts`, inside the caller's transaction.
 *
 * First by `create or replace`, which keeps each function's identity: a call that another session is in the middle of
 * finds it, where dropping and creating would answer "cache lookup failed". Then what this transaction did not write is
 * dropped: the old form of a function whose arguments changed, and functions that are no more. Postgres refuses to
 * replace a function whose result changed (42P13); only then are all dropped first.
 *
 * What triggers, constraints, defaults, indexes or views use is never dropped, nor what extensions brought.
 */
export async function replaceFunctions(client: pg.Client, texts: readonly string[]): Promise<void> {
  const before = await droppable(client)
  // A file may call a function of a later one.
  await client.query('set local check_function_bodies = off; savepoint before_functions')
  try {
    await createAll(client, texts)
  } catch (error) {
    if (sqlState(error) !== '42P13') throw error
    await client.query('rollback to savepoint before_functions')
    await dropAll(client, before)
    await createAll(client, texts)
  }
  const untouched = new Set(before.map(({ state }) => state))
  await dropAll(
    client,
    (await droppable(client)).filter(({ state }) => untouched.has(state)),
  )
}

async function createAll(client: pg.Client, texts: readonly string[]): Promise<void> {
  for (const text of texts) await client.query(text)
}

async function dropAll(client: pg.Client, routines: readonly Routine[]): Promise<void> {
  for (const { signature } of routines) await client.query(`drop routine ${signature}`)
}

interface Routine {
  readonly signature: string
  /** Changes whenever the routine is created or replaced: its row's id and writer. */
  readonly state: string
}

async function droppable(client: pg.Client): Promise<readonly Routine[]> {
  const { rows } = await client.query<Routine>(`
    select routine.oid::regprocedure::text as signature, pg_catalog.concat(routine.oid, ':', routine.xmin) as state
      from pg_catalog.pg_proc routine
     where routine.pronamespace = 'horai'::regnamespace
       and not exists (
         select from pg_catalog.pg_depend
          where refclassid = 'pg_proc'::regclass and refobjid = routine.oid
       )
       and not exists (
         select from pg_catalog.pg_depend
          where classid = 'pg_proc'::regclass and objid = routine.oid and deptype = 'e'
       )
     order by signature`)
  return rows
}
