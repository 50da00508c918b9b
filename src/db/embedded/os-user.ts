import { execFileSync } from 'node:child_process'
import { type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { SetupFailure } from '../setup-failure.ts'

/** Whom the server runs as; empty when that is the user we are. Spread into the options of `spawn`. */
export type OsUser = { readonly uid: number; readonly gid: number } | Record<never, never>

const OWN_NAME = 'horai'

/**
 * Postgres refuses to run as root. As root we use the system user `horai`, or `postgres` where that is what the machine
 * has, and create `horai` only when there is neither.
 */
export function serverUser(): OsUser {
  if (process.getuid?.() !== 0) return {}
  const known = lookUp(OWN_NAME) ?? lookUp('postgres')
  if (known !== null) return known
  createUser()
  const created = lookUp(OWN_NAME)
  if (created !== null) return created
  throw new SetupFailure(
    `Postgres does not run as root, and a system user "${OWN_NAME}" could not be created: create it, run as another user, or set DATABASE_URL`,
  )
}

function lookUp(name: string): { uid: number; gid: number } | null {
  const uid = tell('id', ['-u', name])
  const gid = tell('id', ['-g', name])
  return uid === null || gid === null ? null : { uid: Number(uid), gid: Number(gid) }
}

function createUser(): void {
  // shadow-utils first (Debian, Fedora), then BusyBox (Alpine).
  const noLogin = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', OWN_NAME]
  if (tell('useradd', noLogin) !== null) return
  tell('addgroup', ['-S', OWN_NAME])
  tell('adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', '-G', OWN_NAME, OWN_NAME])
}

function tell(program: string, args: readonly string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null
  }
}

/** The first folder on the way to `path` that the user may not pass through; null when it can reach the end. */
export function barrierTo(path: string, user: OsUser): string | null {
  if (!('uid' in user)) return null
  const parent = dirname(path)
  const above = parent === path ? null : barrierTo(parent, user)
  if (above !== null) return above
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined || mayPass(stats, user) ? null : path
}

function mayPass(stats: Stats, { uid, gid }: { readonly uid: number; readonly gid: number }): boolean {
  if (!stats.isDirectory()) return true
  const shift = stats.uid === uid ? 6 : stats.gid === gid ? 3 : 0
  return ((stats.mode >> shift) & 0o1) === 1
}
