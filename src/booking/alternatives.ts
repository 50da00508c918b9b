import { type Refusal, refuse } from '../refusal.ts'
import { formatInstant } from '../time/instant.ts'
import { formatLocalDate, utcDateOf } from '../time/local-date.ts'
import type { Minute } from '../time/minute.ts'
import type { Engine } from './engine.ts'
import { read } from './reading.ts'
import { slotsIn, type Where } from './search.ts'

const MOST = 5

/** How many days around the wanted start are looked at: first nearby, then far. */
const REACH_DAYS = [3, 30]

/** `slot_taken`, with up to five other starts of the same visit, the nearest first. */
export async function alternatives(
  engine: Engine,
  practiceId: string,
  query: Where & { readonly starts_at: Minute },
): Promise<Refusal<'slot_taken'>> {
  const key = JSON.stringify([practiceId, query])
  let answer = engine.looking.get(key)
  if (!answer) {
    answer = nearest(engine, practiceId, query).finally(() => engine.looking.delete(key))
    engine.looking.set(key, answer)
  }
  return refuse('slot_taken', { alternatives: await answer })
}

async function nearest(
  engine: Engine,
  practiceId: string,
  query: Where & { readonly starts_at: Minute },
): Promise<string[]> {
  const wanted = query.starts_at
  let starts: Minute[] = []
  for (const reach of REACH_DAYS) {
    const first = utcDateOf(wanted) - reach
    const last = utcDateOf(wanted) + reach
    const reading = await read(engine, practiceId, query.doctor_id, first, last)
    const span = { ...query, from: formatLocalDate(first), to: formatLocalDate(last) }
    const found = slotsIn(reading, span).map(({ starts_at }) => starts_at)
    starts = [...new Set(found)].filter((start) => start !== wanted)
    if (starts.length >= MOST) break
  }
  return starts
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)
    .slice(0, MOST)
    .map(formatInstant)
}
