/** Pauses between attempts, in minutes: ten attempts over a day. What has not arrived by then is stale, or nobody is there. */
const pauses = [0.5, 2, 10, 30, 60, 120, 240, 480, 480]

/**
 * Seconds until the next attempt after so many that failed; null: none.
 * @param chance 0..1; spreads what failed together, so that it does not come back together
 */
export function retryAfter(attempts: number, chance: number): number | null {
  const minutes = pauses[attempts - 1]
  return minutes === undefined ? null : Math.round(minutes * 60 * (0.8 + 0.4 * chance))
}
