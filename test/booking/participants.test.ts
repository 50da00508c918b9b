import assert from 'node:assert/strict'
import { test } from 'node:test'
import { confirm } from '../../src/booking/confirm.ts'
import { confirmJointly, holdJointly } from '../../src/booking/joint.ts'
import { addParticipant, participants, removeParticipant } from '../../src/booking/participants.ts'
import { events, show } from '../../src/booking/read.ts'
import { verify } from '../../src/booking/verify/verify.ts'
import { erasePatient } from '../../src/practice/erasure.ts'
import { exportPatient } from '../../src/practice/patient-export.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { refused } from '../support/refused.ts'

const { database } = await useDatabase()

const mother = { name: 'Anna Example', email: 'anna@example.org', locale: 'el' }
const child = { name: 'Ben Example', date_of_birth: '2020-01-01' }

async function aChild() {
  const one = await oneRoom(database)
  const held = await one.clinic.hold(one.visit)
  const booked = await confirm(one.clinic.engine, one.clinic.staff, held.id, {
    patient: child,
    participants: [{ role: 'guardian', patient: mother }],
  })
  const [guardian] = await participants(one.clinic.engine, one.clinic.staff, held.id)
  assert.ok(guardian)
  return { ...one, booked, guardian }
}

test('a guardian is on the visit of a child, which is still the child’s', async () => {
  const { clinic, booked, guardian } = await aChild()
  assert.deepEqual(
    [guardian.role, guardian.name, guardian.gets_messages, guardian.may_manage],
    ['guardian', 'Anna Example', true, true],
  )
  assert.notEqual(guardian.patient_id, booked.patient_id)
  const told = await events(clinic.engine, clinic.staff, booked.id)
  assert.deepEqual(
    told.map(({ action }) => action),
    ['held', 'participant_added', 'confirmed'],
  )
  assert.deepEqual(await verify(database), [])
})

test('an interpreter is told and manages nothing; nobody is on a visit twice', async () => {
  const { clinic, booked, guardian } = await aChild()
  const input = { role: 'interpreter', patient: { name: 'Ina Example', email: 'ina@example.org' } } as const
  await addParticipant(clinic.engine, clinic.staff, booked.id, input)
  const all = await participants(clinic.engine, clinic.staff, booked.id)
  assert.deepEqual(
    all.map(({ role, may_manage }) => [role, may_manage]),
    [
      ['guardian', true],
      ['interpreter', false],
    ],
  )
  for (const patient_id of [guardian.patient_id, booked.patient_id as string]) {
    await assert.rejects(
      addParticipant(clinic.engine, clinic.staff, booked.id, { role: 'other', patient_id }),
      refused('already_exists', { field: 'patient_id' }),
    )
  }
  await removeParticipant(clinic.engine, clinic.staff, booked.id, guardian.id)
  await assert.rejects(
    removeParticipant(clinic.engine, clinic.staff, booked.id, guardian.id),
    refused('not_found'),
  )
  assert.equal((await participants(clinic.engine, clinic.staff, booked.id)).length, 1)
  assert.equal((await show(clinic.engine, clinic.staff, booked.id)).version, 5)
  assert.deepEqual(await verify(database), [])
})

test('who is put on a hold, and taken off, makes it last no longer', async () => {
  const { clinic, visit } = await oneRoom(database)
  const held = await clinic.hold(visit)
  await addParticipant(clinic.engine, clinic.staff, held.id, { role: 'guardian', patient: mother })
  const [guardian] = await participants(clinic.engine, clinic.staff, held.id)
  await removeParticipant(clinic.engine, clinic.staff, held.id, guardian?.id as string)
  assert.equal((await show(clinic.engine, clinic.staff, held.id)).hold_expires_at, held.hold_expires_at)
  assert.deepEqual(await verify(database), [])
})

test('a family with one guardian knows her once', async () => {
  const { clinic, visit } = await oneRoom(database)
  const visits = [0, 30].map((minutes) => ({ ...visit, starts_at_utc: later(MONDAY_TEN, minutes) }))
  const held = await holdJointly(clinic.engine, clinic.anyone, { visits })
  const patients = ['Ben Example', 'Cleo Example'].map((name) => ({
    patient: { name },
    participants: [{ role: 'guardian', patient: mother } as const],
  }))
  const { appointments } = await confirmJointly(clinic.engine, clinic.staff, held.id, { patients })
  const found = await Promise.all(appointments.map(({ id }) => participants(clinic.engine, clinic.staff, id)))
  assert.equal(new Set(found.flat().map(({ patient_id }) => patient_id)).size, 1)
  assert.equal(found.flat().length, 2)
})

test('who is erased is on nobody’s visit, and before that the export tells of it', async () => {
  const { clinic, booked, guardian } = await aChild()
  const { participations } = await exportPatient(clinic.engine, clinic.practice_id, guardian.patient_id)
  assert.deepEqual(
    participations.map((row) => (row as { appointment_id: string }).appointment_id),
    [booked.id],
  )
  await erasePatient(clinic.engine, clinic.practice_id, guardian.patient_id)
  assert.deepEqual(await participants(clinic.engine, clinic.staff, booked.id), [])
  assert.deepEqual(await verify(database), [])
})
