/** The days that a run is about: fixed when it begins, so that midnight does not come in between. */
const ZONE = 'Europe/Berlin'
const begun = Temporal.Now.zonedDateTimeISO(ZONE).toPlainDate()

export const today = begun.toString()

export const nextMonday = begun.add({ days: 8 - begun.dayOfWeek }).toString()

export function dayFrom(days: number, day = today): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** The instant of a local time. */
export function instantOf(day: string, time: string): string {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: ZONE, plainTime: time })
    .toInstant()
    .toString()
}

/** The days on which new holds fall: from the day after tomorrow on. */
const HOLD_DAYS = 300

/** For each such day the instant at which doctors open, in epoch seconds. */
const opening = Array.from({ length: HOLD_DAYS }, (_, i) => secondsOf(instantOf(dayFrom(i + 2), '08:00')))

export const OPENING = opening[0] as number

/** How many distinct times {@link holdSlot} knows. */
export const HOLD_SLOTS = 1_000 * HOLD_DAYS * 20

/**
 * The `i`th of six million times to hold: one ordinary doctor after the other, each at its next half-hour. A doctor's
 * half-hours are far apart, so that one after the other does not mean one index page after the other.
 */
export function holdSlot(i: number): { readonly doctor: number; readonly seconds: number } {
  const doctor = 1 + (i % 1_000)
  return { doctor, seconds: halfHour(Math.floor(i / 1_000) + doctor * 37) }
}

/** The `i`th of 6,000 half-hours in which a doctor who is open 08:00–18:00 can be booked. */
export function halfHour(i: number): number {
  const n = (i * 1_009) % (HOLD_DAYS * 20)
  return (opening[Math.floor(n / 20)] as number) + (n % 20) * 1_800
}

/** The `i`th of 80,000 five-minute starts of the doctor who works round the clock. */
export function fiveMinutes(i: number): number {
  return OPENING + ((i * 1_009) % 80_000) * 300
}

function secondsOf(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds / 1000
}

/** RFC 3339, of epoch seconds. */
export function atSecond(seconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString()
}
