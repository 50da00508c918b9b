/**
 * I7, I18: nobody is told that a time has been taken, or a patient is busy, while, for all that anybody can know, the
 * time was free.
 */
import type { Call } from '../history.ts'
import { periodOf } from '../scene.ts'
import { type Broken, type Evidence, SLACK_MS, tell } from './check.ts'
import { type Use, type Uses, usesOf } from './uses.ts'

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
  // A hold may have been confirmed for another patient than it was taken for.
  const patient = given ?? steps?.findLast((step) => step.patient !== null)?.patient
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

function at(ms: number): string {
  return new Date(ms).toISOString()
}
