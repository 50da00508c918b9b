import { Alert, Button, FileButton, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf, Refused } from '../../ui/answer.ts'
import { keyOf, settled } from '../../ui/intent.ts'
import { useClinic } from '../shell/context.ts'
import { reasonOf, tell } from '../shell/told.tsx'
import type { Doctor } from './layers.ts'

type Import = Schemas['ScheduleImport']

/** The hours as a file for other programs; and from one, seen before it is brought in. */
export function CalendarFile({ doctor }: { doctor: Doctor }) {
  const { words, session, may } = useClinic()
  const { say } = words
  const [file, setFile] = useState<string | null>(null)
  const save = async () => {
    try {
      const answer = await session.fetch(`/v1/doctors/${doctor.id}/schedule.ics`)
      if (!answer.ok) throw new Error(`answered ${answer.status}`)
      const address = URL.createObjectURL(await answer.blob())
      const anchor = document.createElement('a')
      anchor.href = address
      anchor.download = `${doctor.slug}.ics`
      anchor.click()
      setTimeout(() => URL.revokeObjectURL(address), 60_000)
    } catch (error) {
      tell(words, { text: say('sched_file_not_done', { why: reasonOf(words, error) }), isBad: true })
    }
  }
  return (
    <Paper component="section" withBorder radius="lg" p="lg" aria-label={say('sched_file')}>
      <Title order={2} size="h4" mb="xs">
        {say('sched_file')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {say('sched_file_hint')}
      </Text>
      <Group gap="xs">
        <Button variant="default" onClick={() => void save()}>
          {say('sched_file_save')}
        </Button>
        {may('setup:write') ? (
          <FileButton
            accept="text/calendar,.ics"
            inputProps={{ 'aria-label': say('sched_file_choose') }}
            onChange={(chosen) => void chosen?.text().then(setFile)}
          >
            {(props) => (
              <Button variant="default" {...props}>
                {say('sched_file_choose')}
              </Button>
            )}
          </FileButton>
        ) : null}
      </Group>
      {file === null ? null : <Bringing key={file} doctor={doctor} file={file} done={() => setFile(null)} />}
    </Paper>
  )
}

function Bringing({ doctor, file, done }: { doctor: Doctor; file: string; done: () => void }) {
  const { words, session } = useClinic()
  const { say } = words
  const queries = useQueryClient()
  const [seen, setSeen] = useState<Import | null>(null)
  const [refusal, setRefusal] = useState<string[] | null>(null)
  const [isBusy, setBusy] = useState(false)
  const ask = async (preview: boolean): Promise<Import | null> => {
    const body = { file, preview }
    const intent = `import:${doctor.id}:${preview}`
    const header = { 'Idempotency-Key': keyOf(intent, body) }
    setBusy(true)
    setRefusal(null)
    try {
      const asked = { params: { path: { id: doctor.id }, header }, body }
      return await answerOf(session.api.POST('/v1/doctors/{id}/schedule-import', asked))
    } catch (error) {
      const errors = error instanceof Refused ? (error.problem.errors ?? []) : []
      setRefusal(errors.length > 0 ? errors.map(({ detail }) => detail) : [reasonOf(words, error)])
      return null
    } finally {
      settled(intent)
      setBusy(false)
    }
  }
  const look = async () => setSeen(await ask(true))
  const bring = async () => {
    const brought = await ask(false)
    if (brought === null) return
    await queries.invalidateQueries()
    tell(words, { text: say('sched_file_brought') })
    done()
  }
  const difference = (
    what: 'rules' | 'exceptions',
    { kept, added, removed }: Import['rules'] | Import['exceptions'],
  ) => say(`sched_file_${what}`, { kept, added: added.length, removed: removed.length })
  return (
    <Stack gap="sm" mt="md">
      {refusal ? (
        <Alert color="red" variant="light" role="alert" title={say('sched_file_refused')}>
          {refusal.map((why) => (
            <Text key={why} size="sm">
              {why}
            </Text>
          ))}
        </Alert>
      ) : null}
      {seen ? (
        <div role="status">
          <Text size="sm">{difference('rules', seen.rules)}</Text>
          <Text size="sm">{difference('exceptions', seen.exceptions)}</Text>
        </div>
      ) : null}
      <Group gap="xs">
        {seen ? (
          <Button loading={isBusy} onClick={() => void bring()}>
            {say('sched_file_bring')}
          </Button>
        ) : (
          <Button loading={isBusy} onClick={() => void look()}>
            {say('sched_file_look')}
          </Button>
        )}
        <Button variant="default" onClick={done}>
          {say('sched_file_leave')}
        </Button>
      </Group>
    </Stack>
  )
}
