import assert from 'node:assert/strict'
import test from 'node:test'
import {
  changeResource,
  createResource,
  deleteResource,
  listResources,
} from '../../src/practice/bookable-resources.ts'
import { changeLocation, createLocation, deleteLocation } from '../../src/practice/doctor-locations.ts'
import { createDoctor } from '../../src/practice/doctors.ts'
import { changeRoom, createRoom, deleteRoom, getRoom } from '../../src/practice/location-rooms.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { faultsAt } from '../support/faults.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { refused } from '../support/refused.ts'

const { database } = await useDatabase()
const clinic = await aClinic(database)
const { engine, practice_id } = clinic
const elsewhere = await aClinic(database)

const { id: eleni } = await createDoctor(engine, practice_id, { slug: 'eleni', name: 'Dr Eleni' })
const { id: nikos } = await createDoctor(engine, practice_id, { slug: 'nikos', name: 'Dr Nikos' })
const { id: stranger } = await createDoctor(engine, elsewhere.practice_id, { slug: 'eve', name: 'Dr Eve' })

const place = (doctor_id: string | null, name = 'Kypseli') =>
  createLocation(engine, practice_id, { doctor_id, name })
const room = (doctor_location_id: string, name = 'Room 1') =>
  createRoom(engine, practice_id, { doctor_location_id, name })

test('coordinates come in pairs and lie on earth', async () => {
  const at = (latitude: number | null, longitude: number | null) =>
    createLocation(engine, practice_id, { name: 'Somewhere', latitude, longitude })
  await assert.rejects(at(37.9, null), faultsAt('/longitude'))
  await assert.rejects(at(null, 23.7), faultsAt('/latitude'))
  await assert.rejects(at(91, -181), faultsAt('/latitude', '/longitude'))
  await assert.rejects(at(Number.NaN, Number.POSITIVE_INFINITY), faultsAt('/latitude', '/longitude'))
  const { id, latitude, longitude } = await at(-90, 180)
  assert.deepEqual([latitude, longitude], [-90, 180])
  await assert.rejects(changeLocation(engine, practice_id, id, { latitude: null }), faultsAt('/latitude'))
  const moved = await changeLocation(engine, practice_id, id, { latitude: null, longitude: null })
  assert.deepEqual([moved.latitude, moved.longitude], [null, null])
})

test("a place of another practice's doctor is not found", async () => {
  await assert.rejects(place(stranger), refused('not_found'))
})

test('a doctor’s place may be shared with all, and given to no other doctor', async () => {
  const { id } = await place(eleni)
  await assert.rejects(changeLocation(engine, practice_id, id, { doctor_id: nikos }), faultsAt('/doctor_id'))
  assert.equal((await changeLocation(engine, practice_id, id, { doctor_id: eleni })).doctor_id, eleni)
  assert.equal((await changeLocation(engine, practice_id, id, { doctor_id: null })).doctor_id, null)
  await assert.rejects(changeLocation(engine, practice_id, id, { doctor_id: eleni }), faultsAt('/doctor_id'))
})

test('a room comes with the resource by which it is booked, of the doctor of its place', async () => {
  for (const doctor_id of [eleni, null]) {
    const { id: doctor_location_id } = await place(doctor_id)
    const { id: location_room_id } = await room(doctor_location_id, 'Blue room')
    const [resource, ...more] = await listResources(engine, practice_id, { limit: 5 }, { location_room_id })
    assert.ok(resource)
    const { id, inserted_at, updated_at, ...rest } = resource
    assert.deepEqual(rest, {
      doctor_id,
      doctor_location_id,
      location_room_id,
      type: 'room',
      label: 'Blue room',
      capabilities: [],
      is_active: true,
    })
    assert.deepEqual(more, [])
  }
})

test('rooms of a place have names of their own, and a refused one leaves no resource behind', async () => {
  const { id: doctor_location_id } = await place(eleni)
  await room(doctor_location_id)
  await assert.rejects(room(doctor_location_id), refused('already_exists', { field: 'name' }))
  const resources = await listResources(engine, practice_id, { limit: 10 }, { doctor_location_id })
  assert.equal(resources.length, 1)
  await room((await place(eleni)).id)
})

test('a room that is renamed relabels its resource, unless that has a label of its own', async () => {
  const { id } = await room((await place(eleni)).id, 'Old')
  const label = async () =>
    (await listResources(engine, practice_id, { limit: 5 }, { location_room_id: id }))[0]
  await changeRoom(engine, practice_id, id, { name: 'New' })
  assert.equal((await label())?.label, 'New')
  await changeResource(engine, practice_id, (await label())?.id ?? '', { label: 'Couch' })
  await changeRoom(engine, practice_id, id, { name: 'Newer' })
  assert.equal((await label())?.label, 'Couch')
})

