import assert from 'node:assert/strict'
import test from 'node:test'
import { createAppointmentType } from '../../src/practice/appointment-types.ts'
import { changeResource, deleteResource, listResources } from '../../src/practice/bookable-resources.ts'
import {
  changeDoctor,
  createDoctor,
  deleteDoctor,
  getDoctor,
  listDoctors,
} from '../../src/practice/doctors.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { faultsAt } from '../support/faults.ts'
import { refused } from '../support/refused.ts'

const { database } = await useDatabase()
const { engine, practice_id, ...clinic } = await aClinic(database)
const elsewhere = await aClinic(database)

let names = 0
const named = () => {
  names += 1
  return { slug: `dr-${names}`, name: `Dr ${names}` }
}
const slotsOf = (doctor_id: string) =>
  listResources(engine, practice_id, { limit: 100 }, { doctor_id, type: 'telehealth_slot' })
const version = async (id: string) => {
  const [row] = await clinic.rows<{ setup_version: number }>(
    'select setup_version from horai.doctors where id = $1',
    [id],
  )
  return row?.setup_version
}

test('a new doctor keeps the zone of the practice and one session at a time', async () => {
  const doctor = await createDoctor(engine, practice_id, {
    slug: 'eleni',
    name: 'Dr Eleni',
    specialty: 'cardiology',
  })
  const { id, inserted_at, updated_at, ...rest } = doctor
  assert.deepEqual(rest, {
    slug: 'eleni',
    name: 'Dr Eleni',
    timezone: 'Europe/Athens',
    specialty: 'cardiology',
    one_at_a_time: false,
    is_active: true,
    max_parallel_sessions: 1,
  })
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7/)
  assert.match(inserted_at, /Z$/)
  assert.match(updated_at, /Z$/)
  assert.equal((await slotsOf(id)).length, 1)
})

test('every fault of a doctor is told at once, and nothing is written', async () => {
  const before = await listDoctors(engine, practice_id, { limit: 100 })
  await assert.rejects(
    createDoctor(engine, practice_id, {
      slug: 'Dr Eleni',
      name: '  ',
      timezone: 'Europe/Sparta',
      max_parallel_sessions: 51,
    }),
    faultsAt('/slug', '/name', '/timezone', '/max_parallel_sessions'),
  )
  assert.deepEqual(await listDoctors(engine, practice_id, { limit: 100 }), before)
})

test('an offset is no time zone', async () => {
  await assert.rejects(
    createDoctor(engine, practice_id, { ...named(), timezone: '+02:00' }),
    faultsAt('/timezone'),
  )
})

test('two doctors of a practice cannot share a slug, two practices can', async () => {
  const name = named()
  await createDoctor(engine, practice_id, name)
  await assert.rejects(createDoctor(engine, practice_id, name), refused('already_exists', { field: 'slug' }))
  await createDoctor(engine, elsewhere.practice_id, name)
})

test("another practice's doctor is not found, nor is what is no id", async () => {
  const { id } = await createDoctor(engine, elsewhere.practice_id, named())
  for (const stranger of [id, 'nobody']) {
    await assert.rejects(getDoctor(engine, practice_id, stranger), refused('not_found'))
    await assert.rejects(changeDoctor(engine, practice_id, stranger, { name: 'X' }), refused('not_found'))
    await assert.rejects(deleteDoctor(engine, practice_id, stranger), refused('not_found'))
  }
})

test('a change changes what is given, null clears, and the rest stays', async () => {
  const doctor = await createDoctor(engine, practice_id, { ...named(), specialty: 'dermatology' })
  const changed = await changeDoctor(engine, practice_id, doctor.id, { specialty: null })
  assert.deepEqual({ ...changed, updated_at: '' }, { ...doctor, specialty: null, updated_at: '' })
})

test('doctors are listed in the order of their making, page by page', async () => {
  const { practice_id } = await aClinic(database)
  const made: string[] = []
  for (let i = 0; i < 5; i++) made.push((await createDoctor(engine, practice_id, named())).id)
  const first = await listDoctors(engine, practice_id, { limit: 3 })
  const rest = await listDoctors(engine, practice_id, { limit: 3, after: first.at(-1)?.id })
  assert.deepEqual(
    [...first, ...rest].map(({ id }) => id),
    made.sort(),
  )
})

test('doctors are found by specialty', async () => {
  const { id } = await createDoctor(engine, practice_id, { ...named(), specialty: 'oncology' })
  const found = await listDoctors(
    engine,
    practice_id,
    { limit: 10 },
    { specialty: 'oncology', is_active: undefined },
  )
  assert.deepEqual(
    found.map((doctor) => doctor.id),
    [id],
  )
})

