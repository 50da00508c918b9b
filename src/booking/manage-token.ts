import { createHash, randomBytes } from 'node:crypto'

/** The key in a patient's link: 256 random bits, and the practice, so that it is looked up there and nowhere else. */
export interface ManageToken {
  readonly token: string
  readonly hash: Buffer
}

export function newManageToken(practiceId: string): ManageToken {
  const secret = randomBytes(32)
  const practice = Buffer.from(practiceId.replaceAll('-', ''), 'hex')
  return { token: `${practice.toString('base64url')}.${secret.toString('base64url')}`, hash: sha256(secret) }
}

/** Null when the text is not the shape of a token; whether it opens anything, the database says. */
export function readManageToken(token: string): { practice_id: string; hash: Buffer } | null {
  const match = /^([\w-]{22})\.([\w-]{43})$/.exec(token)
  if (!match) return null
  const [, practice = '', secret = ''] = match
  const hex = Buffer.from(practice, 'base64url').toString('hex')
  const practiceId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { practice_id: practiceId, hash: sha256(Buffer.from(secret, 'base64url')) }
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}
