import fc from 'fast-check'
import { ABSENT, always, type Draw } from './draw.ts'

/** Texts that parsers and databases stumble over. */
export const torture = fc.constantFrom(
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'a\udfff',
  '\u202e',
  '\ufeff',
  '\u{1f9d1}\u200d\u2695\ufe0f',
  "'; drop table horai.practices; --",
  '{{7*7}}<%= 7*7 %>',
  '=cmd|/c calc!A1',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '%00%ff%zz',
  '{}',
  '[]',
  'null',
  'true',
  '__proto__',
  'constructor',
  '0',
  '-1',
  '1e999',
  '9'.repeat(400),
  'é'.repeat(300),
  'x'.repeat(20_000),
  '2026-02-29',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:60Z',
  '2026-03-29T03:30:00+03:00',
  '2026-03-23T08:00:00.000000001Z',
  '24:00',
  '-infinity',
  'infinity',
  'NaN',
  'Europe/Nowhere',
)

const numbers = fc.oneof(
  fc.constantFrom(0, -0, -1, 1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e308, 5e-324, 0.1),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)

/** A value that has nothing to do with what was asked for. */
export const nonsense: fc.Arbitrary<Draw> = fc
  .oneof(
    { weight: 4, arbitrary: torture },
    { weight: 2, arbitrary: numbers },
    { weight: 2, arbitrary: fc.constantFrom(null, true, false, [], {}, [null], [[]], { id: ABSENT }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  )
  .map(always)
