import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatInstant, parseInstant, parseInstantMs } from './instant.ts'

test('instants are RFC 3339, printed in UTC with Z', () => {
  const eight = parseInstant('2026-03-27T08:00:00Z')
  assert.equal(eight, Temporal.Instant.from('2026-03-27T08:00:00Z').epochMilliseconds / 60_000)
  assert.equal(formatInstant(eight as number), '2026-03-27T08:00:00Z')
  assert.equal(formatInstant(-1), '1969-12-31T23:59:00Z')
})

test('a numeric offset denotes the same instant', () => {
  assert.equal(parseInstant('2026-03-27T10:00:00+02:00'), parseInstant('2026-03-27T08:00:00Z'))
  assert.equal(parseInstant('2026-03-27T02:30:00-05:30'), parseInstant('2026-03-27T08:00:00Z'))
})

test('an instant that is not a whole minute is refused', () => {
  assert.equal(parseInstant('2026-03-27T08:00:30Z'), null)
  assert.equal(parseInstant('2026-03-27T08:00:00.001Z'), null)
  assert.equal(parseInstant('2026-03-27T08:00:00.0000001Z'), null)
  assert.equal(parseInstant('2026-03-27T08:00:00.000Z'), parseInstant('2026-03-27T08:00:00Z'))
})

test('now may have seconds', () => {
  assert.equal(
    parseInstantMs('2026-03-27T08:00:30.5Z'),
    Temporal.Instant.from('2026-03-27T08:00:30.5Z').epochMilliseconds,
  )
  assert.equal(parseInstantMs('1970-01-01T00:00:00.570Z'), 570)
})

test('a microsecond past a minute is past it', () => {
  const minute = parseInstantMs('2026-03-27T08:00:00Z') as number
  const later = parseInstantMs('2026-03-27T08:00:00.000001Z') as number
  assert.ok(later > minute && later < minute + 0.01)
})

test('what is no instant is refused', () => {
  for (const text of [
    '',
    '2026-03-27',
    '2026-03-27T08:00Z',
    '2026-03-27T08:00:00',
    '2026-03-27 08:00:00Z',
    '2026-02-29T08:00:00Z',
    '2026-03-27T24:00:00Z',
    '2026-03-27T08:60:00Z',
    '2026-03-27T08:00:60Z',
    '2026-03-27T08:00:00+0200',
    '2026-03-27T08:00:00+24:00',
    '2026-03-27T08:00:00[Europe/Athens]',
    '+002026-03-27T08:00:00Z',
  ]) {
    assert.equal(parseInstant(text), null, text)
    assert.equal(parseInstantMs(text), null, text)
  }
})

test('printing and reading are each other’s inverse', () => {
  for (let minute = -40_000_000; minute < 60_000_000; minute += 123_457) {
    const text = formatInstant(minute)
    assert.equal(parseInstant(text), minute)
    const expected = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toString({
      smallestUnit: 'second',
    })
    assert.equal(text, expected)
  }
})
