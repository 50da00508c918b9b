import { findZone } from '../../time/zone.ts'
import { type BusySpan, busyAt, type Times, Unreadable } from '../busy.ts'
import type { CalendarVisit } from '../icalendar.ts'
import {
  CalendarFault,
  type Changed,
  type Changes,
  type ExternalAccount,
  type ExternalCalendar,
  type ExternalEvent,
  notUnderstood,
  type Place,
  type Written,
} from '../provider.ts'
import { type Answer, type Ask, Declined } from './ask.ts'
import { readPages } from './pages.ts'
import { instantOf, msOfDate, plainVisit, readableVisit } from './visit-text.ts'

/** Ids that stay when an event is moved between folders; times in UTC. */
const PREFER = { prefer: 'IdType="ImmutableId", outlook.timezone="UTC", odata.maxpagesize=200' }

/** Which visit an event stands for, where only programs look. */
const VISIT = 'String {6e2a1f0c-5d3b-4c8e-9a47-1b0f2d7c93ae} Name HoraiVisit'

interface Moment {
  readonly dateTime?: string
  readonly timeZone?: string
}

/** An event as Graph tells it, as far as it is looked at. */
interface GraphEvent {
  readonly id: string
  readonly '@odata.etag'?: string
  readonly '@removed'?: object
  readonly type?: 'singleInstance' | 'occurrence' | 'exception' | 'seriesMaster'
  readonly seriesMasterId?: string | null
  readonly subject?: string | null
  readonly location?: { readonly displayName?: string } | null
  readonly isAllDay?: boolean
  readonly isCancelled?: boolean
  readonly showAs?: string
  readonly responseStatus?: { readonly response?: string } | null
  readonly transactionId?: string | null
  readonly start?: Moment
  readonly end?: Moment
}

/** The calendars of a Microsoft account (Graph v1.0). */
export function microsoft(api: string, ask: Ask): ExternalAccount {
  return {
    async calendars() {
      const query = '$select=id,name,canEdit,isDefaultCalendar&$top=100'
      const { items } = await pages<GraphCalendar>(ask, `${api}/me/calendars?${query}`)
      return items
        .filter(({ canEdit }) => canEdit !== false)
        .map(({ id, name, isDefaultCalendar }) => ({
          address: id,
          label: name ?? id,
          is_primary: isDefaultCalendar === true,
        }))
    },
    calendar: (address) => graphCalendar(api, `${api}/me/calendars/${encodeURIComponent(address)}`, ask),
  }
}

interface GraphCalendar {
  readonly id: string
  readonly name?: string
  readonly canEdit?: boolean
  readonly isDefaultCalendar?: boolean
}

function graphCalendar(api: string, calendar: string, ask: Ask): ExternalCalendar {
  const at = (event: string) => `${api}/me/events/${encodeURIComponent(event)}`
  /** What the last `changes` has named. */
  const named = new Map<string, GraphEvent>()

  async function allChanges(since: string | null, span: BusySpan): Promise<Changes> {
    named.clear()
    const query = new URLSearchParams({
      startDateTime: instantOf(span.from),
      endDateTime: instantOf(span.to),
    })
    const { items, last } = await pages<GraphEvent>(ask, since ?? `${calendar}/calendarView/delta?${query}`)
    const token = last['@odata.deltaLink']
    if (typeof token !== 'string')
      throw new CalendarFault('not_supported', 'The calendar does not say what has changed in it.')
    const gone = new Set<string>()
    const changed = new Map<string, Changed>()
    // The same event may come several times: the last word is the one that counts.
    for (const event of items) {
      if (event['@removed']) {
        changed.delete(event.id)
        named.delete(event.id)
        gone.add(event.id)
      } else {
        gone.delete(event.id)
        named.set(event.id, event)
        changed.set(event.id, { event: event.id, etag: event['@odata.etag'] ?? null, text: plainText(event) })
      }
    }
    return { isWhole: since === null, token, changed: [...changed.values()], gone: [...gone] }
  }

  /** Times of a series are told without what the series says of all of them. */
  async function ofSeries(
    event: GraphEvent,
    masters: Map<string, GraphEvent | null>,
  ): Promise<GraphEvent | null> {
    const id = event.seriesMasterId
    if (event.type !== 'occurrence' || !id) return event
    if (!masters.has(id)) masters.set(id, named.get(id) ?? (await one(id)))
    const master = masters.get(id)
    return master ? { ...master, ...event } : null
  }

  async function one(event: string): Promise<GraphEvent | null> {
    const { status, body } = await ask(at(event), { headers: PREFER, also: [404] })
    return status === 404 ? null : body
  }

  return {
    async probe() {
      await ask(calendar, { headers: PREFER })
    },

    async changes(since, span) {
      try {
        return await allChanges(since, span)
      } catch (error) {
        // Graph has forgotten the token, and says so in more than one way.
        const isForgotten =
          error instanceof Declined && (error.status === 410 || /syncState|resync/i.test(error.reason))
        if (since === null || !isForgotten) throw error
        return await allChanges(null, span)
      }
    },

    async read(which) {
      const masters = new Map<string, GraphEvent | null>()
      const found: ExternalEvent[] = []
      for (const id of which) {
        const event = named.get(id)
        const whole = event ? await ofSeries(event, masters) : null
        if (whole) found.push(readable(id, whole))
      }
      return found
    },

    textOf: (visit: CalendarVisit) => JSON.stringify(plainVisit(visit)),

    async create({ appointment_id, attempt }, text): Promise<Written> {
      const body = JSON.stringify({
        ...writable(text),
        transactionId: `${appointment_id}.${attempt.slice(0, 8)}`,
        singleValueExtendedProperties: [{ id: VISIT, value: appointment_id }],
      })
      const asking = { method: 'POST', body, headers: PREFER, also: [400, 409] } as const
      const answer = await ask(`${calendar}/events`, asking)
      if (answer.status === 409 || isTwice(answer)) return 'changed meanwhile'
      if (answer.status === 400)
        throw new Declined(400, '', 'not_understood', 'The calendar’s server answered 400.')
      return placeIn(answer.body)
    },

    async replace({ event, etag }, text): Promise<Written> {
      const answer = await ask(at(event), {
        method: 'PATCH',
        body: JSON.stringify({ ...writable(text), isAllDay: false, recurrence: null }),
        headers: { ...PREFER, ...(etag === null ? {} : { 'if-match': etag }) },
        also: [404, 409, 410, 412],
      })
      return answer.status >= 400 ? 'changed meanwhile' : placeIn(answer.body)
    },

    async find({ appointment_id }, event): Promise<Place | 'taken away' | null> {
      const there = event === null ? null : await one(event)
      if (there) return placeIn(there)
      const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${VISIT}' and ep/value eq '${appointment_id}')`
      const query = new URLSearchParams({ $filter: filter, $select: 'id' })
      const { items } = await pages<GraphEvent>(ask, `${calendar}/events?${query}`)
      const [first] = items
      if (first) return placeIn(first)
      return event === null ? null : 'taken away'
    },

    async remove(event) {
      await ask(at(event), { method: 'DELETE', headers: PREFER, also: [404, 410] })
    },
  }
}

