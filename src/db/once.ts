import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/**
 * One idempotent request: its key, who sent it where, and a fingerprint of what was sent.
 *
 * The database learns the key only as a hash, the request only as a keyed digest (a plain one would let a
 * telephone number be guessed), and secrets in the answer only sealed with the key: who repeats the request has it.
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

/** JSON with its keys in order: a client may well send the same body with the fields the other way round. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
