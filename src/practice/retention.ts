import type { Queryable } from '../db/database.ts'
import { refuse } from '../refusal.ts'
import { type Context, changing } from './change.ts'
import { type Checks, faultsIn, nullable, throwIfAny, whole } from './checks.ts'

/** For how long a practice keeps patients (docs/privacy.md). */
export interface Retention {
  /** So many months after the last visit they are erased; null: never. */
  readonly erase_after_months: number | null
}

const checks: Checks<Retention> = { erase_after_months: nullable(whole(1, 1_200)) }

export function getRetention({ db }: Context, practiceId: string): Promise<Retention> {
  return read(db.within(practiceId), practiceId)
}

/** Refuses with `validation_failed`. */
export function changeRetention(
  context: Context,
  practiceId: string,
  { erase_after_months }: Retention,
): Promise<Retention> {
  throwIfAny(faultsIn({ erase_after_months }, checks))
  return changing(context, practiceId, async (tx) => {
    await tx.query('update horai.practices set erase_after_months = $2 where id = $1', [
      practiceId,
      erase_after_months,
    ])
    return read(tx, practiceId)
  })
}

async function read(db: Queryable, practiceId: string): Promise<Retention> {
  const [row] = await db.query<Retention>('select erase_after_months from horai.practices where id = $1', [
    practiceId,
  ])
  if (row === undefined) throw refuse('not_found', {})
  return row
}
