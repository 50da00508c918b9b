import type { StaffRole } from '../practice/permissions.ts'
import { invalid, refuse } from '../refusal.ts'
import { emailKey } from './accounts.ts'
import { attempt, forgetAttempts, type Subjects } from './attempts.ts'
import type { Doorkeeper } from './doorkeeper.ts'
import { noteEvent } from './events.ts'
import { type PasskeyResponse, type RelyingParty, whosePasskey } from './passkeys.ts'
import { isPassword } from './password.ts'
import { secondFactorsOf, takeCode } from './second-factor.ts'
import { type Method, type OpenedSession, openSession, revokeSession, type Whence } from './sessions.ts'
import { mustAllowOwnCredentials } from './sign-on/own-credentials.ts'

/** What a passkey has signed, and what shows that this browser was asked for it. */
export interface PasskeyShown {
  readonly party: RelyingParty
  readonly token: string | null
  readonly response: PasskeyResponse
}

export interface Credentials {
  readonly email: string
  readonly password: string
  /** Of an authenticator or a recovery code; asked for where the account has a second factor. */
  readonly code?: string | undefined
  /** In the place of a code. */
  readonly passkey?: PasskeyShown | undefined
}

/**
 * Opens a session for whoever shows the password, and a second factor where the account has one: never one for the
 * other. An address that is not known is answered as a wrong password is, and as late.
 * Refuses with `log_in_failed`, `second_factor_needed`, `sign_on_needed`, `rate_limited`.
 */
export async function logIn(
  context: Doorkeeper,
  practiceId: string,
  { email, password, ...second }: Credentials,
  whence: Whence,
): Promise<OpenedSession> {
  const address = emailKey(email)
  const here: Subjects = { 'account from address': `${whence.address} ${address}` }
  await attempt(context, practiceId, { ...here, account: address, address: whence.address })
  const account = await accountWith(context, practiceId, 'email', address)
  if (!(await isPassword(account?.password_hash ?? null, password)) || account === null) {
    throw await failed(context, practiceId, 'password', account?.id ?? null)
  }
  await mustAllowOwnCredentials(context.db.within(practiceId), practiceId, account.role)
  const method = await passSecondFactor(context, practiceId, account.id, second)
  await forgetAttempts(context, practiceId, here)
  return opened(context, practiceId, account.id, method, whence)
}

/**
 * Opens a session for whoever holds a passkey: it is something they have, and it has verified who they are.
 * Refuses with `log_in_failed`, `sign_on_needed`, `rate_limited`.
 * @param whose the one account whose passkey will do; any of the practice unless given
 */
export async function logInByPasskey(
  context: Doorkeeper,
  practiceId: string,
  { party, token, response }: PasskeyShown,
  whence: Whence,
  whose?: string,
): Promise<OpenedSession> {
  await attempt(context, practiceId, { address: whence.address })
  const accountId = await whosePasskey(context, practiceId, party, token, response)
  if (accountId === null || (whose !== undefined && accountId !== whose)) {
    throw await failed(context, practiceId, 'passkey', whose ?? accountId)
  }
  const account = await accountWith(context, practiceId, 'id', accountId)
  if (account === null) throw refuse('log_in_failed', {})
  await mustAllowOwnCredentials(context.db.within(practiceId), practiceId, account.role)
  return opened(context, practiceId, accountId, 'passkey', whence)
}

/**
 * The same person once more, by the password or by a passkey: the session goes on under another token, and counts as
 * fresh. Refuses with `log_in_failed`, `second_factor_needed`, `rate_limited`, `validation_failed`.
 */
export async function reauthenticate(
  context: Doorkeeper,
  { practice_id, account_id, session_id }: Standing,
  { password, ...second }: Partial<Omit<Credentials, 'email'>>,
  whence: Whence,
): Promise<OpenedSession> {
  const account = await accountWith(context, practice_id, 'id', account_id)
  if (account === null) throw refuse('log_in_failed', {})
  if (password === undefined && second.passkey === undefined) throw invalid('/password', 'is missing')
  const again =
    password === undefined && second.passkey !== undefined
      ? await logInByPasskey(context, practice_id, second.passkey, whence, account_id)
      : await logIn(
          context,
          practice_id,
          { email: account.email, password: password as string, ...second },
          whence,
        )
  await revokeSession(context, practice_id, account_id, session_id)
  return again
}

/** A session that is open. */
export interface Standing {
  readonly practice_id: string
  readonly account_id: string
  readonly session_id: string
}

/** From the next request on this session opens nothing. */
export async function logOut(
  context: Doorkeeper,
  { practice_id, account_id, session_id }: Standing,
): Promise<void> {
  await revokeSession(context, practice_id, account_id, session_id)
  await noteEvent(context.db.within(practice_id), context, practice_id, 'logged_out', { account_id })
}

/** After the password. Answers what was shown besides. */
async function passSecondFactor(
  context: Doorkeeper,
  practiceId: string,
  accountId: string,
  { code, passkey }: Pick<Credentials, 'code' | 'passkey'>,
): Promise<Method> {
  const methods = await secondFactorsOf(context, practiceId, accountId)
  if (methods.length === 0) return 'password'
  if (code === undefined && passkey === undefined) throw refuse('second_factor_needed', { methods })
  await attempt(context, practiceId, { code: accountId })
  const taken = passkey
    ? await takePasskey(context, practiceId, accountId, passkey)
    : await takeCode(context, practiceId, accountId, code as string)
  if (taken === null) throw await failed(context, practiceId, passkey ? 'passkey' : 'totp', accountId)
  await forgetAttempts(context, practiceId, { code: accountId })
  return taken
}

async function takePasskey(
  context: Doorkeeper,
  practiceId: string,
  accountId: string,
  { party, token, response }: PasskeyShown,
): Promise<'passkey' | null> {
  return (await whosePasskey(context, practiceId, party, token, response)) === accountId ? 'passkey' : null
}

async function opened(
  context: Doorkeeper,
  practiceId: string,
  account_id: string,
  method: Method,
  whence: Whence,
): Promise<OpenedSession> {
  const db = context.db.within(practiceId)
  const session = await openSession(db, context, practiceId, account_id, method, whence)
  await noteEvent(db, context, practiceId, 'logged_in', { account_id, method })
  return session
}

/** Written down for a known account and for none alike, so that the one takes as long as the other. */
async function failed(context: Doorkeeper, practiceId: string, method: Method, account_id: string | null) {
  await noteEvent(context.db.within(practiceId), context, practiceId, 'log_in_failed', { account_id, method })
  return refuse('log_in_failed', {})
}

interface Known {
  readonly id: string
  readonly email: string
  readonly role: StaffRole
  readonly password_hash: string
}

async function accountWith(
  { db }: Doorkeeper,
  practiceId: string,
  column: 'id' | 'email',
  value: string,
): Promise<Known | null> {
  const [row] = await db.within(practiceId).query<Known>(
    `select id, email, role, password_hash from horai.staff_accounts
     where practice_id = $1 and ${column} = $2 and is_active`,
    [practiceId, value],
  )
  return row ?? null
}
