import { createHash, randomBytes } from 'node:crypto'

/** What opens something once, or for a while: 256 random bits behind the practice's id, so that it is looked up there. */
export interface Token {
  readonly text: string
  /** What the database keeps. With 256 random bits nothing slower than SHA-256 is called for. */
  readonly hash: Buffer
}

/** What a token is for; one that was made for something else is not read. */
export type Purpose = 'session' | 'invitation' | 'reset' | 'challenge'

export function newToken(purpose: Purpose, practiceId: string): Token {
  const secret = randomBytes(32)
  const practice = Buffer.from(practiceId.replaceAll('-', ''), 'hex')
  return {
    text: `horai_${purpose}_${practice.toString('base64url')}_${secret.toString('base64url')}`,
    hash: sha256(secret),
  }
}

/** Null when the text is not the shape of such a token; whether it opens anything, the database says. */
export function readToken(purpose: Purpose, text: string): { practice_id: string; hash: Buffer } | null {
  const match = /^horai_([a-z]+)_([\w-]{22})_([\w-]{43})$/.exec(text)
  const [, named, practice = '', secret = ''] = match ?? []
  if (named !== purpose) return null
  const hex = Buffer.from(practice, 'base64url').toString('hex')
  const practiceId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { practice_id: practiceId, hash: sha256(Buffer.from(secret, 'base64url')) }
}

export function sha256(bytes: Buffer | string): Buffer {
  return createHash('sha256').update(bytes).digest()
}
