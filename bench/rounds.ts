export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

/**
 * Measures several things by turns, so that whatever else the machine does falls on all of them, and answers the
 * median of each.
 */
export async function byTurns(
  rounds: number,
  measures: readonly (() => Promise<number>)[],
): Promise<number[]> {
  const seen: number[][] = measures.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [i, measure] of measures.entries()) seen[i]?.push(await measure())
  }
  return seen.map(median)
}
