import { ActionIcon, Button, Group, NumberInput, Paper, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { dateIn } from '../../ui/times.ts'
import { weekdayName } from '../../ui/weekdays.ts'
import { useClinic } from '../shell/context.ts'
import { type DraftRule, newRule } from './layers.ts'
import { type Pattern, patternOf, saying } from './pattern.ts'
import { Time } from './time-field.tsx'

interface Editing {
  readonly rules: readonly DraftRule[]
  readonly timezone: string
  change(rules: readonly DraftRule[]): void
}

/** Hours that are not of every week: every second Friday, the first Monday of the month, single dates. */
export function RecurringHours({ rules, timezone, change }: Editing) {
  const { words, clock } = useClinic()
  const { say } = words
  const today = dateIn(timezone, clock.now())
  const add = () => {
    const layer = { priority: 0, effective_from: today, effective_to: null }
    const first = saying({ kind: 'weeks', every: 2, day: 5 })
    change([...rules, newRule(layer, { timezone, day_of_week: null, ...first })])
  }
  return (
    <Stack gap="sm" mt="lg">
      {rules.map((rule) => (
        <One
          key={rule.key}
          rule={rule}
          today={today}
          change={(changes) =>
            change(rules.map((one) => (one.key === rule.key ? { ...one, ...changes } : one)))
          }
          remove={() => change(rules.filter(({ key }) => key !== rule.key))}
        />
      ))}
      <Button variant="light" className="add" onClick={add}>
        {say('sched_add_recurring')}
      </Button>
    </Stack>
  )
}

function One({
  rule,
  today,
  change,
  remove,
}: {
  rule: DraftRule
  today: string
  change: (changes: Partial<DraftRule>) => void
  remove: () => void
}) {
  const { words } = useClinic()
  const { say } = words
  const pattern = patternOf(rule)
  const set = (next: Pattern) => change(saying(next))
  const title = say(`sched_pattern_${pattern.kind}`)
  return (
    <Paper component="section" withBorder radius="md" p="md" aria-label={title}>
      <Group gap="sm" align="flex-end">
        <Select
          w={220}
          label={say('sched_pattern')}
          allowDeselect={false}
          value={pattern.kind}
          data={(['weeks', 'month', 'dates', 'other'] as const).map((kind) => ({
            value: kind,
            label: say(`sched_pattern_${kind}`),
          }))}
          onChange={(kind) => {
            if (kind === null) return
            const said = saying(beginning(kind as Pattern['kind'], today))
            // A recurrence is counted from somewhere.
            change(
              kind === 'dates'
                ? said
                : { extra_dates: [], ...said, effective_from: rule.effective_from ?? today },
            )
          }}
        />
        <Says pattern={pattern} set={set} />
        <Group gap={6} wrap="nowrap">
          <Time
            label={say('sched_start', { day: title })}
            value={rule.work_start_local}
            set={(work_start_local) => change({ work_start_local })}
          />
          <span aria-hidden="true">–</span>
          <Time
            label={say('sched_end', { day: title })}
            value={rule.work_end_local}
            isEnd
            set={(work_end_local) => change({ work_end_local })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={say('sched_remove_hours', { day: title })}
            title={say('sched_remove_hours', { day: title })}
            onClick={remove}
          >
            <IconX size={18} />
          </ActionIcon>
        </Group>
      </Group>
      <Group gap="sm" mt="xs" align="flex-end">
        <TextInput
          type="date"
          label={say(pattern.kind === 'dates' ? 'sched_layer_from' : 'sched_counted_from')}
          value={rule.effective_from ?? ''}
          onChange={({ currentTarget }) => {
            const effective_from = currentTarget.value || null
            if (effective_from !== null || pattern.kind === 'dates') change({ effective_from })
          }}
        />
        <TextInput
          type="date"
          label={say('sched_layer_to')}
          value={rule.effective_to ?? ''}
          onChange={({ currentTarget }) => change({ effective_to: currentTarget.value || null })}
        />
        <DateList
          label={say('sched_except')}
          dates={rule.except_dates}
          set={(dates) => change({ except_dates: [...dates] })}
        />
      </Group>
    </Paper>
  )
}

function beginning(kind: Pattern['kind'], today: string): Pattern {
  if (kind === 'weeks') return { kind, every: 2, day: 5 }
  if (kind === 'month') return { kind, nth: 1, day: 1 }
  return kind === 'dates' ? { kind, dates: [today] } : { kind, recurrence: 'FREQ=MONTHLY;BYMONTHDAY=1' }
}

function Says({ pattern, set }: { pattern: Pattern; set: (pattern: Pattern) => void }) {
  const { words } = useClinic()
  const { say } = words
  if (pattern.kind === 'other') {
    return (
      <TextInput
        label={say('sched_rrule')}
        w={280}
        value={pattern.recurrence}
        onChange={({ currentTarget }) => set({ ...pattern, recurrence: currentTarget.value })}
      />
    )
  }
  if (pattern.kind === 'dates') {
    return (
      <DateList
        label={say('sched_dates')}
        dates={pattern.dates}
        set={(dates) => set({ ...pattern, dates })}
      />
    )
  }
  return (
    <>
      {pattern.kind === 'weeks' ? (
        <NumberInput
          w={110}
          label={say('sched_every_weeks')}
          min={1}
          max={52}
          allowDecimal={false}
          value={pattern.every}
          onChange={(every) => set({ ...pattern, every: Math.max(1, Number(every)) })}
        />
      ) : (
        <Select
          w={130}
          label={say('sched_nth')}
          allowDeselect={false}
          value={String(pattern.nth)}
          data={[1, 2, 3, 4, 5, -1].map((nth) => ({
            value: String(nth),
            label: say('sched_nth_of', { nth }),
          }))}
          onChange={(nth) => set({ ...pattern, nth: Number(nth) })}
        />
      )}
      <Select
        w={150}
        label={say('sched_weekday')}
        allowDeselect={false}
        value={String(pattern.day)}
        data={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayName(words, day) }))}
        onChange={(day) => set({ ...pattern, day: Number(day) })}
      />
    </>
  )
}

/** Dates one after the other; typing one more adds it. */
function DateList({
  label,
  dates,
  set,
}: {
  label: string
  dates: readonly string[]
  set: (dates: readonly string[]) => void
}) {
  const { say } = useClinic().words
  return (
    <Group gap={6} align="flex-end">
      {dates.map((date, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a date is what stands in its field
        <Group key={i} gap={0} align="flex-end">
          <TextInput
            type="date"
            label={label}
            value={date}
            onChange={({ currentTarget }) => {
              const { value } = currentTarget
              if (value) set(dates.map((one, j) => (i === j ? value : one)))
            }}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={say('sched_remove_date', { date })}
            title={say('sched_remove_date', { date })}
            onClick={() => set(dates.filter((_, j) => j !== i))}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      <TextInput
        type="date"
        label={<Text size="sm">{say('sched_add_date', { label })}</Text>}
        value=""
        onChange={({ currentTarget }) => {
          if (currentTarget.value) set([...dates, currentTarget.value])
        }}
      />
    </Group>
  )
}
