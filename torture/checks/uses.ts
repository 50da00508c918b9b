/** When each resource and each patient was taken, and between which moments that was so. */
import { MINUTE_MS } from '../../src/time/minute.ts'
import { periodOf, type VisitType } from '../scene.ts'
import type { Evidence } from './check.ts'
import type { Step } from './timeline.ts'

/** A time for which a resource, or a patient, was taken. */
export interface Use extends Moments {
  readonly id: string
  readonly status: string
  readonly from: number
  readonly until: number
}

export interface Moments {
  /** It may have been so from here to there … */
  readonly earliest: number
  readonly latest: number
  /** … and for certain, unless the second is before the first, from here to there. */
  readonly surelyFrom: number
  readonly surelyUntil: number
}

export interface Uses {
  readonly ofResource: ReadonlyMap<string, readonly Use[]>
  readonly ofPatient: ReadonlyMap<string, readonly Use[]>
  /** The places that were taken in each group session; whoever came, or did not, still has theirs. */
  readonly ofSession: ReadonlyMap<string, readonly Use[]>
}

export function usesOf({ timelines, scene }: Evidence): Uses {
  const ofResource = new Map<string, Use[]>()
  const ofPatient = new Map<string, Use[]>()
  const ofSession = new Map<string, Use[]>()
  const note = (uses: Map<string, Use[]>, key: string, use: Use) => {
    const known = uses.get(key)
    if (known) known.push(use)
    else uses.set(key, [use])
  }
  for (const [id, steps] of timelines) {
    const type = scene.typeOf.get(steps[0]?.type ?? '')
    if (type === undefined) continue
    for (const [i, step] of steps.entries()) {
      const when = { id, status: step.status, ...momentsOf(step, steps[i + 1]) }
      const [from, until] = periodOf(type, step.start)
      for (const resource of step.resources) note(ofResource, resource, { ...when, from, until })
      if (step.session !== null && step.status !== 'cancelled')
        note(ofSession, step.session, { ...when, from, until })
      if (step.patient !== null && isBooked(step))
        note(ofPatient, step.patient, { ...when, ...visitOf(type, step) })
    }
  }
  return { ofResource, ofPatient, ofSession }
}

function isBooked({ status }: Step): boolean {
  return status === 'pending' || status === 'confirmed'
}

/** Without the buffers: those are the practice's time and not the patient's. */
function visitOf({ minutes }: VisitType, { start }: Step): { from: number; until: number } {
  return { from: start, until: start + minutes * MINUTE_MS }
}

export function momentsOf(step: Step, next: Step | undefined): Moments {
  const lapse = step.holdUntil ?? Number.POSITIVE_INFINITY
  return {
    earliest: step.earliest,
    latest: Math.min(next?.latest ?? Number.POSITIVE_INFINITY, lapse),
    surelyFrom: step.latest,
    surelyUntil: Math.min(next?.earliest ?? Number.POSITIVE_INFINITY, lapse),
  }
}
