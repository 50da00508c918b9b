import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import Provider from 'oidc-provider'

/** Whom the provider knows. */
export interface Person {
  readonly email?: string
  readonly email_verified?: boolean
  readonly name?: string
}

export const CLIENT = { client_id: 'horai', client_secret: 'a secret of the provider and of ours' } as const

/** A real OpenID provider on loopback, by another library's code; closed after the last test of the file. */
export async function aProvider(redirectUrls: readonly string[]) {
  const people = new Map<string, Person>()
  let before = ''
  let provider: Provider
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  provider = new Provider(issuer, {
    clients: [{ ...CLIENT, redirect_uris: [...redirectUrls], grant_types: ['authorization_code'] }],
    cookies: { keys: ['of the test'] },
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id, ...people.get(id) }) }),
    async loadExistingGrant(ctx) {
      const { client, session } = ctx.oidc
      assert.ok(client && session?.accountId)
      const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const serve = provider.callback()

  /** Asks nobody for a password: whoever sits before it is who it says. */
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!request.url?.startsWith('/interaction/')) return void serve(request, response)
    await provider.interactionFinished(request, response, { login: { accountId: before } })
  }

  return {
    issuer,
    /** From now on this person sits before it. */
    knows(subject: string, person: Person) {
      before = subject
      people.set(subject, person)
    },
    /** Follows the provider's redirects as a browser does; answers what stands in the address it sends the browser back to. */
    async visit(url: string): Promise<Record<string, string>> {
      const cookies = new Map<string, string>()
      let next = url
      for (let i = 0; i < 10; i++) {
        const response = await fetch(next, {
          redirect: 'manual',
          headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
        })
        for (const line of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
          cookies.set(name, value)
        }
        const to = response.headers.get('location')
        if (to === null) throw new Error(`the provider answers ${response.status}: ${await response.text()}`)
        next = new URL(to, next).toString()
        if (redirectUrls.some((back) => next.startsWith(back))) {
          return Object.fromEntries(new URL(next).searchParams)
        }
      }
      throw new Error('the provider sends the browser round and round')
    },
  }
}