test('a doctor nothing refers to is deleted with the resources made for them', async () => {
  const { id } = await createDoctor(engine, practice_id, {
    ...named(),
    max_parallel_sessions: 3,
    one_at_a_time: true,
  })
  assert.deepEqual(await deleteDoctor(engine, practice_id, id), { deleted: true })
  await assert.rejects(getDoctor(engine, practice_id, id), refused('not_found'))
  assert.deepEqual(await clinic.rows('select from horai.bookable_resources where doctor_id = $1', [id]), [])
})

test('a doctor with appointment types is deactivated and keeps everything', async () => {
  const { id } = await createDoctor(engine, practice_id, { ...named(), max_parallel_sessions: 2 })
  await createAppointmentType(engine, practice_id, {
    doctor_id: id,
    slug: 'first',
    name: 'First',
    consultation_mode: 'video',
  })
  const removal = await deleteDoctor(engine, practice_id, id)
  assert.ok(!removal.deleted)
  assert.deepEqual([removal.row.is_active, removal.row.max_parallel_sessions], [false, 2])
})

test('what changes the offer of a doctor counts up the version, a name does not', async () => {
  const { id } = await createDoctor(engine, practice_id, named())
  const start = (await version(id)) as number
  await changeDoctor(engine, practice_id, id, { name: 'Dr Renamed' })
  assert.equal(await version(id), start)
  await changeDoctor(engine, practice_id, id, { timezone: 'Europe/Lisbon' })
  assert.equal(await version(id), start + 1)
  await changeDoctor(engine, practice_id, id, { is_active: false })
  assert.equal(await version(id), start + 2)
})

test('max_parallel_sessions keeps exactly so many telehealth slots active, old ones first', async () => {
  const { id } = await createDoctor(engine, practice_id, { ...named(), max_parallel_sessions: 3 })
  const made = await slotsOf(id)
  assert.deepEqual(
    made.map(({ label, is_active }) => [label, is_active]).sort(),
    [1, 2, 3].map((n) => [`Telehealth ${n}`, true]),
  )
  assert.equal(
    (await changeDoctor(engine, practice_id, id, { max_parallel_sessions: 1 })).max_parallel_sessions,
    1,
  )
  assert.equal((await slotsOf(id)).length, 3)
  const grown = await changeDoctor(engine, practice_id, id, { max_parallel_sessions: 4 })
  assert.equal(grown.max_parallel_sessions, 4)
  const all = await slotsOf(id)
  assert.deepEqual(
    all.map(({ label, is_active }) => [label, is_active]).sort(),
    [1, 2, 3, 4].map((n) => [`Telehealth ${n}`, true]),
  )
  assert.equal(
    (await changeDoctor(engine, practice_id, id, { max_parallel_sessions: 0 })).max_parallel_sessions,
    0,
  )
})

test('a slot added by hand counts', async () => {
  const { id } = await createDoctor(engine, practice_id, named())
  await clinic.resource({ doctor_id: id, type: 'telehealth_slot' })
  assert.equal((await getDoctor(engine, practice_id, id)).max_parallel_sessions, 2)
})

test('the resource that is a doctor answers to one_at_a_time alone', async () => {
  const { id } = await createDoctor(engine, practice_id, { ...named(), one_at_a_time: true })
  const [self] = await listResources(engine, practice_id, { limit: 5 }, { doctor_id: id, type: 'staff' })
  assert.ok(self)
  assert.deepEqual([self.capabilities, self.is_active], [[`doctor:${id}`], true])
  await assert.rejects(changeResource(engine, practice_id, self.id, { is_active: false }), faultsAt(''))
  await assert.rejects(deleteResource(engine, practice_id, self.id), faultsAt(''))

  await changeDoctor(engine, practice_id, id, { name: 'Dr Married' })
  const [renamed] = await listResources(engine, practice_id, { limit: 5 }, { doctor_id: id, type: 'staff' })
  assert.equal(renamed?.label, 'Dr Married')

  await changeDoctor(engine, practice_id, id, { one_at_a_time: false })
  const off = await listResources(engine, practice_id, { limit: 5 }, { doctor_id: id, type: 'staff' })
  assert.deepEqual(
    off.map((resource) => [resource.id, resource.is_active]),
    [[self.id, false]],
  )
  const on = await changeDoctor(engine, practice_id, id, { one_at_a_time: true })
  assert.deepEqual(on.conflicts, [])
  const again = await listResources(engine, practice_id, { limit: 5 }, { doctor_id: id, type: 'staff' })
  assert.deepEqual(
    again.map((resource) => [resource.id, resource.is_active]),
    [[self.id, true]],
  )
})
