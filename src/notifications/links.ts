import { newManageToken } from '../booking/manage-token.ts'
import type { Queryable } from '../db/database.ts'

/**
 * A key to one appointment, for a link in a message. What the hold came with was shown once and is kept nowhere, so each
 * message has its own, with the same rights; an attempt that is repeated makes another. They end a month after the visit.
 */
export async function newVisitKey(
  db: Queryable,
  practiceId: string,
  visit: { readonly id: string; readonly ends_at_utc: string },
): Promise<string> {
  const { token, hash } = newManageToken(practiceId)
  await db.query(
    `insert into horai.message_links (practice_id, token_hash, appointment_id, expires_at)
     values ($1, $2, $3, $4::timestamptz + interval '30 days')`,
    [practiceId, hash, visit.id, visit.ends_at_utc],
  )
  return token
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
