import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { cancel } from '../../src/booking/cancel.ts'
import type { Engine } from '../../src/booking/engine.ts'
import { hold } from '../../src/booking/hold.ts'
import { next } from '../../src/booking/next.ts'
import { lookAhead } from '../../src/booking/next-starts/ahead.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { openDatabase } from '../../src/db/database.ts'
import { createDice, type Dice } from '../../src/demo/dice.ts'
import { createEngine } from '../../src/main.ts'
import { Refusal } from '../../src/refusal.ts'
import { aClinic, type Clinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { everyStart } from '../support/every-start.ts'
import { MONDAY_TEN } from '../support/one-room.ts'
import { testVault } from '../support/vault.ts'

const { database, url } = await useDatabase()

const seeds = (process.env['NEXT_RACE_SEEDS'] ?? '1,2').split(',').map(Number)

async function deadlocks(): Promise<number> {
  await database.query('select pg_stat_force_next_flush()')
  const [row] = await database.query<{ deadlocks: number }>(
    'select deadlocks from pg_stat_database where datname = current_database()',
  )
  return row?.deadlocks ?? -1
}

/** Eight doctors in rooms that they share, two of whom need a scanner besides, and two in rooms of their own. */
async function sharedClinic(): Promise<{ clinic: Clinic; doctors: string[] }> {
  const clinic = await aClinic(database)
  const place = await clinic.location()
  for (let i = 0; i < 3; i++) await clinic.room(place)
  await clinic.resource({ type: 'equipment', capabilities: ['scan'] })
  const doctors: string[] = []
  for (let i = 0; i < 8; i++) {
    const doctor_id = await clinic.doctor({ specialty: 'Cardiology' })
    doctors.push(doctor_id)
    if (i > 5) await clinic.room(await clinic.location({ doctor_id }))
    const type_id = await clinic.type(doctor_id, { max_reschedule_count: 20 })
    if (i < 2) {
      await clinic.needs(type_id, 'room')
      await clinic.needs(type_id, 'equipment', { capability: 'scan' })
    }
  }
  return { clinic, doctors }
}

/** One of many who act at once: looks where there is time, takes it, and gives some of it back. */
class Client {
  readonly #clinic: Clinic
  readonly #engine: Engine
  readonly #doctors: readonly string[]
  readonly #dice: Dice
  readonly #held: string[] = []

  constructor(clinic: Clinic, engine: Engine, doctors: readonly string[], seed: number) {
    this.#clinic = clinic
    this.#engine = engine
    this.#doctors = doctors
    this.#dice = createDice(seed)
  }

  async act(steps: number): Promise<void> {
    for (let step = 0; step < steps; step++) {
      try {
        await this.#step()
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        assert.notEqual(error.code, 'unavailable')
      }
    }
  }

  async #step(): Promise<unknown> {
    const { practice_id, staff } = this.#clinic
    const kind = this.#dice.roll(10)
    if (kind === 0) return this.#changeHours()
    const held = this.#held.at(-1)
    if (held && kind < 4) return cancel(this.#engine, staff, this.#held.pop() as string)
    const starts = await next(this.#engine, practice_id, { specialty: 'Cardiology', limit: 4 })
    const start = starts[this.#dice.roll(starts.length)]
    if (!start) return undefined
    if (held && kind < 6) return reschedule(this.#engine, staff, held, { starts_at_utc: start.starts_at_utc })
    this.#held.push((await hold(this.#engine, staff, start)).id)
    return start
  }

  #changeHours(): Promise<unknown> {
    const doctor_id = this.#doctors[this.#dice.roll(this.#doctors.length)] ?? null
    return this.#clinic.insert('availability_exceptions', {
      doctor_id: this.#dice.roll(3) === 0 ? null : doctor_id,
      starts_at_utc: MONDAY_TEN,
      ends_at_utc: '2026-03-23T09:00:00Z',
      kind: this.#dice.roll(2) === 0 ? 'available' : 'blocked',
    })
  }
}

for (const seed of seeds) {
  test(`after everybody acted at once, next tells what a search of every doctor finds (seed ${seed})`, async () => {
    const { clinic, doctors } = await sharedClinic()
    const other = openDatabase({ url, max: 5 })
    try {
      const before = await deadlocks()
      const engines = [
        clinic.engine,
        createEngine(database, clinic.clock, testVault),
        createEngine(other, clinic.clock, testVault),
      ]
      const clients = Array.from(
        { length: 12 },
        (_, i) => new Client(clinic, engines[i % 3] as Engine, doctors, seed * 100 + i),
      )
      for (let round = 0; round < 4; round++) {
        await Promise.all([...clients.map((client) => client.act(6)), lookAhead(engines[2] as Engine, 500)])
        for (const filter of [{ limit: 20 }, { specialty: 'Cardiology', limit: 3 }]) {
          const told = await next(engines[round % 3] as Engine, clinic.practice_id, filter)
          assert.deepEqual(told, await everyStart(clinic, filter), `round ${round}`)
        }
      }
      assert.equal((await deadlocks()) - before, 0)
    } finally {
      await other.close()
    }
  })
}

test('a mark that comes while the doctors are told of others is taken up in its turn', async () => {
  const { clinic, doctors } = await sharedClinic()
  const { practice_id } = clinic
  await next(clinic.engine, practice_id, { limit: 20 })
  const mark = () =>
    clinic.rows(
      `insert into horai.next_marks (practice_id, of_shared, from_at) values ($1, true, '-infinity') returning id`,
      [practice_id],
    )
  await mark()
  const release = Promise.withResolvers<void>()
  const locked = Promise.withResolvers<void>()
  const other = database.within(practice_id).transaction(async (tx) => {
    await tx.query('select from horai.next_doctors where doctor_id = $1 for update', [doctors[0]])
    locked.resolve()
    await release.promise
  })
  await locked.promise
  const taking = database.call<{ left: boolean }>('select horai.next_take_marks($1) as left', [practice_id])
  await somebodyWaits()
  const [late] = await mark()
  release.resolve()
  await other
  assert.deepEqual(await taking, [{ left: true }])
  assert.deepEqual(
    await clinic.rows('select id from horai.next_marks where practice_id = $1', [practice_id]),
    [late],
  )
})

/** For a lock that somebody else in this database has. */
async function somebodyWaits(): Promise<void> {
  for (;;) {
    const waiting = await database.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (waiting.length > 0) return
    await sleep(10)
  }
}
