import { Type } from 'typebox'
import { permissions, staffRoles } from '../../practice/permissions.ts'
import type { Account } from '../../staff/accounts.ts'
import type { Invitation, Invited } from '../../staff/invitations.ts'
import type { Myself } from '../../staff/myself.ts'
import type { Method, Session } from '../../staff/sessions.ts'
import { choice, flag, instant, list, nullable, object, slug, text, uuid } from '../schema/field.ts'
import { named, namedAs, pageOf } from '../schema/named.ts'
import { zone } from '../setup/fields.ts'

export const email = Type.String({
  minLength: 3,
  maxLength: 254,
  format: 'email',
  description: 'Who somebody is to the practice.',
  examples: ['maria@clinic.example'],
})
export const password = Type.String({ minLength: 1, maxLength: 1024, description: 'As it was chosen.' })
export const newPassword = Type.String({
  minLength: 1,
  maxLength: 1024,
  description: '12 to 128 characters of any kind, and not easily guessed.',
})
export const code = Type.String({
  minLength: 6,
  maxLength: 40,
  description: 'Six digits of the authenticator, or a recovery code.',
})
export const token = Type.String({ minLength: 1, maxLength: 200, description: 'What the link carries.' })
export const name = text('What colleagues call them.', 200)
export const practice = Type.Optional(
  slug('What the practice is called in addresses; may be left out where there is only one.'),
)
const role = choice(staffRoles, 'What somebody may do: see the permissions of each route.')
const ownCalendar = nullable(uuid('For a doctor: the one calendar they see; null: all of the practice.'))
/** How somebody shows who they are. */
export const methods = [
  'password',
  'totp',
  'recovery_code',
  'passkey',
  'single_sign_on',
  'invitation',
] as const satisfies readonly Method[]
const secondFactor = choice(['totp', 'passkey', 'recovery_code'], 'One way to show who one is.')

export const MyselfSchema = named<Myself>(
  'Myself',
  object(
    {
      account: object({ id: uuid('Of the account; the events of what it did name it.'), email, name }),
      practice: object({
        id: uuid('Of the practice.'),
        slug: slug('What it is called in addresses.'),
        name: text('What it is called.', 200),
        timezone: zone,
      }),
      role,
      permissions: list(choice(permissions, 'One thing they may do.'), 'What they may do.'),
      doctor_id: ownCalendar,
      second_factors: list(secondFactor, 'What is asked for besides the password; none: nothing.'),
    },
    'Whoever is logged in.',
  ),
)

export const SessionPage = named<{ readonly data: readonly (Session & { readonly is_this: boolean })[] }>(
  'SessionList',
  object(
    {
      data: list(
        object({
          id: uuid('Of the session.'),
          method: choice(methods, 'What was shown last at the log-in.'),
          user_agent: Type.String({ description: 'What the browser calls itself.' }),
          address: Type.String({ description: 'From where.' }),
          last_seen_at: instant('When it was last used, to the minute.'),
          expires_at: instant('When it ends at the latest; after an hour without use it ends before.'),
          inserted_at: instant('When it began.'),
          is_this: flag('Whether it is the one that asks.'),
        }),
        'The newest first.',
      ),
    },
    'Where somebody is logged in.',
  ),
)

const id = uuid('Of the account; the events of what it did name it.')

export const AccountSchema = named<Account>(
  'StaffAccount',
  object(
    {
      id,
      email,
      name,
      role,
      doctor_id: ownCalendar,
      is_active: flag('Whether they can log in.'),
      has_second_factor: flag('Whether a log-in asks for more than the password.'),
      last_seen_at: nullable(instant('When they were last there, to the minute; null: not of late.')),
      inserted_at: instant('When they came.'),
      updated_at: instant('When it last changed.'),
    },
    'Somebody who works in the practice.',
  ),
)
export const AccountPage = pageOf<Account>('StaffPage', AccountSchema, 'the staff')
export const AccountChangesBody = namedAs(
  'StaffChanges',
  Type.Object(
    {
      name: Type.Optional(name),
      role: Type.Optional(role),
      doctor_id: Type.Optional(ownCalendar),
      is_active: Type.Optional(flag('False: they are out, everywhere and at once.')),
    },
    { additionalProperties: false, minProperties: 1, description: 'What is left out stays as it is.' },
  ),
)

const invitation = {
  id: uuid('Of the invitation.'),
  email,
  role,
  doctor_id: ownCalendar,
  expires_at: instant('Until when it can be accepted.'),
  used_at: nullable(instant('When it was accepted.')),
  revoked_at: nullable(instant('When it was withdrawn.')),
  inserted_at: instant('When it was made.'),
}
export const InvitationSchema = named<Invitation>(
  'Invitation',
  object(invitation, 'Somebody asked to join the staff.'),
)
export const NewInvitationSchema = named<Invitation & { readonly link: string }>(
  'NewInvitation',
  object(
    {
      ...invitation,
      link: Type.String({ description: 'For them alone, and good for one account. Shown this once.' }),
    },
    'A fresh invitation, with its link.',
  ),
)
export const InvitationPage = pageOf<Invitation>('InvitationPage', InvitationSchema, 'invitations')
export const InvitationBody = namedAs(
  'InvitationInput',
  object(
    { email, role, doctor_id: Type.Optional(ownCalendar) },
    'Whom to invite; no role may do more than whoever invites.',
  ),
)
export const InvitedSchema = named<Invited>(
  'Invited',
  object(
    {
      practice_name: text('Who invites.', 200),
      practice_slug: slug('What the practice is called in addresses.'),
      email,
      role,
      expires_at: invitation.expires_at,
    },
    'What an invitation is to.',
  ),
)
