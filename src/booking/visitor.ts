import { createHmac } from 'node:crypto'
import type { LRUCache } from 'lru-cache'
import { parseInstantMs } from '../time/instant.ts'
import { formatLocalDate, utcDateOf } from '../time/local-date.ts'
import { MINUTE_MS } from '../time/minute.ts'
import type { Engine } from './engine.ts'
import { readProof } from './proof-of-work.ts'
import { availability, type Where } from './search.ts'
import type { DescribedVisitor, Visitor } from './visitors.ts'

const DAYS = 14

export async function describeVisitor(
  engine: Engine,
  practiceId: string,
  { network, proof, limits }: Visitor,
  where: Where,
): Promise<DescribedVisitor> {
  const [key, offered_minutes] = await Promise.all([
    keyOfToday(engine),
    offeredMinutes(engine, practiceId, where),
  ])
  const hash = hashOf(key, practiceId, network)
  const done = proof === null ? null : await readProof(key, hash, proof)
  return { network: hash, proof: done?.proof ?? null, work: done?.work ?? 0, offered_minutes, limits }
}

/** From where somebody comes, as it leaves the process: the same all day, in one practice. */
export async function networkHash(engine: Engine, practiceId: string, network: string): Promise<string> {
  return hashOf(await keyOfToday(engine), practiceId, network)
}

function hashOf(key: string, practiceId: string, network: string): string {
  return createHmac('sha256', key).update(`${practiceId} ${network}`).digest('hex')
}

/** All servers have the same; tomorrow's is another, and then nobody can tell whose hash it was. */
export function keyOfToday({ db, clock, visitors }: Engine): Promise<string> {
  const today = formatLocalDate(utcDateOf(Math.floor(clock.now() / MINUTE_MS)))
  return remembered(visitors.keys, today, async () => {
    const [row] = await db.call<{ key: string }>(`select horai.visitor_key($1) ->> 'key' as key`, [
      clock.override,
    ])
    return (row as { key: string }).key
  })
}

/**
 * How much of the doctor's time can still be had for such a visit: asked at most once a minute, since it is a search.
 * What is held meanwhile is counted as offered still, or not; the share errs on the side of too much.
 */
function offeredMinutes(
  engine: Engine,
  practiceId: string,
  { doctor_id, appointment_type_id }: Where,
): Promise<number> {
  return remembered(
    engine.visitors.offered,
    [practiceId, doctor_id, appointment_type_id].join(),
    async () => {
      const today = utcDateOf(Math.floor(engine.clock.now() / MINUTE_MS))
      const { slots } = await availability(engine, practiceId, {
        doctor_id,
        appointment_type_id,
        from: formatLocalDate(today),
        to: formatLocalDate(today + DAYS - 1),
      })
      return minutesIn(slots)
    },
  )
}

/** The time that these starts cover together: on a fine grid they overlap. They come in order. */
function minutesIn(
  slots: readonly { readonly starts_at_utc: string; readonly ends_at_utc: string }[],
): number {
  let covered = 0
  let until = Number.NEGATIVE_INFINITY
  for (const { starts_at_utc, ends_at_utc } of slots) {
    const [start, end] = [parseInstantMs(starts_at_utc) as number, parseInstantMs(ends_at_utc) as number]
    covered += Math.max(0, end - Math.max(start, until))
    until = Math.max(until, end)
  }
  return covered / MINUTE_MS
}

/** One question for all who ask at once; a failure is forgotten. */
export function remembered<Value>(
  known: LRUCache<string, Promise<Value>>,
  name: string,
  ask: () => Promise<Value>,
): Promise<Value> {
  const found = known.get(name)
  if (found) return found
  const asked = ask()
  known.set(name, asked)
  asked.catch(() => known.delete(name))
  return asked
}
