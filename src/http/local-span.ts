import { invalid } from '../refusal.ts'
import { parseLocalDate } from '../time/local-date.ts'

/** One search reads at most this many days: two months and a little. */
const MOST_DAYS = 62

/** Dates in order and not too many; both are known to be dates. Refuses with `validation_failed`. */
export function mustBeSpan(
  { from, to }: { readonly from: string; readonly to: string },
  most = MOST_DAYS,
): void {
  const first = parseLocalDate(from) as number
  const last = parseLocalDate(to) as number
  if (last < first) throw invalid('/to', 'must not be before from')
  if (last - first >= most) throw invalid('/to', `must be at most ${most} days from from`)
}
