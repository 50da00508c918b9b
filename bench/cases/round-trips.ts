import { randomBytes } from 'node:crypto'
import type { Caller } from '../../src/booking/caller.ts'
import { cancel } from '../../src/booking/cancel.ts'
import { confirm } from '../../src/booking/confirm.ts'
import { hold } from '../../src/booking/hold.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { openDatabase } from '../../src/db/database.ts'
import { createVault } from '../../src/db/vault.ts'
import { createEngine } from '../../src/main.ts'
import { systemClock } from '../../src/time/clock.ts'
import type { Case } from '../case.ts'
import { must } from '../checks.ts'
import { doctors, ordinary, SMALL } from '../fill.ts'
import { idOf, patientOf, typeOf } from '../ids.ts'
import { atSecond, halfHour } from '../times.ts'

/** How often each command asks the database something, counted where the questions leave. */
export const roundTrips: Case = {
  name: 'round-trips',
  async *run({ databases }) {
    const database = await ordinary(databases, SMALL, 'bench_10000')
    const db = openDatabase({ url: database.url })
    try {
      const life = lifeOf(createEngine(db, systemClock, createVault([randomBytes(32)])))
      const counted: { command: string; trips: number }[] = []
      // The first of a process learns the doctor's set-up.
      for (const step of life) await step.take(0)
      for (const { command, take } of life) {
        const before = db.roundTrips
        await take(10)
        const trips = db.roundTrips - before
        counted.push({ command, trips })
        yield {
          what: `${command}: database round trips`,
          ours: { value: trips, unit: '' },
          target: 'exactly 1',
          met: trips === 1,
        }
      }
      const more = counted.filter(({ trips }) => trips !== 1)
      must(
        more.length === 0,
        more.map(({ command, trips }) => `${command} took ${trips} round trips`).join(', '),
      )
    } finally {
      await db.close()
    }
  },
}

/** The steps of one visit, in their order; `time` counts half-hours and must be another for every life. */
function lifeOf(engine: Parameters<typeof hold>[0]) {
  const staff: Caller = {
    practice_id: idOf('practice', doctors.practice),
    actor: { type: 'staff', id: null },
  }
  const at = (time: number) => atSecond(halfHour(time))
  let id = ''
  return [
    {
      command: 'hold',
      async take(time: number) {
        const input = { doctor_id: idOf('doctor', doctors.tried), appointment_type_id: typeOf(doctors.tried) }
        id = (await hold(engine, staff, { ...input, starts_at_utc: at(time) })).id
      },
    },
    {
      command: 'confirm',
      take: (time: number) => confirm(engine, staff, id, { patient_id: patientOf(doctors.tried, time) }),
    },
    {
      command: 'reschedule',
      async take(time: number) {
        await reschedule(engine, staff, id, { starts_at_utc: at(time + 1) })
      },
    },
    { command: 'cancel', take: () => cancel(engine, staff, id) },
  ]
}
