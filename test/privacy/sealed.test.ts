import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { verify } from '../../src/booking/verify/verify.ts'
import { mustHaveDataKeys } from '../../src/db/data-keys.ts'
import { createVault, lockedVault, markOf } from '../../src/db/vault.ts'
import { reseal } from '../../src/jobs/reseal.ts'
import { createEngine } from '../../src/main.ts'
import { getPatient, listPatients } from '../../src/practice/patients.ts'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { dumpOf, foundIn, openedDumpOf } from '../support/dump.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { TEST_DATA_KEY, testVault } from '../support/vault.ts'

const { database, url } = await useDatabase()
const { clinic, visit } = await oneRoom(database)
const api = await anApi(clinic)
const { practice_id } = clinic

const secrets = {
  email: 'quercus@canary.example',
  phone: '+30 697 555 1234',
  notes: 'canary-of-the-notes',
  booked: 'canary-of-the-booking',
  cancelled: 'canary-of-the-cancellation',
  moved: 'canary-of-the-move',
}

let starts = 0
const aStart = () => {
  starts += 30
  return later(MONDAY_TEN, starts)
}
const once = (key: string) => ({ headers: { 'idempotency-key': key } })

test('contact, notes and reasons come back as they were told, and a dump has none of them', async () => {
  const patient = { name: 'Anna Example', email: secrets.email, phone: secrets.phone }
  const held = await api.post(
    '/v1/appointments',
    { ...visit, starts_at_utc: aStart(), notes: secrets.notes },
    once('h'),
  )
  assert.equal(held.body.notes, secrets.notes)
  const { id } = held.body
  const booked = await api.post(
    `/v1/appointments/${id}/confirm`,
    { patient, notes: secrets.booked },
    once('c'),
  )
  assert.equal(booked.body.notes, secrets.booked)
  const moved = await api.post(`/v1/appointments/${id}/reschedule`, {
    starts_at_utc: '2026-03-24T01:00:00Z',
    outside_hours: true,
    reason: secrets.moved,
  })
  assert.equal(moved.status, 200, JSON.stringify(moved.body))
  const cancelled = await api.post(`/v1/appointments/${id}/cancel`, { reason: secrets.cancelled }, once('x'))
  assert.equal(cancelled.body.cancellation_reason, secrets.cancelled)
  const created = await api.post('/v1/patients', { ...patient, name: 'Ben Example' }, once('p'))
  assert.equal(created.body.email, secrets.email)

  const shown = await api.get(`/v1/appointments/${id}`)
  assert.equal(shown.body.notes, secrets.booked)
  assert.equal(shown.body.cancellation_reason, secrets.cancelled)
  const { patient_id } = shown.body
  const record = await api.get(`/v1/patients/${patient_id}`)
  assert.deepEqual([record.body.email, record.body.phone], [secrets.email, secrets.phone])
  const list = await api.get(`/v1/appointments?patient_id=${patient_id}`)
  assert.equal(list.body.data[0].notes, secrets.booked)
  const calendar = await api.get('/v1/calendar?from=2026-03-23&to=2026-03-29')
  assert.equal(
    calendar.body.appointments.find((each: { id: string }) => each.id === id).notes,
    secrets.booked,
  )
  const { data } = (await api.get(`/v1/appointments/${id}/events`)).body
  const reasons = data.flatMap(({ metadata }: { metadata: { reason?: string } }) => metadata.reason ?? [])
  assert.deepEqual(reasons, [secrets.moved, secrets.cancelled])

  const words = Object.values(secrets)
  assert.deepEqual(foundIn(await dumpOf(url), [...words, '697 555', '6975551234']), [])
  const opened = foundIn(await openedDumpOf(url, practice_id), words)
  assert.deepEqual(opened, words, 'the dump has them all for whoever has the key')
  assert.deepEqual(await verify(database), [])
})

