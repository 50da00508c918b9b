import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { keyOf, settled } from '../../ui/intent.ts'
import { useClinic } from '../shell/context.ts'
import { Trouble } from '../shell/trouble.tsx'

export type Patient = Schemas['Patient']

/** Who somebody is and how to reach them. */
export function EditPatient({
  patient,
  close,
  saved,
}: {
  patient: Patient | null
  close: () => void
  saved?: (id: string) => void
}) {
  const { words, session } = useClinic()
  const { say } = words
  const queries = useQueryClient()
  const [given, setGiven] = useState({
    name: patient?.name ?? '',
    email: patient?.email ?? '',
    phone: patient?.phone ?? '',
    date_of_birth: patient?.date_of_birth ?? '',
  })
  const saving = useMutation({
    mutationFn: () => {
      const body = {
        name: given.name.trim(),
        email: given.email.trim() || null,
        phone: given.phone.trim() || null,
        date_of_birth: given.date_of_birth || null,
      }
      if (patient) {
        return answerOf(
          session.api.PATCH('/v1/patients/{id}', { params: { path: { id: patient.id } }, body }),
        )
      }
      const header = { 'Idempotency-Key': keyOf('patient', body) }
      return answerOf(session.api.POST('/v1/patients', { params: { header }, body }))
    },
    onSuccess: async ({ id }) => {
      settled('patient')
      await queries.invalidateQueries()
      notifications.show({ message: say('pat_saved'), withCloseButton: false })
      close()
      saved?.(id)
    },
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    saving.mutate()
  }
  const field = (name: keyof typeof given, type: string) => ({
    type,
    value: given[name],
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
      const { value } = currentTarget
      setGiven((before) => ({ ...before, [name]: value }))
    },
  })
  return (
    <Modal
      opened
      onClose={close}
      title={say(patient ? 'pat_edit' : 'pat_add')}
      closeButtonProps={{ 'aria-label': say('shell_close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <TextInput data-autofocus required label={say('pat_name')} {...field('name', 'text')} />
          <TextInput label={say('pat_phone')} {...field('phone', 'tel')} />
          <TextInput label={say('pat_email')} {...field('email', 'email')} />
          <TextInput label={say('pat_birth')} {...field('date_of_birth', 'date')} />
          <Trouble error={saving.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {say('pat_cancel')}
            </Button>
            <Button type="submit" loading={saving.isPending}>
              {say('pat_save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
