import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase } from '../../src/db/database.ts'
import { clusterFolder } from '../../src/db/embedded/cluster.ts'
import type { EmbeddedServer } from '../../src/db/embedded.ts'
import { type FitOptions, mustBeFit, unfitness, watchFitness } from '../../src/db/fitness/fit.ts'
import { migrate } from '../../src/db/migrate.ts'
import { rowsOf, startHere, useDataFolder } from '../support/embedded.ts'
import { refusedWith } from '../support/fitness.ts'
import { horai } from '../support/program.ts'

function options(url: string, more: Partial<FitOptions> = {}): FitOptions {
  return { url, connections: 10, allowed: new Set(), ...more }
}

/** Settings of a running server; null resets one. Every session has them when it resolves. */
async function set(
  { adminUrl }: EmbeddedServer,
  settings: Readonly<Record<string, string | null>>,
): Promise<void> {
  const before = await loadedAt(adminUrl)
  for (const [name, value] of Object.entries(settings)) {
    await rowsOf(adminUrl, `alter system ${value === null ? `reset ${name}` : `set ${name} = '${value}'`}`)
  }
  await rowsOf(adminUrl, 'select pg_reload_conf()')
  while ((await loadedAt(adminUrl)) === before) await sleep(20)
}

async function loadedAt(adminUrl: string): Promise<string | undefined> {
  const [row] = await rowsOf<{ at: string }>(adminUrl, 'select pg_conf_load_time()::text as at')
  return row?.at
}

/** Of the application's database, as the superuser. */
function witnessOf({ adminUrl }: EmbeddedServer): string {
  const url = new URL(adminUrl)
  url.pathname = '/horai'
  return url.href
}

test('a server of ours is accepted, and refused with each setting that could lose appointments', async (t) => {
  const dataDir = await useDataFolder(t)
  let server = await startHere({ dataDir })
  try {
    await migrate({ url: server.url })
    const witness = witnessOf(server)
    assert.deepEqual(await unfitness(options(server.url)), [])
    for (const [settings, line, allowance] of [
      [{ fsync: 'off' }, /^fsync is off: a power cut loses confirmed appointments \(/, 'fsync'],
      [{ full_page_writes: 'off' }, /^full_page_writes is off: a power cut tears pages/, 'full_page_writes'],
      [{ synchronous_commit: 'off' }, /^synchronous_commit is off: a crash loses/, 'synchronous_commit'],
    ] as const) {
      await set(server, settings)
      assert.match(await refusedWith(options(server.url), witness), line)
      await mustBeFit(options(server.url, { allowed: new Set([allowance]) }))
      await set(server, Object.fromEntries(Object.keys(settings).map((name) => [name, null])))
      await mustBeFit(options(server.url))
    }

    await rowsOf(server.adminUrl, 'alter role horai_app superuser')
    assert.match(await refusedWith(options(server.url), witness), /^the role is a superuser/)
    await rowsOf(server.adminUrl, 'alter role horai_app nosuperuser')

    await rowsOf(server.adminUrl, 'alter system set max_connections = 12')
    await server.stop()
    server = await startHere({ dataDir })
    assert.match(
      await refusedWith(options(server.url, { connections: 10 }), witnessOf(server)),
      /^this process may open 10 connections and the server allows its role 9: raise max_connections/,
    )
    await mustBeFit(options(server.url, { connections: 9 }))
  } finally {
    await server.stop()
  }
})

test('readiness goes red with the server, and green with it', async (t) => {
  const server = await startHere({ dataDir: await useDataFolder(t) })
  const db = openDatabase({ url: server.url, max: 1 })
  try {
    await migrate({ url: server.url })
    const watched = options(server.url)
    const whatIsWrong = watchFitness(watched, await mustBeFit(watched))
    assert.equal(await whatIsWrong(db), '')
    await set(server, { fsync: 'off' })
    assert.match(await whatIsWrong(db), /^fsync is off/)
    assert.match(await whatIsWrong(db), /^fsync is off/, 'and stays red')
    await set(server, { fsync: null, default_transaction_read_only: 'on' })
    assert.equal(await whatIsWrong(db), 'the database is read-only')
    await set(server, { default_transaction_read_only: null })
    assert.equal(await whatIsWrong(db), '')
  } finally {
    await db.close()
    await server.stop()
  }
})

test('after a failover to a standby readiness is red until it is promoted, and start-up is refused', async (t) => {
  const dataDir = await useDataFolder(t)
  let server = await startHere({ dataDir })
  let db: Database | undefined
  try {
    await migrate({ url: server.url })
    const watched = options(server.url)
    db = openDatabase({ url: server.url, max: 2 })
    const whatIsWrong = watchFitness(watched, await mustBeFit(watched))
    assert.equal(await whatIsWrong(db), '')

    await server.stop()
    // What the same address leads to now follows a primary that is no more, and takes no writes.
    writeFileSync(join(clusterFolder(dataDir) ?? '', 'standby.signal'), '')
    server = await startHere({ dataDir })
    assert.equal((await rowsOf(server.url, 'select pg_is_in_recovery() as standby'))[0]?.['standby'], true)
    await assert.rejects(whatIsWrong(db), (error: Error) =>
      /read-only \(a standby\?\)/.test(String(error.cause)),
    )
    assert.match(await refusedWith(watched, witnessOf(server)), /^the database is read-only \(a standby\?\)/)

    await rowsOf(server.adminUrl, 'select pg_promote()')
    assert.equal(await whatIsWrong(db), '')
  } finally {
    await db?.close()
    await server.stop()
  }
})

test('the built-in Postgres is examined too', async (t) => {
  const dataDir = await useDataFolder(t)
  const server = await startHere({ dataDir })
  await rowsOf(server.adminUrl, 'alter role horai_app bypassrls')
  await server.stop()
  const program = horai(['start', '--port', '0', '--data-dir', dataDir])
  assert.equal(await program.ended, 1)
  assert.match(program.text(), /^horai start: the role bypasses row-level security/m)
})
