/**
 * The hours that one kind of visit sees through one set of rules and exceptions: steps A, B and C in one place.
 * Neither now nor claims matter here, so the answer is kept, a week at a time.
 */
import { type Interval, normalise, overlaps, type Spans } from '../time/interval.ts'
import { DAY_MINUTES, type Minute } from '../time/minute.ts'
import { applyExceptions, type CompiledException } from './exceptions.ts'
import { type Grid, type Reach, startsOnGrids } from './starts.ts'
import { type CompiledRule, type Window, windowsBetween } from './windows.ts'

/** What hours look like around some interval. */
export interface HoursDetail {
  readonly windows: readonly Window[]
  readonly blocked: readonly CompiledException[]
  readonly openings: readonly CompiledException[]
  readonly grids: readonly Grid[]
  readonly available: Spans
}

/** Weeks are counted from the epoch, in UTC; their only meaning is the unit of what is kept. */
export const WEEK_MINUTES = 7 * DAY_MINUTES
/** A year and a bit: `max_future_days` is at most 365. */
const WEEKS_KEPT = 60
const NO_RULE_STEP = 10

export class Hours {
  readonly #rules: readonly CompiledRule[]
  readonly #blocked: readonly CompiledException[]
  readonly #openings: readonly CompiledException[]
  readonly #openingStep: number
  readonly #reach: Reach
  readonly #weeks = new Map<number, readonly Minute[]>()

  /** `rules` and `exceptions` are those that match, in any order. */
  constructor(rules: readonly CompiledRule[], exceptions: readonly CompiledException[], reach: Reach) {
    this.#rules = rules.toSorted((a, b) => b.rule.priority - a.rule.priority)
    this.#blocked = exceptions.filter(({ exception }) => exception.kind === 'blocked')
    this.#openings = exceptions.filter(({ exception }) => exception.kind === 'available')
    this.#openingStep =
      rules.length > 0 ? Math.min(...rules.map(({ rule }) => rule.slot_interval_minutes)) : NO_RULE_STEP
    this.#reach = reach
  }

  /** Windows, exceptions, grids and availability that bear on an interval. Not kept. */
  detail(within: Interval): HoursDetail {
    const windows = windowsBetween(this.#rules, within)
    const blocked = this.#blocked.filter((exception) => overlaps(exception, within))
    const openings = this.#openings.filter((exception) => overlaps(exception, within))
    return {
      windows,
      blocked,
      openings,
      grids: [
        ...windows.flatMap(({ rule, stretches }) =>
          stretches.map((stretch) => ({ ...stretch, step: rule.slot_interval_minutes })),
        ),
        ...openings.map(({ from, to }) => ({ from, to, step: this.#openingStep })),
      ],
      available: applyExceptions(normalise(windows.flatMap(({ stretches }) => stretches)), blocked, openings),
    }
  }

  /** The starts inside an interval that does not cross a week's end, ascending. */
  startsWithin({ from, to }: Interval): readonly Minute[] {
    const starts = this.#week(Math.floor(from / WEEK_MINUTES))
    return starts.slice(firstAtOrAfter(starts, from), firstAtOrAfter(starts, to))
  }

  hasStart(start: Minute): boolean {
    const starts = this.#week(Math.floor(start / WEEK_MINUTES))
    return starts[firstAtOrAfter(starts, start)] === start
  }

  #week(week: number): readonly Minute[] {
    const known = this.#weeks.get(week)
    if (known) return known
    if (this.#weeks.size >= WEEKS_KEPT) this.#weeks.clear()
    const within = { from: week * WEEK_MINUTES, to: (week + 1) * WEEK_MINUTES }
    const { grids, available } = this.detail({
      from: within.from - this.#reach.before,
      to: within.to + this.#reach.after,
    })
    const starts = startsOnGrids(grids, available, this.#reach, within)
    this.#weeks.set(week, starts)
    return starts
  }
}

/** The index of the first element that is not less than `value`. */
function firstAtOrAfter(ascending: readonly number[], value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
