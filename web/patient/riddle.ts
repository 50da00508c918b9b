import { solveChallenge } from 'altcha-lib/v1'
import type { Problem } from '../ui/answer.ts'

type Challenge = NonNullable<Problem['challenge']>

/** Tries between two breaths: some ten milliseconds of work, on an old telephone a tenth of a second. */
const TRIES = 1_000

/**
 * The solution as the API takes it. The browser answers each try before anything else gets its turn, so the page would
 * stand still, with nothing said: it takes a breath now and then, the first before it begins.
 * Null where the browser has no cryptography, which is so on pages without TLS.
 */
export async function solved(challenge: Challenge): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const { challenge: wanted, salt, algorithm, maxnumber } = challenge
  for (let first = 0; first <= maxnumber; first += TRIES) {
    await aBreath()
    const last = Math.min(first + TRIES - 1, maxnumber)
    const solution = await solveChallenge(wanted, salt, algorithm, last, first).promise
    if (solution) return btoa(JSON.stringify({ ...challenge, number: solution.number }))
  }
  return null
}

function aBreath(): Promise<void> {
  return new Promise((goOn) => setTimeout(goOn))
}
