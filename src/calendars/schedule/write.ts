import ICAL from 'ical.js'
import { worksOn } from '../../availability/recurrence.ts'
import { type Interval, normalise, subtract } from '../../time/interval.ts'
import { formatLocalDate, type LocalDate, localDateOf } from '../../time/local-date.ts'
import { parseLocalTime } from '../../time/local-time.ts'
import { ALWAYS, type FileException, type FileRule, type FileScope, own } from './schedule.ts'
import { timeOf, utcTimeOf, zoneComponent } from './zone.ts'

export interface WrittenRule extends FileRule {
  readonly id: string
}

export interface WrittenException extends FileException {
  readonly id: string
  /** Of the whole practice, e.g. a public holiday: told, and not the doctor's to bring back. */
  readonly is_practice_wide: boolean
}

export interface Schedule {
  /** Of the doctor and the practice, for people. */
  readonly name: string
  readonly rules: readonly WrittenRule[]
  readonly exceptions: readonly WrittenException[]
}

/**
 * A doctor's schedule as iCalendar: layers of hours as VAVAILABILITY (RFC 7953), what is blocked as busy events, what is
 * opened beyond the hours as a VAVAILABILITY above all layers.
 */
export function scheduleFile({ name, rules, exceptions }: Schedule, nowMs: number): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Horai//Horai 1//EN')
  calendar.addPropertyWithValue('name', name)
  for (const timezone of new Set(rules.map((rule) => rule.timezone))) {
    if (timezone !== 'UTC') calendar.addSubcomponent(zoneComponent(timezone, earliest(rules), nowMs))
  }
  const stamp = utcTimeOf(Temporal.Instant.fromEpochMilliseconds(nowMs).round('second').toString())
  const add = (component: ICAL.Component, uid: string) => {
    component.addPropertyWithValue('uid', `${uid}@horai`)
    component.addPropertyWithValue('dtstamp', stamp)
    calendar.addSubcomponent(component)
  }
  for (const [i, layer] of layersOf(rules).entries())
    add(layerOf(layer, ranksOf(rules), stamp), `layer-${i}-${layer[0]?.id}`)
  for (const exception of exceptions) add(exceptionOf(exception, stamp), exception.id)
  return `${calendar.toString()}\r\n`
}

function earliest(rules: readonly FileRule[]): Temporal.PlainDate {
  const first = rules.map(({ effective_from }) => effective_from ?? ALWAYS.first).sort()[0] ?? ALWAYS.first
  return Temporal.PlainDate.from(first).subtract({ days: 1 })
}

/** Rules that are in effect together, of one priority and scope: on their dates they silence whatever is below. */
function layersOf(rules: readonly WrittenRule[]): WrittenRule[][] {
  const key = (rule: WrittenRule) =>
    JSON.stringify([
      rule.priority,
      rule.timezone,
      rule.effective_from,
      rule.effective_to,
      ...Object.keys(own.scopes).map((scope) => rule[scope as keyof FileScope]),
    ])
  return [...Map.groupBy(rules, key).values()]
}

/** RFC 7953 has nine priorities, 1 the highest; that one is for what is opened beyond the hours. */
function ranksOf(rules: readonly FileRule[]): ReadonlyMap<number, number> {
  const priorities = [...new Set(rules.map(({ priority }) => priority))].sort((a, b) => b - a)
  return new Map(priorities.map((priority, i) => [priority, Math.min(9, i + 2)]))
}

