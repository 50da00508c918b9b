/**
 * Step A: rules become windows in UTC. For each local date the matching rules of the highest priority in effect
 * govern; each of them that works on it gives its window, cut by its breaks into stretches.
 */
import { clip, type Interval, normalise, overlaps, type Spans, subtract } from '../time/interval.ts'
import { type LocalDate, localDateOf, utcDateOf } from '../time/local-date.ts'
import { type Zone, zoneOf } from '../time/zone.ts'
import type { Rule } from './records.ts'
import { type WorksOn, worksOn } from './recurrence.ts'

export interface CompiledRule {
  readonly rule: Rule
  readonly zone: Zone
  /** The dates it is in effect, both included; ±∞ where it is open. */
  readonly first: LocalDate
  readonly last: LocalDate
  readonly worksOn: WorksOn
}

/** One rule on one date. `breaks` lie inside the window; `stretches` are the rest of it. */
export interface Window extends Interval {
  readonly rule: Rule
  readonly breaks: Spans
  readonly stretches: Spans
}

export function compileRule(rule: Rule): CompiledRule {
  return {
    rule,
    zone: zoneOf(rule.timezone),
    first: dateOr(rule.effective_from, Number.NEGATIVE_INFINITY),
    last: dateOr(rule.effective_to, Number.POSITIVE_INFINITY),
    worksOn: worksOn(rule),
  }
}

function dateOr(text: string | null, open: number): LocalDate {
  return text === null ? open : localDateOf(text)
}

/** All windows that overlap the interval, whole. `rules` are those that match, the highest priority first. */
export function windowsBetween(rules: readonly CompiledRule[], within: Interval): Window[] {
  const windows: Window[] = []
  // A date is a label that each rule reads in its own zone, and no zone was ever a whole day away from UTC:
  // one label to either side sees every window.
  const last = utcDateOf(within.to) + 1
  for (let date = utcDateOf(within.from) - 1; date <= last; date++) {
    for (const compiled of governingLayer(rules, date)) {
      if (!compiled.worksOn(date)) continue
      const window = windowOn(compiled, date)
      if (overlaps(window, within)) windows.push(window)
    }
  }
  return windows
}

/** Decided for the date alone: a rule of a higher priority silences lower ones even on dates it does not speak of. */
function governingLayer(rules: readonly CompiledRule[], date: LocalDate): CompiledRule[] {
  const inEffect = rules.filter(({ first, last }) => first <= date && date <= last)
  return inEffect.filter(({ rule }) => rule.priority === inEffect[0]?.rule.priority)
}

/** Clock changes may leave a window or a break empty or reversed: such a one has no minutes. */
function windowOn({ rule, zone }: CompiledRule, date: LocalDate): Window {
  const window = {
    from: zone.toMinute(date, rule.work_start_local),
    to: zone.toMinute(date, rule.work_end_local),
  }
  const breaks = normalise(
    rule.breaks.map((pause) =>
      clip(
        {
          from: zone.toMinute(date, pause.break_start_local),
          to: zone.toMinute(date, pause.break_end_local),
        },
        window,
      ),
    ),
  )
  return { ...window, rule, breaks, stretches: subtract(normalise([window]), breaks) }
}
