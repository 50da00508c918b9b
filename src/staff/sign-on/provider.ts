import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
} from 'openid-client'
import { publicOnly } from '../../notifications/webhooks/egress.ts'
import type { Doorkeeper } from '../doorkeeper.ts'
import { LONGEST_SECONDS } from '../sessions.ts'
import { providerFetch } from './fetch.ts'

/** Who the server is to a provider. */
export interface Client {
  readonly issuer: string
  readonly client_id: string
  readonly client_secret: string
}

/** What a browser is sent off with, to be held against what it comes back with. */
export interface Errand {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly redirect_url: string
}

/** Whom the provider says it has before it. */
export interface Claims {
  readonly subject: string
  readonly email: string | null
  readonly is_verified: boolean
  readonly name: string | null
  /** When they last showed it who they are, in seconds since 1970; null: it does not tell. */
  readonly authenticated_at: number | null
}

/** Asks a provider what it is. Rejects where it does not answer, or calls itself something else. */
export async function findProvider(
  { egress = publicOnly }: Doorkeeper,
  client: Client,
): Promise<Configuration> {
  const server = new URL(client.issuer)
  const isPlain = server.protocol === 'http:'
  const fetch = providerFetch(egress)
  const found = await discovery(server, client.client_id, client.client_secret, undefined, {
    [customFetch]: fetch,
    ...(isPlain ? { execute: [allowInsecureRequests] } : {}),
  })
  const metadata = found.serverMetadata()
  // Of the two ways to show the secret, the one that the standard has where a provider tells of none.
  const methods = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
  const authenticate = methods.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost
  const { client_id, client_secret } = client
  const provider = new Configuration(metadata, client_id, { client_secret }, authenticate(client_secret))
  provider[customFetch] = fetch
  if (isPlain) allowInsecureRequests(provider)
  // What it says is signed, and the signature is looked at, however it came here.
  enableNonRepudiationChecks(provider)
  return provider
}

/** Where the browser goes. @param again whether they are to show the provider who they are, although it knows them */
export async function urlOf(
  provider: Configuration,
  { state, nonce, verifier, redirect_url }: Errand,
  again: boolean,
): Promise<string> {
  const url = buildAuthorizationUrl(provider, {
    redirect_uri: redirect_url,
    scope: 'openid email profile',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    // No session of ours outlasts the one there by more than a day's work; and the provider then tells since when.
    ...(again ? { prompt: 'login', max_age: '600' } : { max_age: String(LONGEST_SECONDS) }),
  })
  return url.toString()
}

/** Whom the provider vouches for. Rejects where anything of the answer is not as it was asked. */
export async function claimsOf(
  provider: Configuration,
  { state, nonce, verifier, redirect_url }: Errand,
  answer: Readonly<Record<string, string>>,
): Promise<Claims> {
  const url = new URL(redirect_url)
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value)
  const tokens = await authorizationCodeGrant(provider, url, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  })
  const told = tokens.claims()
  if (told === undefined) throw new Error('the provider told of nobody')
  const { email, email_verified, name } =
    told['email'] === undefined ? await fetchUserInfo(provider, tokens.access_token, told.sub) : told
  return {
    subject: told.sub,
    email: typeof email === 'string' ? email : null,
    is_verified: email_verified === true,
    name: typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 200) : null,
    authenticated_at: typeof told.auth_time === 'number' ? told.auth_time : null,
  }
}