test('a room stays where it is', async () => {
  const { id } = await room((await place(eleni)).id)
  const other = await place(eleni)
  await assert.rejects(
    changeRoom(engine, practice_id, id, { doctor_location_id: other.id }),
    faultsAt('/doctor_location_id'),
  )
})

test('a room nobody booked is deleted with its resource; one with visits is kept out of use', async () => {
  const { id: unused } = await room((await place(eleni)).id)
  assert.deepEqual(await deleteRoom(engine, practice_id, unused), { deleted: true })
  await assert.rejects(getRoom(engine, practice_id, unused), refused('not_found'))
  assert.deepEqual(await listResources(engine, practice_id, { limit: 5 }, { location_room_id: unused }), [])

  const { clinic, visit, room_id: used } = await oneRoom(database)
  const booked = await clinic.booking(visit)
  assert.equal(booked.location_room_id, used)
  const removal = await deleteRoom(engine, clinic.practice_id, used)
  assert.ok(!removal.deleted)
  assert.equal(removal.row.is_active, false)
  const claims = await clinic.rows(
    'select from horai.appointment_resource_claims where appointment_id = $1',
    [booked.id],
  )
  assert.equal(claims.length, 1)
  await assert.rejects(
    clinic.hold({ ...visit, starts_at_utc: later(MONDAY_TEN, 60) }),
    refused('slot_not_offered'),
  )
})

test('a place with rooms is deactivated, an empty one deleted', async () => {
  const { id: full } = await place(eleni)
  await room(full)
  const removal = await deleteLocation(engine, practice_id, full)
  assert.ok(!removal.deleted && !removal.row.is_active)
  assert.deepEqual(await deleteLocation(engine, practice_id, (await place(eleni)).id), { deleted: true })
})

test('a resource stands at a place of its doctor or a shared one, and in a room of that place', async () => {
  const own = await place(eleni)
  const others = await place(nikos)
  const shared = await place(null)
  const inOwn = await room(own.id)
  const inShared = await room(shared.id)
  const resource = (input: { doctor_id?: string; doctor_location_id?: string; location_room_id?: string }) =>
    createResource(engine, practice_id, { type: 'equipment', ...input })

  await resource({ doctor_id: eleni, doctor_location_id: own.id, location_room_id: inOwn.id })
  await resource({ doctor_id: eleni, doctor_location_id: shared.id })
  await resource({ doctor_id: eleni, location_room_id: inShared.id })
  await resource({ doctor_location_id: shared.id })
  await assert.rejects(
    resource({ doctor_id: eleni, doctor_location_id: others.id }),
    faultsAt('/doctor_location_id'),
  )
  await assert.rejects(resource({ doctor_location_id: own.id }), faultsAt('/doctor_location_id'))
  await assert.rejects(
    resource({ doctor_id: nikos, location_room_id: inOwn.id }),
    faultsAt('/location_room_id'),
  )
  await assert.rejects(
    resource({ doctor_id: nikos, doctor_location_id: own.id, location_room_id: inShared.id }),
    faultsAt('/doctor_location_id', '/location_room_id'),
  )
  await assert.rejects(resource({ doctor_id: stranger }), refused('not_found'))
})

test('capabilities are distinct texts, and none passes for a doctor', async () => {
  const able = (...capabilities: string[]) =>
    createResource(engine, practice_id, { type: 'staff', capabilities })
  await able('sonographer', 'phlebotomy')
  await assert.rejects(able('x', 'x'), faultsAt('/capabilities'))
  await assert.rejects(able(' '), faultsAt('/capabilities'))
  await assert.rejects(able(`doctor:${eleni}`), faultsAt('/capabilities'))
})

test('a resource keeps its type', async () => {
  const { id } = await createResource(engine, practice_id, { type: 'equipment' })
  await assert.rejects(changeResource(engine, practice_id, id, { type: 'room' }), faultsAt('/type'))
  const { type } = await changeResource(engine, practice_id, id, { type: 'equipment', label: 'ECG' })
  assert.equal(type, 'equipment')
})

test('a resource without visits is deleted', async () => {
  const { id } = await createResource(engine, practice_id, { type: 'equipment' })
  assert.deepEqual(await deleteResource(engine, practice_id, id), { deleted: true })
})

test('what all doctors share counts up the version of the practice, what is a doctor’s own the doctor’s', async () => {
  const versions = async () => {
    const [row] = await clinic.rows<{ shared: number; own: number }>(
      `select p.setup_version as shared, d.setup_version as own from horai.practices p
         join horai.doctors d on d.practice_id = p.id where d.id = $1`,
      [eleni],
    )
    return row as { shared: number; own: number }
  }
  const start = await versions()
  await createResource(engine, practice_id, { type: 'equipment' })
  const shared = await versions()
  assert.ok(shared.shared > start.shared && shared.own === start.own)
  await createResource(engine, practice_id, { type: 'equipment', doctor_id: eleni })
  const own = await versions()
  assert.ok(own.shared === shared.shared && own.own > shared.own)
})
