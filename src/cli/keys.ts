import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetupFailure } from '../db/setup-failure.ts'

/** The names under which the data folder keeps keys: of the instance, and of the demonstration's practice, and what secrets are sealed with. */
export const KEPT_KEYS = ['instance-key', 'demo-key', 'secret', 'demo-password'] as const

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

/**
 * What seals the secrets of second factors: `HORAI_SECRET`, which all servers of an instance share, else one that is made
 * once and kept in the data folder.
 */
export function vaultSecret(dataDir: string): string {
  const known = givenSecret() ?? keptKey(dataDir, 'secret')
  if (known !== null) return known
  const made = randomBytes(32).toString('base64url')
  keepKey(dataDir, 'secret', made)
  return made
}

/** `HORAI_SECRET`; null where it is unset. */
export function givenSecret(): string | null {
  const text = process.env['HORAI_SECRET']
  if (!text) return null
  if (text.length < 32) throw new SetupFailure('HORAI_SECRET has at least 32 characters, made by chance')
  return text
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