function isTwice({ status, body }: Answer): boolean {
  return status === 400 && body?.error?.code === 'ErrorDuplicateTransactionId'
}

function visitsIn({ transactionId }: GraphEvent): string[] {
  const [, visit] =
    /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[0-9a-f]{8}$/.exec(transactionId ?? '') ?? []
  return visit === undefined ? [] : [visit]
}

function placeIn(body: GraphEvent | null): Place {
  if (typeof body?.id !== 'string') throw notUnderstood()
  return { event: body.id, etag: body['@odata.etag'] ?? null }
}

/** In Graph's words. */
function writable(text: string) {
  const { summary, location, from, to, isTentative } = readableVisit(text)
  return {
    subject: summary,
    location: { displayName: location ?? '' },
    start: { dateTime: from.replace('Z', ''), timeZone: 'UTC' },
    end: { dateTime: to.replace('Z', ''), timeZone: 'UTC' },
    showAs: isTentative ? 'tentative' : 'busy',
  }
}

/** As `textOf` writes it; null: nothing that we would have written. */
function plainText({
  type = 'singleInstance',
  subject,
  location,
  isAllDay,
  isCancelled,
  showAs,
  start,
  end,
}: GraphEvent) {
  if (type !== 'singleInstance' || isAllDay || isCancelled || !['busy', 'tentative'].includes(showAs ?? ''))
    return null
  try {
    return JSON.stringify({
      summary: subject ?? '',
      location: location?.displayName || null,
      from: instantOf(msOf(start)),
      to: instantOf(msOf(end)),
      isTentative: showAs === 'tentative',
    })
  } catch {
    return null
  }
}

/** Of which nobody is kept busy. */
const FREE = ['free', 'workingElsewhere']

function readable(id: string, event: GraphEvent): ExternalEvent {
  return { event: id, visits: visitsIn(event), busy: (span) => busyAt(timeOf(event, span), span) }
}

function timeOf(
  { type, showAs = 'busy', isCancelled, responseStatus, isAllDay, start, end }: GraphEvent,
  { zone }: BusySpan,
) {
  if (type === 'seriesMaster' || isCancelled || FREE.includes(showAs)) return []
  if (responseStatus?.response === 'declined') return []
  const ms = (moment: Moment | undefined) => (isAllDay ? msOfDay(moment, zone) : msOf(moment))
  return [{ from: ms(start), to: ms(end) } satisfies Times]
}

/** A day is the doctor's, wherever it was written down. */
function msOfDay(moment: Moment | undefined, zone: string): number {
  const [, date] = /^(\d{4}-\d{2}-\d{2})T00:00:00(?:\.0+)?$/.exec(moment?.dateTime ?? '') ?? []
  return date === undefined ? msOf(moment) : msOfDate(date, zone)
}

function msOf(moment: Moment | undefined): number {
  const zone = findZone(moment?.timeZone ?? 'UTC')
  if (!moment?.dateTime || zone === null) throw new Unreadable('has no time')
  try {
    return Temporal.PlainDateTime.from(moment.dateTime).toZonedDateTime(zone.id).epochMilliseconds
  } catch {
    throw new Unreadable('has no time')
  }
}

interface Page {
  readonly '@odata.nextLink'?: string
  readonly '@odata.deltaLink'?: string
}

function pages<Item>(ask: Ask, url: string) {
  return readPages<Item, Page>(ask, url, {
    headers: PREFER,
    list: 'value',
    next: ({ '@odata.nextLink': link }) => link,
  })
}
