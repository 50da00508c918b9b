/**
 * Gives each need a candidate of its own, or answers null when that cannot be done. Needs come first to last and take
 * the first candidate still free; only when that fails are earlier needs moved to another of theirs (augmenting paths,
 * as in Kuhn's matching), so the answer is exact and, in the common case, one pass.
 */
export function match<Candidate>(
  needs: readonly (readonly Candidate[])[],
  isFree: (candidate: Candidate) => boolean,
): Candidate[] | null {
  const owner = new Map<Candidate, number>()

  const place = (need: number, tried: Set<Candidate>): boolean => {
    const candidates = (needs[need] as readonly Candidate[]).filter(
      (candidate) => !tried.has(candidate) && isFree(candidate),
    )
    const unowned = candidates.find((candidate) => !owner.has(candidate))
    if (unowned !== undefined) {
      owner.set(unowned, need)
      return true
    }
    for (const candidate of candidates) {
      if (tried.has(candidate)) continue
      tried.add(candidate)
      if (place(owner.get(candidate) as number, tried)) {
        owner.set(candidate, need)
        return true
      }
    }
    return false
  }

  for (let need = 0; need < needs.length; need++) {
    if (!place(need, new Set())) return null
  }
  const chosen: Candidate[] = []
  for (const [candidate, need] of owner) chosen[need] = candidate
  return chosen
}

/** {@link match} for ids: one of each need's candidates, all different and all in `free`, in the order of the needs. */
export function assign(needs: readonly (readonly string[])[], free: ReadonlySet<string>): string[] | null {
  return match(needs, (id) => free.has(id))
}
