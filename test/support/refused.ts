import { setTimeout as delay } from 'node:timers/promises'
import { Refusal, type RefusalCode, type Refusals } from '../../src/refusal.ts'

/** For `assert.rejects`: the promise was refused with this code, and these of its facts. */
export function refused<Code extends RefusalCode>(code: Code, facts: Partial<Refusals[Code]> = {}) {
  return (error: unknown): true => {
    if (!(error instanceof Refusal) || error.code !== code) {
      throw new Error(`expected to be refused with ${code}`, { cause: error })
    }
    const given = error.facts as Readonly<Record<string, unknown>>
    for (const [name, value] of Object.entries(facts)) {
      if (JSON.stringify(given[name]) !== JSON.stringify(value)) {
        throw new Error(`${code}: ${name} is ${JSON.stringify(given[name])}, not ${JSON.stringify(value)}`)
      }
    }
    return true
  }
}

/** What became of each promise: `ok`, or the code it was refused with. Anything else is thrown. */
export async function outcomes(promises: readonly Promise<unknown>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const settled of await Promise.allSettled(promises)) {
    if (settled.status === 'rejected' && !(settled.reason instanceof Refusal)) throw settled.reason
    const outcome = settled.status === 'fulfilled' ? 'ok' : (settled.reason as Refusal).code
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

/** A server that has too much to do says so, and nothing was done: one comes back. */
export async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'overloaded') throw error
      await delay(50)
    }
  }
}
