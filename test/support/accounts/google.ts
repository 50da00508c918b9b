import { type Books, type Kept, timesOf, touches } from './books.ts'
import { iso, type Reply, refusal, type Sent } from './stand-in.ts'

/** Events of one answer: few, so that there are pages. */
const PAGE = 5

/**
 * Google's Calendar API v3 as far as we use it (developers.google.com/workspace/calendar/api/v3/reference/events): ids that
 * the client chooses and that are never free again, tombstones, etags, sync tokens that are forgotten (410), pages.
 */
export function googleAnswers(
  books: Books,
  address: string,
  { method, path, query, body, headers }: Sent,
): Reply {
  if (method === 'GET' && path === '/users/me/calendarList')
    return found({
      items: [
        { id: 'holidays@group', summary: 'Holidays of the clinic' },
        { id: address, summary: 'Dr Auxo', primary: true },
      ],
    })
  const [, calendars, calendar, events, id, more] = path.split('/').map(decodeURIComponent)
  if (calendars !== 'calendars' || calendar !== address || events !== 'events') return missing
  if (id === undefined && method === 'GET') return list(books, query)
  if (id === undefined && method === 'POST') return insert(books, body)
  const kept = books.events.get(id ?? '')
  if (!kept) return missing
  if (more === 'instances') return instances(kept, query)
  if (method === 'GET') return found(shown(kept))
  if (kept.isDeleted)
    return refusal(method === 'DELETE' ? 410 : 403, method === 'DELETE' ? 'deleted' : 'forbidden')
  const match = headers['if-match']
  if (match !== undefined && match !== etagOf(kept)) return refusal(412, 'conditionNotMet')
  if (method === 'DELETE') {
    books.delete(kept.id)
    return { status: 204, body: null }
  }
  return found(shown(books.change(kept.id, fieldsIn(body))))
}

function list(books: Books, query: URLSearchParams): Reply {
  const token = query.get('syncToken')
  if (token !== null && ['timeMin', 'timeMax', 'orderBy', 'q'].some((name) => query.has(name)))
    return refusal(400, 'badRequest')
  const since = token === null ? null : Number(token)
  if (since !== null && !books.knows(since)) return refusal(410, 'fullSyncRequired')
  const [from, to] = [query.get('timeMin'), query.get('timeMax')].map((text) => Date.parse(text ?? ''))
  const all =
    since === null
      ? books.present().filter((kept) => touches(kept, from ?? 0, to ?? 0))
      : books.changedSince(since)
  // A token is of the moment in which the reading began: what changes while pages are turned comes the next time.
  const [page, begun] = (query.get('pageToken') ?? `0.${books.count}`).split('.').map(Number)
  const at = (page ?? 0) * PAGE
  const items = all.slice(at, at + PAGE).map(shown)
  return found(
    at + PAGE < all.length
      ? { items, nextPageToken: `${(page ?? 0) + 1}.${begun}` }
      : { items, nextSyncToken: String(begun) },
  )
}

function instances(kept: Kept, query: URLSearchParams): Reply {
  if (kept.isDeleted) return refusal(410, 'deleted')
  const [from, to] = [query.get('timeMin'), query.get('timeMax')].map((text) => Date.parse(text ?? ''))
  const items = timesOf(kept)
    .filter((one) => one.to > (from ?? 0) && one.from < (to ?? 0))
    .map((one) => ({
      ...shown({ ...kept, times: 1, from: one.from, to: one.to }),
      id: `${kept.id}_${one.time}`,
      recurringEventId: kept.id,
    }))
  return found({ items })
}

function insert(books: Books, body: Sent['body']): Reply {
  const id = String(body.id ?? '')
  if (!/^[a-v0-9]{5,1024}$/.test(id)) return refusal(400, 'invalid')
  if (books.events.has(id)) return refusal(409, 'duplicate')
  return found(shown(books.add({ id, ...fieldsIn(body) })))
}

function fieldsIn({ summary, location, start, end, status, transparency }: Sent['body']) {
  return {
    summary: summary ?? '',
    location: location ?? '',
    from: Date.parse(start.dateTime),
    to: Date.parse(end.dateTime),
    isTentative: status === 'tentative',
    isFree: transparency === 'transparent',
  }
}

function shown(kept: Kept) {
  // Of what is deleted little is told.
  if (kept.isDeleted) return { id: kept.id, etag: etagOf(kept), status: 'cancelled' }
  const moment = (ms: number) => (kept.isDay ? { date: iso(ms).slice(0, 10) } : { dateTime: iso(ms) })
  return {
    id: kept.id,
    etag: etagOf(kept),
    status: kept.isTentative ? 'tentative' : 'confirmed',
    ...(kept.isFree ? { transparency: 'transparent' } : {}),
    summary: kept.summary,
    ...(kept.location ? { location: kept.location } : {}),
    start: moment(kept.from),
    end: moment(kept.to),
    ...(kept.times > 1 ? { recurrence: [`RRULE:FREQ=WEEKLY;COUNT=${kept.times}`] } : {}),
  }
}

function etagOf({ version }: Kept): string {
  return `"${version}"`
}

function found(body: object): Reply {
  return { status: 200, body }
}

const missing = refusal(404, 'notFound')
