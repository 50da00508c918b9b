import type { Permission, StaffRole } from '../practice/permissions.ts'

/**
 * Who may call a route: the instance's key, whoever has a permission within a practice (a key by its scopes, staff by
 * their role: see practice/permissions.ts), whoever is in at all (`practice`), staff of any role for what is their own
 * (`staff`), the bearer of a manage token, or anybody.
 */
export type Access = 'instance' | Permission | 'practice' | 'staff' | 'patient' | 'public'

/** A key of a practice. */
export interface KeyIdentity {
  readonly kind: 'practice'
  readonly practice_id: string
  readonly key_id: string
  readonly scopes: readonly string[]
  /** RFC 3339; null: until it is revoked. */
  readonly expires_at: string | null
}

/** Somebody who works there. Whoever adds a way to log in produces this, and nothing else has to know. */
export interface StaffIdentity {
  readonly kind: 'staff'
  readonly practice_id: string
  readonly account_id: string
  readonly role: StaffRole
  /**
   * Confines to the calendar of one doctor: of other doctors' appointments such a person finds none, and routes that do
   * not say `forOwnCalendar` are closed. Null: every calendar of the practice.
   */
  readonly doctor_id: string | null
  /** Of whoever logged in here; a program that embeds the API may know its staff by other means. */
  readonly session?: { readonly id: string; readonly is_fresh: boolean }
}

/** Who is calling. */
export type Identity =
  | { readonly kind: 'instance' }
  | KeyIdentity
  | StaffIdentity
  | { readonly kind: 'patient'; readonly practice_id: string; readonly token_hash: Buffer }
  | { readonly kind: 'public' }

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before a handler runs, by what the route declares as its `access`. */
    identity: Identity
  }
}
