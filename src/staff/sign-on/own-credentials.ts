import type { Queryable } from '../../db/database.ts'
import type { StaffRole } from '../../practice/permissions.ts'
import { refuse } from '../../refusal.ts'

/**
 * Where the practice leaves it to its provider who comes in, passwords and passkeys are for owners alone: theirs is the
 * way back when the provider is gone.
 */
export async function allowsOwnCredentials(
  db: Queryable,
  practiceId: string,
  role: StaffRole,
): Promise<boolean> {
  if (role === 'owner') return true
  const closed = await db.query(
    'select from horai.staff_sign_on where practice_id = $1 and not password_allowed',
    [practiceId],
  )
  return closed.length === 0
}

/** Refuses with `sign_on_needed`. */
export async function mustAllowOwnCredentials(
  db: Queryable,
  practiceId: string,
  role: StaffRole,
): Promise<void> {
  if (!(await allowsOwnCredentials(db, practiceId, role))) throw refuse('sign_on_needed', {})
}
