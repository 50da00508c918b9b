import { randomUUIDv7 } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Queryable, Transaction } from '../db/database.ts'
import { notify } from '../notifications/notify.ts'
import type { Grantor } from '../practice/api-keys.ts'
import { type Context, changing } from '../practice/change.ts'
import { throwIfAny } from '../practice/checks.ts'
import type { StaffRole } from '../practice/permissions.ts'
import { refuse } from '../refusal.ts'
import { emailKey, mustCover, readAccount } from './accounts.ts'
import { attempt } from './attempts.ts'
import { credentialsChanged } from './credentials-changed.ts'
import { noteEvent } from './events.ts'
import { hashPassword, passwordFaults } from './password.ts'
import { revokeSessions, type Whence } from './sessions.ts'
import { allowsOwnCredentials } from './sign-on/own-credentials.ts'
import { newToken, readToken } from './token.ts'

/** Of a link that an owner hands on, and of one that somebody asks for by themselves. */
const VALID_SECONDS = 3600
const ASKED_VALID_SECONDS = 1800

/** An answer comes no sooner, whether or not there is such an account: that of one has a little more to write. */
const AT_LEAST_MS = 300

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
    const reset = await writeReset(tx, context, practiceId, accountId, VALID_SECONDS)
    await noteEvent(tx, context, practiceId, 'reset_made', { account_id: accountId, actor_id: by })
    return reset
  })
}

/**
 * For somebody who has forgotten the password, by themselves: a link is sent to the address, if an account has it. What is
 * answered, and when, tells nothing of that. Refuses with `rate_limited`.
 */
export async function askReset(
  context: Context,
  practiceId: string,
  email: string,
  { address }: Whence,
): Promise<void> {
  const wanted = emailKey(email)
  await attempt(context, practiceId, { reset: wanted, address })
  const pause = delay(AT_LEAST_MS)
  await context.db.within(practiceId).transaction(async (tx) => {
    const [account] = await tx.query<{ id: string; role: StaffRole }>(
      'select id, role from horai.staff_accounts where practice_id = $1 and email = $2 and is_active',
      [practiceId, wanted],
    )
    if (account === undefined || !(await allowsOwnCredentials(tx, practiceId, account.role))) return
    await writeReset(tx, context, practiceId, account.id, ASKED_VALID_SECONDS)
    await noteEvent(tx, context, practiceId, 'reset_asked', { account_id: account.id })
  })
  await pause
}

/** It is sent by mail once the transaction has committed. */
async function writeReset(
  tx: Queryable,
  { clock }: Context,
  practiceId: string,
  accountId: string,
  seconds: number,
): Promise<Reset> {
  const { text: token, hash } = newToken('reset', practiceId)
  const id = randomUUIDv7()
  const [row] = await tx.query<{ expires_at: string }>(
    `insert into horai.staff_resets (practice_id, id, account_id, token_hash, expires_at)
     values ($1, $2, $3, $4, coalesce($5::timestamptz, clock_timestamp()) + make_interval(secs => $6))
     returning expires_at`,
    [practiceId, id, accountId, hash, clock.override, seconds],
  )
  const notice = { kind: 'staff_reset', once_key: `staff_reset:${id}`, subject_id: id }
  await notify(tx, practiceId, notice, clock.override)
  return { token, expires_at: row?.expires_at as string }
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
  const accountId = await mustBeOpen(context, read.practice_id, read.hash)
  const words = await wordsOf(context, read.practice_id, accountId)
  throwIfAny(await passwordFaults('/password', password, words))
  const password_hash = await hashPassword(password)
  await context.db.within(read.practice_id).transaction(async (tx) => {
    const [used] = await tx.query<{ account_id: string }>(
      `update horai.staff_resets set used_at = coalesce($3::timestamptz, clock_timestamp())
       where ${isOpen} returning account_id`,
      [read.practice_id, read.hash, context.clock.override],
    )
    if (used === undefined) throw refuse('link_expired', {})
    await setPassword(context, tx, read.practice_id, used.account_id, password_hash, 'password_reset')
  })
}

/** By the link that was shown, or by one that was sent. */
const isOpen = `practice_id = $1 and used_at is null
       and (token_hash = $2 or id = (
         select l.reset_id from horai.staff_links l where l.practice_id = $1 and l.token_hash = $2))
       and expires_at > coalesce($3::timestamptz, clock_timestamp())`

/** Before a hash is worked out for it: that costs, and anybody may ask. */
async function mustBeOpen({ db, clock }: Context, practiceId: string, hash: Buffer): Promise<string> {
  const [found] = await db
    .within(practiceId)
    .query<{ account_id: string }>(`select account_id from horai.staff_resets where ${isOpen}`, [
      practiceId,
      hash,
      clock.override,
    ])
  if (found === undefined) throw refuse('link_expired', {})
  return found.account_id
}

/** What anybody would try first who knows the account. */
async function wordsOf({ db }: Context, practiceId: string, accountId: string): Promise<string[]> {
  const [row] = await db.within(practiceId).query<{ words: string[] }>(
    `select array[a.email, a.name, p.name, p.slug] as words
     from horai.staff_accounts a join horai.practices p on p.id = a.practice_id
     where a.practice_id = $1 and a.id = $2`,
    [practiceId, accountId],
  )
  return row?.words ?? []
}

/** Another password of somebody who is logged in; every other session of theirs ends. Refuses with `validation_failed`. */
export async function changePassword(
  context: Context,
  practiceId: string,
  accountId: string,
  password: string,
  sessionId: string,
): Promise<void> {
  const words = await wordsOf(context, practiceId, accountId)
  throwIfAny(await passwordFaults('/new_password', password, words))
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
  what: 'password_changed' | 'password_reset',
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
