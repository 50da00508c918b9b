import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatInstant } from './instant.ts'
import { parseLocalDate } from './local-date.ts'
import { MINUTE_MS } from './minute.ts'
import { findZone, zoneOf } from './zone.ts'

function utc(zone: string, date: string, time: number): string {
  return formatInstant(zoneOf(zone).toMinute(parseLocalDate(date) as number, time))
}

test('02:30 skipped in New York becomes 03:30', () => {
  assert.equal(utc('America/New_York', '2026-03-08', 150), '2026-03-08T07:30:00Z')
  assert.equal(utc('America/New_York', '2026-03-08', 210), '2026-03-08T07:30:00Z')
})

test('a time that occurs twice means its first occurrence', () => {
  assert.equal(utc('America/New_York', '2026-11-01', 90), '2026-11-01T05:30:00Z')
})

test('24:00 is the next midnight', () => {
  assert.equal(utc('Europe/Athens', '2026-03-27', 1440), utc('Europe/Athens', '2026-03-28', 0))
})

test('where midnight is skipped, 24:00 and the next 00:00 are still one instant', () => {
  assert.equal(utc('America/Havana', '2026-03-07', 1440), '2026-03-08T05:00:00Z')
  assert.equal(utc('America/Havana', '2026-03-08', 0), '2026-03-08T05:00:00Z')
})

test('an offset with seconds rounds down to the minute', () => {
  // Monrovia kept -00:44:30 until 1972.
  assert.equal(utc('Africa/Monrovia', '1971-01-15', 540), '1971-01-15T09:44:00Z')
})

test('a date that came twice gives two spans', () => {
  // On 7 November 2010, a minute after midnight, St John’s went back to 23:01 of the 6th.
  const zone = zoneOf('America/St_Johns')
  const change = Temporal.Instant.from('2010-11-07T02:31:00Z').epochMilliseconds
  const sunday = parseLocalDate('2010-11-07') as number
  assert.equal(zone.dateAt(change - 1), sunday)
  assert.equal(zone.dateAt(change), sunday - 1)
  const spans = zone.minutesOfDates(sunday, sunday)
  assert.equal(spans.length, 2)
  assert.deepEqual(spans[0], { from: change / MINUTE_MS - 1, to: change / MINUTE_MS })
})

test('a date that was skipped has no minutes, and starts where the next one does', () => {
  const zone = zoneOf('Pacific/Apia')
  const skipped = parseLocalDate('2011-12-30') as number
  assert.deepEqual(zone.minutesOfDates(skipped, skipped), [])
  assert.equal(zone.startOfDate(skipped), zone.startOfDate(skipped + 1))
})

test('every clock change of every zone agrees with Temporal', () => {
  const names = Intl.supportedValuesOf('timeZone')
  for (const [i, name] of names.entries()) {
    // Three changes of each zone, spread over 1880 to 2036, differently for each; all of them take minutes.
    for (const year of [1880 + ((i * 7) % 60), 1940 + ((i * 11) % 60), 2000 + ((i * 5) % 36)]) {
      const change = Temporal.PlainDate.from({ year, month: 2, day: 1 })
        .toZonedDateTime(name)
        .getTimeZoneTransition('next')
      if (change) assertAgrees(name, change)
    }
  }
})

function assertAgrees(name: string, change: Temporal.ZonedDateTime): void {
  const zone = zoneOf(name)
  const near = Math.floor(change.epochMilliseconds / 86_400_000)
  for (let date = near - 2; date <= near + 2; date++) {
    const calendar = new Temporal.PlainDate(1970, 1, 1).add({ days: date })
    assert.equal(
      zone.startOfDate(date),
      calendar.toZonedDateTime(name).epochMilliseconds,
      `${name} ${calendar}`,
    )
    for (let time = 7; time <= 1440; time += 53) {
      const local = calendar.toPlainDateTime().add({ minutes: time })
      const expected = Math.floor(local.toZonedDateTime(name).epochMilliseconds / MINUTE_MS)
      assert.equal(zone.toMinute(date, time), expected, `${name} ${local}`)
      const there = Temporal.Instant.fromEpochMilliseconds(expected * MINUTE_MS).toZonedDateTimeISO(name)
      const day = there.toPlainDate().since('1970-01-01').days
      assert.equal(zone.dateAt(expected * MINUTE_MS), day, `${name} ${there}`)
      const holds = (first: number) =>
        zone.minutesOfDates(first, first).some(({ from, to }) => from <= expected && expected < to)
      assert.deepEqual([holds(day - 1), holds(day), holds(day + 1)], [false, true, false], `${name} ${there}`)
    }
  }
}

test('a span of several years has all its minutes and no others', () => {
  const zone = zoneOf('Europe/Athens')
  const first = parseLocalDate('2024-05-05') as number
  const last = parseLocalDate('2030-01-02') as number
  assert.deepEqual(zone.minutesOfDates(first, last), [
    { from: zone.startOfDate(first) / MINUTE_MS, to: zone.startOfDate(last + 1) / MINUTE_MS },
  ])
})

test('only IANA names are zones: no offsets, no unknown names', () => {
  for (const name of [
    '+02:00',
    '-05',
    'EST5EDT5',
    'Mars/Olympus',
    '',
    'Z',
    '2026-03-27T00:00[Europe/Athens]',
    'posix/Europe/Athens',
  ])
    assert.equal(findZone(name), null, name)
  assert.throws(() => zoneOf('+02:00'), RangeError)
  assert.equal(findZone('europe/ATHENS'), findZone('Europe/Athens'))
  assert.equal(findZone('UTC')?.id, 'UTC')
})
