import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The names under which the data folder keeps keys: of the instance, and of the demonstration's practice. */
export const KEPT_KEYS = ['instance-key', 'demo-key'] as const

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
