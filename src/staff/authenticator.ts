import { randomBytes } from 'node:crypto'
import type { Queryable } from '../db/database.ts'
import { places } from '../db/personal.ts'
import type { Grantor } from '../practice/api-keys.ts'
import { invalid, refuse } from '../refusal.ts'
import { mustCover, readAccount } from './accounts.ts'
import { credentialsChanged } from './credentials-changed.ts'
import type { Doorkeeper } from './doorkeeper.ts'
import { dropPasskeys, dropRecoveryCodesOfNothing } from './passkeys.ts'
import { renewRecoveryCodes } from './recovery-codes.ts'
import { authenticator, stepOf } from './second-factor.ts'
import { revokeSessions } from './sessions.ts'

/** What an authenticator is told, told this once. */
export interface NewAuthenticator {
  /** Base32, for typing. */
  readonly secret: string
  /** `otpauth://…`, for a picture. */
  readonly uri: string
}

/**
 * A secret for an authenticator. Log-ins ask for it only once it has been confirmed; until then another try makes another.
 * Refuses with `already_exists` where one is in use.
 */
export async function prepareAuthenticator(
  { db, vault }: Doorkeeper,
  practiceId: string,
  accountId: string,
): Promise<NewAuthenticator> {
  const secret = randomBytes(20)
  const [row] = await db.within(practiceId).query<{ email: string; name: string }>(
    `update horai.staff_accounts a set totp_secret = $3, totp_last_step = null
     from horai.practices p
     where a.practice_id = $1 and p.id = a.practice_id and a.id = $2 and a.totp_confirmed_at is null
     returning a.email, p.name`,
    [practiceId, accountId, vault.within(practiceId).seal(secret, places.secondFactor(accountId))],
  )
  if (row === undefined) throw refuse('already_exists', { field: 'second_factor' })
  const totp = authenticator(secret, { issuer: row.name, label: row.email })
  return { secret: totp.secret.base32, uri: totp.toString() }
}

/**
 * From now on a log-in asks for a code. Answers recovery codes, told this once; other sessions end.
 * Refuses with `validation_failed` where the code is not right, `already_exists`.
 */
export async function confirmAuthenticator(
  context: Doorkeeper,
  practiceId: string,
  accountId: string,
  code: string,
  sessionId: string,
): Promise<readonly string[]> {
  const { db, clock, vault } = context
  return db.within(practiceId).transaction(async (tx) => {
    const [kept] = await tx.query<{ totp_secret: Buffer | null; is_confirmed: boolean; now_ms: number }>(
      `select totp_secret, totp_confirmed_at is not null as is_confirmed,
         floor(extract(epoch from coalesce($3::timestamptz, clock_timestamp())) * 1000)::float8 as now_ms
       from horai.staff_accounts where practice_id = $1 and id = $2 for no key update`,
      [practiceId, accountId, clock.override],
    )
    if (kept?.is_confirmed) throw refuse('already_exists', { field: 'second_factor' })
    const secret =
      kept?.totp_secret && vault.within(practiceId).open(kept.totp_secret, places.secondFactor(accountId))
    const step = kept && secret ? stepOf(secret, code, kept.now_ms) : null
    if (step === null) throw invalid('/code', 'is not what the authenticator shows now')
    await tx.query(
      `update horai.staff_accounts
       set totp_confirmed_at = coalesce($3::timestamptz, clock_timestamp()), totp_last_step = $4
       where practice_id = $1 and id = $2`,
      [practiceId, accountId, clock.override, step],
    )
    await revokeSessions(tx, context, practiceId, accountId, sessionId)
    await credentialsChanged(tx, context, practiceId, 'authenticator_added', { account_id: accountId })
    return renewRecoveryCodes(tx, practiceId, accountId)
  })
}

/** Fresh recovery codes; those until now open nothing. Refuses with `not_found` where there is no second factor. */
export function replaceRecoveryCodes(
  context: Doorkeeper,
  practiceId: string,
  accountId: string,
): Promise<readonly string[]> {
  return context.db.within(practiceId).transaction(async (tx) => {
    if (!(await readAccount(tx, practiceId, accountId)).has_second_factor) throw refuse('not_found', {})
    await credentialsChanged(tx, context, practiceId, 'recovery_codes_replaced', { account_id: accountId })
    return renewRecoveryCodes(tx, practiceId, accountId)
  })
}

/** A log-in asks for no code. */
export function removeAuthenticator(
  context: Doorkeeper,
  practiceId: string,
  accountId: string,
): Promise<void> {
  return context.db.within(practiceId).transaction(async (tx) => {
    const had = await dropAuthenticator(tx, practiceId, accountId)
    await dropRecoveryCodesOfNothing(tx, practiceId, accountId)
    if (had)
      await credentialsChanged(tx, context, practiceId, 'authenticator_removed', { account_id: accountId })
  })
}

/**
 * For somebody who has lost everything they log in with besides the password: authenticator, passkeys and recovery codes
 * open nothing any more, and their sessions end.
 * Refuses with `not_found`, and `forbidden` where they may more than whoever helps.
 */
export async function removeSecondFactorOf(
  context: Doorkeeper,
  practiceId: string,
  grantor: Grantor,
  id: string,
  by: string | null,
): Promise<void> {
  await context.db.within(practiceId).transaction(async (tx) => {
    const { role } = await readAccount(tx, practiceId, id)
    mustCover(grantor, role)
    await dropAuthenticator(tx, practiceId, id)
    await dropPasskeys(tx, practiceId, id)
    await dropRecoveryCodesOfNothing(tx, practiceId, id)
    await revokeSessions(tx, context, practiceId, id)
    await credentialsChanged(tx, context, practiceId, 'second_factor_removed', {
      account_id: id,
      actor_id: by,
    })
  })
}

async function dropAuthenticator(tx: Queryable, practiceId: string, accountId: string): Promise<boolean> {
  const [had] = await tx.query<{ had: boolean }>(
    `update horai.staff_accounts a set totp_confirmed_at = null, totp_secret = null, totp_last_step = null
     from (select id, totp_confirmed_at is not null as had from horai.staff_accounts
       where practice_id = $1 and id = $2) before
     where a.practice_id = $1 and a.id = before.id returning before.had`,
    [practiceId, accountId],
  )
  return had?.had ?? false
}
