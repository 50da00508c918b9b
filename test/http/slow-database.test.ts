import assert from 'node:assert/strict'
import { test as each } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { openDatabase } from '../../src/db/database.ts'
import { migrate } from '../../src/db/migrate.ts'
import { createServer } from '../../src/http/server.ts'
import { aKey } from '../support/api.ts'
import { serverProcesses, signalAll, startHere, useDataFolder } from '../support/embedded.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'

// On a server that somebody else runs there is nothing of ours to stop.
const test = process.env['HORAI_TEST_DATABASE_URL'] ? each.skip : each

test('while the database stands still callers hear 503 within five seconds, and are served when it goes on', async (t) => {
  const dataDir = await useDataFolder(t)
  const postgres = await startHere({ dataDir, durable: false })
  t.after(() => postgres.stop())
  await migrate({ url: postgres.url })
  const db = openDatabase({ url: postgres.url, max: 3 })
  t.after(() => db.close())
  const { clinic, visit } = await oneRoom(db)
  const api = createServer({ engine: clinic.engine, instanceKey: null })
  t.after(() => api.close())
  const headers = { authorization: `Bearer ${await aKey(clinic)}` }
  const hold = async (minutes: number) => {
    const payload = { ...visit, starts_at_utc: later(MONDAY_TEN, minutes) }
    const begun = performance.now()
    const { statusCode } = await api.inject({ method: 'POST', url: '/v1/appointments', headers, payload })
    return { status: statusCode, seconds: (performance.now() - begun) / 1000 }
  }
  assert.equal((await hold(0)).status, 201)

  const stopped = serverProcesses(dataDir)
  signalAll(stopped, 'SIGSTOP')
  const asked: ReturnType<typeof hold>[] = []
  try {
    for (let i = 1; i <= 50; i++) {
      asked.push(hold(30 * i))
      await delay(120)
    }
  } finally {
    signalAll(stopped, 'SIGCONT')
  }
  const answers = await Promise.all(asked)
  const slowest = Math.max(...answers.map(({ seconds }) => seconds))
  const counts = Object.groupBy(answers, ({ status }) => status)
  t.diagnostic(
    `stopped for 6 s: ${counts[503]?.length} of 50 refused, the slowest answer after ${slowest.toFixed(1)} s`,
  )
  assert.ok((counts[503]?.length ?? 0) > 0)
  assert.deepEqual(
    Object.keys(counts).filter((status) => !['201', '409', '422', '503'].includes(status)),
    [],
  )
  assert.ok(slowest < 5, `${slowest} s`)
  while ((await hold(24 * 60)).status === 503) await delay(50)
})
