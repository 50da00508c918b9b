import { randomUUIDv7 } from 'node:crypto'
import type { Queryable } from '../db/database.ts'
import type { Context } from '../practice/change.ts'
import { existingId } from '../practice/collection.ts'
import type { StaffRole } from '../practice/permissions.ts'
import { refuse } from '../refusal.ts'
import { newToken, readToken } from './token.ts'

/** A working day; and an hour without a request. A page that looks for news keeps its session. */
export const LONGEST_SECONDS = 12 * 3600
const IDLE_SECONDS = 3600
/** Credentials are changed only by somebody who has shown theirs within this time. */
const FRESH_SECONDS = 600

/** How somebody showed who they are. */
export type Method = 'password' | 'totp' | 'recovery_code' | 'passkey' | 'single_sign_on' | 'invitation'

/** Where somebody is, for their own list of sessions. */
export interface Whence {
  readonly user_agent: string
  readonly address: string
}

/** A session that has just begun. The token is told this once, to the browser. */
export interface OpenedSession {
  readonly practice_id: string
  readonly account_id: string
  readonly token: string
  readonly seconds: number
}

/** Whose session it is, asked for each request. */
export interface KnownSession {
  readonly practice_id: string
  readonly session_id: string
  readonly account_id: string
  readonly role: StaffRole
  readonly doctor_id: string | null
  readonly is_fresh: boolean
}

/** A session as its owner sees it. */
export interface Session {
  readonly id: string
  readonly method: Method
  readonly user_agent: string
  readonly address: string
  readonly last_seen_at: string
  readonly expires_at: string
  readonly inserted_at: string
}

/**
 * Begins a session, with a token that nobody has seen before: what a browser carried until now opens nothing of it.
 * @param age seconds since somebody showed who they are, where that was elsewhere
 */
export async function openSession(
  db: Queryable,
  { clock }: Context,
  practiceId: string,
  accountId: string,
  method: Method,
  { user_agent, address }: Whence,
  age = 0,
): Promise<OpenedSession> {
  const { text, hash } = newToken('session', practiceId)
  await db.query(
    `insert into horai.staff_sessions (practice_id, id, account_id, token_hash, method, user_agent, address,
       authenticated_at, last_seen_at, inserted_at, expires_at)
     select $1, $2, $3, $4, $5, $6, $7, now.at - make_interval(secs => $10), now.at, now.at, now.at + make_interval(secs => $8)
     from (select coalesce($9::timestamptz, clock_timestamp()) as at) now`,
    [
      practiceId,
      randomUUIDv7(),
      accountId,
      hash,
      method,
      user_agent.slice(0, 300),
      address,
      LONGEST_SECONDS,
      clock.override,
      age,
    ],
  )
  return { practice_id: practiceId, account_id: accountId, token: text, seconds: LONGEST_SECONDS }
}

/** Null for a token of none, of one that ended or was revoked, and of somebody who no longer works there. */
export async function sessionOf({ db, clock }: Context, token: string): Promise<KnownSession | null> {
  const read = readToken('session', token)
  if (!read) return null
  const [row] = await db.call<{ session: Omit<KnownSession, 'practice_id'> | null }>(
    'select horai.staff_session($1, $2, $3, $4, $5) as session',
    [read.practice_id, read.hash, IDLE_SECONDS, FRESH_SECONDS, clock.override],
  )
  return row?.session ? { practice_id: read.practice_id, ...row.session } : null
}

/** The sessions of an account that still open something, the newest first. */
export function listSessions(
  { db, clock }: Context,
  practiceId: string,
  accountId: string,
): Promise<Session[]> {
  return db.within(practiceId).query<Session>(
    `select id, method, user_agent, address, last_seen_at, expires_at, inserted_at
     from horai.staff_sessions, (select coalesce($3::timestamptz, clock_timestamp()) as at) now
     where practice_id = $1 and account_id = $2 and revoked_at is null
       and expires_at > now.at and last_seen_at > now.at - make_interval(secs => $4)
     order by id desc limit 200`,
    [practiceId, accountId, clock.override, IDLE_SECONDS],
  )
}

/** From the next request on it opens nothing, on whichever server. Refuses with `not_found`. */
export async function revokeSession(
  { db, clock }: Context,
  practiceId: string,
  accountId: string,
  id: string,
): Promise<void> {
  const rows = await db.within(practiceId).query(
    `update horai.staff_sessions
     set revoked_at = coalesce(revoked_at, $4::timestamptz, clock_timestamp())
     where practice_id = $1 and account_id = $2 and id = $3 returning id`,
    [practiceId, accountId, existingId(id), clock.override],
  )
  if (rows.length === 0) throw refuse('not_found', {})
}

/** Ends all of an account's sessions, but for one if that is to stay. */
export async function revokeSessions(
  db: Queryable,
  { clock }: Context,
  practiceId: string,
  accountId: string,
  except: string | null = null,
): Promise<void> {
  await db.query(
    `update horai.staff_sessions set revoked_at = coalesce($3::timestamptz, clock_timestamp())
     where practice_id = $1 and account_id = $2 and revoked_at is null and ($4::uuid is null or id <> $4)`,
    [practiceId, accountId, clock.override, except],
  )
}
