import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { refuse } from '../refusal.ts'
import type { Database, Transaction } from './database.ts'
import { turnTo } from './tenant.ts'

/**
 * One idempotent request: its key, who sent it where, and a fingerprint of what was sent.
 *
 * The database learns the key only as a hash, the request only as a keyed digest (a plain one would let a
 * telephone number be guessed), and the answer only sealed with the key: who repeats the request has it. What booking
 * functions answer they remember themselves; there it is what is personal that is sealed, and the secret.
 */
export interface Once {
  readonly scope: string
  readonly keyHash: Buffer
  readonly fingerprint: Buffer
  seal(secret: string): Buffer
  unseal(sealed: Buffer): string
}

/** `scope`: the caller and the route; a key is never replayed to somebody else. `request`: anything JSON. */
export function onceOf(scope: string, key: string, request: unknown): Once {
  const secret = Buffer.from(hkdfSync('sha256', key, scope, 'horai idempotency', 32))
  const digest = (text: string) => createHmac('sha256', secret).update(text).digest()
  const sealingKey = digest('seal')
  return {
    scope,
    keyHash: digest('key'),
    fingerprint: digest(`request ${canonical(request)}`),
    seal(text) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealingKey, iv)
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed])
    },
    unseal(sealed) {
      const decipher = createDecipheriv('aes-256-gcm', sealingKey, sealed.subarray(0, 12))
      decipher.setAuthTag(sealed.subarray(12, 28))
      return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
    },
  }
}

/** How a request is named to the SQL functions (see sql/functions/once.sql). */
export function onceJson(once: Once | undefined, secret?: string): string | null {
  if (once === undefined) return null
  return JSON.stringify({
    scope: once.scope,
    key: once.keyHash.toString('hex'),
    fingerprint: once.fingerprint.toString('hex'),
    sealed: secret === undefined ? undefined : once.seal(secret).toString('hex'),
  })
}

/** What a request is answered with. */
export interface Reply<Answer> {
  readonly answer: Answer
  /** Told this once, and to whoever repeats the request. */
  readonly secret?: string
  /** The patient whom the answer tells of: when they are erased, it is forgotten. */
  readonly about?: string
}

/** How long a request waits for its twin, try by try, before it is told that the twin still runs: 2 s in all. */
export const TWIN_WAITS_MS: readonly number[] = [20, 40, 80, 160, 320, 640, 740]

/**
 * Runs `work` in a transaction, once for all requests that are the same: its answer is remembered in that transaction,
 * and repeated to whoever asks again. A refusal rolls back and is not remembered: the next try is a first try.
 *
 * Refuses with `idempotency_key_reused`, `idempotency_in_progress`.
 */
export async function answerOnce<Answer>(
  database: Database,
  practiceId: string,
  once: Once | undefined,
  work: (tx: Transaction) => Promise<Reply<Answer>>,
): Promise<Reply<Answer>> {
  for (let wait = 0; ; wait++) {
    const reply = await database.within(practiceId).transaction((tx) => answerIn(tx, practiceId, once, work))
    if (reply !== 'twin is running') return reply
    const pause = TWIN_WAITS_MS[wait]
    if (pause === undefined) throw refuse('idempotency_in_progress', {})
    await delay(pause)
  }
}

/** What sql/functions/once.sql recalls. `erased`: it told of a patient who is no more. */
type Recalled<Answer> =
  | { readonly refused: 'idempotency_in_progress' | 'idempotency_key_reused' }
  | { readonly erased: true }
  /** Of a version that sealed the secret alone: for a week after the upgrade. */
  | { readonly answer: Answer; readonly sealed: string | null }
  | { readonly sealed: string }

async function answerIn<Answer>(
  tx: Transaction,
  practiceId: string,
  once: Once | undefined,
  work: (tx: Transaction) => Promise<Reply<Answer>>,
): Promise<Reply<Answer> | 'twin is running'> {
  if (once === undefined) return work(tx)
  const [row] = await tx.query<{ recalled: Recalled<Answer> | null }>(
    'select horai.recall($1, $2) as recalled',
    [practiceId, onceJson(once)],
  )
  const recalled = row?.recalled ?? null
  if (recalled === null) {
    const reply = await work(tx)
    // The work may have turned to another practice: that which it made.
    await turnTo(tx, practiceId)
    const { about, ...told } = reply
    await tx.query('select horai.remember($1, $2, $3)', [
      practiceId,
      onceJson(once, JSON.stringify(told)),
      JSON.stringify({ about }),
    ])
    return reply
  }
  if ('erased' in recalled) throw refuse('not_found', {})
  if ('answer' in recalled) {
    const { answer, sealed } = recalled
    return sealed === null ? { answer } : { answer, secret: opened(once, sealed) }
  }
  if ('sealed' in recalled) return JSON.parse(opened(once, recalled.sealed)) as Reply<Answer>
  if (recalled.refused === 'idempotency_in_progress') return 'twin is running'
  throw refuse(recalled.refused, {})
}

function opened(once: Once, sealed: string): string {
  return once.unseal(Buffer.from(sealed, 'hex'))
}

/** JSON with its keys in order: a client may well send the same body with the fields the other way round. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
