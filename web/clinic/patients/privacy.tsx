import { Button, Group, Modal, Paper, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { keyOf, settled } from '../../ui/intent.ts'
import { dateAndTime } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import { every } from '../shell/every.ts'
import { Failed, Loading } from '../shell/states.tsx'
import { tell } from '../shell/told.tsx'
import { Trouble } from '../shell/trouble.tsx'

type Patient = Schemas['Patient']
type Read = Schemas['PatientRead']

/** What a patient may ask of the practice: a copy, who has looked, and that everything goes. */
export function Privacy({ patient }: { patient: Patient }) {
  const { words, may } = useClinic()
  const { say } = words
  const [isReading, setReading] = useState(false)
  const [isErasing, setErasing] = useState(false)
  const copy = useCopy(patient)
  return (
    <Stack component="section" mt="xl" maw={760} gap="sm">
      <Title order={2} size="h5">
        {say('pat_privacy')}
      </Title>
      <Group>
        <Button variant="default" loading={copy.isPending} onClick={() => copy.mutate()}>
          {say('pat_export')}
        </Button>
        <Button variant="default" onClick={() => setReading(true)}>
          {say('pat_reads')}
        </Button>
        {may('privacy:write') && patient.erased_at === null ? (
          <Button variant="default" onClick={() => setErasing(true)}>
            {say('pat_erase')}
          </Button>
        ) : null}
      </Group>
      <Trouble error={copy.error} />
      {isReading ? <Reads patient={patient} close={() => setReading(false)} /> : null}
      {isErasing ? <Erase patient={patient} close={() => setErasing(false)} /> : null}
    </Stack>
  )
}

/** A file for the patient to take along. */
function useCopy({ id }: Patient) {
  const { api } = useClinic().session
  return useMutation({
    mutationFn: () => answerOf(api.GET('/v1/patients/{id}/export', { params: { path: { id } } })),
    retry: false,
    onSuccess: (record) => {
      const file = URL.createObjectURL(
        new Blob([JSON.stringify(record, null, 2)], { type: 'application/json' }),
      )
      const link = Object.assign(document.createElement('a'), { href: file, download: `patient-${id}.json` })
      link.click()
      URL.revokeObjectURL(file)
    },
  })
}

function Reads({ patient: { id, name }, close }: { patient: Patient; close: () => void }) {
  const { words, session, practice } = useClinic()
  const { say } = words
  const reads = useQuery({
    queryKey: ['patient', id, 'reads'],
    queryFn: () =>
      every<Read>((page) =>
        session.api.GET('/v1/patients/{id}/reads', { params: { path: { id }, query: page } }),
      ),
  })
  return (
    <Modal
      opened
      onClose={close}
      title={say('pat_reads_of', { name })}
      closeButtonProps={{ 'aria-label': say('shell_close') }}
      radius="lg"
      centered
    >
      {reads.isError ? <Failed again={() => void reads.refetch()} /> : null}
      {reads.isPending ? <Loading /> : null}
      {reads.data?.length === 0 ? <Text>{say('pat_reads_none')}</Text> : null}
      {reads.data && reads.data.length > 0 ? (
        <Paper component="ul" withBorder radius="md" className="rows">
          {reads.data.toReversed().map((read) => (
            <li key={read.id} className="row">
              <Text component="span">{dateAndTime(words, practice.timezone, read.read_at)}</Text>
              <Text component="span" size="sm" c="dimmed">
                {say(read.actor_type === 'staff' ? 'pat_read_by_staff' : 'pat_read_by_key')} · {read.route}
              </Text>
            </li>
          ))}
        </Paper>
      ) : null}
    </Modal>
  )
}

function Erase({ patient: { id, name }, close }: { patient: Patient; close: () => void }) {
  const { words, session } = useClinic()
  const { say } = words
  const queries = useQueryClient()
  const intent = `erase:${id}`
  const erasing = useMutation({
    mutationFn: () =>
      answerOf(
        session.api.POST('/v1/patients/{id}/erase', {
          params: { path: { id }, header: { 'Idempotency-Key': keyOf(intent, {}) } },
          body: {},
        }),
      ),
    retry: false,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['patient', id] })
      tell(words, { text: say('pat_erased') })
      close()
    },
    onSettled: () => settled(intent),
  })
  return (
    <Modal
      opened
      onClose={close}
      title={say('pat_erase_title', { name })}
      closeButtonProps={{ 'aria-label': say('shell_close') }}
      radius="lg"
      centered
    >
      <Stack>
        <Text>{say('pat_erase_detail')}</Text>
        <Trouble error={erasing.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close} data-autofocus>
            {say('pat_cancel')}
          </Button>
          <Button color="red" loading={erasing.isPending} onClick={() => erasing.mutate()}>
            {say('pat_erase')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
