import assert from 'node:assert/strict'
import {
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { test as each } from 'node:test'
import { openDatabase } from '../../src/db/database.ts'
import { migrate } from '../../src/db/migrate.ts'
import { SetupFailure } from '../../src/db/setup-failure.ts'
import {
  rowsOf,
  serverProcesses,
  startHere,
  startInProcess,
  useDataFolder,
  useFolder,
} from '../support/embedded.ts'

// On a server that somebody else runs there is nothing of ours to start.
const test = process.env['HORAI_TEST_DATABASE_URL'] ? each.skip : each
const asRoot = process.getuid?.() === 0

test('the first start makes a database that only its own role may use, and the second is quick', async (t) => {
  const dataDir = join(useFolder(t), 'data')
  const first = await startHere({ dataDir })
  t.after(() => first.stop())
  assert.match(first.version, /^18\./)
  const database = openDatabase({ url: first.url })
  const [role] = await database.query(`
    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, current_user = pg_get_userbyid(datdba) as owns
      from pg_roles, pg_database where rolname = current_user and datname = current_database()`)
  assert.deepEqual(role, {
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    owns: true,
  })
  await database.query('create extension btree_gist with schema public')
  await database.query('create table public.kept as select 42 as answer')
  await database.close()
  await first.stop()

  // The quickest of three: the machine that runs this may be busy with other tests.
  const times: number[] = []
  for (let i = 0; i < 3; i += 1) {
    const start = performance.now()
    const again = await startHere({ dataDir })
    times.push(performance.now() - start)
    t.after(() => again.stop())
    assert.deepEqual(await rowsOf(again.url, 'select answer from public.kept'), [{ answer: 42 }])
    await again.stop()
  }
  const quickest = Math.min(...times)
  t.diagnostic(`second start to an answered connection: ${quickest.toFixed(0)} ms`)
  assert.ok(quickest < 1_000, `${quickest} ms`)
})

test('nothing of the server is open to others: no TCP, a private socket, private passwords', async (t) => {
  const dataDir = await useDataFolder(t)
  const server = await startHere({ dataDir, durable: false })
  t.after(() => server.stop())
  const rows = await rowsOf<{ name: string; setting: string }>(
    server.adminUrl,
    'select name, setting from pg_settings',
  )
  const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))
  assert.equal(settings['listen_addresses'], '')
  assert.equal(settings['password_encryption'], 'scram-sha-256')
  assert.equal(settings['log_error_verbosity'], 'terse')
  const socketFolder = settings['unix_socket_directories'] ?? ''
  for (const [path, mode] of [
    [socketFolder, 0o700],
    [join(socketFolder, '.s.PGSQL.5432'), 0o700],
    [join(dataDir, 'postgres'), 0o700],
    [join(dataDir, 'postgres-passwords.json'), 0o600],
    [join(dataDir, 'database-url'), 0o600],
    [join(dataDir, 'backup-url'), 0o600],
    [join(dataDir, 'postgres.log'), 0o600],
  ] as const) {
    assert.equal(statSync(path).mode & 0o777, mode, path)
  }
  const wrong = new URL(server.url)
  wrong.password = 'password'
  await assert.rejects(rowsOf(wrong.href, 'select 1'), /password authentication failed/)
})

test('a default start keeps what it acknowledged: fsync, full pages and checksums are on', async (t) => {
  const server = await startHere({ dataDir: await useDataFolder(t) })
  t.after(() => server.stop())
  const names = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums']
  for (const name of names) assert.deepEqual(await rowsOf(server.url, `show ${name}`), [{ [name]: 'on' }])
})

test('TCP is offered on the loopback interface when it is asked for', async (t) => {
  const server = await startHere({ dataDir: await useDataFolder(t), durable: false, tcpPort: 54_329 })
  t.after(() => server.stop())
  const url = new URL(server.url)
  url.search = ''
  url.hostname = '127.0.0.1'
  assert.deepEqual(await rowsOf(url.href, 'select host(inet_server_addr()) as host'), [{ host: '127.0.0.1' }])
})

test('a second start on the same folder says who has it', async (t) => {
  const dataDir = await useDataFolder(t)
  const server = await startHere({ dataDir, durable: false })
  t.after(() => server.stop())
  await assert.rejects(
    startHere({ dataDir }),
    isSetupFailure(/^horai is already running on .*\(this process\)/),
  )
  const there = new RegExp(`^horai is already running on .*\\(process ${process.pid}\\)`)
  await assert.rejects(startInProcess({ dataDir }), { message: there })
  assert.deepEqual(await rowsOf(server.url, 'select 1 as one'), [{ one: 1 }], 'the first one is undisturbed')
})