function layerOf(
  layer: readonly WrittenRule[],
  ranks: ReadonlyMap<number, number>,
  stamp: ICAL.Time,
): ICAL.Component {
  const { priority, timezone, effective_from, effective_to, ...rule } = layer[0] as WrittenRule
  const component = new ICAL.Component('vavailability')
  const midnight = (date: LocalDate) => local(timezone, date, 0)
  if (effective_from !== null) addTime(component, 'dtstart', midnight(localDateOf(effective_from)))
  if (effective_to !== null) addTime(component, 'dtend', midnight(localDateOf(effective_to) + 1))
  component.addPropertyWithValue('priority', ranks.get(priority) ?? 0)
  component.addPropertyWithValue('busytype', 'BUSY-UNAVAILABLE')
  component.addPropertyWithValue(own.priority, String(priority))
  addScope(component, rule)
  const idle: number[] = []
  for (const one of layer) {
    const stretches = availableOf(one, stamp)
    for (const each of stretches) component.addSubcomponent(each)
    if (stretches.length === 0) idle.push(one.slot_interval_minutes)
  }
  // What never works counts all the same: it silences lower layers, and its grid is that of what is opened.
  if (idle.length > 0) component.addPropertyWithValue(own.interval, String(Math.min(...idle)))
  return component
}

interface Stretch extends Interval {
  readonly after: string | null
}

/** One AVAILABLE for each stretch between breaks; none for a rule that never works. */
function availableOf(rule: WrittenRule, stamp: ICAL.Time): ICAL.Component[] {
  const dates = datesOf(rule)
  if (dates === null) return []
  const stretches = stretchesOf(rule)
  const edge = edgeOf(rule, stretches)
  return stretches.map((stretch, i) => {
    const component = new ICAL.Component('available')
    const at = (date: LocalDate) => local(rule.timezone, date, stretch.from)
    component.addPropertyWithValue('uid', `${rule.id}-${i}@horai`)
    component.addPropertyWithValue('dtstamp', stamp)
    addTime(component, 'dtstart', at(dates.first))
    addTime(component, 'dtend', local(rule.timezone, dates.first, stretch.to))
    if (dates.recurrence !== null) {
      const untilUtc = (date: string) => utcOf(at(localDateOf(date)))
      component.addPropertyWithValue('rrule', ICAL.Recur.fromString(withUntil(dates.recurrence, untilUtc)))
    }
    for (const date of dates.extra) addTime(component, 'rdate', at(date))
    for (const date of dates.except) addTime(component, 'exdate', at(date))
    component.addPropertyWithValue(own.rule, rule.id)
    component.addPropertyWithValue(own.interval, String(rule.slot_interval_minutes))
    if (stretch.after !== null) component.addPropertyWithValue(own.break, stretch.after)
    if (i === 0 && edge !== null) component.addPropertyWithValue(own.window, edge)
    return component
  })
}

/** On a day that skips an hour, working until a break is not the same as having stopped: the end is told where it is one. */
function edgeOf(
  { work_start_local, work_end_local }: FileRule,
  stretches: readonly Stretch[],
): string | null {
  const isWhole =
    stretches[0]?.from === minutes(work_start_local) && stretches.at(-1)?.to === minutes(work_end_local)
  return isWhole ? null : `${work_start_local}/${work_end_local}`
}

function stretchesOf({ work_start_local, work_end_local, breaks }: FileRule): Stretch[] {
  const window = { from: minutes(work_start_local), to: minutes(work_end_local) }
  const pauses = breaks.map((one) => ({
    from: minutes(one.break_start_local),
    to: minutes(one.break_end_local),
    label: one.label,
  }))
  return subtract(normalise([window]), normalise(pauses)).map((stretch) => ({
    ...stretch,
    after: pauses.find(({ to }) => to === stretch.from)?.label ?? null,
  }))
}

interface Dates {
  /** DTSTART is the first date that it works on. */
  readonly first: LocalDate
  readonly recurrence: string | null
  readonly extra: readonly LocalDate[]
  readonly except: readonly LocalDate[]
}

/** So far the first date of a recurrence is looked for: every leap day comes within it. */
const LOOK_DAYS = 8 * 366 + 1

