import { Button, Group, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useClinic } from '../shell/context.ts'
import { reasonOf, tell } from '../shell/told.tsx'

interface Props {
  readonly label: string
  /** What is told once it is done. */
  readonly done: string
  work(): Promise<unknown>
  /** What is to be known, or said, before the second time. */
  readonly children: ReactNode
}

/** Final for several visits at once, so it is asked for twice. */
export function AskTwice({ label, done, work, children }: Props) {
  const { words } = useClinic()
  const { say } = words
  const [isAsked, ask] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const run = async () => {
    setBusy(true)
    try {
      await work()
      tell(words, { text: done })
    } catch (error) {
      tell(words, { text: say('cal_not_done', { why: reasonOf(words, error) }), isBad: true })
    }
    setBusy(false)
    ask(false)
  }
  if (!isAsked)
    return (
      <Group>
        <Button variant="default" onClick={() => ask(true)}>
          {label}
        </Button>
      </Group>
    )
  return (
    <Stack gap="xs" role="group" aria-label={label}>
      {children}
      <Group gap="xs">
        <Button color="red.9" loading={isBusy} onClick={() => void run()}>
          {say('cal_series_cancel_yes')}
        </Button>
        <Button variant="default" onClick={() => ask(false)}>
          {say('cal_series_keep')}
        </Button>
      </Group>
    </Stack>
  )
}
