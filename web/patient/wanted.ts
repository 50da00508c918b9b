/** A start that somebody wants. */
export interface Wanted {
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly doctor_location_id: string | null
  readonly starts_at_utc: string
  /** Of a family: when each of them starts, the first at `starts_at_utc`, so far as that is known; and how many. */
  readonly starts?: readonly string[]
  readonly people?: number
}
