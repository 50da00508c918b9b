/** How an account at Google or Microsoft is connected: a browser is sent there, and comes back with a code. */
import { randomPKCECodeVerifier } from 'openid-client'
import type { AccountProvider, CalendarApp } from '../calendars/accounts/app.ts'
import { type AccountTokens, consentUrl, type Errand, tokensFor } from '../calendars/accounts/consent.ts'
import { type CalendarChoice, CalendarFault } from '../calendars/provider.ts'
import { chooseCalendar, keepAccount } from '../practice/calendar-accounts.ts'
import {
  type CalendarConnectionWithConflicts,
  type Direction,
  getCalendarConnection,
  sealedLogin,
} from '../practice/calendar-connections.ts'
import { getDoctor } from '../practice/doctors.ts'
import { invalid, refuse } from '../refusal.ts'
import { askBrowser, takeAsked } from '../staff/challenges.ts'
import { accountBy, accountOf, calendarFetch, isAccount, type Reach } from './reach.ts'

/** Whoever connects: what they began is finished in the same session, or by the same key, and by no other. */
export interface Connecting {
  readonly practice_id: string
  /** Null for a key. */
  readonly account_id: string | null
  /** Of the session; of the key where there is none. */
  readonly session_id: string
}

export interface AccountReach extends Reach {
  /** Tells whoever runs the server what went wrong outside of it. */
  readonly warn?: (error: unknown) => void
}

export interface Beginning {
  readonly doctor_id: string
  readonly external_provider: AccountProvider
  readonly direction?: Direction
  readonly shows_patients?: boolean
  /** One that is there and is to be let in again. */
  readonly connection_id?: string
}

interface Begun extends Omit<Errand, 'state'>, Required<Omit<Beginning, 'connection_id'>> {
  readonly connection_id: string | null
  readonly session_id: string
}

/** What the browser brings back from the provider. */
export interface Brought {
  readonly state?: string | undefined
  readonly code?: string | undefined
  readonly error?: string | undefined
}

/** Each provider has its own, so that what one answers is never taken for what another was asked (RFC 9700, 4.4). */
export function redirectUrlOf(origin: string, provider: AccountProvider): string {
  return new URL(`/clinic/connected/${provider}`, origin).href
}

/** Where a browser goes. Refuses with `not_found`, `calendar_not_connected`, `validation_failed`. */
export async function beginConnecting(
  to: AccountReach,
  { practice_id, account_id, session_id }: Connecting,
  origin: string,
  { connection_id, ...input }: Beginning,
): Promise<string> {
  const app = appOf(to, input.external_provider)
  await getDoctor(to, practice_id, input.doctor_id)
  if (connection_id !== undefined) {
    const before = await getCalendarConnection(to, practice_id, connection_id)
    if (before.external_provider !== input.external_provider || before.doctor_id !== input.doctor_id)
      throw invalid('/connection_id', 'is a connection of another doctor or provider')
  }
  const content: Begun = {
    direction: 'both',
    shows_patients: false,
    ...input,
    connection_id: connection_id ?? null,
    verifier: randomPKCECodeVerifier(),
    redirect_url: redirectUrlOf(origin, input.external_provider),
    session_id,
  }
  const state = await askBrowser(to, 'calendar_account', { practice_id, account_id, content })
  return consentUrl(input.external_provider, app, { ...content, state })
}

/**
 * Keeps what the account has given. One that is new rests until its calendar is chosen.
 * Refuses with `calendar_not_connected`, `not_found`.
 */
export async function finishConnecting(
  to: AccountReach,
  { practice_id, account_id, session_id }: Connecting,
  { state = '', code, error }: Brought,
): Promise<CalendarConnectionWithConflicts> {
  const asked = await takeAsked<Begun>(to, 'calendar_account', state)
  const isTheirs =
    asked?.practice_id === practice_id &&
    asked.account_id === account_id &&
    asked.content.session_id === session_id
  if (!isTheirs) throw refuse('calendar_not_connected', { reason: 'expired' })
  if (error !== undefined || code === undefined) throw refuse('calendar_not_connected', { reason: 'refused' })
  const begun = asked.content
  const tokens = await allowed(to, { ...begun, state }, begun.external_provider, code)
  const calendars = await calendarsBy(to, begun.external_provider, tokens)
  const { address, label } = await wanted(to, practice_id, begun.connection_id, calendars)
  return keepAccount(to, practice_id, { ...begun, address, label }, tokens)
}

/** The calendars that a connection may be of. Refuses with `not_found`, `calendar_not_connected`. */
export async function calendarsOf(
  to: AccountReach,
  practice_id: string,
  id: string,
): Promise<readonly CalendarChoice[]> {
  const sealed = await sealedLogin(to.db.within(practice_id), practice_id, id)
  const { external_provider } = sealed
  if (!isAccount(external_provider)) throw refuse('not_found', {})
  appOf(to, external_provider)
  return reached(to, () => accountOf(to, { practice_id, id, ...sealed }, external_provider).calendars())
}

/**
 * From now on it is synchronised with this calendar.
 * Refuses with `not_found`, `already_exists`, `calendar_not_connected`, `validation_failed`.
 */
export async function choose(
  to: AccountReach,
  practice_id: string,
  id: string,
  address: string,
): Promise<CalendarConnectionWithConflicts> {
  const chosen = (await calendarsOf(to, practice_id, id)).find((one) => one.address === address)
  if (chosen === undefined) throw invalid('/address', 'is none of the calendars of this account')
  if (!(await chooseCalendar(to, practice_id, id, chosen)))
    throw invalid('/address', 'is another calendar than the one in use: connect it anew')
  return getCalendarConnection(to, practice_id, id)
}

function appOf({ calendarApps }: Reach, provider: AccountProvider): CalendarApp {
  const app = calendarApps[provider]
  if (app === undefined) throw refuse('calendar_not_connected', { reason: 'not_configured' })
  return app
}

async function allowed(
  to: AccountReach,
  errand: Errand,
  provider: AccountProvider,
  code: string,
): Promise<AccountTokens> {
  const surroundings = { fetch: calendarFetch(to.egress), now: () => to.clock.now() }
  try {
    return await tokensFor(provider, appOf(to, provider), errand, code, surroundings)
  } catch (error) {
    to.warn?.(error)
    throw refuse('calendar_not_connected', { reason: 'refused' })
  }
}

function calendarsBy(
  to: AccountReach,
  provider: AccountProvider,
  { access_token }: AccountTokens,
): Promise<readonly CalendarChoice[]> {
  const access = { token: async () => access_token, renewed: async () => access_token }
  return reached(to, () => accountBy(to, provider, access).calendars())
}

async function wanted(
  to: AccountReach,
  practiceId: string,
  connectionId: string | null,
  calendars: readonly CalendarChoice[],
): Promise<CalendarChoice> {
  if (connectionId !== null) {
    const { address } = await getCalendarConnection(to, practiceId, connectionId)
    const again = calendars.find((one) => one.address === address)
    if (again === undefined) throw refuse('calendar_not_connected', { reason: 'another_account' })
    return again
  }
  const first = calendars.find(({ is_primary }) => is_primary) ?? calendars[0]
  if (first === undefined) throw refuse('calendar_not_connected', { reason: 'refused' })
  return first
}

async function reached<Result>({ warn }: AccountReach, ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof CalendarFault)) throw error
    warn?.(error)
    const reason = error.kind === 'login_needed' || error.kind === 'not_allowed' ? 'refused' : 'unreachable'
    throw refuse('calendar_not_connected', { reason })
  }
}
