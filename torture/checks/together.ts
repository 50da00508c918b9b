/** I23: what is booked together is whole or not at all, in what clients were told and in the tables. */
import { DAY_MS } from '../../src/time/minute.ts'
import type { Call, Shown } from '../history.ts'
import { overAt } from '../scene.ts'
import { type Broken, type Evidence, SLACK_MS, tell } from './check.ts'
import type { Step } from './timeline.ts'

export function checkTogether(evidence: Evidence): Broken[] {
  const told = evidence.history.calls.flatMap((call) => {
    if (call.outcome !== 'ok' || call.several === null) return []
    return checks[call.kind]?.(call, evidence).map((wrong) => ({
      promise: 'I23 several visits are whole',
      detail: `${tell(call)}: ${wrong}`,
    }))
  })
  return [...told.filter((one) => one !== undefined), ...asStored(evidence)]
}

type Check = (call: Call, evidence: Evidence) => readonly string[]

const isLive = ({ status }: Shown) => ['held', 'pending', 'confirmed'].includes(status)

const none =
  (what: string, wrong: (visit: Shown, call: Call, evidence: Evidence) => boolean): Check =>
  (call, evidence) =>
    call.visits
      .filter((visit) => wrong(visit, call, evidence))
      .map(({ id, status }) => `${id} is ${status} ${what}`)

const checks: Readonly<Partial<Record<Call['kind'], Check>>> = {
  'hold-jointly': (call) => asAsked(call, call.several?.wants ?? []),
  'hold-series': heldSeries,
  'confirm-jointly': none('after the confirmation of all', ({ status }) => status === 'held'),
  'confirm-series': none('after the confirmation of all', ({ status }) => status === 'held'),
  'approve-series': none('after all were approved', ({ status }) => status === 'pending'),
  'cancel-jointly': none('after all were cancelled', isLive),
  'cancel-series': none(
    'after it was cancelled',
    (visit, call, evidence) =>
      isLive(visit) &&
      isMeant(visit, call) &&
      !isOver(visit, Date.parse(visit.starts_at_utc), call, evidence),
  ),
  'move-series': movedSeries,
}

function isMeant(visit: Shown, { several, visits }: Call): boolean {
  if (several === null || several.about === visit.id || several.scope === 'all') return true
  const named = visits.find(({ id }) => id === several.about)
  return (
    several.scope === 'this_and_following' && named !== undefined && visit.starts_at_utc > named.starts_at_utc
  )
}

/** What is over stays as it was: staff had moved it into the past. The visit that is named is changed all the same. */
function isOver(visit: Shown, start: number, { several, ended }: Call, { scene }: Evidence): boolean {
  return visit.id !== several?.about && overAt(scene, visit.appointment_type_id, start) <= ended + SLACK_MS
}

/** Those that were wanted, each as a fresh hold. */
function asAsked({ visits }: Call, wants: readonly { type: string; start: number }[]): readonly string[] {
  const line = (type: string, start: number) => `${type} ${new Date(start).toISOString()}`
  const asked = wants.map(({ type, start }) => line(type, start)).sort()
  const held = visits
    .filter(({ version, status }) => version === 1 && status === 'held')
    .map((visit) => line(visit.appointment_type_id, Date.parse(visit.starts_at_utc)))
    .sort()
  return held.join() === asked.join() ? [] : [`${held.length} of ${asked.length} are held: ${held.join()}`]
}

/** All dates, or those that could be had; and the others are told. */
function heldSeries(call: Call): readonly string[] {
  const { several, refusedDates } = call
  if (several === null) return []
  const refused = new Set(refusedDates.map(({ starts_at_utc }) => Date.parse(starts_at_utc)))
  if (several.all && refused.size > 0) return [`it is held without ${refused.size} dates`]
  const unasked = [...refused].filter((start) => several.wants.every((want) => want.start !== start))
  if (unasked.length > 0) return ['dates are refused that nobody asked for']
  return asAsked(
    call,
    several.wants.filter(({ start }) => !refused.has(start)),
  )
}

/** Each that is meant has moved by as many days, to the same time of day, or (where that may be) is told to stay. */
function movedSeries(call: Call, evidence: Evidence): readonly string[] {
  const { timelines, deeds } = evidence
  const { several, visits, refusedDates } = call
  const want = several?.wants[0]
  if (several === null || want === undefined) return []
  if (several.all && refusedDates.length > 0) return [`it moved without ${refusedDates.length} visits`]
  const before = new Map<string, Step>()
  const moved = new Set<string>()
  for (const { id, version } of visits) {
    const steps = timelines.get(id) ?? []
    const i = steps.findIndex((step) => step.version === version)
    const event = deeds.events.get(`${id} ${version}`)
    const by = event?.action === 'rescheduled' ? deeds.by(event) : []
    const isMoved = by.includes(call)
    // Another command was about the same visits in the same moment: nobody can say which of them moved this one.
    if (isMoved && by.length > 1) continue
    const step = steps[isMoved ? i - 1 : i]
    if (step !== undefined) before.set(id, step)
    if (isMoved) moved.add(id)
  }
  const named = before.get(several.about ?? '')
  if (named === undefined) return []
  const days = Math.floor(want.start / DAY_MS) - Math.floor(named.start / DAY_MS)
  const stays = new Set(refusedDates.map(({ starts_at_utc }) => Date.parse(starts_at_utc)))
  return visits.flatMap((visit) => {
    const { id } = visit
    const step = before.get(id)
    if (step === undefined) return []
    const isMeantHere =
      id === several.about ||
      several.scope === 'all' ||
      (several.scope === 'this_and_following' && step.start > named.start)
    const goal = (Math.floor(step.start / DAY_MS) + days) * DAY_MS + (want.start % DAY_MS)
    if (!isMeantHere) return moved.has(id) ? [`${id} moved, which was not meant`] : []
    if (moved.has(id))
      return Date.parse(visit.starts_at_utc) === goal ? [] : [`${id} moved to ${visit.starts_at_utc}`]
    return isLive(visit) && !stays.has(goal) && !isOver(visit, step.start, call, evidence)
      ? [`${id} did not move`]
      : []
  })
}

/** No visit of a joint booking or a series is there that nobody was told of, and none is missing. */
function asStored({ visits, series, history }: Evidence): readonly Broken[] {
  const held = history.calls.filter(({ outcome, kind }) => outcome === 'ok' && kind.startsWith('hold-'))
  const rows = Map.groupBy(visits, ({ series_id, joint_booking_id }) => series_id ?? joint_booking_id ?? '')
  const skipped = new Map(series.map(({ id, skipped_dates }) => [id, [...skipped_dates].sort().join()]))
  return held.flatMap((call) => {
    const [first] = call.visits
    const id = first?.series_id ?? first?.joint_booking_id ?? ''
    const told = call.visits.map((visit) => visit.id).sort()
    const there = (rows.get(id) ?? []).map((row) => row.id).sort()
    const dates = call.refusedDates.map(({ starts_at_utc }) => starts_at_utc.slice(0, 10)).sort()
    const isWhole = told.join() === there.join()
    const isSkipped = call.kind !== 'hold-series' || skipped.get(id) === dates.join()
    if (isWhole && isSkipped) return []
    const detail = `${tell(call)}: ${told.length} were held, ${there.length} are there; without ${dates.join()}, and by the table without ${skipped.get(id)}`
    return [{ promise: 'I23 several visits are whole', detail }]
  })
}
