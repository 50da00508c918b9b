import { Secret, TOTP } from 'otpauth'
import { places } from '../db/personal.ts'
import type { Context } from '../practice/change.ts'
import type { Doorkeeper } from './doorkeeper.ts'
import { isRecoveryCode, takeRecoveryCode } from './recovery-codes.ts'

/** What may be shown after the password. */
export type SecondFactor = 'totp' | 'passkey' | 'recovery_code'

/** RFC 6238 as every authenticator has it; a code of the step before and after is taken, for clocks that are off. */
const PERIOD_SECONDS = 30
const STEPS_OFF = 1

interface Kept {
  readonly totp_secret: Buffer | null
  readonly now_ms: number
}

/** What the account asks for besides the password; nothing unless it was set up. */
export async function secondFactorsOf(
  { db }: Context,
  practiceId: string,
  accountId: string,
): Promise<readonly SecondFactor[]> {
  const [row] = await db
    .within(practiceId)
    .query<Record<'has_totp' | 'has_passkey' | 'has_recovery_code', boolean>>(
      `select a.totp_confirmed_at is not null as has_totp,
       exists (select from horai.staff_passkeys p
         where p.practice_id = $1 and p.account_id = a.id) as has_passkey,
       exists (select from horai.staff_recovery_codes r
         where r.practice_id = $1 and r.account_id = a.id and r.used_at is null) as has_recovery_code
     from horai.staff_accounts a where a.practice_id = $1 and a.id = $2`,
      [practiceId, accountId],
    )
  if (!row?.has_totp && !row?.has_passkey) return []
  return [
    ...(row.has_totp ? (['totp'] as const) : []),
    ...(row.has_passkey ? (['passkey'] as const) : []),
    ...(row.has_recovery_code ? (['recovery_code'] as const) : []),
  ]
}

/** Uses up a code of the authenticator or a recovery code. Null when it is neither, or was used before. */
export async function takeCode(
  context: Doorkeeper,
  practiceId: string,
  accountId: string,
  code: string,
): Promise<'totp' | 'recovery_code' | null> {
  if (isRecoveryCode(code)) {
    return (await takeRecoveryCode(context, practiceId, accountId, code)) ? 'recovery_code' : null
  }
  const { db, clock, vault } = context
  const [kept] = await db.within(practiceId).query<Kept>(
    `select case when totp_confirmed_at is not null then totp_secret end as totp_secret,
       floor(extract(epoch from coalesce($3::timestamptz, clock_timestamp())) * 1000)::float8 as now_ms
     from horai.staff_accounts where practice_id = $1 and id = $2`,
    [practiceId, accountId, clock.override],
  )
  if (!kept?.totp_secret) return null
  const secret = vault.within(practiceId).open(kept.totp_secret, places.secondFactor(accountId))
  const step = stepOf(secret, code, kept.now_ms)
  if (step === null) return null
  const taken = await db.within(practiceId).query(
    `update horai.staff_accounts set totp_last_step = $3
     where practice_id = $1 and id = $2 and (totp_last_step is null or totp_last_step < $3) returning id`,
    [practiceId, accountId, step],
  )
  return taken.length > 0 ? 'totp' : null
}

/** The step that a code belongs to; null for none near now. */
export function stepOf(secret: Buffer, code: string, nowMs: number): number | null {
  const token = code.replaceAll(' ', '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = authenticator(secret).validate({ token, timestamp: nowMs, window: STEPS_OFF })
  return delta === null ? null : Math.floor(nowMs / 1000 / PERIOD_SECONDS) + delta
}

export function authenticator(
  secret: Buffer,
  names: { readonly issuer?: string; readonly label?: string } = {},
): TOTP {
  return new TOTP({
    ...names,
    secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
  })
}
