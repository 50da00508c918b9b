import assert from 'node:assert/strict'
import test from 'node:test'
import { createClock, systemClock } from './clock.ts'

test('in production the database is asked for the time', () => {
  assert.equal(systemClock.override, null)
  assert.equal(createClock().override, null)
})

test('a test sets the time for the database and for the log alike, and gives it back', () => {
  const clock = createClock('2026-03-29T03:30:00+03:00')
  assert.equal(clock.override, '2026-03-29T00:30:00Z')
  assert.equal(clock.now(), Temporal.Instant.from('2026-03-29T00:30:00Z').epochMilliseconds)
  clock.override = null
  assert.ok(clock.now() >= systemClock.now() - 1_000)
})

test('what is no instant is refused', () => {
  assert.throws(() => createClock('2026-03-29 00:30'), RangeError)
})
