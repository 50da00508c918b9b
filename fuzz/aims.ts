import type { Operation } from './document.ts'
import { ABSENT } from './draw.ts'
import type { Sent } from './requests.ts'
import { INSTANCE_KEY } from './scene.ts'
import { BUSY } from './values.ts'

type Change = (sent: Sent) => Sent

/** A request that is right but for the one thing that a refusal is about. */
export interface Aim {
  readonly operation: Operation
  readonly change: Change
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const isUuid = new RegExp(`^${UUID.source}$`)

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
      url: named(sent, (value) => (isUuid.test(value) ? ABSENT : 'nowhere')).replaceAll(UUID, ABSENT),
      payload: sent.payload?.replaceAll(UUID, ABSENT),
    }),
  ],
  version_conflict: [(sent) => ({ ...sent, headers: { ...sent.headers, 'if-match': '"99999"' } })],
  payload_too_large: [
    (sent) => {
      // Whole schedules may be larger than what else is sent.
      const most = sent.url.endsWith('/schedule-import') ? 1_100_000 : 70_000
      return { ...sent, payload: JSON.stringify({ name: 'x'.repeat(most) }) }
    },
  ],
  unsupported_media_type: [
    (sent) => ({ ...sent, payload: 'x', headers: { ...sent.headers, 'content-type': 'text/plain' } }),
  ],
  validation_failed: [
    (sent) => (sent.payload === undefined ? withUnknown(sent) : { ...sent, payload: '{"no_such_field":1}' }),
    (sent) => inPath(sent, 'X'),
  ],
  rate_limited: [(sent) => ({ ...sent, remoteAddress: BUSY })],
}

/** Every aim at a status that an operation declares: at its success by what is right as it is. */
export function aimsOf(operations: readonly Operation[]): readonly Aim[] {
  return operations.flatMap((operation) => [
    { operation, change: (sent: Sent) => sent },
    ...Object.values(operation.responses).flatMap(({ content = {} }) => {
      const codes = Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples))
      return codes.flatMap((code) => (changes[code] ?? []).map((change) => ({ operation, change })))
    }),
  ])
}

function withCredential({ headers, ...sent }: Sent, token: string | null): Sent {
  const { authorization: _, cookie: __, ...others } = headers
  return { ...sent, headers: token === null ? others : { ...others, authorization: `Bearer ${token}` } }
}

/** Something else stands where the path names a thing. */
function inPath(sent: Sent, text: string): Sent {
  return { ...sent, url: named(sent, () => text) }
}

/** The address, with other values where the document has `{…}`. */
function named({ operation, url }: Sent, other: (value: string) => string): string {
  const [path = '', query] = url.split('?')
  const parts = operation?.path.split('/') ?? []
  const changed = path
    .split('/')
    .map((value, i) => parts[i]?.replace(/\{\w+\}/, () => other(value)) ?? value)
    .join('/')
  return query === undefined ? changed : `${changed}?${query}`
}

function withUnknown(sent: Sent): Sent {
  return { ...sent, url: `${sent.url}${sent.url.includes('?') ? '&' : '?'}no_such_parameter=1&limit=x` }
}
