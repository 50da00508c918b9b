import { invalid } from '../refusal.ts'
import { parseInstant } from '../time/instant.ts'
import type { Minute } from '../time/minute.ts'

/** Reads a start; throws `validation_failed` at `pointer` when it is no RFC 3339 instant on a whole minute. */
export function readStart(text: string, pointer = '/starts_at_utc'): Minute {
  const minute = parseInstant(text)
  if (minute === null)
    throw invalid(pointer, 'an RFC 3339 instant on a whole minute, such as 2026-03-27T08:00:00Z')
  return minute
}
