import { Button, Group, Modal, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode, SubmitEvent } from 'react'
import { useClinic } from '../shell/context.ts'
import { Trouble } from '../shell/trouble.tsx'

/** A card in which one thing is written down and saved; what was typed stays when that fails. */
export function Editor({
  title,
  close,
  save,
  remove,
  children,
}: {
  title: string
  close: () => void
  save: () => Promise<unknown>
  remove?: (() => Promise<unknown>) | undefined
  children: ReactNode
}) {
  const { say } = useClinic().words
  const queries = useQueryClient()
  const after = {
    onSuccess: async () => {
      await queries.invalidateQueries()
      notifications.show({ message: say('setup_saved'), withCloseButton: false })
      close()
    },
  }
  const saving = useMutation({ mutationFn: save, ...after })
  const removing = useMutation({ mutationFn: async () => remove?.(), ...after })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    saving.mutate()
  }
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      closeButtonProps={{ 'aria-label': say('shell_close') }}
      size="lg"
    >
      <form onSubmit={submit}>
        <Stack>
          {children}
          <Trouble error={saving.error ?? removing.error} />
          <Group justify="space-between">
            {remove ? (
              <Button
                variant="subtle"
                color="red"
                loading={removing.isPending}
                onClick={() => removing.mutate()}
              >
                {say('setup_remove')}
              </Button>
            ) : (
              <span />
            )}
            <Group>
              <Button variant="default" onClick={close}>
                {say('setup_cancel')}
              </Button>
              <Button type="submit" loading={saving.isPending}>
                {say('setup_save')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
