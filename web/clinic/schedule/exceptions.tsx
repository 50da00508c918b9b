import { ActionIcon, Button, Group, Paper, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { clockTime, dateIn, datePlus, ms, writtenDate } from '../../ui/times.ts'
import { weekdayName } from '../../ui/weekdays.ts'
import { useClinic } from '../shell/context.ts'
import { every } from '../shell/every.ts'
import { Failed, Loading } from '../shell/states.tsx'
import { AddException } from './add-exception.tsx'
import type { Doctor } from './layers.ts'

type Exception = Schemas['AvailabilityException']

/** Vacations, holidays and special openings of a doctor on a calendar; a day that is chosen begins a new one. */
export function Exceptions({ doctor }: { doctor: Doctor }) {
  const { words, session, clock } = useClinic()
  const { say } = words
  const today = dateIn(doctor.timezone, clock.now())
  const [month, setMonth] = useState(`${today.slice(0, 7)}-01`)
  const [adding, setAdding] = useState<string | null>(null)
  const found = useQuery({
    queryKey: ['availability-exceptions', doctor.id, today],
    queryFn: () =>
      every<Exception>((page) =>
        session.api.GET('/v1/availability-exceptions', {
          params: { query: { ...page, from: `${today}T00:00:00Z` } },
        }),
      ),
  })
  if (found.isError) return <Failed again={() => void found.refetch()} />
  const ours = (found.data ?? [])
    .filter(({ doctor_id }) => doctor_id === null || doctor_id === doctor.id)
    .sort((a, b) => a.starts_at_utc.localeCompare(b.starts_at_utc))
  return (
    <Paper component="section" withBorder radius="lg" p="lg">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4">
          {say('sched_exceptions')}
        </Title>
        <Button variant="light" onClick={() => setAdding(today)}>
          {say('sched_add_exception')}
        </Button>
      </Group>
      {found.data ? (
        <div className="exceptions">
          <Month
            month={month}
            show={setMonth}
            today={today}
            zone={doctor.timezone}
            exceptions={ours}
            choose={setAdding}
          />
          <List doctor={doctor} exceptions={ours} />
        </div>
      ) : (
        <Loading />
      )}
      {adding ? <AddException doctor={doctor} date={adding} close={() => setAdding(null)} /> : null}
    </Paper>
  )
}

function Month({
  month,
  show,
  today,
  zone,
  exceptions,
  choose,
}: {
  month: string
  show: (month: string) => void
  today: string
  zone: string
  exceptions: readonly Exception[]
  choose: (date: string) => void
}) {
  const { words } = useClinic()
  const { say } = words
  const first = new Date(`${month}T00:00:00Z`)
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const title = new Intl.DateTimeFormat(words.locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(first)
  const beside = (by: number) =>
    show(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + by, 1)).toISOString().slice(0, 10))
  return (
    <div>
      <Group justify="space-between" mb="xs">
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={say('sched_month_before')}
          onClick={() => beside(-1)}
        >
          <IconChevronLeft size={18} />
        </ActionIcon>
        <Text fw={600} aria-live="polite">
          {title}
        </Text>
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={say('sched_month_after')}
          onClick={() => beside(1)}
        >
          <IconChevronRight size={18} />
        </ActionIcon>
      </Group>
      <div className="month">
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <span key={day} className="month-head" aria-hidden="true">
            {weekdayName(words, day).slice(0, 2)}
          </span>
        ))}
        {Array.from({ length: days }, (_, i) => {
          const date = datePlus(month, i)
          const here = exceptions.find((one) => isOn(one, date, zone))
          const what = here ? `, ${say(nameOf(here))}` : ''
          return (
            <button
              key={date}
              type="button"
              disabled={date < today}
              style={i === 0 ? { gridColumnStart: ((first.getUTCDay() + 6) % 7) + 1 } : {}}
              className={['day', here ? here.kind : '', date === today ? 'today' : ''].join(' ')}
              aria-label={`${writtenDate(words, date)}${what}`}
              onClick={() => choose(date)}
            >
              {i + 1}
            </button>
          )
        })}
      </div>
    </div>
  )
}

function List({ doctor, exceptions }: { doctor: Doctor; exceptions: readonly Exception[] }) {
  const { words, session } = useClinic()
  const { say } = words
  const queries = useQueryClient()
  const putBack = async ({ id: _, inserted_at: __, updated_at: ___, ...body }: Exception) => {
    await answerOf(session.api.POST('/v1/availability-exceptions', { body }))
    await queries.invalidateQueries()
  }
  const removing = useMutation({
    mutationFn: async (exception: Exception) => {
      const { error, response } = await session.api.DELETE('/v1/availability-exceptions/{id}', {
        params: { path: { id: exception.id } },
      })
      if (error) await answerOf(Promise.resolve({ error, response }))
      return exception
    },
    onSuccess: async (exception) => {
      await queries.invalidateQueries()
      notifications.show({
        autoClose: 8_000,
        closeButtonProps: { 'aria-label': say('shell_close') },
        message: (
          <Group justify="space-between">
            {say('sched_removed')}
            <Button size="compact-sm" variant="light" onClick={() => void putBack(exception)}>
              {say('shell_undo')}
            </Button>
          </Group>
        ),
      })
    },
  })
  if (exceptions.length === 0) return <Text c="dimmed">{say('sched_no_exceptions')}</Text>
  return (
    <ul className="exception-list">
      {exceptions.map((one) => (
        <li key={one.id} className="exception">
          <span className={`dot ${one.kind}`} aria-hidden="true" />
          <div>
            <Text fw={600} size="sm">
              {say(nameOf(one))}
              {one.reason ? ` · ${one.reason}` : ''}
            </Text>
            <Text size="sm" c="dimmed">
              {spanOf(one, doctor.timezone, words)}
            </Text>
          </div>
          <Button
            variant="subtle"
            size="compact-sm"
            loading={removing.isPending && removing.variables.id === one.id}
            onClick={() => removing.mutate(one)}
          >
            {say('sched_remove')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function nameOf({ kind, doctor_id }: Exception) {
  if (kind === 'available') return 'sched_opening' as const
  return doctor_id === null ? ('sched_holiday' as const) : ('sched_vacation' as const)
}

function isOn({ starts_at_utc, ends_at_utc }: Exception, date: string, zone: string): boolean {
  return dateIn(zone, ms(starts_at_utc)) <= date && date <= dateIn(zone, ms(ends_at_utc) - 1)
}

function spanOf(
  { starts_at_utc, ends_at_utc }: Exception,
  zone: string,
  words: ReturnType<typeof useClinic>['words'],
): string {
  const first = dateIn(zone, ms(starts_at_utc))
  const last = dateIn(zone, ms(ends_at_utc) - 1)
  const isWhole = [starts_at_utc, ends_at_utc].every((at) => wallTime(zone, at) === '00:00')
  const dates =
    first === last ? writtenDate(words, first) : `${writtenDate(words, first)} – ${writtenDate(words, last)}`
  if (isWhole) return dates
  return `${dates}, ${clockTime(words, zone, starts_at_utc)} – ${clockTime(words, zone, ends_at_utc)}`
}

function wallTime(timeZone: string, at: string): string {
  return new Intl.DateTimeFormat('en', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(ms(at))
}
