import { type Busy, type BusySpan, busyAt, type Times, Unreadable } from '../busy.ts'
import type { CalendarVisit } from '../icalendar.ts'
import {
  CalendarFault,
  type Changed,
  type Changes,
  type Entry,
  type ExternalAccount,
  type ExternalCalendar,
  type ExternalEvent,
  notUnderstood,
  type Place,
  type Written,
} from '../provider.ts'
import { type Ask, Declined } from './ask.ts'
import { readPages } from './pages.ts'
import { instantOf, msOfDate, plainVisit, readableVisit } from './visit-text.ts'

/** Most events of one answer. */
const PAGE = 250

interface Moment {
  /** RFC 3339. */
  readonly dateTime?: string
  /** All day. */
  readonly date?: string
}

/** An event as Google tells it, as far as it is looked at. */
interface GoogleEvent {
  readonly id: string
  readonly etag?: string
  readonly status?: 'confirmed' | 'tentative' | 'cancelled'
  readonly transparency?: string
  readonly summary?: string
  readonly location?: string
  readonly start?: Moment
  readonly end?: Moment
  /** One that recurs. */
  readonly recurrence?: readonly string[]
  /** One time of an event that recurs, other than the others. */
  readonly recurringEventId?: string
  readonly attendees?: readonly { readonly self?: boolean; readonly responseStatus?: string }[]
}

/** The calendars of a Google account (Calendar API v3). */
export function google(api: string, ask: Ask): ExternalAccount {
  return {
    async calendars() {
      const all = await pages<GoogleCalendar>(
        ask,
        `${api}/users/me/calendarList?minAccessRole=writer&maxResults=250`,
      )
      return all.items.map(({ id, summary, summaryOverride, primary }) => ({
        address: id,
        label: summaryOverride ?? summary ?? id,
        is_primary: primary === true,
      }))
    },
    calendar: (address) => googleCalendar(`${api}/calendars/${encodeURIComponent(address)}/events`, ask),
  }
}

interface GoogleCalendar {
  readonly id: string
  readonly summary?: string
  readonly summaryOverride?: string
  readonly primary?: boolean
}

function googleCalendar(events: string, ask: Ask): ExternalCalendar {
  const at = (event: string) => `${events}/${event}`
  /** What the last `changes` has named; null: one that recurs, whose times have to be asked for. */
  const named = new Map<string, GoogleEvent | null>()

  async function allChanges(since: string | null, span: BusySpan): Promise<Changes> {
    named.clear()
    const which =
      since === null ? { timeMin: instantOf(span.from), timeMax: instantOf(span.to) } : { syncToken: since }
    const { items, last } = await pages<GoogleEvent>(
      ask,
      `${events}?${new URLSearchParams({ maxResults: String(PAGE), ...which })}`,
    )
    if (typeof last.nextSyncToken !== 'string')
      throw new CalendarFault('not_supported', 'The calendar does not say what has changed in it.')
    const gone = new Set<string>()
    const changed = new Map<string, Changed>()
    for (const event of items) {
      // Of a time of a series all times are read: deletions are told only for some months.
      const series = event.recurringEventId ?? (event.recurrence ? event.id : null)
      const name = series ?? event.id
      if (series === null && event.status === 'cancelled') gone.add(event.id)
      else if (series !== null && event.id === series && event.status === 'cancelled') gone.add(series)
      else {
        changed.set(name, placeOf(name, event))
        named.set(name, series === null ? event : null)
      }
    }
    for (const event of gone) changed.delete(event)
    return {
      isWhole: since === null,
      token: last.nextSyncToken,
      changed: [...changed.values()],
      gone: [...gone],
    }
  }

  async function timesOf(series: string, span: BusySpan): Promise<ExternalEvent | null> {
    const query = new URLSearchParams({
      timeMin: instantOf(span.from),
      timeMax: instantOf(span.to),
      maxResults: '2500',
    })
    const found = await pages<GoogleEvent>(ask, `${at(series)}/instances?${query}`, [404, 410])
    return found.items.length === 0 ? null : readable(series, found.items)
  }

  return {
    async probe() {
      await ask(`${events}?maxResults=1`)
    },

    async changes(since, span) {
      try {
        return await allChanges(since, span)
      } catch (error) {
        // Google has forgotten the token: all is read again (developers.google.com/workspace/calendar/api/guides/sync).
        if (since === null || !(error instanceof Declined) || error.status !== 410) throw error
        return await allChanges(null, span)
      }
    },

    async read(which, span) {
      const found: ExternalEvent[] = []
      for (const event of which) {
        const known = named.get(event)
        if (known) found.push(readable(event, [known]))
        else if (known === null) found.push(...[(await timesOf(event, span)) ?? []].flat())
      }
      return found
    },

    textOf: (visit: CalendarVisit) => JSON.stringify(plainVisit(visit)),

    async create(entry, text): Promise<Written> {
      const body = JSON.stringify({ id: idOf(entry), ...writable(text) })
      const answer = await ask(events, { method: 'POST', body, also: [409] })
      return answer.status === 409 ? 'changed meanwhile' : placeIn(answer.body)
    },

    async replace({ event, etag }, text): Promise<Written> {
      const answer = await ask(at(event), {
        method: 'PATCH',
        body: JSON.stringify(rewritable(text)),
        headers: etag === null ? {} : { 'if-match': etag },
        also: [404, 409, 410, 412],
      })
      return answer.status >= 400 ? 'changed meanwhile' : placeIn(answer.body)
    },

    async find(entry, event): Promise<Place | 'taken away' | null> {
      const { status, body } = await ask(at(event ?? idOf(entry)), { also: [404, 410] })
      // What was taken away is still told of, and cannot always be brought back.
      if (status === 410 || body?.status === 'cancelled') return 'taken away'
      return status === 404 ? null : placeIn(body)
    },

    async remove(event) {
      await ask(at(event), { method: 'DELETE', also: [404, 410] })
    },
  }
}

