import type { Engine } from '../engine.ts'

/**
 * Reads what became of a practice's offers that are over, then gives up the later visits of those who have the earlier ones
 * now: each in a transaction of its own, so that nobody holds what belongs to one visit while waiting for another's.
 */
export async function settleOffers({ db, clock }: Engine, practiceId: string): Promise<void> {
  const now = [practiceId, clock.override]
  await db.call('select horai.waitlist_settle($1, $2)', now)
  for (;;) {
    const [row] = await db.call<{ is_one: boolean }>('select horai.waitlist_give_up($1, $2) as is_one', now)
    if (!row?.is_one) return
  }
}
