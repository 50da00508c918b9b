import type { Queryable } from '../../db/database.ts'
import type { StaffRole } from '../../practice/permissions.ts'
import { refuse } from '../../refusal.ts'

/**
 * Where the practice leaves it to its provider who comes in, passwords and passkeys are for owners alone: theirs is the
 * way back when the provider is gone. Refuses with `sign_on_needed`.
 */
export async function mustAllowOwnCredentials(
  db: Queryable,
  practiceId: string,
  role: StaffRole,
): Promise<void> {
  if (role === 'owner') return
  const closed = await db.query(
    'select from horai.staff_sign_on where practice_id = $1 and not password_allowed',
    [practiceId],
  )
  if (closed.length > 0) throw refuse('sign_on_needed', {})
}
