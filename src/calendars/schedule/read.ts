import ICAL from 'ical.js'
import { type Fault, refuse } from '../../refusal.ts'
import { endOf, readingIn, scopeIn, textIn, Wrong, zoneOf } from './fields.ts'
import { layerRules } from './layer.ts'
import { type FileException, type FileRule, own } from './schedule.ts'

export interface ReadSchedule {
  /** Null: the file says nothing of hours. */
  readonly rules: readonly FileRule[] | null
  readonly exceptions: readonly FileException[]
}

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
