/** Whole minutes since 1970-01-01T00:00Z. Schedules and bookings know no finer instant. */
export type Minute = number

/** Minutes after local midnight, 0..1440; 1440 is 24:00. */
export type MinuteOfDay = number
