import type { Operation } from './document.ts'
import type { Sent } from './requests.ts'
import { INSTANCE_KEY } from './scene.ts'
import { ABSENT, BUSY } from './values.ts'

/** A request that is right but for the one thing that a refusal is about. */
export interface Aim {
  readonly operation: Operation
  readonly change: (sent: Sent) => Sent
}

type Change = (sent: Sent, operation: Operation) => Sent

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** How each refusal is brought about that a single request can bring about, by its code. */
const changes: Readonly<Record<string, readonly Change[]>> = {
  malformed_request: [
    (sent) => (sent.payload === undefined ? inPath(sent, '%zz') : { ...sent, payload: '{' }),
    (sent) => inPath(sent, '%ff%fe'),
  ],
  unauthorized: [(sent) => withCredential(sent, null)],
  forbidden: [
    (sent) => withCredential(sent, INSTANCE_KEY),
    (sent) => ({ ...sent, headers: { ...sent.headers, 'sec-fetch-site': 'cross-site' } }),
  ],
  not_found: [
    (sent) => ({
      ...sent,
      url: sent.url
        .replaceAll(UUID, ABSENT)
        .replace(/^\/public\/(?!appointments|waitlist-entries|opt-out)[^/?]+/, '/public/nowhere'),
      payload: sent.payload?.replaceAll(UUID, ABSENT),
    }),
  ],
  version_conflict: [(sent) => ({ ...sent, headers: { ...sent.headers, 'if-match': '"99999"' } })],
  payload_too_large: [(sent) => ({ ...sent, payload: JSON.stringify({ name: 'x'.repeat(70_000) }) })],
  unsupported_media_type: [
    (sent) => ({ ...sent, payload: 'x', headers: { ...sent.headers, 'content-type': 'text/plain' } }),
  ],
  validation_failed: [
    (sent) => (sent.payload === undefined ? withUnknown(sent) : { ...sent, payload: '{"no_such_field":1}' }),
    (sent) => inPath(sent, 'X'),
  ],
  rate_limited: [(sent) => ({ ...sent, remoteAddress: BUSY })],
}

/** Every aim at a status that an operation declares. */
export function aimsOf(operations: readonly Operation[]): readonly Aim[] {
  return operations.flatMap((operation) =>
    Object.values(operation.responses).flatMap(({ content = {} }) => {
      const codes = Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples))
      return codes.flatMap((code) =>
        (changes[code] ?? []).map((change) => ({
          operation,
          change: (sent: Sent) => change(sent, operation),
        })),
      )
    }),
  )
}

function withCredential({ headers, ...sent }: Sent, token: string | null): Sent {
  const { authorization: _, cookie: __, ...others } = headers
  return { ...sent, headers: token === null ? others : { ...others, authorization: `Bearer ${token}` } }
}

/** Something else stands where the path names a thing; where it names none, the query has one thing too many. */
function inPath(sent: Sent, text: string): Sent {
  const [path = '', query] = sent.url.split('?')
  const changed = path
    .replace(UUID, text)
    .replace(/^\/public\/(?!appointments|waitlist-entries|opt-out)[^/?]+/, `/public/${text}`)
    .replace(/^(\/public\/opt-out)\/[^/?]+/, `$1/${text}`)
  return { ...sent, url: query === undefined ? changed : `${changed}?${query}` }
}

function withUnknown(sent: Sent): Sent {
  return { ...sent, url: `${sent.url}${sent.url.includes('?') ? '&' : '?'}no_such_parameter=1&limit=x` }
}
