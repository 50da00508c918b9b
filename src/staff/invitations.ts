import { randomUUIDv7 } from 'node:crypto'
import type { Queryable } from '../db/database.ts'
import { answerOnce, type Once } from '../db/once.ts'
import { notify } from '../notifications/notify.ts'
import type { Grantor } from '../practice/api-keys.ts'
import type { Context } from '../practice/change.ts'
import { type Checks, email, faultsIn, nullable, oneOf, text, throwIfAny } from '../practice/checks.ts'
import { existingId, type Page } from '../practice/collection.ts'
import { type StaffRole, staffRoles } from '../practice/permissions.ts'
import { refuse } from '../refusal.ts'
import { emailKey, mustBeOwnCalendar, mustCover } from './accounts.ts'
import { noteEvent } from './events.ts'
import { hashPassword, passwordFaults } from './password.ts'
import { type OpenedSession, openSession, type Whence } from './sessions.ts'
import { mustAllowOwnCredentials } from './sign-on/own-credentials.ts'
import { newToken, readToken } from './token.ts'

/** Three days: over a weekend. */
const VALID_SECONDS = 3 * 86_400

export interface InvitationInput {
  readonly email: string
  readonly role: StaffRole
  /** For a doctor: the one calendar to be confined to; null or left out: all of them. */
  readonly doctor_id?: string | null
}

export interface Invitation {
  readonly id: string
  readonly email: string
  readonly role: StaffRole
  readonly doctor_id: string | null
  readonly expires_at: string
  readonly used_at: string | null
  readonly revoked_at: string | null
  readonly inserted_at: string
}

/** With what opens it, told this once. */
export interface ShownInvitation extends Invitation {
  readonly token: string
}

/** What somebody who holds the link is told before they accept. */
export interface Invited {
  readonly practice_name: string
  readonly practice_slug: string
  readonly email: string
  readonly role: StaffRole
  readonly expires_at: string
}

const checks: Checks<InvitationInput> = {
  email,
  role: oneOf(...staffRoles),
  doctor_id: nullable(text(36)),
}

const shown = 'id, email, role, doctor_id, expires_at, used_at, revoked_at, inserted_at'

/**
 * Refuses with `validation_failed`, `not_found` (the doctor), `already_exists` where the address has an account, and
 * `forbidden` where the role may more than whoever invites.
 */
export async function invite(
  context: Context,
  practiceId: string,
  grantor: Grantor,
  input: InvitationInput,
  { invitedBy = null, once }: { readonly invitedBy?: string | null; readonly once?: Once | undefined } = {},
): Promise<ShownInvitation> {
  const { answer, secret } = await answerOnce(context.db, practiceId, once, async (tx) => {
    mustCover(grantor, input.role)
    const { id, token } = await writeInvitation(tx, context, practiceId, input, invitedBy)
    return { answer: await read(tx, practiceId, id), secret: token }
  })
  return { ...answer, token: secret as string }
}

/**
 * The same within a transaction of the caller's, for whom any role is theirs to give. It is sent by mail once that has
 * committed.
 */
export async function writeInvitation(
  tx: Queryable,
  context: Context,
  practiceId: string,
  input: InvitationInput,
  invitedBy: string | null,
): Promise<{ readonly id: string; readonly token: string }> {
  const doctor_id = input.doctor_id ?? null
  throwIfAny(faultsIn(input, checks))
  mustBeOwnCalendar({ role: input.role, doctor_id })
  const address = emailKey(input.email)
  await mustBeFree(tx, practiceId, address)
  const { text: token, hash } = newToken('invitation', practiceId)
  const id = randomUUIDv7()
  await tx.query(
    `insert into horai.staff_invitations
         (practice_id, id, email, role, doctor_id, token_hash, invited_by, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7,
         coalesce($8::timestamptz, clock_timestamp()) + make_interval(secs => $9))`,
    [
      practiceId,
      id,
      address,
      input.role,
      doctor_id === null ? null : existingId(doctor_id),
      hash,
      invitedBy,
      context.clock.override,
      VALID_SECONDS,
    ],
  )
  await noteEvent(tx, context, practiceId, 'invited', { account_id: null, actor_id: invitedBy })
  const notice = { kind: 'staff_invitation', once_key: `staff_invitation:${id}`, subject_id: id }
  await notify(tx, practiceId, notice, context.clock.override)
  return { id, token }
}

