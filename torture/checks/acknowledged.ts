/**
 * I2, I3, I4, I8: what was acknowledged is there, what was refused left nothing, and what is there somebody did: the
 * events and the commands that succeeded are the same.
 */
import { type Call, effects } from '../history.ts'
import { type Broken, type Evidence, tell } from './check.ts'

export interface Acknowledged {
  readonly acknowledged: number
  readonly lost: number
  readonly unresolved: number
  readonly broken: readonly Broken[]
}

export function checkAcknowledged({ history, events, deeds }: Evidence): Acknowledged {
  const broken: Broken[] = []
  let lost = 0
  for (const [what, [call, other]] of deeds.sure) {
    if (call === undefined) continue
    if (other !== undefined)
      broken.push({
        promise: 'I8 one effect, one command',
        detail: `${tell(call)} and ${tell(other)} both made ${what}`,
      })
    const event = deeds.events.get(what)
    if (event === undefined) {
      lost += 1
      broken.push({
        promise: 'I2 nothing acknowledged is lost',
        detail: `${tell(call)} made ${what}, which is not there`,
      })
    } else if (!isEffectOf(call, event.action)) {
      broken.push({
        promise: 'I4 the event tells what was done',
        detail: `${tell(call)} is recorded as ${event.action}`,
      })
    }
  }
  const done = new Map(events.map((event) => [event, deeds.by(event)]))
  const idle = idleOf(history.calls, new Set([...done.values()].flat()))
  lost += idle.length
  const unknown = history.calls.filter(
    ({ outcome, kind }) => outcome === 'info' && effects[kind] !== undefined,
  )
  const maybe = new Set(unknown.flatMap(({ target, several }) => [target, ...(several?.visits ?? [])]))
  for (const [event, calls] of done) {
    if (calls.length > 0 || deeds.isByItself(event)) continue
    const { action, appointment_id, version } = event
    // A hold whose outcome nobody learned has an id that nobody knows.
    if (maybe.has(appointment_id) || (action === 'held' && maybe.has(null))) continue
    broken.push({
      promise: 'I2 a refused command leaves nothing',
      detail: `${action} ${appointment_id} ${version} was done by no command that succeeded`,
    })
  }
  const acknowledged = history.calls.filter(
    ({ outcome, kind, visits }) => outcome === 'ok' && effects[kind] !== undefined && visits.length > 0,
  ).length
  return { acknowledged, lost, unresolved: unknown.length, broken: [...broken, ...idle] }
}

function isEffectOf({ kind }: Call, action: string): boolean {
  return effects[kind]?.includes(action) || (kind === 'confirm' && action === 'participant_added')
}

/** A change of several visits that succeeded has changed one at least. */
function idleOf(calls: readonly Call[], busy: ReadonlySet<Call>): readonly Broken[] {
  return calls
    .filter(
      (call) =>
        call.outcome === 'ok' && call.several !== null && effects[call.kind] !== undefined && !busy.has(call),
    )
    .map((call) => ({
      promise: 'I2 nothing acknowledged is lost',
      detail: `${tell(call)}, of which nothing is recorded`,
    }))
}
