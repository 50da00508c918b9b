import ICAL from 'ical.js'
import { A_RECURRENCE, isRecurrence, worksOn } from '../../availability/recurrence.ts'
import { type Fault, refuse } from '../../refusal.ts'
import { formatLocalDate, isoWeekday, type LocalDate, localDateOf } from '../../time/local-date.ts'
import { parseLocalTime } from '../../time/local-time.ts'
import { findZone } from '../../time/zone.ts'
import { ALWAYS, type FileBreak, type FileException, type FileRule, type FileScope, own } from './schedule.ts'

export interface ReadSchedule {
  /** Null: the file says nothing of hours. */
  readonly rules: readonly FileRule[] | null
  readonly exceptions: readonly FileException[]
}

/** What is wrong with a component; its line is known where it is read. */
class Wrong extends Error {}

/**
 * Reads a schedule from iCalendar: VAVAILABILITY (RFC 7953) as layers of hours, busy events as blocked time. Times without a
 * zone are the doctor's. Refuses with `validation_failed`, each fault with the line on which its component begins.
 */
export function readSchedule(text: string, doctorZone: string): ReadSchedule {
  const calendar = parse(text)
  const faults: Fault[] = []
  const lines = { VAVAILABILITY: linesOf(text, 'VAVAILABILITY'), VEVENT: linesOf(text, 'VEVENT') }
  const each = <Result>(name: keyof typeof lines, read: (component: ICAL.Component) => Result[]): Result[] =>
    calendar.getAllSubcomponents(name.toLowerCase()).flatMap((component, i) => {
      try {
        return read(component)
      } catch (error) {
        if (!(error instanceof Error)) throw error
        faults.push({ pointer: '/file', detail: `line ${lines[name][i]}, ${name}: ${error.message}` })
        return []
      }
    })
  const layers = each('VAVAILABILITY', (component) => [component]).filter(
    (one) => !one.hasProperty(own.opening),
  )
  const rules = each('VAVAILABILITY', (one) => (layers.includes(one) ? layerRules(one, doctorZone) : []))
  const openings = each('VAVAILABILITY', (one) =>
    layers.includes(one) ? [] : [exceptionIn(one, 'available', doctorZone)],
  )
  const blocked = each('VEVENT', (one) => (isBusy(one) ? [exceptionIn(one, 'blocked', doctorZone)] : []))
  if (lines.VAVAILABILITY.length + lines.VEVENT.length === 0) {
    faults.push({ pointer: '/file', detail: 'has neither a VAVAILABILITY nor a VEVENT' })
  }
  if (faults.length > 0) throw refuse('validation_failed', { errors: faults.slice(0, 50) })
  return {
    rules: layers.length > 0 ? rules : null,
    exceptions: [...openings, ...blocked].filter((one) => one !== null),
  }
}

function parse(text: string): ICAL.Component {
  let parsed: unknown
  try {
    parsed = ICAL.parse(text)
  } catch (error) {
    throw refuse('validation_failed', { errors: [{ pointer: '/file', detail: (error as Error).message }] })
  }
  const component = Array.isArray(parsed) && typeof parsed[0] === 'string' ? new ICAL.Component(parsed) : null
  if (component?.name !== 'vcalendar') {
    throw refuse('validation_failed', {
      errors: [{ pointer: '/file', detail: 'must be one VCALENDAR (iCalendar)' }],
    })
  }
  return component
}

/** On which lines components of a name begin, in order. */
function linesOf(text: string, name: string): number[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, i) => (line.trim().toUpperCase() === `BEGIN:${name}` ? [i + 1] : []))
}

interface Layer extends FileScope {
  readonly priority: number
  readonly from: LocalDate | null
  readonly to: LocalDate | null
}

function layerRules(component: ICAL.Component, doctorZone: string): FileRule[] {
  const stretches = component.getAllSubcomponents('available').map((one) => stretchIn(one, doctorZone))
  const named = component.hasProperty('dtstart') ? 'dtstart' : 'dtend'
  const zone = stretches[0]?.zone ?? zoneOf(component, named, doctorZone)
  const layer: Layer = {
    priority: priorityOf(component),
    from: midnightIn(component, 'dtstart', zone),
    to: before(midnightIn(component, 'dtend', zone)),
    ...scopeIn(component),
  }
  const rules = [...Map.groupBy(stretches, ({ rule }, i) => rule ?? `alone ${i}`).values()].map((parts) =>
    ruleOf(parts, layer),
  )
  const idle = component.hasProperty(own.interval) || rules.length === 0
  return idle ? [...rules, closed(layer, zone, intervalIn(component))] : rules
}

