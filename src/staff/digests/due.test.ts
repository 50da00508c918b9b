import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseInstant } from '../../time/instant.ts'
import { digestDue } from './due.ts'

const due = (at_local: string, zone: string, instant: string) =>
  digestDue(at_local, zone, (parseInstant(instant) as number) * 60_000)

test('a summary is due from its time of day on, for three hours, by the clocks of its zone', () => {
  const athens = (instant: string) => due('07:00', 'Europe/Athens', instant)
  assert.equal(athens('2026-03-20T04:59:00Z'), null)
  assert.equal(athens('2026-03-20T05:00:00Z'), '2026-03-20')
  assert.equal(athens('2026-03-20T07:59:00Z'), '2026-03-20')
  assert.equal(athens('2026-03-20T08:00:00Z'), null)
  assert.equal(due('07:00', 'Pacific/Auckland', '2026-03-19T18:00:00Z'), '2026-03-20')
})

test('a time that the clocks skip is due when they go on', () => {
  // 03:00 becomes 04:00 in Athens on 29 March 2026.
  assert.equal(due('03:30', 'Europe/Athens', '2026-03-29T00:59:00Z'), null)
  assert.equal(due('03:30', 'Europe/Athens', '2026-03-29T01:00:00Z'), '2026-03-29')
})

test('a time that comes twice is due for one date, both times', () => {
  // 04:00 becomes 03:00 in Athens on 25 October 2026.
  assert.equal(due('03:30', 'Europe/Athens', '2026-10-25T00:30:00Z'), '2026-10-25')
  assert.equal(due('03:30', 'Europe/Athens', '2026-10-25T01:30:00Z'), '2026-10-25')
})
