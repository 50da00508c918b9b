import { randomInt } from 'node:crypto'
import type { Queryable } from '../db/database.ts'
import type { Context } from '../practice/change.ts'
import { sha256 } from './token.ts'

const HOW_MANY = 10
/** Without letters that look like others. 24 of 31 are 118 bits: nobody tries them out, also with the hashes at hand. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 6

/** Fresh codes in the place of those there were. They are told this once. */
export async function renewRecoveryCodes(
  tx: Queryable,
  practiceId: string,
  accountId: string,
): Promise<readonly string[]> {
  const codes = Array.from({ length: HOW_MANY }, newCode)
  await dropRecoveryCodes(tx, practiceId, accountId)
  await tx.query(
    `insert into horai.staff_recovery_codes (practice_id, account_id, code_hash)
     select $1, $2, unnest($3::bytea[])`,
    [practiceId, accountId, codes.map((code) => hashOf(accountId, code))],
  )
  return codes
}

export async function dropRecoveryCodes(tx: Queryable, practiceId: string, accountId: string): Promise<void> {
  await tx.query('delete from horai.staff_recovery_codes where practice_id = $1 and account_id = $2', [
    practiceId,
    accountId,
  ])
}

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
  return !/^\d{6}$/.test(plain(code))
}

function newCode(): string {
  const letter = () => LETTERS[randomInt(LETTERS.length)]
  return Array.from({ length: GROUPS }, () => Array.from({ length: 4 }, letter).join('')).join('-')
}

function plain(code: string): string {
  return code.toLowerCase().replace(/[\s-]/g, '')
}

function hashOf(accountId: string, code: string): Buffer {
  return sha256(`${accountId} ${plain(code)}`)
}
