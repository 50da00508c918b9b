import type { Schemas } from '../../src/client/index.ts'

/* Where several visits of one kind fit one after the other, or beside each other in a group. */

/** A start at which all of them fit. */
export interface Fit {
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly doctor_location_id: string | null
  /** When each of them starts. */
  readonly starts: readonly string[]
}

export interface Fits {
  readonly slots: readonly Fit[]
  /** The first of them, on these dates or after; null: none is known of. */
  readonly next_available: string | null
}

interface Asked {
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly people: number
  readonly place: string | null
  /** Dates `YYYY-MM-DD`, both included. */
  readonly from: string
  readonly to: string
}

/** As the API asks for it. */
export function runQueryOf({ doctor_id, appointment_type_id, people, place, from, to }: Asked) {
  const appointment_type_ids = Array.from({ length: people }, () => appointment_type_id).join()
  return { doctor_id, appointment_type_ids, from, to, ...(place ? { location_id: place } : {}) }
}

export function fitsOf({ data, next_available }: Schemas['VisitRuns']): Fits {
  const slots = data.map(({ visits, ...run }) => ({
    ...run,
    starts: visits.map(({ starts_at_utc }) => starts_at_utc),
  }))
  return { slots, next_available }
}
