import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { SetupFailure } from './setup-failure.ts'

/**
 * Keeps from the database what it must not know: contact, free text, and secrets that are read again. The key is outside
 * of it, so that a dump, a replica or a backup gives none of that away (docs/privacy.md).
 */
export interface Vault {
  /** The keys that open something here, the one that seals first: `HORAI_DATA_KEY`. */
  readonly keys: readonly DataKey[]
  /** With keys of this practice's own: what was sealed for one practice is not opened in another. */
  within(practiceId: string): PracticeVault
}

export interface PracticeVault {
  /** @param place table and column: what was sealed for one column is not opened in another */
  seal(content: Buffer | string, place: string): Buffer
  /** Throws where it was sealed with a key that is not here, for another place, or changed since. */
  open(sealed: Buffer, place: string): Buffer
  /** The same as text, for columns of text. */
  sealText(text: string, place: string): string
  /** Text of before there was a key is what it says. */
  openText(kept: string, place: string): string
  /** What is searched for by equality in the place of a value that is sealed. */
  blindIndex(value: string, place: string): Buffer
  /** Under every key: a value may have been sealed with an earlier one. */
  blindIndexes(value: string, place: string): Buffer[]
}

export interface DataKey {
  /** Not secret; derived from the key. */
  readonly id: string
  readonly key: Buffer
}

/** What sealed text begins with; then the name of its key. */
const MARK = 'sealed:'
/** Of the form, for a day when there is another. */
const VERSION = 1
const ID_BYTES = 5
const HEAD_BYTES = 1 + ID_BYTES
const IV_BYTES = 12
const TAG_BYTES = 16
const TAG_AT = HEAD_BYTES + IV_BYTES
const CONTENT_AT = TAG_AT + TAG_BYTES
const KEY_BYTES = 32

/** Practices whose keys are remembered: a derivation costs as much as some hundred sealings. */
const MOST_PRACTICES = 1_000

export function createVault(keys: readonly Buffer[]): Vault {
  const known = keys.map((key): DataKey => ({ id: idOf(key), key }))
  const practices = new LRUCache<string, PracticeVault>({ max: MOST_PRACTICES })
  return {
    keys: known,
    within(practiceId) {
      const there = practices.get(practiceId)
      if (there) return there
      const made = vaultOf(practiceId, known)
      practices.set(practiceId, made)
      return made
    },
  }
}

/** For programs that open nothing, such as those that make keys and invitations: what they do not need they need not have. */
export function lockedVault(): Vault {
  return {
    keys: [],
    within: () => {
      throw new SetupFailure(HOW_TO_MAKE_ONE)
    },
  }
}

export const HOW_TO_MAKE_ONE =
  'set HORAI_DATA_KEY, which seals what is personal: 32 random bytes in base64, made once by\n' +
  '  openssl rand -base64 32\n' +
  'and kept apart from the database and its backups: without it what was sealed is lost (docs/privacy.md)'

/** `HORAI_DATA_KEY`: one key, or several with commas between them, of which the first seals and the others open. */
export function readDataKeys(text: string): Buffer[] {
  return text.split(',').map((part) => {
    const key = Buffer.from(part.trim(), 'base64')
    // Node reads base64 leniently: what is no base64 comes out shorter.
    if (key.length !== KEY_BYTES) throw new SetupFailure(`HORAI_DATA_KEY is no key.\n${HOW_TO_MAKE_ONE}`)
    return key
  })
}

/** What text begins with that was sealed with this key; for SQL that looks for what was not. */
export function markOf({ id }: DataKey): string {
  return MARK + Buffer.concat([Buffer.of(VERSION), Buffer.from(id, 'hex')]).toString('base64url')
}

/** The name of the key that this was sealed with. */
export function sealedWith(sealed: Buffer): string {
  return sealed.subarray(1, HEAD_BYTES).toString('hex')
}

function idOf(key: Buffer): string {
  return derived(key, 'id').subarray(0, ID_BYTES).toString('hex')
}

function derived(key: Buffer, purpose: string, practiceId = ''): Buffer {
  return Buffer.from(hkdfSync('sha256', key, practiceId, `horai data key: ${purpose}`, KEY_BYTES))
}

function vaultOf(practiceId: string, keys: readonly DataKey[]): PracticeVault {
  const sealing = new Map(keys.map(({ id, key }) => [id, derived(key, 'seal', practiceId)]))
  const indexing = keys.map(({ key }) => derived(key, 'index', practiceId))
  const [current] = keys
  const about = (place: string) => Buffer.from(`${practiceId} ${place}`)
  const index = (key: Buffer, value: string, place: string) =>
    createHmac('sha256', key).update(`${place} ${value}`).digest()

  const vault: PracticeVault = {
    seal(content, place) {
      const { id } = current as DataKey
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', sealing.get(id) as Buffer, iv).setAAD(about(place))
      const sealed = Buffer.concat([cipher.update(content), cipher.final()])
      return Buffer.concat([Buffer.of(VERSION), Buffer.from(id, 'hex'), iv, cipher.getAuthTag(), sealed])
    },
    open(sealed, place) {
      const key = sealing.get(sealedWith(sealed))
      if (sealed[0] !== VERSION || key === undefined) throw new Error('sealed with a key that is not here')
      const iv = sealed.subarray(HEAD_BYTES, TAG_AT)
      const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES })
      decipher.setAAD(about(place)).setAuthTag(sealed.subarray(TAG_AT, CONTENT_AT))
      return Buffer.concat([decipher.update(sealed.subarray(CONTENT_AT)), decipher.final()])
    },
    sealText: (text, place) => MARK + vault.seal(text, place).toString('base64url'),
    openText(kept, place) {
      if (!kept.startsWith(MARK)) return kept
      return vault.open(Buffer.from(kept.slice(MARK.length), 'base64url'), place).toString()
    },
    blindIndex: (value, place) => index(indexing[0] as Buffer, value, place),
    blindIndexes: (value, place) => indexing.map((key) => index(key, value, place)),
  }
  return vault
}
