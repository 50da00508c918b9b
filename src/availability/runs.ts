/** Several visits one after the other: a family that comes together, or a check-up after a test. */
import type { Minute } from '../time/minute.ts'
import type { Visit } from './lanes.ts'
import type { Slot } from './slots.ts'

/** A start for each of the visits, in their order, all at one place. */
export type Run = readonly Slot[]

export interface RunPart {
  readonly visit: Visit
  /** Sorted by start, as `findSlots` gives them. */
  readonly slots: readonly Slot[]
}

/**
 * The runs, one for each start of the first visit from which the others can follow: each as early after the one before
 * it as lets all that come after it follow too, buffers kept, and with no longer a wait than `mostWait` minutes between
 * them. Since no two of their times overlap, what is free for each is free for all.
 */
export function findRuns(parts: readonly RunPart[], mostWait: number): Run[] {
  const last = parts.length - 1
  // From the last visit back: what can follow each start, so that none is taken that leads nowhere.
  let following: Run[] = (parts[last]?.slots ?? []).map((slot) => [slot])
  for (let i = last - 1; i >= 0; i--) {
    const { visit, slots } = parts[i] as RunPart
    const next = (parts[i + 1] as RunPart).visit
    const after = following
    following = slots.flatMap((slot) => {
      const rest = firstAfter(slot, visit, next, after, mostWait)
      return rest ? [[slot, ...rest]] : []
    })
  }
  return following
}

/** The earliest of these runs that may follow the visit at this slot. */
function firstAfter(
  slot: Slot,
  { type }: Visit,
  next: Visit,
  runs: readonly Run[],
  mostWait: number,
): Run | undefined {
  const earliest = slot.ends_at + type.buffer_after_minutes + next.type.buffer_before_minutes
  const latest = Math.max(slot.ends_at + mostWait, earliest)
  for (let i = firstFrom(runs, earliest); i < runs.length; i++) {
    const run = runs[i] as Run
    if (startOf(run) > latest) return undefined
    if (run[0]?.doctor_location_id === slot.doctor_location_id) return run
  }
  return undefined
}

/** The position of the first run that starts at this minute or later. */
function firstFrom(runs: readonly Run[], minute: Minute): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(runs[middle] as Run) < minute) low = middle + 1
    else high = middle
  }
  return low
}

function startOf(run: Run): Minute {
  return run[0]?.starts_at as Minute
}
