import type pg from 'pg'
import { type Refusal, refuse } from '../refusal.ts'

/**
 * What a violated constraint means to the caller, by the constraint's name. Every unique and exclusion constraint of
 * schema `horai` is here, or test/db/constraints.test.ts fails.
 */
const meanings: Readonly<Record<string, () => Refusal>> = {
  patient_no_overlap: () => refuse('patient_busy', {}),
}

/** The refusal that a database error stands for; null when it is nobody's doing but ours. */
export function refusalFor(error: pg.DatabaseError): Refusal | null {
  if (!error.code?.startsWith('23') || error.constraint === undefined) return null
  const meaning = Object.hasOwn(meanings, error.constraint) ? meanings[error.constraint] : undefined
  if (meaning === undefined) return null
  const refusal = meaning()
  refusal.cause = error
  return refusal
}

export function isMapped(constraint: string): boolean {
  return Object.hasOwn(meanings, constraint)
}
