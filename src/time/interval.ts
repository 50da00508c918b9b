import type { Minute } from './minute.ts'

/** A half-open stretch of time, `[from, to)`. */
export interface Interval {
  readonly from: Minute
  readonly to: Minute
}

/** Sorted, disjoint, none empty, none touching: the form that the functions below give and expect. */
export type Spans = readonly Interval[]

/** Any intervals in any order, as the set of minutes they cover. Intervals that touch become one. */
export function normalise(intervals: readonly Interval[]): Spans {
  const sorted = intervals.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)
  const spans: Interval[] = []
  for (const next of sorted) {
    const last = spans.at(-1)
    if (last && next.from <= last.to) {
      if (next.to > last.to) spans[spans.length - 1] = { from: last.from, to: next.to }
    } else spans.push(next)
  }
  return spans
}

export function union(a: Spans, b: Spans): Spans {
  return normalise([...a, ...b])
}

/** The minutes of `a` that are not in `b`. */
export function subtract(a: Spans, b: Spans): Spans {
  const left: Interval[] = []
  let first = 0
  for (const { from, to } of a) {
    while (first < b.length && (b[first] as Interval).to <= from) first++
    let start = from
    for (let i = first; i < b.length && (b[i] as Interval).from < to; i++) {
      const hole = b[i] as Interval
      if (hole.from > start) left.push({ from: start, to: hole.from })
      start = Math.max(start, hole.to)
    }
    if (start < to) left.push({ from: start, to })
  }
  return left
}

/** The part of one interval inside another, which may be empty (`from >= to`). */
export function clip(interval: Interval, within: Interval): Interval {
  return { from: Math.max(interval.from, within.from), to: Math.min(interval.to, within.to) }
}

export function overlaps(a: Interval, b: Interval): boolean {
  return a.from < b.to && b.from < a.to
}

/** Whether the whole interval lies inside the spans. */
export function covers(spans: Spans, interval: Interval): boolean {
  return spans.some(({ from, to }) => from <= interval.from && interval.to <= to)
}
