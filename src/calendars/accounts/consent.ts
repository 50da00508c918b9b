/** How somebody lets us into their calendars at Google or Microsoft: OAuth 2, the code flow with PKCE (RFC 9700). */
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretPost,
  Configuration,
  calculatePKCECodeChallenge,
  customFetch,
  ResponseBodyError,
  refreshTokenGrant,
} from 'openid-client'
import { CalendarFault } from '../provider.ts'
import type { AccountProvider, CalendarApp } from './app.ts'

/** What opens an account until its owner takes it back. */
export interface AccountTokens {
  readonly refresh_token: string
  readonly access_token: string
  /** Milliseconds since 1970. */
  readonly expires_at: number
}

/** What a browser is sent off with, to be held against what it comes back with. */
export interface Errand {
  readonly state: string
  readonly verifier: string
  readonly redirect_url: string
}

/** Least that is needed: to read and write events, and to list the calendars to choose from. */
const scopes: Readonly<Record<AccountProvider, readonly string[]>> = {
  google: [
    'https://www.googleapis.com/auth/calendar.events',
    'https://www.googleapis.com/auth/calendar.calendarlist.readonly',
  ],
  microsoft: ['offline_access', 'Calendars.ReadWrite'],
}

/** Google gives a refresh token only to who asks for it, and again only where the consent is asked anew. */
const asked: Readonly<Record<AccountProvider, Readonly<Record<string, string>>>> = {
  google: { access_type: 'offline', prompt: 'consent' },
  microsoft: { prompt: 'select_account' },
}

/** Said where a token response has no lifetime: then it is soon asked anew. */
const SHORTEST_SECONDS = 60

/** Where the browser goes. */
export async function consentUrl(
  provider: AccountProvider,
  app: CalendarApp,
  { state, verifier, redirect_url }: Errand,
): Promise<string> {
  const url = buildAuthorizationUrl(clientOf(app), {
    redirect_uri: redirect_url,
    scope: scopes[provider].join(' '),
    state,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...asked[provider],
  })
  return url.href
}

/** What the code opens. Rejects where anything of the answer is not as it was asked, or less was allowed than is needed. */
export async function tokensFor(
  provider: AccountProvider,
  app: CalendarApp,
  { state, verifier, redirect_url }: Errand,
  code: string,
  { fetch, now }: Surroundings,
): Promise<AccountTokens> {
  const url = new URL(redirect_url)
  url.searchParams.set('code', code)
  url.searchParams.set('state', state)
  const answer = await authorizationCodeGrant(clientOf(app, fetch), url, {
    expectedState: state,
    pkceCodeVerifier: verifier,
  })
  const { refresh_token, access_token, scope, expires_in } = answer
  if (refresh_token === undefined) throw new Error('the provider gave no refresh token')
  // Google lets people untick what was asked for. Microsoft tells scopes in long and in short.
  const granted = scope?.split(' ')
  if (provider === 'google' && granted && !scopes.google.every((one) => granted.includes(one)))
    throw new Error('less was allowed than is needed')
  return { refresh_token, access_token, expires_at: expiryOf(expires_in, now()) }
}

export interface Surroundings {
  readonly fetch: typeof fetch
  /** Milliseconds since 1970. */
  now(): number
}

/** New access by the refresh token, which may be a new one as well. Throws {@link CalendarFault}. */
export async function renewedTokens(
  app: CalendarApp,
  { refresh_token }: AccountTokens,
  { fetch, now }: Surroundings,
): Promise<AccountTokens> {
  try {
    const answer = await refreshTokenGrant(clientOf(app, fetch), refresh_token)
    return {
      refresh_token: answer.refresh_token ?? refresh_token,
      access_token: answer.access_token,
      expires_at: expiryOf(answer.expires_in, now()),
    }
  } catch (error) {
    throw faultOf(error)
  }
}

function expiryOf(seconds: number | undefined, nowMs: number): number {
  return nowMs + (seconds ?? SHORTEST_SECONDS) * 1000
}

function clientOf(
  { client_id, client_secret, authorize, token }: CalendarApp,
  fetch?: typeof globalThis.fetch,
): Configuration {
  const server = {
    issuer: new URL(token).origin,
    authorization_endpoint: authorize,
    token_endpoint: token,
  }
  const client = new Configuration(server, client_id, { client_secret }, ClientSecretPost(client_secret))
  if (fetch) client[customFetch] = (url, options) => fetch(url, options as RequestInit)
  // The request itself refuses plain http where nobody has opened it.
  if (token.startsWith('http:')) allowInsecureRequests(client)
  return client
}

function faultOf(error: unknown): CalendarFault {
  const cause = error instanceof Error && error.cause instanceof CalendarFault ? error.cause : error
  if (cause instanceof CalendarFault) return cause
  if (!(error instanceof ResponseBodyError))
    return new CalendarFault('not_understood', 'Where accounts are opened, the answer was not understood.')
  // Whoever owns the account has taken it back, has a new password, or has not come by for months.
  if (error.error === 'invalid_grant' || error.error === 'interaction_required')
    return new CalendarFault('login_needed', 'The account no longer lets us in: connect it again.')
  return new CalendarFault('not_allowed', `The provider does not let this server in (${error.error}).`)
}
