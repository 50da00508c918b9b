/** What the tables say of visits that belong together. */
import type { Transaction } from '../../src/db/database.ts'

export interface VisitRow {
  readonly id: string
  readonly status: string
  readonly session_id: string | null
  readonly place: number | null
  /** Of a session: how many may come. */
  readonly places: number | null
  readonly series_id: string | null
  readonly joint_booking_id: string | null
}

export interface SeriesRow {
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly skipped_dates: readonly string[]
}

export interface CompanionRow {
  readonly id: string
  readonly appointment_id: string
  readonly role: string
  readonly patient_id: string
}

/** Time that a calendar elsewhere has blocked. */
export interface BlockedRow {
  readonly id: string
  readonly source: string
  readonly doctor_id: string | null
  /** Epoch milliseconds. */
  readonly starts: number
  readonly ends: number
}

export interface VisitRows {
  readonly visits: readonly VisitRow[]
  readonly series: readonly SeriesRow[]
  readonly companions: readonly CompanionRow[]
  readonly blocked: readonly BlockedRow[]
}

export async function readVisits(tx: Transaction): Promise<VisitRows> {
  return {
    visits: await tx.query<VisitRow>(
      `select id, status, session_id, place, places_snapshot as places, series_id, joint_booking_id
       from horai.appointments`,
    ),
    series: await tx.query<SeriesRow>(
      'select id, skipped_dates::text[] as skipped_dates from horai.appointment_series',
    ),
    companions: await tx.query<CompanionRow>(
      'select id, appointment_id, role, patient_id from horai.appointment_participants',
    ),
    blocked: await tx.query<BlockedRow>(
      `select id, source, doctor_id, (extract(epoch from starts_at_utc) * 1000)::float8 as starts,
         (extract(epoch from ends_at_utc) * 1000)::float8 as ends
       from horai.availability_exceptions where source like 'calendar:%' and kind = 'blocked'`,
    ),
  }
}
