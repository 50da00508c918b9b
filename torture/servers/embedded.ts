/** The product's own embedded server: what a kill leaves is healed by its supervisor. */
import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { processesIn } from '../../src/db/embedded/processes.ts'
import { startEmbedded } from '../../src/db/embedded.ts'
import { deadlocksIn, type Postgres } from './postgres.ts'

export async function embeddedPostgres(folder: string, say: (line: string) => void): Promise<Postgres> {
  const dataDir = join(folder, 'data')
  const server = await startEmbedded({ dataDir, systemFolder: join(folder, 'system'), onLog: say })
  const address = new URL(server.url)
  const socketFolder = address.searchParams.get('host') ?? ''
  const cluster = realpathSync(join(dataDir, 'postgres'))
  const admin = new URL(server.adminUrl)
  admin.pathname = address.pathname
  const log = join(dataDir, 'postgres.log')
  return {
    version: server.version,
    role: {
      user: address.username,
      password: address.password,
      database: address.pathname.slice(1),
    },
    target: () => ({ path: join(socketFolder, `.s.PGSQL.${address.port || 5432}`) }),
    url: server.url,
    adminUrl: admin.href,
    family: () => familyOf(cluster),
    kill: (what) => killSome(familyOf(cluster), what),
    deadlocks: () => [`${log}.1`, log].flatMap(deadlocksIn),
    stop: () => server.stop(),
  }
}

/** The postmaster first: its children name it as their parent. */
export function familyOf(cluster: string): readonly number[] {
  const first = Number(readOr(join(cluster, 'postmaster.pid')).split('\n')[0])
  const all = processesIn(cluster, null)
  return all.includes(first) ? [first, ...all.filter((pid) => pid !== first)] : all
}

export function killSome(family: readonly number[], what: 'everything' | 'postmaster' | 'backend'): void {
  const [postmaster, ...children] = family
  const backend = children.at(-1)
  const chosen = what === 'everything' ? family : [what === 'postmaster' ? postmaster : backend]
  for (const pid of chosen) {
    try {
      if (pid !== undefined) process.kill(pid, 'SIGKILL')
    } catch {
      // It was faster.
    }
  }
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
