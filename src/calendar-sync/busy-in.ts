import { randomUUIDv7 } from 'node:crypto'
import { type Busy, Unreadable } from '../calendars/busy.ts'
import type { ExternalCalendar, ExternalEvent } from '../calendars/provider.ts'
import type { Queryable, Transaction } from '../db/database.ts'
import { type Context, changing } from '../practice/change.ts'
import { waitForBookings } from '../practice/visits.ts'
import { type Connection, keep, spanOf, type Taken } from './connection.ts'
import { adopt, markOwn, ownEvents } from './own-events.ts'

/**
 * Reads what has changed in the calendar: events that are not ours become blocked time of the doctor, and ours that
 * somebody changed or took away are marked, to be written again. The second time it finds nothing to do.
 */
export async function readIn(
  context: Context,
  taken: Taken,
  connection: Connection,
  calendar: ExternalCalendar,
): Promise<void> {
  const { practice_id, id } = taken
  const span = spanOf(connection)
  const changes = await calendar.changes(connection.is_stale ? null : connection.sync_token, span)
  const db = context.db.within(practice_id)
  const own = await ownEvents(db, taken)
  const ownIds = new Set(own.map(({ event }) => event))
  const others = changes.changed.map(({ event }) => event).filter((event) => !ownIds.has(event))
  const readable = connection.direction === 'out' ? [] : await calendar.read(others, span)
  const visits = await visitsAmong(db, practice_id, readable)
  const { times, unread } = timesOf(
    connection,
    readable.filter(({ event }) => !visits.has(event)),
  )
  const ours = changes.changed.flatMap((place) => {
    const appointment_id = visits.get(place.event)
    return appointment_id === undefined ? [] : [{ ...place, appointment_id }]
  })

  await changing(context, practice_id, async (tx) => {
    await keep(tx, taken)
    await markOwn(tx, taken, own, changes)
    if (connection.direction === 'both') await adopt(tx, taken, connection, ours)
    const touched = changes.isWhole ? null : [...others, ...changes.gone]
    if (connection.direction !== 'out') await block(tx, taken, connection, touched, times)
    const still = changes.isWhole ? [] : connection.unread_events.filter((event) => !touched?.includes(event))
    await tx.query(
      `update horai.calendar_connections set sync_token = $3, unread_events = $4,
         read_whole_at = case when $5 then $6::timestamptz else read_whole_at end
       where practice_id = $1 and id = $2`,
      [practice_id, id, changes.token, [...still, ...unread], changes.isWhole, connection.now],
    )
  })
}

interface Time extends Busy {
  readonly event: string
}

function timesOf(
  connection: Connection,
  events: readonly ExternalEvent[],
): { times: Time[]; unread: string[] } {
  const span = spanOf(connection)
  const times: Time[] = []
  const unread: string[] = []
  for (const { event, busy } of events) {
    try {
      times.push(...busy(span).map((one) => ({ event, ...one })))
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      unread.push(event)
    }
  }
  return { times, unread }
}

/** Which events say that they stand for visits here: of another connection, or from before somebody was killed. */
async function visitsAmong(
  db: Queryable,
  practiceId: string,
  events: readonly ExternalEvent[],
): Promise<Map<string, string>> {
  const named = events.flatMap(({ event, visits }) => visits.map((id) => ({ event, id })))
  if (named.length === 0) return new Map()
  const rows = await db.query<{ id: string }>(
    'select id from horai.appointments where practice_id = $1 and id = any ($2::uuid[])',
    [practiceId, named.map(({ id }) => id)],
  )
  const known = new Set(rows.map(({ id }) => id))
  return new Map(named.filter(({ id }) => known.has(id)).map(({ event, id }) => [event, id]))
}

interface Blocked extends Time {
  readonly id: string
}

/** Makes the blocked time to come what it is to be. @param touched events that may have changed; null: all of them */
async function block(
  tx: Transaction,
  { practice_id, id }: Taken,
  { doctor_id, now }: Connection,
  touched: readonly string[] | null,
  times: readonly Time[],
): Promise<void> {
  const present = await tx.query<Blocked>(
    `select x.id, b.external_event_id as event, x.starts_at_utc, x.ends_at_utc
     from horai.external_busy b
     join horai.availability_exceptions x on x.practice_id = $1 and x.id = b.exception_id
     where b.practice_id = $1 and b.connection_id = $2 and x.ends_at_utc > $3::timestamptz
       and ($4::text[] is null or b.external_event_id = any ($4))`,
    [practice_id, id, now, touched],
  )
  const left = Map.groupBy(present, keyOf)
  const fresh = times.filter((time) => left.get(keyOf(time))?.pop() === undefined)
  const gone = [...left.values()].flat()
  if (gone.length === 0 && fresh.length === 0) return
  await tx.query(
    'delete from horai.availability_exceptions where practice_id = $1 and id = any ($2::uuid[])',
    [practice_id, gone.map((one) => one.id)],
  )
  const ids = fresh.map(() => randomUUIDv7())
  await tx.query(
    `insert into horai.availability_exceptions (practice_id, id, doctor_id, starts_at_utc, ends_at_utc, kind, source)
     select $1, id, $2, starts_at_utc, ends_at_utc, 'blocked', $3
     from unnest($4::uuid[], $5::timestamptz[], $6::timestamptz[]) as new (id, starts_at_utc, ends_at_utc)`,
    [
      practice_id,
      doctor_id,
      `calendar:${id}`,
      ids,
      fresh.map(({ starts_at_utc }) => starts_at_utc),
      fresh.map(({ ends_at_utc }) => ends_at_utc),
    ],
  )
  await tx.query(
    `insert into horai.external_busy (practice_id, exception_id, connection_id, external_event_id)
     select $1, exception_id, $2, event from unnest($3::uuid[], $4::text[]) as new (exception_id, event)`,
    [practice_id, id, ids, fresh.map(({ event }) => event)],
  )
  // Bookings under way were decided before: they are waited for, as when somebody blocks time by hand.
  await waitForBookings(tx, practice_id, doctor_id)
}

function keyOf({ event, starts_at_utc, ends_at_utc }: Time): string {
  return JSON.stringify([event, starts_at_utc, ends_at_utc])
}
