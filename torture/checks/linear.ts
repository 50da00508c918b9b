/**
 * I15: for each resource that a visit cannot swap for another, and each day, there is an order of the commands, each
 * somewhere between its question and its answer, in which every answer is right. Found by search (Wing and Gong, with
 * Lowe's memory), between moments at which nothing was under way.
 */
import { DAY_MS } from '../../src/time/minute.ts'
import { midnightOf, periodOf, type Scene, type VisitType } from '../scene.ts'
import { type Broken, type Evidence, SLACK_MS, tell } from './check.ts'
import type { Step } from './timeline.ts'

export interface Span {
  readonly from: number
  readonly until: number
}

/** Something that happened at one moment between `earliest` and `latest`. */
export interface Deed {
  readonly what: string
  readonly id: string
  /** Of the appointment: its deeds happen in this order, and so what is live in the end is the same in every order. */
  readonly version: number
  readonly earliest: number
  readonly latest: number
  /** Free from here on. */
  readonly leaves: boolean
  /** In use from here on: must not be over another. */
  readonly takes: Span | null
  /** Told that this time was in use: must be over another. */
  readonly refused: Span | null
}

export interface Linear {
  readonly broken: readonly Broken[]
  /** Resource-days that were searched, and stretches that were given up as too large. */
  readonly days: number
  readonly undecided: number
}

const MOST_STEPS = 200_000

export function checkLinear(evidence: Evidence): Linear {
  const partitions = deedsByResourceDay(evidence)
  const broken: Broken[] = []
  let undecided = 0
  for (const [name, deeds] of partitions) {
    const verdict = linearize(deeds)
    if (verdict === 'undecided') undecided += 1
    else if (verdict !== null)
      broken.push({
        promise: 'I15 one order explains all answers',
        detail: `${name}: no order of ${verdict}`,
      })
  }
  return { broken, days: partitions.size, undecided }
}

/** Null when there is an order; else the deeds for which there is none. */
export function linearize(deeds: readonly Deed[]): string | null | 'undecided' {
  let live = new Map<string, Span>()
  for (const stretch of stretches(deeds)) {
    const after = order(stretch, live)
    if (after === 'undecided') return after
    if (after === null) return `${stretch.map(told).join('; ')} after ${near(stretch, deeds)}`
    live = after
  }
  return null
}

function told({ what, earliest, latest, leaves }: Deed): string {
  return `${what}${leaves ? ' leaves' : ''} [${[earliest, latest].map((at) => new Date(at).toISOString().slice(11, 23)).join('–')}]`
}

/** What else was about the same time of the day: for whoever has to find out. */
function near(stretch: readonly Deed[], deeds: readonly Deed[]): string {
  const spans = stretch.flatMap(({ takes, refused }) => takes ?? refused ?? [])
  const ids = new Set(
    deeds
      .filter(
        ({ takes }) =>
          takes !== null && spans.some((span) => span.from < takes.until && takes.from < span.until),
      )
      .map(({ id }) => id),
  )
  return deeds
    .filter((deed) => ids.has(deed.id) && !stretch.includes(deed))
    .map(told)
    .join('; ')
}

/** Cut where everything before has ended before anything after begins: what is live there does not depend on the order. */
function* stretches(deeds: readonly Deed[]): Generator<Deed[]> {
  let stretch: Deed[] = []
  let ends = Number.NEGATIVE_INFINITY
  for (const deed of [...deeds].sort((a, b) => a.earliest - b.earliest)) {
    if (stretch.length > 0 && deed.earliest > ends) {
      yield stretch
      stretch = []
    }
    stretch.push(deed)
    ends = Math.max(ends, deed.latest)
  }
  if (stretch.length > 0) yield stretch
}

function order(
  deeds: readonly Deed[],
  before: ReadonlyMap<string, Span>,
): Map<string, Span> | null | 'undecided' {
  const seen = new Set<string>()
  const stack: { left: readonly Deed[]; live: ReadonlyMap<string, Span> }[] = [{ left: deeds, live: before }]
  for (let steps = 0; stack.length > 0; steps++) {
    if (steps > MOST_STEPS) return 'undecided'
    const { left: all, live } = stack.pop() as { left: readonly Deed[]; live: ReadonlyMap<string, Span> }
    const left = withoutTrueRefusals(all, live)
    if (left.length === 0) return new Map(live)
    const state = left.map(({ what }) => what).join()
    if (seen.has(state)) continue
    seen.add(state)
    const soonest = Math.min(...left.map(({ latest }) => latest))
    for (const deed of left) {
      if (deed.earliest > soonest || left.some((other) => comesFirst(other, deed))) continue
      const after = apply(deed, live)
      if (after !== null) stack.push({ left: left.filter((other) => other !== deed), live: after })
    }
  }
  return null
}

function comesFirst(one: Deed, other: Deed): boolean {
  return one.id === other.id && one.refused === null && other.refused === null && one.version < other.version
}

