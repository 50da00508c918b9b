/** Work that lies in a queue of the database until it is due: taken with a lease, and done outside of any transaction. */
export interface DueWork<Taken> {
  /** How many are under way beside each other. */
  readonly atOnce: number
  /** Takes at most so many that are due. Each is ours until its lease ends, and due again then unless it was settled. */
  take(most: number): Promise<readonly Taken[]>
  work(one: Taken): Promise<unknown>
}

/**
 * Works until nothing is due any more, or until `until` (as performance.now counts), and what was begun has come to its
 * end. Whoever is slow keeps one place and nobody waiting: as soon as another is done, the next is taken.
 *
 * @returns how many it took. Throws the first fault: nothing is taken after it, and what was under way ends first.
 */
export async function workThrough<Taken>(
  { atOnce, take, work }: DueWork<Taken>,
  until = Number.POSITIVE_INFINITY,
): Promise<number> {
  const underWay = new Set<Promise<void>>()
  const faults: unknown[] = []
  let count = 0
  const begin = (one: Taken) => {
    const done = work(one)
      .then(
        () => {},
        (fault: unknown) => void faults.push(fault),
      )
      .finally(() => underWay.delete(done))
    underWay.add(done)
    count += 1
  }
  try {
    while (faults.length === 0 && performance.now() < until) {
      const taken = await take(atOnce - underWay.size)
      if (taken.length === 0 && underWay.size === 0) break
      taken.forEach(begin)
      await Promise.race(underWay)
    }
  } catch (fault) {
    faults.push(fault)
  }
  await Promise.all(underWay)
  if (faults.length > 0) throw faults[0]
  return count
}
