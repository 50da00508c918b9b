import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbedded, URL_FILE } from '../db/embedded.ts'
import { databaseUrl } from './options.ts'

export interface Reached {
  readonly url: string
  /** Leaves the database as it was found: running, or stopped. */
  release(): Promise<void>
}

/** The database that `horai start` uses: of DATABASE_URL, else the built-in one, started for the occasion if need be. */
export async function reachDatabase(dataDir: string): Promise<Reached> {
  const given = databaseUrl() ?? runningOn(dataDir)
  if (given !== null) return { url: given, release: async () => {} }
  const server = await startEmbedded({ dataDir, onLog: (line) => console.error(line) })
  return { url: server.url, release: () => server.stop() }
}

/** While a built-in server runs, its address is in this file. */
function runningOn(dataDir: string): string | null {
  const file = join(dataDir, URL_FILE)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}
