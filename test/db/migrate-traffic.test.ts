import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { verify } from '../../src/booking/verify/verify.ts'
import { openDatabase } from '../../src/db/database.ts'
import { migrate } from '../../src/db/migrate.ts'
import { packagedSql } from '../../src/db/sql-folder.ts'
import { createEngine } from '../../src/main.ts'
import { anApi } from '../support/api.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN } from '../support/one-room.ts'
import { testVault } from '../support/vault.ts'

/** The package's own `sql/` with something later in it. */
function laterVersion(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'horai-later-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const part of ['migrations', 'functions'])
    cpSync(join(packagedSql, part), join(folder, part), { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

/** Patients who hold, confirm, move and cancel through the API without a pause, each with a doctor of their own. */
async function traffic(patients: number) {
  const { database, url } = await useDatabase()
  const db = openDatabase({ url, max: 6 })
  const clinic = await aClinic(database)
  const location = await clinic.location()
  const api = await anApi({ ...clinic, engine: createEngine(db, clinic.clock, testVault) })
  const answers: Record<string, number> = {}
  let stopped = false

  const post = async (path: string, body: unknown): Promise<{ id: string }> => {
    const { status, body: answer } = await api.post(path, body)
    const outcome = status < 300 ? 'done' : `${status} ${answer.code}`
    answers[outcome] = (answers[outcome] ?? 0) + 1
    return answer
  }
  const patient = async (): Promise<void> => {
    const doctor_id = await clinic.doctor()
    await clinic.room(location)
    const appointment_type_id = await clinic.type(doctor_id)
    const visit = { doctor_id, appointment_type_id, starts_at_utc: MONDAY_TEN }
    while (!stopped) {
      const { id } = await post('/v1/appointments', visit)
      const path = `/v1/appointments/${id}`
      await post(`${path}/confirm`, { patient: { name: 'Anna Example' } })
      await post(`${path}/reschedule`, { starts_at_utc: later(MONDAY_TEN, 60) })
      await post(`${path}/cancel`, {})
    }
  }
  const running = Promise.all(Array.from({ length: patients }, patient))
  // Every statement has been planned, in every session, before anything changes.
  while ((answers['done'] ?? 0) < 100) await sleep(20)
  return {
    url,
    database,
    answers,
    done: () => answers['done'] ?? 0,
    async stop() {
      stopped = true
      await running
      await db.close()
    },
  }
}

const LATER = {
  'migrations/9001_waiting_room.sql': `
    alter table horai.appointments add column called_in_at timestamptz;
    alter table horai.appointment_resource_claims add column note text;
    alter table horai.appointments add constraint appointments_called_in_after_booking
      check (called_in_at >= inserted_at) not valid;
    create table horai.waiting_room (practice_id uuid not null, id uuid not null, primary key (practice_id, id));`,
  'migrations/9002_validated.sql': `
    alter table horai.appointments validate constraint appointments_called_in_after_booking;`,
  'functions/waiting_room.sql': `
    create or replace function horai.called_in(p_practice_id uuid, p_id uuid) returns boolean language sql as
      'select called_in_at is not null from horai.appointments where practice_id = p_practice_id and id = p_id';`,
}

test('a later version is migrated to while patients book, and no command fails', async (t) => {
  const clients = await traffic(4)
  const sqlFolder = laterVersion(t, LATER)
  const before = clients.done()
  const steps = await migrate({ url: clients.url, sqlFolder })
  assert.deepEqual(steps, ['9001_waiting_room', '9002_validated', 'functions'])
  // And with the functions written anew, again and again.
  for (let i = 0; i < 5; i += 1) await migrate({ url: clients.url, sqlFolder, restoreFunctions: true })
  const during = clients.done()
  while (clients.done() < during + 100) await sleep(20)
  await clients.stop()
  assert.deepEqual(Object.keys(clients.answers), ['done'], JSON.stringify(clients.answers))
  assert.ok(during > before, 'patients booked meanwhile')
  assert.deepEqual(await verify(clients.database), [])
})

test('a migration waits for whoever holds its table, and nobody waits for the migration', async (t) => {
  const clients = await traffic(3)
  const sqlFolder = laterVersion(t, LATER)
  // A report that somebody left open: reading is enough to keep a table from being altered.
  const report = new pg.Client({ connectionString: clients.url })
  await report.connect()
  await report.query('begin; select count(*) from horai.appointments')
  const waits: string[] = []
  const done = Promise.withResolvers<readonly string[]>()
  let before = 0
  migrate({
    url: clients.url,
    sqlFolder,
    onWaiting: (why) => {
      waits.push(why)
      if (waits.length === 1) before = clients.done()
      if (waits.length === 3) void report.query('commit')
    },
  }).then(done.resolve, done.reject)
  assert.deepEqual(await done.promise, ['9001_waiting_room', '9002_validated', 'functions'])
  await report.end()
  await clients.stop()
  assert.ok(waits.length >= 3, `${waits.length} waits`)
  assert.match(waits[0] ?? '', /^9001_waiting_room failed: canceling statement due to lock timeout$/)
  assert.ok(clients.done() > before, 'patients booked between the tries')
  assert.deepEqual(Object.keys(clients.answers), ['done'], JSON.stringify(clients.answers))
  assert.deepEqual(await verify(clients.database), [])
})
