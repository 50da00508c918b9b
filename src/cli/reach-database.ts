import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clusterFolder } from '../db/embedded/cluster.ts'
import { READER_URL_FILE, startEmbedded, URL_FILE } from '../db/embedded.ts'
import { SetupFailure } from '../db/setup-failure.ts'
import { databaseUrl } from './options.ts'

export interface Reached {
  readonly url: string
  /** Sees all practices at once and writes nothing, where there is such a role: else the same as `url`. */
  readonly readerUrl: string
  /** Leaves the database as it was found: running, or stopped. */
  release(): Promise<void>
}

/**
 * The database that `horai start` uses: of DATABASE_URL, else the built-in one, started for the occasion if need be.
 * Throws {@link SetupFailure} where there is none: nothing is made for somebody who wants to look.
 */
export async function reachDatabase(dataDir: string): Promise<Reached> {
  const reached = alreadyThere(dataDir)
  if (reached !== null) return reached
  if (clusterFolder(dataDir) === null) {
    throw new SetupFailure(`there is no built-in database in ${dataDir}, and DATABASE_URL is not set`)
  }
  return reachOrMakeDatabase(dataDir)
}

/** The same; a built-in database that is not there yet is made. */
export async function reachOrMakeDatabase(dataDir: string): Promise<Reached> {
  const reached = alreadyThere(dataDir)
  if (reached !== null) return reached
  const { url, readerUrl, stop } = await startEmbedded({ dataDir, onLog: (line) => console.error(line) })
  return { url, readerUrl, release: stop }
}

function alreadyThere(dataDir: string): Reached | null {
  const release = async () => {}
  const given = databaseUrl()
  if (given !== null) return { url: given, readerUrl: given, release }
  const url = addressIn(dataDir, URL_FILE)
  return url === null ? null : { url, readerUrl: addressIn(dataDir, READER_URL_FILE) ?? url, release }
}

/** While a built-in server runs, its addresses are in its folder. */
function addressIn(dataDir: string, name: string): string | null {
  const file = join(dataDir, name)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}
