/** Step B: one-off exceptions in UTC. What is `blocked` goes, then what is `available` comes, so `available` wins. */
import { type Interval, normalise, type Spans, subtract, union } from '../time/interval.ts'
import type { Exception } from './records.ts'

/** An exception as a stretch of time. */
export interface CompiledException extends Interval {
  readonly exception: Exception
}

export function compileException(exception: Exception): CompiledException {
  return { exception, from: exception.starts_at, to: exception.ends_at }
}

export function applyExceptions(
  stretches: Spans,
  blocked: readonly Interval[],
  available: readonly Interval[],
): Spans {
  return union(subtract(stretches, normalise(blocked)), normalise(available))
}