function before(date: LocalDate | null): LocalDate | null {
  return date === null ? null : date - 1
}

/** A layer in which nothing is worked silences what is below all the same. */
function closed(layer: Layer, timezone: string, slot_interval_minutes: number): FileRule {
  const all = { break_start_local: '00:00', break_end_local: '24:00', label: null }
  return {
    ...effect(layer, layer.from),
    timezone,
    day_of_week: 1,
    recurrence: null,
    extra_dates: [],
    except_dates: [],
    work_start_local: '00:00',
    work_end_local: '24:00',
    slot_interval_minutes,
    breaks: [all],
  }
}

function effect({ from: _, to, ...layer }: Layer, effectiveFrom: LocalDate | null) {
  return {
    ...layer,
    effective_from: effectiveFrom === null ? null : formatLocalDate(effectiveFrom),
    effective_to: to === null ? null : formatLocalDate(to),
  }
}

interface Stretch {
  readonly rule: string | null
  readonly zone: string
  readonly date: LocalDate
  /** Minutes of that date; at most 1440. */
  readonly from: number
  readonly to: number
  readonly recurrence: string | null
  readonly extra: readonly LocalDate[]
  readonly except: readonly LocalDate[]
  readonly interval: number
  readonly after: string | null
  /** The working time, where it goes beyond the stretches. */
  readonly window: string | null
}

function stretchIn(component: ICAL.Component, doctorZone: string): Stretch {
  const zone = zoneOf(component, 'dtstart', doctorZone)
  const start = readingIn(component, 'dtstart', zone)
  if (start === null) throw new Wrong('an AVAILABLE needs a DTSTART')
  const end = endOf(component, zone, start)
  const date = dateOf(start)
  const from = minuteOf(start)
  const to = dateOf(end) === date ? minuteOf(end) : 1440 + minuteOf(end)
  if (dateOf(end) > date + 1 || to > 1440 || to <= from) {
    throw new Wrong('an AVAILABLE must end after its start and by midnight')
  }
  return {
    rule: textIn(component, own.rule),
    zone,
    date,
    from,
    to,
    recurrence: recurrenceIn(component, zone, from),
    extra: datesIn(component, 'rdate', zone),
    except: datesIn(component, 'exdate', zone),
    interval: intervalIn(component),
    after: textIn(component, own.break),
    window: textIn(component, own.window),
  }
}

/** Stretches of one rule are its window, and the gaps between them its breaks. */
function ruleOf(parts: readonly Stretch[], layer: Layer): FileRule {
  const sorted = parts.toSorted((a, b) => a.from - b.from)
  const first = sorted[0] as Stretch
  const last = sorted.at(-1) as Stretch
  const same = ({ zone, date, recurrence, extra, except, interval }: Stretch) =>
    JSON.stringify([zone, date, recurrence?.replace(/UNTIL=\d+/, ''), extra, except, interval])
  if (sorted.some((part) => same(part) !== same(first))) {
    throw new Wrong(`stretches of one rule (${own.rule}) must recur alike`)
  }
  const breaks = sorted.slice(1).map((part, i): FileBreak => {
    const pause = { from: (sorted[i] as Stretch).to, to: part.from }
    if (pause.to <= pause.from) throw new Wrong('stretches of one rule must not touch')
    return { break_start_local: clock(pause.from), break_end_local: clock(pause.to), label: part.after }
  })
  const window = windowOf(first.window, first.from, last.to)
  const edges = [
    { break_start_local: clock(window.from), break_end_local: clock(first.from), label: null },
    { break_start_local: clock(last.to), break_end_local: clock(window.to), label: null },
  ].filter((edge) => edge.break_start_local !== edge.break_end_local)
  return {
    ...whenOf(first, layer),
    timezone: first.zone,
    except_dates: first.except.map(formatLocalDate),
    work_start_local: clock(window.from),
    work_end_local: clock(window.to),
    slot_interval_minutes: first.interval,
    breaks: [...breaks, ...edges].toSorted((a, b) => (a.break_start_local < b.break_start_local ? -1 : 1)),
  }
}

