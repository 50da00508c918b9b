import { Alert, Badge, Button, Group, Modal, Paper, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf } from '../../ui/answer.ts'
import { dateAndTime } from '../../ui/times.ts'
import { done, useConfirmed } from '../shell/confirm.tsx'
import { useClinic } from '../shell/context.ts'
import { Trouble } from '../shell/trouble.tsx'
import { Choose } from './choose.tsx'
import { type AccountProvider, type Connection, goToAccount } from './data.ts'
import { ChangeSettings } from './settings.tsx'

/** An account was let in, and nobody has said which of its calendars it is to be. */
function isUnchosen({ external_provider, is_active, last_synced_at }: Connection): boolean {
  return external_provider !== 'caldav' && !is_active && last_synced_at === null
}

/** One calendar: whose, how it is, and what can be done about it. */
export function ConnectionCard({ connection, doctor }: { connection: Connection; doctor: string }) {
  const { words, session } = useClinic()
  const { say } = words
  const { id, external_provider, label, address, is_active, last_fault } = connection
  const queries = useQueryClient()
  const { run, dialog } = useConfirmed()
  const [isLeaving, setLeaving] = useState(false)
  const [isChanging, setChanging] = useState(false)
  const params = { path: { id } }
  const after = {
    retry: false,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['calendar-connections'] }),
  }
  const now = useMutation({
    mutationFn: () =>
      answerOf(session.api.POST('/v1/calendar-connections/{id}/synchronise', { params, body: {} })),
    ...after,
  })
  const rest = useMutation({
    mutationFn: (isActive: boolean) =>
      run(() =>
        answerOf(
          session.api.PATCH('/v1/calendar-connections/{id}', { params, body: { is_active: isActive } }),
        ),
      ),
    ...after,
  })
  const leave = useMutation({
    mutationFn: () => run(() => done(session.api.DELETE('/v1/calendar-connections/{id}', { params }))),
    ...after,
  })
  const again = useMutation({
    mutationFn: (provider: AccountProvider) =>
      run(() =>
        goToAccount(session.api, {
          doctor_id: connection.doctor_id,
          external_provider: provider,
          connection_id: id,
        }),
      ),
    retry: false,
  })
  const name = label ?? address
  const isAccount = external_provider !== 'caldav'
  const isToBeChosen = isUnchosen(connection)
  return (
    <Paper component="section" withBorder radius="lg" p="lg" aria-label={`${doctor}, ${name}`}>
      {dialog}
      <Group justify="space-between" align="start" mb="xs">
        <div>
          <Title order={2} size="h4">
            {doctor}
          </Title>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
        </div>
        <Badge color="gray" variant="outline" c="var(--mantine-color-text)">
          {say(`cals_${external_provider}`)}
        </Badge>
      </Group>
      <Stack gap="sm">
        <State connection={connection} />
        {isToBeChosen ? <Choose connection={connection} /> : null}
        {isChanging ? <ChangeSettings connection={connection} close={() => setChanging(false)} /> : null}
        <Trouble error={now.error ?? rest.error ?? leave.error ?? again.error} />
        <Group gap="xs">
          {isAccount && (last_fault === 'login_needed' || last_fault === 'not_allowed') ? (
            <Button loading={again.isPending} onClick={() => again.mutate(external_provider)}>
              {say('cals_again')}
            </Button>
          ) : null}
          {is_active ? (
            <Button variant="default" loading={now.isPending} onClick={() => now.mutate()}>
              {say('cals_now')}
            </Button>
          ) : null}
          {isChanging ? null : (
            <Button variant="default" onClick={() => setChanging(true)}>
              {say('cals_change')}
            </Button>
          )}
          {isToBeChosen ? null : (
            <Button variant="default" loading={rest.isPending} onClick={() => rest.mutate(!is_active)}>
              {say(is_active ? 'cals_rest' : 'cals_resume')}
            </Button>
          )}
          <Button variant="default" onClick={() => setLeaving(true)}>
            {say('cals_disconnect')}
          </Button>
          <Text span size="sm" role="status">
            {now.isSuccess ? say('cals_asked') : ''}
          </Text>
        </Group>
      </Stack>
      <Modal
        opened={isLeaving}
        onClose={() => setLeaving(false)}
        title={say('cals_disconnect_title', { name })}
        closeButtonProps={{ 'aria-label': say('shell_close') }}
        centered
      >
        <Stack>
          <Text>{say('cals_disconnect_detail')}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setLeaving(false)}>
              {say('cals_keep')}
            </Button>
            <Button
              color="red.9"
              onClick={() => {
                setLeaving(false)
                leave.mutate()
              }}
            >
              {say('cals_disconnect')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Paper>
  )
}

/** When it last went well, and what is wrong, in words that somebody at the desk can do something with. */
function State({ connection }: { connection: Connection }) {
  const { words, session, practice } = useClinic()
  const { say } = words
  const { id, is_active, direction, shows_patients, last_synced_at } = connection
  const { last_error, last_fault, unread_events } = connection
  const detail = useQuery({
    queryKey: ['calendar-connections', id, last_synced_at],
    queryFn: () => answerOf(session.api.GET('/v1/calendar-connections/{id}', { params: { path: { id } } })),
  })
  const conflicts = detail.data?.conflicts.length ?? 0
  return (
    <>
      <Text size="sm">
        {say(`cals_${direction}`)}
        {shows_patients && direction !== 'in' ? `. ${say('cals_names')}` : ''}
      </Text>
      <Text size="sm" c="dimmed">
        {is_active || isUnchosen(connection) ? '' : `${say('cals_resting')}. `}
        {last_synced_at === null
          ? say('cals_never')
          : say('cals_synced', { when: dateAndTime(words, practice.timezone, last_synced_at) })}
      </Text>
      {last_error === null ? null : (
        <Alert color="red" variant="outline">
          <Text fw={600}>{say(`cals_fault_${last_fault ?? 'other'}`)}</Text>
          <Text size="sm" lang="en">
            {last_error}
          </Text>
        </Alert>
      )}
      {unread_events.length > 0 ? (
        <Text size="sm">{say('cals_unread', { count: unread_events.length })}</Text>
      ) : null}
      {conflicts > 0 ? <Text size="sm">{say('cals_conflicts', { count: conflicts })}</Text> : null}
    </>
  )
}
