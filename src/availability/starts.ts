/** Step C: the grids that stretches and openings carry, and the starts on them where the whole visit fits. */
import type { Interval, Spans } from '../time/interval.ts'
import type { Minute } from '../time/minute.ts'

/** Starts at `from`, `from + step`, … before `to`. */
export interface Grid extends Interval {
  readonly step: number
}

/** How far a visit reaches to either side of its start, in minutes, buffers included. */
export interface Reach {
  readonly before: number
  readonly after: number
}

/** The period that a visit keeps its resources busy. */
export function occupiedBy(start: Minute, reach: Reach): Interval {
  return { from: start - reach.before, to: start + reach.after }
}

export function isOnGrid({ from, to, step }: Grid, start: Minute): boolean {
  return from <= start && start < to && (start - from) % step === 0
}

/** All starts inside the interval, ascending, each once, whose visit lies inside what is available. */
export function startsOnGrids(
  grids: readonly Grid[],
  available: Spans,
  reach: Reach,
  within: Interval,
): Minute[] {
  const starts: Minute[] = []
  for (const grid of grids) collectStarts(grid, available, reach, within, starts)
  return grids.length > 1 ? ascendingOnce(starts) : starts
}

function collectStarts(
  { from, to, step }: Grid,
  available: Spans,
  reach: Reach,
  within: Interval,
  starts: Minute[],
): void {
  const skipped = Math.max(0, Math.ceil((within.from - from) / step))
  const end = Math.min(to, within.to)
  let span = 0
  for (let start = from + skipped * step; start < end; start += step) {
    while (span < available.length && (available[span] as Interval).to < start + reach.after) span++
    const room = available[span]
    if (!room) return
    if (room.from <= start - reach.before) starts.push(start)
  }
}

function ascendingOnce(starts: Minute[]): Minute[] {
  starts.sort((a, b) => a - b)
  return starts.filter((start, i) => start !== starts[i - 1])
}
