import { createHmac } from 'node:crypto'
import { refuse } from '../refusal.ts'
import type { Engine } from './engine.ts'
import { remembered } from './visitor.ts'

export type ContactChannel = 'email' | 'phone'

/** By what somebody can be reached, each where it was given. */
export type Contacts = { readonly [Channel in ContactChannel]?: string | null }

/**
 * Contacts as the database counts and compares them: hashed with a key of the practice, so that they are the same whoever
 * writes them and however, and lead back to nobody. Refuses with `not_found` where there is no such practice.
 */
export async function contactHashes(
  engine: Engine,
  practiceId: string,
  { email, phone }: Contacts,
): Promise<{ readonly [Channel in ContactChannel]?: string }> {
  if (!email && !phone) return {}
  const key = await contactKeyOf(engine, practiceId)
  return {
    ...(email ? { email: hash(key, `email ${sameEmail(email)}`) } : {}),
    ...(phone ? { phone: hash(key, `phone ${samePhone(phone)}`) } : {}),
  }
}

type Keeper = Pick<Engine, 'db' | 'vault'>

/** A code as it is kept: good for one hold; the database binds it to the contact besides (horai.bound_code). */
export function codeHash(key: string, appointmentId: string, code: string): string {
  return hash(key, `code ${appointmentId} ${code}`)
}

/** The key of the practice, in hex. It stays, so it is asked for once. Refuses with `not_found`. */
export function contactKeyOf(engine: Engine, practiceId: string): Promise<string> {
  return remembered(engine.visitors.contactKeys, practiceId, () => contactKey(engine, practiceId))
}

/** Half of it is in the database and half is not: a copy of the database leads from no hash to a telephone. */
export async function contactKey({ db, vault }: Keeper, practiceId: string): Promise<string> {
  const [row] = await db.call<{ key: string | null }>('select horai.contact_key($1) as key', [practiceId])
  if (!row?.key) throw refuse('not_found', {})
  return vault.within(practiceId).blindIndex(row.key, 'contact_keys.key').toString('hex')
}

/** In theory `Anna@` is somebody else than `anna@`; no mail server of this century thinks so. */
function sameEmail(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase()
}

/** However the digits are grouped. What country a national number is of, nobody says. */
function samePhone(phone: string): string {
  return phone.replaceAll(/[^+0-9]/g, '').replace(/^00/, '+')
}

function hash(key: string, text: string): string {
  return createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest('hex')
}
