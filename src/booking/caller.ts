import type { Once } from '../db/once.ts'
import { sealReason } from '../db/personal.ts'
import type { Engine } from './engine.ts'
import type { Visitor } from './visitors.ts'

export { type Once, onceOf } from '../db/once.ts'

/** Who acts, within which practice, and what the deed may be held against. */
export interface Caller {
  readonly practice_id: string
  readonly actor: { readonly type: 'staff' | 'patient'; readonly id: string | null }
  /** The hashed secret of a manage link: its bearer sees one appointment and no other. */
  readonly token_hash?: Buffer
  /** Staff confined to the calendar of this doctor: of the others' appointments they see none. */
  readonly doctor_id?: string
  /** The version the caller has seen (`If-Match`). */
  readonly version?: number
  /** The caller's idempotency key, if it gave one. */
  readonly once?: Once
  /** Somebody whom nobody knows, on the public pages: held to the limits of such. */
  readonly visitor?: Visitor
}

/** How a caller is named to the SQL functions (see sql/functions/opening.sql). */
export function accessOf(caller: Caller): string {
  const { token_hash, doctor_id, version } = caller
  return JSON.stringify({ token_hash: token_hash?.toString('hex'), doctor_id, version })
}

/** What staff may add when they book outside the offer. The reason lands in the event. */
export interface Override {
  readonly outside_hours?: boolean
  readonly reason?: string | null
}

export function actorOf(caller: Caller): string {
  return JSON.stringify(caller.actor)
}

/** The same, with what staff add when they book outside the offer. */
export function overriding({ vault }: Engine, caller: Caller, { outside_hours, reason }: Override): string {
  if (!outside_hours) return actorOf(caller)
  const sealed = reason && sealReason(vault.within(caller.practice_id), reason)
  return JSON.stringify({ ...caller.actor, outside_hours, reason: sealed })
}
