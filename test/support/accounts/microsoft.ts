import { type Books, type Kept, timesOf, touches, WEEK_MS } from './books.ts'
import { iso, type Reply, type Sent } from './stand-in.ts'

/** Events of one answer: few, so that there are pages. */
const PAGE = 5

/**
 * Microsoft Graph's calendars as far as we use them (learn.microsoft.com/graph/api/event-delta): ids are the server's own,
 * a `transactionId` is taken once, deltas of a view spell series out, tokens are links and are forgotten (410).
 */
export function graphAnswers(books: Books, address: string, origin: string, sent: Sent): Reply {
  const { method, path, query, body, headers } = sent
  if (method === 'GET' && path === '/me/calendars')
    return found({
      value: [
        { id: 'shared==', name: 'Shared', canEdit: false },
        { id: address, name: 'Calendar', canEdit: true, isDefaultCalendar: true },
      ],
    })
  const [, , kind, id, more, delta] = path.split('/').map(decodeURIComponent)
  if (kind === 'calendars' && id !== address) return refusal(404, 'ErrorItemNotFound')
  if (kind === 'calendars' && more === undefined) return found({ id, name: 'Calendar' })
  if (kind === 'calendars' && more === 'calendarView' && delta === 'delta')
    return view(books, address, origin, query)
  if (kind === 'calendars' && more === 'events')
    return method === 'POST' ? insert(books, body) : search(books, query)
  const kept = books.events.get(id ?? '')
  if (kind !== 'events' || !kept || kept.isDeleted) return refusal(404, 'ErrorItemNotFound')
  if (method === 'GET') return found(shown(kept))
  if (method === 'DELETE') {
    books.delete(kept.id)
    return { status: 204, body: null }
  }
  const match = headers['if-match']
  if (match !== undefined && match !== etagOf(kept)) return refusal(412, 'ErrorIrresolvableConflict')
  return found(shown(books.change(kept.id, fieldsIn(body))))
}

function view(books: Books, address: string, origin: string, query: URLSearchParams): Reply {
  const [state = '', from, to, begun, page] = (
    query.get('$deltatoken') ??
    query.get('$skiptoken') ??
    ''
  ).split('_')
  const span = {
    from: from ? Number(from) : Date.parse(query.get('startDateTime') ?? ''),
    to: to ? Number(to) : Date.parse(query.get('endDateTime') ?? ''),
  }
  const since = state === '' || state === 'all' ? null : Number(state)
  if (since !== null && !books.knows(since)) return refusal(410, 'SyncStateNotFound')
  const all =
    since === null
      ? books.present().flatMap((kept) => spelt(kept, span))
      : books.changedSince(since).flatMap((kept) => [...without(kept, span), ...spelt(kept, span)])
  const at = Number(page ?? 0) * PAGE
  // A token is of the moment in which the reading began.
  const start = begun ? Number(begun) : books.count
  const fresh = query.has('$deltatoken') || state === '' ? books.count : start
  const link = (name: string, token: string) =>
    `${origin}/v1.0/me/calendars/${encodeURIComponent(address)}/calendarView/delta?${name}=${token}`
  const spanned = `${span.from}_${span.to}`
  return found({
    value: all.slice(at, at + PAGE),
    ...(at + PAGE < all.length
      ? {
          '@odata.nextLink': link(
            '$skiptoken',
            `${since ?? 'all'}_${spanned}_${fresh}_${Number(page ?? 0) + 1}`,
          ),
        }
      : { '@odata.deltaLink': link('$deltatoken', `${fresh}_${spanned}`) }),
  })
}

interface Span {
  readonly from: number
  readonly to: number
}

/** What the view has of an event: of a series the series, and each time by itself with little more than its time. */
function spelt(kept: Kept, { from, to }: Span): object[] {
  if (kept.isDeleted || !touches(kept, from, to)) return []
  if (kept.times === 1) return [shown(kept)]
  const times = timesOf(kept).filter((one) => one.to > from && one.from < to)
  return [
    shown(kept),
    ...times.map((one) => ({
      id: `${kept.id}-${one.time}`,
      type: 'occurrence',
      seriesMasterId: kept.id,
      start: { dateTime: `${iso(one.from).replace('Z', '')}.0000000`, timeZone: 'UTC' },
      end: { dateTime: `${iso(one.to).replace('Z', '')}.0000000`, timeZone: 'UTC' },
    })),
  ]
}

/** What the view does not have any more. */
function without(kept: Kept, { from, to }: Span): object[] {
  const removed = (id: string) => ({ id, '@removed': { reason: 'deleted' } })
  if (kept.times === 1) return kept.isDeleted || !touches(kept, from, to) ? [removed(kept.id)] : []
  const times = Array.from({ length: kept.times }, (_, time) => time)
  const gone = kept.isDeleted ? times : [...kept.without]
  return [
    ...gone
      .filter((time) => kept.to + time * WEEK_MS > from && kept.from + time * WEEK_MS < to)
      .map((time) => removed(`${kept.id}-${time}`)),
    ...(kept.isDeleted ? [removed(kept.id)] : []),
  ]
}

function insert(books: Books, body: Sent['body']): Reply {
  const { transactionId, singleValueExtendedProperties } = body
  if (transactionId && books.isUsed(transactionId)) return refusal(409, 'ErrorDuplicateTransactionId')
  const property = singleValueExtendedProperties?.[0]?.value ?? null
  return {
    status: 201,
    body: shown(books.add({ ...fieldsIn(body), transactionId: transactionId ?? null, property })),
  }
}

function search(books: Books, query: URLSearchParams): Reply {
  const [, value] = /ep\/value eq '([^']+)'/.exec(query.get('$filter') ?? '') ?? []
  if (value === undefined) return refusal(400, 'ErrorInvalidRequest')
  const all = books.present().filter(({ property }) => property === value)
  return found({ value: all.map((kept) => ({ id: kept.id, '@odata.etag': etagOf(kept) })) })
}

function fieldsIn({ subject, location, start, end, showAs }: Sent['body']) {
  return {
    summary: subject ?? '',
    location: location?.displayName ?? '',
    from: Date.parse(`${start.dateTime}Z`),
    to: Date.parse(`${end.dateTime}Z`),
    isTentative: showAs === 'tentative',
    isFree: showAs === 'free',
  }
}

function shown(kept: Kept) {
  const moment = (ms: number) => ({ dateTime: `${iso(ms).replace('Z', '')}.0000000`, timeZone: 'UTC' })
  return {
    '@odata.etag': etagOf(kept),
    id: kept.id,
    type: kept.times > 1 ? 'seriesMaster' : 'singleInstance',
    subject: kept.summary,
    location: { displayName: kept.location },
    isAllDay: kept.isDay,
    isCancelled: false,
    showAs: kept.isFree ? 'free' : kept.isTentative ? 'tentative' : 'busy',
    responseStatus: { response: 'organizer' },
    ...(kept.transactionId === null ? {} : { transactionId: kept.transactionId }),
    start: moment(kept.from),
    end: moment(kept.to),
  }
}

function etagOf({ version }: Kept): string {
  return `W/"${version}"`
}

function found(body: object): Reply {
  return { status: 200, body }
}

function refusal(status: number, code: string): Reply {
  return { status, body: { error: { code, message: code } } }
}
