import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readProblem } from './problem.ts'
import { findSlots } from './slots.ts'
import { compile } from './timetable.ts'

type Json = Record<string, unknown>

/** Where there are slots on a Friday with one start, for what a file says besides. */
function places(more: Json): (string | null)[] {
  const { setup, query, claims, nowMs } = readProblem({
    now: '2026-03-20T08:00:00Z',
    from: '2026-03-27',
    to: '2026-03-27',
    doctor: { id: 'd', timezone: 'UTC' },
    appointment_type: { id: 't', consultation_mode: 'in_person' },
    schedule_rules: [
      { id: 's', timezone: 'UTC', day_of_week: 5, work_start_local: '09:00', work_end_local: '09:30' },
    ],
    ...more,
  })
  return findSlots(compile(setup), query, claims, nowMs).map((slot) => slot.doctor_location_id)
}
const resource = (more: Json) => ({ bookable_resources: [{ id: 'b', type: 'room', ...more }] })
const atL = { appointment_type: { id: 't', consultation_mode: 'in_person', location_ids: ['l'] } }

test('a location that the type names is a place, listed or not', () => {
  assert.deepEqual(places({ ...atL, ...resource({}) }), ['l'])
  assert.deepEqual(places({ ...atL, ...resource({ doctor_location_id: 'l' }) }), ['l'])
  assert.deepEqual(places({ ...atL, ...resource({ doctor_location_id: 'elsewhere' }) }), [])
})

test('a location that is only named by rows is not the doctor’s, but may be asked for', () => {
  const elsewhere = resource({ doctor_location_id: 'l' })
  assert.deepEqual(places(elsewhere), [])
  assert.deepEqual(places({ ...elsewhere, location_id: 'l' }), ['l'])
  const room = {
    location_rooms: [{ id: 'r', doctor_location_id: 'l' }],
    ...resource({ location_room_id: 'r' }),
  }
  assert.deepEqual(places(room), [])
  assert.deepEqual(places({ ...room, location_id: 'l', room_id: 'r' }), ['l'])
})

test('a room that is not listed is where its resource is, and nowhere when that does not say', () => {
  const placed = resource({ doctor_location_id: 'l', location_room_id: 'r' })
  assert.deepEqual(places({ ...atL, ...placed, room_id: 'r' }), ['l'])
  assert.deepEqual(places({ ...atL, ...resource({ location_room_id: 'r' }) }), [])
})
