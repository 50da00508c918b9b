import { type RefusalCode, refuse } from '../refusal.ts'
import type { Context } from './change.ts'
import { existingId } from './collection.ts'
import { getPatient, type Patient } from './patients.ts'

type Erased = { readonly erased: string } | { readonly refused: RefusalCode; readonly facts: object }

/**
 * Makes a patient nobody, in one transaction: visits, history and counts stay, nameless. Again changes nothing.
 * Refuses with `not_found`, and `has_visits_to_come` until those are cancelled.
 */
export async function erasePatient(context: Context, practiceId: string, id: string): Promise<Patient> {
  const { db, clock } = context
  const [row] = await db.call<{ answer: Erased }>('select horai.erase_patient($1, $2, $3) as answer', [
    practiceId,
    existingId(id),
    clock.override,
  ])
  const { answer } = row as { answer: Erased }
  if ('refused' in answer) throw refuse(answer.refused, answer.facts as never)
  return getPatient(context, practiceId, id)
}
