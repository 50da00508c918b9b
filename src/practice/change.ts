import type { Database, Transaction } from '../db/database.ts'
import { answerOnce, type Once } from '../db/once.ts'
import type { Vault } from '../db/vault.ts'
import { type Fault, refuse } from '../refusal.ts'
import type { Clock } from '../time/clock.ts'

/** What every function of this folder stands on. A booking engine is one. */
export interface Context {
  readonly db: Database
  readonly clock: Clock
  readonly vault: Vault
}

/** What `DELETE` did: the row is gone, or something refers to it and it is only out of use. */
export type Removal<Row> = { readonly deleted: true } | { readonly deleted: false; readonly row: Row }

/**
 * Runs a change of a practice's set-up in a transaction. Changes of one practice are made one after the other: what one
 * was checked against still stands when it commits, and two of them cannot wait for each other. Bookings are not held
 * up: they only need the practice to exist.
 */
export function changing<Result>(
  { db }: Context,
  practiceId: string,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return db.within(practiceId).transaction(async (tx) => {
    await queue(tx, practiceId)
    return work(tx)
  })
}

/** The same, once for all requests with the same idempotency key. */
export async function creating<Row>(
  { db }: Context,
  practiceId: string,
  once: Once | undefined,
  work: (tx: Transaction) => Promise<Row>,
): Promise<Row> {
  const { answer } = await answerOnce(db, practiceId, once, async (tx) => {
    await queue(tx, practiceId)
    return { answer: await work(tx) }
  })
  return answer
}

async function queue(tx: Transaction, practiceId: string): Promise<void> {
  const found = await tx.query('select from horai.practices where id = $1 for no key update', [practiceId])
  if (found.length === 0) throw refuse('not_found', {})
}

/** The row as it would be: what is left out, or undefined, stays. */
export function withChanges<Row extends object, Changes extends object>(
  row: Row,
  changes: Changes,
): Row & Changes {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined)
  return { ...row, ...(Object.fromEntries(given) as Changes) }
}

/** What something belongs to stays; saying so again is no fault. */
export function fixed<Row extends object>(
  row: Row,
  changes: { readonly [Field in keyof Row]?: unknown },
  ...fields: (keyof Row & string)[]
): Fault[] {
  return fields
    .filter((field) => changes[field] !== undefined && changes[field] !== row[field])
    .map((field) => ({ pointer: `/${field}`, detail: 'cannot be changed' }))
}
