import { after } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase } from '../../src/db/database.ts'
import type { Tables as Horai } from '../../src/db/tables.ts'
import { asAdmin, createTestDatabase, dropTestDatabase, nameOf, TEMPLATE_URL } from './admin.ts'

export interface TestDatabase<Tables> {
  /** Of a role that owns the database and is no superuser, as in production. */
  readonly url: string
  readonly database: Database<Tables>
}

let copies = 0

/**
 * A migrated database for this test file alone: `const { database } = await useDatabase()` at its top. It is dropped
 * after the last test, which fails the file if a connection is still open by then.
 * @param content `migrated` has schema horai; `empty` has nothing
 */
export async function useDatabase<Tables = Horai>(
  content: 'migrated' | 'empty' = 'migrated',
): Promise<TestDatabase<Tables>> {
  const template = content === 'empty' ? undefined : nameOf(process.env[TEMPLATE_URL] ?? '')
  copies += 1
  const url = await createTestDatabase(`horai_test_${process.pid}_${copies}`, template)
  const database = openDatabase<Tables>({ url, applicationName: 'horai test' })
  after(async () => {
    // What is written beside a request (when a key was last used) may be on its way. Waiting for a connection that nobody
    // gives back would wait for ever.
    const isQuiet = () => database.connections.total === database.connections.idle
    for (let tries = 0; tries < 40 && !isQuiet(); tries++) await sleep(25)
    if (isQuiet()) await database.close()
    const left = await openConnections(nameOf(url))
    await dropTestDatabase(url)
    if (left.length > 0) throw new Error(`connections left open: ${left.join(', ')}`)
  })
  return { url, database }
}

/** What is still connected after a moment for the server to notice who left. */
async function openConnections(name: string): Promise<string[]> {
  return asAdmin(async (client) => {
    for (let tries = 1; ; tries += 1) {
      const { rows } = await client.query<{ who: string }>(
        'select application_name || $2 || query as who from pg_stat_activity where datname = $1',
        [name, ': '],
      )
      if (rows.length === 0 || tries === 20) return rows.map(({ who }) => who)
      await sleep(25)
    }
  })
}
