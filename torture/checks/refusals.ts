/**
 * I7, I18: nobody is told that a time has been taken, or a patient is busy, while, for all that anybody can know, the
 * time was free.
 */
import type { Call } from '../history.ts'
import { periodOf, type VisitType } from '../scene.ts'
import { type Broken, type Evidence, SLACK_MS, tell } from './check.ts'
import type { Step } from './timeline.ts'

/** A time during which a resource, or a patient, may have been in use. */
interface Use {
  readonly id: string
  readonly from: number
  readonly until: number
  readonly earliest: number
  readonly latest: number
}

interface Uses {
  readonly ofResource: ReadonlyMap<string, readonly Use[]>
  readonly ofPatient: ReadonlyMap<string, readonly Use[]>
}

const MINUTE_MS = 60_000

export function checkRefusals(evidence: Evidence): Broken[] {
  const uses = usesOf(evidence)
  return evidence.history.calls.flatMap((call) => {
    if (call.outcome !== 'fail' || call.foreign) return []
    switch (call.code) {
      case 'slot_not_offered':
        return wronglyNotOffered(call, evidence)
      case 'slot_taken':
        return wronglyTaken(call, evidence, uses)
      case 'patient_busy':
        return wronglyBusy(call, evidence, uses)
      default:
        return []
    }
  })
}

function wronglyNotOffered(call: Call, { scene }: Evidence): Broken[] {
  if (call.want === null || scene.typeOf.get(call.want.type)?.mayClose !== false) return []
  return [{ promise: 'I18 what is on offer can be had', detail: `${tell(call)} ${at(call.want.start)}` }]
}

function wronglyTaken(call: Call, { scene }: Evidence, { ofResource }: Uses): Broken[] {
  const type = scene.typeOf.get(call.want?.type ?? '')
  if (type === undefined || call.want === null) return []
  const [from, until] = periodOf(type, call.want.start)
  const couldBe = type.needs.some(({ candidates }) =>
    allInUseAtOnce(
      call,
      candidates.map((resource) => over(ofResource.get(resource), from, until)),
    ),
  )
  if (couldBe) return []
  return [{ promise: 'I7 what is free is not refused', detail: `${tell(call)} ${at(call.want.start)}` }]
}

function wronglyBusy(call: Call, { scene, timelines }: Evidence, { ofPatient }: Uses): Broken[] {
  const steps = timelines.get(call.target ?? '')
  const given = (call.body as { patient_id?: string } | null)?.patient_id
  const patient = given ?? steps?.find((step) => step.patient !== null)?.patient
  const type = scene.typeOf.get(call.want?.type ?? steps?.[0]?.type ?? '')
  const start = call.want?.start ?? steps?.[0]?.start
  if (patient == null || type === undefined || start === undefined) return []
  const uses = over(ofPatient.get(patient), start, start + type.minutes * MINUTE_MS)
  if (allInUseAtOnce(call, [uses])) return []
  return [{ promise: 'I7 what is free is not refused', detail: `${tell(call)}: the patient was not busy` }]
}

function over(uses: readonly Use[] | undefined, from: number, until: number): readonly Use[] {
  return (uses ?? []).filter((use) => use.from < until && from < use.until)
}

/** Whether there is a moment between question and answer at which each of them may have been in use. */
function allInUseAtOnce({ begun, ended, target }: Call, all: readonly (readonly Use[])[]): boolean {
  const near = all.map((uses) =>
    uses.filter(
      (use) => use.id !== target && use.earliest - SLACK_MS <= ended && use.latest + SLACK_MS >= begun,
    ),
  )
  const begins = near.flat().map(({ earliest }) => earliest - SLACK_MS)
  return [begun, ...begins.filter((moment) => moment > begun)].some((moment) =>
    near.every((uses) =>
      uses.some((use) => use.earliest - SLACK_MS <= moment && moment <= use.latest + SLACK_MS),
    ),
  )
}

function usesOf({ timelines, scene }: Evidence): Uses {
  const ofResource = new Map<string, Use[]>()
  const ofPatient = new Map<string, Use[]>()
  const note = (uses: Map<string, Use[]>, key: string, use: Use) => {
    const known = uses.get(key)
    if (known) known.push(use)
    else uses.set(key, [use])
  }
  for (const [id, steps] of timelines) {
    const type = scene.typeOf.get(steps[0]?.type ?? '')
    if (type === undefined) continue
    for (const [i, step] of steps.entries()) {
      const when = { id, earliest: step.earliest, latest: latestOf(step, steps[i + 1]) }
      const [from, until] = periodOf(type, step.start)
      for (const resource of step.resources) note(ofResource, resource, { ...when, from, until })
      if (step.patient !== null && isBooked(step))
        note(ofPatient, step.patient, { ...when, ...visitOf(type, step) })
    }
  }
  return { ofResource, ofPatient }
}

function isBooked({ status }: Step): boolean {
  return status === 'pending' || status === 'confirmed'
}

/** Without the buffers: those are the practice's time and not the patient's. */
function visitOf({ minutes }: VisitType, { start }: Step): { from: number; until: number } {
  return { from: start, until: start + minutes * MINUTE_MS }
}

function latestOf(step: Step, next: Step | undefined): number {
  return Math.min(next?.latest ?? Number.POSITIVE_INFINITY, step.holdUntil ?? Number.POSITIVE_INFINITY)
}

function at(ms: number): string {
  return new Date(ms).toISOString()
}
