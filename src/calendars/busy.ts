import ICAL from 'ical.js'
import { formatInstant } from '../time/instant.ts'
import { DAY_MINUTES, DAY_MS, MINUTE_MS } from '../time/minute.ts'
import { findZone } from '../time/zone.ts'
import { inTime } from './in-time.ts'

/** A stretch of time in which somebody is not free; RFC 3339, whole minutes. */
export interface Busy {
  readonly starts_at_utc: string
  readonly ends_at_utc: string
}

export interface BusySpan {
  /** The zone of times that have none, and of days. */
  readonly zone: string
  /** Milliseconds since 1970. What has ended by `from` or starts at `to` or later is passed over. */
  readonly from: number
  readonly to: number
}

/** One event may stand for so many times; more is nothing that a person does. */
const MOST_TIMES = 2_000
/** Occurrences that are gone through, those long past among them. */
const MOST_STEPS = 50_000

/** Ordinary events take a few milliseconds. */
const LONGEST_MS = 4_000

/** As long as an exception may be; of what is longer only the part ahead is taken. */
const LONGEST_MINUTES = 5 * 366 * DAY_MINUTES

/** Thrown where no times can be made of an event. */
export class Unreadable extends Error {}

/**
 * The ids (UID) in an iCalendar file of one event. Throws {@link Unreadable}.
 */
export function uidsIn(text: string): string[] {
  const events = parse(text).getAllSubcomponents('vevent')
  return [...new Set(events.map((event) => String(event.getFirstPropertyValue('uid') ?? '')))]
}

/**
 * When an event of a calendar keeps somebody busy, each time that it recurs: by start, joined where they touch, and rounded
 * outwards to whole minutes. Free (`TRANSPARENT`) and cancelled ones keep nobody. Throws {@link Unreadable}.
 */
export function busyIn(text: string, span: BusySpan): Busy[] {
  // Of a rule that never comes true (every day that is 30 February) ical.js seeks the next time for ever.
  const times = inTime(() => allTimes(text, span), LONGEST_MS)
  if (times === null) throw new Unreadable('takes too long')
  return joined(times)
}

/**
 * Times that a provider has spelt out itself, in milliseconds since 1970: put into order as {@link busyIn} does.
 * Throws {@link Unreadable}.
 */
export function busyAt(times: readonly Times[], span: BusySpan): Busy[] {
  return joined(times.flatMap((time) => withinSpan(time, span)))
}

function allTimes(text: string, span: BusySpan): Times[] {
  const parts = parse(text).getAllSubcomponents('vevent')
  const masters = parts.filter((part) => !part.hasProperty('recurrence-id'))
  const changed = parts.filter((part) => part.hasProperty('recurrence-id'))
  const times = masters.flatMap((master) => {
    const uid = master.getFirstPropertyValue('uid')
    return timesOf(
      master,
      changed.filter((part) => part.getFirstPropertyValue('uid') === uid),
      span,
    )
  })
  // An invitation to single times of a series comes without the series.
  if (masters.length === 0) times.push(...changed.flatMap((part) => timesOf(part, [], span)))
  return times
}

function parse(text: string): ICAL.Component {
  try {
    const parsed = ICAL.parse(text)
    return new ICAL.Component(parsed as unknown[])
  } catch (error) {
    throw new Unreadable((error as Error).message)
  }
}

export interface Times {
  readonly from: number
  readonly to: number
}

function timesOf(master: ICAL.Component, changed: readonly ICAL.Component[], span: BusySpan): Times[] {
  try {
    const event = new ICAL.Event(master, { strictExceptions: false, exceptions: [...changed] })
    const times =
      event.isRecurring() && !master.hasProperty('recurrence-id') ? recurring(event, span) : [event]
    return times.flatMap((one) => timeOf(one, span))
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable((error as Error).message)
  }
}

interface Occurrence {
  readonly component: ICAL.Component
  readonly startDate: ICAL.Time
  readonly endDate: ICAL.Time
}

