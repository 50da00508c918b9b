import { randomUUIDv7 } from 'node:crypto'
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client'
import type { Queryable } from '../../db/database.ts'
import type { StaffRole } from '../../practice/permissions.ts'
import { Refusal, refuse } from '../../refusal.ts'
import { systemClock } from '../../time/clock.ts'
import { emailKey } from '../accounts.ts'
import { attempt } from '../attempts.ts'
import { askBrowser, takeAsked } from '../challenges.ts'
import { credentialsChanged } from '../credentials-changed.ts'
import type { Doorkeeper } from '../doorkeeper.ts'
import { noteEvent } from '../events.ts'
import { noPassword } from '../password.ts'
import { LONGEST_SECONDS, type OpenedSession, openSession, type Whence } from '../sessions.ts'
import { type Claims, claimsOf, type Errand, findProvider, urlOf } from './provider.ts'
import { type SignOnSettings, signOnOf } from './settings.ts'

/** What the browser brings back from the provider. */
export interface SignOnAnswer {
  readonly practice_id: string
  readonly state?: string | undefined
  readonly code?: string | undefined
  readonly iss?: string | undefined
  readonly error?: string | undefined
}

interface Content extends Errand {
  readonly issuer: string
  readonly client_id: string
}

/** Each practice has its own: what one provider answers is never taken for what another was asked (RFC 9700, 4.4). */
export function redirectUrlOf(origin: string, practiceId: string): string {
  // As URLs are written: providers compare letter by letter.
  return new URL(`/clinic/account/sign-on/${practiceId}`, origin).href
}

/** Where a browser goes to show who somebody is. Refuses with `not_found`, `sign_on_failed`. */
export async function beginSignOn(
  context: Doorkeeper,
  practice_id: string,
  origin: string,
  again: boolean,
): Promise<{ readonly url: string; readonly token: string }> {
  const settings = await signOnOf(context, practice_id)
  const errand: Errand = {
    state: randomState(),
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
    redirect_url: redirectUrlOf(origin, practice_id),
  }
  const url = await orRefused(context, async () =>
    urlOf(await findProvider(context, settings), errand, again),
  )
  const { issuer, client_id } = settings
  const content: Content = { ...errand, issuer, client_id }
  const token = await askBrowser(context, 'single_sign_on', { practice_id, account_id: null, content })
  return { url, token }
}

/**
 * Opens a session for whom the provider vouches for. Who that is here was decided the first time, by a verified address
 * of an account or an invitation; from then on by the provider's name for them alone.
 * Refuses with `sign_on_failed`, `rate_limited`, `not_found`.
 */
export async function finishSignOn(
  context: Doorkeeper,
  token: string | null,
  { practice_id, ...answer }: SignOnAnswer,
  whence: Whence,
): Promise<OpenedSession> {
  const asked = await takeAsked<Content>(context, 'single_sign_on', token)
  if (asked?.practice_id !== practice_id) throw refuse('sign_on_failed', { reason: 'expired' })
  await attempt(context, practice_id, { address: whence.address })
  const { issuer, client_id, ...errand } = asked.content
  const settings = await signOnOf(context, practice_id)
  if (settings.issuer !== issuer || settings.client_id !== client_id) {
    throw refuse('sign_on_failed', { reason: 'expired' })
  }
  try {
    const claims = await orRefused(context, async () =>
      claimsOf(await findProvider(context, settings), errand, given(answer)),
    )
    if (isOld(claims)) throw refuse('sign_on_failed', { reason: 'refused' })
    return await letIn(context, practice_id, settings, claims, whence)
  } catch (error) {
    if (error instanceof Refusal) await noteFailure(context, practice_id)
    throw error
  }
}

function letIn(
  context: Doorkeeper,
  practiceId: string,
  settings: SignOnSettings,
  claims: Claims,
  whence: Whence,
): Promise<OpenedSession> {
  const method = 'single_sign_on'
  return context.db.within(practiceId).transaction(async (tx) => {
    const account_id = await accountOf(context, tx, practiceId, settings, claims)
    const session = await openSession(tx, context, practiceId, account_id, method, whence, ageOf(claims))
    await noteEvent(tx, context, practiceId, 'logged_in', { account_id, method })
    return session
  })
}

function noteFailure(context: Doorkeeper, practiceId: string): Promise<void> {
  const told = { account_id: null, method: 'single_sign_on' } as const
  return noteEvent(context.db.within(practiceId), context, practiceId, 'log_in_failed', told)
}