test('the same key has the same answer, byte for byte, though its words are sealed', async () => {
  const key = randomUUID()
  const bytes = async (path: string, body: object) => {
    const answer = await api.server.inject({
      method: 'POST',
      url: path,
      headers: { authorization: `Bearer ${api.key}`, 'idempotency-key': key },
      payload: body,
    })
    assert.ok(answer.statusCode < 300, answer.body)
    return { ...answer.json(), bytes: answer.body }
  }
  const wanted = { ...visit, starts_at_utc: aStart(), notes: secrets.notes }
  const held = await bytes('/v1/appointments', wanted)
  assert.equal((await bytes('/v1/appointments', wanted)).bytes, held.bytes)
  const confirm = `/v1/appointments/${held.id}/confirm`
  const who = { patient: { name: 'Cleo Example', email: secrets.email }, notes: secrets.booked }
  assert.equal((await bytes(confirm, who)).bytes, (await bytes(confirm, who)).bytes)
  const cancel = `/v1/appointments/${held.id}/cancel`
  const why = { reason: secrets.cancelled }
  assert.equal((await bytes(cancel, why)).bytes, (await bytes(cancel, why)).bytes)
  const patient = { name: 'Dora Example', email: secrets.email, phone: secrets.phone }
  assert.equal((await bytes('/v1/patients', patient)).bytes, (await bytes('/v1/patients', patient)).bytes)
})

test('what an earlier version remembered in the clear is answered again as it was', async () => {
  const patient = { name: 'Eva Example', email: 'eva@example.org' }
  const first = await api.post('/v1/patients', patient, once('of-before'))
  await clinic.rows(
    `update horai.idempotency_keys set answer = jsonb_build_object('answer', $2::jsonb), sealed = null
     where practice_id = $1 and answer ->> 'about' = $3`,
    [practice_id, JSON.stringify(first.body), first.body.id],
  )
  assert.deepEqual((await api.post('/v1/patients', patient, once('of-before'))).body, first.body)
})

test('a hold that nobody came of keeps nothing that was said', async () => {
  for (const end of ['lapses', 'is given back']) {
    const { id } = await clinic.hold({ ...visit, starts_at_utc: aStart(), notes: 'of nobody' })
    if (end === 'lapses') {
      await database.query('select horai.sweep_holds($1, 500, $2)', [
        practice_id,
        later(clinic.clock.override ?? '', 30),
      ])
    } else await api.post(`/v1/appointments/${id}/cancel`, {})
    const [row] = await clinic.rows(
      'select status, notes from horai.appointments where practice_id = $1 and id = $2',
      [practice_id, id],
    )
    assert.deepEqual(row, { status: 'cancelled', notes: null }, end)
  }
})

/** As a version without a key wrote them. */
async function writeAsBefore() {
  const before = await oneRoom(database)
  const booked = await before.clinic.booking(before.visit, 'Old Example')
  const { practice_id } = before.clinic
  await before.clinic.rows(
    `update horai.patients set email = 'old@example.org', phone = '2101234567' where practice_id = $1`,
    [practice_id],
  )
  await before.clinic.rows(`update horai.appointments set notes = 'old notes' where practice_id = $1`, [
    practice_id,
  ])
  const { id } = await before.clinic.hold({ ...before.visit, starts_at_utc: later(MONDAY_TEN, 60) })
  await before.clinic.rows(
    `select horai.cancel($1, $2, 'an old reason', '{}', '{"type": "staff"}', null, $3)`,
    [practice_id, id, before.clinic.clock.override],
  )
  return {
    ...before.clinic,
    patient_id: booked.patient_id as string,
    appointment_id: booked.id,
    cancelled_id: id,
  }
}

