import { ActionIcon, Alert, Group, Paper, Select, Skeleton, Text, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { clockTime, dateAndTime, dateIn, datePlus, longDate, ms } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import { Trouble } from '../shell/trouble.tsx'
import { bodyOf, type Doctor, type DraftRule } from './layers.ts'

type Preview = Schemas['SchedulePreview']

/** What patients could book by these hours, saved or not, and whose appointments they would leave outside. */
export function PreviewPanel({
  doctor,
  types,
  rules,
  isChanged,
}: {
  doctor: Doctor
  types: readonly Schemas['AppointmentType'][]
  rules: readonly DraftRule[]
  isChanged: boolean
}) {
  const { words, session, clock } = useClinic()
  const { say } = words
  const [typeId, setType] = useState<string | null>(null)
  const [from, setFrom] = useState(() => mondayOf(dateIn(doctor.timezone, clock.now())))
  const type = types.find(({ id }) => id === typeId) ?? types[0]
  // Asked when somebody pauses, not with every key.
  const [asked] = useDebouncedValue(rules, 300)
  const body = {
    doctor_id: doctor.id,
    appointment_type_id: type?.id ?? '',
    from,
    to: datePlus(from, 6),
    ...(isChanged ? { schedule_rules: asked.map((rule) => ({ ...bodyOf(rule) })) } : {}),
  }
  const preview = useQuery({
    queryKey: ['schedule-preview', body],
    enabled: type !== undefined,
    placeholderData: keepPreviousData,
    queryFn: () => answerOf(session.api.POST('/v1/schedule-preview', { body })),
  })
  return (
    <Paper component="section" withBorder radius="lg" p="lg">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4">
          {say('sched_preview')}
        </Title>
        <Group gap={4}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={say('sched_week_before')}
            onClick={() => setFrom(datePlus(from, -7))}
          >
            <IconChevronLeft size={18} />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={say('sched_week_after')}
            onClick={() => setFrom(datePlus(from, 7))}
          >
            <IconChevronRight size={18} />
          </ActionIcon>
        </Group>
      </Group>
      {type ? (
        <>
          <Select
            mb="sm"
            aria-label={say('sched_preview_for')}
            allowDeselect={false}
            data={types.map(({ id, name }) => ({ value: id, label: name }))}
            value={type.id}
            onChange={setType}
          />
          <Trouble error={preview.error} />
          {isChanged && preview.data ? <Displaced preview={preview.data} doctor={doctor} /> : null}
          <Days
            from={from}
            zone={doctor.timezone}
            slots={preview.data?.slots ?? null}
            isOld={preview.isPlaceholderData}
          />
        </>
      ) : (
        <Text c="dimmed">{say('sched_no_type')}</Text>
      )}
    </Paper>
  )
}

function Displaced({ preview, doctor }: { preview: Preview; doctor: Doctor }) {
  const { words } = useClinic()
  const { say } = words
  const count = preview.displaced_count
  const shown = preview.displaced.slice(0, 5)
  return (
    <div role="status">
      {count === 0 ? (
        <Text size="sm" mb="sm" c="dimmed">
          {say('sched_displaced_none')}
        </Text>
      ) : (
        <Alert color="orange" mb="sm" title={say('sched_displaced', { count })} c="var(--mantine-color-text)">
          <Text size="sm">{say('sched_displaced_detail')}</Text>
          <ul className="plain">
            {shown.map(({ id, starts_at_utc }) => (
              <li key={id}>{dateAndTime(words, doctor.timezone, starts_at_utc)}</li>
            ))}
          </ul>
          {count > shown.length ? (
            <Text size="sm">{say('sched_displaced_more', { count: count - shown.length })}</Text>
          ) : null}
        </Alert>
      )}
    </div>
  )
}

function Days({
  from,
  zone,
  slots,
  isOld,
}: {
  from: string
  zone: string
  slots: Preview['slots'] | null
  isOld: boolean
}) {
  const { words } = useClinic()
  const byDate = Map.groupBy(slots ?? [], ({ starts_at_utc }) => dateIn(zone, ms(starts_at_utc)))
  return (
    <dl className="slots" aria-busy={isOld}>
      {Array.from({ length: 7 }, (_, i) => datePlus(from, i)).map((date) => (
        <div key={date}>
          <dt>{longDate(words, 'UTC', `${date}T00:00:00Z`)}</dt>
          <dd>
            {slots === null ? (
              <Skeleton height={14} width="70%" />
            ) : (
              <Times
                starts={(byDate.get(date) ?? []).map(({ starts_at_utc }) =>
                  clockTime(words, zone, starts_at_utc),
                )}
              />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Times({ starts }: { starts: readonly string[] }) {
  const { say } = useClinic().words
  if (starts.length === 0)
    return (
      <Text c="dimmed" size="sm">
        {say('sched_nothing_on')}
      </Text>
    )
  return [...new Set(starts)].map((time) => (
    <span key={time} className="slot">
      {time}
    </span>
  ))
}

function mondayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay()
  return datePlus(date, -((day + 6) % 7))
}
