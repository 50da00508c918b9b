import type { LRUCache } from 'lru-cache'
import type { Database } from '../db/database.ts'
import type { Vault } from '../db/vault.ts'
import type { PaymentProviders } from '../payments/provider.ts'
import type { Clock } from '../time/clock.ts'
import type { RememberedAnswer } from './answer.ts'
import type { Crowds } from './crowds.ts'
import type { Turns } from './next-starts/turns.ts'
import type { Setups } from './setups.ts'
import type { Visitors } from './visitors.ts'

/** What every booking command stands on. Made in one place, src/main.ts. */
export interface Engine {
  readonly db: Database
  readonly clock: Clock
  /** Seals what is personal before it goes to the database. */
  readonly vault: Vault
  /** Who takes money. */
  readonly providers: PaymentProviders
  readonly setups: Setups
  /** Whose visit of what type an appointment is: remembered, so that moving one is one round trip. Never trusted. */
  readonly visits: LRUCache<string, Visit>
  /** Searches answered before: the database says whether they still stand. */
  readonly answers: LRUCache<string, RememberedAnswer>
  /** Alternatives being looked for right now: in a rush hundreds ask the same, and one answer serves them all. */
  readonly looking: Map<string, Promise<string[]>>
  /** What keeps visitors from holding everything: the key of the day, and how much doctors offer. */
  readonly visitors: Visitors
  /** Those who want the same start right now. */
  readonly crowds: Crowds
  /** Practices whose doctors are being looked at for `next`: hundreds may ask at once, and need not look at the same. */
  readonly turns: Turns
}

export interface Visit {
  readonly doctor_id: string
  readonly appointment_type_id: string
}

export function rememberVisit(
  { visits }: Engine,
  practiceId: string,
  { id, doctor_id, appointment_type_id }: Visit & { readonly id: string },
): Visit {
  const visit = { doctor_id, appointment_type_id }
  visits.set(`${practiceId}/${id}`, visit)
  return visit
}
