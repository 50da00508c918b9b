/**
 * `horai work`, killed in the middle of a synchronisation, again and again, before and after the provider has worked: in
 * the end each visit is in the calendar once. `HORAI_CALENDAR_KILLS` and `HORAI_PROPERTY_SEED` for more of it.
 */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { cancel } from '../../src/booking/cancel.ts'
import { confirm } from '../../src/booking/confirm.ts'
import { hold } from '../../src/booking/hold.ts'
import { verify } from '../../src/booking/verify/verify.ts'
import { accountProviders } from '../../src/calendars/accounts/app.ts'
import { createDice } from '../../src/demo/dice.ts'
import { isTheirs, mustAgree } from '../support/accounts/agree.ts'
import { anAccount } from '../support/accounts/connected.ts'
import type { StandIn } from '../support/accounts/stand-in.ts'
import { useDatabase } from '../support/database.ts'
import { NOT_DURABLE } from '../support/program.ts'
import { TEST_DATA_KEY } from '../support/vault.ts'

const { database, url } = await useDatabase()
const kills = Number(process.env['HORAI_CALENDAR_KILLS'] ?? 4)
const seed = Number(process.env['HORAI_PROPERTY_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const program = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')

/** Two days from now, on the hour. */
const begin = Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 48 * 3_600_000
const hour = (n: number) => begin + n * 3_600_000
const text = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toString()

for (const provider of accountProviders)
  test(`${provider}: a worker that is killed ${kills} times leaves each visit there once`, {
    timeout: 600_000,
  }, async (t) => {
    t.diagnostic(`HORAI_PROPERTY_SEED=${seed}`)
    const { standIn, clinic, visit, id, busy } = await anAccount(database, provider)
    // The worker goes by the clock of the database.
    clinic.clock.override = null
    const dice = createDice(seed)
    const starts = new Map<string, string>()
    let booked = 0

    /** Somebody books, cancels, and the doctor's own day changes. */
    async function change(): Promise<void> {
      for (let i = 0; i < 3; i += 1) {
        const starts_at_utc = text(hour(booked))
        const whenever = { outside_hours: true, reason: 'asked for' } as const
        const held = await hold(clinic.engine, clinic.staff, { ...visit, starts_at_utc, ...whenever })
        await confirm(clinic.engine, clinic.staff, held.id, { patient: { name: `Patient ${booked}` } })
        starts.set(held.id, starts_at_utc)
        booked += 1
      }
      const gone = dice.pick([...starts.keys()]) ?? ''
      await cancel(clinic.engine, clinic.staff, gone)
      starts.delete(gone)
      const from = hour(dice.roll(200)) + 300_000
      standIn.books.add({ summary: 'private', from, to: from + 1_800_000, times: 1 + dice.roll(3) })
      const other = dice.pick(standIn.books.present().filter(isTheirs))
      if (other && dice.roll(2) === 0) standIn.books.delete(other.id)
      // Whoever was killed is missed after five minutes; here at once.
      await clinic.rows('update horai.calendar_connections set due_at = clock_timestamp() where id = $1', [
        id,
      ])
    }

    const isSettled = async () => {
      const [row] = await clinic.rows<{ is_settled: boolean }>(
        `select due_at > clock_timestamp() and last_error is null
           and last_synced_at > due_at - interval '150 seconds' as is_settled
         from horai.calendar_connections where id = $1`,
        [id],
      )
      return row?.is_settled === true
    }

    let inTheMiddle = 0
    for (let i = 0; i < kills; i += 1) {
      await change()
      const worker = work(standIn)
      let left = 1 + dice.roll(5)
      const done = dice.roll(2) === 0
      standIn.fault = () => {
        left -= 1
        if (left !== 0) return null
        inTheMiddle += 1
        worker.child.kill('SIGKILL')
        return { kind: 'lost', done }
      }
      for (let tries = 0; worker.child.signalCode === null && tries < 600; tries += 1) {
        if (await isSettled()) worker.child.kill('SIGKILL')
        await sleep(100)
      }
      assert.equal(worker.child.signalCode, 'SIGKILL', worker.said())
      standIn.fault = () => null
    }
    t.diagnostic(`${inTheMiddle} of ${kills} in the middle of a request`)
    await change()
    const last = work(standIn)
    for (let tries = 0; !(await isSettled()) && tries < 600; tries += 1) await sleep(100)
    last.child.kill('SIGTERM')
    await once(last.child, 'close')
    assert.ok(inTheMiddle > 0)
    mustAgree(standIn, [...starts.values()], await busy())
    assert.deepEqual(await verify(database), [])
  })

function work({ env }: Pick<StandIn, 'env'>): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, [program, 'work'], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      HORAI_ALLOW_UNSAFE_DATABASE: NOT_DURABLE.join(),
      HORAI_DATA_KEY: TEST_DATA_KEY,
      HORAI_WEBHOOK_NETWORKS: '127.0.0.0/8',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
  return { child, said: () => text }
}
