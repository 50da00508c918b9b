import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../../src/refusal.ts'
import { useDatabase } from '../support/database.ts'
import { MONDAY_TEN, oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()

async function aBooking() {
  const { clinic, visit, resource_id, location_id } = await oneRoom(database)
  const { id } = await clinic.booking(visit)
  return { clinic, id, resource_id, visit, location_id }
}

/** What the database says; where that stands for a refusal, it is the refusal's cause. */
function violates(constraint: string) {
  return (error: unknown) => {
    const said = (error instanceof Refusal ? error.cause : error) as { constraint?: string; message: string }
    const matches = said.constraint === constraint || said.message.includes(constraint)
    assert.ok(matches, `${constraint}, not ${said.constraint}: ${said.message}`)
    return true
  }
}

test('events refuse to be changed, deleted or truncated', async () => {
  const { clinic } = await aBooking()
  const append_only = violates('append-only')
  await assert.rejects(clinic.rows(`update horai.appointment_events set action = 'held'`), append_only)
  await assert.rejects(clinic.rows('delete from horai.appointment_events'), append_only)
  await assert.rejects(clinic.rows('truncate horai.appointment_events'), append_only)
  await assert.rejects(clinic.rows('delete from horai.appointments'), append_only)
})

test('a status only moves along the state machine, whoever writes', async () => {
  const { clinic, id } = await aBooking()
  for (const status of ['held', 'pending']) {
    const expires = status === 'held' ? 'now()' : 'null'
    await assert.rejects(
      clinic.rows(`update horai.appointments set status = $2, hold_expires_at = ${expires} where id = $1`, [
        id,
        status,
      ]),
      violates('appointments_follow_the_state_machine'),
    )
  }
})

test('an appointment starts as a hold', async () => {
  const { clinic, visit } = await aBooking()
  await assert.rejects(
    clinic.insert('appointments', {
      doctor_id: visit.doctor_id,
      appointment_type_id: visit.appointment_type_id,
      starts_at_utc: MONDAY_TEN,
      ends_at_utc: '2026-03-23T09:00:00Z',
      status: 'cancelled',
      cancelled_at: MONDAY_TEN,
    }),
    violates('appointments_start_held'),
  )
})

test('a live appointment has all its claims, a cancelled one none', async () => {
  const { clinic, id } = await aBooking()
  await assert.rejects(
    clinic.rows('delete from horai.appointment_resource_claims where appointment_id = $1', [id]),
    violates('appointments_have_their_claims'),
  )
  await assert.rejects(
    clinic.rows(
      `update horai.appointment_resource_claims set period = '[2026-04-01T10:00Z,2026-04-01T11:00Z)' where appointment_id = $1`,
      [id],
    ),
    violates('appointments_have_their_claims'),
  )
  const other = await clinic.resource({ type: 'room' })
  await assert.rejects(
    clinic.insert('appointment_resource_claims', {
      appointment_id: id,
      resource_id: other,
      period: '[2026-03-23T08:00Z,2026-03-23T08:30Z)',
    }),
    violates('appointments_have_their_claims'),
  )
})

test('a transition without its event does not commit', async () => {
  const { clinic, id } = await aBooking()
  await assert.rejects(
    clinic.rows(`update horai.appointments set status = 'completed', version = version + 1 where id = $1`, [
      id,
    ]),
    violates('appointments_have_their_events'),
  )
})

test('the claims of one resource never overlap, whoever writes', async () => {
  const { clinic, visit } = await aBooking()
  const other = await clinic.hold({ ...visit, starts_at_utc: '2026-03-23T10:00:00Z' })
  await assert.rejects(
    clinic.rows('update horai.appointment_resource_claims set period = $2 where appointment_id = $1', [
      other.id,
      '[2026-03-23T08:10Z,2026-03-23T08:40Z)',
    ]),
    violates('resource_no_overlap'),
  )
})

test('a claim is never empty or unbounded', async () => {
  const { clinic, id, resource_id } = await aBooking()
  for (const period of [
    'empty',
    '[2026-03-23T10:00Z,)',
    '(,2026-03-23T10:00Z)',
    '[2026-03-23T10:00Z,2026-03-23T11:00Z]',
    '[2026-03-23T10:00Z,infinity)',
  ]) {
    await assert.rejects(
      clinic.insert('appointment_resource_claims', { appointment_id: id, resource_id, period }),
      violates('appointment_resource_claims_period_is_real'),
    )
  }
})

test('instants and local times are whole minutes', async () => {
  const { clinic, visit } = await aBooking()
  await assert.rejects(
    clinic.insert('availability_exceptions', {
      starts_at_utc: '2026-03-23T08:00:30Z',
      ends_at_utc: '2026-03-23T09:00:00Z',
    }),
    violates('availability_exceptions_whole_minutes'),
  )
  await assert.rejects(
    clinic.insert('schedule_rules', {
      doctor_id: visit.doctor_id,
      timezone: 'Europe/Athens',
      day_of_week: 1,
      work_start_local: '08:00:01',
      work_end_local: '09:00',
    }),
    violates('schedule_rules_whole_minutes'),
  )
})

test('a row cannot point into another practice', async () => {
  const { clinic } = await aBooking()
  const other = await oneRoom(database)
  await assert.rejects(
    clinic.type(other.visit.doctor_id),
    violates('appointment_types_practice_id_doctor_id_fkey'),
  )
})

test('the schema has no trace of what the blueprint removes', async () => {
  const gone = await database.query(
    `select table_name, column_name from information_schema.columns
     where table_schema = 'horai' and (
       table_name in ('availability_rules', 'schedule_templates')
       or column_name in ('max_parallel_sessions', 'appointment_type')
       or (table_name = 'appointment_events' and column_name = 'updated_at'))`,
  )
  assert.deepEqual(gone, [])
})

test('every table but the practice itself carries practice_id, and every key starts with it', async () => {
  const strays = await database.query(
    `select c.relname, k.conname from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     join pg_constraint k on k.conrelid = c.oid and k.contype in ('p', 'u', 'x', 'f')
     where n.nspname = 'horai' and c.relname not in ('practices', 'practice_directory', 'schema_migrations',
         -- Of all practices: what is due when, by id alone; the day's key that visitors are counted under; the names of
         -- the keys that what is personal is sealed with.
         'notification_queue', 'payment_queue', 'visitor_keys', 'data_keys')
       and not exists (
         select from pg_attribute a
         where a.attrelid = c.oid and a.attname = 'practice_id' and a.attnum = k.conkey[1])`,
  )
  assert.deepEqual(strays, [])
})
