import fc from 'fast-check'
import type { Database } from '../src/db/database.ts'
import type { Coverage } from './coverage.ts'
import { Fault, openPlayer, type Server } from './play.ts'
import { stepsOf } from './requests.ts'

export interface FuzzOptions {
  readonly database: Database
  readonly requests: number
  readonly seed: number
  /** At most so many after each other are one history, in a practice of its own. */
  readonly length: number
  /** To the end, and then one fault of each kind as it was met; else to the first, and the shortest way to it. */
  readonly keepGoing?: boolean
  /** Done to the server before it serves: what a test plants there must be found. */
  readonly plant?: (server: Server) => void
  readonly say?: (line: string) => void
}

export interface Outcome {
  readonly coverage: Coverage
  /** What was wrong, with the requests that lead there. */
  readonly faults: readonly string[]
}

/** Ends the drawing when there were requests enough. */
const ENOUGH = new Error('enough')

/** So many further histories are tried to find a shorter one that fails. */
const MOST_SHRINKS = 80

/**
 * Sends so many requests, made from the document that the server itself serves, and holds every answer against it. The
 * same seed draws the same requests; ids differ.
 */
export async function fuzz(options: FuzzOptions): Promise<Outcome> {
  const { database, requests, seed, length, keepGoing = false, plant, say } = options
  const player = await openPlayer(database, plant)
  const { document, coverage } = player
  const faults = new Map<string, Fault>()
  let shrinks = 0
  let isOver = false

  function found(fault: Fault): void {
    if (!faults.has(fault.kind)) say?.(`FAULT ${fault.kind}\n${fault.message}`)
    faults.set(fault.kind, faults.get(fault.kind) ?? fault)
    if (!keepGoing) throw fault
  }

  try {
    let told = 0
    const steps = fc.array(stepsOf(document), { minLength: 1, maxLength: length, size: 'max' })
    const histories = fc.asyncProperty(steps, async (all) => {
      const isShrinking = !keepGoing && faults.size > 0
      if (isShrinking) shrinks += 1
      if (isOver || (isShrinking && shrinks > MOST_SHRINKS)) return
      if (!isShrinking && coverage.requests >= requests) {
        isOver = true
        throw ENOUGH
      }
      await player.play(all, found)
      if (coverage.requests < told + 5_000) return
      told = coverage.requests
      say?.(`${told} requests, ${(100 * coverage.share).toFixed(1)} % of the pairs seen`)
    })
    const { errorInstance, counterexamplePath } = await fc.check(histories, { seed, numRuns: requests })
    if (errorInstance === null || errorInstance === undefined || errorInstance === ENOUGH) {
      return { coverage, faults: [...faults.values()].map(({ message }) => message) }
    }
    if (!(errorInstance instanceof Fault)) throw errorInstance
    return { coverage, faults: [`seed ${seed}, path ${counterexamplePath}\n${errorInstance.message}`] }
  } finally {
    await player.close()
  }
}
