import type { Context } from './change.ts'
import { existingId, type Page } from './collection.ts'
import { getPatient } from './patients.ts'

/** Who saw a record: somebody of the staff, or a program behind a key. */
export interface Reader {
  readonly type: 'staff' | 'key'
  readonly id: string
}

export interface PatientRead {
  readonly id: string
  readonly actor_type: Reader['type']
  readonly actor_id: string
  /** E.g. `GET /v1/patients/:id`. */
  readonly route: string
  readonly read_at: string
}

/** Pages ask every few seconds: one reader by one route is noted once in each. */
const QUARTER_MS = 15 * 60_000

/** The quarter of an hour that it is. */
export function quarterOf({ clock }: Context): number {
  return Math.floor(clock.now() / QUARTER_MS)
}

/** Notes who is about to see these patients. What cannot be noted must not be shown. */
export async function notePatientReads(
  { db, clock }: Context,
  practiceId: string,
  reader: Reader,
  route: string,
  quarter: number,
  patientIds: readonly string[],
): Promise<void> {
  await db.within(practiceId).query(
    `insert into horai.patient_reads (practice_id, patient_id, actor_type, actor_id, route, quarter, read_at)
     select $1, patient_id, $3, $4, $5, $6, coalesce($7::timestamptz, clock_timestamp())
     from unnest($2::uuid[]) patient_id
     on conflict on constraint patient_reads_once_a_quarter do nothing`,
    // In order: two who note the same do not wait for each other in a circle.
    [practiceId, patientIds.toSorted(), reader.type, reader.id, route, quarter, clock.override],
  )
}

/** Who has seen a patient's record, oldest first. Refuses with `not_found`. */
export async function listPatientReads(
  context: Context,
  practiceId: string,
  patientId: string,
  { limit, after }: Page,
): Promise<PatientRead[]> {
  await getPatient(context, practiceId, patientId)
  return context.db.within(practiceId).query<PatientRead>(
    `select id, actor_type, actor_id, route, read_at from horai.patient_reads
     where practice_id = $1 and patient_id = $2 and ($3::uuid is null or id > $3)
     order by id limit $4`,
    [practiceId, existingId(patientId), after ?? null, limit],
  )
}
