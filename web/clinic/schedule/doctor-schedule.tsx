import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { useClinic } from '../shell/context.ts'
import { every, useTypes } from '../shell/every.ts'
import { useShortcuts } from '../shell/shortcuts.tsx'
import { Failed, Loading } from '../shell/states.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { CalendarFile } from './calendar-file.tsx'
import { Exceptions } from './exceptions.tsx'
import { type Doctor, type DraftRule, draftOf, type Rule } from './layers.ts'
import { Layers } from './layers.tsx'
import { isRecurring } from './pattern.ts'
import { PreviewPanel } from './preview.tsx'
import { RecurringHours } from './recurring.tsx'
import { useDraft } from './use-draft.ts'
import { Why } from './why.tsx'

/** The hours beside what comes of them. */
export function DoctorSchedule({ doctor }: { doctor: Doctor }) {
  const { session } = useClinic()
  const types = useTypes()
  const rules = useQuery({
    queryKey: ['schedule-rules', doctor.id],
    queryFn: () =>
      every<Rule>((page) =>
        session.api.GET('/v1/schedule-rules', { params: { query: { ...page, doctor_id: doctor.id } } }),
      ),
  })
  if (rules.isError || types.isError)
    return <Failed again={() => void Promise.all([rules.refetch(), types.refetch()])} />
  if (!rules.data || !types.data) return <Loading />
  const own = types.data.filter((type) => type.doctor_id === doctor.id && type.is_active)
  return <Editing doctor={doctor} stored={rules.data.map(draftOf)} types={own} />
}

function Editing({
  doctor,
  stored,
  types,
}: {
  doctor: Doctor
  stored: readonly DraftRule[]
  types: readonly Schemas['AppointmentType'][]
}) {
  const { say } = useClinic().words
  const draft = useDraft(doctor.id, stored)
  const { undo, save, canUndo, isChanged } = draft
  const recurring = draft.rules.filter(isRecurring)
  const weekly = draft.rules.filter((rule) => !isRecurring(rule))
  const shortcuts = useMemo(
    () => [
      { keys: 'mod+Z', does: say('sched_undo_help'), run: undo },
      { keys: 'mod+S', does: say('sched_save_help'), run: save },
    ],
    [say, undo, save],
  )
  useShortcuts(shortcuts)
  return (
    <div className="sched">
      <Stack gap="lg">
        <Paper withBorder radius="lg" p="lg">
          <Group justify="space-between" mb="md" className="sched-bar">
            <Title order={2} size="h4">
              {say('sched_weekly')}
            </Title>
            <Group gap="xs">
              <Text size="sm" c="dimmed" role="status">
                {draft.isSaving ? say('sched_saving', draft.progress) : isChanged ? say('sched_unsaved') : ''}
              </Text>
              <Button variant="default" disabled={!canUndo || draft.isSaving} onClick={undo}>
                {say('sched_undo')}
              </Button>
              <Button disabled={!isChanged} loading={draft.isSaving} onClick={save}>
                {say('sched_save')}
              </Button>
            </Group>
          </Group>
          <Trouble error={draft.error} />
          <Layers
            rules={weekly}
            timezone={doctor.timezone}
            change={(rules) => draft.change([...rules, ...recurring])}
          />
          <RecurringHours
            rules={recurring}
            timezone={doctor.timezone}
            change={(rules) => draft.change([...weekly, ...rules])}
          />
        </Paper>
        <Exceptions doctor={doctor} />
        <CalendarFile doctor={doctor} />
      </Stack>
      <Stack gap="lg">
        <PreviewPanel doctor={doctor} types={types} rules={draft.rules} isChanged={isChanged} />
        <Why doctor={doctor} types={types} />
      </Stack>
    </div>
  )
}
