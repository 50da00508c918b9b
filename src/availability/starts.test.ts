import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anException, aRule, aSetup, aType, times } from './clinic.test-support.ts'
import type { AppointmentType, Rule } from './records.ts'

const open = (type: Partial<AppointmentType>, ...schedule_rules: readonly Rule[]) =>
  aSetup({ appointment_types: [aType(type)], schedule_rules })

test('starts step by the interval, not by the duration', () => {
  const rule = aRule('fri 09:00-10:00', { slot_interval_minutes: 10 })
  assert.deepEqual(times(open({}, rule)), ['09:00', '09:10', '09:20', '09:30'])
})

test('the whole visit lies inside working hours, buffers included', () => {
  const rule = aRule('fri 09:00-10:30', { slot_interval_minutes: 15 })
  const type = { buffer_before_minutes: 10, buffer_after_minutes: 20 }
  assert.deepEqual(times(open(type, rule)), ['09:15', '09:30'])
})

test('a visit that takes the whole window is offered once', () => {
  assert.deepEqual(times(open({ duration_minutes: 60 }, aRule('fri 09:00-10:00'))), ['09:00'])
  assert.deepEqual(times(open({ duration_minutes: 65 }, aRule('fri 09:00-10:00'))), [])
})

test('a visit may span stretches that touch', () => {
  const rules = [aRule('fri 09:00-10:00'), aRule('fri 10:00-11:00')]
  assert.deepEqual(times(open({ duration_minutes: 60 }, ...rules)), ['09:00', '09:30', '10:00'])
})

test('a visit may run past midnight into a rule of the next day', () => {
  const rules = [aRule('fri 23:00-24:00'), aRule('sat 00:00-00:30')]
  assert.deepEqual(times(open({ duration_minutes: 60 }, ...rules)), ['23:00', '23:30'])
})

test('overlapping rules offer the starts of both their grids, each start once', () => {
  const rules = [aRule('fri 09:00-10:30'), aRule('fri 09:20-10:30', { slot_interval_minutes: 20 })]
  assert.deepEqual(times(open({}, ...rules)), ['09:00', '09:20', '09:30', '09:40', '10:00'])
})

test('a grid ends with its stretch, even where time goes on', () => {
  const rules = [aRule('fri 09:00-09:50', { slot_interval_minutes: 20 }), aRule('fri 09:50-11:00')]
  assert.deepEqual(times(open({}, ...rules)), ['09:00', '09:20', '09:40', '09:50', '10:20'])
})

test('the notice counts from now to the start, to the minute', () => {
  const setup = open({ min_notice_minutes: 60 }, aRule('fri 09:00-11:00'))
  const at = (now: string) => times(setup, { now })[0]
  assert.equal(at('2026-03-27T06:30:00Z'), '09:30')
  assert.equal(at('2026-03-27T06:30:00.001Z'), '10:00')
})

test('a start that is now is still offered, one that has passed is not', () => {
  const setup = open({}, aRule('fri 09:00-11:00'))
  assert.equal(times(setup, { now: '2026-03-27T07:30:00Z' })[0], '09:30')
  assert.equal(times(setup, { now: '2026-03-27T07:30:01Z' })[0], '10:00')
})

test('the horizon counts local dates of the doctor, not hours', () => {
  const daily = (['wed', 'thu', 'fri', 'sat', 'sun'] as const).map((day) => aRule(`${day} 23:00-23:30`))
  const setup = open({ max_future_days: 1 }, ...daily)
  const asked = { from: '2026-03-25', to: '2026-03-29' }
  // 21:59Z is still the 25th in Athens; two minutes later it is the 26th.
  assert.deepEqual(times(setup, { ...asked, now: '2026-03-25T20:59:00Z' }), ['23:00', '26 23:00'])
  assert.deepEqual(times(setup, { ...asked, now: '2026-03-25T22:01:00Z' }), ['26 23:00', '27 23:00'])
})

test('a visit, with its buffers, may run over the edge of a week as over any other midnight', () => {
  // Two in the morning of a Thursday in Athens is 00:00Z, where the engine's own weeks begin.
  const rules = [aRule('thu 01:00-02:00'), aRule('thu 02:00-03:00')]
  const asked = { from: '2026-03-26' }
  assert.deepEqual(times(open({ duration_minutes: 60 }, ...rules), asked), ['01:00', '01:30', '02:00'])
  assert.deepEqual(times(open({ buffer_before_minutes: 60 }, ...rules), asked), ['02:00', '02:30'])
  const opening = anException('available', '2026-03-26T00:00:00Z', '2026-03-26T00:30:00Z')
  const reopened = aSetup({
    appointment_types: [aType({ duration_minutes: 60 })],
    schedule_rules: [aRule('thu 01:00-02:00')],
    availability_exceptions: [opening],
  })
  assert.deepEqual(times(reopened, asked), ['01:00', '01:30'])
})
