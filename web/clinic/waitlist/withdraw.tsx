import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useClinic } from '../shell/context.ts'
import { Trouble } from '../shell/trouble.tsx'
import { useWaitlistCommands } from './data.ts'
import type { Entry } from './order.ts'

/** It cannot be taken back, so it is asked. */
export function Withdraw({ entry, name, close }: { entry: Entry; name: string; close: () => void }) {
  const { say } = useClinic().words
  const { withdraw } = useWaitlistCommands()
  const leaving = useMutation({ mutationFn: () => withdraw(entry), onSuccess: close })
  return (
    <Modal
      opened
      onClose={close}
      title={say('wait_withdraw_title', { name })}
      closeButtonProps={{ 'aria-label': say('shell_close') }}
      radius="lg"
      centered
    >
      <Stack>
        <Text>{say(entry.status === 'offered' ? 'wait_withdraw_offered' : 'wait_withdraw_detail')}</Text>
        <Trouble error={leaving.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {say('wait_keep')}
          </Button>
          <Button color="red.9" loading={leaving.isPending} onClick={() => leaving.mutate()}>
            {say('wait_withdraw')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
