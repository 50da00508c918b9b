import type { Schemas } from '../../../src/client/index.ts'

type Me = Schemas['Me']
export type Permission = Me['permissions'][number]

/** What is open to whoever has one calendar only; all else is the whole practice's. The API holds to it in any case. */
const OF_OWN_CALENDAR: readonly Permission[] = [
  'appointments:read',
  'appointments:write',
  'availability:read',
  'payments:read',
]

/**
 * What whoever is here may do, so that nothing is shown that would be refused: somebody who has logged in, or a key.
 */
export function mayOf(me: Pick<Me, 'permissions' | 'doctor_id'>): (permission: Permission) => boolean {
  return (permission) =>
    me.permissions.includes(permission) && (me.doctor_id === null || OF_OWN_CALENDAR.includes(permission))
}
