import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatLocalDate, isoWeekday, parseLocalDate } from './local-date.ts'

test('dates are days since 1970, and agree with the calendar', () => {
  let calendar = new Temporal.PlainDate(1890, 1, 1)
  const first = parseLocalDate('1890-01-01') as number
  for (let date = first; date < first + 150_000; date += 13) {
    assert.equal(formatLocalDate(date), calendar.toString())
    assert.equal(parseLocalDate(calendar.toString()), date)
    assert.equal(isoWeekday(date), calendar.dayOfWeek)
    calendar = calendar.add({ days: 13 })
  }
  assert.equal(parseLocalDate('1970-01-01'), 0)
})

test('the weekday is ISO: 1 Monday to 7 Sunday', () => {
  assert.equal(isoWeekday(parseLocalDate('2026-03-23') as number), 1)
  assert.equal(isoWeekday(parseLocalDate('2026-03-29') as number), 7)
})

test('a date that the calendar does not have is refused', () => {
  for (const text of [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-04-01',
    '2026-4-1',
    '2026-04-01Z',
    '',
  ])
    assert.equal(parseLocalDate(text), null, text)
  assert.notEqual(parseLocalDate('2028-02-29'), null)
})

test('years beyond four digits print as ISO 8601 has them', () => {
  for (const years of [8100, -2100]) {
    const far = new Temporal.PlainDate(1970, 1, 1).add({ days: Math.round(years * 365.2425) })
    assert.equal(formatLocalDate(Math.round(years * 365.2425)), far.toString())
  }
})
