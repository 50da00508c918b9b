/** Brings the faults about, by the seed's dice, for as long as the crowd works; and heals everything in the end. */
import { setTimeout as sleep } from 'node:timers/promises'
import { createDice, type Dice } from '../src/demo/dice.ts'
import { otherFaults, serverFaults } from './faults/all.ts'
import type { Fault } from './faults/fault.ts'
import type { Stage } from './stage.ts'

/** A time in which something was in the way, epoch milliseconds. */
export interface Trouble {
  readonly from: number
  readonly until: number
}

export interface Nemesis {
  /** Ends them, and heals whatever is not whole. */
  stop(): Promise<void>
}

export interface NemesisOptions {
  readonly stage: Stage
  readonly seed: number
  /** Null: all. */
  readonly only: readonly string[] | null
  /** Mean pause between two kills of the server, and between two other faults. */
  readonly serverEveryMs: number
  readonly otherEveryMs: number
  /** What was inflicted, by name: counted here. */
  readonly counts: Record<string, number>
  /** When: noted here. */
  readonly troubles: Trouble[]
  readonly say: (line: string) => void
}

/** So long what a fault left behind may be felt: a server recovers, connections are waited for that are dead. */
const AFTERMATH_MS = 8_000

export function summon({
  stage,
  seed,
  only,
  serverEveryMs,
  otherEveryMs,
  counts,
  troubles,
  say,
}: NemesisOptions): Nemesis {
  const ending = new AbortController()

  async function row(all: readonly Fault[], dice: Dice, everyMs: number): Promise<void> {
    const faults = all.filter(
      ({ name }) =>
        (only === null || only.includes(name)) && (name !== 'promote-replica' || stage.postgres.promote),
    )
    if (faults.length === 0) return
    const weighted = faults.flatMap((fault) => Array.from({ length: fault.weight }, () => fault))
    while (!ending.signal.aborted) {
      await sleep(everyMs / 2 + dice.roll(everyMs), undefined, { signal: ending.signal }).catch(() => {})
      const fault = dice.pick(weighted)
      if (ending.signal.aborted || fault === undefined) return
      const from = Date.now()
      try {
        if (await fault.inflict(stage, dice)) counts[fault.name] = (counts[fault.name] ?? 0) + 1
      } catch (error) {
        say(`${fault.name} itself failed: ${(error as Error).message}`)
      }
      troubles.push({ from, until: Date.now() + AFTERMATH_MS })
    }
  }

  const rows = [
    row(serverFaults, createDice(seed * 7 + 1), serverEveryMs),
    row(otherFaults, createDice(seed * 7 + 2), otherEveryMs),
    row(otherFaults, createDice(seed * 7 + 3), otherEveryMs * 2),
  ]
  return {
    async stop() {
      ending.abort()
      await Promise.all(rows)
      const { cables, doors, post } = stage
      for (const link of [...cables, ...doors, ...post.links]) link.heal()
      post.mood.now = 'well'
      post.calendars.restSeconds = 0
      for (const program of [...stage.apis, ...stage.workers]) {
        program.signal('SIGCONT')
        program.shiftClock(0)
      }
    },
  }
}
