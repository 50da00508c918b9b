/** Debian's Postgres 15, the oldest that we support, with the settings of the embedded one. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serverUser } from '../../src/db/embedded/os-user.ts'
import { provision } from '../../src/db/embedded/provision.ts'
import { ask, createNode, makeCluster, urlOf } from './node.ts'
import { deadlocksIn, type Postgres } from './postgres.ts'

const bin = '/usr/lib/postgresql/15/bin'

/** Null where it is not installed. */
export async function debianPostgres(folder: string): Promise<Postgres | null> {
  if (!existsSync(join(bin, 'postgres'))) return null
  const binaries = { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb') }
  const user = serverUser()
  const passwords = makeCluster(folder, binaries, user)
  const node = createNode(folder, binaries, user)
  await node.start()
  await ask(urlOf(node, 'postgres', passwords.superuser, 'postgres'), 'select 1')
  const version = await provision({ socketFolder: node.socketFolder, port: 5432 }, passwords)
  return {
    version,
    role: { user: 'horai_app', password: passwords.application, database: 'horai' },
    target: () => ({ path: join(node.socketFolder, '.s.PGSQL.5432') }),
    url: urlOf(node, 'horai_app', passwords.application, 'horai'),
    adminUrl: urlOf(node, 'postgres', passwords.superuser, 'horai'),
    family: node.family,
    kill: node.kill,
    deadlocks: () => deadlocksIn(node.log),
    stop: () => node.end('SIGINT'),
  }
}
