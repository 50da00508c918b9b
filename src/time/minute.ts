/** Whole minutes since 1970-01-01T00:00Z. Schedules and bookings know no finer instant. */
export type Minute = number

/** Minutes after local midnight, 0..1440; 1440 is 24:00. */
export type MinuteOfDay = number

export const MINUTE_MS = 60_000
export const DAY_MINUTES = 1440
export const DAY_MS = DAY_MINUTES * MINUTE_MS
