import type { Reader } from '../words/intl.ts'

/*
 * How instants are shown. Everything goes through Intl with a zone named: the machine's own zone never has a say, and
 * there is no arithmetic on local times. (Temporal would be the tool; Safari does not have it yet, and its polyfill weighs
 * as much as the whole page.)
 */

/** Milliseconds since 1970 of an RFC 3339 instant. */
export function ms(instant: string): number {
  return Date.parse(instant)
}

export function clockTime(reader: Reader, zone: string, instant: string): string {
  return format(reader, zone, { ...hours(reader), minute: '2-digit' }, instant)
}

/**
 * Greek clinics write 17:30, though the language's general data say 5:30 μ.μ.; English follows the visitor's kind of it.
 */
function hours({ language, locale }: Reader): Intl.DateTimeFormatOptions {
  if (language === 'el') return { hour: '2-digit', hourCycle: 'h23' }
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions()
  return { hour: hour12 ? 'numeric' : '2-digit' }
}

/** `Tuesday, 24 November`, as the language writes it. */
export function longDate(reader: Reader, zone: string, instant: string): string {
  return format(reader, zone, { weekday: 'long', day: 'numeric', month: 'long' }, instant)
}

/** `Tuesday, 24 November at 10:00`. */
export function dateAndTime(reader: Reader, zone: string, instant: string): string {
  return format(
    reader,
    zone,
    { weekday: 'long', day: 'numeric', month: 'long', ...hours(reader), minute: '2-digit' },
    instant,
  )
}

/** `today` or `tomorrow` in the language; null for any other date. */
export function nearDay(reader: Reader, zone: string, instant: string, nowMs: number): string | null {
  const days = [0, 1].find((ahead) => dateIn(zone, nowMs + ahead * DAY_MS) === dateIn(zone, ms(instant)))
  if (days === undefined) return null
  const text = new Intl.RelativeTimeFormat(reader.locale, { numeric: 'auto' }).format(days, 'day')
  return text.slice(0, 1).toLocaleUpperCase(reader.locale) + text.slice(1)
}

/** `YYYY-MM-DD` in the zone. */
export function dateIn(zone: string, at: number): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** Calendar arithmetic on a date alone, in UTC where every day has 24 hours. */
export function datePlus(date: string, days: number): string {
  return dateIn('UTC', Date.parse(`${date}T00:00:00Z`) + days * DAY_MS)
}

/** A date as the language writes it. */
export function writtenDate(reader: Reader, date: string): string {
  return format(reader, 'UTC', { day: 'numeric', month: 'long' }, `${date}T00:00:00Z`)
}

/** A zone in words, as the language has it: `Eastern European Time`. */
export function zoneName(reader: Reader, zone: string, at: number): string {
  const parts = new Intl.DateTimeFormat(reader.locale, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

export function visitorZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Whether two zones show the same clock at an instant. */
export function sameClock(one: string, other: string, at: number): boolean {
  const read = (timeZone: string) =>
    new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at)
  return read(one) === read(other)
}

/** `4:05`: how long is left. */
export function countdown(leftMs: number): string {
  const seconds = Math.max(0, Math.floor(leftMs / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

const DAY_MS = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter is slow, and a list has hundreds of times. */
function format(reader: Reader, zone: string, options: Intl.DateTimeFormatOptions, instant: string): string {
  const key = [reader.locale, zone, ...Object.keys(options)].join()
  let formatter = formats.get(key)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(reader.locale, { timeZone: zone, ...options })
    formats.set(key, formatter)
  }
  return formatter.format(ms(instant))
}
