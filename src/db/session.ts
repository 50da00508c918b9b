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
  // The next booking is to get its turn within five seconds: whoever is silent in the middle of a transaction is gone.
  ['idle_in_transaction_session_timeout', '2s'],
  // Silent between a statement and its Sync a session counts as active, and only this ends it.
  ['transaction_timeout', '4500ms'],
  // Before 17 there is no transaction_timeout: a host that is gone is noticed by its silence on the wire. Over a socket
  // file these do nothing.
  ['tcp_keepalives_idle', '2'],
  ['tcp_keepalives_interval', '1'],
  ['tcp_keepalives_count', '2'],
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
