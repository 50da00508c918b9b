/**
 * I7, I18: nobody is told that a time has been taken, or a patient is busy, while, for all that anybody can know, the
 * time was free.
 */
import { DAY_MS, MINUTE_MS } from '../../src/time/minute.ts'
import type { Call, Want } from '../history.ts'
import { periodOf, type VisitType } from '../scene.ts'
import { type Broken, type Evidence, mayBeDuring, SLACK_MS, tell } from './check.ts'
import type { Step } from './timeline.ts'
import { momentsOf, type Use, type Uses, usesOf } from './uses.ts'

export function checkRefusals(evidence: Evidence): Broken[] {
  const uses = usesOf(evidence)
  return evidence.history.calls.flatMap((call) => {
    if (call.outcome === 'info' || call.foreign) return []
    return refusalsIn(call).flatMap((refusal) => {
      switch (refusal.code) {
        case 'slot_not_offered':
          return wronglyNotOffered(refusal, evidence)
        case 'slot_taken':
          return wronglyTaken(refusal, evidence, uses)
        case 'patient_busy':
          return wronglyBusy(refusal, evidence, uses)
        default:
          return []
      }
    })
  })
}

interface Refusal {
  readonly call: Call
  readonly code: string | null
  /** The start that could not be had; null where only its visit is known. */
  readonly want: Want | null
  /** What the same command had taken before it came to this one. */
  readonly taken: readonly Want[]
}

/** Of several starts each that could not be had, or the first. */
function refusalsIn(call: Call): readonly Refusal[] {
  const { code, want, several, facts, outcome, refusedDates } = call
  if (several === null) return outcome === 'fail' ? [{ call, code, want, taken: [] }] : []
  if (call.kind === 'hold-jointly' && outcome === 'fail' && typeof facts['visit'] === 'number') {
    const taken = several.wants.slice(0, facts['visit'])
    return [{ call, code, want: several.wants[facts['visit']] ?? null, taken }]
  }
  const type = several.wants[0]?.type
  if (type === undefined) return []
  return refusedDates.map((date) => {
    const start = Date.parse(date.starts_at_utc)
    return { call, code: date.code, want: { type, start }, taken: [] }
  })
}

function wronglyNotOffered({ call, want }: Refusal, { scene }: Evidence): Broken[] {
  // A series may be moved to where nothing is offered, or to yesterday …
  if (call.kind === 'move-series' || want === null) return []
  if (scene.typeOf.get(want.type)?.mayClose !== false) return []
  // … and somebody who swaps with one of its visits wants to go there, too.
  if (want.start <= call.ended) return []
  return [{ promise: 'I18 what is on offer can be had', detail: `${tell(call)} ${at(want.start)}` }]
}

function wronglyTaken({ call, want, taken }: Refusal, evidence: Evidence, uses: Uses): Broken[] {
  const type = evidence.scene.typeOf.get(want?.type ?? '')
  if (type === undefined || want === null || standInTheWay(type, want, taken, evidence)) return []
  if (call.kind === 'move-series' && areOnOneDay(call, evidence)) return []
  const [from, until] = periodOf(type, want.start)
  const inOwnGroup = taken.filter((other) => other.type === want.type && other.start === want.start).length
  // They fill a session by themselves, which is gone with the refusal.
  if (type.places > 1 && inOwnGroup >= type.places) return []
  // Whoever wants a place in this group has its session in the way when it is full or over, and not before.
  const isFull = (use: Use, moment: number) =>
    call.kind === 'reschedule' ||
    !isSessionFor(type, want, use, evidence) ||
    use.status === 'completed' ||
    placesAt(uses.ofSession.get(use.id) ?? [], moment) + inOwnGroup >= type.places
  const couldBe = type.needs.some(({ candidates }) =>
    allInUseAtOnce(
      call,
      candidates.map((resource) => over(uses.ofResource.get(resource), from, until)),
      candidates.flatMap((resource) =>
        over(uses.ofResource.get(resource), from, until).flatMap(({ id }) => uses.ofSession.get(id) ?? []),
      ),
      isFull,
    ),
  )
  if (couldBe) return []
  const there = type.needs.flatMap(({ candidates }) =>
    candidates.flatMap((resource) => over(uses.ofResource.get(resource), from, until).map(told)),
  )
  const detail = `${tell(call)} ${at(want.start)} of ${type.places}; there: ${there.join('; ') || 'nothing'}`
  return [{ promise: 'I7 what is free is not refused', detail }]
}

