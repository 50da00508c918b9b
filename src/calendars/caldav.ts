import {
  calendarMultiGet,
  createObject,
  type DAVResponse,
  deleteObject,
  propfind,
  syncCollection,
  updateObject,
} from 'tsdav'
import { busyIn, uidsIn } from './busy.ts'
import { event as eventText } from './icalendar.ts'
import {
  CalendarFault,
  type CalendarFaultKind,
  type Changed,
  type Changes,
  type ExternalCalendar,
  type ExternalEvent,
  type Place,
  type Written,
} from './provider.ts'

/** Events asked for in one request. */
const AT_ONCE = 50
/** A server may tell what changed in parts (RFC 6578, 3.6); one that never comes to an end is not asked for ever. */
const MOST_PARTS = 1_000

export interface CaldavLogin {
  /** Of the calendar itself. */
  readonly address: string
  readonly username: string
  readonly password: string
  /** Goes only where it may. */
  readonly fetch: typeof fetch
}

/** A calendar on a CalDAV server (RFC 4791) that can say what has changed (RFC 6578). */
export function caldav({ address, username, password, fetch }: CaldavLogin): ExternalCalendar {
  const url = address.endsWith('/') ? address : `${address}/`
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
  const common = { headers: { authorization }, fetch }
  /** Servers tell paths or addresses. Names and passwords go to the calendar's own server and nowhere else. */
  const within = (href: string): string => {
    const event = new URL(href, url)
    if (event.origin !== new URL(url).origin)
      throw new CalendarFault('not_understood', 'The calendar names events of another server.')
    return event.href
  }

  async function allChanges(since: string | null): Promise<Changes> {
    const changed: Changed[] = []
    const gone: string[] = []
    let token = since
    for (let part = 0; part < MOST_PARTS; part += 1) {
      const answer = await syncCollection({
        ...common,
        url,
        props: { 'd:getetag': {} },
        syncLevel: 1,
        ...(token === null ? { syncToken: '' } : { syncToken: token }),
      })
      const [first] = answer
      token = tokenIn(first)
      let isCut = false
      for (const { href, status, props } of answer) {
        if (typeof href !== 'string') continue
        const event = within(href)
        if (status === 507) isCut = true
        else if (status === 404) gone.push(event)
        else if (event !== url) changed.push({ event, etag: told(props?.['getetag']), text: null })
      }
      if (!isCut) return { isWhole: since === null, token, changed, gone }
    }
    throw new CalendarFault(
      'not_understood',
      'The calendar never came to an end of telling what has changed.',
    )
  }

  /** Always the same for a visit, so that writing it twice makes one. */
  const placeOf = (appointmentId: string) => `${url}horai-${appointmentId}.ics`

  async function at(event: string): Promise<Place | null> {
    const [found] = await propfind({ ...common, url: event, depth: '0', props: { 'd:getetag': {} } })
    if (found?.status === 404 || found?.status === 410) return null
    expect(found?.status)
    return { event, etag: told(found?.props?.['getetag']) }
  }

  /** @param etag null: only if nothing is there */
  async function put(event: string, data: string, etag: string | null): Promise<Written> {
    const headers = { ...common.headers, 'content-type': 'text/calendar; charset=utf-8' }
    const answer =
      etag === null
        ? await createObject({ url: event, data, fetch, headers: { ...headers, 'if-none-match': '*' } })
        : await updateObject({ url: event, data, etag, fetch, headers })
    // Radicale says 409 where another event has the same UID; the others say 412.
    if (answer.status === 412 || (answer.status === 409 && etag === null)) return 'changed meanwhile'
    // It is gone: to be replaced, it must be there.
    if (answer.status === 404 && etag !== null) return 'changed meanwhile'
    expect(answer.status)
    const written = answer.headers.get('etag')
    return written === null ? ((await at(event)) ?? 'changed meanwhile') : { event, etag: written }
  }

  return {
    async probe() {
      const answer = await propfind({
        ...common,
        url,
        depth: '0',
        props: { 'd:resourcetype': {}, 'd:sync-token': {} },
      })
      const [found] = answer
      expect(found?.status)
      const kinds = found?.props?.['resourcetype'] as object | undefined
      if (!kinds || !('calendar' in kinds))
        throw new CalendarFault('not_there', 'This is not the address of a calendar.')
      if (told(found?.props?.['syncToken']) === null)
        throw new CalendarFault(
          'not_supported',
          'The server cannot say what has changed in this calendar (RFC 6578).',
        )
    },

    async changes(since) {
      try {
        return await allChanges(since)
      } catch (error) {
        // The server no longer knows the token: servers tell it by statuses of their own.
        if (
          since === null ||
          !(error instanceof Refused) ||
          ![400, 403, 409, 410, 412].includes(error.status)
        )
          throw error
        return await allChanges(null)
      }
    },

    async read(events) {
      const found: ExternalEvent[] = []
      for (let at = 0; at < events.length; at += AT_ONCE) {
        const answer = await calendarMultiGet({
          ...common,
          url,
          props: { 'd:getetag': {}, 'c:calendar-data': {} },
          objectUrls: events.slice(at, at + AT_ONCE).map((event) => new URL(event).pathname),
          depth: '1',
        })
        if (typeof answer[0]?.href !== 'string' || !answer[0].ok) expect(answer[0]?.status)
        for (const { href, props } of answer) {
          const data = props?.['calendarData']
          const text = told(data?._cdata ?? data)
          if (typeof href === 'string' && text !== null) found.push(eventOf(within(href), text))
        }
      }
      return found
    },

    textOf: eventText,

    create: ({ appointment_id }, text) => put(placeOf(appointment_id), text, null),

    replace: ({ event, etag }, text) => put(event, text, etag),

    find: ({ appointment_id }, event) => at(event ?? placeOf(appointment_id)),

    async remove(event) {
      const { status } = await deleteObject({ url: event, fetch, headers: common.headers })
      if (status !== 404 && status !== 410) expect(status)
    },
  }
}

function eventOf(event: string, text: string): ExternalEvent {
  return { event, visits: visitIdsIn(text), busy: (span) => busyIn(text, span) }
}

function visitIdsIn(text: string): string[] {
  try {
    return uidsIn(text).flatMap(
      (uid) => /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@horai$/.exec(uid)?.[1] ?? [],
    )
  } catch {
    return []
  }
}

/** A status that is no success. */
class Refused extends CalendarFault {
  readonly status: number
  constructor(status: number) {
    super(...wordsOf(status))
    this.status = status
  }
}

function wordsOf(status: number): [CalendarFaultKind, string] {
  if (status === 401 || status === 403)
    return ['login_needed', `The calendar does not let this name and password in (${status}).`]
  if (status === 404) return ['not_there', 'There is no calendar at this address (404).']
  const kind = status === 429 || status >= 500 ? 'too_busy' : 'not_understood'
  return [kind, `The calendar’s server answered ${status}.`]
}

function expect(status = 0): void {
  if (status < 200 || status >= 300) throw new Refused(status)
}

function tokenIn(first: DAVResponse | undefined): string {
  const status = first?.raw?.multistatus ? 207 : first?.status
  expect(status)
  const token = told(first?.raw?.multistatus?.syncToken)
  if (token === null)
    throw new CalendarFault(
      'not_supported',
      'The server cannot say what has changed in this calendar (RFC 6578).',
    )
  return token
}

/** tsdav makes numbers of what looks like one. */
function told(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}
