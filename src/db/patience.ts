import { setTimeout as sleep } from 'node:timers/promises'

/** A caller waits at most this long for conflicts to clear or a server to come back, then hears 503. */
const BUDGET_MS = 2_000
const MOST_TRIES = 4

/** Upper ends of the waits; each wait is drawn evenly between 10 ms and its end, so that rivals part ways. */
const CEILINGS_MS = [40, 100, 250] as const
const FLOOR_MS = 10

export interface Patience {
  /** Waits before another try. False: the budget, or for a conflict the number of tries, is used up. */
  again(why: 'conflict' | 'connection'): Promise<boolean>
}

export function startPatience(): Patience {
  const start = performance.now()
  let tries = 1
  return {
    async again(why) {
      // A lost race has four tries; a server that restarts is asked until the budget ends.
      if (why === 'conflict' && tries >= MOST_TRIES) return false
      const ceiling = CEILINGS_MS[tries - 1] ?? 250
      const wait = FLOOR_MS + Math.random() * (ceiling - FLOOR_MS)
      if (performance.now() - start + wait > BUDGET_MS) return false
      tries += 1
      await sleep(wait)
      return true
    },
  }
}
