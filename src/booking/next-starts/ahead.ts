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
  while (performance.now() < end) {
    const turns = await looker.db.call<Turn>('select * from horai.next_due($1, $2)', [
      AT_ONCE,
      looker.clock.override,
    ])
    if (turns[0]?.done) break
    for (const { practice_id, doctor_ids } of turns) {
      if (doctor_ids) errors.push(...(await lookAtEach(looker, practice_id, doctor_ids)))
    }
  }
  if (errors.length > 0) throw errors[0]
}

interface Turn {
  readonly practice_id: string
  readonly doctor_ids: readonly string[] | null
  readonly done: boolean
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
