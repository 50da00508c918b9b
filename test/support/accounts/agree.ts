import assert from 'node:assert/strict'
import { timesOf } from './books.ts'
import { iso, type StandIn } from './stand-in.ts'

/** Of the doctor, and not of ours. */
export const isTheirs = ({ summary }: { summary: string }) => summary === 'private'

/**
 * What must be true when all is quiet: the calendar has each visit once and nothing else of ours, as it was written; and
 * what is blocked is when the doctor's own events keep them busy.
 * @param starts of the visits that stand
 */
export function mustAgree(
  { books }: StandIn,
  starts: readonly string[],
  busy: readonly { readonly starts_at_utc: string; readonly ends_at_utc: string }[],
): void {
  const there = books.present()
  const ours = there.filter((each) => !isTheirs(each))
  assert.deepEqual(ours.map(({ from }) => iso(from)).sort(), [...starts].sort(), 'each visit once')
  assert.ok(new Set(ours.map(({ summary }) => summary)).size <= 1, 'none is as somebody has changed it')
  const expected = there
    .filter((each) => isTheirs(each) && !each.isFree)
    .flatMap((each) => timesOf(each).map(({ from, to }) => `${iso(from)} ${iso(to)}`))
  const found = busy.map(({ starts_at_utc, ends_at_utc }) => `${starts_at_utc} ${ends_at_utc}`)
  assert.deepEqual(found.sort(), expected.sort(), 'what is blocked')
}
