import { type Fault, refuse } from '../refusal.ts'
import { parseInstant } from '../time/instant.ts'
import { FIRST_DATE, LAST_DATE, parseLocalDate, utcDateOf } from '../time/local-date.ts'
import { parseLocalTime } from '../time/local-time.ts'
import { findZone } from '../time/zone.ts'

/** What is wrong with a value, in words; null when nothing is. */
export type Check = (value: unknown) => string | null

/** A check for each field of an input. A field without one is checked elsewhere in the same file. */
export type Checks<Input> = { readonly [Field in keyof Input]?: Check }

/** Every fault of the fields, so that the caller hears of all at once. */
export function faultsIn<Input extends object>(input: Input, checks: Checks<Input>): Fault[] {
  const faults: Fault[] = []
  for (const [field, check] of Object.entries(checks) as [keyof Input & string, Check][]) {
    const detail = check(input[field])
    if (detail !== null) faults.push({ pointer: `/${field}`, detail })
  }
  return faults
}

export function throwIfAny(faults: readonly Fault[]): void {
  if (faults.length > 0) throw refuse('validation_failed', { errors: faults })
}

/** May be left out; then the column's default holds. */
export function optional(check: Check): Check {
  return (value) => (value === undefined ? null : check(value))
}

/** May be left out or null. */
export function nullable(check: Check): Check {
  return (value) => (value === undefined || value === null ? null : check(value))
}

/** Text with something in it, at most so many characters. Postgres cannot store NUL. */
export function text(most: number): Check {
  return (value) => {
    if (typeof value !== 'string' || value.trim() === '') return 'must not be blank'
    if (value.includes('\0')) return 'must not contain NUL characters'
    return value.length <= most ? null : `must have at most ${most} characters`
  }
}

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number): Check {
  return (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? null
      : `must be a whole number from ${least} to ${most}`
}

/** A number from `least` to `most`. */
export function between(least: number, most: number): Check {
  return (value) =>
    typeof value === 'number' && value >= least && value <= most ? null : `must be from ${least} to ${most}`
}

export function oneOf(...words: readonly string[]): Check {
  return (value) => (words.includes(value as string) ? null : `must be one of ${words.join(', ')}`)
}

function written(pattern: RegExp, most: number, detail: string): Check {
  return (value) => (typeof value === 'string' && value.length <= most && pattern.test(value) ? null : detail)
}

/** Text that `read` makes something of; null is nothing. */
export function readable(read: (value: string) => unknown, detail: string): Check {
  return (value) => (typeof value === 'string' && read(value) !== null ? null : detail)
}

/** At most so many, each of which passes. */
export function listOf(item: Check, most: number): Check {
  return (value) => {
    if (!Array.isArray(value)) return 'must be a list'
    if (value.length > most) return `must be at most ${most}`
    return value.map(item).find((detail) => detail !== null) ?? null
  }
}

export const slug = written(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  63,
  'must be lower-case letters, digits and single hyphens, at most 63 characters',
)
export const currency = written(/^[A-Z]{3}$/, 3, 'must be an ISO 4217 code such as EUR')
export const email = written(/^[^\s@\0]+@[^\s@\0]+$/, 254, 'must be an e-mail address')
export const phone = written(
  /^\+?[0-9][0-9 ()./-]{2,38}$/,
  40,
  'must be a telephone number such as +30 210 1234567',
)
export const zone = readable(findZone, 'must be an IANA time zone such as Europe/Athens')
export const localTime = readable(
  parseLocalTime,
  'must be a local time of whole minutes, HH:MM, 00:00 to 24:00',
)
export const locale = readable(canonicalLocale, 'must be a language tag such as el-GR')

const isDated = (date: number | null) => date !== null && date >= FIRST_DATE && date <= LAST_DATE

export const date = readable(
  (value) => (isDated(parseLocalDate(value)) ? value : null),
  'must be a date, YYYY-MM-DD, from 1900 to 2999',
)
export const instant = readable((value) => {
  const minute = parseInstant(value)
  return minute !== null && isDated(utcDateOf(minute)) ? value : null
}, 'must be an RFC 3339 instant on a whole minute, from 1900 to 2999')

export const yesOrNo: Check = (value) => (typeof value === 'boolean' ? null : 'must be true or false')

/** BCP 47 as it is usually written (`el-GR`); null for what is no language tag. */
export function canonicalLocale(tag: string): string | null {
  try {
    return new Intl.Locale(tag).toString()
  } catch {
    return null
  }
}
