import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import test from 'node:test'
import { isMapped } from '../../src/db/constraints.ts'
import { Refusal } from '../../src/refusal.ts'
import { useDatabase } from '../support/database.ts'

const { database } = await useDatabase()

test('every unique, exclusion and check constraint has a meaning to the caller, or is known to be ours alone', async () => {
  const constraints = await database.query<{ name: string }>(`
    select conname as name from pg_constraint
     where connamespace = 'horai'::regnamespace and conrelid <> 0 and contype in ('u', 'x', 'c')`)
  assert.ok(constraints.length > 50)
  assert.deepEqual(
    constraints.map(({ name }) => name).filter((name) => !isMapped(name)),
    [],
  )
})

test('no unique index stands outside a constraint, where nobody would map it', async () => {
  const indexes = await database.query<{ name: string }>(`
    select indexrelid::regclass::text as name from pg_index
      join pg_class on pg_class.oid = indrelid
     where relnamespace = 'horai'::regnamespace and indisunique
       and not exists (select from pg_constraint where conindid = indexrelid)`)
  assert.deepEqual(indexes, [])
})

test('whoever points at what the practice does not have is told not_found', async () => {
  const stray = database.within('00000000-0000-7000-8000-000000000000').query(
    `insert into horai.patients (practice_id, id, name)
     values ('00000000-0000-7000-8000-000000000000', '00000000-0000-7000-8000-000000000001', 'Nobody')`,
  )
  await assert.rejects(stray, (error) => error instanceof Refusal && error.code === 'not_found')
})

test('a clash is told by the field that clashes', async () => {
  const practice = () =>
    database.within(randomUUIDv7()).query(`insert into horai.practices (id, slug, name, timezone)
      values (current_setting('horai.practice_id')::uuid, 'kypseli', 'Kypseli', 'Europe/Athens')`)
  await practice()
  await assert.rejects(practice(), (error) => {
    assert.ok(error instanceof Refusal)
    assert.deepEqual([error.code, error.facts], ['already_exists', { field: 'slug' }])
    return true
  })
})
