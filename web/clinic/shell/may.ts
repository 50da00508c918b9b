import type { Schemas } from '../../../src/client/index.ts'

export type Myself = Schemas['Myself']
export type Permission = Myself['permissions'][number]

/** What is open to whoever has one calendar only; all else is the whole practice's. The API holds to it in any case. */
const OF_OWN_CALENDAR: readonly Permission[] = [
  'appointments:read',
  'appointments:write',
  'availability:read',
  'payments:read',
]

/**
 * What whoever is here may do, so that nothing is shown that would be refused.
 *
 * @param me null: a key opened the page, which may do what its scopes say
 */
export function mayOf(me: Myself | null): (permission: Permission) => boolean {
  if (me === null) return () => true
  return (permission) =>
    me.permissions.includes(permission) && (me.doctor_id === null || OF_OWN_CALENDAR.includes(permission))
}
