import type { Queryable } from './database.ts'
import { SetupFailure } from './setup-failure.ts'

/** What the engine needs to know of a server before it trusts it with appointments. */
export interface ServerFacts {
  /** As `server_version_num`: 150020 is 15.20. */
  readonly version: number
  /** A standby, or a database set to read-only. */
  readonly read_only: boolean
  readonly encoding: string
  readonly btree_gist: 'installed' | 'creatable' | 'forbidden' | 'absent'
}

const OLDEST_MAJOR = 15

/** One clear line for each thing that is wrong; empty when nothing is. */
export function complaintsAbout(facts: ServerFacts): readonly string[] {
  const major = Math.floor(facts.version / 10_000)
  const complaints: string[] = []
  if (major < OLDEST_MAJOR)
    complaints.push(`Postgres ${major} is too old: horai needs ${OLDEST_MAJOR} or later`)
  if (facts.read_only)
    complaints.push('the database is read-only (a standby?): give the address of the primary')
  if (facts.encoding !== 'UTF8') {
    complaints.push(`the encoding of the database is ${facts.encoding}: create it with encoding UTF8`)
  }
  if (facts.btree_gist === 'absent') {
    complaints.push('the extension btree_gist is not on this server: install the contrib package of Postgres')
  }
  if (facts.btree_gist === 'forbidden') {
    complaints.push(
      'this role may not create the extension btree_gist: let an administrator run "create extension btree_gist", or grant the role "create" on the database',
    )
  }
  return complaints
}

/** Throws {@link SetupFailure} with the first complaint. */
export async function checkServer(database: Queryable): Promise<void> {
  const [facts] = await database.query<ServerFacts>(factsQuery)
  const [complaint] = facts === undefined ? ['the database did not describe itself'] : complaintsAbout(facts)
  if (complaint !== undefined) throw new SetupFailure(complaint)
}

// btree_gist is a trusted extension: `create` on the database is enough, a superuser is not needed.
const factsQuery = `
  select pg_catalog.current_setting('server_version_num')::int as version,
         pg_catalog.current_setting('transaction_read_only')::boolean as read_only,
         pg_catalog.current_setting('server_encoding') as encoding,
         case
           when exists (select from pg_catalog.pg_extension where extname = 'btree_gist') then 'installed'
           when not exists (select from pg_catalog.pg_available_extensions where name = 'btree_gist') then 'absent'
           when pg_catalog.has_database_privilege(pg_catalog.current_database(), 'create') then 'creatable'
           else 'forbidden'
         end as btree_gist`
