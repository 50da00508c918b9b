import type { Requirement } from '../availability/records.ts'

export type Status = 'held' | 'pending' | 'confirmed' | 'completed' | 'cancelled' | 'no_show'

/** An appointment as it goes over the wire: the columns by their names, instants in RFC 3339 UTC. */
export interface Appointment {
  readonly id: string
  readonly doctor_id: string
  readonly patient_id: string | null
  readonly appointment_type_id: string
  readonly doctor_location_id: string | null
  readonly location_room_id: string | null
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly status: Status
  readonly hold_expires_at: string | null
  readonly hold_extended: boolean
  readonly patient_timezone: string | null
  readonly doctor_timezone: string | null
  readonly duration_minutes_snapshot: number
  readonly buffer_before_minutes_snapshot: number
  readonly buffer_after_minutes_snapshot: number
  readonly price_cents_snapshot: number | null
  readonly currency_snapshot: string | null
  readonly consultation_mode_snapshot: string
  readonly requirements_snapshot: readonly Requirement[]
  readonly resource_ids: readonly string[]
  readonly notes: string | null
  readonly outside_hours: boolean
  readonly overlap_allowed: boolean
  /** When the patient came in; null: not yet. */
  readonly arrived_at: string | null
  readonly cancellation_reason: string | null
  readonly cancelled_at: string | null
  readonly cancelled_by_actor_type: string | null
  readonly cancelled_by_actor_id: string | null
  readonly reschedule_count: number
  /** Of a group session: how many may come. It has no patient; its places are appointments of their own. */
  readonly places_snapshot: number | null
  /** Of a place in a session: which one, and the number that nobody else has. */
  readonly session_id: string | null
  readonly place: number | null
  /** The series it is a visit of; null: it stands alone. */
  readonly series_id: string | null
  /** What it has in common with the visits that were booked with it at once. */
  readonly joint_booking_id: string | null
  readonly version: number
  readonly inserted_at: string
  readonly updated_at: string
}

/** A fresh hold. The manage token is the patient's key to this one appointment; it is told this once. */
export interface Held extends Appointment {
  readonly manage_token: string
}

export type Action =
  | 'held'
  | 'extended'
  | 'pending'
  | 'confirmed'
  | 'unconfirmed'
  | 'approved'
  | 'rescheduled'
  | 'arrived'
  | 'not_arrived'
  | 'participant_added'
  | 'participant_removed'
  | 'cancelled'
  | 'completed'
  | 'no_show'
  | 'hold_expired'

export interface AppointmentEvent {
  readonly id: string
  readonly version: number
  readonly action: Action
  readonly actor_type: string
  readonly actor_id: string | null
  readonly occurred_at: string
  readonly metadata: Readonly<Record<string, unknown>>
}