function windowOf(text: string | null, from: number, to: number): { from: number; to: number } {
  if (text === null) return { from, to }
  const [start, end] = text.split('/').map((time) => parseLocalTime(time))
  if (
    start === undefined ||
    start === null ||
    end === undefined ||
    end === null ||
    start > from ||
    end < to
  ) {
    throw new Wrong(`${own.window} must be a working time around the stretches, as 09:00/17:00`)
  }
  return { from: start, to: end }
}

/** A weekday, a recurrence, or dates; and from when it is in effect. */
function whenOf({ date, recurrence, extra }: Stretch, layer: Layer) {
  const dates = (all: readonly LocalDate[]) => [...new Set(all)].sort((a, b) => a - b).map(formatLocalDate)
  if (recurrence === null) {
    return {
      ...effect(layer, layer.from),
      day_of_week: null,
      recurrence,
      extra_dates: dates([date, ...extra]),
    }
  }
  if (!worksOn(counted(recurrence, date))(date))
    throw new Wrong('DTSTART must be a date that the RRULE names')
  const isAlways = layer.from === null && date <= localDateOf(ALWAYS.last)
  const weekday = weekdayIn(recurrence, date)
  const from = isAlways && weekday !== null ? null : beginning(recurrence, date, layer)
  const pattern =
    weekday === null ? { day_of_week: null, recurrence } : { day_of_week: weekday, recurrence: null }
  return { ...effect(layer, from), ...pattern, extra_dates: dates(extra) }
}

/** So far a layer may begin before the first date of a rule in it. */
const LOOK_DAYS = 8 * 366 + 1

/**
 * The layer's beginning, where counting from there names the same dates as counting from DTSTART; else DTSTART. A layer
 * without one begins with each rule.
 */
function beginning(recurrence: string, date: LocalDate, { from }: Layer): LocalDate {
  if (from === null || from > date || date - from > LOOK_DAYS) return date
  const works = worksOn(counted(recurrence, from))
  for (let day = from; day < date; day += 1) if (works(day)) return date
  return works(date) ? from : date
}

