import { Button, Group, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode, SubmitEvent } from 'react'
import { useConfirmed } from '../shell/confirm.tsx'
import { useClinic } from '../shell/context.ts'
import { Trouble } from '../shell/trouble.tsx'

interface Props {
  readonly label: string
  save(): Promise<unknown>
  /** Called when it is saved, and when it is left. */
  close(): void
  readonly children: ReactNode
}

/** Makes or changes a connection, for whoever shows who they are. */
export function ConnectionForm({ label, save, close, children }: Props) {
  const { say } = useClinic().words
  const queries = useQueryClient()
  const { run, dialog } = useConfirmed()
  const saving = useMutation({
    mutationFn: () => run(save),
    retry: false,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['calendar-connections'] })
      close()
    },
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    saving.mutate()
  }
  return (
    <form onSubmit={submit}>
      {dialog}
      <Stack>
        {children}
        <Trouble error={saving.error} />
        <Group>
          <Button type="submit" loading={saving.isPending}>
            {label}
          </Button>
          <Button variant="default" onClick={close}>
            {say('setup_cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
