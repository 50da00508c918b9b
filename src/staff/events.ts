import type { Queryable } from '../db/database.ts'
import type { Context } from '../practice/change.ts'
import type { Page } from '../practice/collection.ts'
import type { Method } from './sessions.ts'

/** What happens to accounts and is worth knowing afterwards. */
export const happenings = [
  'logged_in',
  'log_in_failed',
  'logged_out',
  'sessions_ended',
  'invited',
  'joined',
  'account_changed',
  'password_changed',
  'reset_made',
  'reset_asked',
  'password_reset',
  'authenticator_added',
  'authenticator_removed',
  'recovery_codes_replaced',
  'passkey_added',
  'passkey_removed',
  'passkey_copied',
  'second_factor_removed',
  'sign_on_bound',
  'sign_on_changed',
] as const

export type Happening = (typeof happenings)[number]

export interface StaffEvent {
  readonly id: string
  /** Whose account; null: of nobody who is known here. */
  readonly account_id: string | null
  /** The account that did it, where that is another. */
  readonly actor_id: string | null
  readonly what: Happening
  /** How somebody showed who they are, where they did. */
  readonly method: Method | null
  readonly inserted_at: string
}

export interface Told {
  readonly account_id: string | null
  readonly actor_id?: string | null
  readonly method?: Method | null
}

/** Writes down what happened, beside what made it happen where that is a transaction. It names accounts by their ids. */
export async function noteEvent(
  db: Queryable,
  { clock }: Context,
  practiceId: string,
  what: Happening,
  { account_id, actor_id = null, method = null }: Told,
): Promise<void> {
  await db.query(
    `insert into horai.staff_events (practice_id, account_id, actor_id, what, method, inserted_at)
     values ($1, $2, $3, $4, $5, coalesce($6::timestamptz, clock_timestamp()))`,
    [practiceId, account_id, actor_id === account_id ? null : actor_id, what, method, clock.override],
  )
}

/** In the order in which it happened. */
export function listEvents(
  { db }: Context,
  practiceId: string,
  page: Page,
  accountId: string | undefined,
): Promise<StaffEvent[]> {
  return db.within(practiceId).query<StaffEvent>(
    `select id, account_id, actor_id, what, method, inserted_at from horai.staff_events
     where practice_id = $1 and ($2::uuid is null or id > $2) and ($4::uuid is null or account_id = $4)
     order by id limit $3`,
    [practiceId, page.after ?? null, page.limit, accountId ?? null],
  )
}
