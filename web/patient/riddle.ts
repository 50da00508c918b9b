import { solveChallenge } from 'altcha-lib/v1'
import type { Problem } from '../ui/answer.ts'

type Challenge = NonNullable<Problem['challenge']>

/**
 * The solution as the API takes it. Each try is a promise of the browser's own, so that the page stays alive meanwhile.
 * Null where the browser has no cryptography, which is so on pages without TLS.
 */
export async function solved(challenge: Challenge): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const { promise } = solveChallenge(
    challenge.challenge,
    challenge.salt,
    challenge.algorithm,
    challenge.maxnumber,
  )
  const solution = await promise
  return solution && btoa(JSON.stringify({ ...challenge, number: solution.number }))
}
