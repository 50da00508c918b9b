import type { Looker } from './basis.ts'
import { AT_ONCE, look } from './look.ts'

/**
 * Takes up marks and looks at the doctors whose turn it is, until nobody's is or the time is over. Throws, at the end,
 * the first error met: a doctor who cannot be looked at is put off, and the others are not kept waiting.
 *
 * @param forMs about how long to go on
 */
export async function lookAhead(looker: Looker, forMs: number): Promise<void> {
  const end = performance.now() + forMs
  const errors: unknown[] = []
  let from: string | null = null
  let found = false
  while (performance.now() < end) {
    const due = await whoIsDue(looker, from)
    for (const { practice_id, doctor_ids } of due.turns) {
      found = true
      errors.push(...(await lookAtEach(looker, practice_id, doctor_ids)))
    }
    if (due.from === null) {
      if (!found) break
      found = false
    }
    from = due.from
  }
  if (errors.length > 0) throw errors[0]
}

/** As sql/functions/next_due.sql gives it. */
interface Due {
  readonly turns: readonly { readonly practice_id: string; readonly doctor_ids: readonly string[] }[]
  readonly from: string | null
}

async function whoIsDue({ db, clock }: Looker, from: string | null): Promise<Due> {
  const [row] = await db.call<{ due: Due }>('select horai.next_due($1, $2, $3) as due', [
    AT_ONCE,
    from,
    clock.override,
  ])
  return (row as { due: Due }).due
}

async function lookAtEach(looker: Looker, practiceId: string, ids: readonly string[]): Promise<unknown[]> {
  try {
    await look(looker, practiceId, ids, { filter: null, keeps: true })
    return []
  } catch (error) {
    const [id, ...others] = ids
    if (id !== undefined && others.length === 0) {
      await looker.db.call('select horai.next_postpone($1, $2, $3)', [practiceId, id, looker.clock.override])
      return [error]
    }
    const errors: unknown[] = []
    for (const one of ids) errors.push(...(await lookAtEach(looker, practiceId, [one])))
    return errors
  }
}
