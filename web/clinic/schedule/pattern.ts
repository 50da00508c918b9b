import type { DraftRule } from './layers.ts'

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** What people say instead of RFC 5545. `other` is whatever else it can say. */
export type Pattern =
  | { readonly kind: 'weeks'; readonly every: number; readonly day: number }
  | { readonly kind: 'month'; readonly nth: number; readonly day: number }
  | { readonly kind: 'dates'; readonly dates: readonly string[] }
  | { readonly kind: 'other'; readonly recurrence: string }

export type Recurring = Pick<DraftRule, 'day_of_week' | 'recurrence' | 'extra_dates'>

export function isRecurring({ day_of_week }: Recurring): boolean {
  return day_of_week === null
}

export function patternOf({ recurrence, extra_dates }: Recurring): Pattern {
  if (recurrence === null) return { kind: 'dates', dates: extra_dates }
  const weeks = /^FREQ=WEEKLY;INTERVAL=(\d+);BYDAY=(\w\w)$/.exec(recurrence)
  if (weeks) return { kind: 'weeks', every: Number(weeks[1]), day: dayOf(weeks[2]) }
  const month = /^FREQ=MONTHLY;BYDAY=(-?\d)(\w\w)$/.exec(recurrence)
  if (month) return { kind: 'month', nth: Number(month[1]), day: dayOf(month[2]) }
  return { kind: 'other', recurrence }
}

/** What a rule says then. Dates that were excepted or added stay so. */
export function saying(pattern: Pattern): Partial<Recurring> {
  if (pattern.kind === 'dates') return { recurrence: null, extra_dates: [...pattern.dates] }
  if (pattern.kind === 'other') return { recurrence: pattern.recurrence }
  if (pattern.kind === 'weeks') {
    return { recurrence: `FREQ=WEEKLY;INTERVAL=${pattern.every};BYDAY=${days[pattern.day - 1]}` }
  }
  return { recurrence: `FREQ=MONTHLY;BYDAY=${pattern.nth}${days[pattern.day - 1]}` }
}

function dayOf(short = ''): number {
  return days.indexOf(short) + 1
}
