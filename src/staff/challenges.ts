import { randomUUIDv7 } from 'node:crypto'
import type { Context } from '../practice/change.ts'
import { newToken, readToken } from './token.ts'

/** What a browser may be asked for. */
export type ChallengePurpose = 'passkey_new' | 'passkey_log_in' | 'single_sign_on' | 'calendar_account'

/** Long enough to find a key in a bag, or to type a password at an identity provider. */
const VALID_SECONDS = 300

/** What was asked, to be held against the answer. */
export interface Asked<Content> {
  readonly practice_id: string
  /** Whom it was asked of; null: whoever answers it. */
  readonly account_id: string | null
  readonly content: Content
}

/** Writes down what a browser is asked. The token is the browser's, which shows it with the answer. */
export async function askBrowser<Content>(
  { db, clock }: Context,
  purpose: ChallengePurpose,
  { practice_id, account_id, content }: Asked<Content>,
): Promise<string> {
  const { text, hash } = newToken('challenge', practice_id)
  await db.within(practice_id).query(
    `insert into horai.staff_challenges (practice_id, id, purpose, account_id, secret_hash, content, expires_at)
     values ($1, $2, $3, $4, $5, $6, coalesce($7::timestamptz, clock_timestamp()) + make_interval(secs => $8))`,
    [
      practice_id,
      randomUUIDv7(),
      purpose,
      account_id,
      hash,
      JSON.stringify(content),
      clock.override,
      VALID_SECONDS,
    ],
  )
  return text
}

/** What this browser was asked for; whatever comes of it, it is asked no more. Null: nothing, or too long ago. */
export async function takeAsked<Content>(
  { db, clock }: Context,
  purpose: ChallengePurpose,
  token: string | null,
): Promise<Asked<Content> | null> {
  const read = token === null ? null : readToken('challenge', token)
  if (!read) return null
  const [asked] = await db.within(read.practice_id).query<Asked<Content> & { readonly is_open: boolean }>(
    `delete from horai.staff_challenges where practice_id = $1 and secret_hash = $2 and purpose = $3
       returning practice_id, account_id, content,
         expires_at > coalesce($4::timestamptz, clock_timestamp()) as is_open`,
    [read.practice_id, read.hash, purpose, clock.override],
  )
  if (!asked?.is_open) return null
  const { is_open: _, ...rest } = asked
  return rest
}
