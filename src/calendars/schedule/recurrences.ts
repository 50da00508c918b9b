/** How hours recur: RRULEs as a rule keeps them, and what they say. */
import type ICAL from 'ical.js'
import { A_RECURRENCE, isRecurrence, worksOn } from '../../availability/recurrence.ts'
import { formatLocalDate, isoWeekday, type LocalDate } from '../../time/local-date.ts'
import { Wrong } from './fields.ts'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The ISO weekday of what says no more than "every week on it". */
export function weekdayIn(recurrence: string, date: LocalDate): number | null {
  const parts = new Set(
    recurrence.split(';').filter((part) => part !== 'INTERVAL=1' && !part.startsWith('WKST=')),
  )
  if (!parts.delete('FREQ=WEEKLY')) return null
  const [only, ...more] = [...parts]
  if (more.length > 0) return null
  if (only === undefined) return isoWeekday(date)
  const day = weekdays.indexOf(only.replace('BYDAY=', '')) + 1
  return day === isoWeekday(date) ? day : null
}

export function recurrenceIn(component: ICAL.Component, zone: string, from: number): string | null {
  const rules = component.getAllProperties('rrule')
  if (rules.length === 0) return null
  if (rules.length > 1) throw new Wrong('two RRULEs are more than a rule can have')
  const recur = rules[0]?.getFirstValue() as ICAL.Recur
  const text = recur.toString().replace(/(?<=UNTIL=)[^;]+/, (until) => untilDate(until, zone, from))
  if (text.length > 300 || !isRecurrence(text)) throw new Wrong(`RRULE must be ${A_RECURRENCE}: ${text}`)
  return text
}

/** The last date on which a start is not after UNTIL. */
function untilDate(until: string, zone: string, from: number): string {
  const [, year, month, day, time, isUtc] =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d:?\d\d:?\d\d)(Z)?)?$/.exec(until) ?? []
  if (year === undefined) throw new Wrong(`UNTIL=${until} is no date`)
  const date = `${year}-${month}-${day}`
  if (time === undefined) return date.replaceAll('-', '')
  const plain = Temporal.PlainDateTime.from(`${date}T${time}`)
  const reading =
    isUtc === undefined ? plain : plain.toZonedDateTime('UTC').withTimeZone(zone).toPlainDateTime()
  const isBefore = reading.hour * 60 + reading.minute < from
  return reading
    .toPlainDate()
    .subtract({ days: isBefore ? 1 : 0 })
    .toString()
    .replaceAll('-', '')
}

/** So far a layer may begin before the first date of a rule in it. */
const LOOK_DAYS = 8 * 366 + 1

/**
 * The layer's beginning, where counting from there names the same dates as counting from DTSTART; else DTSTART. A layer
 * without one begins with each rule.
 */
export function beginning(recurrence: string, date: LocalDate, from: LocalDate | null): LocalDate {
  if (from === null || from > date || date - from > LOOK_DAYS) return date
  const works = worksOn(counted(recurrence, from))
  for (let day = from; day < date; day += 1) if (works(day)) return date
  return works(date) ? from : date
}

export function counted(recurrence: string, from: LocalDate) {
  return {
    day_of_week: null,
    recurrence,
    extra_dates: [],
    except_dates: [],
    effective_from: formatLocalDate(from),
  }
}
