import { Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { answerOf } from '../../ui/answer.ts'
import { clockTime, dateIn, datePlus, longDate } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import { useShortcuts } from '../shell/shortcuts.tsx'
import { Failed, Loading, Says } from '../shell/states.tsx'

export function CalendarPage() {
  const { words, clock, practice, session } = useClinic()
  const zone = practice.timezone
  const today = dateIn(zone, clock.now())
  const [date, setDate] = useState(today)
  const shortcuts = useMemo(
    () => [
      { keys: 'T', does: words.say('cal_today'), run: () => setDate(today) },
      {
        keys: 'ArrowRight',
        does: words.say('cal_next_day'),
        run: () => setDate((shown) => datePlus(shown, 1)),
      },
      {
        keys: 'ArrowLeft',
        does: words.say('cal_previous_day'),
        run: () => setDate((shown) => datePlus(shown, -1)),
      },
    ],
    [words, today],
  )
  useShortcuts(shortcuts)
  const day = useQuery({
    queryKey: ['appointments', date],
    queryFn: () =>
      answerOf(
        session.api.GET('/v1/appointments', {
          params: { query: { from: date, to: datePlus(date, 1), limit: 200 } },
        }),
      ),
  })
  if (day.isPending) return <Loading />
  if (day.isError) return <Failed again={() => void day.refetch()} />
  return (
    <Stack p="lg" gap="sm">
      <Title order={1} size="h3">
        {longDate(words, 'UTC', `${date}T00:00:00Z`)}
      </Title>
      {day.data.data.length === 0 ? <Says title={words.say('cal_nothing')} /> : null}
      {day.data.data.map(({ id, starts_at_utc, status }) => (
        <Paper key={id} withBorder p="sm">
          <Group>
            <Text fw={600}>{clockTime(words, zone, starts_at_utc)}</Text>
            <Text>{status}</Text>
          </Group>
        </Paper>
      ))}
    </Stack>
  )
}