test('a data folder of another major version is refused by name', async (t) => {
  const dataDir = await useDataFolder(t)
  writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n')
  await assert.rejects(
    startHere({ dataDir }),
    isSetupFailure(/was written by Postgres 17, and the built-in one is 18/),
  )
})

test('a data folder without its passwords is refused, not overwritten', async (t) => {
  const dataDir = await useDataFolder(t)
  rmSync(join(dataDir, 'postgres-passwords.json'))
  await assert.rejects(startHere({ dataDir }), isSetupFailure(/postgres-passwords\.json is missing/))
})

test('a folder that cannot be made, and settings that Postgres rejects, are one clear line', async (t) => {
  const folder = useFolder(t)
  writeFileSync(join(folder, 'file'), '')
  await assert.rejects(startHere({ dataDir: join(folder, 'file') }), isSetupFailure(/as the data folder/))
  const dataDir = await useDataFolder(t)
  writeFileSync(join(dataDir, 'postgres', 'postgresql.auto.conf'), `shared_buffers = '900TB'\n`)
  await assert.rejects(startHere({ dataDir }), isSetupFailure(/^Postgres did not start: /))
  assert.deepEqual(serverProcesses(dataDir), [])
})

test('a data folder too deep for a socket gets one elsewhere, and takes it away again', async (t) => {
  const folder = useFolder(t)
  const dataDir = join(folder, 'deep-'.repeat(12), 'deeper-'.repeat(12), 'data')
  mkdirSync(dirname(dataDir), { recursive: true, mode: 0o711 })
  const server = await startHere({ dataDir, durable: false })
  const socketFolder = new URL(server.url).searchParams.get('host') ?? ''
  assert.ok(!socketFolder.startsWith(folder), socketFolder)
  assert.equal(statSync(socketFolder).mode & 0o777, 0o700)
  assert.deepEqual(await rowsOf(server.url, 'select 1 as one'), [{ one: 1 }])
  await server.stop()
  assert.equal(statSync(socketFolder, { throwIfNoEntry: false }), undefined)
})

test('as root, a private data folder keeps its files where the server may go', {
  skip: !asRoot,
}, async (t) => {
  const folder = useFolder(t)
  const dataDir = join(folder, 'private', 'data')
  const systemFolder = join(folder, 'system')
  mkdirSync(dirname(dataDir), { mode: 0o700 })
  const first = await startHere({ dataDir, systemFolder, durable: false })
  assert.equal(dirname(realpathSync(join(dataDir, 'postgres'))), systemFolder)
  assert.deepEqual(
    readdirSync(systemFolder).filter((name) => name.includes('half')),
    [],
  )
  await first.stop()
  const second = await startHere({ dataDir, systemFolder, durable: false })
  await second.stop()
})

test('a stranger without rights to the machine can run it too', { skip: !asRoot }, async (t) => {
  const nobody = strangerWhoCanRead(import.meta.filename)
  if (nobody === null) return t.skip('the checkout is closed to other users')
  const folder = useFolder(t)
  const dataDir = join(folder, 'theirs')
  mkdirSync(dataDir, { mode: 0o700 })
  chownSync(dataDir, nobody.uid, nobody.gid)
  const server = await startInProcess({ dataDir, durable: false }, nobody)
  assert.deepEqual(await rowsOf(server.url, 'select current_user as me'), [{ me: 'horai_app' }])
  assert.equal(statSync(join(dataDir, 'postgres')).uid, nobody.uid)
  await server.stop()
  assert.deepEqual(serverProcesses(dataDir), [])
})

test('migrations run on it as the application, without any more rights', async (t) => {
  const server = await startHere({ dataDir: await useDataFolder(t), durable: false })
  t.after(() => server.stop())
  await migrate({ url: server.url })
  assert.deepEqual(await rowsOf(server.url, `select to_regnamespace('horai')::text as schema`), [
    { schema: 'horai' },
  ])
})

function strangerWhoCanRead(path: string): { uid: number; gid: number } | null {
  const line = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))
  for (let folder = dirname(path); line !== null; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o005) !== 0o005) return null
    if (folder === '/') return { uid: Number(line[1]), gid: Number(line[2]) }
  }
  return null
}

function isSetupFailure(message: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof SetupFailure, String(error))
    assert.match(error.message, message)
    assert.ok(!error.message.includes('\n'), 'one line')
    return true
  }
}
