import { explain } from '../availability/explain.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { formatInstant, parseInstantMs } from '../time/instant.ts'
import type { Minute } from '../time/minute.ts'
import type { Engine } from './engine.ts'
import { firstAfter, type Where } from './search.ts'

/**
 * `slot_not_offered`, with every reason, and the next start that is.
 * @param facts what the SQL function said: `now`, the moment at which the start was not on offer
 */
export async function notOffered(
  engine: Engine,
  practiceId: string,
  query: Where & { readonly starts_at: Minute },
  facts: Readonly<Record<string, unknown>>,
): Promise<Refusal<'slot_not_offered'>> {
  const { timetable } = await engine.setups.of(practiceId, query.doctor_id)
  const { reasons } = explain(timetable, query, [], parseInstantMs(String(facts['now'])) as number)
  const next = await firstAfter(engine, practiceId, query, query.starts_at)
  return refuse('slot_not_offered', { reasons, next_available: next === null ? null : formatInstant(next) })
}
