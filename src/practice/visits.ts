import type { Queryable, Transaction } from '../db/database.ts'
import type { Context } from './change.ts'
import type { Scope } from './references.ts'

/** A visit that a change of the set-up concerns. It stays booked; somebody may want to call the patient. */
export interface Visit {
  readonly id: string
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly status: 'held' | 'pending' | 'confirmed'
  readonly doctor_id: string
  readonly appointment_type_id: string
}

interface Span extends Scope {
  readonly doctor_id: string | null
  readonly starts_at_utc: string
  readonly ends_at_utc: string
}

const columns = 'a.id, a.starts_at_utc, a.ends_at_utc, a.status, a.doctor_id, a.appointment_type_id'

/** The visits of these ids, by start. */
export function visitsOf(db: Queryable, practiceId: string, ids: readonly string[]): Promise<Visit[]> {
  return db.query<Visit>(
    `select ${columns} from horai.appointments a
      where a.practice_id = $1 and a.id = any ($2::uuid[])
      order by a.starts_at_utc, a.id`,
    [practiceId, ids],
  )
}

/**
 * The visits to come that a span of time covers: held (and not lapsed), pending or confirmed, of its doctor or of every
 * doctor, within its scope. Buffers do not count: nobody is with the doctor then.
 */
export function visitsIn(
  { clock }: Context,
  db: Queryable,
  practiceId: string,
  span: Span,
): Promise<Visit[]> {
  return db.query<Visit>(
    `select ${columns} from horai.appointments a
      where a.practice_id = $1 and a.period && tstzrange($2, $3, '[)')
        -- For the index: no visit is longer than six hours.
        and a.starts_at_utc < $3::timestamptz and a.starts_at_utc > $2::timestamptz - interval '6 hours'
        and horai.is_to_come(a, $8)
        and ($4::uuid is null or a.doctor_id = $4)
        and ($5::uuid is null or a.appointment_type_id = $5)
        and ($6::uuid is null or a.doctor_location_id = $6)
        and ($7::uuid is null or a.location_room_id = $7)
      order by a.starts_at_utc, a.id`,
    [
      practiceId,
      span.starts_at_utc,
      span.ends_at_utc,
      span.doctor_id,
      span.scope_appointment_type_id ?? null,
      span.scope_doctor_location_id ?? null,
      span.scope_location_room_id ?? null,
      clock.override,
    ],
  )
}

/**
 * Waits for the holds and moves under way that a change for this doctor (null: every doctor) might miss, and keeps new
 * ones waiting until this transaction ends; they then see what it changed. Every visit claims a resource, and a claim
 * keeps its resource's row from being locked like this. Sorted, as claims are made.
 */
export async function waitForBookings(
  tx: Transaction,
  practiceId: string,
  doctorId: string | null,
): Promise<void> {
  await tx.query(
    `select from horai.bookable_resources
      where practice_id = $1 and ($2::uuid is null or doctor_id is null or doctor_id = $2)
      order by id for update`,
    [practiceId, doctorId],
  )
}
