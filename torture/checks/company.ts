/** I21: whoever was put on a visit is on it until taken off, and is listed as such. */
import type { Companion } from '../history.ts'
import { type Broken, type Evidence, mayBeDuring, tell } from './check.ts'

const promise = 'I21 whoever comes along is on the visit'

/** Who was on a visit, from one event to the next. */
interface Stretch {
  readonly ids: string
  readonly earliest: number
  readonly latest: number
}

export function checkCompany(evidence: Evidence): Broken[] {
  const stretches = stretchesOf(evidence)
  return [...atTheEnd(evidence, stretches), ...asListed(evidence, stretches)]
}

function stretchesOf({ events, timelines }: Evidence): ReadonlyMap<string, readonly Stretch[]> {
  const all = new Map<string, Stretch[]>()
  const byVisit = Map.groupBy(events, ({ appointment_id }) => appointment_id)
  for (const [visit, its] of byVisit) {
    const on = new Set<string>()
    const steps = timelines.get(visit) ?? []
    const found = its.map(({ action, metadata }, i) => {
      const who = `${metadata['participant_id']} ${metadata['role']} ${metadata['person_id']}`
      if (action === 'participant_added') on.add(who)
      if (action === 'participant_removed') on.delete(who)
      const earliest = steps[i]?.earliest ?? Number.NEGATIVE_INFINITY
      const latest = steps[i + 1]?.latest ?? Number.POSITIVE_INFINITY
      return { ids: [...on].sort().join(), earliest, latest }
    })
    all.set(visit, found)
  }
  return all
}

function named({ id, role, patient_id }: Companion): string {
  return `${id} ${role} ${patient_id}`
}

function atTheEnd(
  { companions }: Evidence,
  stretches: ReadonlyMap<string, readonly Stretch[]>,
): readonly Broken[] {
  const rows = Map.groupBy(companions, ({ appointment_id }) => appointment_id)
  return [...stretches].flatMap(([visit, its]) => {
    const there = (rows.get(visit) ?? []).map(named).sort().join()
    const told = its.at(-1)?.ids ?? ''
    return there === told
      ? []
      : [{ promise, detail: `${visit} has ${there || 'nobody'}, not ${told || 'nobody'}` }]
  })
}

/** A list shows who was on the visit at some moment between question and answer. */
function asListed(
  { history }: Evidence,
  stretches: ReadonlyMap<string, readonly Stretch[]>,
): readonly Broken[] {
  return history.calls.flatMap((call) => {
    if (call.companions === null || call.target === null) return []
    const shown = call.companions.map(named).sort().join()
    const fits = stretches
      .get(call.target)
      ?.some((stretch) => stretch.ids === shown && mayBeDuring(stretch, call))
    return fits
      ? []
      : [{ promise: 'I15 answers are true', detail: `${tell(call)} lists ${shown || 'nobody'}` }]
  })
}
