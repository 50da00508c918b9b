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
  /** Answers rows, as the superuser. */
  ask<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** An API key of a practice. */
  key(practice: number): Promise<string>
}

export interface Databases {
  readonly version: string
  /** The database of this name, made by `fill` unless it is there. */
  filled(name: string, fill: (admin: pg.Client) => Promise<void>): Promise<Filled>
  drop(name: string): Promise<void>
}

export function createDatabases(server: EmbeddedServer, say: (line: string) => void): Databases {
  const made = new Map<string, Promise<Filled>>()
  let template: Promise<void> | undefined

  async function make(name: string, fill: (admin: pg.Client) => Promise<void>): Promise<Filled> {
    template ??= makeTemplate(server)
    await template
    const begun = performance.now()
    await asAdmin(server, 'postgres', (admin) =>
      admin.query(`create database ${name} template ${TEMPLATE} owner horai_app`),
    )
    await asAdmin(server, name, async (admin) => {
      await admin.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'`)
      await fill(admin)
      // A planner that has seen only empty tables plans for empty tables; and nobody shall pay for what was filled.
      await admin.query('vacuum (analyze)')
      await admin.query('checkpoint')
    })
    say(`made ${name} in ${((performance.now() - begun) / 1000).toFixed(1)} s`)
    const ask: Filled['ask'] = (text, values = []) =>
      asAdmin(server, name, async (admin) => (await admin.query(text, [...values])).rows)
    return { name, url: inDatabase(server.url, name), ask, key: keyMaker(ask) }
  }

  return {
    version: server.version,
    filled(name, fill) {
      const known = made.get(name) ?? make(name, fill)
      made.set(name, known)
      return known
    },
    async drop(name) {
      made.delete(name)
      await asAdmin(server, 'postgres', (admin) =>
        admin.query(`drop database if exists ${name} with (force)`),
      )
    },
  }
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
    await ask('insert into horai.api_keys (practice_id, id, key_hash) values ($1, $2, $3)', [
      idOf('practice', practice),
      id,
      hash,
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
