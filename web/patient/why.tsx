import { Refused } from '../ui/answer.ts'
import { usePage } from './context.ts'

/** A refusal in the server's words, anything else in ours. */
export function Why({ error }: { error: Error }) {
  const { words } = usePage()
  return (
    <p className="error">{error instanceof Refused ? error.problem.detail : words.say('failed_detail')}</p>
  )
}
