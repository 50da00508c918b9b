/**
 * A schedule that goes out as iCalendar and comes back means the same, by the brute-force reading of the semantics, on random
 * schedules around clock changes. `HORAI_PROPERTY_RUNS`, `HORAI_PROPERTY_SEED` and `HORAI_PROPERTY_PATH` as elsewhere.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { sync } from 'node-ical'
import { bruteForce } from '../../availability/brute-force.test-support.ts'
import { problems } from '../../availability/random-problem.test-support.ts'
import type { Exception, Rule } from '../../availability/records.ts'
import { formatInstant, parseInstant } from '../../time/instant.ts'
import { normalise } from '../../time/interval.ts'
import { parseLocalTime } from '../../time/local-time.ts'
import { readSchedule } from './read.ts'
import type { FileException, FileRule } from './schedule.ts'
import { scheduleFile, type WrittenException, type WrittenRule } from './write.ts'

const numRuns = Number(process.env['HORAI_PROPERTY_RUNS'] ?? 1000)
const seed = Number(process.env['HORAI_PROPERTY_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const path = process.env['HORAI_PROPERTY_PATH'] ?? ''

test(`a schedule comes back from a file as it went, on ${numRuns} random ones`, (t) => {
  t.diagnostic(`HORAI_PROPERTY_SEED=${seed}`)
  let slots = 0
  const property = fc.property(problems, ({ setup, query, claims, nowMs }) => {
    const rules = setup.schedule_rules.filter(({ is_active }) => is_active).map(withBreaksInside)
    const exceptions = setup.availability_exceptions.filter(({ doctor_id }) => doctor_id !== 'another')
    fc.pre(rules.length + exceptions.length > 0)
    const file = scheduleFile(
      { name: 'Dr Example', rules: rules.map(written), exceptions: exceptions.map(writtenException) },
      nowMs,
    )
    const read = readSchedule(file, setup.doctor.timezone)
    const back = {
      ...setup,
      schedule_rules: (read.rules ?? []).map(ruleOf),
      availability_exceptions: read.exceptions.map(exceptionOf),
    }
    const theirs = exceptions.filter(({ doctor_id }) => doctor_id === setup.doctor.id)
    const expected = bruteForce(
      { ...setup, schedule_rules: rules, availability_exceptions: theirs },
      query,
      claims,
      nowMs,
    )
    assert.deepEqual(bruteForce(back, query, claims, nowMs).slots, expected.slots)
    slots += expected.slots.length
    if (read.rules === null) return
    // Written once more it says the same: what is imported again changes nothing.
    const again = readSchedule(
      scheduleFile(
        {
          name: 'Dr Example',
          rules: (read.rules ?? []).map((rule, i) => ({ ...rule, id: `r${i}` })),
          exceptions: read.exceptions.map((one, i) => ({ ...one, id: `x${i}`, is_practice_wide: false })),
        },
        nowMs,
      ),
      setup.doctor.timezone,
    )
    assert.deepEqual(sorted(again.rules ?? []), sorted(read.rules ?? []))
  })
  fc.assert(property, { numRuns, seed, path })
  assert.ok(slots > numRuns, `${slots} slots`)
})

/** As rules are saved: a break outside the working time is refused. Those that touch are one in a file. */
function withBreaksInside(rule: Rule): Rule {
  const inside = rule.breaks.filter(
    (one) => rule.work_start_local <= one.break_start_local && one.break_end_local <= rule.work_end_local,
  )
  const spans = normalise(inside.map((one) => ({ from: one.break_start_local, to: one.break_end_local })))
  return { ...rule, breaks: spans.map(({ from, to }) => ({ break_start_local: from, break_end_local: to })) }
}

