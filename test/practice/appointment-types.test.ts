import assert from 'node:assert/strict'
import test from 'node:test'
import {
  type AppointmentTypeInput,
  changeAppointmentType,
  createAppointmentType,
  deleteAppointmentType,
  getAppointmentType,
} from '../../src/practice/appointment-types.ts'
import { createLocation } from '../../src/practice/doctor-locations.ts'
import { createDoctor } from '../../src/practice/doctors.ts'
import { createRoom } from '../../src/practice/location-rooms.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { faultsAt } from '../support/faults.ts'
import { refused } from '../support/refused.ts'

const { database } = await useDatabase()
const clinic = await aClinic(database)
const { engine, practice_id } = clinic
const { id: doctor_id } = await createDoctor(engine, practice_id, { slug: 'eleni', name: 'Dr Eleni' })
const { id: nikos } = await createDoctor(engine, practice_id, { slug: 'nikos', name: 'Dr Nikos' })
const own = await createLocation(engine, practice_id, { doctor_id, name: 'Own' })
const shared = await createLocation(engine, practice_id, { name: 'Shared' })
const others = await createLocation(engine, practice_id, { doctor_id: nikos, name: 'Of Nikos' })
const room = await createRoom(engine, practice_id, { doctor_location_id: own.id, name: 'Room 1' })

let count = 0
const create = (more: Partial<AppointmentTypeInput> = {}) => {
  count += 1
  const input = {
    doctor_id,
    slug: `visit-${count}`,
    name: 'Visit',
    consultation_mode: 'in_person' as const,
    ...more,
  }
  return createAppointmentType(engine, practice_id, input)
}
const change = (id: string, changes: Partial<AppointmentTypeInput>) =>
  changeAppointmentType(engine, practice_id, id, changes)

test('a type that says little has the defaults of the blueprint', async () => {
  const { id, slug, inserted_at, updated_at, ...rest } = await create()
  assert.deepEqual(rest, {
    doctor_id,
    name: 'Visit',
    description: null,
    duration_minutes: 30,
    buffer_before_minutes: 0,
    buffer_after_minutes: 0,
    consultation_mode: 'in_person',
    price_cents: null,
    currency: 'EUR',
    payment_mode: 'none',
    deposit_cents: null,
    late_cancel_minutes: 0,
    late_cancel_fee_cents: null,
    no_show_fee_cents: null,
    places: 1,
    allow_patient_reschedule: true,
    min_notice_minutes: 0,
    max_future_days: 60,
    max_reschedule_count: 2,
    hold_minutes: 5,
    requires_approval: false,
    is_active: true,
    default_location_id: null,
    default_room_id: null,
    location_ids: [],
    requirements: [],
  })
})

test('every number has its range, and all that are out of it are told at once', async () => {
  await assert.rejects(
    create({
      duration_minutes: 4,
      buffer_before_minutes: -1,
      buffer_after_minutes: 241,
      price_cents: -1,
      currency: 'eur',
      min_notice_minutes: 43_201,
      max_future_days: 366,
      max_reschedule_count: 21,
      hold_minutes: 61,
    }),
    faultsAt(
      '/duration_minutes',
      '/buffer_before_minutes',
      '/buffer_after_minutes',
      '/price_cents',
      '/deposit_cents',
      '/currency',
      '/min_notice_minutes',
      '/max_future_days',
      '/max_reschedule_count',
      '/hold_minutes',
    ),
  )
  await create({
    duration_minutes: 360,
    buffer_before_minutes: 240,
    max_future_days: 1,
    hold_minutes: 60,
    price_cents: 0,
  })
  await assert.rejects(create({ duration_minutes: 12.5 }), faultsAt('/duration_minutes'))
})

test('a slug is the doctor’s own: two doctors may both have a first visit', async () => {
  const { slug } = await create()
  await assert.rejects(create({ slug }), refused('already_exists', { field: 'slug' }))
  await create({ slug, doctor_id: nikos })
})

