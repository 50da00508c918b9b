/** A database for each size, in one server: made when a case asks for it, and kept for the next that does. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { EmbeddedServer } from '../src/db/embedded.ts'
import { migrate } from '../src/db/migrate.ts'
import { newApiKey } from '../src/practice/api-keys.ts'
import { idOf } from './ids.ts'

const TEMPLATE = 'bench_template'

export interface Filled {
  readonly name: string
  /** Of the application's role. */
  readonly url: string
  /** Of the superuser, who sees all practices at once. */
  readonly adminUrl: string
  /** Answers rows, as the superuser. */
  ask<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** An API key of a practice. */
  key(practice: number): Promise<string>
}

type Fill = (admin: pg.Client) => Promise<void>

export interface Databases {
  readonly version: string
  /** The database of this name, made by `fill` unless it is there. */
  filled(name: string, fill: Fill): Promise<Filled>
  /** The same, as a copy of another that nobody is connected to. */
  copied(from: Filled, name: string): Promise<Filled>
  drop(name: string): Promise<void>
}

export function createDatabases(server: EmbeddedServer, say: (line: string) => void): Databases {
  const made = new Map<string, Promise<Filled>>()
  let template: Promise<void> | undefined

  function known(name: string, make: () => Promise<void>): Promise<Filled> {
    const there = made.get(name)
    if (there) return there
    const begun = performance.now()
    const filled = make().then(() => {
      say(`made ${name} in ${((performance.now() - begun) / 1000).toFixed(1)} s`)
      return open(server, name)
    })
    made.set(name, filled)
    return filled
  }

  return {
    version: server.version,
    filled: (name, fill) =>
      known(name, async () => {
        template ??= makeTemplate(server)
        await template
        await copy(server, TEMPLATE, name)
        await asAdmin(server, name, (admin) => fillWith(admin, fill))
      }),
    copied: (from, name) => known(name, () => copy(server, from.name, name)),
    async drop(name) {
      made.delete(name)
      await asAdmin(server, 'postgres', (admin) =>
        admin.query(`drop database if exists ${name} with (force)`),
      )
    },
  }
}

function open(server: EmbeddedServer, name: string): Filled {
  const ask: Filled['ask'] = (text, values = []) =>
    asAdmin(server, name, async (admin) => (await admin.query(text, [...values])).rows)
  const [url, adminUrl] = [inDatabase(server.url, name), inDatabase(server.adminUrl, name)]
  return { name, url, adminUrl, ask, key: keyMaker(ask) }
}

async function copy(server: EmbeddedServer, from: string, to: string): Promise<void> {
  await asAdmin(server, 'postgres', async (admin) => {
    await admin.query(`create database ${to} template ${from} owner horai_app`)
    await admin.query('checkpoint')
  })
}

async function fillWith(admin: pg.Client, fill: Fill): Promise<void> {
  await admin.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'`)
  await fill(admin)
  // A planner that has seen only empty tables plans for empty tables; and nobody shall pay for what was filled.
  await admin.query('vacuum (analyze)')
  await admin.query('checkpoint')
}

/** Migrated, with the tools of bench/sql: nothing is measured in it, the others are copies. */
async function makeTemplate(server: EmbeddedServer): Promise<void> {
  await asAdmin(server, 'postgres', (admin) => admin.query(`create database ${TEMPLATE} owner horai_app`))
  const url = inDatabase(server.url, TEMPLATE)
  await migrate({ url })
  const folder = join(import.meta.dirname, 'sql')
  await withClient(url, async (client) => {
    for (const file of readdirSync(folder).sort())
      await client.query(readFileSync(join(folder, file), 'utf8'))
  })
}

function keyMaker(ask: Filled['ask']): Filled['key'] {
  const keys = new Map<number, string>()
  return async (practice) => {
    const known = keys.get(practice)
    if (known) return known
    const { id, text, hash } = newApiKey(idOf('practice', practice))
    keys.set(practice, text)
    await ask('insert into horai.api_keys (practice_id, id, key_hash, scopes) values ($1, $2, $3, $4)', [
      idOf('practice', practice),
      id,
      hash,
      ['*'],
    ])
    return text
  }
}

function inDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

function asAdmin<Result>(
  server: EmbeddedServer,
  database: string,
  work: (admin: pg.Client) => Promise<Result>,
): Promise<Result> {
  return withClient(inDatabase(server.adminUrl, database), work)
}

async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
