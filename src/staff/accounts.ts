import type { Queryable, Transaction } from '../db/database.ts'
import type { Grantor } from '../practice/api-keys.ts'
import { type Context, changing, withChanges } from '../practice/change.ts'
import { type Checks, faultsIn, nullable, oneOf, text, throwIfAny, yesOrNo } from '../practice/checks.ts'
import { existingId, type Page } from '../practice/collection.ts'
import { type StaffRole, scopesCover, scopesOfRole, staffRoles } from '../practice/permissions.ts'
import { invalid, refuse } from '../refusal.ts'
import { noteEvent } from './events.ts'
import { revokeSessions } from './sessions.ts'

/** Somebody who works in the practice, as the practice sees them. */
export interface Account {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: StaffRole
  /** The one calendar that a doctor is confined to; null: all of them. */
  readonly doctor_id: string | null
  readonly is_active: boolean
  readonly has_second_factor: boolean
  /** When somebody was last there with this account, to the minute; null: no session is kept. */
  readonly last_seen_at: string | null
  readonly inserted_at: string
  readonly updated_at: string
}

/** Not the address: it is who somebody is. Another address is another invitation. */
export interface AccountChanges {
  readonly name?: string
  readonly role?: StaffRole
  readonly doctor_id?: string | null
  readonly is_active?: boolean
}

const checks: Checks<AccountChanges> = {
  name: text(200),
  role: oneOf(...staffRoles),
  doctor_id: nullable(text(36)),
  is_active: yesOrNo,
}

const shown = `a.id, a.email, a.name, a.role, a.doctor_id, a.is_active,
  a.totp_confirmed_at is not null or exists (
    select from horai.staff_passkeys p where p.practice_id = a.practice_id and p.account_id = a.id)
    as has_second_factor,
  (select max(s.last_seen_at) from horai.staff_sessions s
    where s.practice_id = a.practice_id and s.account_id = a.id) as last_seen_at,
  a.inserted_at, a.updated_at`

/** Who works there, also who did; in the order of their coming. */
export function listAccounts({ db }: Context, practiceId: string, page: Page): Promise<Account[]> {
  return db.within(practiceId).query<Account>(
    `select ${shown} from horai.staff_accounts a
     where a.practice_id = $1 and ($2::uuid is null or a.id > $2) order by a.id limit $3`,
    [practiceId, page.after ?? null, page.limit],
  )
}

/** Refuses with `not_found`. */
export function getAccount({ db }: Context, practiceId: string, id: string): Promise<Account> {
  return readAccount(db.within(practiceId), practiceId, id)
}

/**
 * From the next request on it is so. Whoever is no longer active is out everywhere, as is whoever may less than before.
 * Refuses with `not_found`, `validation_failed`, `last_owner`, and `forbidden` where the account may more, or would, than
 * whoever changes it.
 */
export function changeAccount(
  context: Context,
  practiceId: string,
  grantor: Grantor,
  id: string,
  changes: AccountChanges,
  by: string | null = null,
): Promise<Account> {
  return changing(context, practiceId, async (tx) => {
    const before = await readAccount(tx, practiceId, id)
    const wanted = withChanges(before, changes)
    throwIfAny(faultsIn(wanted, checks))
    mustBeOwnCalendar(wanted)
    mustCover(grantor, before.role)
    mustCover(grantor, wanted.role)
    const { name, role, doctor_id, is_active } = wanted
    await tx.query(
      `update horai.staff_accounts set name = $3, role = $4, doctor_id = $5, is_active = $6
       where practice_id = $1 and id = $2`,
      [practiceId, id, name, role, doctor_id === null ? null : existingId(doctor_id), is_active],
    )
    await mustHaveAnOwner(tx, practiceId, before)
    if (!is_active) await leave(context, tx, practiceId, id)
    await noteEvent(tx, context, practiceId, 'account_changed', { account_id: id, actor_id: by })
    return readAccount(tx, practiceId, id)
  })
}

/** Logs somebody out everywhere. Refuses with `not_found`, `forbidden`. */
export async function endSessionsOf(
  context: Context,
  practiceId: string,
  grantor: Grantor,
  id: string,
  by: string | null = null,
): Promise<void> {
  await context.db.within(practiceId).transaction(async (tx) => {
    mustCover(grantor, (await readAccount(tx, practiceId, id)).role)
    await revokeSessions(tx, context, practiceId, id)
    await noteEvent(tx, context, practiceId, 'sessions_ended', { account_id: id, actor_id: by })
  })
}

/** Nobody makes, changes or ends what may do more than they themselves. */
export function mustCover(grantor: Grantor, role: StaffRole): void {
  if (!scopesCover(grantor.scopes, scopesOfRole(role))) throw refuse('forbidden', {})
}

export function mustBeOwnCalendar({ role, doctor_id }: Pick<Account, 'role' | 'doctor_id'>): void {
  if (doctor_id !== null && role !== 'doctor') {
    throw invalid('/doctor_id', 'confines doctors only: leave it null for this role')
  }
}

/** A practice whose last owner leaves could be opened by nobody but the command line. */
async function mustHaveAnOwner(tx: Transaction, practiceId: string, before: Account): Promise<void> {
  if (before.role !== 'owner' || !before.is_active) return
  const left = await tx.query(
    `select from horai.staff_accounts where practice_id = $1 and role = 'owner' and is_active limit 1`,
    [practiceId],
  )
  if (left.length === 0) throw refuse('last_owner', {})
}

/** What somebody has who no longer works there opens nothing: neither sessions nor links, nor invitations of theirs. */
async function leave(context: Context, tx: Transaction, practiceId: string, id: string): Promise<void> {
  await revokeSessions(tx, context, practiceId, id)
  await tx.query(
    `update horai.staff_resets set used_at = coalesce($3::timestamptz, clock_timestamp())
     where practice_id = $1 and account_id = $2 and used_at is null`,
    [practiceId, id, context.clock.override],
  )
  await tx.query(
    `update horai.staff_invitations set revoked_at = coalesce($3::timestamptz, clock_timestamp())
     where practice_id = $1 and invited_by = $2 and used_at is null and revoked_at is null`,
    [practiceId, id, context.clock.override],
  )
}

export async function readAccount(db: Queryable, practiceId: string, id: string): Promise<Account> {
  const [row] = await db.query<Account>(
    `select ${shown} from horai.staff_accounts a where a.practice_id = $1 and a.id = $2`,
    [practiceId, existingId(id)],
  )
  if (row === undefined) throw refuse('not_found', {})
  return row
}

/** One spelling for each address, as it is kept. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase()
}
