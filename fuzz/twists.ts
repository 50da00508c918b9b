import fc from 'fast-check'
import type { Operation } from './document.ts'
import type { Draw } from './draw.ts'
import { nonsense } from './nonsense.ts'
import type { Sent } from './requests.ts'

type Twist = (sent: Sent) => Sent

export const same: Twist = (sent) => sent

/** What no schema tells of: mostly nothing; else broken JSON, wrong types, too much, too deep, or another address. */
export function twistOf({ body, parameters }: Operation): fc.Arbitrary<Twist> {
  const twists = [
    ...(body === undefined ? [] : bodyTwists),
    ...(parameters.some((one) => one.in === 'path') ? pathTwists : []),
    ...anyTwists,
  ]
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(same) },
    { weight: 1, arbitrary: fc.constantFrom(...twists) },
    {
      weight: body === undefined ? 0 : 1,
      arbitrary: fc.tuple(nonsense, fc.string({ maxLength: 8 })).map(
        ([draw, name]) =>
          (sent: Sent) =>
            withField(sent, name, draw),
      ),
    },
  )
}

const raw =
  (text: string): Twist =>
  (sent) => ({ ...sent, payload: text })
const withHeader =
  (name: string, value: string): Twist =>
  (sent) => ({
    ...sent,
    headers: { ...sent.headers, [name]: value },
  })
const dug = '['.repeat(8_000) + ']'.repeat(8_000)

const bodyTwists: readonly Twist[] = [
  raw('{'),
  raw('nul'),
  raw(''),
  raw('null'),
  raw('[]'),
  raw('"text"'),
  raw('1e999'),
  raw('{"a":1,"a":2}'),
  raw('{"__proto__":{"admin":true}}'),
  raw('{"constructor":{"prototype":{"admin":true}}}'),
  raw(`{"a":${dug}}`),
  raw(JSON.stringify({ name: 'x'.repeat(70_000) })),
  raw('\ufeff{}'),
  raw('{"name":"\\ud800"}'),
  raw('{"name":"\\u0000"}'),
  withHeader('content-type', 'text/plain'),
  withHeader('content-type', 'application/xml'),
  withHeader('content-type', 'application/json; charset=utf-16'),
  withHeader('content-type', 'application/x-www-form-urlencoded'),
  withHeader('content-type', 'application/json;;;'),
]

const pathTwists: readonly Twist[] = [
  (sent) => ({ ...sent, url: sent.url.replace(/[^/]{36}/, '%zz') }),
  (sent) => ({ ...sent, url: sent.url.replace(/[^/]{36}/, '%ff%fe') }),
  (sent) => ({ ...sent, url: sent.url.replace(/(\/public\/)[^/?]+/, '$1%c3%28') }),
  (sent) => ({ ...sent, url: sent.url.replace(/[^/]{36}/, 'x'.repeat(300)) }),
]

const elsewhere =
  (change: (sent: Sent) => Partial<Sent>): Twist =>
  (sent) => ({
    ...sent,
    ...change(sent),
    operation: null,
  })

const anyTwists: readonly Twist[] = [
  withHeader('accept', 'text/html'),
  withHeader('accept-language', 'el'),
  withHeader('if-none-match', '*'),
  withHeader('range', 'bytes=0-1'),
  withHeader('x-http-method-override', 'DELETE'),
  withHeader('authorization', 'Basic eDp4'),
  (sent) => ({ ...sent, url: `${sent.url}${sent.url.includes('?') ? '&' : '?'}x[__proto__]=1&x=2&x=3` }),
  (sent) => ({ ...sent, url: sent.url.replace(/\?(\w+)=([^&]*)/, '?$1=$2&$1=$2') }),
  elsewhere(({ method }) => ({ method: method === 'GET' ? 'PUT' : 'GET' })),
  elsewhere(() => ({ method: 'OPTIONS' })),
  elsewhere(({ url }) => ({ url: `${url.split('?')[0]}/` })),
  elsewhere(({ url }) => ({ url: `/.${url}` })),
  elsewhere(({ url }) => ({ url: url.toUpperCase() })),
]

/** One field more, or another value for one that is there. */
function withField(sent: Sent, name: string, draw: Draw): Sent {
  const body: unknown = JSON.parse(sent.payload || '{}')
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return sent
  const names = Object.keys(body)
  const target = names[name.length % (names.length + 1)] ?? name
  // Nothing that is drawn here is an id.
  return { ...sent, payload: JSON.stringify({ ...body, [target]: draw(undefined as never) }) }
}
