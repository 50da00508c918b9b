/** I7, I18: nobody is told that a time has been taken while, for all that anybody can know, it was free. */
import type { Call } from '../history.ts'
import { periodOf } from '../scene.ts'
import { type Broken, type Evidence, SLACK_MS, tell } from './check.ts'
import type { Step } from './timeline.ts'

/** A time during which a resource may have been in use. */
interface Use {
  readonly id: string
  readonly from: number
  readonly until: number
  readonly earliest: number
  readonly latest: number
}

export function checkRefusals(evidence: Evidence): Broken[] {
  const { history, scene } = evidence
  const uses = usesOf(evidence)
  const broken: Broken[] = []
  for (const call of history.calls) {
    if (call.outcome !== 'fail' || call.want === null || call.foreign) continue
    const type = scene.typeOf.get(call.want.type)
    if (type === undefined) continue
    if (call.code === 'slot_not_offered' && !type.mayClose) {
      broken.push({
        promise: 'I18 what is on offer can be had',
        detail: `${tell(call)} ${new Date(call.want.start).toISOString()}`,
      })
    }
    if (call.code !== 'slot_taken') continue
    const [from, until] = periodOf(type, call.want.start)
    const couldBeTaken = type.needs.some(({ candidates }) =>
      allInUseAtOnce(
        call,
        candidates.map((resource) =>
          (uses.get(resource) ?? []).filter((use) => use.from < until && from < use.until),
        ),
      ),
    )
    if (!couldBeTaken) {
      broken.push({
        promise: 'I7 what is free is not refused',
        detail: `${tell(call)} ${new Date(call.want.start).toISOString()}`,
      })
    }
  }
  return broken
}

/** Whether there is a moment between question and answer at which each of the resources may have been in use. */
function allInUseAtOnce({ begun, ended, target }: Call, perResource: readonly (readonly Use[])[]): boolean {
  const near = perResource.map((uses) =>
    uses.filter(
      (use) => use.id !== target && use.earliest - SLACK_MS <= ended && use.latest + SLACK_MS >= begun,
    ),
  )
  const moments = [begun, ...near.flat().map(({ earliest }) => earliest - SLACK_MS)].filter(
    (at) => at >= begun && at <= ended,
  )
  return moments.some((at) =>
    near.every((uses) => uses.some((use) => use.earliest - SLACK_MS <= at && at <= use.latest + SLACK_MS)),
  )
}

function usesOf({ timelines, scene, events }: Evidence): ReadonlyMap<string, readonly Use[]> {
  const typeOfVisit = new Map(
    events
      .filter(({ action }) => action === 'held')
      .map((event) => [event.appointment_id, event.metadata['appointment_type_id'] as string]),
  )
  const uses = new Map<string, Use[]>()
  for (const [id, steps] of timelines) {
    const type = scene.typeOf.get(typeOfVisit.get(id) ?? '')
    if (type === undefined) continue
    for (const [i, step] of steps.entries()) {
      const [from, until] = periodOf(type, step.start)
      const use = { id, from, until, earliest: step.earliest, latest: latestOf(step, steps[i + 1]) }
      for (const resource of step.resources) {
        const known = uses.get(resource)
        if (known) known.push(use)
        else uses.set(resource, [use])
      }
    }
  }
  return uses
}

function latestOf(step: Step, next: Step | undefined): number {
  return Math.min(next?.latest ?? Number.POSITIVE_INFINITY, step.holdUntil ?? Number.POSITIVE_INFINITY)
}
