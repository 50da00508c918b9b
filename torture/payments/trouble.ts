/** How the provider misbehaves, by the dice. */
import type { Dice } from '../../src/demo/dice.ts'
import type { StripeFault } from '../../test/support/stripe.ts'

const kinds: readonly StripeFault[] = [
  { kind: 'reset', done: false },
  { kind: 'reset', done: true },
  { kind: 'reset', done: true },
  { kind: '500', done: false },
  { kind: '500', done: true },
  { kind: 'busy' },
  { kind: 'slow', ms: 300 },
  { kind: 'slow', ms: 1_200 },
  { kind: 'hang' },
]

/** @param share of the calls that go wrong, 0..1 */
export function troubleBy(
  dice: Dice,
  share: number,
  counts: Record<string, number>,
): () => StripeFault | null {
  return () => {
    const fault = dice.roll(1_000) < share * 1_000 ? dice.pick(kinds) : undefined
    if (!fault) return null
    const name = 'done' in fault ? `${fault.kind} ${fault.done ? 'after' : 'before'} the work` : fault.kind
    counts[name] = (counts[name] ?? 0) + 1
    return fault
  }
}

/** A webhook comes never, once or several times, at once or late, to whichever API there is. */
export function webhooksBy(dice: Dice, url: () => string | null) {
  return () => {
    const to = url()
    const times = dice.pick([0, 1, 1, 1, 2, 3]) ?? 0
    const afterMs = () => dice.pick([0, 5, 50, 800, 4_000]) ?? 0
    return to === null ? [] : Array.from({ length: times }, () => ({ url: to, afterMs: afterMs() }))
  }
}
