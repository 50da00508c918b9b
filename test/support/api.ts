import assert from 'node:assert/strict'
import { after } from 'node:test'
import { createServer, type ServerOptions } from '../../src/http/server.ts'
import { staffBySession } from '../../src/http/staff/cookie.ts'
import { newApiKey, storeApiKey } from '../../src/practice/api-keys.ts'
import type { Clinic } from './clinic.ts'

export const INSTANCE_KEY = 'the-key-of-this-instance'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  // biome-ignore lint/suspicious/noExplicitAny: a test reads into answers and finds out
  readonly body: any
}

export interface Ask {
  readonly body?: unknown
  /** As it is, for what is no JSON. */
  readonly raw?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The bearer token; the practice's key unless given, none when null. */
  readonly key?: string | null
}

export interface Api {
  readonly server: ReturnType<typeof createServer>
  /** The practice's key. */
  readonly key: string
  get(path: string, ask?: Ask): Promise<Answer>
  post(path: string, body?: unknown, ask?: Ask): Promise<Answer>
  send(method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, ask?: Ask): Promise<Answer>
}

/** The API in front of a clinic, as its callers see it, without a socket. Closed after the last test. */
export async function anApi(clinic: Clinic, options: Partial<ServerOptions> = {}): Promise<Api> {
  const { engine } = clinic
  const staffOf = staffBySession(engine, {})
  const server = createServer({ engine, instanceKey: INSTANCE_KEY, staffOf, ...options })
  const undeclared = watchRefusals(server)
  after(async () => {
    await server.close()
    assert.deepEqual(undeclared, [], 'every answer is one that the OpenAPI document tells of')
  })
  await server.ready()
  const practiceKey = await aKey(clinic)

  const send: Api['send'] = async (method, path, { body, raw, headers = {}, key = practiceKey } = {}) => {
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const answer = await server.inject({
      method,
      url: path,
      headers: {
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload }),
    })
    const isJson = /json/.test(String(answer.headers['content-type']))
    return { status: answer.statusCode, headers: answer.headers, body: isJson ? answer.json() : answer.body }
  }
  return {
    server,
    key: practiceKey,
    send,
    get: (path, ask) => send('GET', path, ask),
    post: (path, body, ask) => send('POST', path, { body, ...ask }),
  }
}

/** A new key of the clinic. */
export async function aKey({ engine, practice_id }: Clinic): Promise<string> {
  const key = newApiKey(practice_id)
  await storeApiKey(engine.db.within(practice_id), practice_id, key)
  return key.text
}

/** Problems that a route answered with although the API's own document does not say so. */
function watchRefusals(server: Api['server']): readonly string[] {
  const undeclared: string[] = []
  server.addHook('onSend', async ({ method, routeOptions }, reply, payload) => {
    if (routeOptions.url === undefined || !String(reply.getHeader('content-type')).includes('problem')) return
    const { code, status } = JSON.parse(String(payload)) as { code: string; status: number }
    const path = routeOptions.url.replace(/:(\w+)/g, '{$1}')
    const operation = server.swagger().paths?.[path]?.[method.toLowerCase() as 'get']
    const answer = operation?.responses?.[String(status)] as
      | { content: Record<string, { examples: object }> }
      | undefined
    const known = Object.keys(answer?.content['application/problem+json']?.examples ?? {})
    if (operation && !known.includes(code)) undeclared.push(`${method} ${path}: ${code}`)
  })
  return undeclared
}
