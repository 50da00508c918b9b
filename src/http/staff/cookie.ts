import { parseCookie, stringifySetCookie } from 'cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../../practice/change.ts'
import { refuse } from '../../refusal.ts'
import { type OpenedSession, sessionOf, type Whence } from '../../staff/sessions.ts'
import type { StaffOf } from '../access.ts'

/** The session; and what the browser was asked that it has to answer (staff/challenges.ts). */
type Name = 'horai_session' | 'horai_passkey' | 'horai_sign_on'

/** As long as a challenge is good for. */
const CHALLENGE_SECONDS = 300
const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Where people reach the server: as it is told, since whoever asks can write what they like into a header. */
export interface Site {
  readonly publicUrl?: string
}

/** Who of the staff sent a request, by the cookie of their session. */
export function staffBySession(context: Context, site: Site): StaffOf {
  return async (request) => {
    const token = cookieOf(request, site, 'horai_session')
    if (token === null) return null
    // Browsers send cookies along with what other sites make them send.
    if (!safe.has(request.method)) mustComeFromHere(request, site)
    const known = await sessionOf(context, token)
    if (known === null) return null
    const { session_id, is_fresh, ...who } = known
    return { kind: 'staff', ...who, session: { id: session_id, is_fresh } }
  }
}

/** Gives a browser the session it carries from now on, in the place of whichever it had. */
export function carry(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Site,
  session: OpenedSession,
): void {
  setCookie(request, reply, site, { name: 'horai_session', value: session.token, maxAge: session.seconds })
}

/** Gives a browser what it has to show with the answer to what it is asked. No other site makes it show that. */
export function carryChallenge(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Site,
  name: Exclude<Name, 'horai_session'>,
  value: string,
): void {
  setCookie(request, reply, site, { name, value, maxAge: CHALLENGE_SECONDS, sameSite: 'strict' })
}

/** What it carries of a name; null for nothing. */
export function cookieOf(request: FastifyRequest, site: Site, name: Name): string | null {
  return parseCookie(request.headers.cookie ?? '')[nameOf(request, site, name)] ?? null
}

/** The browser forgets its session. */
export function drop(request: FastifyRequest, reply: FastifyReply, site: Site): void {
  setCookie(request, reply, site, { name: 'horai_session', value: '', maxAge: 0 })
}

export function whenceOf(request: FastifyRequest): Whence {
  return { user_agent: request.headers['user-agent'] ?? '', address: request.ip }
}

/** Refuses what another site makes a browser send. For routes without a cookie as well: nobody is logged in unawares. */
export function mustNotBeForeign(request: FastifyRequest, site: Site): void {
  const { 'sec-fetch-site': fetchSite, origin } = request.headers
  if (fetchSite === undefined && origin === undefined) return
  mustComeFromHere(request, site)
}

/** By what browsers themselves say of a request, which no page can write. */
function mustComeFromHere(request: FastifyRequest, site: Site): void {
  const { 'sec-fetch-site': fetchSite, origin } = request.headers
  const isOurs = origin === undefined ? fetchSite === 'same-origin' : origin === originOf(request, site)
  if (!isOurs || (fetchSite !== undefined && fetchSite !== 'same-origin')) throw refuse('forbidden', {})
}

/** Where this server is to a browser that asks it. */
export function originOf(request: FastifyRequest, { publicUrl }: Site): string {
  return publicUrl ?? `${request.protocol}://${request.host}`
}

function isSecure(request: FastifyRequest, site: Site): boolean {
  return originOf(request, site).startsWith('https:')
}

/** With the prefix, no other host and no page by plain http can set it. Browsers take it over https only. */
function nameOf(request: FastifyRequest, site: Site, name: Name): string {
  return isSecure(request, site) ? `__Host-${name}` : name
}

interface Cookie {
  readonly name: Name
  readonly value: string
  readonly maxAge: number
  readonly sameSite?: 'lax' | 'strict'
}

function setCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Site,
  { name, value, maxAge, sameSite = 'lax' }: Cookie,
): void {
  reply.header(
    'set-cookie',
    stringifySetCookie({
      name: nameOf(request, site, name),
      value,
      maxAge,
      path: '/',
      httpOnly: true,
      sameSite,
      secure: isSecure(request, site),
    }),
  )
}