test('what was there before a key came is read as it is, told by verify, and sealed by a job', async () => {
  const old = await writeAsBefore()
  const { engine } = old
  assert.equal((await getPatient(engine, old.practice_id, old.patient_id)).email, 'old@example.org')
  const broken = await verify(database)
  assert.deepEqual([...new Set(broken.map(({ invariant }) => invariant))], ['personal_data_is_sealed'])
  assert.deepEqual(
    broken.map(({ id }) => id).sort(),
    [old.patient_id, old.appointment_id, old.cancelled_id, old.cancelled_id].sort(),
  )

  await reseal.run({ ...engine, warn: assert.fail })
  assert.deepEqual(
    foundIn(await dumpOf(url), ['old@example.org', '2101234567', 'old notes', 'an old reason']),
    [],
  )
  assert.deepEqual(await verify(database), [])
  const { email, phone } = await getPatient(engine, old.practice_id, old.patient_id)
  assert.deepEqual([email, phone], ['old@example.org', '2101234567'])
  const found = await listPatients(engine, old.practice_id, { limit: 5 }, { q: 'OLD@example.org' })
  assert.deepEqual(
    found.map(({ id }) => id),
    [old.patient_id],
  )
})

test('a new key seals from then on, a job seals the rest anew, and then the old one is needed no more', async () => {
  const old = await writeAsBefore()
  await reseal.run({ ...old.engine, warn: assert.fail })
  await mustHaveDataKeys(database, testVault)
  const key = randomBytes(32)
  const both = createVault([key, Buffer.from(TEST_DATA_KEY, 'base64')])
  await mustHaveDataKeys(database, both)
  await assert.rejects(mustHaveDataKeys(database, createVault([key])), /sealed with the key [0-9a-f]{10}/)

  const engine = createEngine(database, old.clock, both)
  const search = (q: string) => listPatients(engine, old.practice_id, { limit: 5 }, { q })
  assert.equal((await search('old@example.org')).length, 1, 'found by the old key')
  // What was answered in the last week still needs it.
  await clinic.rows('delete from horai.idempotency_keys where practice_id = $1', [practice_id])
  await reseal.run({ ...engine, warn: assert.fail })
  await reseal.run({ ...engine, warn: assert.fail })
  const dump = await dumpOf(url)
  const [, former] = both.keys
  assert.ok(former && !dump.includes(markOf(former)), 'nothing is sealed with it')
  await mustHaveDataKeys(database, createVault([key]))
  const alone = createEngine(database, old.clock, createVault([key]))
  const { email, phone } = await getPatient(alone, old.practice_id, old.patient_id)
  assert.deepEqual([email, phone], ['old@example.org', '2101234567'])
  const found = await listPatients(alone, old.practice_id, { limit: 5 }, { q: '210 1234567' })
  assert.deepEqual(
    found.map(({ id }) => id),
    [old.patient_id],
  )
  await assert.rejects(mustHaveDataKeys(database, testVault), /give that key too/)
  await assert.rejects(mustHaveDataKeys(database, lockedVault()), /set HORAI_DATA_KEY/)
})

test('the record of what happened is not rewritten for it', async () => {
  const { clinic: other, visit } = await oneRoom(database)
  const { id } = await other.booking(visit)
  const attempt = (change: string) =>
    other.rows(
      `update horai.appointment_events set ${change} where practice_id = $1 and appointment_id = $2`,
      [other.practice_id, id],
    )
  for (const change of [
    `action = 'cancelled'`,
    `metadata = metadata || '{"reason": "made up"}'`,
    `metadata = metadata || '{"reason": "sealed:made up"}'`,
    `metadata = metadata - 'starts_at_utc'`,
  ]) {
    await assert.rejects(attempt(change), /append-only/, change)
  }
  await other.rows(`select horai.cancel($1, $2, 'why', '{}', '{"type": "staff"}', null, $3)`, [
    other.practice_id,
    id,
    other.clock.override,
  ])
  await assert.rejects(attempt(`metadata = metadata - 'reason'`), /append-only/)
  await assert.rejects(attempt(`metadata = jsonb_set(metadata, '{reason}', '"another"')`), /append-only/)
})
