import { twoDigits } from './local-date.ts'
import { DAY_MINUTES, type MinuteOfDay } from './minute.ts'

const pattern = /^([01]\d|2[0-4]):([0-5]\d)(?::00(?:\.0+)?)?$/

/**
 * Reads `HH:MM`, 00:00..24:00; `HH:MM:00` too, which is how Postgres prints a `time`. Answers null for anything
 * else, seconds included: local times are whole minutes.
 */
export function parseLocalTime(text: string): MinuteOfDay | null {
  const match = pattern.exec(text)
  if (!match) return null
  const minutes = Number(match[1]) * 60 + Number(match[2])
  return minutes <= DAY_MINUTES ? minutes : null
}

/** Prints `HH:MM`; 1440 is `24:00`. */
export function formatLocalTime(time: MinuteOfDay): string {
  return `${twoDigits(Math.floor(time / 60))}:${twoDigits(time % 60)}`
}
