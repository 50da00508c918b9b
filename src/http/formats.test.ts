import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats } from './formats.ts'

test('an instant may lie a day to either side of the dates there are: zones do', () => {
  const { validate } = formats['date-time']
  // Where Athens had its own mean time, the first of January 1900 began then.
  for (const good of ['1899-12-31T22:25:00Z', '3000-01-01T11:59:00Z']) assert.ok(validate(good), good)
  for (const bad of ['1899-12-30T23:59:00Z', '3000-01-02T00:00:00Z']) assert.ok(!validate(bad), bad)
})
