import ICAL from 'ical.js'

/** So far ahead of now the changes of the clocks are told; programs that know the zone by its name need none of it. */
const YEARS_AHEAD = 5

/**
 * VTIMEZONE of an IANA zone, as RFC 5545 wants beside each TZID: one observance for each change of the clocks from `from` on,
 * as Temporal knows them, after the one in force then.
 */
export function zoneComponent(id: string, from: Temporal.PlainDate, nowMs: number): ICAL.Component {
  const zone = new ICAL.Component('vtimezone')
  zone.addPropertyWithValue('tzid', id)
  const end = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(id).add({ years: YEARS_AHEAD })
  let at = from.toZonedDateTime(id)
  zone.addSubcomponent(observance(at, at.offsetNanoseconds))
  for (;;) {
    const next = at.getTimeZoneTransition('next')
    if (next === null || Temporal.ZonedDateTime.compare(next, end) > 0) return zone
    zone.addSubcomponent(observance(next, at.offsetNanoseconds))
    at = next
  }
}

/** Its DTSTART is the reading of the clock at which it was changed. @param before the offset until then, nanoseconds */
function observance(at: Temporal.ZonedDateTime, before: number): ICAL.Component {
  const component = new ICAL.Component(at.offsetNanoseconds > before ? 'daylight' : 'standard')
  const reading = at.withTimeZone('UTC').toPlainDateTime().add({ nanoseconds: before })
  component.addPropertyWithValue('dtstart', timeOf(reading))
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(before / 1e9))
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(at.offsetNanoseconds / 1e9))
  return component
}

/** A reading of a clock, in no zone. */
export function timeOf({ year, month, day, hour, minute, second }: Temporal.PlainDateTime): ICAL.Time {
  return ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: false })
}

export function utcTimeOf(instant: string): ICAL.Time {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO('UTC').toPlainDateTime()
  const { year, month, day, hour, minute, second } = at
  return ICAL.Time.fromData(
    { year, month, day, hour, minute, second, isDate: false },
    ICAL.Timezone.utcTimezone,
  )
}
