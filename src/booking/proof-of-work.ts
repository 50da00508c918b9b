import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1'
import type { Challenge } from '../refusal.ts'
import { dateIn } from '../time/clock.ts'
import type { DescribedVisitor } from './visitors.ts'

/** Long enough for an old telephone, short enough that nobody lays in a stock. */
const SOLVE_WITHIN_S = 600
/** The dearest is 2 to this, less one, times the cheapest. */
const MOST_WORK = 6

/** A riddle for this visitor: an ALTCHA whose cost doubles with each unit of work. */
export async function challengeFor(
  key: string,
  { network, limits }: DescribedVisitor,
  facts: Readonly<Record<string, unknown>>,
): Promise<Challenge> {
  const work = Number(facts['work'])
  const maxnumber = limits.work_size * 2 ** (Math.min(work, MOST_WORK) - 1)
  const made = await createChallenge({
    algorithm: 'SHA-256',
    hmacKey: key,
    maxnumber,
    expires: dateIn(SOLVE_WITHIN_S),
    params: { network, work: String(work) },
  })
  return { ...made, maxnumber }
}

/** What work was done, and the name under which it is used up; null when it is not solved, too old or somebody else's. */
export async function readProof(
  key: string,
  network: string,
  text: string,
): Promise<{ proof: string; work: number } | null> {
  try {
    const payload: unknown = JSON.parse(Buffer.from(text, 'base64').toString())
    const { challenge, number } = payload as { challenge?: unknown; number?: unknown }
    // A number that is text could carry the end of the salt, and with it the date.
    if (typeof challenge !== 'string' || !Number.isSafeInteger(number)) return null
    if (!(await verifySolution(text, key))) return null
    const params = extractParams(text)
    if (params['network'] !== network) return null
    return { proof: challenge, work: Number(params['work']) }
  } catch {
    return null // no JSON, or not of that shape
  }
}
