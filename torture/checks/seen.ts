/** I13, I15: whatever an answer showed of an appointment was true at some moment between question and answer. */
import type { Call, Shown } from '../history.ts'
import { type Broken, type Evidence, SLACK_MS, tell } from './check.ts'
import type { Step } from './timeline.ts'

export function checkSeen({ history, timelines }: Evidence): Broken[] {
  return history.calls.flatMap((call) => {
    if (call.foreign) return []
    const target = timelines.get(call.target ?? '')
    const refusal = target === undefined ? null : wrongRefusal(call, target)
    const wrong = [...call.visits.map((shown) => wrongShown(call, shown, timelines)), refusal]
    return wrong
      .filter((what) => what !== null)
      .map((what) => ({ promise: 'I15 answers are true', detail: `${tell(call)}: ${what}` }))
  })
}

function wrongShown({ begun, ended }: Call, shown: Shown, timelines: Evidence['timelines']): string | null {
  const steps = timelines.get(shown.id) ?? []
  const i = steps.findIndex(({ version }) => version === shown.version)
  const step = steps[i]
  if (step === undefined) return null
  if (shown.status !== step.status)
    return `shows ${shown.status} at version ${step.version}, which was ${step.status}`
  if (Date.parse(shown.starts_at_utc) !== step.start)
    return `shows another start than version ${step.version} had`
  if (
    shown.resource_ids.length > 0 &&
    [...shown.resource_ids].sort().join() !== [...step.resources].sort().join()
  ) {
    return `shows other resources than version ${step.version} had`
  }
  return isPossible(step, steps[i + 1], begun, ended)
    ? null
    : `shows version ${step.version} of ${step.id}, which was not the present one`
}

function wrongRefusal({ code, facts, begun, ended, outcome }: Call, steps: readonly Step[]): string | null {
  if (outcome !== 'fail' || code !== 'invalid_transition') return null
  const fits = steps.some(
    (step, i) => step.status === facts['status'] && isPossible(step, steps[i + 1], begun, ended),
  )
  return fits ? null : `refused for being ${facts['status']}, which it was not then`
}

/** A hold is over for everybody when it lapses, whether or not anybody has written that down. */
function isPossible(step: Step, next: Step | undefined, begun: number, ended: number): boolean {
  const until = Math.min(next?.latest ?? Number.POSITIVE_INFINITY, step.holdUntil ?? Number.POSITIVE_INFINITY)
  return step.earliest - SLACK_MS <= ended && until + SLACK_MS >= begun
}
