import type { Statement } from './connections.ts'

/**
 * Row-level security shows a transaction the rows of the practice that it names here, and no others
 * (sql/migrations/0011_tenants.sql). `true`: until the transaction ends. A setting of the session would stay behind in
 * the hands of the next client, where a transaction pooler stands between.
 */
const naming = `select pg_catalog.set_config('horai.practice_id', $1, true)`

/** What a statement is preceded by, in its transaction. */
export function namingPractice(practiceId: string): Statement {
  return { text: naming, values: [practiceId] }
}

interface Asked {
  query(text: string, values: readonly unknown[]): Promise<unknown>
}

/** The rest of this transaction is about another practice. */
export async function turnTo(tx: Asked, practiceId: string): Promise<void> {
  await tx.query(naming, [practiceId])
}
