import { createHash, randomBytes, randomUUIDv7 } from 'node:crypto'
import type { Queryable } from '../db/database.ts'

/** A fresh key. Its text is shown once and kept nowhere. */
export interface NewApiKey {
  readonly id: string
  readonly text: string
  /** SHA-256 of the secret: what the table keeps. With 256 random bits nothing slower is called for. */
  readonly hash: Buffer
}

export interface KnownApiKey {
  readonly practice_id: string
  readonly id: string
}

/**
 * `horai_<practice>_<secret>`, both base64url: the key names its practice, so that it is looked up there and nowhere
 * else, and a secret scanner knows it by its start.
 */
export function newApiKey(practiceId: string): NewApiKey {
  const secret = randomBytes(32)
  const practice = Buffer.from(practiceId.replaceAll('-', ''), 'hex')
  return {
    id: randomUUIDv7(),
    text: `horai_${practice.toString('base64url')}_${secret.toString('base64url')}`,
    hash: sha256(secret),
  }
}

/** Null when the text is not the shape of a key; whether it opens anything, {@link practiceOfKey} says. */
function readApiKey(text: string): { practice_id: string; hash: Buffer } | null {
  const match = /^horai_([\w-]{22})_([\w-]{43})$/.exec(text)
  if (!match) return null
  const [, practice = '', secret = ''] = match
  const hex = Buffer.from(practice, 'base64url').toString('hex')
  const practiceId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { practice_id: practiceId, hash: sha256(Buffer.from(secret, 'base64url')) }
}

/** The practice that a key opens; null for one that is unknown or revoked. */
export async function practiceOfKey(db: Queryable, text: string): Promise<KnownApiKey | null> {
  const key = readApiKey(text)
  if (!key) return null
  const [row] = await db.query<KnownApiKey>(
    `select practice_id, id from horai.api_keys
     where practice_id = $1 and key_hash = $2 and revoked_at is null`,
    [key.practice_id, key.hash],
  )
  return row ?? null
}

/** Keeps a key. Part of the transaction that makes its practice, or of its own. */
export async function storeApiKey(
  db: Queryable,
  practiceId: string,
  { id, hash }: NewApiKey,
  label = '',
): Promise<void> {
  await db.query('insert into horai.api_keys (practice_id, id, label, key_hash) values ($1, $2, $3, $4)', [
    practiceId,
    id,
    label,
    hash,
  ])
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}
