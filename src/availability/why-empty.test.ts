import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aClaim, anException, aRule, aSetup, aType, instantMs } from './clinic.test-support.ts'
import type { Claim, Setup } from './records.ts'
import { findSlots } from './slots.ts'
import { compile } from './timetable.ts'
import { whyEmpty } from './why-empty.ts'

interface Asked {
  from?: string
  to?: string
  now?: string
  claims?: readonly Claim[]
}

function reasons(setup: Setup, asked: Asked = {}) {
  const { from = '2026-03-27', to = from, now = '2026-03-20T08:00:00Z', claims = [] } = asked
  const timetable = compile(setup)
  const query = { appointment_type_id: 'visit', from, to }
  assert.deepEqual(findSlots(timetable, query, claims, instantMs(now)), [])
  return whyEmpty(timetable, query, claims, instantMs(now))
}

test('dates without working hours say so', () => {
  assert.deepEqual(reasons(aSetup(), { from: '2026-03-28', to: '2026-04-02' }), [
    { code: 'outside_working_hours' },
  ])
})

test('a window too short for the visit is no working time for it', () => {
  const setup = aSetup({ schedule_rules: [aRule('fri 09:00-09:20')] })
  assert.deepEqual(reasons(setup), [{ code: 'outside_working_hours' }])
})

test('working time that is blocked away names the exceptions', () => {
  const holiday = anException('blocked', '2026-03-27T00:00:00Z', '2026-03-28T00:00:00Z', { doctor_id: null })
  assert.deepEqual(reasons(aSetup({ availability_exceptions: [holiday] }), { to: '2026-03-29' }), [
    { code: 'blocked', availability_exception_id: holiday.id },
  ])
})

test('a full day names what is taken', () => {
  const claims = [aClaim('bed', '2026-03-27T00:00:00Z', '2026-03-28T00:00:00Z')]
  assert.deepEqual(reasons(aSetup(), { claims }), [{ code: 'all_taken', resource_ids: ['bed'] }])
})

test('dates that have passed give the notice, dates too far ahead the horizon', () => {
  const past = reasons(aSetup(), { now: '2026-03-28T08:00:00Z' })
  assert.deepEqual(past, [{ code: 'notice', min_notice_minutes: 0, earliest: '2026-03-28T08:00:00Z' }])
  const far = reasons(aSetup({ appointment_types: [aType({ max_future_days: 2 })] }))
  assert.deepEqual(far, [{ code: 'horizon', max_future_days: 2, last_date: '2026-03-22' }])
})

test('what remains of today may be partly too soon and partly taken', () => {
  const claims = [aClaim('bed', '2026-03-27T08:00:00Z', '2026-03-27T12:00:00Z')]
  const codes = reasons(aSetup(), { claims, now: '2026-03-27T08:00:00Z' }).map(({ code }) => code)
  assert.deepEqual(codes, ['notice', 'all_taken'])
})

test('what is inactive or missing is said before anything else', () => {
  assert.deepEqual(reasons(aSetup({ appointment_types: [aType({ is_active: false })] })), [
    { code: 'inactive', what: 'appointment_type' },
  ])
  assert.deepEqual(reasons(aSetup({ bookable_resources: [] })), [
    { code: 'resource_missing', resource_type: 'room', capability: null },
  ])
})