function recurring(event: ICAL.Event, span: BusySpan): Occurrence[] {
  const found: Occurrence[] = []
  const each = event.iterator()
  const moved = event.component.parent
    ?.getAllSubcomponents('vevent')
    .some((part) => part.hasProperty('recurrence-id'))
  const past = Temporal.Instant.fromEpochMilliseconds(
    Math.floor(span.from - event.duration.toSeconds() * 1000 - 2 * DAY_MS),
  ).toZonedDateTimeISO('UTC')
  for (let step = 0; ; step += 1) {
    const at = each.next()
    if (!at) return found
    if (step >= MOST_STEPS || found.length > MOST_TIMES) throw new Unreadable('recurs too often')
    // Most of what began years ago is over; to the month no zone needs to be asked.
    if (!moved && (at.year < past.year || (at.year === past.year && at.month < past.month))) continue
    const { startDate, endDate, item } = event.getOccurrenceDetails(at)
    // What was moved is told by where it is now, and the series goes on from where it was.
    if (msOf(at, event.component, span.zone) >= span.to) return found
    if (msOf(endDate, item.component, span.zone) > span.from)
      found.push({ component: item.component, startDate, endDate })
  }
}

function timeOf({ component, startDate, endDate }: Occurrence, span: BusySpan): Times[] {
  const is = (name: string, value: string) =>
    String(component.getFirstPropertyValue(name) ?? '').toUpperCase() === value
  if (is('transp', 'TRANSPARENT') || is('status', 'CANCELLED')) return []
  const from = msOf(startDate, component, span.zone)
  return withinSpan({ from, to: msOf(endDate, component, span.zone) }, span)
}

/** In whole minutes since 1970; none where it is over or too far ahead. */
function withinSpan(time: Times, span: BusySpan): Times[] {
  const from = Math.floor(time.from / MINUTE_MS)
  const to = Math.ceil(time.to / MINUTE_MS)
  if (to <= from || to * MINUTE_MS <= span.from || from * MINUTE_MS >= span.to) return []
  if (to - from <= LONGEST_MINUTES) return [{ from, to }]
  const today = Math.floor(span.from / MINUTE_MS / DAY_MINUTES) * DAY_MINUTES
  return [{ from: Math.max(from, today), to: Math.min(to, Math.ceil(span.to / MINUTE_MS)) }]
}

/** A zone that IANA knows is read by it; another by what the file says of it. */
function msOf(time: ICAL.Time, component: ICAL.Component, zone: string): number {
  const tzid = time.zone?.tzid
  if (tzid === 'UTC' || tzid === 'Z') return time.toUnixTime() * 1000
  const isFloating = time.isDate || tzid === undefined || tzid === 'floating'
  const known = isFloating ? namedZone(component, zone) : findZone(tzid)?.id
  if (known === undefined) return time.toUnixTime() * 1000
  const { year, month, day, hour, minute, second } = time
  const reading = time.isDate ? { year, month, day } : { year, month, day, hour, minute, second }
  return Temporal.PlainDateTime.from(reading).toZonedDateTime(known).epochMilliseconds
}

/** ical.js forgets a TZID that the file does not describe; the property still has it. */
function namedZone(component: ICAL.Component, zone: string): string {
  const property = component.getFirstProperty('dtstart')
  const tzid = property?.getFirstParameter('tzid')
  if (tzid === undefined) return zone
  const known = findZone(tzid)
  if (known === null) throw new Unreadable(`TZID=${tzid} is no zone`)
  return known.id
}

function joined(times: readonly Times[]): Busy[] {
  const found: { from: number; to: number }[] = []
  for (const { from, to } of times.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else found.push({ from, to })
  }
  if (found.length > MOST_TIMES) throw new Unreadable('recurs too often')
  return found.map(({ from, to }) => ({ starts_at_utc: formatInstant(from), ends_at_utc: formatInstant(to) }))
}
