import { type Refusal, refuse } from '../refusal.ts'

/**
 * Who may speak to the database now. Without it a crowd waits in the pool's own queue, where under lasting overload
 * everybody waits for as long as anybody may, and those who are served last are served too late to care.
 */
export interface Admission {
  /** Resolves at the caller's turn, who then owes a `leave`. Throws `overloaded`, and then nothing was done. */
  enter(): Promise<void>
  leave(): void
  readonly waiting: number
  /** Nobody waits any more: those who do are refused. */
  close(): void
}

/** More than a rush for one start brings, and what bounds our memory: a waiting request is some kilobytes. */
const MOST_WAITING = 1_000
/** A crowd that came at once is served to the end, if that takes no longer than this. */
const BURST_MS = 1_500
/** A queue that has been there for longer than a burst is overload: to wait long in it helps nobody. */
const STANDING_MS = 500
const LOOK_EVERY_MS = 50
const RETRY_AFTER_SECONDS = 2

interface Waiter {
  readonly since: number
  readonly enter: () => void
  readonly refuse: (reason: Refusal) => void
}

/** @param places how many may be in at once: as many as there are connections */
export function createAdmission(places: number): Admission {
  const queue: Waiter[] = []
  let free = places
  /** When the queue that stands now began to form. */
  let began = 0
  let looking: NodeJS.Timeout | undefined

  function refuseTheLate(): void {
    const now = performance.now()
    const patience = now - began > BURST_MS ? STANDING_MS : BURST_MS
    // In the order of their coming, so whoever is in time has only such behind it.
    while (queue[0] && now - queue[0].since > patience) queue.shift()?.refuse(overloaded())
    if (queue.length === 0) stopLooking()
  }

  function stopLooking(): void {
    clearInterval(looking)
    looking = undefined
  }

  return {
    async enter() {
      if (free > 0) {
        free -= 1
        return
      }
      if (queue.length >= MOST_WAITING) throw overloaded()
      const since = performance.now()
      if (queue.length === 0) began = since
      // Also when nobody leaves, as with a database that hangs.
      looking ??= setInterval(refuseTheLate, LOOK_EVERY_MS)
      const turn = Promise.withResolvers<void>()
      queue.push({ since, enter: turn.resolve, refuse: turn.reject })
      await turn.promise
    },
    leave() {
      if (queue.length > 0) refuseTheLate()
      const next = queue.shift()
      if (next) next.enter()
      else free += 1
      if (next && queue.length === 0) stopLooking()
    },
    get waiting() {
      return queue.length
    },
    close() {
      stopLooking()
      for (const waiter of queue.splice(0)) waiter.refuse(overloaded())
    },
  }
}

function overloaded(): Refusal<'overloaded'> {
  return refuse('overloaded', { retry_after_seconds: RETRY_AFTER_SECONDS })
}
