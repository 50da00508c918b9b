/** Whether the data is what it must be, after all that was done to it. */
import { verify } from '../src/booking/verify/verify.ts'
import { openDatabase } from '../src/db/database.ts'
import { WrongResult } from './case.ts'
import type { Filled } from './databases.ts'

/** Every invariant over the whole database; for the small ones. */
export async function mustVerify({ name, adminUrl }: Filled): Promise<void> {
  const db = openDatabase({ url: adminUrl, patient: true })
  try {
    const [first, ...others] = await verify(db)
    if (!first) return
    throw new WrongResult(
      `${name}: ${first.invariant} is broken at ${first.id}, which ${first.detail}, and ${others.length} times more`,
    )
  } finally {
    await db.close()
  }
}

/** No two claims to come overlap, found by looking and not by trusting the constraint. */
export async function mustNotOverlap({ name, ask }: Filled): Promise<void> {
  const overlaps = await ask(
    `select from (
       select lower(period) as starts, max(upper(period)) over (
         partition by practice_id, resource_id order by lower(period), id
         rows between unbounded preceding and 1 preceding) as busy_until
       from horai.appointment_resource_claims where lower(period) > now()) claims
     where starts < busy_until`,
  )
  if (overlaps.length > 0) throw new WrongResult(`${name}: ${overlaps.length} claims overlap`)
}

export function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new WrongResult(otherwise)
}
