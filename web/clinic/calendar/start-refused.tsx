import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { Problem } from '../../ui/answer.ts'
import { clockTime, dateAndTime } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import { wallOf } from './wall.ts'

interface Props {
  readonly problem: Problem
  readonly zone: string
  /** The date `YYYY-MM-DD` that was asked for: of starts on it the time is enough. */
  readonly near: string
  choose(start: string): void
}

/** Why a start cannot be had, and the nearest that can. */
export function StartRefused({ problem, zone, near, choose }: Props) {
  const { words } = useClinic()
  const { title, detail, alternatives = [], instance } = problem
  const here = useRef<HTMLDivElement>(null)
  // A long form hides its end, where this is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer is another one to be seen
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' })
  }, [instance])
  return (
    <Alert ref={here} color="red" variant="light" title={title} role="alert">
      <Text size="sm">{detail}</Text>
      {alternatives.length > 0 ? (
        <Stack gap={6} mt="sm">
          <Text size="sm" fw={600}>
            {words.say('cal_other_times')}
          </Text>
          <Group gap={6}>
            {alternatives.map((start) => (
              <Button key={start} size="compact-sm" variant="default" onClick={() => choose(start)}>
                {wallOf(zone, start).slice(0, 10) === near
                  ? clockTime(words, zone, start)
                  : dateAndTime(words, zone, start)}
              </Button>
            ))}
          </Group>
        </Stack>
      ) : null}
    </Alert>
  )
}
