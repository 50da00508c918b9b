import type { Reason } from '../availability/reason.ts'
import type { Versions } from './setups.ts'

/** A bookable start. Instants here and below are RFC 3339 UTC; `ends_at_utc` is without the buffer. */
export interface OpenSlot {
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly doctor_location_id: string | null
  readonly remaining: number
}

export interface Availability {
  readonly slots: readonly OpenSlot[]
  /** The first start from the asked dates on, however far; null when there is none up to the horizon. */
  readonly next_available: string | null
  /** Why there is no slot, when there is none. */
  readonly reasons: readonly Reason[]
}

/** A decision that stands while nothing was written and the clock is within these bounds, both included. */
export interface Standing {
  readonly versions: Versions
  readonly occupancy: number
  readonly fromMs: number
  readonly untilMs: number
}

/** An answer given before, and for how long it stands. */
export interface RememberedAnswer extends Standing {
  readonly answer: Availability
}
