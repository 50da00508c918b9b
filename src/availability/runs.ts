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
 * The runs, one for each start of the first visit from which the others follow: each at the first start after the one
 * before it, buffers kept, and with no longer a wait than `mostWait` minutes between them. Since no two of their times
 * overlap, what is free for each is free for all.
 */
export function findRuns([first, ...others]: readonly RunPart[], mostWait: number): Run[] {
  if (!first) return []
  const runs: Run[] = []
  for (const slot of first.slots) {
    const run = [slot]
    let before = first.visit
    for (const part of others) {
      const next = following(run.at(-1) as Slot, before, part, mostWait)
      if (!next) break
      run.push(next)
      before = part.visit
    }
    if (run.length === others.length + 1) runs.push(run)
  }
  return runs
}

function following(
  slot: Slot,
  { type }: Visit,
  { visit, slots }: RunPart,
  mostWait: number,
): Slot | undefined {
  const earliest = slot.ends_at + type.buffer_after_minutes + visit.type.buffer_before_minutes
  const latest = slot.ends_at + Math.max(mostWait, earliest - slot.ends_at)
  for (let i = firstFrom(slots, earliest); i < slots.length; i++) {
    const next = slots[i] as Slot
    if (next.starts_at > latest) return undefined
    if (next.doctor_location_id === slot.doctor_location_id) return next
  }
  return undefined
}

/** The position of the first slot that starts at this minute or later. */
function firstFrom(slots: readonly Slot[], minute: Minute): number {
  let low = 0
  let high = slots.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((slots[middle] as Slot).starts_at < minute) low = middle + 1
    else high = middle
  }
  return low
}
