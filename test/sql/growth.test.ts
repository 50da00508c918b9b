import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cancel } from '../../src/booking/cancel.ts'
import { confirm } from '../../src/booking/confirm.ts'
import { hold } from '../../src/booking/hold.ts'
import { list, show } from '../../src/booking/read.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { availability } from '../../src/booking/search.ts'
import type { Database, Transaction } from '../../src/db/database.ts'
import { createEngine } from '../../src/main.ts'
import type { Clinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { later, oneRoom } from '../support/one-room.ts'
import { testVault } from '../support/vault.ts'

const { database } = await useDatabase()

/** Three years of half-hours in one room, sixteen a day, with their claims and events. */
const HISTORY = 16_000
const PORTION = 2_000

async function fill({ rows, practice_id }: Clinic, doctor_id: string, type_id: string, resource_id: string) {
  const guarded = ['appointments', 'appointment_resource_claims', 'appointment_events']
  for (const table of guarded) await rows(`alter table horai.${table} disable trigger user`)
  const patient_id = await patientOf(rows, practice_id)
  const stamp = `timestamptz '2015-01-01T06:00Z' + make_interval(days => i / 16, mins => (i % 16) * 30)`
  // In portions, since a statement has four seconds.
  for (let first = 1; first <= HISTORY; first += PORTION) {
    await rows(
      `with visits as (
         insert into horai.appointments (practice_id, id, doctor_id, patient_id, appointment_type_id, starts_at_utc,
           ends_at_utc, status, requirements_snapshot)
         select $1, horai.new_id(), $2, $3, $4, ${stamp}, ${stamp} + interval '30 min', 'completed',
           '[{"resource_type": "room", "capability": null, "quantity": 1}]'
         from generate_series($6::int, $6::int + ${PORTION - 1}) i
         returning practice_id, id, starts_at_utc, ends_at_utc),
       claims as (
         insert into horai.appointment_resource_claims (practice_id, appointment_id, resource_id, period)
         select practice_id, id, $5, tstzrange(starts_at_utc, ends_at_utc, '[)') from visits)
       insert into horai.appointment_events (practice_id, appointment_id, version, occurred_at, actor_type, action)
       select practice_id, id, 1, starts_at_utc, 'staff', 'held' from visits`,
      [practice_id, doctor_id, patient_id, type_id, resource_id, first],
    )
  }
  for (const table of guarded) await rows(`alter table horai.${table} enable trigger user`)
}

async function patientOf(rows: Clinic['rows'], practice_id: string): Promise<string> {
  const [patient] = await rows<{ id: string }>(
    `insert into horai.patients (practice_id, id, name) values ($1, gen_random_uuid(), 'Anna Example') returning id`,
    [practice_id],
  )
  return patient?.id ?? ''
}

interface Work {
  readonly sequential: number
  readonly fetched: number
}

async function workSoFar(tx: Transaction): Promise<Work> {
  const [counts] = await tx.query<Work>(
    `select sum(seq_tup_read)::int as sequential, sum(coalesce(idx_tup_fetch, 0))::int as fetched
     from pg_stat_xact_user_tables where schemaname = 'horai' and relname like 'appointment%'
       and relname not like 'appointment_type%'`,
  )
  return counts as Work
}

/** How many rows of the tables that grow a piece of work reads, in order and through indexes. It is taken back after. */
async function workOf(clinic: Clinic, work: (clinic: Clinic) => Promise<unknown>): Promise<Work> {
  const undo = new Error('undo')
  let read: Work | undefined
  await assert.rejects(
    database.within(clinic.practice_id).transaction(async (tx: Transaction) => {
      const { query } = tx
      const one = { query, kysely: tx.kysely, transaction: database.transaction }
      const inside: Database = { ...database, query, call: query, within: () => one }
      // What a session has not reported yet counts as well, up to a second of earlier transactions.
      const before = await workSoFar(tx)
      await work({ ...clinic, engine: createEngine(inside, clinic.clock, testVault) })
      const after = await workSoFar(tx)
      read = {
        sequential: after.sequential - before.sequential,
        fetched: after.fetched - before.fetched,
      }
      throw undo
    }),
    undo,
  )
  return read as Work
}

test('what a command reads does not grow with history', async () => {
  const { clinic, visit, resource_id } = await oneRoom(database, { max_reschedule_count: 20 })
  const { doctor_id, appointment_type_id } = visit
  const booked = await clinic.booking(visit)
  const held = await clinic.hold({ ...visit, starts_at_utc: later(visit.starts_at_utc, 60) })
  const week = { from: '2026-03-23T00:00:00Z', to: '2026-03-30T00:00:00Z' }
  const pieces: Record<string, (clinic: Clinic) => Promise<unknown>> = {
    search: ({ engine, practice_id }) =>
      availability(engine, practice_id, {
        doctor_id,
        appointment_type_id,
        from: '2026-03-23',
        to: '2026-04-05',
      }),
    hold: ({ engine, anyone }) =>
      hold(engine, anyone, { ...visit, starts_at_utc: later(visit.starts_at_utc, 120) }),
    confirm: ({ engine, staff }) => confirm(engine, staff, held.id, { patient: { name: 'Ben Example' } }),
    reschedule: ({ engine, staff }) =>
      reschedule(engine, staff, booked.id, { starts_at_utc: later(visit.starts_at_utc, 180) }),
    cancel: ({ engine, staff }) => cancel(engine, staff, booked.id),
    show: ({ engine, staff }) => show(engine, staff, booked.id),
    calendar: ({ engine, practice_id }) => list(engine, practice_id, week, 200, null),
    list: ({ engine, practice_id }) => list(engine, practice_id, { doctor_id, ...week }, 50, null),
  }
  await database.query('analyze')
  const before = new Map<string, Work>()
  for (const [name, piece] of Object.entries(pieces)) before.set(name, await workOf(clinic, piece))

  await fill(clinic, doctor_id, appointment_type_id, resource_id)
  await database.query('analyze')
  for (const [name, piece] of Object.entries(pieces)) {
    const { sequential, fetched } = await workOf(clinic, piece)
    const small = before.get(name) as Work
    assert.ok(sequential <= 2, `${name} reads ${sequential} rows in sequence`)
    assert.ok(
      fetched <= small.fetched + small.sequential + 10,
      `${name} fetches ${fetched} rows, before ${small.fetched}`,
    )
  }
})
