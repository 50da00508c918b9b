import { parseInstantMs } from '../time/instant.ts'
import { FIRST_DATE, LAST_DATE, parseLocalDate } from '../time/local-date.ts'
import { parseLocalTime } from '../time/local-time.ts'
import { findZone } from '../time/zone.ts'

/** How a piece of text must look, and how that is told to whoever sent another. */
interface Format {
  readonly expected: string
  validate(text: string): boolean
}

const DAY_MS = 86_400_000

const isLocalDate = (text: string) => {
  const date = parseLocalDate(text)
  return date !== null && date >= FIRST_DATE && date <= LAST_DATE
}

/** With a day to either side: where the first of those dates begins, it is still the day before in UTC. */
const isInstant = (text: string) => {
  const ms = parseInstantMs(text)
  return ms !== null && ms >= (FIRST_DATE - 1) * DAY_MS && ms < (LAST_DATE + 2) * DAY_MS
}

/** JSON Schema's names where it has one. */
export const formats = {
  // Lower case only, as we print them: ids are compared as text.
  uuid: matching(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a UUID in lower case'),
  base64url: matching(/^[A-Za-z0-9_-]+$/, 'base64url without padding'),
  'date-time': { expected: 'an RFC 3339 instant such as 2026-03-27T08:00:00Z', validate: isInstant },
  date: { expected: 'a date such as 2026-03-27', validate: isLocalDate },
  'instant-or-date': {
    expected: 'an RFC 3339 instant or a date',
    validate: (text: string) => isInstant(text) || isLocalDate(text),
  },
  'local-time': {
    expected: 'a local time such as 09:30, up to 24:00',
    validate: (text: string) => text.length === 5 && parseLocalTime(text) !== null,
  },
  'time-zone': {
    expected: 'an IANA time zone such as Europe/Athens',
    validate: (text: string) => findZone(text) !== null,
  },
  slug: matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters and digits, in parts joined by hyphens'),
  email: matching(/^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>"]+$/, 'an e-mail address'),
  phone: matching(/^\+?[0-9][0-9 ()./-]{2,38}$/, 'a telephone number'),
  locale: matching(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, 'a language tag such as el or en-GB'),
  count: matching(/^\d{1,9}$/, 'a number'),
  position: matching(/^-?\d{1,2}(?:\.\d+)?,-?\d{1,3}(?:\.\d+)?$/, 'latitude,longitude such as 37.98,23.73'),
} satisfies Record<string, Format>

export type FormatName = keyof typeof formats

function matching(pattern: RegExp, expected: string): Format {
  return { expected, validate: (text) => pattern.test(text) }
}
