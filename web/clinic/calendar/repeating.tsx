import { Alert, Button, Group, NumberInput, Select, Stack, Text } from '@mantine/core'
import type { Schemas } from '../../../src/client/index.ts'
import type { Problem } from '../../ui/answer.ts'
import { clockTime, dateAndTime } from '../../ui/times.ts'
import type { ClinicWord } from '../../words/clinic/clinic.ts'
import { useClinic } from '../shell/context.ts'

/** How often a visit comes back, as a desk says it. */
export type Every = 'never' | 'week' | '2_weeks' | '4_weeks' | 'month'

export interface Repeating {
  readonly every: Every
  readonly times: number
}

const everies: readonly Every[] = ['never', 'week', '2_weeks', '4_weeks', 'month']

/** What the API takes at most; it says so where somebody types more. */
const MOST_TIMES = 52

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The value of an RRULE, counted from a date: of a month that weekday, the last where it is a fifth. */
export function recurrenceOf({ every, times }: Repeating, date: string): string {
  if (every !== 'month') {
    const interval = { never: 1, week: 1, '2_weeks': 2, '4_weeks': 4 }[every]
    return `FREQ=WEEKLY;INTERVAL=${interval};COUNT=${times}`
  }
  const day = new Date(`${date}T00:00:00Z`)
  const nth = Math.ceil(day.getUTCDate() / 7)
  const weekday = weekdays[(day.getUTCDay() + 6) % 7]
  return `FREQ=MONTHLY;BYDAY=${nth === 5 ? -1 : nth}${weekday};COUNT=${times}`
}

interface Props {
  readonly value: Repeating
  set(value: Repeating): void
}

/** Whether the visit comes back, and how many times in all. */
export function RepeatingFields({ value, set }: Props) {
  const { words } = useClinic()
  const { say } = words
  return (
    <Group grow align="flex-end">
      <Select
        label={say('cal_repeats')}
        data={everies.map((every) => ({ value: every, label: say(`cal_repeats_${every}` as ClinicWord) }))}
        value={value.every}
        allowDeselect={false}
        onChange={(every) => every && set({ ...value, every: every as Every })}
      />
      {value.every === 'never' ? null : (
        <NumberInput
          label={say('cal_repeats_times')}
          value={value.times}
          min={2}
          max={MOST_TIMES}
          allowDecimal={false}
          onChange={(times) => typeof times === 'number' && set({ ...value, times })}
        />
      )}
    </Group>
  )
}

interface RefusedProps {
  readonly problem: Problem
  readonly zone: string
  readonly isBusy: boolean
  /** Books what can be had. */
  bookOthers(): void
}

/** Which dates of a series cannot be had, what is free near them, and the way on without them. */
export function DatesRefused({ problem, zone, isBusy, bookOthers }: RefusedProps) {
  const { words } = useClinic()
  const dates = problem.dates ?? []
  return (
    <Alert color="red" variant="light" title={problem.title} role="alert">
      <DateList dates={dates} zone={zone} />
      <Button mt="sm" variant="default" size="compact-md" loading={isBusy} onClick={bookOthers}>
        {words.say('cal_series_others')}
      </Button>
    </Alert>
  )
}

function DateList({ dates, zone }: { dates: readonly Schemas['DateNotFree'][]; zone: string }) {
  const { words } = useClinic()
  return (
    <Stack gap={4} component="ul" className="plain-list">
      {dates.map(({ starts_at_utc, code, alternatives }) => (
        <li key={starts_at_utc}>
          <Text size="sm" fw={600}>
            {dateAndTime(words, zone, starts_at_utc)}
          </Text>
          <Text size="sm">
            {words.say(`cal_series_${known.has(code) ? code : 'other'}` as ClinicWord)}
            {alternatives.length > 0
              ? ` · ${words.say('cal_series_free', { times: alternatives.map((at) => shortly(at, starts_at_utc)).join(', ') })}`
              : ''}
          </Text>
        </li>
      ))}
    </Stack>
  )

  function shortly(at: string, wanted: string): string {
    const isSameDay = at.slice(0, 10) === wanted.slice(0, 10)
    return isSameDay ? clockTime(words, zone, at) : dateAndTime(words, zone, at)
  }
}

const known: ReadonlySet<string> = new Set(['slot_taken', 'slot_not_offered', 'patient_busy'])
