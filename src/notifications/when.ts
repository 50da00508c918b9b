import { frame, type MessageLocale } from './words.ts'

/** `Friday 27 March 2026, 10:00`, with the zone where it is not plainly that of the place. */
export function whenIn(instant: string, zone: string, locale: MessageLocale): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  const language = frame[locale].date.locale
  const date = at.toLocaleString(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  const time = at.toLocaleString(language, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZoneName: 'short',
  })
  return `${date}, ${time}`
}

/** `Fri 27 Mar, 10:00`: for text messages. The zone is said where it is another than the place's. */
export function whenInShort(instant: string, zone: string, placeZone: string, locale: MessageLocale): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  const language = frame[locale].date.locale
  const date = at.toLocaleString(language, { weekday: 'short', day: 'numeric', month: 'short' })
  const time = at.toLocaleString(language, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    ...(zone === placeZone ? {} : { timeZoneName: 'short' }),
  })
  return `${date.replace(',', '')}, ${time}`
}
