import { refuse } from '../refusal.ts'
import { emailKey } from './accounts.ts'
import { attempt, forgetAttempts, type Subjects } from './attempts.ts'
import type { Doorkeeper } from './doorkeeper.ts'
import { isPassword } from './password.ts'
import { secondFactorsOf, takeCode } from './second-factor.ts'
import { type Method, type OpenedSession, openSession, revokeSession, type Whence } from './sessions.ts'

export interface Credentials {
  readonly email: string
  readonly password: string
  /** Of an authenticator or a recovery code; asked for where the account has a second factor. */
  readonly code?: string | undefined
}

/**
 * Opens a session for whoever shows the password, and a code where the account has a second factor: never one for the
 * other. An address that is not known is answered as a wrong password is, and as late.
 * Refuses with `log_in_failed`, `second_factor_needed`, `rate_limited`.
 */
export async function logIn(
  context: Doorkeeper,
  practiceId: string,
  { email, password, code }: Credentials,
  whence: Whence,
): Promise<OpenedSession> {
  const address = emailKey(email)
  const here: Subjects = { 'account from address': `${whence.address} ${address}` }
  await attempt(context, practiceId, { ...here, account: address, address: whence.address })
  const account = await accountWith(context, practiceId, 'email', address)
  if (!(await isPassword(account?.password_hash ?? null, password)) || account === null) {
    throw refuse('log_in_failed', {})
  }
  const method = await passSecondFactor(context, practiceId, account.id, code)
  await forgetAttempts(context, practiceId, here)
  return openSession(context.db.within(practiceId), context, practiceId, account.id, method, whence)
}

/**
 * The same person once more: the session goes on under another token, and counts as fresh.
 * Refuses with `log_in_failed`, `second_factor_needed`, `rate_limited`.
 */
export async function reauthenticate(
  context: Doorkeeper,
  { practice_id, account_id, session_id }: Standing,
  { password, code }: Omit<Credentials, 'email'>,
  whence: Whence,
): Promise<OpenedSession> {
  const account = await accountWith(context, practice_id, 'id', account_id)
  if (account === null) throw refuse('log_in_failed', {})
  const opened = await logIn(context, practice_id, { email: account.email, password, code }, whence)
  await revokeSession(context, practice_id, account_id, session_id)
  return opened
}

/** A session that is open. */
export interface Standing {
  readonly practice_id: string
  readonly account_id: string
  readonly session_id: string
}

/** After the password. Answers what was shown besides. */
async function passSecondFactor(
  context: Doorkeeper,
  practiceId: string,
  accountId: string,
  code: string | undefined,
): Promise<Method> {
  const methods = await secondFactorsOf(context, practiceId, accountId)
  if (methods.length === 0) return 'password'
  if (code === undefined) throw refuse('second_factor_needed', { methods })
  await attempt(context, practiceId, { code: accountId })
  const taken = await takeCode(context, practiceId, accountId, code)
  if (taken === null) throw refuse('log_in_failed', {})
  await forgetAttempts(context, practiceId, { code: accountId })
  return taken
}

async function accountWith(
  { db }: Doorkeeper,
  practiceId: string,
  column: 'id' | 'email',
  value: string,
): Promise<{ readonly id: string; readonly email: string; readonly password_hash: string } | null> {
  const [row] = await db.within(practiceId).query<{ id: string; email: string; password_hash: string }>(
    `select id, email, password_hash from horai.staff_accounts
     where practice_id = $1 and ${column} = $2 and is_active`,
    [practiceId, value],
  )
  return row ?? null
}
