import type { Claim, Rule, Setup } from '../../src/availability/records.ts'
import { findSlots } from '../../src/availability/slots.ts'
import { compile } from '../../src/availability/timetable.ts'
import { formatLocalDate, utcDateOf } from '../../src/time/local-date.ts'
import { MINUTE_MS } from '../../src/time/minute.ts'
import type { Case } from '../case.ts'
import { must } from '../checks.ts'
import { median } from '../rounds.ts'

/** Monday 2026-03-02, 05:00 in Berlin; the sixty days that follow include the change to summer time. */
const now = 29_540_400

const shapes = [
  { rooms: 1, every: 30, targets: { 14: 0.05, 60: 0.2 } },
  { rooms: 1, every: 10 },
  { rooms: 4, every: 10 },
]

/** What a search costs in the slot engine alone: one doctor in Berlin, 09–12 and 13–17, 30 minutes, 200 claims. */
export const engine: Case = {
  name: 'engine',
  async *run({ scale }) {
    for (const { rooms, every, targets } of shapes) {
      const timetable = compile(berlin(rooms, every))
      const claims = manyClaims(rooms)
      for (const days of [14, 60] as const) {
        const search = () => findSlots(timetable, dates(days), claims, now * MINUTE_MS)
        const starts = search().map(({ starts_at }) => starts_at)
        must(
          starts.join() === startsByHand(days, rooms, every, claims).join(),
          `the engine finds ${starts.length} starts, and by hand there are others`,
        )
        const ours = medianOf(search, scale === 'quick' ? 2_000 : 10_000)
        yield {
          what: `engine, ${days} days, ${rooms} room${rooms > 1 ? 's' : ''}, every ${every} minutes`,
          ours: { value: ours, unit: 'ms' },
          ...(targets ? { target: `at most ${targets[days]} ms`, met: ours <= targets[days] } : {}),
        }
      }
    }
  },
}

const shifts = [
  [9 * 60, 12 * 60],
  [13 * 60, 17 * 60],
] as const

/** Every minute of the grid, tried one by one. */
function startsByHand(days: number, rooms: number, every: number, claims: readonly Claim[]): number[] {
  const today = Temporal.PlainDate.from(formatLocalDate(utcDateOf(now)))
  const tried = Array.from({ length: days }, (_, day) => today.add({ days: day }))
    .filter(({ dayOfWeek }) => dayOfWeek <= 5)
    .flatMap((day) =>
      shifts.flatMap(([from, to]) =>
        Array.from({ length: Math.floor((to - from - 30) / every) + 1 }, (_, i) => {
          const plainTime = Temporal.PlainTime.from('00:00').add({ minutes: from + i * every })
          return day.toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime }).epochMilliseconds / MINUTE_MS
        }),
      ),
    )
  return tried.filter((start) => {
    const over = claims.filter(({ starts_at, ends_at }) => starts_at < start + 30 && ends_at > start)
    return start >= now + 60 && new Set(over.map(({ resource_id }) => resource_id)).size < rooms
  })
}

function medianOf(work: () => unknown, times: number): number {
  for (let i = 0; i < times / 2; i++) work()
  return median(
    Array.from({ length: times }, () => {
      const begun = performance.now()
      work()
      return performance.now() - begun
    }),
  )
}

function dates(count: number) {
  const today = utcDateOf(now)
  return { appointment_type_id: 't', from: formatLocalDate(today), to: formatLocalDate(today + count - 1) }
}

/** Visits of half an hour, spread over the sixty days and over the rooms, in no order. */
function manyClaims(rooms: number): Claim[] {
  return Array.from({ length: 200 }, (_, i) => {
    const starts_at = now + 240 + ((i * 7919) % 2880) * 30
    return { resource_id: `bed-room-${i % rooms}`, starts_at, ends_at: starts_at + 30 }
  })
}

function berlin(rooms: number, every: number): Setup {
  const roomIds = Array.from({ length: rooms }, (_, i) => `room-${i}`)
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
        places: 1,
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
    schedule_rules: [1, 2, 3, 4, 5].flatMap((day) => shifts.map(([from, to]) => rule(day, from, to, every))),
    availability_exceptions: [],
  }
}

function rule(
  day_of_week: number,
  work_start_local: number,
  work_end_local: number,
  slot_interval_minutes: number,
): Rule {
  return {
    id: `${day_of_week}-${work_start_local}`,
    timezone: 'Europe/Berlin',
    scope_appointment_type_id: null,
    scope_doctor_location_id: null,
    scope_location_room_id: null,
    day_of_week,
    recurrence: null,
    extra_dates: [],
    except_dates: [],
    work_start_local,
    work_end_local,
    slot_interval_minutes,
    priority: 0,
    effective_from: null,
    effective_to: null,
    is_active: true,
    breaks: [],
  }
}
