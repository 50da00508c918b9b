import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRule, aSetup, aType, instants, times } from './clinic.test-support.ts'
import type { AppointmentType, Rule } from './records.ts'

const open = (schedule_rules: readonly Rule[], type: Partial<AppointmentType> = {}) =>
  aSetup({ schedule_rules, appointment_types: [aType(type)] })

test('a rule opens its weekday between its local times', () => {
  assert.deepEqual(times(open([aRule('fri 09:00-11:00')]), { from: '2026-03-26', to: '2026-03-28' }), [
    '27 09:00',
    '27 09:30',
    '27 10:00',
    '27 10:30',
  ])
})

test('several rules on one weekday make a split shift', () => {
  const rules = [aRule('fri 16:00-17:00'), aRule('fri 09:00-10:00')]
  assert.deepEqual(times(open(rules)), ['09:00', '09:30', '16:00', '16:30'])
})

test('work may end at 24:00', () => {
  assert.deepEqual(times(open([aRule('fri 23:00-24:00')])), ['23:00', '23:30'])
})

test('two rules that meet at midnight join', () => {
  const rules = [aRule('fri 23:00-24:00', { slot_interval_minutes: 45 }), aRule('sat 00:00-01:00')]
  const asked = { from: '2026-03-27', to: '2026-03-28' }
  assert.deepEqual(times(open(rules), asked), ['23:00', '23:45', '28 00:00', '28 00:30'])
})

test('a break cuts its rule’s window', () => {
  const rules = [aRule('fri 09:00-12:00', { pauses: ['10:00-11:00'] })]
  assert.deepEqual(times(open(rules)), ['09:00', '09:30', '11:00', '11:30'])
})

test('a break’s end starts a new stretch, so it re-anchors the grid', () => {
  const rules = [aRule('fri 09:00-12:00', { pauses: ['10:00-10:45'] })]
  assert.deepEqual(times(open(rules)), ['09:00', '09:30', '10:45', '11:15'])
})

test('a break outside the window cuts nothing, one half outside cuts its half', () => {
  const rules = [aRule('fri 09:00-11:00', { pauses: ['12:00-13:00', '08:00-09:30'] })]
  assert.deepEqual(times(open(rules)), ['09:30', '10:00', '10:30'])
})

test('breaks that overlap cut once', () => {
  const rules = [aRule('fri 09:00-12:00', { pauses: ['10:00-11:00', '09:40-10:10', '10:30-10:50'] })]
  assert.deepEqual(times(open(rules)), ['09:00', '11:00', '11:30'])
})

test('a break of one rule does not cut another rule', () => {
  const rules = [aRule('fri 09:00-11:00', { pauses: ['09:00-11:00'] }), aRule('fri 10:00-11:00')]
  assert.deepEqual(times(open(rules)), ['10:00', '10:30'])
})

test('only the highest priority governs a date', () => {
  const rules = [aRule('fri 09:00-12:00'), aRule('fri 15:00-16:00', { priority: 1 })]
  assert.deepEqual(times(open(rules)), ['15:00', '15:30'])
})

test('a summer schedule “Monday to Wednesday” of higher priority means no Thursdays', () => {
  const summer = { priority: 1, effective_from: '2026-06-01', effective_to: '2026-08-31' }
  const rules = [
    aRule('thu 09:00-10:00'),
    aRule('mon 09:00-10:00', summer),
    aRule('tue 09:00-10:00', summer),
    aRule('wed 09:00-10:00', summer),
  ]
  const now = '2026-05-20T08:00:00Z'
  const asked = (from: string, to: string) => times(open(rules, { max_future_days: 365 }), { from, to, now })
  assert.deepEqual(asked('2026-05-28', '2026-05-28'), ['09:00', '09:30'])
  assert.deepEqual(asked('2026-06-04', '2026-06-04'), [])
  assert.deepEqual(asked('2026-06-03', '2026-06-03'), ['09:00', '09:30'])
  assert.deepEqual(asked('2026-09-03', '2026-09-03'), ['09:00', '09:30'])
})

test('a rule that is inactive, or of another scope, governs nothing', () => {
  const rules = [
    aRule('fri 09:00-10:00'),
    aRule('fri 15:00-16:00', { priority: 9, is_active: false }),
    aRule('fri 15:00-16:00', { priority: 9, scope_appointment_type_id: 'another' }),
  ]
  assert.deepEqual(times(open(rules)), ['09:00', '09:30'])
})

test('a rule is in effect on its first and on its last date, and on no other', () => {
  const rules = [aRule('fri 09:00-09:30', { effective_from: '2026-03-27', effective_to: '2026-04-03' })]
  const found = times(open(rules), { from: '2026-03-20', to: '2026-04-17', now: '2026-03-01T00:00:00Z' })
  assert.deepEqual(found, ['27 09:00', '03 09:00'])
})

test('a date is a label that each rule reads in its own zone', () => {
  // Friday in Auckland begins on Thursday in Athens.
  const rules = [aRule('fri 08:00-09:00', { timezone: 'Pacific/Auckland' })]
  assert.deepEqual(times(open(rules), { from: '2026-03-26' }), ['21:00', '21:30'])
  assert.deepEqual(times(open(rules), { from: '2026-03-27' }), [])
})

test('the dates asked for are the doctor’s, whatever zone a rule is in', () => {
  const rules = [aRule('fri 20:00-24:00', { timezone: 'America/Los_Angeles', slot_interval_minutes: 60 })]
  assert.deepEqual(times(open(rules), { from: '2026-03-27' }), [])
  assert.deepEqual(times(open(rules), { from: '2026-03-28' }), ['05:00', '06:00', '07:00', '08:00'])
})

test('on the spring-forward day the hour that does not exist holds no slots', () => {
  const rules = [aRule('sun 02:00-05:00', { slot_interval_minutes: 60 })]
  assert.deepEqual(instants(open(rules), { from: '2026-03-29' }), [
    '2026-03-29T00:00:00Z',
    '2026-03-29T01:00:00Z',
  ])
})

test('a window that starts in the gap starts as if the clock had not changed', () => {
  // 03:30 does not exist in Athens that day; with the offset before the gap it is 04:30.
  const rules = [aRule('sun 03:30-05:30')]
  assert.deepEqual(times(open(rules), { from: '2026-03-29' }), ['04:30', '05:00'])
})

test('a window that the clock change leaves empty or reversed contributes nothing', () => {
  const rules = [aRule('sun 03:30-04:15'), aRule('sun 03:00-04:00'), aRule('sun 08:00-08:30')]
  assert.deepEqual(times(open(rules), { from: '2026-03-29' }), ['08:00'])
})

test('on the fall-back day a time that occurs twice opens at its first occurrence', () => {
  const rules = [aRule('sun 03:30-04:30')]
  const asked = { from: '2026-10-25', now: '2026-10-20T00:00:00Z' }
  assert.deepEqual(instants(open(rules), asked), [
    '2026-10-25T00:30:00Z',
    '2026-10-25T01:00:00Z',
    '2026-10-25T01:30:00Z',
    '2026-10-25T02:00:00Z',
  ])
})

test('a break across the clock change is as long as the clock makes it', () => {
  // From 02:30 to 04:30 is one hour that day.
  const rules = [aRule('sun 01:00-06:00', { pauses: ['02:30-04:30'], slot_interval_minutes: 60 })]
  assert.deepEqual(instants(open(rules), { from: '2026-03-29' }), [
    '2026-03-28T23:00:00Z',
    '2026-03-29T00:00:00Z',
    '2026-03-29T01:30:00Z',
    '2026-03-29T02:30:00Z',
  ])
})
