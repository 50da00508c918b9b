import { ActionIcon, Badge, Group, Stack, Text } from '@mantine/core'
import { IconCoffee, IconCopy, IconPlus, IconX } from '@tabler/icons-react'
import { weekdayName } from '../../ui/weekdays.ts'
import { useClinic } from '../shell/context.ts'
import { type DraftRule, type Layer, newRule } from './layers.ts'
import { Time } from './time-field.tsx'

/** One weekday: its stretches of work, each with its breaks. */
export function Weekday({
  day,
  layer,
  timezone,
  replace,
}: {
  day: number
  layer: Layer
  timezone: string
  replace: (rules: readonly DraftRule[]) => void
}) {
  const { words } = useClinic()
  const { say } = words
  const name = weekdayName(words, day)
  const own = layer.rules
    .filter(({ day_of_week }) => day_of_week === day)
    .sort((a, b) => a.work_start_local.localeCompare(b.work_start_local))
  const change = (rule: DraftRule, changes: Partial<DraftRule>) =>
    replace(layer.rules.map((one) => (one.key === rule.key ? { ...one, ...changes } : one)))
  const last = own.at(-1)
  const add = () => {
    const after = last ? eveningAfter(last.work_end_local) : {}
    const step = layer.rules[0]?.slot_interval_minutes ?? 15
    replace([
      ...layer.rules,
      newRule(layer, { timezone, day_of_week: day, slot_interval_minutes: step, ...after }),
    ])
  }
  const copy = () => {
    const others = [1, 2, 3, 4, 5].filter((other) => other > day)
    replace([
      ...layer.rules.filter(({ day_of_week }) => day_of_week === null || !others.includes(day_of_week)),
      ...others.flatMap((other) => own.map((rule) => newRule(layer, { ...rule, day_of_week: other }))),
    ])
  }
  return (
    <fieldset className="weekday" aria-label={name}>
      <Text className="weekday-name">{name}</Text>
      <Stack gap={6}>
        {own.length === 0 ? (
          <Text c="dimmed" className="weekday-closed">
            {say('sched_closed')}
          </Text>
        ) : null}
        {own.map((rule) => (
          <Stretch
            key={rule.key}
            rule={rule}
            name={name}
            change={(changes) => change(rule, changes)}
            remove={() => replace(layer.rules.filter(({ key }) => key !== rule.key))}
          />
        ))}
      </Stack>
      <Group gap={2} wrap="nowrap">
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={say('sched_add_hours', { day: name })}
          title={say('sched_add_hours', { day: name })}
          onClick={add}
        >
          <IconPlus size={18} />
        </ActionIcon>
        {own.length > 0 && day < 5 ? (
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={say('sched_copy', { day: name })}
            title={say('sched_copy', { day: name })}
            onClick={copy}
          >
            <IconCopy size={18} />
          </ActionIcon>
        ) : null}
      </Group>
    </fieldset>
  )
}

function Stretch({
  rule,
  name,
  change,
  remove,
}: {
  rule: DraftRule
  name: string
  change: (changes: Partial<DraftRule>) => void
  remove: () => void
}) {
  const { say } = useClinic().words
  const isScoped =
    rule.scope_appointment_type_id ?? rule.scope_doctor_location_id ?? rule.scope_location_room_id
  const breaks = rule.breaks
  const setBreak = (i: number, changes: object) =>
    change({ breaks: breaks.map((pause, j) => (i === j ? { ...pause, ...changes } : pause)) })
  return (
    <div>
      <Group gap={6}>
        <Time
          label={say('sched_start', { day: name })}
          value={rule.work_start_local}
          set={(work_start_local) => change({ work_start_local })}
        />
        <span aria-hidden="true">–</span>
        <Time
          label={say('sched_end', { day: name })}
          value={rule.work_end_local}
          isEnd
          set={(work_end_local) => change({ work_end_local })}
        />
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={say('sched_add_break', { day: name })}
          title={say('sched_add_break', { day: name })}
          onClick={() => change({ breaks: [...breaks, middleOf(rule)] })}
        >
          <IconCoffee size={18} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={say('sched_remove_hours', { day: name })}
          title={say('sched_remove_hours', { day: name })}
          onClick={remove}
        >
          <IconX size={18} />
        </ActionIcon>
        {isScoped ? (
          <Badge variant="outline" tt="none">
            {say('sched_scoped')}
          </Badge>
        ) : null}
      </Group>
      {breaks.map((pause, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a break is what stands in its line
        <Group key={i} gap={6} wrap="nowrap" className="pause">
          <Text size="sm" c="dimmed">
            {say('sched_break')}
          </Text>
          <Time
            label={say('sched_break_start', { day: name })}
            value={pause.break_start_local}
            set={(break_start_local) => setBreak(i, { break_start_local })}
          />
          <span aria-hidden="true">–</span>
          <Time
            label={say('sched_break_end', { day: name })}
            value={pause.break_end_local}
            isEnd
            set={(break_end_local) => setBreak(i, { break_end_local })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={say('sched_remove_break', { day: name })}
            title={say('sched_remove_break', { day: name })}
            onClick={() => change({ breaks: breaks.filter((_, j) => j !== i) })}
          >
            <IconX size={18} />
          </ActionIcon>
        </Group>
      ))}
    </div>
  )
}

/** A second stretch: three hours from five o'clock on, or from the end of the first where that is later. */
function eveningAfter(end: string) {
  const from = end > '17:00' ? end : '17:00'
  const to = Math.min(24, Number(from.slice(0, 2)) + 3)
  if (from >= '23:00') return {}
  return { work_start_local: from, work_end_local: to === 24 ? '24:00' : `${to}:${from.slice(3)}` }
}

/** Half an hour in the middle, on a whole half hour. */
function middleOf({ work_start_local, work_end_local }: DraftRule) {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const half = Math.floor((minutes(work_start_local) + minutes(work_end_local)) / 2 / 30) * 30
  const time = (at: number) =>
    `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
  const start = Math.max(half, minutes(work_start_local))
  const end = Math.min(start + 30, minutes(work_end_local))
  return { break_start_local: time(start), break_end_local: time(end), label: null }
}
