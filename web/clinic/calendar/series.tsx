import { Button, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { answerOf, Refused } from '../../ui/answer.ts'
import { dateAndTime } from '../../ui/times.ts'
import type { ClinicWord } from '../../words/clinic/clinic.ts'
import { useClinic } from '../shell/context.ts'
import { Failed } from '../shell/states.tsx'
import { reasonOf, tell } from '../shell/told.tsx'
import { AskTwice } from './ask-twice.tsx'
import { type Appointment, type SeriesScope, useCommands } from './commands.ts'
import { statusOf } from './events.ts'
import { instantAt, wallOf } from './wall.ts'

interface Props {
  readonly visit: Appointment
  readonly seriesId: string
}

/** The series that a visit is of: where its others are, and what can be done with several at once. */
export function SeriesPart({ visit, seriesId }: Props) {
  const { words, practice, session } = useClinic()
  const { say } = words
  const series = useQuery({
    queryKey: ['appointment', 'series', seriesId],
    queryFn: () =>
      answerOf(session.api.GET('/v1/appointment-series/{id}', { params: { path: { id: seriesId } } })),
  })
  const visits = series.data?.appointments ?? []
  const live = visits.filter(({ status }) => ['pending', 'confirmed'].includes(status))
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        {say('cal_series')}
      </Title>
      {series.isError ? <Failed again={() => void series.refetch()} /> : null}
      <ol className="series">
        {visits.map((one) => (
          <li key={one.id} aria-current={one.id === visit.id ? 'true' : undefined}>
            <Text size="sm" fw={one.id === visit.id ? 700 : 400} span>
              {dateAndTime(words, practice.timezone, one.starts_at_utc)}
            </Text>{' '}
            <Text size="sm" c="dimmed" span>
              {say(`cal_status_${statusOf(one)}` as ClinicWord)}
            </Text>
          </li>
        ))}
      </ol>
      {live.some(({ id }) => id === visit.id) && live.length > 1 ? (
        <Stack gap="sm" mt="sm">
          <CancelSeveral visit={visit} seriesId={seriesId} />
          <MoveSeveral visit={visit} seriesId={seriesId} />
        </Stack>
      ) : null}
    </section>
  )
}

const several: readonly SeriesScope[] = ['this_and_following', 'all']

function ScopeField({ value, set }: { value: SeriesScope; set: (scope: SeriesScope) => void }) {
  const { words } = useClinic()
  return (
    <Select
      label={words.say('cal_series_scope')}
      data={several.map((scope) => ({ value: scope, label: words.say(`cal_series_${scope}` as ClinicWord) }))}
      value={value}
      allowDeselect={false}
      onChange={(scope) => scope && set(scope as SeriesScope)}
    />
  )
}

function CancelSeveral({ visit, seriesId }: Props) {
  const { say } = useClinic().words
  const commands = useCommands()
  const [scope, setScope] = useState<SeriesScope>('this_and_following')
  return (
    <AskTwice
      label={say('cal_series_cancel')}
      done={say('cal_series_cancelled')}
      work={() => commands.cancelSeries(seriesId, { appointment_id: visit.id, scope })}
    >
      <ScopeField value={scope} set={setScope} />
    </AskTwice>
  )
}

function MoveSeveral({ visit, seriesId }: Props) {
  const { words, practice } = useClinic()
  const { say } = words
  const zone = practice.timezone
  const commands = useCommands()
  const [scope, setScope] = useState<SeriesScope>('this_and_following')
  const [isAsked, ask] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [wall, setWall] = useState(wallOf(zone, visit.starts_at_utc).slice(0, 16))
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!/T\d\d:\d\d$/.test(wall) || isBusy) return
    setBusy(true)
    try {
      const starts_at_utc = instantAt(zone, `${wall}:00`)
      await commands.moveSeries(seriesId, { appointment_id: visit.id, scope, starts_at_utc })
      tell(words, { text: say('cal_series_moved') })
      ask(false)
    } catch (error) {
      tell(words, { text: say('cal_not_moved', { why: whyNotMoved(error) }), isBad: true })
    }
    setBusy(false)
  }
  const whyNotMoved = (error: unknown) => {
    const dates = error instanceof Refused ? (error.problem.dates ?? []) : []
    const when = dates.map(({ starts_at_utc }) => dateAndTime(words, zone, starts_at_utc)).join('; ')
    return when ? say('cal_series_not_free', { when }) : reasonOf(words, error)
  }
  if (!isAsked)
    return (
      <Group>
        <Button variant="default" onClick={() => ask(true)}>
          {say('cal_series_move')}
        </Button>
      </Group>
    )
  return (
    <form
      onSubmit={(event) => void submit(event as unknown as SubmitEvent)}
      aria-label={say('cal_series_move')}
    >
      <Stack gap="xs">
        <ScopeField value={scope} set={setScope} />
        <TextInput
          label={say('cal_when')}
          description={say('cal_series_move_hint')}
          type="datetime-local"
          value={wall}
          onChange={({ currentTarget }) => setWall(currentTarget.value)}
        />
        <Group gap="xs">
          <Button type="submit" loading={isBusy}>
            {say('cal_series_move_yes')}
          </Button>
          <Button variant="default" onClick={() => ask(false)}>
            {say('cal_series_keep')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
