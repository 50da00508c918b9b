/**
 * The rows the engine reads, by the names their columns have in the database, in the API and in a problem file:
 * one spelling from column to wire. Ids are opaque strings. Instants (`Minute`) are whole minutes since
 * 1970-01-01T00:00Z; local times are minutes after midnight, 0..1440, where 1440 is 24:00.
 */
import type { Minute, MinuteOfDay } from '../time/minute.ts'

export interface Doctor {
  readonly id: string
  readonly timezone: string
  readonly is_active: boolean
}

export interface Requirement {
  readonly resource_type: string
  readonly capability: string | null
  readonly quantity: number
}

export interface AppointmentType {
  readonly id: string
  readonly duration_minutes: number
  readonly buffer_before_minutes: number
  readonly buffer_after_minutes: number
  readonly consultation_mode: 'in_person' | 'video' | 'phone'
  readonly min_notice_minutes: number
  readonly max_future_days: number
  /** How many may come to one visit; more than one: a group session. */
  readonly places: number
  readonly is_active: boolean
  readonly location_ids: readonly string[]
  readonly requirements: readonly Requirement[]
}

export interface Location {
  readonly id: string
  readonly doctor_id: string | null
  readonly is_active: boolean
}

export interface Room {
  readonly id: string
  readonly doctor_location_id: string
  readonly is_active: boolean
}

export interface Resource {
  readonly id: string
  readonly doctor_id: string | null
  readonly doctor_location_id: string | null
  readonly location_room_id: string | null
  readonly type: string
  readonly capabilities: readonly string[]
  readonly is_active: boolean
}

/** NULL means "any"; otherwise equal. */
export interface Scope {
  readonly scope_appointment_type_id: string | null
  readonly scope_doctor_location_id: string | null
  readonly scope_location_room_id: string | null
}

export interface Break {
  readonly break_start_local: MinuteOfDay
  readonly break_end_local: MinuteOfDay
}

export interface Rule extends Scope {
  readonly id: string
  readonly timezone: string
  /** ISO: 1 Monday .. 7 Sunday; null where a recurrence or single dates say when. */
  readonly day_of_week: number | null
  /** The value of an RRULE (RFC 5545) about dates, counted from `effective_from`, which then is given. */
  readonly recurrence: string | null
  /** ISO local dates: worked besides, and not worked whatever else is said. */
  readonly extra_dates: readonly string[]
  readonly except_dates: readonly string[]
  readonly work_start_local: MinuteOfDay
  readonly work_end_local: MinuteOfDay
  readonly slot_interval_minutes: number
  readonly priority: number
  /** ISO local dates, both inclusive. */
  readonly effective_from: string | null
  readonly effective_to: string | null
  readonly is_active: boolean
  readonly breaks: readonly Break[]
}

export interface Exception extends Scope {
  readonly id: string
  readonly doctor_id: string | null
  readonly starts_at: Minute
  readonly ends_at: Minute
  readonly kind: 'blocked' | 'available'
}

/** Everything one doctor's offer depends on, besides claims and now. */
export interface Setup {
  readonly doctor: Doctor
  readonly appointment_types: readonly AppointmentType[]
  readonly doctor_locations: readonly Location[]
  readonly location_rooms: readonly Room[]
  readonly bookable_resources: readonly Resource[]
  readonly schedule_rules: readonly Rule[]
  readonly availability_exceptions: readonly Exception[]
}

/** A resource in use over `[starts_at, ends_at)`, buffers included. Lapsed holds are left out by whoever reads them. */
export interface Claim {
  readonly resource_id: string
  readonly starts_at: Minute
  readonly ends_at: Minute
}