/** What goes wrong with the provider is told to whoever runs the server; to a browser, that it went wrong. */
async function orRefused<Result>({ warn }: Doorkeeper, ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (error) {
    warn?.(error)
    throw refuse('sign_on_failed', { reason: 'refused' })
  }
}

function given(answer: Omit<SignOnAnswer, 'practice_id'>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answer).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** A provider that does not tell when they showed who they are may have known them for days. */
function ageOf({ authenticated_at }: Claims): number {
  if (authenticated_at === null) return 86_400
  return Math.max(0, Math.round(systemClock.now() / 1000) - authenticated_at)
}

/** Longer ago than was asked for: no session begins with a log-in of yesterday. A minute is for clocks that are off. */
function isOld(claims: Claims): boolean {
  return claims.authenticated_at !== null && ageOf(claims) > LONGEST_SECONDS + 60
}

/** Whose account it is: bound to the provider's subject, by now or before. */
async function accountOf(
  context: Doorkeeper,
  tx: Queryable,
  practiceId: string,
  { issuer, allowed_domains }: SignOnSettings,
  claims: Claims,
): Promise<string> {
  const bound = await boundTo(tx, practiceId, issuer, claims.subject)
  if (bound !== null) {
    if (!bound.is_active) throw refuse('sign_on_failed', { reason: 'no_account' })
    return bound.id
  }
  if (claims.email === null || !claims.is_verified) {
    throw refuse('sign_on_failed', { reason: 'unverified_email' })
  }
  const email = emailKey(claims.email)
  const domain = email.split('@').at(-1) ?? ''
  if (allowed_domains.length > 0 && !allowed_domains.includes(domain)) {
    throw refuse('sign_on_failed', { reason: 'no_account' })
  }
  const id =
    (await accountCalled(tx, practiceId, email)) ??
    (await joinByInvitation(context, tx, practiceId, email, claims.name))
  if (id === null || !(await bind(tx, practiceId, id, issuer, claims.subject))) {
    throw refuse('sign_on_failed', { reason: 'no_account' })
  }
  await credentialsChanged(tx, context, practiceId, 'sign_on_bound', { account_id: id })
  return id
}

async function boundTo(tx: Queryable, practiceId: string, issuer: string, subject: string) {
  const [row] = await tx.query<{ id: string; is_active: boolean }>(
    `select a.id, a.is_active from horai.staff_subjects s
     join horai.staff_accounts a on a.practice_id = s.practice_id and a.id = s.account_id
     where s.practice_id = $1 and s.issuer = $2 and s.subject = $3`,
    [practiceId, issuer, subject],
  )
  return row ?? null
}

/** Null where there is none. Who has left does not come back by another name. */
async function accountCalled(tx: Queryable, practiceId: string, email: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string; is_active: boolean }>(
    'select id, is_active from horai.staff_accounts where practice_id = $1 and email = $2',
    [practiceId, email],
  )
  if (row && !row.is_active) throw refuse('sign_on_failed', { reason: 'no_account' })
  return row?.id ?? null
}

/** False where the account is bound to somebody else there: that is never changed by an address. */
async function bind(
  tx: Queryable,
  practiceId: string,
  accountId: string,
  issuer: string,
  subject: string,
): Promise<boolean> {
  const bound = await tx.query(
    `insert into horai.staff_subjects (practice_id, account_id, issuer, subject) values ($1, $2, $3, $4)
     on conflict do nothing returning account_id`,
    [practiceId, accountId, issuer, subject],
  )
  return bound.length > 0
}

/** Whoever was invited joins, with no password of their own. */
async function joinByInvitation(
  context: Doorkeeper,
  tx: Queryable,
  practiceId: string,
  email: string,
  name: string | null,
): Promise<string | null> {
  const [used] = await tx.query<{ role: StaffRole; doctor_id: string | null }>(
    `update horai.staff_invitations i set used_at = now.at
     from (select coalesce($3::timestamptz, clock_timestamp()) as at) now
     where i.practice_id = $1 and i.id = (
       select o.id from horai.staff_invitations o
       where o.practice_id = $1 and o.email = $2 and o.used_at is null and o.revoked_at is null
         and o.expires_at > now.at
       order by o.id desc limit 1 for update)
     returning i.role, i.doctor_id`,
    [practiceId, email, context.clock.override],
  )
  if (used === undefined) return null
  const id = randomUUIDv7()
  await tx.query(
    `insert into horai.staff_accounts (practice_id, id, email, name, role, doctor_id, password_hash)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [practiceId, id, email, name ?? email, used.role, used.doctor_id, await noPassword()],
  )
  await noteEvent(tx, context, practiceId, 'joined', { account_id: id, method: 'single_sign_on' })
  return id
}
