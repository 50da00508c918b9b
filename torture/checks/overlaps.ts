/** I1: at no moment of the run, not only at its end, was anything or anybody taken twice for one time. */
import { type Broken, type Evidence, SLACK_MS } from './check.ts'
import { type Use, usesOf } from './uses.ts'

export function checkOverlaps(evidence: Evidence): Broken[] {
  const { ofResource, ofPatient } = usesOf(evidence)
  const found = (what: string, uses: ReadonlyMap<string, readonly Use[]>) =>
    [...uses].flatMap(([id, all]) =>
      pairs(all).map(([one, other]) => ({
        promise: 'I1 nothing is taken twice',
        detail: `${what} ${id} was in ${one.id} and ${other.id} at once, at ${new Date(other.from).toISOString()}`,
      })),
    )
  return [...found('resource', ofResource), ...found('patient', ofPatient)]
}

function* pairsOf(uses: readonly Use[]): Generator<readonly [Use, Use]> {
  let open: Use[] = []
  for (const use of uses.toSorted((a, b) => a.from - b.from)) {
    open = open.filter(({ until }) => until > use.from)
    for (const other of open) if (isSureOfBoth(use, other)) yield [other, use]
    open.push(use)
  }
}

function pairs(uses: readonly Use[]): readonly (readonly [Use, Use])[] {
  return [...pairsOf(uses)]
}

function isSureOfBoth(one: Use, other: Use): boolean {
  const from = Math.max(one.surelyFrom, other.surelyFrom)
  const until = Math.min(one.surelyUntil, other.surelyUntil)
  return one.id !== other.id && from + SLACK_MS < until - SLACK_MS
}
