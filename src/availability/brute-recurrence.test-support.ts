/**
 * RFC 5545 once more, day by day and without a library: is this date one that the recurrence names? Reads as the RFC does:
 * which days each period offers, of those the ones BYSETPOS picks, from the beginning on, as long as COUNT and UNTIL last.
 */

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

type Parts = Readonly<Record<string, string>>

export function recursOn(recurrence: string, from: string, on: Temporal.PlainDate): boolean {
  const parts: Parts = Object.fromEntries(recurrence.split(';').map((part) => part.split('=')))
  const first = Temporal.PlainDate.from(from)
  const until = parts['UNTIL'] === undefined ? null : Temporal.PlainDate.from(parts['UNTIL'])
  if (until !== null && Temporal.PlainDate.compare(on, until) > 0) return false
  if (!isOffered(parts, first, on)) return false
  if (parts['COUNT'] === undefined) return Temporal.PlainDate.compare(first, on) <= 0
  let count = 0
  for (let date = first; Temporal.PlainDate.compare(date, on) <= 0; date = date.add({ days: 1 })) {
    if (isOffered(parts, first, date)) count += 1
  }
  return count > 0 && count <= Number(parts['COUNT'])
}

function isOffered(parts: Parts, first: Temporal.PlainDate, date: Temporal.PlainDate): boolean {
  if (!isPeriod(parts, first, date)) return false
  const days = daysOf(parts, date).filter((day) => fits(parts, first, day))
  const positions = numbers(parts['BYSETPOS'])
  const picked =
    positions.length === 0 ? days : positions.flatMap((at) => days.at(at > 0 ? at - 1 : at) ?? [])
  return picked.some((day) => day.equals(date))
}

/** Every INTERVAL-th period from the one of the beginning. */
function isPeriod(parts: Parts, first: Temporal.PlainDate, date: Temporal.PlainDate): boolean {
  const [a, b] = [daysOf(parts, first)[0], daysOf(parts, date)[0]] as [Temporal.PlainDate, Temporal.PlainDate]
  const since = periodsBetween(parts['FREQ'], a, b)
  return since >= 0 && since % Number(parts['INTERVAL'] ?? 1) === 0
}

function periodsBetween(freq: string | undefined, a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  if (freq === 'DAILY') return a.until(b).days
  if (freq === 'WEEKLY') return a.until(b).days / 7
  const years = b.year - a.year
  return freq === 'YEARLY' ? years : years * 12 + b.month - a.month
}

/** The days of the period that holds the date, in order. */
function daysOf(parts: Parts, date: Temporal.PlainDate): Temporal.PlainDate[] {
  const run = (begin: Temporal.PlainDate, length: number) =>
    Array.from({ length }, (_, days) => begin.add({ days }))
  if (parts['FREQ'] === 'DAILY') return [date]
  if (parts['FREQ'] === 'WEEKLY') {
    const begin = weekdays.indexOf(parts['WKST'] ?? 'MO')
    return run(date.subtract({ days: (date.dayOfWeek - 1 - begin + 7) % 7 }), 7)
  }
  if (parts['FREQ'] === 'MONTHLY') return run(date.with({ day: 1 }), date.daysInMonth)
  return run(date.with({ month: 1, day: 1 }), date.daysInYear)
}

/** What is not said is as on the first day. */
function fits(parts: Parts, first: Temporal.PlainDate, date: Temporal.PlainDate): boolean {
  const { FREQ, BYDAY, BYMONTHDAY, BYMONTH } = parts
  if (BYMONTH !== undefined && !numbers(BYMONTH).includes(date.month)) return false
  if (BYMONTHDAY !== undefined) {
    const fromTheEnd = date.day - date.daysInMonth - 1
    if (!numbers(BYMONTHDAY).some((day) => day === date.day || day === fromTheEnd)) return false
  }
  if (BYDAY !== undefined) return BYDAY.split(',').some((day) => isSuch(day, parts, date))
  if (BYMONTHDAY !== undefined || FREQ === 'DAILY') return true
  if (FREQ === 'WEEKLY') return date.dayOfWeek === first.dayOfWeek
  if (FREQ === 'MONTHLY' || BYMONTH !== undefined) return date.day === first.day
  return date.day === first.day && date.month === first.month
}

/** `MO`, `2FR`, `-1SU`: the n-th of the month, or of the year where no month is named. */
function isSuch(day: string, { FREQ, BYMONTH }: Parts, date: Temporal.PlainDate): boolean {
  if (date.dayOfWeek !== weekdays.indexOf(day.slice(-2)) + 1) return false
  if (day.length === 2) return true
  const ofMonth = FREQ === 'MONTHLY' || BYMONTH !== undefined
  const [at, length] = ofMonth ? [date.day, date.daysInMonth] : [date.dayOfYear, date.daysInYear]
  const nth = Number(day.slice(0, -2))
  return nth === (nth > 0 ? Math.ceil(at / 7) : -Math.ceil((length - at + 1) / 7))
}

function numbers(list: string | undefined): number[] {
  return list === undefined ? [] : list.split(',').map(Number)
}