function counted(recurrence: string, from: LocalDate) {
  return {
    day_of_week: null,
    recurrence,
    extra_dates: [],
    except_dates: [],
    effective_from: formatLocalDate(from),
  }
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The ISO weekday of what says no more than "every week on it". */
function weekdayIn(recurrence: string, date: LocalDate): number | null {
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

function recurrenceIn(component: ICAL.Component, zone: string, from: number): string | null {
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

function datesIn(component: ICAL.Component, name: string, zone: string): LocalDate[] {
  return component.getAllProperties(name).flatMap((property) =>
    property.getValues().map((value) => {
      if (!(value instanceof ICAL.Time)) throw new Wrong(`${name.toUpperCase()} must be dates`)
      return dateOf(readingOf(value, property, zone))
    }),
  )
}

/** Null: an event of the whole practice, which is not this doctor's. */
function exceptionIn(
  component: ICAL.Component,
  kind: FileException['kind'],
  doctorZone: string,
): FileException | null {
  if (component.hasProperty(own.wide)) return null
  for (const name of ['rrule', 'rdate', 'recurrence-id']) {
    if (component.hasProperty(name)) throw new Wrong('events that recur are not read: write each by itself')
  }
  const zone = zoneOf(component, 'dtstart', doctorZone)
  const start = readingIn(component, 'dtstart', zone)
  if (start === null) throw new Wrong('an event needs a DTSTART')
  const end = endOf(component, zone, start)
  if (Temporal.PlainDateTime.compare(end, start) <= 0) throw new Wrong('an event must end after its start')
  const utc = (reading: Temporal.PlainDateTime) => reading.toZonedDateTime(zone).toInstant().toString()
  const reason = textIn(component, 'summary')
  return {
    starts_at_utc: utc(start),
    ends_at_utc: utc(end),
    kind,
    reason: reason === 'Open' || reason === 'Blocked' ? null : (reason?.slice(0, 500) ?? null),
    ...scopeIn(component),
  }
}

function isBusy(event: ICAL.Component): boolean {
  const is = (name: string, value: string) => textIn(event, name)?.toUpperCase() === value
  return !is('transp', 'TRANSPARENT') && !is('status', 'CANCELLED')
}

/** DTEND, or DTSTART and DURATION; a date alone is the whole of it. */
function endOf(
  component: ICAL.Component,
  zone: string,
  start: Temporal.PlainDateTime,
): Temporal.PlainDateTime {
  const end = readingIn(component, 'dtend', zone)
  if (end !== null) return end
  const duration = component.getFirstPropertyValue('duration')
  if (duration instanceof ICAL.Duration) return start.add({ seconds: duration.toSeconds() })
  const begins = component.getFirstPropertyValue('dtstart')
  if (begins instanceof ICAL.Time && begins.isDate) return start.add({ days: 1 })
  throw new Wrong('a DTEND or a DURATION is needed')
}

function zoneOf(component: ICAL.Component, name: string, doctorZone: string): string {
  const property = component.getFirstProperty(name)
  const tzid = property?.getFirstParameter('tzid')
  const value = property?.getFirstValue()
  if (tzid === undefined) {
    return value instanceof ICAL.Time && !value.isDate && value.zone === ICAL.Timezone.utcTimezone
      ? 'UTC'
      : doctorZone
  }
  const zone = findZone(tzid)
  if (zone === null) throw new Wrong(`TZID=${tzid} is no IANA time zone`)
  return zone.id
}

/** As the clock of the zone shows it; null where there is none. */
function readingIn(component: ICAL.Component, name: string, zone: string): Temporal.PlainDateTime | null {
  const property = component.getFirstProperty(name)
  const value = property?.getFirstValue()
  if (!property || value === undefined || value === null) return null
  if (!(value instanceof ICAL.Time)) throw new Wrong(`${name.toUpperCase()} must be a time`)
  return readingOf(value, property, zone)
}

function readingOf(value: ICAL.Time, property: ICAL.Property, zone: string): Temporal.PlainDateTime {
  const { year, month, day, hour, minute, second, isDate } = value
  if (second !== 0) throw new Wrong(`${value.toString()} is no whole minute`)
  const plain = Temporal.PlainDateTime.from(
    isDate ? { year, month, day } : { year, month, day, hour, minute },
    { overflow: 'reject' },
  )
  const tzid = property.getFirstParameter('tzid')
  const from = isDate ? zone : (tzid ?? (value.zone === ICAL.Timezone.utcTimezone ? 'UTC' : zone))
  if (from === zone) return plain
  return plain.toZonedDateTime(from).withTimeZone(zone).toPlainDateTime()
}

/** A layer begins and ends with dates. */
function midnightIn(component: ICAL.Component, name: string, zone: string): LocalDate | null {
  const reading = readingIn(component, name, zone)
  if (reading === null) return null
  if (minuteOf(reading) !== 0) throw new Wrong(`${name.toUpperCase()} must be a midnight in ${zone}`)
  return dateOf(reading)
}

/** RFC 7953: 1 is the highest, 0 the lowest. Ours grow. */
function priorityOf(component: ICAL.Component): number {
  const exact = textIn(component, own.priority)
  if (exact !== null) return Number(exact)
  const priority = Number(component.getFirstPropertyValue('priority') ?? 0)
  return priority === 0 ? 0 : 10 - priority
}

function intervalIn(component: ICAL.Component): number {
  return Number(textIn(component, own.interval) ?? 10)
}

function scopeIn(component: ICAL.Component): FileScope {
  const ids = Object.entries(own.scopes).map(([field, name]) => [field, textIn(component, name)])
  return Object.fromEntries(ids) as FileScope
}

function textIn(component: ICAL.Component, name: string): string | null {
  const value = component.getFirstPropertyValue(name)
  return value === null || value === undefined ? null : String(value)
}

function dateOf(reading: Temporal.PlainDateTime): LocalDate {
  return localDateOf(reading.toPlainDate().toString())
}

function minuteOf({ hour, minute }: Temporal.PlainDateTime): number {
  return hour * 60 + minute
}

function clock(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
