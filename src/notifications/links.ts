import { newManageToken, newShortToken, readManageToken, tokenOfShort } from '../booking/manage-token.ts'
import type { Queryable } from '../db/database.ts'
import type { Context } from '../practice/change.ts'
import { refuse } from '../refusal.ts'

/**
 * A key to one appointment, for a link in a message. What the hold came with was shown once and is kept nowhere, so each
 * message has its own, with the same rights; an attempt that is repeated makes another. They end a month after the visit.
 */
export async function newVisitKey(db: Queryable, practiceId: string, visit: Opened): Promise<string> {
  const { token, hash } = newManageToken(practiceId)
  await keep(db, practiceId, visit, hash)
  return token
}

/** The same for a text message, where every character costs. */
export async function newShortVisitKey(db: Queryable, practiceId: string, visit: Opened): Promise<string> {
  const { secret, hash } = newShortToken(practiceId)
  await keep(db, practiceId, visit, hash)
  return secret
}

interface Opened {
  readonly id: string
  readonly ends_at_utc: string
  /** Whose key it is, where it is not the patient's: it ends when they are not on the visit any more. */
  readonly participant_id?: string | undefined
}

async function keep(db: Queryable, practiceId: string, visit: Opened, hash: Buffer): Promise<void> {
  await db.query(
    `insert into horai.message_links (practice_id, token_hash, appointment_id, participant_id, expires_at)
     values ($1, $2, $3, $4, $5::timestamptz + interval '30 days')`,
    [practiceId, hash, visit.id, visit.participant_id ?? null, visit.ends_at_utc],
  )
}

/** What the key of a short link opens. Refuses with `not_found`. */
export async function followShort(
  { db }: Pick<Context, 'db'>,
  practiceId: string,
  secret: string,
): Promise<{ readonly appointment_id: string; readonly manage_token: string }> {
  const token = tokenOfShort(practiceId, secret)
  const [link] = await db.within(practiceId).query<{ appointment_id: string }>(
    `select appointment_id from horai.message_links
     where practice_id = $1 and token_hash = $2 and appointment_id is not null`,
    [practiceId, readManageToken(token)?.hash ?? null],
  )
  if (link === undefined) throw refuse('not_found', {})
  return { appointment_id: link.appointment_id, manage_token: token }
}

/** A key that does nothing but end messages to a patient over one channel. */
export async function newOptOutKey(
  db: Queryable,
  practiceId: string,
  patientId: string,
  channel: 'email' | 'sms',
  from: string,
): Promise<string> {
  const { token, hash } = newManageToken(practiceId)
  await db.query(
    `insert into horai.message_links (practice_id, token_hash, patient_id, channel, expires_at)
     values ($1, $2, $3, $4, $5::timestamptz + interval '400 days')`,
    [practiceId, hash, patientId, channel, from],
  )
  return token
}
