import { randomUUIDv7 } from 'node:crypto'
import type { Transaction } from '../db/database.ts'
import type { Grantor } from '../practice/api-keys.ts'
import { type Context, changing } from '../practice/change.ts'
import { throwIfAny } from '../practice/checks.ts'
import { refuse } from '../refusal.ts'
import { mustCover, readAccount } from './accounts.ts'
import { credentialsChanged } from './credentials-changed.ts'
import { type Happening, noteEvent } from './events.ts'
import { hashPassword, passwordFaults } from './password.ts'
import { revokeSessions } from './sessions.ts'
import { newToken, readToken } from './token.ts'

const VALID_SECONDS = 3600

/** A way to choose another password, told this once. */
export interface Reset {
  readonly token: string
  readonly expires_at: string
}

/**
 * For somebody who has forgotten the password. One at a time: an earlier one opens nothing more. The second factor stays.
 * Refuses with `not_found`, and `forbidden` where the account may more than whoever helps.
 */
export function makeReset(
  context: Context,
  practiceId: string,
  grantor: Grantor,
  accountId: string,
  by: string | null = null,
): Promise<Reset> {
  return changing(context, practiceId, async (tx) => {
    const { role, is_active } = await readAccount(tx, practiceId, accountId)
    mustCover(grantor, role)
    if (!is_active) throw refuse('not_found', {})
    await endResets(context, tx, practiceId, accountId)
    const { text: token, hash } = newToken('reset', practiceId)
    const [row] = await tx.query<{ expires_at: string }>(
      `insert into horai.staff_resets (practice_id, id, account_id, token_hash, expires_at)
       values ($1, $2, $3, $4, coalesce($5::timestamptz, clock_timestamp()) + make_interval(secs => $6))
       returning expires_at`,
      [practiceId, randomUUIDv7(), accountId, hash, context.clock.override, VALID_SECONDS],
    )
    await noteEvent(tx, context, practiceId, 'reset_made', { account_id: accountId, actor_id: by })
    return { token, expires_at: row?.expires_at as string }
  })
}

/**
 * Another password, once; every session of the account ends. Nobody is logged in by it: a link is no second factor.
 * Refuses with `link_expired`, `validation_failed`.
 */
export async function useReset(
  context: Context,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<void> {
  const read = readToken('reset', token)
  if (!read) throw refuse('link_expired', {})
  await mustBeOpen(context, read.practice_id, read.hash)
  throwIfAny(passwordFaults('/password', password, []))
  const password_hash = await hashPassword(password)
  await context.db.within(read.practice_id).transaction(async (tx) => {
    const [used] = await tx.query<{ account_id: string }>(
      `update horai.staff_resets set used_at = coalesce($3::timestamptz, clock_timestamp())
       where practice_id = $1 and token_hash = $2 and ${isOpen}
       returning account_id`,
      [read.practice_id, read.hash, context.clock.override],
    )
    if (used === undefined) throw refuse('link_expired', {})
    await setPassword(context, tx, read.practice_id, used.account_id, password_hash, 'password_reset')
  })
}

const isOpen = 'used_at is null and expires_at > coalesce($3::timestamptz, clock_timestamp())'

/** Before a hash is worked out for it: that costs, and anybody may ask. */
async function mustBeOpen({ db, clock }: Context, practiceId: string, hash: Buffer): Promise<void> {
  const found = await db
    .within(practiceId)
    .query(`select from horai.staff_resets where practice_id = $1 and token_hash = $2 and ${isOpen}`, [
      practiceId,
      hash,
      clock.override,
    ])
  if (found.length === 0) throw refuse('link_expired', {})
}

/** Another password of somebody who is logged in; every other session of theirs ends. Refuses with `validation_failed`. */
export async function changePassword(
  context: Context,
  practiceId: string,
  accountId: string,
  password: string,
  sessionId: string,
): Promise<void> {
  const { email, name } = await readAccount(context.db.within(practiceId), practiceId, accountId)
  throwIfAny(passwordFaults('/new_password', password, [email, name]))
  const password_hash = await hashPassword(password)
  await context.db
    .within(practiceId)
    .transaction((tx) =>
      setPassword(context, tx, practiceId, accountId, password_hash, 'password_changed', sessionId),
    )
}

async function setPassword(
  context: Context,
  tx: Transaction,
  practiceId: string,
  accountId: string,
  passwordHash: string,
  what: Happening,
  except: string | null = null,
): Promise<void> {
  await tx.query('update horai.staff_accounts set password_hash = $3 where practice_id = $1 and id = $2', [
    practiceId,
    accountId,
    passwordHash,
  ])
  await endResets(context, tx, practiceId, accountId)
  await revokeSessions(tx, context, practiceId, accountId, except)
  await credentialsChanged(tx, context, practiceId, what, { account_id: accountId })
}

async function endResets(
  { clock }: Context,
  tx: Transaction,
  practiceId: string,
  accountId: string,
): Promise<void> {
  await tx.query(
    `update horai.staff_resets set used_at = coalesce($3::timestamptz, clock_timestamp())
     where practice_id = $1 and account_id = $2 and used_at is null`,
    [practiceId, accountId, clock.override],
  )
}