test('it is given at places of the doctor or shared ones', async () => {
  const { location_ids } = await create({ location_ids: [shared.id, own.id, own.id] })
  assert.deepEqual(location_ids, [own.id, shared.id].sort())
  await assert.rejects(create({ location_ids: [own.id, others.id] }), faultsAt('/location_ids/1'))
  await assert.rejects(create({ default_location_id: others.id }), faultsAt('/default_location_id'))
  await assert.rejects(
    create({ default_location_id: shared.id, default_room_id: room.id }),
    faultsAt('/default_room_id'),
  )
  await create({ default_location_id: own.id, default_room_id: room.id })
})

test('ids of another practice are not found', async () => {
  const elsewhere = await aClinic(database)
  const far = await elsewhere.location()
  const stranger = await elsewhere.doctor()
  await assert.rejects(create({ location_ids: [far] }), refused('not_found'))
  await assert.rejects(create({ default_location_id: far }), refused('not_found'))
  await assert.rejects(create({ doctor_id: stranger }), refused('not_found'))
})

test('needs are replaced whole, and the same need twice is a fault', async () => {
  const { id } = await create({ requirements: [{ resource_type: 'room' }] })
  const changed = await change(id, {
    requirements: [
      { resource_type: 'room', quantity: 2 },
      { resource_type: 'equipment', capability: 'ultrasound' },
    ],
  })
  assert.deepEqual(changed.requirements, [
    { resource_type: 'equipment', capability: 'ultrasound', quantity: 1 },
    { resource_type: 'room', capability: null, quantity: 2 },
  ])
  await assert.rejects(
    change(id, {
      requirements: [
        { resource_type: 'room' },
        { resource_type: 'room', capability: null },
        { resource_type: 'staff', quantity: 11 },
      ],
    }),
    faultsAt('/requirements/1', '/requirements/2/quantity'),
  )
  await assert.rejects(
    change(id, { requirements: [{ resource_type: 'staff', capability: `doctor:${doctor_id}` }] }),
    faultsAt('/requirements/0/capability'),
  )
  assert.deepEqual((await getAppointmentType(engine, practice_id, id)).requirements, changed.requirements)
  assert.deepEqual((await change(id, { requirements: [] })).requirements, [])
})

test('a change that does not mention places and needs leaves them', async () => {
  const before = await create({ location_ids: [own.id], requirements: [{ resource_type: 'room' }] })
  const after = await change(before.id, { name: 'Control visit', description: null })
  assert.deepEqual(
    { ...after, updated_at: before.updated_at },
    { ...before, name: 'Control visit', description: null },
  )
})

test('a type stays with its doctor', async () => {
  const { id } = await create()
  await assert.rejects(change(id, { doctor_id: nikos }), faultsAt('/doctor_id'))
  await change(id, { doctor_id, name: 'Same doctor' })
})

test('every change of a type counts up the doctor’s version', async () => {
  const version = async () =>
    (
      await clinic.rows<{ v: number }>('select setup_version as v from horai.doctors where id = $1', [
        doctor_id,
      ])
    )[0]?.v ?? 0
  const { id } = await create()
  for (const changes of [
    { duration_minutes: 45 },
    { location_ids: [own.id] },
    { requirements: [{ resource_type: 'room' as const }] },
    { requirements: [] },
  ]) {
    const before = await version()
    await change(id, changes)
    assert.ok((await version()) > before, JSON.stringify(changes))
  }
})

test('a type with parts but without visits is deleted, one with a rule of its own is deactivated', async () => {
  const { id } = await create({ location_ids: [own.id], requirements: [{ resource_type: 'room' }] })
  assert.deepEqual(await deleteAppointmentType(engine, practice_id, id), { deleted: true })
  const kept = await create()
  await clinic.insert('schedule_rules', {
    doctor_id,
    timezone: 'Europe/Athens',
    day_of_week: 1,
    work_start_local: '09:00',
    work_end_local: '10:00',
    scope_appointment_type_id: kept.id,
  })
  const removal = await deleteAppointmentType(engine, practice_id, kept.id)
  assert.ok(!removal.deleted && !removal.row.is_active)
})
