import { createHmac } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { parseInstantMs } from '../time/instant.ts'
import { formatLocalDate, utcDateOf } from '../time/local-date.ts'
import { MINUTE_MS } from '../time/minute.ts'
import type { Engine } from './engine.ts'
import { readProof } from './proof-of-work.ts'
import { availability, type Where } from './search.ts'

/** How much visitors may hold. docs/security.md says why so. */
export interface HoldLimits {
  /** Open holds of one network in a practice. */
  readonly per_network: number
  /** Holds of one network in a practice that were let lapse within an hour. */
  readonly wasted_per_hour: number
  /** Of what a doctor offers in the next fourteen days: more is never held by visitors, except two holds. */
  readonly most_share: number
  /** From here on it is one hold for each network, and for work. */
  readonly calm_share: number
  /** Numbers to be tried for one unit of work, at most; half of them on average. */
  readonly work_size: number
}

export const defaultHoldLimits: HoldLimits = {
  per_network: 3,
  wasted_per_hour: 6,
  most_share: 0.25,
  calm_share: 0.1,
  work_size: 50_000,
}

export interface Visitor {
  /** Of the client's address: see src/http/network.ts. Leaves the process only as a keyed hash. */
  readonly network: string
  /** What came as `proof`. */
  readonly proof: string | null
  readonly limits: HoldLimits
}

export interface Visitors {
  /** By the UTC date. */
  readonly keys: LRUCache<string, Promise<string>>
  readonly offered: LRUCache<string, Promise<number>>
}

const DAYS = 14
const OFFERED_KNOWN_FOR_MS = 60_000

export function createVisitors(): Visitors {
  return {
    keys: new LRUCache({ max: 2 }),
    offered: new LRUCache({ max: 2_000, ttl: OFFERED_KNOWN_FOR_MS }),
  }
}

/** A visitor as horai.refusal_for_visitor reads one. */
export interface DescribedVisitor {
  readonly network: string
  readonly proof: string | null
  readonly work: number
  readonly offered_minutes: number
  readonly limits: HoldLimits
}

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
  const hash = createHmac('sha256', key).update(`${practiceId} ${network}`).digest('hex')
  const done = proof === null ? null : await readProof(key, hash, proof)
  return { network: hash, proof: done?.proof ?? null, work: done?.work ?? 0, offered_minutes, limits }
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
function remembered<Value>(
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
