import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Backup, backup } from './embedded/backup.ts'
import { findBinaries } from './embedded/binaries.ts'
import { clusterFolder, madeDataFolder, passwordsOf } from './embedded/cluster.ts'
import { serverUser } from './embedded/os-user.ts'
import { OWNER, ownFolder } from './embedded/owner.ts'
import { serverVersion } from './embedded/provision.ts'
import { unpackBackup } from './embedded/restore.ts'
import { type EmbeddedOptions, type EmbeddedServer, startEmbedded, URL_FILE } from './embedded.ts'
import { SetupFailure } from './setup-failure.ts'

type Place = Pick<EmbeddedOptions, 'dataDir' | 'systemFolder' | 'onLog'>

export interface BackupRequest extends Place {
  /** A file to make, or a folder to make one in. */
  readonly to: string
  /** Files of the data folder besides the database's, where they are there. */
  readonly alsoKeep: readonly string[]
}

/** Backs up the built-in server of a data folder: while it runs, else started for the occasion. Throws {@link SetupFailure}. */
export async function backupEmbedded({ to, alsoKeep, ...place }: BackupRequest): Promise<Backup> {
  const { dataDir } = place
  if (clusterFolder(dataDir) === null) {
    throw new SetupFailure(`there is no built-in database in ${dataDir}`)
  }
  const running = await runningServer(dataDir)
  if (running !== null) return backup({ dataDir, ...running, to, alsoKeep })
  const server = await startEmbedded(place)
  try {
    return await backup({ dataDir, adminUrl: server.adminUrl, version: server.version, to, alsoKeep })
  } finally {
    await server.stop()
  }
}

/** While a built-in server runs, its address is in the data folder; also after a kill, which is why we ask it. */
async function runningServer(dataDir: string): Promise<Pick<EmbeddedServer, 'adminUrl' | 'version'> | null> {
  const file = join(dataDir, URL_FILE)
  if (!existsSync(file)) return null
  const address = new URL(readFileSync(file, 'utf8').trim())
  address.username = 'postgres'
  address.password = passwordsOf(dataDir).superuser
  address.pathname = '/postgres'
  const adminUrl = address.href
  try {
    return { adminUrl, version: await serverVersion(adminUrl) }
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return null
    throw error
  }
}

export interface RestoreRequest extends Place {
  readonly file: string
}

export interface Restored {
  /** When the backup was begun, RFC 3339. */
  readonly taken_at: string
}

/**
 * Makes a data folder, which must be new or empty, from a backup, and starts its server once to see that it opens.
 * Throws {@link SetupFailure}, and then nothing is left of it: a folder in use or not empty, a file that is no backup,
 * damaged, or of another major version of Postgres.
 */
export async function restoreEmbedded({ file, ...place }: RestoreRequest): Promise<Restored> {
  if (!existsSync(file)) throw new SetupFailure(`there is no ${file}`)
  const user = serverUser()
  const wasThere = existsSync(place.dataDir)
  const dataDir = madeDataFolder(place.dataDir, user)
  const systemFolder = resolve(place.systemFolder ?? '/var/lib/horai')
  const disown = ownFolder(dataDir)
  try {
    if (readdirSync(dataDir).some((name) => name !== OWNER)) {
      throw new SetupFailure(`${dataDir} is not empty: restore into a new folder`)
    }
    try {
      const head = await unpackBackup(file, { dataDir, user, systemFolder }, findBinaries(user, systemFolder))
      disown()
      await open({ ...place, dataDir })
      return { taken_at: head.taken_at }
    } catch (error) {
      empty(dataDir)
      throw error
    }
  } catch (error) {
    disown()
    if (!wasThere) rmSync(dataDir, { recursive: true, force: true })
    if (error instanceof SetupFailure) throw error
    throw new SetupFailure(`not restored: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  }
}

async function open(place: Place): Promise<void> {
  try {
    const server = await startEmbedded(place)
    await server.stop()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new SetupFailure(`the backup is whole, but its database does not open: ${why}`, { cause: error })
  }
}

function empty(dataDir: string): void {
  // Perhaps elsewhere: see reachableHome.
  const cluster = clusterFolder(dataDir)
  if (cluster !== null) rmSync(cluster, { recursive: true, force: true })
  for (const name of readdirSync(dataDir)) {
    if (name !== OWNER) rmSync(join(dataDir, name), { recursive: true, force: true })
  }
}
