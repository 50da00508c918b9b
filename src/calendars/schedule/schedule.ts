/** A doctor's schedule as a file has it: what the tables say of rules and exceptions, by the names of their columns. */

export interface FileScope {
  readonly scope_appointment_type_id: string | null
  readonly scope_doctor_location_id: string | null
  readonly scope_location_room_id: string | null
}

export interface FileBreak {
  readonly break_start_local: string
  readonly break_end_local: string
  readonly label: string | null
}

export interface FileRule extends FileScope {
  readonly timezone: string
  readonly day_of_week: number | null
  readonly recurrence: string | null
  readonly extra_dates: readonly string[]
  readonly except_dates: readonly string[]
  /** `HH:MM`; the end may be `24:00`. */
  readonly work_start_local: string
  readonly work_end_local: string
  readonly slot_interval_minutes: number
  readonly priority: number
  readonly effective_from: string | null
  readonly effective_to: string | null
  readonly breaks: readonly FileBreak[]
}

export interface FileException extends FileScope {
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly kind: 'blocked' | 'available'
  readonly reason: string | null
}

/** What only Horai knows goes in properties of its own, which others pass over (RFC 5545, 3.8.8.2). */
export const own = {
  rule: 'x-horai-rule',
  priority: 'x-horai-priority',
  interval: 'x-horai-interval',
  break: 'x-horai-break',
  /** `HH:MM/HH:MM`: the working time, where a break lies at its edge. */
  window: 'x-horai-window',
  opening: 'x-horai-opening',
  wide: 'x-horai-practice-wide',
  scopes: {
    scope_appointment_type_id: 'x-horai-appointment-type',
    scope_doctor_location_id: 'x-horai-location',
    scope_location_room_id: 'x-horai-room',
  },
} as const

/** A week that is older than any schedule: what begins in it has always been so. */
export const ALWAYS = { first: '1970-01-01', last: '1970-01-07' } as const
