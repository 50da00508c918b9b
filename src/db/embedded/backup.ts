import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { createTarDecoder } from 'modern-tar'
import { systemClock } from '../../time/clock.ts'
import { SetupFailure } from '../setup-failure.ts'
import { type ArchiveWriter, writeArchive } from './archive.ts'
import { streamBaseBackup } from './base-backup.ts'
import { PASSWORDS, syncFolder } from './cluster.ts'

/** Raised when an older horai could not read what this one writes. */
export const FORMAT = 1
/** The first entry of a backup. */
export const HEAD = 'horai-backup.json'
/** What of the data folder is not Postgres' own is kept under this name. */
export const OURS = 'horai/'
export const FILES = 'postgres/'
/** A backup's name until it is whole begins so. */
const PART = '.horai-backup-'

export interface Head {
  readonly format: number
  /** E.g. `18.4`. */
  readonly postgres: string
  /** RFC 3339. */
  readonly taken_at: string
}

export interface BackupOptions {
  readonly dataDir: string
  /** Of the superuser of the server that runs on the data folder. */
  readonly adminUrl: string
  /** E.g. `18.4`. */
  readonly version: string
  /** A file to make, or a folder to make one in. */
  readonly to: string
  /** Files of the data folder besides the database's, where they are there, e.g. keys. */
  readonly alsoKeep: readonly string[]
}

export interface Backup {
  readonly file: string
  readonly bytes: number
}

/**
 * Writes everything of a running built-in server into one file: its database as of the end of the backup, its passwords
 * and keys. Callers are served meanwhile. The file has its name only when it is whole and on disk; it is never written
 * over another. Throws {@link SetupFailure}.
 */
export async function backup(options: BackupOptions): Promise<Backup> {
  const file = fileFor(options.to)
  if (existsSync(file)) throw alreadyThere(file)
  const part = join(dirname(file), `${PART}${randomBytes(4).toString('hex')}.part`)
  try {
    removeAbandoned(dirname(file))
    const handle = await open(part, 'wx', 0o600)
    try {
      await writeArchive(handle, (writer) => fill(writer, options))
    } finally {
      await handle.close()
    }
    // Unlike a rename it never replaces.
    linkSync(part, file)
  } catch (error) {
    if (isExisting(error)) throw alreadyThere(file)
    if (error instanceof SetupFailure) throw error
    throw new SetupFailure(`no backup was made: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  } finally {
    rmSync(part, { force: true })
  }
  syncFolder(dirname(file))
  return { file, bytes: statSync(file).size }
}

/** What a backup leaves that was killed: a part of a file that nobody has written to for an hour. */
function removeAbandoned(folder: string): void {
  const anHourAgo = systemClock.now() - 3_600_000
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(PART) || !name.endsWith('.part')) continue
    const part = join(folder, name)
    const written = statSync(part, { throwIfNoEntry: false })
    if (written && written.mtimeMs < anHourAgo) rmSync(part, { force: true })
  }
}

function fileFor(to: string): string {
  if (!statSync(to, { throwIfNoEntry: false })?.isDirectory()) return to
  const now = Temporal.Instant.fromEpochMilliseconds(systemClock.now()).round('second').toString()
  return join(to, `horai-${now.replaceAll(':', '-')}.tar.zst`)
}

async function fill(writer: ArchiveWriter, options: BackupOptions): Promise<void> {
  const { dataDir, adminUrl, version, alsoKeep } = options
  const now = Temporal.Instant.fromEpochMilliseconds(systemClock.now())
  const head: Head = { format: FORMAT, postgres: version, taken_at: now.toString() }
  await addText(writer, HEAD, `${JSON.stringify(head)}\n`)
  for (const name of [PASSWORDS, ...alsoKeep]) {
    const path = join(dataDir, name)
    if (existsSync(path)) await addText(writer, OURS + name, readFileSync(path, 'utf8'))
  }
  // Ends what Postgres sends when anything here fails, e.g. for want of room.
  const ending = new AbortController()
  try {
    const tar = await streamBaseBackup(adminUrl)
    for await (const { header, body } of tar.pipeThrough(createTarDecoder({ strict: true }), {
      signal: ending.signal,
    })) {
      if (header.type !== 'file' && header.type !== 'directory') {
        throw new SetupFailure(`${header.name} is a ${header.type}, and is not backed up`)
      }
      // Postgres calls some "./name".
      const slash = header.type === 'directory' && !header.name.endsWith('/') ? '/' : ''
      await writer.add(FILES + header.name.replace(/^\.\//, '') + slash, header.size, body)
    }
  } finally {
    ending.abort()
  }
}

async function addText(writer: ArchiveWriter, name: string, text: string): Promise<void> {
  const bytes = Buffer.from(text)
  await writer.add(name, bytes.length, Readable.from([bytes]))
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}

function alreadyThere(file: string): SetupFailure {
  return new SetupFailure(`${file} is there already, and is not written over`)
}
