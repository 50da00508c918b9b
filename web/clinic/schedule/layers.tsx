import { Badge, Button, Group, NumberInput, Paper, Select, Stack, Text, TextInput } from '@mantine/core'
import { dateIn, writtenDate } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import { type DraftRule, type Layer, layerKey, layersOf, newRule } from './layers.ts'
import { Weekday } from './weekday.tsx'

interface Editing {
  readonly rules: readonly DraftRule[]
  readonly timezone: string
  change(rules: readonly DraftRule[]): void
}

/** Every week of hours, the one that goes before the others on top. */
export function Layers({ rules, timezone, change }: Editing) {
  const { words, clock } = useClinic()
  const { say } = words
  const found = layersOf(rules)
  const base = { priority: 0, effective_from: null, effective_to: null }
  const layers = found.length > 0 ? found : [{ ...base, key: layerKey(base), rules: [] }]
  const top = layers[0] as Layer
  const addLayer = () => {
    const today = dateIn(timezone, clock.now())
    const layer = { priority: top.priority + 10, effective_from: today, effective_to: null }
    const like = layers.at(-1)?.rules ?? []
    const copies = like.map((rule) => newRule(layer, rule))
    change([...rules, ...(copies.length > 0 ? copies : [newRule(layer, { timezone, day_of_week: 1 })])])
  }
  return (
    <Stack gap="md">
      {layers.map((layer) => (
        <LayerCard
          // By its place, so that typing a date does not begin the card anew.
          key={layer.rules[0]?.key ?? layer.key}
          layer={layer}
          isOnly={layers.length === 1}
          timezone={timezone}
          replace={(own) => change([...rules.filter((rule) => layerKey(rule) !== layer.key), ...own])}
        />
      ))}
      <Button variant="light" className="add" onClick={addLayer}>
        {say('sched_add_layer')}
      </Button>
    </Stack>
  )
}

function LayerCard({
  layer,
  isOnly,
  timezone,
  replace,
}: {
  layer: Layer
  isOnly: boolean
  timezone: string
  replace: (rules: readonly DraftRule[]) => void
}) {
  const { words } = useClinic()
  const { say } = words
  const set = (changes: Partial<Layer>) =>
    replace(layer.rules.map((rule) => ({ ...rule, ...changes }) as DraftRule))
  const step = layer.rules[0]?.slot_interval_minutes ?? 15
  return (
    <Paper
      component="section"
      aria-label={datesOf(layer, words)}
      withBorder={!isOnly}
      radius="md"
      p={isOnly ? 0 : 'md'}
      className={isOnly ? '' : 'layer'}
    >
      <Group gap="xs" mb="sm">
        <Text fw={600}>{datesOf(layer, words)}</Text>
        {isOnly ? null : (
          <Badge variant={layer.priority > 0 ? 'filled' : 'outline'} tt="none">
            {layer.priority > 0 ? say('sched_over', { priority: layer.priority }) : say('sched_base')}
          </Badge>
        )}
      </Group>
      {isOnly ? null : (
        <Group mb="sm" align="flex-end" gap="sm">
          <TextInput
            type="date"
            label={say('sched_layer_from')}
            value={layer.effective_from ?? ''}
            onChange={({ currentTarget }) => set({ effective_from: currentTarget.value || null })}
          />
          <TextInput
            type="date"
            label={say('sched_layer_to')}
            value={layer.effective_to ?? ''}
            onChange={({ currentTarget }) => set({ effective_to: currentTarget.value || null })}
          />
          <NumberInput
            w={110}
            label={say('sched_priority')}
            value={layer.priority}
            onChange={(value) => set({ priority: Number(value) })}
          />
          <Button variant="subtle" color="red" onClick={() => replace([])}>
            {say('sched_remove_layer')}
          </Button>
          <Text size="sm" c="dimmed">
            {say('sched_priority_hint')}
          </Text>
        </Group>
      )}
      <Stack gap={0}>
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <Weekday key={day} day={day} layer={layer} timezone={timezone} replace={replace} />
        ))}
      </Stack>
      <Select
        mt="sm"
        w={200}
        label={say('sched_step')}
        allowDeselect={false}
        data={[...new Set([5, 10, 15, 20, 30, 45, 60, step])]
          .sort((a, b) => a - b)
          .map((minutes) => ({ value: String(minutes), label: say('sched_minutes', { minutes }) }))}
        value={String(step)}
        onChange={(value) =>
          replace(layer.rules.map((rule) => ({ ...rule, slot_interval_minutes: Number(value) })))
        }
      />
    </Paper>
  )
}

function datesOf(
  { effective_from, effective_to }: Layer,
  words: ReturnType<typeof useClinic>['words'],
): string {
  const from = effective_from && writtenDate(words, effective_from)
  const to = effective_to && writtenDate(words, effective_to)
  if (from && to) return words.say('sched_between', { from, to })
  if (from) return words.say('sched_from_date', { from })
  return to ? words.say('sched_until_date', { to }) : words.say('sched_always')
}
