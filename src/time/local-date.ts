import { DAY_MINUTES, type Minute } from './minute.ts'

/** A local date as a label, whatever the zone: days since 1970-01-01. Whole, so that dates compare and add as numbers. */
export type LocalDate = number

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Reads `YYYY-MM-DD`, years 0000..9999. Answers null when the text is no such date (2026-02-29 is none). */
export function parseLocalDate(text: string): LocalDate | null {
  const match = pattern.exec(text)
  if (!match) return null
  const date = fromCivil(Number(match[1]), Number(match[2]), Number(match[3]))
  return formatLocalDate(date) === text ? date : null
}

/** The same for text that was checked before. Throws RangeError for what is no date. */
export function localDateOf(text: string): LocalDate {
  const date = parseLocalDate(text)
  if (date === null) throw new RangeError(`not a date: ${JSON.stringify(text)}`)
  return date
}

/** Prints `YYYY-MM-DD`; a year of more than four digits gets a sign and six, as in ISO 8601. */
export function formatLocalDate(date: LocalDate): string {
  const [year, month, day] = toCivil(date)
  const years =
    year >= 0 && year <= 9999
      ? String(year).padStart(4, '0')
      : `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`
  return `${years}-${twoDigits(month)}-${twoDigits(day)}`
}

/** ISO 8601: 1 Monday .. 7 Sunday. */
export function isoWeekday(date: LocalDate): number {
  // 1970-01-01 was a Thursday.
  return ((((date + 3) % 7) + 7) % 7) + 1
}

/** The UTC date that an instant falls on. */
export function utcDateOf(minute: Minute): LocalDate {
  return Math.floor(minute / DAY_MINUTES)
}

export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/*
 * Days from civil date and back, by the usual integer arithmetic on 400-year eras of 146,097 days that begin on
 * 1 March (a leap day then ends its year). Printing a slot must not cost a Temporal object.
 */

const ERA_DAYS = 146_097
const EPOCH_FROM_ERA = 719_468

function fromCivil(year: number, month: number, day: number): LocalDate {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * ERA_DAYS + dayOfEra - EPOCH_FROM_ERA
}

function toCivil(date: LocalDate): [year: number, month: number, day: number] {
  const shifted = date + EPOCH_FROM_ERA
  const era = Math.floor(shifted / ERA_DAYS)
  const dayOfEra = shifted - era * ERA_DAYS
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day]
}

/** Dates outside these years are slips of the keyboard, and some of them Postgres cannot even write down. */
export const FIRST_DATE = localDateOf('1900-01-01')
export const LAST_DATE = localDateOf('2999-12-31')
