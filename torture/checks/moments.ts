/** I6: holds live as long as they were given, by the database's clock alone; nothing happens while nobody asks for it. */
import type { Scene } from '../scene.ts'
import { type Broken, type Evidence, SLACK_MS, tell } from './check.ts'
import type { Step } from './timeline.ts'

export function checkMoments({ timelines, history, scene, offers }: Evidence): Broken[] {
  const offered = new Set(offers.map(({ appointment_id }) => appointment_id))
  const broken: Broken[] = []
  for (const steps of timelines.values()) {
    const [held] = steps
    if (held !== undefined && !held.isSession && !offered.has(held.id)) broken.push(...asLong(held, scene))
    for (const [i, step] of steps.entries()) {
      broken.push(...whileAsked(step), ...inTime(steps[i - 1], step))
    }
  }
  for (const call of history.calls) {
    if (call.code !== 'hold_expired' || call.outcome !== 'fail') continue
    const until = timelines.get(call.target ?? '')?.[0]?.holdUntil
    if (until != null && call.ended + SLACK_MS < until) {
      broken.push({
        promise: 'I6 no hold ends early',
        detail: `${tell(call)} though it lived until ${new Date(until).toISOString()}`,
      })
    }
  }
  return broken
}

/** A hold lives as long as its kind of visit says, whatever it was held with. */
function asLong({ id, at, holdUntil, type }: Step, { typeOf }: Scene): Broken[] {
  const ms = (holdUntil ?? at) - at
  const want = typeOf.get(type)?.holdMs
  if (want === undefined || Math.abs(ms - want) <= 1) return []
  return [{ promise: 'I6 a hold lives as long as it was given', detail: `${id} for ${ms} ms, not ${want}` }]
}

function whileAsked({ call, at, action, id, version }: Step): Broken[] {
  if (call === null || (at >= call.begun - SLACK_MS && at <= call.ended + SLACK_MS)) return []
  const when = new Date(at).toISOString()
  return [
    {
      promise: 'I6 one clock, the database’s',
      detail: `${action} ${id} ${version} is dated ${when}, and was asked for by ${tell(call)}`,
    },
  ]
}

function inTime(before: Step | undefined, step: Step): Broken[] {
  if (before === undefined || before.holdUntil === null) return []
  const ended = `${step.action} ${step.id} at ${new Date(step.at).toISOString()}, held until ${new Date(before.holdUntil).toISOString()}`
  if (step.action === 'hold_expired') {
    return step.at + 1 < before.holdUntil ? [{ promise: 'I6 no hold ends early', detail: ended }] : []
  }
  return step.at > before.holdUntil ? [{ promise: 'I6 a lapsed hold is dead', detail: ended }] : []
}