/** Ids are ours to choose, of the digits of base32hex; one that was used for what is deleted is never free again. */
function idOf({ appointment_id, attempt }: Entry): string {
  return `horai${appointment_id}${attempt}`.replaceAll('-', '')
}

function visitsIn(event: string): string[] {
  const [, a, b, c, d, e] = /^horai(.{8})(.{4})(.{4})(.{4})(.{12})[0-9a-f]{32}$/.exec(event) ?? []
  return a === undefined ? [] : [[a, b, c, d, e].join('-')]
}

function placeOf(name: string, event: GoogleEvent): Changed {
  return { event: name, etag: event.etag ?? null, text: plainText(event) }
}

function placeIn(body: GoogleEvent | null): Place {
  if (typeof body?.id !== 'string') throw notUnderstood()
  return { event: body.id, etag: body.etag ?? null }
}

/** In Google's words. */
function writable(text: string) {
  const { summary, location, from, to, isTentative } = readableVisit(text)
  return {
    summary,
    location: location ?? '',
    start: { dateTime: from },
    end: { dateTime: to },
    status: isTentative ? 'tentative' : 'confirmed',
    transparency: 'opaque',
  }
}

/** Takes back what somebody may have made of it; colours and notes are theirs. */
function rewritable(text: string) {
  const { start, end, ...rest } = writable(text)
  return { ...rest, start: { ...start, date: null }, end: { ...end, date: null }, recurrence: null }
}

/** As `textOf` writes it; null: nothing that we would have written. */
function plainText({
  summary,
  location,
  start,
  end,
  status,
  transparency,
  recurrence,
}: GoogleEvent): string | null {
  if (!start?.dateTime || !end?.dateTime || recurrence || transparency === 'transparent') return null
  return JSON.stringify({
    summary: summary ?? '',
    location: location || null,
    from: utc(start.dateTime),
    to: utc(end.dateTime),
    isTentative: status === 'tentative',
  })
}

function utc(dateTime: string): string {
  return instantOf(Temporal.Instant.from(dateTime).epochMilliseconds)
}

function readable(event: string, items: readonly GoogleEvent[]): ExternalEvent {
  return {
    event,
    visits: visitsIn(event),
    busy: (span): Busy[] =>
      busyAt(
        items.flatMap((item) => timeOf(item, span)),
        span,
      ),
  }
}

function timeOf({ status, transparency, attendees, start, end }: GoogleEvent, { zone }: BusySpan): Times[] {
  const isDeclined = attendees?.some((one) => one.self && one.responseStatus === 'declined')
  if (status === 'cancelled' || transparency === 'transparent' || isDeclined) return []
  return [{ from: msOf(start, zone), to: msOf(end, zone) }]
}

function msOf(moment: Moment | undefined, zone: string): number {
  try {
    if (moment?.dateTime) return Temporal.Instant.from(moment.dateTime).epochMilliseconds
    if (moment?.date) return msOfDate(moment.date, zone)
  } catch {
    // Said below.
  }
  throw new Unreadable('has no time')
}

interface Page {
  readonly nextPageToken?: string
  readonly nextSyncToken?: string
}

function pages<Item>(ask: Ask, url: string, also: readonly number[] = []) {
  return readPages<Item, Page>(ask, url, {
    also,
    list: 'items',
    next: ({ nextPageToken: pageToken }) =>
      typeof pageToken === 'string' ? `${url}&${new URLSearchParams({ pageToken })}` : undefined,
  })
}
