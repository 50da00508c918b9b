/**
 * On which dates a rule works: on a weekday, by a recurrence of RFC 5545 (every second Friday, the first Monday of the
 * month), on dates named singly, and never on those it excepts. Dates only: times of day are the rule's own.
 */
import { RRuleTemporal } from 'rrule-temporal'
import { formatLocalDate, isoWeekday, type LocalDate, localDateOf } from '../time/local-date.ts'
import type { Rule } from './records.ts'

type Dates = Pick<Rule, 'day_of_week' | 'recurrence' | 'extra_dates' | 'except_dates' | 'effective_from'>

/** Whether a rule works on a date, for all it says besides the dates on which it is in effect. */
export type WorksOn = (date: LocalDate) => boolean

export const A_RECURRENCE = 'a recurrence of RFC 5545 about dates, as FREQ=MONTHLY;BYDAY=1MO'

const signed = (digits: string) => `[+-]?(${digits})`
const weekday = '(MO|TU|WE|TH|FR|SA|SU)'
const listOf = (item: string) => new RegExp(`^${item}(,${item})*$`)
const upTo31 = '[1-9]|[12]\\d|3[01]'
const upTo53 = '[1-9]|[1-4]\\d|5[0-3]'
const upTo366 = '[1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-6]'

/** The parts that are about dates; those about times of day are missing on purpose. */
const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,2}$/,
  COUNT: /^[1-9]\d{0,3}$/,
  UNTIL: /^\d{8}$/,
  BYDAY: listOf(`(${signed(upTo53)})?${weekday}`),
  BYMONTH: listOf('([1-9]|1[0-2])'),
  BYMONTHDAY: listOf(signed(upTo31)),
  BYYEARDAY: listOf(signed(upTo366)),
  BYWEEKNO: listOf(signed(upTo53)),
  BYSETPOS: listOf(signed(upTo366)),
  WKST: new RegExp(`^${weekday}$`),
}

/** Whether this is the value of an RRULE that names dates. */
export function isRecurrence(text: string): boolean {
  const given = text.split(';').map((part) => part.split('='))
  const names = given.map(([name = '']) => name)
  if (new Set(names).size < names.length || !names.includes('FREQ')) return false
  if (!given.every(([name = '', value = '', ...more]) => more.length === 0 && parts[name]?.test(value))) {
    return false
  }
  try {
    ruleFrom(text, 0)
    return true
  } catch {
    return false
  }
}

export function worksOn(rule: Dates): WorksOn {
  const regularly = regular(rule)
  if (rule.extra_dates.length === 0 && rule.except_dates.length === 0) return regularly
  const extra = new Set(rule.extra_dates.map(localDateOf))
  const except = new Set(rule.except_dates.map(localDateOf))
  return (date) => (extra.has(date) || regularly(date)) && !except.has(date)
}

function regular({ day_of_week, recurrence, effective_from }: Dates): WorksOn {
  if (recurrence !== null && effective_from !== null)
    return recurringFrom(recurrence, localDateOf(effective_from))
  return (date) => isoWeekday(date) === day_of_week
}

const DAY_MS = 86_400_000
/** Dates are worked out by the block when first asked for: a search asks for a few weeks of them, one by one. */
const BLOCK_DAYS = 512

function recurringFrom(recurrence: string, first: LocalDate): WorksOn {
  const rule = ruleFrom(recurrence, first)
  const blocks = new Map<number, ReadonlySet<LocalDate>>()
  return (date) => {
    const block = Math.floor(date / BLOCK_DAYS)
    let dates = blocks.get(block)
    if (dates === undefined) {
      const from = midnightOf(block * BLOCK_DAYS)
      const to = midnightOf((block + 1) * BLOCK_DAYS - 1)
      dates = new Set(rule.between(from, to, true).map((at) => at.epochMilliseconds / DAY_MS))
      blocks.set(block, dates)
    }
    return dates.has(date)
  }
}

/**
 * The dates that a recurrence names, counted from `first`, of the `days` days from there; null when it goes on after them or
 * has no end of its own, that is neither COUNT nor UNTIL.
 */
export function datesOf(recurrence: string, first: LocalDate, days: number): readonly LocalDate[] | null {
  if (!/(?:^|;)(?:COUNT|UNTIL)=/.test(recurrence)) return null
  const rule = ruleFrom(recurrence, first)
  const last = midnightOf(first + days - 1)
  if (rule.next(last) !== null) return null
  return rule.between(midnightOf(first), last, true).map((at) => at.epochMilliseconds / DAY_MS)
}

function midnightOf(date: LocalDate): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(date * DAY_MS).toZonedDateTimeISO('UTC')
}

/** A label has no zone, so the library counts in UTC. Throws for what RFC 5545 forbids. */
function ruleFrom(recurrence: string, first: LocalDate): RRuleTemporal {
  const text = recurrence.replace(/(?<=(?:^|;)UNTIL=\d{8})(?=;|$)/, 'T000000Z')
  const begins = formatLocalDate(first).replaceAll('-', '')
  return new RRuleTemporal({ rruleString: `DTSTART:${begins}T000000Z\nRRULE:${text}`, strict: true })
}