/** A refusal that is right now changes nothing: to let it happen now is never a mistake. */
function withoutTrueRefusals(deeds: readonly Deed[], live: ReadonlyMap<string, Span>): readonly Deed[] {
  let left = deeds
  for (;;) {
    const soonest = Math.min(...left.map(({ latest }) => latest))
    const rest = left.filter(
      ({ refused, earliest, id }) => refused === null || earliest > soonest || !isOver(refused, id, live),
    )
    if (rest.length === left.length) return rest
    left = rest
  }
}

function apply(deed: Deed, live: ReadonlyMap<string, Span>): ReadonlyMap<string, Span> | null {
  if (deed.refused !== null) return null
  const after = new Map(live)
  // Nobody leaves before having come.
  if (deed.leaves && !after.delete(deed.id)) return null
  if (deed.takes === null) return after
  if (isOver(deed.takes, deed.id, after)) return null
  return after.set(deed.id, deed.takes)
}

function isOver(span: Span, id: string, live: ReadonlyMap<string, Span>): boolean {
  for (const [other, { from, until }] of live) {
    if (other !== id && from < span.until && span.from < until) return true
  }
  return false
}

/** Only resources that a type names alone: then who is refused was refused because of this one. */
function deedsByResourceDay({ timelines, history, scene }: Evidence): ReadonlyMap<string, readonly Deed[]> {
  const partitions = new Map<string, Deed[]>()
  const add = (resource: string, at: number, deed: Deed) => {
    const name = `${resource} on ${new Date(midnightOf(at)).toISOString().slice(0, 10)}`
    const deeds = partitions.get(name)
    if (deeds) deeds.push(deed)
    else partitions.set(name, [deed])
  }
  const alone = soleResources(scene)
  for (const steps of timelines.values()) {
    const type = scene.typeOf.get(steps[0]?.type ?? '')
    if (type === undefined) continue
    for (const [i, step] of steps.entries()) {
      for (const { resource, at, ...deed } of deedsOf(type, step, steps[i - 1], steps[i + 1])) {
        if (alone.has(resource)) add(resource, at, deed)
      }
    }
  }
  for (const call of history.calls) {
    const type = scene.typeOf.get(call.want?.type ?? '')
    const [need, ...others] = type?.needs ?? []
    const resource = need?.candidates[0]
    if (call.code !== 'slot_taken' || call.outcome !== 'fail' || call.foreign || call.want === null) continue
    if (type === undefined || resource === undefined || others.length > 0 || !alone.has(resource)) continue
    const refused = spanOf(type, call.want.start)
    const id = call.target ?? `refused ${call.n}`
    add(resource, call.want.start, {
      what: tell(call),
      id,
      version: 0,
      earliest: call.begun - SLACK_MS,
      latest: call.ended + SLACK_MS,
      leaves: false,
      takes: null,
      refused,
    })
  }
  return partitions
}

type Placed = Deed & { readonly resource: string; readonly at: number }

function* deedsOf(
  type: VisitType,
  step: Step,
  before: Step | undefined,
  after: Step | undefined,
): Generator<Placed> {
  const what = `${step.action} ${step.id} ${step.version}`
  const when = { earliest: step.earliest - SLACK_MS, latest: step.latest + SLACK_MS }
  const base = { what, id: step.id, version: step.version, ...when, refused: null }
  const moved = step.action === 'held' || step.action === 'rescheduled'
  const gone = step.resources.length === 0
  if (!moved && !gone) return
  const sameDay =
    before !== undefined && Math.floor(before.start / DAY_MS) === Math.floor(step.start / DAY_MS)
  const stays = (resource: string) => moved && sameDay && before.resources.includes(resource)
  for (const resource of before?.resources ?? []) {
    if (!stays(resource) || !step.resources.includes(resource))
      yield { ...base, resource, at: before?.start ?? 0, leaves: true, takes: null }
  }
  for (const resource of step.resources)
    yield { ...base, resource, at: step.start, leaves: stays(resource), takes: spanOf(type, step.start) }
  // Held to the end of the run, and lapsed before it.
  if (step.holdUntil !== null && after === undefined) {
    const until = { earliest: step.holdUntil - SLACK_MS, latest: step.holdUntil + SLACK_MS }
    for (const resource of step.resources) {
      yield {
        ...base,
        ...until,
        version: step.version + 1,
        what: `lapse of ${step.id}`,
        resource,
        at: step.start,
        leaves: true,
        takes: null,
      }
    }
  }
}

function soleResources({ typeOf }: Scene): ReadonlySet<string> {
  return new Set(
    [...typeOf.values()].flatMap(({ needs }) =>
      needs.flatMap(({ candidates }) => (candidates.length === 1 ? candidates : [])),
    ),
  )
}

function spanOf(type: VisitType, start: number): Span {
  const [from, until] = periodOf(type, start)
  return { from, until }
}
