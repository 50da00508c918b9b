import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { SetupFailure } from '../setup-failure.ts'
import type { Binaries } from './binaries.ts'
import { barrierTo, type OsUser } from './os-user.ts'

/** Everything below one data folder, and who may enter it. */
export interface Place {
  readonly dataDir: string
  readonly user: OsUser
  /** Where the files go when we are root and the server's user cannot reach the data folder. */
  readonly systemFolder: string
}

export interface Passwords {
  readonly superuser: string
  readonly application: string
}

export const PASSWORDS = 'postgres-passwords.json'

/** The server's own files, in the data folder. A symbolic link where that folder is closed to the server's user. */
const LINK = 'postgres'

/**
 * The folder of a cluster that is ready to be started, made on the first call. Throws {@link SetupFailure} for a
 * cluster of another major version, and when the files cannot be made.
 * @param durable false leaves the new files to the operating system's cache: for tests
 */
export async function preparedCluster(
  place: Place,
  binaries: Binaries,
  passwords: Passwords,
  durable: boolean,
): Promise<string> {
  const link = join(place.dataDir, LINK)
  if (lstatSync(link, { throwIfNoEntry: false }) === undefined) {
    await makeCluster(place, binaries, passwords, durable)
  }
  const folder = existing(link)
  checkVersion(folder, binaries)
  return folder
}

/** Null before the first start. */
export function clusterFolder(dataDir: string): string | null {
  const link = join(dataDir, LINK)
  return lstatSync(link, { throwIfNoEntry: false }) === undefined ? null : existing(link)
}

function existing(link: string): string {
  try {
    return realpathSync(link)
  } catch {
    throw new SetupFailure(`${link} leads nowhere: the files of the database were moved or deleted`)
  }
}

function checkVersion(folder: string, { version }: Binaries): void {
  const file = join(folder, 'PG_VERSION')
  if (!existsSync(file)) throw new SetupFailure(`${folder} is not a database folder (it has no PG_VERSION)`)
  const theirs = readFileSync(file, 'utf8').trim()
  const ours = version.split('.')[0]
  if (theirs === ours) return
  throw new SetupFailure(
    `${folder} was written by Postgres ${theirs}, and the built-in one is ${ours}: move the data with pg_dump of version ${theirs}, or install the horai that made it`,
  )
}

function makeCluster(
  place: Place,
  binaries: Binaries,
  passwords: Passwords,
  durable: boolean,
): Promise<void> {
  return placeCluster(place, async (half) => {
    const passwordFile = `${half}.password`
    try {
      writeFileSync(passwordFile, passwords.superuser, { mode: 0o600 })
      giveTo(place.user, passwordFile)
      await runInitdb(binaries.initdb, half, passwordFile, place.user, durable)
    } finally {
      rmSync(passwordFile, { force: true })
    }
  })
}

/**
 * `fill` works in a folder beside the final one, which gets its name only when all is there: a first start or a restore
 * that was killed half way leaves a folder that nobody mistakes for a database.
 */
export async function placeCluster(place: Place, fill: (half: string) => Promise<void>): Promise<void> {
  const home = reachableHome(place)
  dropHalfMade(home)
  const half = mkdtempSync(join(home, `${LINK}.half-`))
  giveTo(place.user, half)
  await fill(half)
  const made =
    home === place.dataDir ? join(home, LINK) : join(home, `cluster-${randomBytes(4).toString('hex')}`)
  renameSync(half, made)
  syncFolder(home)
  if (home !== place.dataDir) {
    symlinkSync(made, join(place.dataDir, LINK))
    syncFolder(place.dataDir)
  }
}

/** The data folder itself, unless we are root and the server's user may not pass one of the folders above it. */
function reachableHome({ dataDir, user, systemFolder }: Place): string {
  if (barrierTo(dataDir, user) === null) return dataDir
  mkdirSync(systemFolder, { recursive: true, mode: 0o755 })
  const barrier = barrierTo(systemFolder, user)
  if (barrier === null) return systemFolder
  throw new SetupFailure(
    `the user that runs Postgres can reach neither ${dataDir} nor ${systemFolder}: ${barrier} is closed to it`,
  )
}

function dropHalfMade(home: string): void {
  for (const name of readdirSync(home)) {
    if (!name.startsWith(`${LINK}.half-`)) continue
    try {
      rmSync(join(home, name), { recursive: true, force: true, maxRetries: 2 })
    } catch {
      // An initdb whose parent was killed may still be writing: it is in nobody's way, and goes at the next first start.
    }
  }
}

function runInitdb(
  initdb: string,
  folder: string,
  passwordFile: string,
  user: OsUser,
  durable: boolean,
): Promise<void> {
  const args = [
    `--pgdata=${folder}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Sorting by code point, the same on every machine: a libc upgrade must never corrupt an index.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--data-checksums',
    ...(durable ? [] : ['--no-sync']),
  ]
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const child = spawn(initdb, args, {
    ...user,
    cwd: '/',
    env: serverEnvironment,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  child.on('error', (error) => reject(new SetupFailure(`initdb does not start: ${error.message}`)))
  child.on('close', (code, signal) => {
    if (code === 0) resolve()
    else reject(new SetupFailure(`initdb failed (${signal ?? code}): ${lastLine(complaint)}`))
  })
  return promise
}

/** None of our own: `PGPORT` or `PGDATA` meant for another server would change this one. */
export const serverEnvironment = { LC_ALL: 'C', PATH: process.env['PATH'] ?? '' }

function lastLine(text: string): string {
  const all = text.trim().split('\n')
  return (all.findLast((line) => /error|fatal/i.test(line)) ?? all.at(-1) ?? '').trim()
}

/** Puts our settings where the server reads them. Called at every start: an upgrade may change them. */
export function writeSettings(cluster: string, user: OsUser, text: string): void {
  const file = join(cluster, 'horai.conf')
  writeFileSync(file, text, { mode: 0o600 })
  giveTo(user, file)
  const main = join(cluster, 'postgresql.conf')
  const include = `\ninclude '${basename(file)}'\n`
  const before = readFileSync(main, 'utf8')
  if (!before.includes(include)) writeFileSync(main, before + include)
}

/**
 * The passwords of this cluster, made before it. Throws {@link SetupFailure} when the cluster is there and they are not.
 */
export function passwordsOf(dataDir: string): Passwords {
  const file = join(dataDir, PASSWORDS)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Passwords
  if (clusterFolder(dataDir) !== null) throw new SetupFailure(`${file} is missing: restore it from a backup`)
  const passwords: Passwords = { superuser: secret(), application: secret() }
  writeFileSync(`${file}.new`, JSON.stringify(passwords), { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
  syncFolder(dirname(file))
  return passwords
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

export function giveTo(user: OsUser, ...paths: readonly string[]): void {
  if (!('uid' in user)) return
  for (const path of paths) chownSync(path, user.uid, user.gid)
}

/** Makes the names in a folder survive a power cut. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** @returns the folder, made if need be. As root others may pass through it, because the server's user must. */
export function madeDataFolder(path: string, user: OsUser): string {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    const folder = realpathSync(path)
    if ('uid' in user) chmodSync(folder, 0o711)
    return folder
  } catch (error) {
    throw new SetupFailure(
      `cannot use ${path} as the data folder: ${error instanceof Error ? error.message : error}`,
    )
  }
}
