import assert from 'node:assert/strict'
import test from 'node:test'
import { onceOf } from '../../src/db/once.ts'
import { practiceOfKey } from '../../src/practice/api-keys.ts'
import { createDoctor, listDoctors } from '../../src/practice/doctors.ts'
import { changePractice, createPractice, getPractice } from '../../src/practice/practices.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { faultsAt } from '../support/faults.ts'
import { refused } from '../support/refused.ts'

const { database } = await useDatabase()
const { engine, practice_id } = await aClinic(database)

let count = 0
const input = () => {
  count += 1
  return { slug: `practice-${count}`, name: 'Practice', timezone: 'Europe/Athens' }
}

test('a practice comes with the key to it, which is kept nowhere', async () => {
  const { api_key, ...practice } = await createPractice(engine, input())
  assert.deepEqual(await getPractice(engine, practice.id), practice)
  assert.equal((await practiceOfKey(engine, api_key))?.practice_id, practice.id)
  const [kept] = await database
    .within(practice.id)
    .query<{ text: string }>(
      'select row_to_json(k)::text as text from horai.api_keys k where practice_id = $1',
      [practice.id],
    )
  assert.ok(!kept?.text.includes(api_key.split('_').at(-1) as string))
})

test('slugs are unique on the instance', async () => {
  const given = input()
  await createPractice(engine, given)
  await assert.rejects(createPractice(engine, given), refused('already_exists', { field: 'slug' }))
  const other = await createPractice(engine, input())
  await assert.rejects(changePractice(engine, other.id, { slug: given.slug }), refused('already_exists'))
})

test('a practice without a name, a good slug or a zone is refused with every fault', async () => {
  await assert.rejects(
    createPractice(engine, { slug: '-x-', name: '', timezone: 'UTC+2' }),
    faultsAt('/slug', '/name', '/timezone'),
  )
})

test('no practice is called what the API itself answers to', async () => {
  await assert.rejects(createPractice(engine, { ...input(), slug: 'appointments' }), faultsAt('/slug'))
  const { id } = await createPractice(engine, input())
  await assert.rejects(changePractice(engine, id, { slug: 'appointments' }), faultsAt('/slug'))
})

test('a practice that moves keeps its doctors where they are', async () => {
  const practice = await createPractice(engine, input())
  const doctor = await createDoctor(engine, practice.id, { slug: 'dr', name: 'Dr' })
  assert.equal(
    (await changePractice(engine, practice.id, { timezone: 'Europe/Lisbon' })).timezone,
    'Europe/Lisbon',
  )
  const [same] = await listDoctors(engine, practice.id, { limit: 1 })
  assert.equal(same?.timezone, doctor.timezone)
  const next = await createDoctor(engine, practice.id, { slug: 'dr-2', name: 'Dr' })
  assert.equal(next.timezone, 'Europe/Lisbon')
})

test('one request, many times at once: one doctor, one answer', async () => {
  const doctor = { slug: 'once', name: 'Dr Once' }
  const once = onceOf('test', 'key-1', doctor)
  const made = await Promise.all(
    Array.from({ length: 6 }, () => createDoctor(engine, practice_id, doctor, once)),
  )
  assert.equal(new Set(made.map((row) => JSON.stringify(Object.entries(row).sort()))).size, 1)
  const other = onceOf('test', 'key-1', { ...doctor, name: 'Dr Twice' })
  await assert.rejects(createDoctor(engine, practice_id, doctor, other), refused('idempotency_key_reused'))
})

test('a refusal is not remembered: put right, the request goes through under the same key', async () => {
  const doctor = { slug: 'again', name: 'Dr Again' }
  const once = onceOf('test', 'key-2', doctor)
  const { id } = await createDoctor(engine, practice_id, doctor)
  await assert.rejects(createDoctor(engine, practice_id, doctor, once), refused('already_exists'))
  await database.within(practice_id).query('update horai.doctors set slug = $2 where id = $1', [id, 'gone'])
  assert.equal((await createDoctor(engine, practice_id, doctor, once)).slug, 'again')
})

test('a request waits for its twin, and is told so when that takes too long', async () => {
  const once = onceOf('test', 'key-3', {})
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  const { promise: running, resolve: isRunning } = Promise.withResolvers<void>()
  const twin = database.transaction(async (tx) => {
    // Silent for longer than a session of ours may be.
    await tx.query(`select set_config('idle_in_transaction_session_timeout', '0', true)`)
    await tx.query('select horai.recall($1, $2)', [
      practice_id,
      JSON.stringify({ scope: once.scope, key: once.keyHash.toString('hex') }),
    ])
    isRunning()
    await ended
  })
  await running
  const started = performance.now()
  await assert.rejects(
    createDoctor(engine, practice_id, { slug: 'twin', name: 'Dr Twin' }, once),
    refused('idempotency_in_progress'),
  )
  assert.ok(performance.now() - started > 1500)
  end()
  await twin
})

test('an unknown practice is not found', async () => {
  const nobody = '00000000-0000-7000-8000-000000000000'
  await assert.rejects(getPractice(engine, nobody), refused('not_found'))
  await assert.rejects(createDoctor(engine, nobody, { slug: 'dr', name: 'Dr' }), refused('not_found'))
})
