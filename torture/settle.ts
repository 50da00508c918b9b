/** After the faults: nothing stays unknown, and what is known stays as it was. */
import type { Crowd } from './clients.ts'
import type { History } from './history.ts'

export interface SettleOptions {
  /** How many commands are sent again, to hear the same answer: 300 unless given. */
  readonly repeats?: number
  /** So long is asked after what nobody knows: 30 s unless given. */
  readonly insistMs?: number
}

/** What nobody knows yet is asked again until it is known; and some of what is known, to see that it stays so. */
export async function settle(
  calls: History['calls'],
  crowd: Crowd,
  { repeats = 300, insistMs = 30_000 }: SettleOptions,
): Promise<void> {
  const keyed = calls.filter(({ key }) => key !== null)
  const open = keyed.filter(({ outcome }) => outcome === 'info')
  const until = Date.now() + insistMs
  await inTurns(open, 8, async (call) => void (await crowd.resolve(call, until)))
  const known = keyed.filter(({ outcome }) => outcome !== 'info')
  const doubted = known.filter(({ unknowns }) => unknowns > 0)
  const sample = known.filter((_, i) => i % Math.ceil(known.length / repeats) === 0)
  await inTurns([...new Set([...doubted.slice(-repeats), ...sample])], 8, (call) => crowd.repeat(call))
}

async function inTurns<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values()
  const one = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, one))
}
