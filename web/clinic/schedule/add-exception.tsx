import { Alert, Button, Group, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { answerOf } from '../../ui/answer.ts'
import { keyOf, settled } from '../../ui/intent.ts'
import { dateAndTime, datePlus } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import { Trouble } from '../shell/trouble.tsx'
import type { Doctor } from './layers.ts'
import { useCovered } from './use-covered.ts'
import { instantOf } from './wall.ts'

/** A vacation, a holiday or a special opening, and whose appointments it covers before it is saved. */
export function AddException({ doctor, date, close }: { doctor: Doctor; date: string; close: () => void }) {
  const { words, session } = useClinic()
  const { say } = words
  const queries = useQueryClient()
  const [what, setWhat] = useState<'vacation' | 'opening' | 'holiday'>('vacation')
  const [first, setFirst] = useState(date)
  const [last, setLast] = useState(date)
  const [from, setFrom] = useState('09:00')
  const [to, setTo] = useState('13:00')
  const [reason, setReason] = useState('')
  const isOpening = what === 'opening'
  const zone = doctor.timezone
  const span = {
    kind: isOpening ? ('available' as const) : ('blocked' as const),
    starts_at_utc: instantOf(zone, first, isOpening ? from : '00:00'),
    ends_at_utc: isOpening ? instantOf(zone, first, to) : instantOf(zone, datePlus(last, 1), '00:00'),
  }
  const covered = useCovered(doctor, first, span, what === 'holiday')
  const saving = useMutation({
    mutationFn: () => {
      const body = {
        ...span,
        doctor_id: what === 'holiday' ? null : doctor.id,
        reason: reason.trim() || null,
      }
      const header = { 'Idempotency-Key': keyOf('exception', body) }
      return answerOf(session.api.POST('/v1/availability-exceptions', { params: { header }, body }))
    },
    onSuccess: async () => {
      settled('exception')
      await queries.invalidateQueries()
      notifications.show({ message: say('sched_added'), withCloseButton: false })
      close()
    },
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    saving.mutate()
  }
  return (
    <Modal
      opened
      onClose={close}
      title={say('sched_exceptions')}
      closeButtonProps={{ 'aria-label': say('shell_close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <SegmentedControl
            fullWidth
            orientation="vertical"
            aria-label={say('sched_kind')}
            value={what}
            onChange={(value) => setWhat(value as typeof what)}
            data={(['vacation', 'opening', 'holiday'] as const).map((value) => ({
              value,
              label: say(`sched_${value}`),
            }))}
          />
          <Group grow>
            <TextInput
              data-autofocus
              required
              type="date"
              label={say('sched_first_day')}
              value={first}
              onChange={({ currentTarget: { value } }) => {
                setFirst(value)
                if (last < value) setLast(value)
              }}
            />
            {isOpening ? null : (
              <TextInput
                required
                type="date"
                min={first}
                label={say('sched_last_day')}
                value={last}
                onChange={({ currentTarget }) => setLast(currentTarget.value)}
              />
            )}
          </Group>
          {isOpening ? (
            <Group grow>
              <TextInput
                required
                type="time"
                label={say('sched_from_time')}
                value={from}
                onChange={({ currentTarget }) => setFrom(currentTarget.value)}
              />
              <TextInput
                required
                type="time"
                label={say('sched_to_time')}
                value={to}
                onChange={({ currentTarget }) => setTo(currentTarget.value)}
              />
            </Group>
          ) : null}
          <TextInput
            label={say('sched_reason')}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <div role="status">
            {isOpening || covered.count === 0 ? null : (
              <Alert
                color="orange"
                title={say('sched_displaced', { count: covered.count })}
                c="var(--mantine-color-text)"
              >
                <Text size="sm">{say('sched_displaced_detail')}</Text>
                <ul className="plain">
                  {covered.visits.slice(0, 5).map(({ id, starts_at_utc }) => (
                    <li key={id}>{dateAndTime(words, zone, starts_at_utc)}</li>
                  ))}
                </ul>
                {covered.count > 5 ? say('sched_displaced_more', { count: covered.count - 5 }) : null}
              </Alert>
            )}
          </div>
          <Trouble error={saving.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {say('sched_cancel')}
            </Button>
            <Button type="submit" loading={saving.isPending}>
              {say('sched_add_exception')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
