/** I22: in a session nobody has the place of another, at no moment; and those who have one are those who were told so. */
import { type Broken, type Evidence, SLACK_MS } from './check.ts'
import type { Step } from './timeline.ts'

interface Had {
  readonly id: string
  /** For certain. */
  readonly from: number
  readonly until: number
}

export function checkSessions(evidence: Evidence): Broken[] {
  return [...oversold(evidence), ...strangers(evidence)]
}

/** Over every moment of the run, from what clients were told. */
function oversold({ timelines, scene }: Evidence): readonly Broken[] {
  const places = [...timelines.values()].filter(([first]) => first?.session != null)
  const bySession = Map.groupBy(places, ([first]) => first?.session ?? '')
  return [...bySession].flatMap(([session, all]) => {
    const most = scene.typeOf.get(all[0]?.[0]?.type ?? '')?.places ?? 0
    const had = all.flatMap((steps) => steps.flatMap((step, i) => hadOf(step, steps[i + 1])))
    const moment = had.find(({ from }) => livingAt(had, from).size > most)
    if (moment === undefined) return []
    const many = livingAt(had, moment.from).size
    return [
      {
        promise: 'I22 no place is sold twice',
        detail: `session ${session} of ${most} had ${many} at ${new Date(moment.from).toISOString()}`,
      },
    ]
  })
}

function livingAt(had: readonly Had[], moment: number): ReadonlySet<string> {
  return new Set(had.filter(({ from, until }) => from <= moment && moment < until).map(({ id }) => id))
}

function hadOf(step: Step, next: Step | undefined): readonly Had[] {
  if (step.status === 'cancelled') return []
  const end = Math.min(next?.earliest ?? Number.POSITIVE_INFINITY, step.holdUntil ?? Number.POSITIVE_INFINITY)
  const [from, until] = [step.latest + SLACK_MS, end - SLACK_MS]
  return from < until ? [{ id: step.id, from, until }] : []
}

/** What the tables count as a place is one of which somebody was told, and the other way round. */
function strangers({ visits, timelines, events }: Evidence): readonly Broken[] {
  const numbers = new Map(
    events.flatMap(({ appointment_id, action, metadata }) =>
      action === 'held' || action === 'rescheduled' ? [[appointment_id, metadata['place']] as const] : [],
    ),
  )
  return visits.flatMap(({ id, status, session_id, place }) => {
    const last = timelines.get(id)?.at(-1)
    if (session_id === null && last?.session == null) return []
    if (last?.session === session_id && last.status === status && numbers.get(id) === place) return []
    return [
      {
        promise: 'I22 a session is its places',
        detail: `${id} is ${status} at place ${place} of ${session_id}, and was told to be ${last?.status} of ${last?.session}`,
      },
    ]
  })
}
