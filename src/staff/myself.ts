import type { Context } from '../practice/change.ts'
import { type Permission, type StaffRole, scopesOfRole } from '../practice/permissions.ts'
import { refuse } from '../refusal.ts'
import { type SecondFactor, secondFactorsOf } from './second-factor.ts'

/** What somebody who is logged in is told of themselves. */
export interface Myself {
  readonly account: { readonly id: string; readonly email: string; readonly name: string }
  readonly practice: {
    readonly id: string
    readonly slug: string
    readonly name: string
    readonly timezone: string
  }
  readonly role: StaffRole
  readonly permissions: readonly Permission[]
  /** The one calendar they are confined to; null: all of them. */
  readonly doctor_id: string | null
  readonly second_factors: readonly SecondFactor[]
}

/** Refuses with `not_found`. */
export async function myself(context: Context, practiceId: string, accountId: string): Promise<Myself> {
  const [row] = await context.db
    .within(practiceId)
    .query<Pick<Myself, 'account' | 'practice' | 'role' | 'doctor_id'>>(
      `select json_build_object('id', a.id, 'email', a.email, 'name', a.name) as account,
       json_build_object('id', p.id, 'slug', p.slug, 'name', p.name, 'timezone', p.timezone) as practice,
       a.role, a.doctor_id
     from horai.staff_accounts a join horai.practices p on p.id = a.practice_id
     where a.practice_id = $1 and a.id = $2`,
      [practiceId, accountId],
    )
  if (row === undefined) throw refuse('not_found', {})
  return {
    ...row,
    permissions: scopesOfRole(row.role),
    second_factors: await secondFactorsOf(context, practiceId, accountId),
  }
}
