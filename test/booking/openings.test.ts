import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openings } from '../../src/booking/openings.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()

test('the doctors come with their first starts, whoever is free soonest first', async () => {
  const { clinic, visit, location_id } = await oneRoom(database, { slug: 'visit' })
  const later = await clinic.doctor({}, { work_start_local: '12:00' })
  await clinic.room(await clinic.location({ doctor_id: later }))
  await clinic.type(later, { slug: 'visit' })
  const never = await clinic.doctor({}, null)
  await clinic.type(never, { slug: 'visit' })

  const found = await openings(clinic.engine, clinic.practice_id, {
    appointment_type_slug: 'visit',
    limit: 6,
  })
  assert.deepEqual(
    found.map(({ doctor_id }) => doctor_id),
    [visit.doctor_id, later],
  )
  const starts = found.map(({ slots }) => slots.map(({ starts_at_utc }) => starts_at_utc))
  // Ten in Athens is now; the doctor's day began at eight.
  assert.equal(starts[0]?.[0], '2026-03-20T08:00:00Z')
  assert.equal(starts[0]?.length, 8)
  assert.equal(starts[1]?.[0], '2026-03-20T10:00:00Z')

  const there = await openings(clinic.engine, clinic.practice_id, { location_id, limit: 6 })
  assert.deepEqual(
    there.map(({ doctor_id }) => doctor_id),
    [visit.doctor_id],
  )
  const one = await openings(clinic.engine, clinic.practice_id, { doctor_id: later, limit: 6 })
  assert.deepEqual(
    one.map(({ doctor_id }) => doctor_id),
    [later],
  )
})

test('a start that is held is not among the first', async () => {
  const { clinic, visit } = await oneRoom(database)
  await clinic.hold({ ...visit, starts_at_utc: '2026-03-20T08:00:00Z' })
  const [found] = await openings(clinic.engine, clinic.practice_id, { limit: 1 })
  assert.equal(found?.slots[0]?.starts_at_utc, '2026-03-20T08:30:00Z')
})