function sorted(rules: readonly FileRule[]): string[] {
  return rules.map((rule) => JSON.stringify(rule, Object.keys(rule).sort())).sort()
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

function written({ is_active: _, breaks, ...rule }: Rule): WrittenRule {
  return {
    ...rule,
    work_start_local: clock(rule.work_start_local),
    work_end_local: clock(rule.work_end_local),
    breaks: breaks.map((one) => ({
      break_start_local: clock(one.break_start_local),
      break_end_local: clock(one.break_end_local),
      label: null,
    })),
  }
}

function writtenException({ doctor_id, starts_at, ends_at, ...one }: Exception): WrittenException {
  return {
    ...one,
    starts_at_utc: formatInstant(starts_at),
    ends_at_utc: formatInstant(ends_at),
    reason: null,
    is_practice_wide: doctor_id === null,
  }
}

function ruleOf(rule: FileRule, i: number): Rule {
  return {
    ...rule,
    id: `r${i}`,
    is_active: true,
    work_start_local: parseLocalTime(rule.work_start_local) as number,
    work_end_local: parseLocalTime(rule.work_end_local) as number,
    breaks: rule.breaks.map((one) => ({
      break_start_local: parseLocalTime(one.break_start_local) as number,
      break_end_local: parseLocalTime(one.break_end_local) as number,
    })),
  }
}

function exceptionOf({ starts_at_utc, ends_at_utc, reason: _, ...one }: FileException, i: number): Exception {
  return {
    ...one,
    id: `x${i}`,
    doctor_id: 'doctor',
    starts_at: parseInstant(starts_at_utc) as number,
    ends_at: parseInstant(ends_at_utc) as number,
  }
}

const everyWeek: WrittenRule = {
  id: 'r',
  timezone: 'Europe/Athens',
  day_of_week: 2,
  recurrence: null,
  extra_dates: [],
  except_dates: ['2026-03-31'],
  work_start_local: '09:00',
  work_end_local: '17:00',
  slot_interval_minutes: 15,
  priority: 0,
  effective_from: null,
  effective_to: null,
  scope_appointment_type_id: null,
  scope_doctor_location_id: null,
  scope_location_room_id: null,
  breaks: [{ break_start_local: '12:00', break_end_local: '12:45', label: 'lunch' }],
}

test('others read the file: two parsers that know nothing of each other agree on what is blocked, and on the zone', () => {
  const blocked = { starts_at_utc: '2026-04-06T05:00:00Z', ends_at_utc: '2026-04-06T15:00:00Z' }
  const scope = {
    scope_appointment_type_id: null,
    scope_doctor_location_id: null,
    scope_location_room_id: null,
  }
  const file = scheduleFile(
    {
      name: 'Dr Example',
      rules: [everyWeek],
      exceptions: [
        {
          ...blocked,
          ...scope,
          id: 'x',
          kind: 'blocked',
          reason: 'away; back\nsoon',
          is_practice_wide: false,
        },
      ],
    },
    Temporal.Instant.from('2026-03-20T08:00:00Z').epochMilliseconds,
  )
  const calendar = new ICAL.Component(ICAL.parse(file))
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component)
  const others = Object.values(sync.parseICS(file))
  const starts = others.flatMap((one) => (one?.type === 'VEVENT' ? [one.start.toISOString()] : []))
  assert.equal(event.startDate.toJSDate().toISOString(), '2026-04-06T05:00:00.000Z')
  assert.deepEqual(starts, ['2026-04-06T05:00:00.000Z'])
  assert.equal(event.summary, 'away; back\nsoon')
  // By the VTIMEZONE alone, nine o'clock is what it is before and after the change of the clocks.
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component)
  for (const [date, utc] of [
    ['2026-03-24T09:00:00', '2026-03-24T07:00:00.000Z'],
    ['2026-04-07T09:00:00', '2026-04-07T06:00:00.000Z'],
  ] as const) {
    const time = ICAL.Time.fromDateTimeString(date)
    time.zone = zone
    assert.equal(time.toJSDate().toISOString(), utc)
  }
})

test('a label, a weekday and “always” come back as they were', () => {
  const file = scheduleFile({ name: 'Dr Example', rules: [everyWeek], exceptions: [] }, 0)
  const { id: _, ...rule } = everyWeek
  assert.deepEqual(readSchedule(file, 'Europe/Athens').rules, [rule])
})
