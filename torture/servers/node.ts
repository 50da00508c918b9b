/** One Postgres server process of ours, started with given binaries on a given folder, and started again when killed. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { serverEnvironment } from '../../src/db/embedded/cluster.ts'
import type { OsUser } from '../../src/db/embedded/os-user.ts'
import { settingsFile } from '../../src/db/embedded/settings.ts'
import { familyOf, killSome } from './embedded.ts'

export interface Node {
  readonly cluster: string
  readonly socketFolder: string
  readonly log: string
  start(): Promise<void>
  /** Dead, and not started again. */
  end(how: 'SIGKILL' | 'SIGINT'): Promise<void>
  family(): readonly number[]
  kill(what: 'everything' | 'postmaster' | 'backend'): void
}

export interface Binaries {
  readonly postgres: string
  readonly initdb: string
}

const POLL_MS = 20

/** @param folder of its own; may hold a cluster already */
export function createNode(folder: string, binaries: Binaries, user: OsUser): Node {
  const cluster = join(folder, 'cluster')
  const socketFolder = join(folder, 'socket')
  const log = join(folder, 'log')
  let child: ChildProcess | null = null
  let wanted = false

  function launch(): void {
    for (const name of ['postmaster.pid']) rmSync(join(cluster, name), { force: true })
    for (const name of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock'])
      rmSync(join(socketFolder, name), { force: true })
    const out = openSync(log, 'a', 0o600)
    const born = spawn(binaries.postgres, ['-D', cluster], {
      ...user,
      cwd: '/',
      env: serverEnvironment,
      detached: true,
      stdio: ['ignore', out, out],
    })
    closeSync(out)
    child = born
    born.once('exit', () => {
      if (child === born) child = null
      if (wanted) void relaunch()
    })
  }

  async function relaunch(): Promise<void> {
    await gone()
    if (wanted && child === null) launch()
  }

  /** One that outlives its postmaster keeps the shared memory. */
  async function gone(): Promise<void> {
    for (;;) {
      const left = familyOf(cluster)
      if (left.length === 0) return
      killSome(left, 'everything')
      await sleep(POLL_MS)
    }
  }

  return {
    cluster,
    socketFolder,
    log,
    async start() {
      wanted = true
      launch()
      while (!existsSync(join(socketFolder, '.s.PGSQL.5432'))) await sleep(POLL_MS)
    },
    async end(how) {
      wanted = false
      const dying = child
      if (how === 'SIGKILL') killSome(familyOf(cluster), 'everything')
      else dying?.kill('SIGINT')
      while (familyOf(cluster).length > 0) await sleep(POLL_MS)
    },
    family: () => familyOf(cluster),
    kill: (what) => killSome(familyOf(cluster), what),
  }
}

export interface Made {
  readonly superuser: string
  readonly application: string
}

/** initdb with our settings, as the product's embedded server has them. */
export function makeCluster(folder: string, binaries: Binaries, user: OsUser): Made {
  const made = { superuser: secret(), application: secret() }
  const cluster = join(folder, 'cluster')
  makeFolders(folder, user)
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, made.superuser, { mode: 0o600 })
  if ('uid' in user) chownSync(passwordFile, user.uid, user.gid)
  const args = [`--pgdata=${cluster}`, '--username=postgres', `--pwfile=${passwordFile}`]
  execFileSync(
    binaries.initdb,
    [...args, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--data-checksums', '--no-sync'],
    { ...user, cwd: '/', env: serverEnvironment, stdio: 'pipe' },
  )
  rmSync(passwordFile)
  appendFileSync(join(cluster, 'postgresql.conf'), "\ninclude 'horai.conf'\n")
  writeSettings(folder, user)
  return made
}

export function writeSettings(folder: string, user: OsUser): void {
  const file = join(folder, 'cluster', 'horai.conf')
  const text = settingsFile({ socketFolder: join(folder, 'socket'), tcpPort: null, durable: true })
  writeFileSync(file, text, { mode: 0o600 })
  if ('uid' in user) chownSync(file, user.uid, user.gid)
}

export function makeFolders(folder: string, user: OsUser): void {
  for (const path of [folder, join(folder, 'socket')]) {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    chmodSync(path, 0o700)
    if ('uid' in user) chownSync(path, user.uid, user.gid)
  }
}

export function urlOf({ socketFolder }: Node, user: string, password: string, database: string): string {
  return `postgresql://${user}:${password}@localhost:5432/${database}?host=${encodeURIComponent(socketFolder)}`
}

/** Asks until it is answered: a server that starts, recovers or is just being promoted takes a moment. */
export async function ask<Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  until: (rows: readonly Row[]) => boolean = () => true,
): Promise<readonly Row[]> {
  const deadline = Date.now() + 60_000
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
    client.on('error', () => {})
    try {
      await client.connect()
      const { rows } = await client.query<Row>(text)
      if (until(rows)) return rows
    } catch (error) {
      if (Date.now() > deadline) throw error
    } finally {
      await client.end().catch(() => {})
    }
    if (Date.now() > deadline) throw new Error(`no answer that will do to: ${text}`)
    await sleep(50)
  }
}

function secret(): string {
  return randomBytes(16).toString('base64url')
}
