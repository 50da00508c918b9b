import type { Schemas } from '../../../src/client/index.ts'

export type Entry = Schemas['WaitlistEntry']

/** As they are asked: the greatest priority first, then who has waited longest. */
export function inTurn(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((one, other) => other.priority - one.priority || waitedLonger(one, other))
}

function waitedLonger(one: Entry, other: Entry): number {
  return one.queued_at.localeCompare(other.queued_at) || one.id.localeCompare(other.id)
}

/**
 * The priorities that put entries into an order: as small as will do, so that who comes later still comes last. Only those
 * that have to change.
 */
export function prioritiesFor(order: readonly Entry[]): ReadonlyMap<string, number> {
  const changed = new Map<string, number>()
  let priority = 0
  let below: Entry | null = null
  for (const entry of order.toReversed()) {
    if (below !== null && waitedLonger(entry, below) > 0) priority += 1
    if (entry.priority !== priority) changed.set(entry.id, priority)
    below = entry
  }
  return changed
}
