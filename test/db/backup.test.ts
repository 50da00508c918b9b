import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { test as each, type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { verify } from '../../src/booking/verify/verify.ts'
import { openDatabase } from '../../src/db/database.ts'
import { writeArchive } from '../../src/db/embedded/archive.ts'
import { backupEmbedded, restoreEmbedded } from '../../src/db/embedded-backup.ts'
import { migrate } from '../../src/db/migrate.ts'
import { createServer } from '../../src/http/server.ts'
import { Refusal } from '../../src/refusal.ts'
import { aKey } from '../support/api.ts'
import {
  rowsOf,
  serverProcesses,
  signalAll,
  startHere,
  startInProcess,
  systemFolder,
  useDataFolder,
  useFolder,
} from '../support/embedded.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { aSmallDisk } from '../support/small-disk.ts'

const test = process.env['HORAI_TEST_DATABASE_URL'] ? each.skip : each
const alsoKeep = ['instance-key']
const request = { alsoKeep, systemFolder }

test('the drill: fill, back up under writes, kill, restore elsewhere, verify: every booking from before is there', async (t) => {
  const dataDir = await useDataFolder(t)
  writeFileSync(join(dataDir, 'instance-key'), 'the-key-of-this-instance\n')
  const horai = await startInProcess({ dataDir })
  await migrate({ url: horai.url })
  const db = openDatabase({ url: horai.url })
  t.after(() => db.close())
  const { clinic, visit } = await oneRoom(db)
  const server = createServer({ engine: clinic.engine, instanceKey: null })
  t.after(() => server.close())
  const headers = { authorization: `Bearer ${await aKey(clinic)}` }
  const post = (url: string, payload: object) => server.inject({ method: 'POST', url, headers, payload })

  const acknowledged: string[] = []
  let over = false
  t.after(() => {
    over = true
  })
  const callers = [0, 1, 2].map(async (n) => {
    while (!over) {
      const held = await post('/v1/appointments', { ...visit, starts_at_utc: later(MONDAY_TEN, 30 * n) })
      if (held.statusCode !== 201) continue
      const { id } = held.json()
      acknowledged.push(id)
      await post(`/v1/appointments/${id}/cancel`, {})
    }
  })
  const booked = async (more: number) => {
    const enough = acknowledged.length + more
    while (acknowledged.length < enough) await sleep(5)
  }
  await booked(50)
  const before = [...acknowledged]
  const to = join(useFolder(t), 'drill.tar.zst')
  const backup = await backupEmbedded({ ...request, dataDir, to })
  const during = acknowledged.length - before.length
  assert.ok(during > 0, 'callers were served while the backup was made')
  await booked(20)
  await horai.kill()
  signalAll(serverProcesses(dataDir), 'SIGKILL')
  over = true
  await Promise.all(callers)

  // Before the folder is cleared: what is stopped there from outside would be started again.
  const stops: (() => Promise<void>)[] = []
  t.after(async () => {
    for (const stop of stops) await stop()
  })
  const restored = join(useFolder(t), 'data')
  const begun = performance.now()
  await restoreEmbedded({ file: to, dataDir: restored, systemFolder })
  const again = await startHere({ dataDir: restored })
  stops.push(() => again.stop())
  const seconds = (performance.now() - begun) / 1000
  const found = openDatabase({ url: again.url })
  t.after(() => found.close())
  const rows = await found
    .within(clinic.practice_id)
    .query<{ id: string }>('select id from horai.appointments')
  const kept = new Set(rows.map(({ id }) => id))
  assert.deepEqual(
    before.filter((id) => !kept.has(id)),
    [],
  )
  assert.deepEqual(await verify(found), [])
  assert.equal(readFileSync(join(restored, 'instance-key'), 'utf8'), 'the-key-of-this-instance\n')
  assert.equal(statSync(join(restored, 'instance-key')).mode & 0o777, 0o600)
  t.diagnostic(
    `${before.length} bookings before the backup, ${during} during it, all of the former kept; ` +
      `${(backup.bytes / 1e6).toFixed(1)} MB; serving again after ${seconds.toFixed(1)} s`,
  )
  const next = await clinic.engine.db.query('select 1').catch((error) => error)
  assert.ok(next instanceof Refusal, 'the old one is gone')
})

let made: Promise<Buffer> | undefined

/** The file of a backup, made once. */
async function aBackup(t: TestContext): Promise<string> {
  made ??= makeBackup(t)
  const file = join(useFolder(t), 'backup.tar.zst')
  writeFileSync(file, await made)
  return file
}

async function makeBackup(t: TestContext): Promise<Buffer> {
  const dataDir = await useDataFolder(t)
  const { file } = await backupEmbedded({ ...request, dataDir, to: useFolder(t) })
  return readFileSync(file)
}

test('a stopped database is started for its backup, and stopped again', async (t) => {
  const dataDir = await useDataFolder(t)
  const folder = useFolder(t)
  const { file } = await backupEmbedded({ ...request, dataDir, to: folder })
  assert.match(file, /\/horai-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.tar\.zst$/)
  assert.equal(statSync(file).mode & 0o777, 0o600, 'nobody else may read it')
  assert.deepEqual(serverProcesses(dataDir), [])
})

test('a backup is never written over another, and one that fails leaves nothing', async (t) => {
  const dataDir = await useDataFolder(t)
  const folder = useFolder(t)
  const to = join(folder, 'there')
  writeFileSync(to, 'precious')
  await assert.rejects(backupEmbedded({ ...request, dataDir, to }), {
    name: 'SetupFailure',
    message: `${to} is there already, and is not written over`,
  })
  assert.equal(readFileSync(to, 'utf8'), 'precious')
  const nowhere = join(folder, 'no', 'such', 'folder')
  await assert.rejects(backupEmbedded({ ...request, dataDir, to: nowhere }), /no backup was made: ENOENT/)
  assert.deepEqual(readdirSync(folder), ['there'])
  const empty = join(folder, 'empty')
  await assert.rejects(
    backupEmbedded({ ...request, dataDir: empty, to }),
    new RegExp(`there is no built-in database in ${empty}`),
  )
  assert.ok(!existsSync(empty), 'and none is made')
})

test('a full disk fails the backup and not the server', async (t) => {
  const disk = aSmallDisk(1)
  if (typeof disk === 'string') return t.skip(disk)
  try {
    const dataDir = await useDataFolder(t)
    const server = await startHere({ dataDir, durable: false })
    t.after(() => server.stop())
    await assert.rejects(
      backupEmbedded({ ...request, dataDir, to: disk.folder }),
      /no backup was made: ENOSPC/,
    )
    assert.deepEqual(readdirSync(disk.folder), [])
    assert.deepEqual(await rowsOf(server.url, 'select 1 as one'), [{ one: 1 }])
    const slots = () => rowsOf(server.adminUrl, 'select slot_name from pg_replication_slots')
    while ((await slots()).length > 0) await sleep(20)
  } finally {
    disk.remove()
  }
})

test('a folder in use or not empty is not restored into', async (t) => {
  const file = await aBackup(t)
  const dataDir = await useDataFolder(t)
  await assert.rejects(
    restoreEmbedded({ file, dataDir, systemFolder }),
    /is not empty: restore into a new folder/,
  )
  const server = await startHere({ dataDir, durable: false })
  t.after(() => server.stop())
  await assert.rejects(restoreEmbedded({ file, dataDir, systemFolder }), /horai is already running on/)
  assert.deepEqual(await rowsOf(server.url, 'select 1 as one'), [{ one: 1 }])
})

test('a backup that is damaged anywhere, cut off or something else is refused, and nothing stays of it', async (t) => {
  const file = await aBackup(t)
  const good = readFileSync(file)
  const flipped = (at: number) => {
    const bytes = Buffer.from(good)
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0x10, at)
    return bytes
  }
  const cases: [string, Buffer][] = [
    ['cut off in the middle', good.subarray(0, good.length / 2)],
    ['without its last bytes', good.subarray(0, -20)],
    ['empty', Buffer.alloc(0)],
    ['a text', Buffer.from('not a backup at all\n'.repeat(100))],
    ...[0.1, 0.3, 0.5, 0.7, 0.9, 0.99].map((part): [string, Buffer] => [
      `a bit is wrong at ${part}`,
      flipped(Math.floor(good.length * part)),
    ]),
  ]
  for (const [what, bytes] of cases) {
    const folder = useFolder(t)
    const damaged = join(folder, 'damaged')
    writeFileSync(damaged, bytes)
    const dataDir = join(folder, 'data')
    await assert.rejects(restoreEmbedded({ file: damaged, dataDir, systemFolder }), (error: Error) => {
      assert.equal(error.name, 'SetupFailure', what)
      assert.match(error.message, /is damaged, or no backup of horai|is no backup of horai/, what)
      assert.ok(!error.message.includes('\n'), 'one line')
      return true
    })
    assert.ok(!existsSync(dataDir), what)
  }
})

