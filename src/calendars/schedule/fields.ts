/** What stands in the properties of a component; times as the clock of a zone shows them. */
import ICAL from 'ical.js'
import { type LocalDate, localDateOf } from '../../time/local-date.ts'
import { findZone } from '../../time/zone.ts'
import { type FileScope, own } from './schedule.ts'

/** What is wrong with a component; its line is known where it is read. */
export class Wrong extends Error {}

/** DTEND, or DTSTART and DURATION; a date alone is the whole of it. */
export function endOf(
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

export function zoneOf(component: ICAL.Component, name: string, doctorZone: string): string {
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
export function readingIn(
  component: ICAL.Component,
  name: string,
  zone: string,
): Temporal.PlainDateTime | null {
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
export function midnightIn(component: ICAL.Component, name: string, zone: string): LocalDate | null {
  const reading = readingIn(component, name, zone)
  if (reading === null) return null
  if (minuteOf(reading) !== 0) throw new Wrong(`${name.toUpperCase()} must be a midnight in ${zone}`)
  return dateOf(reading)
}

/** RFC 7953: 1 is the highest, 0 the lowest. Ours grow. */
export function priorityOf(component: ICAL.Component): number {
  const exact = textIn(component, own.priority)
  if (exact !== null) return Number(exact)
  const priority = Number(component.getFirstPropertyValue('priority') ?? 0)
  return priority === 0 ? 0 : 10 - priority
}

export function intervalIn(component: ICAL.Component): number {
  return Number(textIn(component, own.interval) ?? 10)
}

export function scopeIn(component: ICAL.Component): FileScope {
  const ids = Object.entries(own.scopes).map(([field, name]) => [field, textIn(component, name)])
  return Object.fromEntries(ids) as FileScope
}

export function textIn(component: ICAL.Component, name: string): string | null {
  const value = component.getFirstPropertyValue(name)
  return value === null || value === undefined ? null : String(value)
}

export function dateOf(reading: Temporal.PlainDateTime): LocalDate {
  return localDateOf(reading.toPlainDate().toString())
}

export function minuteOf({ hour, minute }: Temporal.PlainDateTime): number {
  return hour * 60 + minute
}

export function clock(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
export function datesIn(component: ICAL.Component, name: string, zone: string): LocalDate[] {
  return component.getAllProperties(name).flatMap((property) =>
    property.getValues().map((value) => {
      if (!(value instanceof ICAL.Time)) throw new Wrong(`${name.toUpperCase()} must be dates`)
      return dateOf(readingOf(value, property, zone))
    }),
  )
}
