import assert from 'node:assert/strict'
import { test } from 'node:test'
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
