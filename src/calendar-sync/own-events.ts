import { createHash } from 'node:crypto'
import type { Changes, Entry, Place } from '../calendars/provider.ts'
import type { Queryable, Transaction } from '../db/database.ts'
import type { Context } from '../practice/change.ts'
import { type Connection, Lost, type Taken } from './connection.ts'

/** An event of ours, as it was when we wrote it. */
export interface OwnEvent extends Place {
  readonly content_hash: Buffer | null
}

/** By what a visit that was written is known again. */
export function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

export function ownEvents(db: Queryable, { practice_id, id }: Taken): Promise<OwnEvent[]> {
  return db.query<OwnEvent>(
    `select external_event_id as event, etag, content_hash from horai.external_visits
     where practice_id = $1 and connection_id = $2 and external_event_id is not null`,
    [practice_id, id],
  )
}

/** What is gone is looked for, and written anew; what is other than we left it is written over. */
export async function markOwn(
  tx: Transaction,
  taken: Taken,
  own: readonly OwnEvent[],
  { isWhole, changed, gone }: Changes,
): Promise<void> {
  const there = new Map(changed.map((one) => [one.event, one]))
  const isGone = new Set(gone)
  await markMissing(
    tx,
    taken,
    own.flatMap(({ event }) => (isGone.has(event) ? [event] : [])),
    true,
  )
  if (isWhole)
    await markMissing(
      tx,
      taken,
      own.flatMap(({ event }) => (there.has(event) || isGone.has(event) ? [] : [event])),
      false,
    )
  for (const mine of own) {
    const now = there.get(mine.event)
    if (now === undefined || now.etag === mine.etag) continue
    // Some providers count on where nothing has changed that we wrote: a reminder was seen.
    const isSame = now.text !== null && mine.content_hash?.equals(hashOf(now.text)) === true
    await tx.query(
      `update horai.external_visits set etag = $4, content_hash = case when $6 then content_hash end
       where practice_id = $1 and connection_id = $2 and external_event_id = $3 and etag is not distinct from $5`,
      [taken.practice_id, taken.id, mine.event, now.etag, mine.etag, isSame],
    )
  }
}

/** @param isKnown whether the calendar has said so; else it may be out of sight, and is found by its attempt */
async function markMissing(
  tx: Transaction,
  { practice_id, id }: Taken,
  events: readonly string[],
  isKnown: boolean,
): Promise<void> {
  if (events.length === 0) return
  await tx.query(
    `update horai.external_visits set external_event_id = null, etag = null, content_hash = null,
       attempt = case when $4 then gen_random_uuid() else attempt end
     where practice_id = $1 and connection_id = $2 and external_event_id = any ($3)`,
    [practice_id, id, events, isKnown],
  )
}

/** Events of visits that nobody knows to have written: the answer came too late, or their connection was taken away. */
export async function adopt(
  tx: Transaction,
  { practice_id, id }: Taken,
  { now }: Connection,
  found: readonly (Place & Pick<Entry, 'appointment_id'>)[],
): Promise<void> {
  if (found.length === 0) return
  await tx.query(
    `insert into horai.external_visits (
       practice_id, connection_id, appointment_id, external_event_id, etag, attempt, written_at)
     select $1, $2, f.appointment_id, f.event, f.etag, gen_random_uuid(), $6
     from unnest($3::uuid[], $4::text[], $5::text[]) as f (appointment_id, event, etag)
     where not exists (
       select from horai.external_visits v where v.practice_id = $1 and v.appointment_id = f.appointment_id)
     on conflict do nothing`,
    [
      practice_id,
      id,
      found.map(({ appointment_id }) => appointment_id),
      found.map(({ event }) => event),
      found.map(({ etag }) => etag),
      now,
    ],
  )
}

/**
 * Writes down that the event of a visit is about to be made, or made anew: whoever comes next looks for it before anything
 * else. Throws {@link Lost} where the connection was changed or removed meanwhile.
 */
export async function begin(
  { db }: Context,
  { practice_id, id, lease }: Taken,
  { now }: Connection,
  appointment_id: string,
): Promise<Entry> {
  const [row] = await db.within(practice_id).query<{ attempt: string }>(
    `insert into horai.external_visits (practice_id, connection_id, appointment_id, attempt, written_at)
     select c.practice_id, c.id, $4, gen_random_uuid(), $5 from horai.calendar_connections c
     where c.practice_id = $1 and c.id = $2 and c.due_at = $3::timestamptz
     on conflict (practice_id, connection_id, appointment_id) do update set external_event_id = null, etag = null,
       content_hash = null, attempt = excluded.attempt, written_at = excluded.written_at
     returning attempt`,
    [practice_id, id, lease, appointment_id, now],
  )
  if (row === undefined) throw new Lost()
  return { appointment_id, attempt: row.attempt }
}

/** Throws {@link Lost}. */
export async function remember(
  { db }: Context,
  { practice_id, id, lease }: Taken,
  { now }: Connection,
  appointmentId: string,
  { event, etag, content_hash }: OwnEvent,
): Promise<void> {
  const rows = await db.within(practice_id).query(
    `update horai.external_visits v set external_event_id = $5, etag = $6, content_hash = $7, written_at = $8
     from horai.calendar_connections c
     where c.practice_id = $1 and c.id = $2 and c.due_at = $3::timestamptz
       and v.practice_id = $1 and v.connection_id = $2 and v.appointment_id = $4
     returning v.appointment_id`,
    [practice_id, id, lease, appointmentId, event, etag, content_hash, now],
  )
  if (rows.length === 0) throw new Lost()
}

export async function forget(
  { db }: Context,
  { practice_id, id }: Taken,
  appointmentId: string,
): Promise<void> {
  await db
    .within(practice_id)
    .query(
      'delete from horai.external_visits where practice_id = $1 and connection_id = $2 and appointment_id = $3',
      [practice_id, id, appointmentId],
    )
}
