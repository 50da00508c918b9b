/** How the receivers of messages are just now. */
export interface Mood {
  /** `away`: they say that they cannot take anything. `forgetful`: they take it, and say that they did not. */
  now: 'well' | 'away' | 'forgetful'
  /** Called when something has been brought, and its bringer still waits for the answer. */
  sending(): void
  /** Resolves true when something is being brought, false when nothing was within so many milliseconds. */
  nextSending(withinMs: number): Promise<boolean>
}

export function createMood(): Mood {
  const waiting = new Set<() => void>()
  return {
    now: 'well',
    sending() {
      for (const tell of waiting) tell()
    },
    nextSending(withinMs) {
      const { promise, resolve } = Promise.withResolvers<boolean>()
      const tell = () => resolve(true)
      waiting.add(tell)
      const late = setTimeout(() => resolve(false), withinMs)
      return promise.finally(() => {
        clearTimeout(late)
        waiting.delete(tell)
      })
    },
  }
}
