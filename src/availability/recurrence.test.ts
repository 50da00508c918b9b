import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatLocalDate, parseLocalDate } from '../time/local-date.ts'
import type { Rule } from './records.ts'
import { isRecurrence, worksOn } from './recurrence.ts'

type Said = Partial<
  Pick<Rule, 'day_of_week' | 'recurrence' | 'extra_dates' | 'except_dates' | 'effective_from'>
>

function dates(said: Said, from: string, to: string): string[] {
  const works = worksOn({
    day_of_week: null,
    recurrence: null,
    extra_dates: [],
    except_dates: [],
    effective_from: null,
    ...said,
  })
  const found: string[] = []
  for (let date = parseLocalDate(from) as number; date <= (parseLocalDate(to) as number); date++) {
    if (works(date)) found.push(formatLocalDate(date))
  }
  return found
}

for (const [what, said, expected] of [
  [
    'every second Friday',
    { recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', effective_from: '2026-01-02' },
    ['2026-03-13', '2026-03-27', '2026-04-10', '2026-04-24'],
  ],
  [
    'the first Monday of the month',
    { recurrence: 'FREQ=MONTHLY;BYDAY=1MO', effective_from: '2020-01-01' },
    ['2026-04-06'],
  ],
  [
    'the last weekday of the month',
    { recurrence: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', effective_from: '2026-01-01' },
    ['2026-03-31', '2026-04-30'],
  ],
  [
    'three times and no more, whatever the clocks do',
    { recurrence: 'FREQ=WEEKLY;COUNT=3', effective_from: '2026-03-22' },
    ['2026-03-22', '2026-03-29', '2026-04-05'],
  ],
  [
    'until a date, included',
    { recurrence: 'FREQ=DAILY;INTERVAL=3;UNTIL=20260316', effective_from: '2026-03-10' },
    ['2026-03-10', '2026-03-13', '2026-03-16'],
  ],
  [
    'a weekday with a date more and one less',
    { day_of_week: 2, extra_dates: ['2026-03-12'], except_dates: ['2026-03-17', '2026-03-31', '2026-04-14'] },
    ['2026-03-10', '2026-03-12', '2026-03-24', '2026-04-07', '2026-04-21', '2026-04-28'],
  ],
  [
    'single dates; excepting goes before',
    { extra_dates: ['2026-03-12', '2026-04-02'], except_dates: ['2026-04-02'] },
    ['2026-03-12'],
  ],
] as const satisfies readonly (readonly [string, Said, readonly string[]])[]) {
  test(what, () => assert.deepEqual(dates(said, '2026-03-09', '2026-04-30'), expected))
}

test('a date far from the beginning costs no more than one near it', () => {
  const said = { recurrence: 'FREQ=MONTHLY;BYMONTHDAY=29', effective_from: '1990-01-29' }
  assert.deepEqual(dates(said, '2400-02-01', '2400-03-31'), ['2400-02-29', '2400-03-29'])
})

for (const good of [
  'FREQ=DAILY',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;WKST=SU',
  'BYDAY=-1SU;FREQ=MONTHLY',
  'FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1',
  'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
  'FREQ=YEARLY;BYYEARDAY=1,-1;COUNT=9999',
]) {
  test(`${good} is a recurrence`, () => assert.ok(isRecurrence(good)))
}

for (const bad of [
  '',
  'weekly',
  'RRULE:FREQ=DAILY',
  'FREQ=HOURLY',
  'FREQ=DAILY;BYHOUR=9',
  'FREQ=DAILY;FREQ=WEEKLY',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=DAILY;COUNT=3;UNTIL=20260316',
  'FREQ=DAILY;UNTIL=20260316T090000Z',
  'FREQ=WEEKLY;BYDAY=1MO',
  'FREQ=MONTHLY;BYMONTHDAY=32',
  'FREQ=YEARLY;BYMONTH=13',
  'FREQ=MONTHLY;BYSETPOS=1',
  'FREQ=DAILY;X=1',
  'FREQ=DAILY\nEXDATE:20260316',
]) {
  test(`${JSON.stringify(bad)} is none`, () => assert.ok(!isRecurrence(bad)))
}
