import { Modal, NavLink, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf } from '../../ui/answer.ts'
import { dateAndTime } from '../../ui/times.ts'
import type { ClinicWord } from '../../words/clinic/clinic.ts'
import { useClinic } from '../shell/context.ts'
import { usePatients } from './data.ts'
import { statusOf } from './events.ts'
import { wallOf } from './wall.ts'

/** From a name to the visits of whoever is called so, and from a visit to its day. */
export function Find({ close, go }: { close: () => void; go: (date: string, visit: string) => void }) {
  const { words } = useClinic()
  const { say } = words
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed.trim(), 150)
  const [patient, setPatient] = useState<string | null>(null)
  const found = usePatients(q)
  const patients = q ? (found.data?.data ?? []) : []
  return (
    <Modal
      opened
      onClose={close}
      title={say('cal_find')}
      closeButtonProps={{ 'aria-label': say('shell_close') }}
      yOffset="10vh"
      radius="lg"
    >
      <Stack gap="sm">
        <TextInput
          aria-label={say('cal_who_hint')}
          placeholder={say('cal_who_hint')}
          data-autofocus
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value)
            setPatient(null)
          }}
        />
        {q === '' ? (
          <Text size="sm" c="dimmed">
            {say('cal_find_hint')}
          </Text>
        ) : null}
        {q !== '' && found.isSuccess && !found.isPlaceholderData && patients.length === 0 ? (
          <Text size="sm">{say('cal_found_nobody')}</Text>
        ) : null}
        {patients.map(({ id, name, phone, email }) => (
          <div key={id}>
            <NavLink
              component="button"
              type="button"
              label={name}
              description={[phone, email].filter(Boolean).join(' · ')}
              active={patient === id}
              onClick={() => setPatient(id)}
            />
            {patient === id ? <VisitsOf patientId={id} go={go} /> : null}
          </div>
        ))}
      </Stack>
    </Modal>
  )
}

function VisitsOf({ patientId, go }: { patientId: string; go: (date: string, visit: string) => void }) {
  const { words, session, practice } = useClinic()
  const visits = useQuery({
    queryKey: ['calendar', 'of', patientId],
    queryFn: () =>
      answerOf(
        session.api.GET('/v1/appointments', { params: { query: { patient_id: patientId, limit: 200 } } }),
      ),
  })
  if (!visits.data) return null
  if (visits.data.data.length === 0) return <Text size="sm">{words.say('cal_no_visits')}</Text>
  return (
    <Stack gap={0} pl="md">
      {visits.data.data.toReversed().map((visit) => (
        <NavLink
          key={visit.id}
          component="button"
          type="button"
          label={dateAndTime(words, practice.timezone, visit.starts_at_utc)}
          description={words.say(`cal_status_${statusOf(visit)}` as ClinicWord)}
          onClick={() => go(wallOf(practice.timezone, visit.starts_at_utc).slice(0, 10), visit.id)}
        />
      ))}
    </Stack>
  )
}
