import { Alert, Button, Group, List, Paper, Select, Text, TextInput, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { dateAndTime, dateIn } from '../../ui/times.ts'
import type { ClinicWord } from '../../words/clinic/clinic.ts'
import { useClinic } from '../shell/context.ts'
import { Trouble } from '../shell/trouble.tsx'
import type { Doctor } from './layers.ts'
import { instantOf } from './wall.ts'

/** Every reason why a time is not offered, in words. */
export function Why({ doctor, types }: { doctor: Doctor; types: readonly Schemas['AppointmentType'][] }) {
  const { words, session, clock } = useClinic()
  const { say } = words
  const [date, setDate] = useState(() => dateIn(doctor.timezone, clock.now()))
  const [time, setTime] = useState('09:00')
  const [typeId, setType] = useState<string | null>(null)
  const type = types.find(({ id }) => id === typeId) ?? types[0]
  const asking = useMutation({
    mutationFn: (appointment_type_id: string) =>
      answerOf(
        session.api.GET('/v1/availability/explain', {
          params: {
            query: {
              doctor_id: doctor.id,
              appointment_type_id,
              starts_at_utc: instantOf(doctor.timezone, date, time),
            },
          },
        }),
      ),
  })
  if (!type) return null
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    asking.mutate(type.id)
  }
  return (
    <Paper component="form" withBorder radius="lg" p="lg" onSubmit={submit}>
      <Title order={2} size="h4" mb="sm">
        {say('sched_why')}
      </Title>
      <Group align="flex-end" gap="sm">
        <TextInput
          required
          type="date"
          label={say('sched_why_date')}
          value={date}
          onChange={({ currentTarget }) => setDate(currentTarget.value)}
        />
        <TextInput
          required
          type="time"
          label={say('sched_why_time')}
          value={time}
          onChange={({ currentTarget }) => setTime(currentTarget.value)}
        />
        <Select
          label={say('sched_preview_for')}
          allowDeselect={false}
          data={types.map(({ id, name }) => ({ value: id, label: name }))}
          value={type.id}
          onChange={setType}
        />
        <Button type="submit" variant="light" loading={asking.isPending}>
          {say('sched_why_ask')}
        </Button>
      </Group>
      <div role="status">
        {asking.data ? <Answer answer={asking.data} zone={doctor.timezone} /> : null}
        <Trouble error={asking.error} />
      </div>
    </Paper>
  )
}

function Answer({ answer, zone }: { answer: Schemas['Explanation']; zone: string }) {
  const { words } = useClinic()
  const { say } = words
  const next = answer.next_available
  const reasons = [
    ...new Set(
      answer.reasons.map((reason) =>
        say(`reason_${reason.code}` as ClinicWord, {
          what: reason.capability ?? kindOf(reason.resource_type, say),
        }),
      ),
    ),
  ]
  return (
    <Alert mt="md" color={answer.bookable ? 'hora' : 'orange'} c="var(--mantine-color-text)">
      {answer.bookable ? (
        say('sched_why_bookable')
      ) : (
        <>
          <List size="sm">
            {reasons.map((reason) => (
              <List.Item key={reason}>{reason}</List.Item>
            ))}
          </List>
          <Text size="sm" mt="xs">
            {next ? say('sched_why_next', { when: dateAndTime(words, zone, next) }) : say('sched_why_none')}
          </Text>
        </>
      )}
      <Text size="xs" c="dimmed" mt="xs">
        {say('sched_why_saved')}
      </Text>
    </Alert>
  )
}

function kindOf(type: string | undefined, say: (word: ClinicWord) => string): string {
  return type ? say(`setup_kind_${type}` as ClinicWord) : ''
}
