import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { hold } from '../../src/booking/hold.ts'
import { openDatabase } from '../../src/db/database.ts'
import { prepareSession } from '../../src/db/session.ts'
import { Refusal } from '../../src/refusal.ts'
import { aCable } from '../support/cable.ts'
import type { Clinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { MONDAY_TEN, oneRoom } from '../support/one-room.ts'

const { database, url } = await useDatabase()

/** As the commands queue: for this resource on that Monday. */
const queue = `horai.lock_resources($1, array[$2::uuid], tstzrange('${MONDAY_TEN}', '${MONDAY_TEN}'::timestamptz + interval '30 min'), true)`

/** Books as a client does that heeds Retry-After. Answers how long that took, in milliseconds. */
async function bookedAfter({ engine, anyone }: Clinic, visit: Parameters<typeof hold>[2]): Promise<number> {
  const begun = performance.now()
  for (;;) {
    try {
      await hold(engine, anyone, visit)
      return performance.now() - begun
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'unavailable') throw error
      await sleep((error.facts as { retry_after_seconds: number }).retry_after_seconds * 1000)
    }
  }
}

test('a caller that vanishes in a transaction with the locks blocks nobody for more than five seconds', async () => {
  const { clinic, visit, resource_id } = await oneRoom(database)
  const cable = await aCable(url)
  const vanishing = openDatabase({ url: cable.url })
  const locked = Promise.withResolvers<void>()
  const never = Promise.withResolvers<void>()
  const work = vanishing.transaction(async (tx) => {
    await tx.query(`select ${queue}`, [clinic.practice_id, resource_id])
    locked.resolve()
    await never.promise
  })
  await locked.promise
  cable.freeze()
  assert.ok((await bookedAfter(clinic, visit)) < 5_000)

  cable.pull()
  never.reject(new Error('the test is over'))
  await assert.rejects(work)
  await vanishing.close()
})

test('nor does one that vanishes after its statement has run and before it has asked for the end', async (t) => {
  const [server] = await database.query<{ known: string | null }>(
    `select current_setting('transaction_timeout', true) as known`,
  )
  if (server?.known === null) {
    t.skip('before Postgres 17 nothing ends such a session while its host answers keepalives')
    return
  }
  const { clinic, visit, resource_id } = await oneRoom(database)
  const cable = await aCable(url)
  const client = new pg.Client({ connectionString: cable.url })
  client.on('error', () => {})
  await client.connect()
  after(() => client.end().catch(() => {}))
  await prepareSession(client)
  const { connection } = client as unknown as { connection: Protocol }
  const text = `select ${queue}`
  connection.parse({ text, name: '', types: [] })
  connection.bind({ values: [clinic.practice_id, resource_id] })
  connection.execute({})
  connection.flush()
  while ((await waiting(clinic.practice_id)) === 0) await sleep(10)
  cable.freeze()
  assert.ok((await bookedAfter(clinic, visit)) < 5_000)
  cable.pull()
})

/** The parts of a statement as they go over the wire, which a client usually sends as one. */
interface Protocol {
  parse(query: { text: string; name: string; types: readonly number[] }): void
  bind(query: { values: readonly unknown[] }): void
  execute(query: object): void
  flush(): void
}

async function waiting(practiceId: string): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    `select count(*)::int from pg_locks where locktype = 'advisory' and granted and $1::uuid is not null`,
    [practiceId],
  )
  return row?.count ?? 0
}
