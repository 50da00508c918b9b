import type { Queryable } from '../db/database.ts'

export interface Notice {
  readonly kind: string
  /** The same is told once: under a key that was there before nothing happens. */
  readonly once_key: string
  /** RFC 3339; at once unless given. */
  readonly due_at?: string | null
  readonly appointment_id?: string
  readonly subject_id?: string
  /** Ids and instants. Nothing personal, and no secret: the kind makes those when it is sent. */
  readonly facts?: Readonly<Record<string, unknown>>
}

/**
 * Writes down, in the caller's transaction, that something is to be told. It is sent once that has committed, by the
 * worker and at least once. The kind has to be among those the worker knows (src/jobs/deliver-messages.ts).
 */
export async function notify(
  tx: Queryable,
  practiceId: string,
  notice: Notice,
  now: string | null,
): Promise<void> {
  const { kind, once_key, due_at = now, appointment_id = null, subject_id = null, facts = {} } = notice
  await tx.query('select horai.notify($1, $2, $3, coalesce($4, clock_timestamp()), $5, null, $6, $7)', [
    practiceId,
    kind,
    once_key,
    due_at,
    appointment_id,
    subject_id,
    JSON.stringify(facts),
  ])
}
