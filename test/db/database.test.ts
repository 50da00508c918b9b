import assert from 'node:assert/strict'
import test from 'node:test'
import { useDatabase } from '../support/database.ts'

const { database } = await useDatabase('empty')

test('columns reach JavaScript as text and numbers, never as a Date', async () => {
  const [row] = await database.query<Record<string, unknown>>(`
    select timestamptz '2026-03-29 03:30:00.5+03' as moment, timestamptz '2026-03-29 00:00:00.123456+00' as fine,
           timestamp '2026-03-29 03:30:00' as wall, date '2026-03-29' as day, time '09:30' as opens,
           time '24:00' as closes, 9007199254740991::int8 as large, 12.50::numeric as price,
           jsonb '{"a": [1]}' as json, '00000000-0000-7000-8000-000000000000'::uuid as id, '{a,"b c"}'::text[] as words,
           '{09:00,24:00}'::time[] as times, array[date '2026-01-01'] as days, interval '90 minutes' as lasts`)
  assert.deepEqual(row, {
    moment: '2026-03-29T00:30:00.500Z',
    fine: '2026-03-29T00:00:00.123Z',
    wall: '2026-03-29 03:30:00',
    day: '2026-03-29',
    opens: '09:30',
    closes: '24:00',
    large: 9007199254740991,
    price: '12.50',
    json: { a: [1] },
    id: '00000000-0000-7000-8000-000000000000',
    words: ['a', 'b c'],
    times: ['09:00', '24:00'],
    days: ['2026-01-01'],
    lasts: 'PT1H30M',
  })
})