/** Whether others of the same command want what this one wants: then that is why. */
function standInTheWay(type: VisitType, want: Want, taken: readonly Want[], { scene }: Evidence): boolean {
  const [from, until] = periodOf(type, want.start)
  return taken.some((other) => {
    const otherType = scene.typeOf.get(other.type)
    if (
      otherType === undefined ||
      (other.type === want.type && other.start === want.start && type.places > 1)
    )
      return false
    const [otherFrom, otherUntil] = periodOf(otherType, other.start)
    const shared = type.needs.some(({ candidates }) =>
      otherType.needs.some((need) => need.candidates.some((resource) => candidates.includes(resource))),
    )
    return shared && otherFrom < until && from < otherUntil
  })
}

/** Two visits of a series that have come to one day are to be moved to one time of another: one is in the other's way. */
function areOnOneDay(call: Call, { timelines, visits }: Evidence): boolean {
  const series = visits.find(({ id }) => id === call.several?.about)?.series_id
  const days = visits
    .filter(({ series_id }) => series_id === series)
    .map(({ id }) => {
      const steps = timelines.get(id) ?? []
      const then = steps.filter((step, i) => mayBeDuring(momentsOf(step, steps[i + 1]), call))
      return new Set(then.map(({ start }) => Math.floor(start / DAY_MS)))
    })
  return days.some((some, i) => days.slice(i + 1).some((others) => !some.isDisjointFrom(others)))
}

/** By where it was at that time: it may have been moved since. */
function isSessionFor(type: VisitType, { start }: Want, use: Use, { timelines }: Evidence): boolean {
  const [first] = timelines.get(use.id) ?? []
  return (
    type.places > 1 &&
    first?.isSession === true &&
    first.type === type.id &&
    use.from === periodOf(type, start)[0]
  )
}

function placesAt(places: readonly Use[], moment: number): number {
  return new Set(places.filter((use) => mayBeAt(use, moment)).map(({ id }) => id)).size
}

function mayBeAt({ earliest, latest }: Use, moment: number): boolean {
  return earliest - SLACK_MS <= moment && moment <= latest + SLACK_MS
}

function wronglyBusy({ call, want }: Refusal, { scene, timelines }: Evidence, { ofPatient }: Uses): Broken[] {
  const steps = timelines.get(call.target ?? '') ?? []
  const type = scene.typeOf.get(want?.type ?? steps[0]?.type ?? '')
  const start = want?.start ?? steps[0]?.start
  const patients = patientsOf(call, steps)
  if (patients.length === 0 || type === undefined || start === undefined) return []
  const end = start + type.minutes * MINUTE_MS
  if (patients.some((patient) => allInUseAtOnce(call, [over(ofPatient.get(patient), start, end)]))) return []
  const detail = `${tell(call)}: ${patients.join(' or ')} was not busy at ${at(start)}`
  return [{ promise: 'I7 what is free is not refused', detail }]
}

/** Who was named, or else whoever the visit may have been for: it may change hands while the question is under way. */
function patientsOf(call: Call, steps: readonly Step[]): readonly string[] {
  const { patient_id: named } = (call.body ?? {}) as { patient_id?: string }
  if (named !== undefined) return [named]
  const then = steps.filter(({ earliest }, i) => {
    return mayBeDuring({ earliest, latest: steps[i + 1]?.latest ?? Number.POSITIVE_INFINITY }, call)
  })
  return [...new Set(then.flatMap(({ patient }) => patient ?? []))]
}

function over(uses: readonly Use[] | undefined, from: number, until: number): readonly Use[] {
  return (uses ?? []).filter((use) => use.from < until && from < use.until)
}

/**
 * Whether there is a moment between question and answer at which each of them may have been in use.
 *
 * @param others whose beginnings are moments to be looked at as well
 */
function allInUseAtOnce(
  call: Call,
  all: readonly (readonly Use[])[],
  others: readonly Use[] = [],
  isInTheWay: (use: Use, moment: number) => boolean = () => true,
): boolean {
  const { begun, target } = call
  const isNear = (use: Use) => use.id !== target && mayBeDuring(use, call)
  const near = all.map((uses) => uses.filter(isNear))
  const begins = [...near.flat(), ...others.filter(isNear)].map(({ earliest }) => earliest - SLACK_MS)
  return [begun, ...begins.filter((moment) => moment > begun)].some((moment) =>
    near.every((uses) => uses.some((use) => mayBeAt(use, moment) && isInTheWay(use, moment))),
  )
}

function told({ id, status, earliest, latest }: Use): string {
  return `${id} ${status} ${at(earliest)}–${Number.isFinite(latest) ? at(latest) : 'the end'}`
}

function at(ms: number): string {
  return new Date(ms).toISOString()
}
