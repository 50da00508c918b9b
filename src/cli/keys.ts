import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasDataKeys, mustHaveDataKeys } from '../db/data-keys.ts'
import type { Database } from '../db/database.ts'
import { SetupFailure } from '../db/setup-failure.ts'
import { createVault, lockedVault, readDataKeys, type Vault } from '../db/vault.ts'

/** The names under which the data folder keeps keys that a backup takes along: of the instance, and of the demonstration. */
export const KEPT_KEYS = ['instance-key', 'demo-key', 'demo-password'] as const

/** The one that no backup has: what is sealed with it stays so in every copy of the database. */
export const DATA_KEY = 'data-key'

/**
 * The instance key: `HORAI_INSTANCE_KEY`, else one that is made once and kept in the data folder, readable by its
 * owner only.
 */
export function instanceKey(dataDir: string): string {
  const known = process.env['HORAI_INSTANCE_KEY'] || keptKey(dataDir, 'instance-key')
  if (known) return known
  const made = `horai_instance_${randomBytes(32).toString('base64url')}`
  keepKey(dataDir, 'instance-key', made)
  return made
}

/** What `HORAI_DATA_KEY` opens, which all servers of an instance share; null where it is unset. */
function givenVault(): Vault | null {
  const text = process.env['HORAI_DATA_KEY']
  return text ? createVault(readDataKeys(text)) : null
}

/** For a database that is not ours to keep a key beside. Refuses where there is no key, or not the one of this database. */
export async function openVault(db: Database): Promise<Vault> {
  const vault = givenVault() ?? lockedVault()
  await mustHaveDataKeys(db, vault)
  return vault
}

/**
 * The same for the built-in database, whose key is made once and kept in the data folder. What was sealed with another is
 * no reason to make one: a data folder that was restored waits for its key.
 */
export async function openKeptVault(db: Database, dataDir: string): Promise<Vault> {
  const kept = keptKey(dataDir, DATA_KEY)
  const vault = givenVault() ?? (kept === null ? null : createVault(readDataKeys(kept)))
  if (vault !== null) {
    await mustHaveDataKeys(db, vault)
    return vault
  }
  if (await hasDataKeys(db)) {
    throw new SetupFailure(
      `the key of this database is missing: put it to ${join(dataDir, DATA_KEY)}. It is made at the first start, and is in no backup (docs/privacy.md)`,
    )
  }
  keepKey(dataDir, DATA_KEY, randomBytes(32).toString('base64'))
  return openKeptVault(db, dataDir)
}

/** For commands that need one only at times: what is sealed and nobody here can open says so then. */
export function vaultIfAny(dataDir: string): Vault {
  const kept = keptKey(dataDir, DATA_KEY)
  return givenVault() ?? (kept === null ? lockedVault() : createVault(readDataKeys(kept)))
}

/** What the data folder keeps under a name; null for nothing. */
export function keptKey(dataDir: string, name: string): string | null {
  try {
    return readFileSync(join(dataDir, name), 'utf8').trim() || null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

export function keepKey(dataDir: string, name: string, key: string): void {
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(join(dataDir, name), `${key}\n`, { mode: 0o600 })
}
