import type pg from 'pg'

/**
 * What every session of ours runs with. A caller that vanishes while it holds a doctor's row blocks that doctor until
 * one of the timeouts ends it (measured: for ever without them), so they belong to the product and not to a manual.
 */
const settings: readonly (readonly [name: string, value: string])[] = [
  ['TimeZone', 'UTC'],
  ['DateStyle', 'ISO'],
  ['IntervalStyle', 'iso_8601'],
  ['statement_timeout', '4s'],
  ['lock_timeout', '2s'],
  ['idle_in_transaction_session_timeout', '5s'],
  ['transaction_timeout', '10s'],
  // Our SQL names its schema; nothing that a visitor puts into `public` may answer for a built-in.
  ['search_path', 'pg_catalog, pg_temp'],
]

/**
 * One statement after connecting, and not start-up parameters: PgBouncer refuses to connect a client that asks for
 * parameters it does not track. `transaction_timeout` exists since Postgres 17, so each name is looked up first.
 * Behind a transaction pooler set the same values on the role (`alter role … set …`): sessions change hands there.
 * @param writes refuses a server that takes no writes: after a failover the old address may lead to a standby
 */
export async function prepareSession(client: pg.ClientBase, writes = true): Promise<void> {
  const { rows } = await client.query<{ read_only: string }>(
    `select pg_catalog.set_config(name, value, false), pg_catalog.current_setting('transaction_read_only') as read_only
       from unnest($1::text[], $2::text[]) as setting (name, value)
      where pg_catalog.current_setting(name, true) is not null`,
    [settings.map(([name]) => name), settings.map(([, value]) => value)],
  )
  if (writes && rows[0]?.read_only === 'on') throw new Error('the database is read-only (a standby?)')
}
