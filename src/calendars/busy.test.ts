import assert from 'node:assert/strict'
import { test } from 'node:test'
import { busyIn, Unreadable } from './busy.ts'

const span = {
  zone: 'Europe/Athens',
  from: Temporal.Instant.from('2026-03-20T08:00:00Z').epochMilliseconds,
  to: Temporal.Instant.from('2026-04-20T08:00:00Z').epochMilliseconds,
}

function starts(...lines: string[]): string[] {
  return busyIn(calendar(lines), span).map(
    ({ starts_at_utc, ends_at_utc }) => `${starts_at_utc} ${ends_at_utc}`,
  )
}

function calendar(lines: readonly string[], before: readonly string[] = []): string {
  return [
    'BEGIN:VCALENDAR',
    ...before,
    'BEGIN:VEVENT',
    'UID:a',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
}

test('a time without a zone, and a day, are the doctor’s', () => {
  assert.deepEqual(starts('DTSTART:20260401T100000', 'DTEND:20260401T110000'), [
    '2026-04-01T07:00:00Z 2026-04-01T08:00:00Z',
  ])
  assert.deepEqual(starts('DTSTART;VALUE=DATE:20260329'), ['2026-03-28T22:00:00Z 2026-03-29T21:00:00Z'])
})

test('a zone that the file does not describe is IANA’s, and one that only the file knows is as the file says', () => {
  assert.deepEqual(starts('DTSTART;TZID=America/New_York:20260401T100000', 'DURATION:PT1H'), [
    '2026-04-01T14:00:00Z 2026-04-01T15:00:00Z',
  ])
  const own = [
    ...['BEGIN:VTIMEZONE', 'TZID:Somewhere', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
    ...['TZOFFSETFROM:+0500', 'TZOFFSETTO:+0500', 'END:STANDARD', 'END:VTIMEZONE'],
  ]
  const text = calendar(['DTSTART;TZID=Somewhere:20260401T100000', 'DURATION:PT1H'], own)
  assert.deepEqual(busyIn(text, span), [
    { starts_at_utc: '2026-04-01T05:00:00Z', ends_at_utc: '2026-04-01T06:00:00Z' },
  ])
})

test('seconds are rounded outwards, and times that touch are one', () => {
  assert.deepEqual(
    starts('DTSTART:20260401T100001Z', 'DTEND:20260401T105959Z', 'RRULE:FREQ=HOURLY;COUNT=3'),
    ['2026-04-01T10:00:00Z 2026-04-01T13:00:00Z'],
  )
})

test('what recurs for ever is told as far as is asked, from long ago too', () => {
  const daily = starts('DTSTART:19980101T100000Z', 'DURATION:PT30M', 'RRULE:FREQ=DAILY')
  assert.equal(daily.length, 31)
  assert.equal(daily[0], '2026-03-20T10:00:00Z 2026-03-20T10:30:00Z')
})

test('what lasts for ten years takes the part ahead', () => {
  assert.deepEqual(starts('DTSTART:20200101T000000Z', 'DTEND:20300101T000000Z'), [
    '2026-03-20T00:00:00Z 2026-04-20T08:00:00Z',
  ])
})

test('what nobody does is refused, in no time', () => {
  const odd: string[][] = [
    ['DTSTART:20260401T100000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY'],
    ['DTSTART:20260401T100000Z', 'DURATION:PT1M', 'RRULE:FREQ=MINUTELY;INTERVAL=2'],
    ['DTSTART;TZID=Nowhere/At-all:20260401T100000', 'DURATION:PT1H'],
    ['DTSTART:nonsense'],
    [],
  ]
  for (const lines of odd) assert.throws(() => starts(...lines), Unreadable, lines.join(' '))
  assert.throws(() => busyIn('no calendar', span), Unreadable)
})

test('a rule that never comes true is given up', () => {
  const rules = ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=HOURLY;BYHOUR=10;BYMONTH=2;BYMONTHDAY=30']
  for (const rule of rules)
    assert.throws(
      () => starts('DTSTART:20260401T100000Z', 'DURATION:PT1H', `RRULE:${rule}`),
      /takes too long/,
    )
  // And what comes after it is read.
  assert.equal(starts('DTSTART:20260401T100000Z', 'DURATION:PT1H').length, 1)
})