/** Also those that are used or past; in the order of their making. */
export function listInvitations({ db }: Context, practiceId: string, page: Page): Promise<Invitation[]> {
  return db.within(practiceId).query<Invitation>(
    `select ${shown} from horai.staff_invitations
     where practice_id = $1 and ($2::uuid is null or id > $2) order by id limit $3`,
    [practiceId, page.after ?? null, page.limit],
  )
}

/** From now on its link opens nothing. Again changes nothing. Refuses with `not_found`, `forbidden`. */
export function revokeInvitation(
  { db, clock }: Context,
  practiceId: string,
  grantor: Grantor,
  id: string,
): Promise<Invitation> {
  return db.within(practiceId).transaction(async (tx) => {
    mustCover(grantor, (await read(tx, practiceId, id)).role)
    await tx.query(
      `update horai.staff_invitations
       set revoked_at = coalesce(revoked_at, $3::timestamptz, clock_timestamp())
       where practice_id = $1 and id = $2 and used_at is null`,
      [practiceId, id, clock.override],
    )
    return read(tx, practiceId, id)
  })
}

/** What it is an invitation to. Looking uses nothing up. Refuses with `link_expired`. */
export async function showInvitation({ db, clock }: Context, token: string): Promise<Invited> {
  const { practice_id, hash } = opened(token)
  const [row] = await db.within(practice_id).query<Invited>(
    `select p.name as practice_name, p.slug as practice_slug, i.email, i.role, i.expires_at
     from horai.staff_invitations i join horai.practices p on p.id = i.practice_id
     where i.practice_id = $1 and ${isCalled('$2')} and ${stillOpen('$3')}`,
    [practice_id, hash, clock.override],
  )
  if (row === undefined) throw refuse('link_expired', {})
  return row
}

/**
 * Makes the account, and logs it in. An address that has an account by now keeps it as it is.
 * Refuses with `link_expired`, `validation_failed`, `already_exists`, and `sign_on_needed` where the practice leaves it to
 * its provider who comes in.
 */
export async function acceptInvitation(
  context: Context,
  { token, name, password }: { readonly token: string; readonly name: string; readonly password: string },
  whence: Whence,
): Promise<OpenedSession> {
  const { practice_id, hash } = opened(token)
  const { email: address, practice_name, practice_slug, role } = await showInvitation(context, token)
  await mustAllowOwnCredentials(context.db.within(practice_id), practice_id, role)
  throwIfAny([
    ...faultsIn({ name }, { name: text(200) }),
    ...(await passwordFaults('/password', password, [address, name, practice_name, practice_slug])),
  ])
  const password_hash = await hashPassword(password)
  return context.db.within(practice_id).transaction(async (tx) => {
    const [used] = await tx.query<InvitationInput>(
      `update horai.staff_invitations i set used_at = coalesce($3::timestamptz, clock_timestamp())
       where i.practice_id = $1 and ${isCalled('$2')} and ${stillOpen('$3')}
       returning email, role, doctor_id`,
      [practice_id, hash, context.clock.override],
    )
    if (used === undefined) throw refuse('link_expired', {})
    const id = randomUUIDv7()
    await tx.query(
      `insert into horai.staff_accounts (practice_id, id, email, name, role, doctor_id, password_hash)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [practice_id, id, used.email, name.trim(), used.role, used.doctor_id, password_hash],
    )
    await noteEvent(tx, context, practice_id, 'joined', { account_id: id, method: 'invitation' })
    return openSession(tx, context, practice_id, id, 'invitation', whence)
  })
}

/** By the link that was shown, or by one that was sent. */
function isCalled(hash: string): string {
  return `(i.token_hash = ${hash} or i.id = (
       select l.invitation_id from horai.staff_links l where l.practice_id = $1 and l.token_hash = ${hash}))`
}

function stillOpen(now: string): string {
  return `i.used_at is null and i.revoked_at is null
       and i.expires_at > coalesce(${now}::timestamptz, clock_timestamp())`
}

function opened(token: string): { practice_id: string; hash: Buffer } {
  const read = readToken('invitation', token)
  if (!read) throw refuse('link_expired', {})
  return read
}

async function mustBeFree(tx: Queryable, practiceId: string, address: string): Promise<void> {
  const found = await tx.query('select from horai.staff_accounts where practice_id = $1 and email = $2', [
    practiceId,
    address,
  ])
  if (found.length > 0) throw refuse('already_exists', { field: 'email' })
}

async function read(db: Queryable, practiceId: string, id: string): Promise<Invitation> {
  const [row] = await db.query<Invitation>(
    `select ${shown} from horai.staff_invitations where practice_id = $1 and id = $2`,
    [practiceId, existingId(id)],
  )
  if (row === undefined) throw refuse('not_found', {})
  return row
}
