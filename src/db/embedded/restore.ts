import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SetupFailure } from '../setup-failure.ts'
import { type ArchiveEntry, readArchive } from './archive.ts'
import { FILES, FORMAT, HEAD, type Head, OURS } from './backup.ts'
import type { Binaries } from './binaries.ts'
import { giveTo, type Place, placeCluster, syncFolder } from './cluster.ts'

/**
 * Unpacks a backup into an empty data folder. Everything has been compared with what was written before it is called a
 * database; of a backup that is damaged nothing stays. Throws {@link SetupFailure}.
 */
export async function unpackBackup(file: string, place: Place, { version }: Binaries): Promise<Head> {
  const ours = new Map<string, string>()
  const heads: Head[] = []
  await placeCluster(place, async (half) => {
    const folders = new Set<string>()
    try {
      await readArchive(file, async (entry) => {
        if (heads.length === 0) heads.push(await readHead(file, entry, version))
        else if (entry.name.startsWith(OURS)) {
          ours.set(safeName(file, entry.name.slice(OURS.length)), await new Response(entry.body).text())
        } else if (entry.name.startsWith(FILES)) {
          const path = join(half, safeName(file, entry.name.slice(FILES.length)))
          await unpack(entry, path, place)
          folders.add(dirname(path))
        } else throw new SetupFailure(`${file} is no backup of horai: it has ${entry.name} in it`)
      })
      for (const folder of folders) syncFolder(folder)
      // Before the cluster gets its name: without its passwords it would not open.
      for (const [name, text] of ours) {
        writeFileSync(join(place.dataDir, name), text, { mode: 0o600, flush: true })
      }
    } catch (error) {
      rmSync(half, { recursive: true, force: true })
      throw error
    }
  })
  // An archive of nothing has no list of contents, and is refused before this.
  return heads[0] as Head
}

async function readHead(file: string, { name, body }: ArchiveEntry, ours: string): Promise<Head> {
  if (name !== HEAD) throw new SetupFailure(`${file} is no backup of horai: it begins with ${name}`)
  const head = (await new Response(body).json()) as Head
  if (head.format > FORMAT) throw new SetupFailure(`${file} was made by a later horai: install that one`)
  const [theirs, own] = [majorOf(head.postgres), majorOf(ours)]
  if (theirs !== own) {
    throw new SetupFailure(
      `${file} was made by Postgres ${theirs}, and the built-in one is ${own}: install the horai that made it`,
    )
  }
  return head
}

function majorOf(version: string): string {
  return version.split('.')[0] ?? ''
}

async function unpack({ name, body }: ArchiveEntry, path: string, { user }: Place): Promise<void> {
  if (name.endsWith('/')) {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    giveTo(user, path)
    await body.cancel()
    return
  }
  const handle = await open(path, 'wx', 0o600)
  try {
    for await (const bytes of body) await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  giveTo(user, path)
}

/** Relative, and without a way out: an archive from elsewhere writes nothing beside the folder. */
function safeName(file: string, name: string): string {
  const parts = name.replace(/\/$/, '').split('/')
  const safe = parts.every((part) => /^[\w.-]+$/.test(part) && part !== '.' && part !== '..')
  if (!safe) throw new SetupFailure(`${file} is no backup of horai: it has ${JSON.stringify(name)} in it`)
  return name
}
