import { randomUUIDv7 } from 'node:crypto'
import type { Queryable } from '../db/database.ts'
import { answerOnce, type Once } from '../db/once.ts'
import { newPracticeKey, type PracticeKey, readPracticeKey } from '../practice-key.ts'
import { invalid, refuse } from '../refusal.ts'
import { parseInstantMs } from '../time/instant.ts'
import type { Context } from './change.ts'
import { existingId, type Page } from './collection.ts'
import { type Scope, scopesCover, scopes as scopesThereAre } from './permissions.ts'

/** A fresh key. Its text is shown once and kept nowhere. */
export interface NewApiKey extends PracticeKey {
  readonly id: string
}

export interface ApiKeyInput {
  /** What it is for, for people. */
  readonly label?: string
  /** See permissions.ts. */
  readonly scopes: readonly Scope[]
  /** RFC 3339; null or left out: until it is revoked. */
  readonly expires_at?: string | null
}

/** A key as it is listed. The key itself is told once and not known here. */
export interface ApiKey {
  readonly id: string
  readonly label: string
  readonly scopes: readonly string[]
  readonly expires_at: string | null
  /** To the minute; null: never. */
  readonly last_used_at: string | null
  readonly revoked_at: string | null
  readonly inserted_at: string
}

/** With the key, told this once. */
export interface ShownApiKey extends ApiKey {
  readonly api_key: string
}

/** Who makes a key hands on the own rights and no others, for no longer than they last. */
export interface Grantor {
  readonly scopes: readonly string[]
  readonly expires_at: string | null
}

/** For whoever holds the database itself, such as the command line. */
export const everything: Grantor = { scopes: ['*'], expires_at: null }

export interface KnownApiKey {
  readonly practice_id: string
  readonly id: string
  readonly scopes: readonly string[]
  readonly expires_at: string | null
  /** By the database's clock; null: it does not expire. */
  readonly expires_in_ms: number | null
}

/** `horai_<practice>_<secret>`: a secret scanner knows it by its start. */
const shape = { before: 'horai_', between: '_' }

export function newApiKey(practiceId: string): NewApiKey {
  return { id: randomUUIDv7(), ...newPracticeKey(practiceId, shape) }
}

/** The practice that a key opens, and for what; null for one that is unknown, revoked or past its time. */
export async function practiceOfKey({ db, clock }: Context, text: string): Promise<KnownApiKey | null> {
  const key = readPracticeKey(text, shape)
  if (!key) return null
  const [row] = await db.within(key.practice_id).query<KnownApiKey>(
    `select k.practice_id, k.id, k.scopes, k.expires_at,
       ceil(extract(epoch from k.expires_at - now.at) * 1000)::float8 as expires_in_ms
     from horai.api_keys k, lateral (select coalesce($3::timestamptz, clock_timestamp()) as at) now
     where k.practice_id = $1 and k.key_hash = $2 and k.revoked_at is null
       and (k.expires_at is null or k.expires_at > now.at)`,
    [key.practice_id, key.hash, clock.override],
  )
  return row ?? null
}

/** Writes down that a key was used. To the minute: a write for every request would cost more than the request. */
export async function noteUse({ db, clock }: Context, practiceId: string, keyId: string): Promise<void> {
  await db.within(practiceId).query(
    `update horai.api_keys k set last_used_at = now.at
     from (select coalesce($3::timestamptz, clock_timestamp()) as at) now
     where k.practice_id = $1 and k.id = $2
       and (k.last_used_at is null or k.last_used_at < now.at - interval '1 minute')`,
    [practiceId, keyId, clock.override],
  )
}

