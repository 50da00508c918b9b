/**
 * The one clock. Whether a hold has lapsed or a notice period is kept is decided by the DATABASE's clock: every SQL
 * function takes `p_now timestamptz default null` and reads `coalesce(p_now, clock_timestamp())`. So servers whose
 * clocks differ cannot disagree about a booking, and a test moves time by passing one argument.
 */
export interface Clock {
  /** What is passed as `p_now`: null in production (the database's own clock), RFC 3339 in a test. */
  readonly override: string | null
  /** Epoch milliseconds, for log lines and `Date` headers; never for a decision about a booking. */
  now(): number
}

/** A clock that a test may set: while `override` is null it is the machine's own. */
export interface SettableClock extends Clock {
  override: string | null
}

export const systemClock: Clock = { override: null, now: () => Date.now() }

/** @param override RFC 3339, e.g. `2026-03-29T00:30:00Z`; null for the machine's clock. Throws on any other text. */
export function createClock(override: string | null = null): SettableClock {
  let fixed = override === null ? null : Temporal.Instant.from(override)
  return {
    get override() {
      return fixed === null ? null : fixed.toString()
    },
    set override(text) {
      fixed = text === null ? null : Temporal.Instant.from(text)
    },
    now: () => fixed?.epochMilliseconds ?? Date.now(),
  }
}

/** For libraries that take a Date and nothing else. */
export function dateIn(seconds: number): Date {
  return new Date(Date.now() + seconds * 1000)
}
