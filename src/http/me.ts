import { type Permission, permissions, scopesHave, scopesOfRole } from '../practice/permissions.ts'
import { refuse } from '../refusal.ts'
import type { Identity } from './identity.ts'
import type { Routes } from './route.ts'
import { choice, instant, list, nullable, object, uuid } from './schema/field.ts'
import { named } from './schema/named.ts'

/** What whoever asks may do here. */
export interface Me {
  readonly kind: 'key' | 'staff'
  readonly practice_id: string
  readonly permissions: readonly Permission[]
  /** The one calendar they are confined to; null: all of them. */
  readonly doctor_id: string | null
  /** When the key ends by itself, RFC 3339; null: it does not, or it is a session. */
  readonly expires_at: string | null
}

const MeSchema = named<Me>(
  'Me',
  object(
    {
      kind: choice(['key', 'staff'] as const, 'Whether a key asks, or somebody who has logged in.'),
      practice_id: uuid('Where.'),
      permissions: list(
        choice(permissions, 'One thing that may be done.'),
        'A key: its scopes, spelled out.',
      ),
      doctor_id: nullable(uuid('The one calendar that is open; null: all of the practice.')),
      expires_at: nullable(instant('When the key ends by itself.')),
    },
    'Who is asking, and what they may do.',
  ),
)

/** So that a program, or a page, offers nothing that would be refused. */
export const meRoutes: Routes = (server) => {
  server.get(
    '/v1/me',
    {
      config: { access: 'practice', forOwnCalendar: true },
      schema: { tags: ['Log-in'], summary: 'What the caller may do here', response: { 200: MeSchema } },
    },
    async ({ identity }) => meOf(identity),
  )
}

function meOf(identity: Identity): Me {
  switch (identity.kind) {
    case 'practice': {
      const { practice_id, scopes, expires_at } = identity
      const may = permissions.filter((permission) => scopesHave(scopes, permission))
      return { kind: 'key', practice_id, permissions: may, doctor_id: null, expires_at }
    }
    case 'staff': {
      const { practice_id, role, doctor_id } = identity
      return { kind: 'staff', practice_id, permissions: scopesOfRole(role), doctor_id, expires_at: null }
    }
    default:
      throw refuse('forbidden', {})
  }
}
