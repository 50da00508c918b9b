/** A primary and its synchronous streaming replica, with the binaries that npm installed, which is all one needs. */
import { chownSync, cpSync, lchownSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBinaries } from '../../src/db/embedded/binaries.ts'
import { serverUser } from '../../src/db/embedded/os-user.ts'
import { provision } from '../../src/db/embedded/provision.ts'
import { ask, createNode, makeCluster, makeFolders, type Node, urlOf, writeSettings } from './node.ts'
import { deadlocksIn, type Postgres } from './postgres.ts'

export interface Replicated extends Postgres {
  readonly promote: () => Promise<void>
}

/** @param synchronous false: the primary does not wait for the replica, and a promotion may lose what it acknowledged */
export async function replicatedPostgres(
  folder: string,
  synchronous: boolean,
  say: (line: string) => void,
): Promise<Replicated> {
  const user = serverUser()
  const binaries = findBinaries(user, join(folder, 'system'))
  let generation = 0
  const place = () => join(folder, `node-${generation}`)
  const passwords = makeCluster(place(), binaries, user)
  let primary = createNode(place(), binaries, user)
  const deadlocks: string[] = []
  const urlFor = (node: Node, role: 'admin' | 'app', database = 'horai') =>
    role === 'admin'
      ? urlOf(node, 'postgres', passwords.superuser, database)
      : urlOf(node, 'horai_app', passwords.application, database)

  /** A copy of the stopped primary follows it from then on. */
  async function follow(): Promise<Node> {
    await primary.end('SIGINT')
    generation += 1
    makeFolders(place(), user)
    cpSync(primary.cluster, join(place(), 'cluster'), {
      recursive: true,
      verbatimSymlinks: true,
      preserveTimestamps: true,
    })
    giveAll(join(place(), 'cluster'))
    writeSettings(place(), user)
    writeFileSync(join(place(), 'cluster', 'standby.signal'), '')
    writeFileSync(
      join(place(), 'cluster', 'postgresql.auto.conf'),
      `primary_conninfo = 'host=${primary.socketFolder} port=5432 user=postgres password=${passwords.superuser} application_name=replica'\nhot_standby = on\n`,
    )
    const waiting = synchronous ? "synchronous_standby_names = 'replica'\n" : ''
    writeFileSync(join(primary.cluster, 'postgresql.auto.conf'), waiting)
    giveAll(join(place(), 'cluster'))
    giveAll(primary.cluster)
    const replica = createNode(place(), binaries, user)
    await primary.start()
    await replica.start()
    await ask<{ sync_state: string }>(
      urlFor(primary, 'admin', 'postgres'),
      'select sync_state from pg_stat_replication',
      (rows) => rows.some(({ sync_state }) => sync_state === (synchronous ? 'sync' : 'async')),
    )
    return replica
  }

  await primary.start()
  await ask(urlFor(primary, 'admin', 'postgres'), 'select 1')
  const version = await provision({ socketFolder: primary.socketFolder, port: 5432 }, passwords)
  let replica = await follow()
  return {
    version,
    role: { user: 'horai_app', password: passwords.application, database: 'horai' },
    target: () => ({ path: join(primary.socketFolder, '.s.PGSQL.5432') }),
    get url() {
      return urlFor(primary, 'app')
    },
    get adminUrl() {
      return urlFor(primary, 'admin')
    },
    family: () => primary.family(),
    kill: (what) => primary.kill(what),
    deadlocks: () => [...deadlocks, ...deadlocksIn(primary.log)],
    async promote() {
      const old = primary
      await old.end('SIGKILL')
      await ask(urlFor(replica, 'admin', 'postgres'), 'select pg_promote(true, 30)')
      await ask<{ standby: boolean }>(
        urlFor(replica, 'admin', 'postgres'),
        'select pg_is_in_recovery() as standby',
        (rows) => rows[0]?.standby === false,
      )
      deadlocks.push(...deadlocksIn(old.log))
      primary = replica
      say('the replica is in charge')
      // From here on somebody may book again; the next replica is made in a short stop.
      rmSync(join(old.cluster, '..'), { recursive: true, force: true })
      replica = await follow()
      say('and has a replica of its own')
    },
    async stop() {
      await replica.end('SIGKILL')
      await primary.end('SIGINT')
    },
  }

  function giveAll(path: string): void {
    if ('uid' in user) chownTree(path, user.uid, user.gid)
  }
}

function chownTree(path: string, uid: number, gid: number): void {
  chownSync(path, uid, gid)
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name)
    if (entry.isDirectory()) chownTree(inside, uid, gid)
    else lchownSync(inside, uid, gid)
  }
}
