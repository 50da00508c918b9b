/** The one place where things are wired together. */
import { LRUCache } from 'lru-cache'
import { Crowds } from './booking/crowds.ts'
import type { Engine } from './booking/engine.ts'
import { Turns } from './booking/next-starts/turns.ts'
import { createSetups } from './booking/setups.ts'
import { createVisitors } from './booking/visitors.ts'
import type { Database } from './db/database.ts'
import type { Vault } from './db/vault.ts'
import type { PaymentProviders } from './payments/provider.ts'
import { stripeAt } from './payments/stripe.ts'
import type { Clock } from './time/clock.ts'

/** Remembered searches may hold this many slots together: some twenty megabytes, with what is sent of them. */
const MOST_SLOTS = 50_000

export function createEngine(
  db: Database,
  clock: Clock,
  vault: Vault,
  providers: PaymentProviders = stripeAt(),
): Engine {
  return {
    db,
    clock,
    vault,
    providers,
    setups: createSetups(db, clock),
    visits: new LRUCache({ max: 10_000 }),
    answers: new LRUCache({ maxSize: MOST_SLOTS, sizeCalculation: ({ answer }) => answer.slots.length }),
    looking: new Map(),
    visitors: createVisitors(),
    crowds: new Crowds(),
    turns: new Turns(),
  }
}