function datesOf(rule: FileRule): Dates | null {
  const from = rule.effective_from === null ? Number.NEGATIVE_INFINITY : localDateOf(rule.effective_from)
  const to = rule.effective_to === null ? Number.POSITIVE_INFINITY : localDateOf(rule.effective_to)
  const inEffect = (dates: readonly string[]) =>
    dates
      .map(localDateOf)
      .filter((date) => from <= date && date <= to)
      .sort((a, b) => a - b)
  const extra = inEffect(rule.extra_dates)
  const except = inEffect(rule.except_dates)
  if (rule.day_of_week === null && rule.recurrence === null) {
    const [first, ...more] = extra
    return first === undefined ? null : { first, recurrence: null, extra: more, except }
  }
  const works = worksOn({ ...rule, extra_dates: [], except_dates: [] })
  const begin = Number.isFinite(from) ? from : Math.min(localDateOf(ALWAYS.first), to - 6)
  for (let first = begin; first < begin + LOOK_DAYS && first <= to; first += 1) {
    if (works(first)) return { first, recurrence: recurrenceOf(rule), extra, except }
  }
  const [first, ...more] = extra
  return first === undefined ? null : { first, recurrence: null, extra: more, except }
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

function recurrenceOf({ day_of_week, recurrence }: FileRule): string {
  return recurrence ?? `FREQ=WEEKLY;BYDAY=${weekdays[(day_of_week ?? 1) - 1]}`
}

/** In a rule UNTIL is a date; beside a DTSTART with a time it is that of its last start, in UTC. */
function withUntil(recurrence: string, utc: (date: string) => string): string {
  return recurrence.replace(/(?<=UNTIL=)(\d{4})(\d\d)(\d\d)/, (_, year, month, day) =>
    utc(`${year}-${month}-${day}`),
  )
}

function utcOf({ zone, reading }: Local): string {
  const at = reading.toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'second' })
  return at.replaceAll(/[-:]/g, '')
}

function exceptionOf(exception: WrittenException, stamp: ICAL.Time): ICAL.Component {
  const isOpening = exception.kind === 'available'
  const component = new ICAL.Component(isOpening ? 'vavailability' : 'vevent')
  const span = (of: ICAL.Component) => {
    of.addPropertyWithValue('dtstart', utcTimeOf(exception.starts_at_utc))
    of.addPropertyWithValue('dtend', utcTimeOf(exception.ends_at_utc))
  }
  span(component)
  component.addPropertyWithValue('summary', exception.reason ?? (isOpening ? 'Open' : 'Blocked'))
  addScope(component, exception)
  if (exception.is_practice_wide) component.addPropertyWithValue(own.wide, 'TRUE')
  if (!isOpening) {
    component.addPropertyWithValue('transp', 'OPAQUE')
    return component
  }
  component.addPropertyWithValue('priority', 1)
  component.addPropertyWithValue('busytype', 'BUSY-UNAVAILABLE')
  component.addPropertyWithValue(own.opening, 'TRUE')
  const available = new ICAL.Component('available')
  available.addPropertyWithValue('uid', `${exception.id}-0@horai`)
  available.addPropertyWithValue('dtstamp', stamp)
  span(available)
  component.addSubcomponent(available)
  return component
}

function addScope(component: ICAL.Component, scope: FileScope): void {
  for (const [field, name] of Object.entries(own.scopes)) {
    const id = scope[field as keyof FileScope]
    if (id !== null) component.addPropertyWithValue(name, id)
  }
}

interface Local {
  readonly zone: string
  readonly reading: Temporal.PlainDateTime
}

function local(zone: string, date: LocalDate, minute: number): Local {
  const reading = Temporal.PlainDate.from(formatLocalDate(date)).toPlainDateTime().add({ minutes: minute })
  return { zone, reading }
}

function addTime(component: ICAL.Component, name: string, { zone, reading }: Local): void {
  const property = new ICAL.Property(name)
  if (zone === 'UTC') property.setValue(utcTimeOf(`${reading}Z`))
  else {
    property.setParameter('tzid', zone)
    property.setValue(timeOf(reading))
  }
  component.addProperty(property)
}

function minutes(time: string): number {
  return parseLocalTime(time) as number
}
