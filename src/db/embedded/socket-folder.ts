import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { SetupFailure } from '../setup-failure.ts'
import { giveTo } from './cluster.ts'
import { barrierTo, type OsUser } from './os-user.ts'

/** `sun_path` holds 108 bytes on Linux and 104 on macOS, its closing zero among them. */
const LONGEST_PATH = 103
const SOCKET_NAME = '/.s.PGSQL.65535'

export interface SocketFolder {
  readonly path: string
  /** To be called when the server has stopped. */
  remove(): void
}

/**
 * A folder for the socket that nobody else may enter: beside the database where that path is short enough, else one in
 * the run-time or temporary folder, whose name is kept in the data folder so that a later start can clear it away.
 */
export function makeSocketFolder(dataDir: string, cluster: string, user: OsUser): SocketFolder {
  const note = join(dataDir, 'socket-folder')
  removeNoted(note)
  const beside = join(dirname(cluster), 'socket')
  const path = fits(beside) ? beside : shortFolder(user)
  mkdirSync(path, { recursive: true, mode: 0o700 })
  chmodSync(path, 0o700)
  giveTo(user, path)
  writeFileSync(note, path, { mode: 0o600 })
  return { path, remove: () => removeNoted(note) }
}

function fits(folder: string): boolean {
  return Buffer.byteLength(folder + SOCKET_NAME) <= LONGEST_PATH
}

function shortFolder(user: OsUser): string {
  const runtime = 'uid' in user ? undefined : process.env['XDG_RUNTIME_DIR']
  for (const parent of [runtime, tmpdir(), '/tmp', '/var/tmp']) {
    if (!parent || !fits(join(parent, 'horai-XXXXXX')) || barrierTo(parent, user) !== null) continue
    try {
      return mkdtempSync(join(parent, 'horai-'))
    } catch {
      // Not ours to write in: try the next.
    }
  }
  throw new SetupFailure('there is no short private folder for the socket of Postgres: set TMPDIR to one')
}

/** A killed server leaves its socket, and a lock beside it that stops the next one as postmaster.pid does. */
export function clearSockets(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.s.PGSQL.')) rmSync(join(folder, name), { force: true })
  }
}

// Only ever sockets and an empty folder: what a file of ours names may have become somebody else's.
function removeNoted(note: string): void {
  try {
    const folder = readFileSync(note, 'utf8')
    clearSockets(folder)
    rmdirSync(folder)
  } catch {
    // Never made, already gone, or not empty.
  }
  rmSync(note, { force: true })
}
