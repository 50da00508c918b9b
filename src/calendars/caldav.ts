import {
  calendarMultiGet,
  createObject,
  type DAVResponse,
  deleteObject,
  propfind,
  syncCollection,
  updateObject,
} from 'tsdav'
import { CalendarFault, type Changes, type ExternalCalendar, type Login, type Written } from './provider.ts'

/** Events asked for in one request. */
const AT_ONCE = 50
/** A server may tell what changed in parts (RFC 6578, 3.6); one that never comes to an end is not asked for ever. */
const MOST_PARTS = 1_000

/** A calendar on a CalDAV server (RFC 4791) that can say what has changed (RFC 6578). */
export function caldav({ address, username, password, fetch }: Login): ExternalCalendar {
  const url = address.endsWith('/') ? address : `${address}/`
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
  const common = { headers: { authorization }, fetch }
  /** Servers tell paths or addresses. Names and passwords go to the calendar's own server and nowhere else. */
  const within = (href: string): string => {
    const event = new URL(href, url)
    if (event.origin !== new URL(url).origin)
      throw new CalendarFault('The calendar names events of another server.')
    return event.href
  }

  async function allChanges(since: string | null): Promise<Changes> {
    const changed: { event: string; etag: string | null }[] = []
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
        else if (event !== url) changed.push({ event, etag: textOf(props?.['getetag']) })
      }
      if (!isCut) return { isWhole: since === null, token, changed, gone }
    }
    throw new CalendarFault('The calendar never came to an end of telling what has changed.')
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
      if (!kinds || !('calendar' in kinds)) throw new CalendarFault('This is not the address of a calendar.')
      if (textOf(found?.props?.['syncToken']) === null)
        throw new CalendarFault('The server cannot say what has changed in this calendar (RFC 6578).')
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
      const found: { event: string; text: string }[] = []
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
          const text = textOf(data?._cdata ?? data)
          if (typeof href === 'string' && text !== null) found.push({ event: within(href), text })
        }
      }
      return found
    },

    eventOf: (appointmentId) => `${url}horai-${appointmentId}.ics`,

    async write(event, text, etag): Promise<Written> {
      const headers = { ...common.headers, 'content-type': 'text/calendar; charset=utf-8' }
      const answer =
        etag === null
          ? await createObject({
              url: event,
              data: text,
              fetch,
              headers: { ...headers, 'if-none-match': '*' },
            })
          : await updateObject({ url: event, data: text, etag, fetch, headers })
      // Radicale says 409 where another event has the same UID; the others say 412.
      if (answer.status === 412 || (answer.status === 409 && etag === null)) return 'changed meanwhile'
      // It is gone: to be replaced, it must be there.
      if (answer.status === 404 && etag !== null) return 'changed meanwhile'
      expect(answer.status)
      return { etag: answer.headers.get('etag') }
    },

    async remove(event) {
      const { status } = await deleteObject({ url: event, fetch, headers: common.headers })
      if (status !== 404 && status !== 410) expect(status)
    },

    async etagOf(event) {
      const [found] = await propfind({ ...common, url: event, depth: '0', props: { 'd:getetag': {} } })
      if (found?.status === 404 || found?.status === 410) return null
      expect(found?.status)
      return textOf(found?.props?.['getetag'])
    },
  }
}

/** A status that is no success. */
class Refused extends CalendarFault {
  readonly status: number
  constructor(status: number) {
    super(
      status === 401 || status === 403
        ? `The calendar does not let this name and password in (${status}).`
        : status === 404
          ? 'There is no calendar at this address (404).'
          : `The calendar’s server answered ${status}.`,
    )
    this.status = status
  }
}

function expect(status = 0): void {
  if (status < 200 || status >= 300) throw new Refused(status)
}

function tokenIn(first: DAVResponse | undefined): string {
  const status = first?.raw?.multistatus ? 207 : first?.status
  expect(status)
  const token = textOf(first?.raw?.multistatus?.syncToken)
  if (token === null)
    throw new CalendarFault('The server cannot say what has changed in this calendar (RFC 6578).')
  return token
}

/** tsdav makes numbers of what looks like one. */
function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}