async function anArchive(file: string, entries: Readonly<Record<string, string>>): Promise<void> {
  const handle = await open(file, 'wx')
  await writeArchive(handle, async (writer) => {
    for (const [name, text] of Object.entries(entries)) {
      await writer.add(name, Buffer.byteLength(text), Readable.from([Buffer.from(text)]))
    }
  })
  await handle.close()
}

test('a backup of another Postgres, of a later horai, or with paths that lead out is refused by name', async (t) => {
  const head = (facts: object) => JSON.stringify({ format: 1, postgres: '18.4', taken_at: '', ...facts })
  for (const [entries, message] of [
    [
      { 'horai-backup.json': head({ postgres: '17.6' }) },
      /was made by Postgres 17, and the built-in one is 18/,
    ],
    [{ 'horai-backup.json': head({ format: 2 }) }, /was made by a later horai/],
    [{ 'other.json': '{}' }, /it begins with other.json/],
    [{ 'horai-backup.json': head({}), 'postgres/../../out': 'x' }, /it has "..\/..\/out" in it/],
    [{ 'horai-backup.json': head({}), elsewhere: 'x' }, /it has elsewhere in it/],
  ] as const) {
    const folder = useFolder(t)
    const file = join(folder, 'file')
    await anArchive(file, entries)
    const dataDir = join(folder, 'data')
    mkdirSync(dataDir)
    await assert.rejects(restoreEmbedded({ file, dataDir, systemFolder }), message)
    assert.deepEqual(readdirSync(dataDir), [], 'the folder is as empty as it was')
    assert.ok(!existsSync(join(folder, 'out')))
  }
})
