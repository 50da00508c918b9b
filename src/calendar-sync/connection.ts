import type { BusySpan } from '../calendars/busy.ts'
import type { CalendarFaultKind } from '../calendars/provider.ts'
import type { Queryable } from '../db/database.ts'
import type { Direction } from '../practice/calendar-connections.ts'
import type { Context } from '../practice/change.ts'
import { DAY_MS } from '../time/minute.ts'
import type { Reached } from './reach.ts'

/** A connection while somebody is with its calendar. */
export interface Taken {
  readonly practice_id: string
  readonly id: string
  /** Until when, as Postgres writes it: whoever finds another one here has lost it. */
  readonly lease: string
}

export interface Connection extends Reached {
  readonly doctor_id: string
  /** Of the doctor: of days, and of times that have no zone. */
  readonly timezone: string
  readonly direction: Direction
  readonly shows_patients: boolean
  readonly sync_token: string | null
  /** Whether so long ago all was read that it is read again. */
  readonly is_stale: boolean
  readonly unread_events: readonly string[]
  readonly failures: number
  /** RFC 3339. */
  readonly now: string
}

/** Somebody changed or removed the connection meanwhile: what was begun is left to whoever comes next. */
export class Lost extends Error {}

/** Recurrences are spelt out so far ahead; nobody books further ahead than a year. */
export const AHEAD_DAYS = 400
/** All is read again after this, so that what recurs is always known a year ahead. */
const WHOLE_EVERY = '7 days'

/** What of the calendar counts now. */
export function spanOf({ timezone, now }: Connection): BusySpan {
  const from = Temporal.Instant.from(now).epochMilliseconds
  return { zone: timezone, from, to: from + AHEAD_DAYS * DAY_MS }
}

/** Null: it is gone, or taken by somebody else. */
export async function readConnection(
  { db, clock }: Context,
  { practice_id, id, lease }: Taken,
): Promise<Connection | null> {
  const [row] = await db.within(practice_id).query<Connection>(
    `select c.practice_id, c.id, c.doctor_id, d.timezone, c.external_provider, c.address, c.credentials, c.direction, c.shows_patients,
       c.sync_token, c.unread_events, c.failures, horai.utc(now.at) as now,
       coalesce(c.read_whole_at < now.at - interval '${WHOLE_EVERY}', true) as is_stale
     from horai.calendar_connections c
     join horai.doctors d on d.practice_id = c.practice_id and d.id = c.doctor_id,
       lateral (select coalesce($4::timestamptz, clock_timestamp()) as at) now
     where c.practice_id = $1 and c.id = $2 and c.due_at = $3::timestamptz and c.is_active`,
    [practice_id, id, lease, clock.override],
  )
  return row ?? null
}

/** Keeps the connection as it is until the transaction ends. Throws {@link Lost}. */
export async function keep(tx: Queryable, { practice_id, id, lease }: Taken): Promise<void> {
  const rows = await tx.query(
    `select from horai.calendar_connections
     where practice_id = $1 and id = $2 and due_at = $3::timestamptz for update`,
    [practice_id, id, lease],
  )
  if (rows.length === 0) throw new Lost()
}

export interface Outcome {
  /** For whoever connected it; null: it went well. */
  readonly error: { readonly kind: CalendarFaultKind; readonly message: string } | null
  /** Seconds until it is looked at again. */
  readonly again: number
}

export async function settle({ db, clock }: Context, taken: Taken, { error, again }: Outcome): Promise<void> {
  const { practice_id, id, lease } = taken
  await db.within(practice_id).query(
    `update horai.calendar_connections c set last_error = $4::text, last_fault = $7::text,
       failures = case when $4 is null then 0 else failures + 1 end,
       last_synced_at = case when $4 is null then now.at else last_synced_at end,
       due_at = now.at + make_interval(secs => $5)
     from (select coalesce($6::timestamptz, clock_timestamp()) as at) now
     where c.practice_id = $1 and c.id = $2 and c.due_at = $3::timestamptz`,
    [practice_id, id, lease, error?.message ?? null, again, clock.override, error?.kind ?? null],
  )
}

/** Leaves all as it was, for whoever comes next. @param again seconds until then */
export async function giveBack(
  { db, clock }: Context,
  { practice_id, id, lease }: Taken,
  again: number,
): Promise<void> {
  await db.within(practice_id).query(
    `update horai.calendar_connections
     set due_at = coalesce($4::timestamptz, clock_timestamp()) + make_interval(secs => $5)
     where practice_id = $1 and id = $2 and due_at = $3::timestamptz`,
    [practice_id, id, lease, clock.override, again],
  )
}
