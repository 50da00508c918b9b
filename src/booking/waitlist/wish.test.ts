import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseInstant } from '../../time/instant.ts'
import { parseLocalDate } from '../../time/local-date.ts'
import { type Freed, fits, isQuiet, offerMinutes, spansOf, type Wish } from './wish.ts'

const date = (text: string) => parseLocalDate(text) as number
const minute = (text: string) => parseInstant(text) as number
const NOW = minute('2026-03-20T08:00:00Z') * 60_000

const wish: Wish = {
  id: 'w',
  slug: 'visit',
  doctor_id: null,
  location_id: null,
  from: date('2026-03-20'),
  to: date('2026-03-31'),
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  earliest: 0,
  latest: 1440,
  notice_minutes: 0,
  before: null,
  refused: [],
}

/** Monday, eleven in the evening in Athens, half an hour. */
const freed: Freed = {
  doctor_id: 'd1',
  appointment_type_id: 't1',
  doctor_location_id: 'l1',
  starts_at: minute('2026-03-23T21:00:00Z'),
  ends_at: minute('2026-03-23T21:30:00Z'),
  date: date('2026-03-23'),
  time: 23 * 60,
}

const cases: readonly (readonly [string, Partial<Wish>, boolean])[] = [
  ['anything suits who asks for nothing', {}, true],
  ['this doctor', { doctor_id: 'd1' }, true],
  ['another doctor', { doctor_id: 'd2' }, false],
  ['another place', { location_id: 'l2' }, false],
  ['dates are those of the doctor’s zone', { to: date('2026-03-23') }, true],
  ['dates before', { to: date('2026-03-22') }, false],
  ['dates after', { from: date('2026-03-24') }, false],
  ['Mondays', { weekdays: [1] }, true],
  ['Tuesdays', { weekdays: [2] }, false],
  ['from eleven in the evening on', { earliest: 23 * 60 }, true],
  ['from one minute later on', { earliest: 23 * 60 + 1 }, false],
  ['before eleven in the evening', { latest: 23 * 60 }, false],
  ['who needs until then to come', { notice_minutes: 3 * 1440 + 13 * 60 }, true],
  ['who needs a minute more', { notice_minutes: 3 * 1440 + 13 * 60 + 1 }, false],
  ['whose own visit starts as this one ends', { before: minute('2026-03-23T21:30:00Z') }, true],
  ['whose own visit it would reach into', { before: minute('2026-03-23T21:29:00Z') }, false],
  ['what was not taken', { refused: [['d1', minute('2026-03-23T21:00:00Z')]] }, false],
  ['what was not taken of another doctor', { refused: [['d2', minute('2026-03-23T21:00:00Z')]] }, true],
]
for (const [name, wanted, expected] of cases) {
  test(`a free start and ${name}: ${expected ? 'fits' : 'does not fit'}`, () => {
    assert.equal(fits({ ...wish, ...wanted }, freed, NOW, 120), expected)
  })
}

test('nothing is offered within the cut-off, by whatever notice', () => {
  const soon = { ...freed, starts_at: minute('2026-03-20T09:59:00Z') }
  assert.equal(fits(wish, soon, NOW, 120), false)
  assert.equal(fits(wish, soon, NOW, 119), true)
})

test('quiet hours may go over midnight, begin with their first minute, and end before their last', () => {
  const at = (hour: number) => hour * 60
  assert.deepEqual(
    [at(20), at(21), at(3), at(8)].map((time) => isQuiet(time, at(21), at(8))),
    [false, true, true, false],
  )
  assert.deepEqual(
    [at(12), at(13), at(15)].map((time) => isQuiet(time, at(13), at(15))),
    [false, true, false],
  )
  assert.equal(isQuiet(at(4), at(0), at(0)), false)
})

test('an offer stands as long as the practice says, a quarter of what is left, or five minutes', () => {
  const startsIn = (minutes: number) => offerMinutes(30, NOW / 60_000 + minutes, NOW)
  assert.deepEqual([startsIn(1000), startsIn(120), startsIn(60), startsIn(10)], [30, 30, 15, 5])
})

test('the dates to look at are those to come on which anybody waits, and no others', () => {
  const waits = (from: string, to: string) => ({ from: date(from), to: date(to) })
  const span = (first: string, last: string) => ({ first: date(first), last: date(last) })
  assert.deepEqual(spansOf([wish, waits('2026-01-01', '2026-04-02')], NOW), [
    span('2026-03-19', '2026-04-02'),
  ])
  assert.deepEqual(spansOf([waits('2026-01-01', '2026-01-02')], NOW), [])
  const far = [
    waits('2027-01-05', '2027-01-05'),
    waits('2026-04-01', '2026-04-02'),
    wish,
    waits('2027-01-06', '2027-01-06'),
  ]
  assert.deepEqual(spansOf(far, NOW), [span('2026-03-20', '2026-04-02'), span('2027-01-05', '2027-01-06')])
})
