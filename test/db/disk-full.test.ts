import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { test as each } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { verify } from '../../src/booking/verify/verify.ts'
import { openDatabase } from '../../src/db/database.ts'
import { migrate } from '../../src/db/migrate.ts'
import { createServer } from '../../src/http/server.ts'
import { aKey } from '../support/api.ts'
import { rowsOf, startHere, useDataFolder } from '../support/embedded.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { aSmallDisk } from '../support/small-disk.ts'

const test = process.env['HORAI_TEST_DATABASE_URL'] ? each.skip : each

test('on a full disk nothing is acknowledged that is not kept, readiness is red, and room alone heals it', async (t) => {
  const disk = aSmallDisk(160)
  if (typeof disk === 'string') return t.skip(disk)
  const cleanUp: (() => unknown)[] = [() => disk.remove()]
  try {
    const dataDir = join(disk.folder, 'data')
    execFileSync('cp', ['-a', await useDataFolder(t), dataDir])
    const log: string[] = []
    const postgres = await startHere({ dataDir, onLog: (line) => log.push(line) })
    cleanUp.push(() => postgres.stop())
    await migrate({ url: postgres.url })
    const db = openDatabase({ url: postgres.url, max: 4 })
    cleanUp.push(() => db.close())
    const { clinic, visit } = await oneRoom(db)
    const server = createServer({ engine: clinic.engine, instanceKey: null })
    cleanUp.push(() => server.close())
    const headers = { authorization: `Bearer ${await aKey(clinic)}` }
    const post = (url: string, payload: object) => server.inject({ method: 'POST', url, headers, payload })
    const isReady = async () => (await server.inject('/readyz')).statusCode === 200
    assert.ok(await isReady())

    const acknowledged = { held: new Set<string>(), cancelled: new Set<string>() }
    const statuses = new Set<number>()
    let over = false
    const callers = [0, 1, 2, 3].map(async (n) => {
      // Long notes: a disk is full sooner.
      const wanted = { ...visit, starts_at_utc: later(MONDAY_TEN, 30 * n), notes: 'x'.repeat(1_000) }
      while (!over) {
        const held = await post('/v1/appointments', wanted)
        statuses.add(held.statusCode)
        if (held.statusCode !== 201) continue
        const { id } = held.json()
        acknowledged.held.add(id)
        while (!over) {
          const cancelled = await post(`/v1/appointments/${id}/cancel`, {})
          statuses.add(cancelled.statusCode)
          // 409: the one before, whose answer got lost, had taken effect.
          if (cancelled.statusCode === 200) acknowledged.cancelled.add(id)
          if (cancelled.statusCode !== 503) break
        }
      }
    })
    cleanUp.push(() => {
      over = true
      return Promise.all(callers)
    })
    while (acknowledged.cancelled.size < 50) await sleep(10)

    disk.fill()
    while (await isReady()) await sleep(20)
    // Whatever the server frees when it falls is taken as well.
    for (let i = 0; i < 20; i++) {
      disk.fill()
      // A new segment of the log finds no room, and takes the server down: the harder case.
      if (i === 5) await rowsOf(postgres.adminUrl, 'select pg_switch_wal(), pg_sleep(0)').catch(() => {})
      await sleep(100)
    }
    const whileFull = acknowledged.held.size
    assert.equal(await isReady(), false, 'it stays red while the disk is full')

    disk.makeRoom()
    const begun = performance.now()
    while (!(await isReady())) await sleep(20)
    while (acknowledged.held.size < whileFull + 20) await sleep(20)
    t.diagnostic(`booking again ${((performance.now() - begun) / 1000).toFixed(1)} s after there was room`)
    over = true
    await Promise.all(callers)

    assert.deepEqual(
      [...statuses].filter((status) => ![200, 201, 409, 503].includes(status)),
      [],
    )
    assert.ok(statuses.has(503))
    const rows = await db
      .within(clinic.practice_id)
      .query<{ id: string; status: string }>('select id, status from horai.appointments')
    const kept = new Map(rows.map(({ id, status }) => [id, status]))
    const lost = [...acknowledged.held].filter((id) => !kept.has(id))
    const undone = [...acknowledged.cancelled].filter((id) => kept.get(id) !== 'cancelled')
    assert.deepEqual([lost, undone], [[], []])
    assert.deepEqual(await verify(db), [])
    t.diagnostic(
      `${acknowledged.held.size} holds acknowledged, 0 lost; said meanwhile: ${log.join(' | ') || 'nothing'}`,
    )
    assert.ok(log.length < 10, 'and it is not said again every second')
  } finally {
    for (const step of cleanUp.reverse()) await step()
  }
})
