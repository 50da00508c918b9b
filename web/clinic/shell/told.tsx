import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Refused } from '../../ui/answer.ts'
import type { ClinicWords } from '../../words/clinic/clinic.ts'

/** One thing at a time can be taken back: the last. */
let last: (() => void) | null = null

export function undoLast(): void {
  const undo = last
  last = null
  undo?.()
}

interface Said {
  readonly text: string
  readonly button?: { readonly label: string; run(): void }
  readonly isBad?: boolean
  readonly forMs?: number
}

/** Says what happened, at the foot of the page, with at most one thing to do about it. Answers its name. */
export function tell({ say }: ClinicWords, { text, button, isBad = false, forMs = 8_000 }: Said): string {
  const id = notifications.show({
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm">{text}</Text>
        {button ? (
          <Button
            size="compact-sm"
            flex="none"
            variant="default"
            onClick={() => {
              notifications.hide(id)
              button.run()
            }}
          >
            {button.label}
          </Button>
        ) : null}
      </Group>
    ),
    color: isBad ? 'red' : 'hora',
    autoClose: forMs,
    withCloseButton: true,
    closeButtonProps: { 'aria-label': say('shell_close') },
  })
  return id
}

/** The same, for what can be taken back. */
export function tellWithUndo(words: ClinicWords, text: string, undo: () => void): void {
  last = undo
  tell(words, { text, button: { label: words.say('shell_undo'), run: undoLast } })
}

export function canUndo(undo: () => void): void {
  last = undo
}

/** Why not, in words for the desk: the API has them, in its reader's language. */
export function reasonOf(words: ClinicWords, error: unknown): string {
  if (!(error instanceof Refused)) return words.say('shell_failed_detail')
  const { title, detail, code } = error.problem
  const first = (error.problem as { errors?: readonly { detail: string }[] }).errors?.[0]?.detail
  return code === 'validation_failed' && first ? `${title} ${first}` : (detail ?? title)
}
