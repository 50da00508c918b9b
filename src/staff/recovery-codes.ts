import type { Context } from '../practice/change.ts'
import { sha256 } from './token.ts'

const GROUPS = 4

/** Uses a code up: of many who show it at once, one gets in. */
export async function takeRecoveryCode(
  { db, clock }: Context,
  practiceId: string,
  accountId: string,
  code: string,
): Promise<boolean> {
  const taken = await db.within(practiceId).query(
    `update horai.staff_recovery_codes set used_at = coalesce($4::timestamptz, clock_timestamp())
     where practice_id = $1 and account_id = $2 and code_hash = $3 and used_at is null returning account_id`,
    [practiceId, accountId, hashOf(accountId, code), clock.override],
  )
  return taken.length > 0
}

/** By its shape: codes of an authenticator are six digits. */
export function isRecoveryCode(code: string): boolean {
  return plain(code).length === GROUPS * 4
}

function plain(code: string): string {
  return code.toLowerCase().replace(/[\s-]/g, '')
}

function hashOf(accountId: string, code: string): Buffer {
  return sha256(`${accountId} ${plain(code)}`)
}