/** Keeps a key. Part of the transaction that makes its practice, or of its own. */
export async function storeApiKey(
  db: Queryable,
  practiceId: string,
  { id, hash }: NewApiKey,
  { label = '', scopes, expires_at = null }: ApiKeyInput = { scopes: ['*'] },
): Promise<void> {
  await db.query(
    `insert into horai.api_keys (practice_id, id, label, key_hash, scopes, expires_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [practiceId, id, label, hash, scopes, expires_at],
  )
}

/** The keys of a practice, the oldest first; also those that open nothing any more. */
export async function listApiKeys({ db }: Context, practiceId: string, page: Page): Promise<ApiKey[]> {
  return db.within(practiceId).query<ApiKey>(
    `select ${shown} from horai.api_keys
     where practice_id = $1 and ($2::uuid is null or id > $2) order by id limit $3`,
    [practiceId, page.after ?? null, page.limit],
  )
}

/** Refuses with `not_found`. */
export function getApiKey({ db }: Context, practiceId: string, id: string): Promise<ApiKey> {
  return read(db.within(practiceId), practiceId, id)
}

/** Refuses with `validation_failed`, and `forbidden` when it would be more than whoever makes it may do. */
export async function createApiKey(
  { db, clock }: Context,
  practiceId: string,
  grantor: Grantor,
  input: ApiKeyInput,
  once?: Once,
): Promise<ShownApiKey> {
  mustBeScopes(input.scopes)
  if (!scopesCover(grantor.scopes, input.scopes)) throw refuse('forbidden', {})
  mustNotOutlive(grantor, input.expires_at ?? null)
  const { answer, secret } = await answerOnce(db, practiceId, once, async (tx) => {
    const key = newApiKey(practiceId)
    await storeApiKey(tx, practiceId, key, input)
    await mustBeToCome(tx, input.expires_at ?? null, clock.override)
    return { answer: await read(tx, practiceId, key.id), secret: key.text }
  })
  return { ...answer, api_key: secret as string }
}

/**
 * From now on it opens nothing (other processes learn it within 5 s). Revoking again changes nothing.
 * Refuses with `not_found`, and `forbidden` for a key that may do more than whoever revokes it.
 */
export function revokeApiKey(
  { db, clock }: Context,
  practiceId: string,
  grantor: Grantor,
  id: string,
): Promise<ApiKey> {
  return db.within(practiceId).transaction(async (tx) => {
    const { scopes } = await read(tx, practiceId, id)
    if (!scopesCover(grantor.scopes, scopes)) throw refuse('forbidden', {})
    await tx.query(
      `update horai.api_keys set revoked_at = coalesce($3::timestamptz, clock_timestamp())
       where practice_id = $1 and id = $2 and revoked_at is null`,
      [practiceId, id, clock.override],
    )
    return read(tx, practiceId, id)
  })
}

const shown = 'id, label, scopes, expires_at, last_used_at, revoked_at, inserted_at'

async function read(db: Queryable, practiceId: string, id: string): Promise<ApiKey> {
  const [row] = await db.query<ApiKey>(
    `select ${shown} from horai.api_keys where practice_id = $1 and id = $2`,
    [practiceId, existingId(id)],
  )
  if (row === undefined) throw refuse('not_found', {})
  return row
}

function mustBeScopes(scopes: readonly string[]): void {
  const known = scopes.every((scope) => (scopesThereAre as readonly string[]).includes(scope))
  if (scopes.length === 0 || !known || new Set(scopes).size < scopes.length) {
    throw invalid('/scopes', `must be some of ${scopesThereAre.join(', ')}, each once`)
  }
}

/** Else a key that ends tomorrow could make itself one that does not. */
function mustNotOutlive(grantor: Grantor, expires_at: string | null): void {
  if (grantor.expires_at === null) return
  const last = parseInstantMs(grantor.expires_at) as number
  if (expires_at === null || (parseInstantMs(expires_at) ?? Number.POSITIVE_INFINITY) > last) {
    throw invalid(
      '/expires_at',
      `must be no later than ${grantor.expires_at}, when the key that makes it ends`,
    )
  }
}

async function mustBeToCome(db: Queryable, expires_at: string | null, now: string | null): Promise<void> {
  const [row] = await db.query<{ past: boolean | null }>(
    'select $1::timestamptz <= coalesce($2::timestamptz, clock_timestamp()) as past',
    [expires_at, now],
  )
  if (row?.past) throw invalid('/expires_at', 'must be in the future')
}
