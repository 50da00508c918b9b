import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatLocalTime, parseLocalTime } from './local-time.ts'

test('local times are HH:MM, from 00:00 to 24:00', () => {
  assert.equal(parseLocalTime('00:00'), 0)
  assert.equal(parseLocalTime('09:30'), 570)
  assert.equal(parseLocalTime('24:00'), 1440)
  assert.equal(formatLocalTime(570), '09:30')
  assert.equal(formatLocalTime(1440), '24:00')
})

test('a time as Postgres prints it is read too', () => {
  assert.equal(parseLocalTime('09:30:00'), 570)
})

test('a local time that is not a whole minute is refused', () => {
  assert.equal(parseLocalTime('09:30:30'), null)
  assert.equal(parseLocalTime('09:30:00.5'), null)
})

test('what is no time is refused', () => {
  for (const text of ['', '9:30', '24:01', '25:00', '12:60', '0930', '09:30Z', '-1:00', ' 09:30'])
    assert.equal(parseLocalTime(text), null, text)
})
