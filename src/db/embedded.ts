import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findBinaries } from './embedded/binaries.ts'
import {
  clusterFolder,
  madeDataFolder,
  passwordsOf,
  preparedCluster,
  writeSettings,
} from './embedded/cluster.ts'
import { serverUser } from './embedded/os-user.ts'
import { ownFolder } from './embedded/owner.ts'
import { stopLeftover } from './embedded/postmaster.ts'
import { applicationUrl, backupUrl, provision, superuserUrl } from './embedded/provision.ts'
import { SOCKET_PORT, settingsFile } from './embedded/settings.ts'
import { makeSocketFolder } from './embedded/socket-folder.ts'
import { type Supervised, supervise } from './embedded/supervisor.ts'
import { SetupFailure } from './setup-failure.ts'

/** In the data folder while the server runs: the address as the application's role. */
export const URL_FILE = 'database-url'

/** Beside it: as a role that reads all practices and writes nothing. */
export const READER_URL_FILE = 'backup-url'

export interface EmbeddedOptions {
  /** Made if need be. Holds the database, its passwords, its log, and whatever the caller keeps there. */
  readonly dataDir: string
  /** Listen on 127.0.0.1 at this port as well; no TCP unless given. */
  readonly tcpPort?: number
  /** One line at a time: a leftover that was stopped, a crash that was healed. */
  readonly onLog?: (line: string) => void
  /** As root, where the server's user cannot reach the checkout or the data folder: default `/var/lib/horai`. */
  readonly systemFolder?: string
  /** False gives up safety in a crash for speed: for tests only. */
  readonly durable?: boolean
  /** Milliseconds without an answer and without a sign of life before the server is killed and restarted; 20 s. */
  readonly stuckMs?: number
  readonly probeEveryMs?: number
}

export interface EmbeddedServer {
  /** Of the application's role, which owns the database and has no other right. Holds a password. */
  readonly url: string
  /** Of the superuser, to whom row-level security does not apply: for tests and backups, never for the application. */
  readonly adminUrl: string
  /** Of a role that reads all practices and writes nothing: for dumps and checks. */
  readonly readerUrl: string
  readonly dataDir: string
  /** E.g. `18.4`. */
  readonly version: string
  /** Fast shutdown, awaited. Then the data folder is free for another start. */
  stop(): Promise<void>
}

/**
 * A real Postgres on a folder of its own, from npm: made on the first start, and kept running until `stop`.
 * Ready means that a connection as the application's role has been answered.
 * Throws {@link SetupFailure}: another horai owns the folder, another major version wrote it, no binaries for this
 * platform, no user to run as, a disk that is full.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  if (process.platform === 'win32') {
    throw new SetupFailure('the built-in Postgres runs on Linux and macOS: set DATABASE_URL')
  }
  const user = serverUser()
  const dataDir = madeDataFolder(options.dataDir, user)
  const disown = ownFolder(dataDir)
  try {
    const { stop, ...server } = await startOwned({ ...options, dataDir }, user)
    return {
      ...server,
      async stop() {
        await stop()
        disown()
      },
    }
  } catch (error) {
    disown()
    throw error instanceof SetupFailure ? error : new SetupFailure(oneLine(error), { cause: error })
  }
}

async function startOwned(
  options: EmbeddedOptions,
  user: ReturnType<typeof serverUser>,
): Promise<EmbeddedServer> {
  const { dataDir, tcpPort = null, durable = true, onLog = () => {} } = options
  const systemFolder = resolve(options.systemFolder ?? '/var/lib/horai')
  const binaries = findBinaries(user, systemFolder)
  const before = clusterFolder(dataDir)
  if (before !== null && (await stopLeftover(before, LEFTOVER_MS))) {
    onLog('stopped the Postgres that a killed horai had left behind')
  }
  const passwords = passwordsOf(dataDir)
  const cluster = await preparedCluster({ dataDir, user, systemFolder }, binaries, passwords, durable)
  const socket = makeSocketFolder(dataDir, cluster, user)
  writeSettings(cluster, user, settingsFile({ socketFolder: socket.path, tcpPort, durable }))
  const address = { socketFolder: socket.path, port: tcpPort ?? SOCKET_PORT }
  const url = applicationUrl(address, passwords)
  const urlFile = join(dataDir, URL_FILE)
  const readerUrl = backupUrl(address, passwords)
  const readerUrlFile = join(dataDir, READER_URL_FILE)
  let supervised: Supervised | undefined
  const stop = async () => {
    rmSync(urlFile, { force: true })
    rmSync(readerUrlFile, { force: true })
    await supervised?.stop()
    socket.remove()
  }
  try {
    const { stuckMs = 20_000, probeEveryMs = 5_000 } = options
    const logFile = join(dataDir, 'postgres.log')
    const files = { cluster, socketFolder: socket.path, logFile }
    supervised = await supervise({ ...files, binaries, user, stuckMs, probeEveryMs, url, onLog })
    const version = await provision(address, passwords)
    // For psql, and for our other commands while the server runs: DATABASE_URL=$(cat …/database-url)
    writeFileSync(urlFile, `${url}\n`, { mode: 0o600 })
    // For pg_dump, which would find nothing as a role that sees one practice at a time.
    writeFileSync(readerUrlFile, `${readerUrl}\n`, { mode: 0o600 })
    return { url, adminUrl: superuserUrl(address, passwords), readerUrl, dataDir, version, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A kind shutdown of an orphan takes a tenth of a second; in a long checkpoint it may take some. */
const LEFTOVER_MS = 10_000

function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').trim()
}
