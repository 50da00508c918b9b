import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type AccountProvider, calendarAppsOf } from '../../../src/calendars/accounts/app.ts'
import { Books } from './books.ts'
import { googleAnswers } from './google.ts'
import { graphAnswers } from './microsoft.ts'

export interface Sent {
  readonly method: string
  /** Below the interface's own address. */
  readonly path: string
  readonly query: URLSearchParams
  // biome-ignore lint/suspicious/noExplicitAny: what was sent, as it is
  readonly body: any
  readonly headers: IncomingHttpHeaders
}

export interface Reply {
  readonly status: number
  readonly body: object | null
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * How one call goes wrong: told to wait; 500 before or after the work was done; the answer lost before or after it; the
 * token taken back; or the provider finds fault with what was sent.
 */
export type AccountFault =
  | { readonly kind: 'busy'; readonly seconds: number }
  | { readonly kind: '500' | 'lost'; readonly done: boolean }
  | { readonly kind: 'expired' | 'refused' }

export type StandIn = Awaited<ReturnType<typeof startAccounts>>

const CLIENT = { id: 'horai-at-the-provider', secret: 'a secret of the provider and of ours' }

/**
 * A provider's accounts and calendars over real HTTP: the code flow with PKCE, tokens that end, and one calendar with its
 * own books. It asks nobody for consent: whoever comes is the doctor.
 */
export async function startAccounts(provider: AccountProvider) {
  const books = new Books()
  const address = provider === 'google' ? 'auxo@clinic.example' : 'AQMkADAwATM0='
  const codes = new Map<string, { challenge: string; redirect: string }>()
  const access = new Set<string>()
  const refresh = new Set<string>()
  const calls: string[] = []

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin)
    const content = await text(request)
    if (pathname.endsWith('/authorize') || pathname === '/o/oauth2/v2/auth')
      return consent(searchParams, response)
    if (pathname.endsWith('/token')) return send(response, tokens(new URLSearchParams(content)))
    const api = provider === 'google' ? '/calendar/v3' : '/v1.0'
    const path = pathname.slice(api.length)
    const method = request.method ?? 'GET'
    calls.push(`${method} ${path}`)
    const fault = standIn.fault(method, path)
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? ''
    if (fault?.kind === 'expired') access.delete(token)
    if (!access.has(token)) return send(response, refusal(401, 'authError'))
    if (fault?.kind === 'busy')
      return send(response, {
        ...refusal(429, 'rateLimitExceeded'),
        headers: { 'retry-after': String(fault.seconds) },
      })
    if (fault?.kind === 'refused') return send(response, refusal(400, 'invalid'))
    if (fault?.kind === 'lost' && !fault.done) return void request.socket.destroy()
    if (fault?.kind === '500' && !fault.done) return send(response, refusal(500, 'backendError'))
    const body = content === '' ? null : JSON.parse(content)
    const sent: Sent = { method, path, query: searchParams, body, headers: request.headers }
    // Pages are named by where the asker has found us: there may be something in between.
    const here = `http://${request.headers.host}`
    const answer =
      provider === 'google' ? googleAnswers(books, address, sent) : graphAnswers(books, address, here, sent)
    if (fault?.kind === 'lost') return void request.socket.destroy()
    send(response, fault?.kind === '500' ? refusal(500, 'backendError') : answer)
  }

  /** Sends the browser back at once, with a code or with what the doctor has said instead. */
  function consent(query: URLSearchParams, response: ServerResponse): void {
    const redirect = query.get('redirect_uri') ?? ''
    const back = new URL(redirect)
    back.searchParams.set('state', query.get('state') ?? '')
    if (standIn.refuses) back.searchParams.set('error', 'access_denied')
    else {
      const code = randomBytes(16).toString('hex')
      codes.set(code, { challenge: query.get('code_challenge') ?? '', redirect })
      back.searchParams.set('code', code)
    }
    response.writeHead(302, { location: back.href }).end()
  }

  function tokens(form: URLSearchParams): Reply {
    if (form.get('client_id') !== CLIENT.id || form.get('client_secret') !== CLIENT.secret)
      return { status: 401, body: { error: 'invalid_client' } }
    if (standIn.tokensAreDown) return { status: 503, body: { error: 'temporarily_unavailable' } }
    if (form.get('grant_type') === 'refresh_token') {
      const known = form.get('refresh_token') ?? ''
      return refresh.has(known) ? granted(known) : { status: 400, body: { error: 'invalid_grant' } }
    }
    const code = form.get('code') ?? ''
    const asked = codes.get(code)
    codes.delete(code)
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (asked?.challenge !== challenge || asked.redirect !== form.get('redirect_uri'))
      return { status: 400, body: { error: 'invalid_grant' } }
    const fresh = randomBytes(24).toString('base64url')
    refresh.add(fresh)
    return granted(fresh)
  }

  function granted(refresh_token: string): Reply {
    const access_token = randomBytes(24).toString('base64url')
    access.add(access_token)
    return {
      status: 200,
      body: { access_token, token_type: 'Bearer', expires_in: 3_600, refresh_token },
    }
  }

  const name = provider.toUpperCase()
  const env = {
    [`HORAI_${name}_CLIENT_ID`]: CLIENT.id,
    [`HORAI_${name}_CLIENT_SECRET`]: CLIENT.secret,
    [`HORAI_${name}_URL`]: origin,
  }
  const standIn = {
    provider,
    origin,
    books,
    address,
    /** Calls so far, in order. */
    calls,
    /** How a server is told of it. */
    env,
    apps: calendarAppsOf(env),
    fault: (_method: string, _path: string): AccountFault | null => null,
    /** Whether the doctor says no. */
    refuses: false,
    tokensAreDown: false,
    /** What opens it, as if somebody had consented. */
    login(): { refresh_token: string; access_token: string; expires_at: number } {
      const fresh = randomBytes(24).toString('base64url')
      refresh.add(fresh)
      return { refresh_token: fresh, access_token: '', expires_at: 0 }
    },
    /** Every token for calendars ends; what opens the account does not. */
    expire: () => access.clear(),
    /** The doctor takes the consent back. */
    revoke(): void {
      access.clear()
      refresh.clear()
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return standIn
}

export function iso(ms: number): string {
  return new Date(ms).toISOString().replace('.000', '')
}

export function refusal(status: number, reason: string): Reply {
  return { status, body: { error: { code: status, errors: [{ reason }] } } }
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(body === null ? undefined : JSON.stringify(body))
}
