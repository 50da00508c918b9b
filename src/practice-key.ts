/**
 * Keys that open something of one practice: 256 random bits (128 in text messages), and the practice, so that a key is looked up there and
 * nowhere else. Shown once; what is kept is the SHA-256, and with so many random bits nothing slower is called for.
 */
import { createHash, randomBytes } from 'node:crypto'

export interface PracticeKey {
  /** Both halves base64url. */
  readonly text: string
  readonly hash: Buffer
}

/** What stands around the halves: `{ before: 'horai_', between: '_' }`. */
export interface KeyShape {
  readonly before: string
  readonly between: string
}

/** @param bits 256; or 128, for what has to be short */
export function newPracticeKey(
  practiceId: string,
  { before, between }: KeyShape,
  bits: 128 | 256 = 256,
): PracticeKey {
  const secret = randomBytes(bits / 8)
  const practice = Buffer.from(practiceId.replaceAll('-', ''), 'hex')
  return {
    text: `${before}${practice.toString('base64url')}${between}${secret.toString('base64url')}`,
    hash: sha256(secret),
  }
}

/** Null when the text is not of that shape; whether it opens anything, the database says. */
export function readPracticeKey(
  text: string,
  { before, between }: KeyShape,
): { readonly practice_id: string; readonly hash: Buffer } | null {
  const match = /^([\w-]{22})(.)([\w-]{43}|[\w-]{22})$/.exec(
    text.startsWith(before) ? text.slice(before.length) : '',
  )
  if (match?.[2] !== between) return null
  const [, practice = '', , secret = ''] = match
  const hex = Buffer.from(practice, 'base64url').toString('hex')
  const practice_id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { practice_id, hash: sha256(Buffer.from(secret, 'base64url')) }
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}
