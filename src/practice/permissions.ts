/*
 * Who may do what within a practice, on one screen. A route asks for one permission; a key carries some, a role of the
 * staff has some. Nothing else decides, and what is not listed here nobody may do.
 */

/** Every permission, and who of the staff has it. */
// biome-ignore format: a table is read by its columns
const table = {
  //                     owner  manager  receptionist  doctor
  'appointments:read':  ['owner', 'manager', 'receptionist', 'doctor'],
  'appointments:write': ['owner', 'manager', 'receptionist', 'doctor'],
  'availability:read':  ['owner', 'manager', 'receptionist', 'doctor'],
  'patients:read':      ['owner', 'manager', 'receptionist', 'doctor'],
  'patients:write':     ['owner', 'manager', 'receptionist'],
  'privacy:read':       ['owner', 'manager'],
  'privacy:write':      ['owner', 'manager'],
  'waitlist:read':      ['owner', 'manager', 'receptionist', 'doctor'],
  'waitlist:write':     ['owner', 'manager', 'receptionist'],
  'payments:read':      ['owner', 'manager', 'receptionist', 'doctor'],
  'payments:write':     ['owner', 'manager', 'receptionist'],
  'setup:read':         ['owner', 'manager', 'receptionist', 'doctor'],
  'setup:write':        ['owner', 'manager'],
  'notifications:read':  ['owner', 'manager'],
  'notifications:write': ['owner', 'manager'],
  'reports:read':       ['owner', 'manager'],
  'keys:read':          ['owner'],
  'keys:write':         ['owner'],
  'staff:read':         ['owner', 'manager'],
  'staff:write':        ['owner'],
} as const satisfies Record<string, readonly StaffRole[]>

export const staffRoles = ['owner', 'manager', 'receptionist', 'doctor'] as const

export type StaffRole = (typeof staffRoles)[number]

/** Reading or writing one area of a practice. */
export type Permission = keyof typeof table

export const permissions = Object.keys(table) as readonly Permission[]

/** What the scopes of a key are: permissions, or `*` for all of them, also those that later versions add. */
export type Scope = Permission | '*'

export const scopes: readonly Scope[] = ['*', ...permissions]

export function rolesWith(permission: Permission): readonly StaffRole[] {
  return table[permission]
}

export function roleHas(role: StaffRole, permission: Permission): boolean {
  return rolesWith(permission).includes(role)
}

export function scopesHave(held: readonly string[], permission: Permission): boolean {
  return held.includes('*') || held.includes(permission)
}

/** Whether who holds the one can do all that the other allows: nobody hands on more than the own. */
export function scopesCover(held: readonly string[], others: readonly string[]): boolean {
  return held.includes('*') || others.every((scope) => held.includes(scope))
}

/** What a role amounts to as the scopes of a key. */
export function scopesOfRole(role: StaffRole): readonly Permission[] {
  return permissions.filter((permission) => roleHas(role, permission))
}
