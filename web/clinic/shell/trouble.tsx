import { Alert } from '@mantine/core'
import { Refused } from '../../ui/answer.ts'
import { useWords } from './context.ts'

/** Why something could not be saved, beside what was typed, which stays. */
export function Trouble({ error }: { error: Error | null }) {
  const { say } = useWords()
  if (!error) return null
  const told = error instanceof Refused ? error.problem : null
  const faults = (told as { errors?: readonly { pointer: string; detail: string }[] } | null)?.errors ?? []
  return (
    <Alert color="red" role="alert" title={told?.title ?? say('shell_failed_save')}>
      {faults.length > 0
        ? faults.map(({ pointer, detail }) => (
            <div key={pointer}>
              {pointer.split('/').at(-1)?.replaceAll('_', ' ')}: {detail}
            </div>
          ))
        : (told?.detail ?? say('shell_failed_save_detail'))}
    </Alert>
  )
}
