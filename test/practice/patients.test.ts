import assert from 'node:assert/strict'
import test from 'node:test'
import {
  changePatient,
  createPatient,
  deletePatient,
  getPatient,
  listPatients,
} from '../../src/practice/patients.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { faultsAt } from '../support/faults.ts'
import { oneRoom } from '../support/one-room.ts'
import { refused } from '../support/refused.ts'

const { database } = await useDatabase()
const { engine, practice_id } = await aClinic(database)

const anna = await createPatient(engine, practice_id, {
  name: 'Anna Maria Papadopoulou',
  email: 'Anna@Example.org',
  phone: '+30 210 123-4567',
  date_of_birth: '1980-02-29',
  timezone: 'Europe/Athens',
  locale: 'el-gr',
})
const found = async (q: string) =>
  (await listPatients(engine, practice_id, { limit: 50 }, { q })).map(({ name }) => name)

test('a patient is kept as told, the language as it is usually written', () => {
  const { id, inserted_at, updated_at, erased_at, ...rest } = anna
  assert.equal(erased_at, null)
  assert.deepEqual(rest, {
    name: 'Anna Maria Papadopoulou',
    email: 'Anna@Example.org',
    phone: '+30 210 123-4567',
    date_of_birth: '1980-02-29',
    timezone: 'Europe/Athens',
    locale: 'el-GR',
    email_allowed: true,
    sms_allowed: false,
  })
})

test('what is no address, number, date, zone or language is told, all at once', async () => {
  await assert.rejects(
    createPatient(engine, practice_id, {
      name: ' ',
      email: 'anna',
      phone: 'call me',
      date_of_birth: '1980-02-30',
      timezone: 'GMT+2',
      locale: 'x',
    }),
    faultsAt('/name', '/email', '/phone', '/date_of_birth', '/timezone', '/locale'),
  )
})

test('null forgets what was told, and what is not mentioned stays', async () => {
  const { id } = await createPatient(engine, practice_id, {
    name: 'Ben',
    email: 'ben@example.org',
    locale: 'en',
  })
  const changed = await changePatient(engine, practice_id, id, { email: null, locale: null })
  assert.deepEqual([changed.name, changed.email, changed.locale], ['Ben', null, null])
  await assert.rejects(changePatient(engine, practice_id, id, { name: '' }), faultsAt('/name'))
})

test('a patient is found by what a name begins with, and by the whole of an address or a number', async () => {
  await createPatient(engine, practice_id, { name: 'Papa Wemba', phone: '2101239999' })
  assert.deepEqual(await found('papa'), ['Anna Maria Papadopoulou', 'Papa Wemba'])
  assert.deepEqual(await found(' anna@example.ORG'), ['Anna Maria Papadopoulou'])
  assert.deepEqual(await found('anna@'), [])
  assert.deepEqual(await found('+30 210 1234567'), ['Anna Maria Papadopoulou'])
  assert.deepEqual(await found('210-1234567'), ['Anna Maria Papadopoulou'])
  assert.deepEqual(await found('(+30) 2101239999'), [])
  assert.deepEqual(await found('0030 210 123 9999'), ['Papa Wemba'])
  assert.deepEqual(await found('210 123'), [])
  assert.deepEqual(await found('dopoulou'), [])
  assert.deepEqual(await found('%'), [])
  assert.deepEqual(await found('_'), [])
})

test('the same person told twice is two patients', async () => {
  const twice = { name: 'Twin', email: 'family@example.org' }
  const [a, b] = [
    await createPatient(engine, practice_id, twice),
    await createPatient(engine, practice_id, twice),
  ]
  assert.notEqual(a.id, b.id)
})

test('a patient nothing refers to is forgotten, one with visits is kept', async () => {
  const { id } = await createPatient(engine, practice_id, { name: 'Nobody' })
  await deletePatient(engine, practice_id, id)
  await assert.rejects(getPatient(engine, practice_id, id), refused('not_found'))
  await assert.rejects(deletePatient(engine, practice_id, id), refused('not_found'))

  const { clinic, visit } = await oneRoom(database)
  const { patient_id } = await clinic.booking(visit)
  await assert.rejects(
    deletePatient(engine, clinic.practice_id, patient_id as string),
    refused('has_appointments'),
  )
  assert.equal((await getPatient(engine, clinic.practice_id, patient_id as string)).id, patient_id)
})
