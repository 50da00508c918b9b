/**
 * What a slot search costs in the engine alone: one doctor in Berlin, Monday to Friday 09–12 and 13–17, a visit of
 * 30 minutes, 200 claims, one room and then four. Run with `node bench/engine.ts`; prints microseconds.
 */

import { offerAt } from '../src/availability/offer.ts'
import type { Claim, Rule, Setup } from '../src/availability/records.ts'
import { findSlots, nextAvailable } from '../src/availability/slots.ts'
import { compile, type Timetable } from '../src/availability/timetable.ts'
import { formatLocalDate, utcDateOf } from '../src/time/local-date.ts'
import { MINUTE_MS } from '../src/time/minute.ts'

const anyScope = {
  scope_appointment_type_id: null,
  scope_doctor_location_id: null,
  scope_location_room_id: null,
}
/** Monday 2026-03-02, 05:00 in Berlin; the sixty days that follow include the change to summer time. */
const now = 29_540_400

function berlin(rooms: number, slot_interval_minutes: number): Setup {
  const roomIds = Array.from({ length: rooms }, (_, i) => `room-${i}`)
  const rules = [1, 2, 3, 4, 5].flatMap((day_of_week) =>
    [
      [9, 12],
      [13, 17],
    ].map(
      ([start = 0, end = 0]): Rule => ({
        ...anyScope,
        id: `${day_of_week}-${start}`,
        timezone: 'Europe/Berlin',
        day_of_week,
        work_start_local: start * 60,
        work_end_local: end * 60,
        slot_interval_minutes,
        priority: 0,
        effective_from: null,
        effective_to: null,
        is_active: true,
        breaks: [],
      }),
    ),
  )
  return {
    doctor: { id: 'd', timezone: 'Europe/Berlin', is_active: true },
    appointment_types: [
      {
        id: 't',
        duration_minutes: 30,
        buffer_before_minutes: 0,
        buffer_after_minutes: 0,
        consultation_mode: 'in_person',
        min_notice_minutes: 60,
        max_future_days: 60,
        is_active: true,
        location_ids: [],
        requirements: [],
      },
    ],
    doctor_locations: [{ id: 'l', doctor_id: 'd', is_active: true }],
    location_rooms: roomIds.map((id) => ({ id, doctor_location_id: 'l', is_active: true })),
    bookable_resources: roomIds.map((id) => ({
      id: `bed-${id}`,
      doctor_id: 'd',
      doctor_location_id: null,
      location_room_id: id,
      type: 'room',
      capabilities: [],
      is_active: true,
    })),
    schedule_rules: rules,
    availability_exceptions: [],
  }
}

/** Visits of half an hour, spread over the sixty days and over the rooms, in no order. */
function manyClaims(rooms: number): Claim[] {
  return Array.from({ length: 200 }, (_, i) => {
    const starts_at = now + 240 + ((i * 7919) % 2880) * 30
    return { resource_id: `bed-room-${i % rooms}`, starts_at, ends_at: starts_at + 30 }
  })
}

function median(work: () => unknown): string {
  for (let i = 0; i < 2000; i++) work()
  const times = Array.from({ length: 3000 }, () => {
    const begun = performance.now()
    work()
    return (performance.now() - begun) * 1000
  }).sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1).padStart(7)
  return `median ${at(0.5)}  p99 ${at(0.99)}`
}

function days(count: number) {
  const today = utcDateOf(now)
  return { appointment_type_id: 't', from: formatLocalDate(today), to: formatLocalDate(today + count - 1) }
}

for (const [rooms, interval] of [
  [1, 30],
  [1, 10],
  [4, 10],
] as const) {
  const setup = berlin(rooms, interval)
  const claims = manyClaims(rooms)
  const nowMs = now * MINUTE_MS
  const warm: Timetable = compile(setup)
  const first = nextAvailable(warm, { appointment_type_id: 't' }, claims, nowMs)?.starts_at ?? 0
  console.log(`${rooms} room(s), every ${interval} minutes`)
  for (const count of [14, 60]) {
    const found = findSlots(warm, days(count), claims, nowMs).length
    console.log(
      `  ${count} days      `,
      median(() => findSlots(warm, days(count), claims, nowMs)),
      ` ${found} slots`,
    )
  }
  console.log(
    '  next         ',
    median(() => nextAvailable(warm, { appointment_type_id: 't' }, claims, nowMs)),
  )
  console.log(
    '  one offer    ',
    median(() => offerAt(warm, { appointment_type_id: 't', starts_at: first })),
  )
  console.log(
    '  14 days, cold',
    median(() => findSlots(compile(setup), days(14), claims, nowMs)),
  )
}
