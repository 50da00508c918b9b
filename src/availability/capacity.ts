/** Step D: which resources are free, and whether a visit can have all it needs of them. */
import type { Interval } from '../time/interval.ts'
import type { Minute } from '../time/minute.ts'
import { match } from './assignment.ts'
import type { RoomLane, Visit } from './lanes.ts'
import type { Claim } from './records.ts'

/**
 * When one resource is taken: when its claims start and when they end, each list sorted by itself. Claims over a period
 * are then those that started before its end, less those that ended by its start; which end goes with which start does
 * not matter. `started` and `ended` are where the last question left off.
 */
interface Busy {
  readonly starts: Float64Array
  readonly ends: Float64Array
  started: number
  ended: number
}

/** One question's view of the claims. Asking about times in ascending order is cheap, any order is right. */
export class Capacity {
  readonly #visit: Visit
  readonly #busy: readonly Busy[]
  /** For each resource, the last count that included it, so that a resource in several lanes counts once. */
  readonly #counted: Uint32Array
  #count = 0
  readonly #single: boolean

  constructor(visit: Visit, claims: readonly Claim[]) {
    this.#visit = visit
    this.#single = visit.requirements.length === 1 && visit.requirements[0]?.quantity === 1
    this.#busy = busyTimes(visit, claims)
    this.#counted = new Uint32Array(visit.pool.length)
  }

  isFree(resource: number, { from, to }: Interval): boolean {
    const busy = this.#busy[resource] as Busy
    busy.started = countBelow(busy.starts, to, busy.started)
    busy.ended = countBelow(busy.ends, from + 1, busy.ended)
    return busy.started === busy.ended
  }

  /**
   * How many such visits can still be had, 0 when none: what is free, divided by the quantity, each resource counted once
   * across the lanes that can take a visit. For several requirements it is the least of them; where their pools overlap
   * that may be more than can be had together, since an exact count would be a search of its own.
   */
  remaining(lanes: readonly RoomLane[], occupied: Interval): number {
    const { requirements } = this.#visit
    // With one need, a lane can take a visit exactly when something in it is free: no need to try each.
    if (this.#single) return this.#countFree(lanes, 0, occupied)
    const able = lanes.filter((lane) => this.#canTake(lane, occupied))
    if (able.length === 0) return 0
    // A lane that can take a visit has each quantity free, so the least is at least 1.
    const each = requirements.map(({ quantity }, i) =>
      Math.floor(this.#countFree(able, i, occupied) / quantity),
    )
    return Math.min(...each)
  }

  #canTake({ needs }: RoomLane, occupied: Interval): boolean {
    return match(needs, (resource) => this.isFree(resource, occupied)) !== null
  }

  #countFree(lanes: readonly RoomLane[], requirement: number, occupied: Interval): number {
    const count = ++this.#count
    let free = 0
    for (const { candidates } of lanes) {
      for (const resource of candidates[requirement] as readonly number[]) {
        if (this.#counted[resource] === count) continue
        this.#counted[resource] = count
        if (this.isFree(resource, occupied)) free++
      }
    }
    return free
  }
}

function busyTimes({ pool, poolIndex }: Visit, claims: readonly Claim[]): Busy[] {
  const starts: Minute[][] = pool.map(() => [])
  const ends: Minute[][] = pool.map(() => [])
  for (const claim of claims) {
    const resource = poolIndex.get(claim.resource_id)
    if (resource === undefined) continue
    starts[resource]?.push(claim.starts_at)
    ends[resource]?.push(claim.ends_at)
  }
  return pool.map((_, i) => ({
    starts: Float64Array.from(starts[i] as Minute[]).sort(),
    ends: Float64Array.from(ends[i] as Minute[]).sort(),
    started: 0,
    ended: 0,
  }))
}

/** How many elements are below `limit`, found by walking from a guess. */
function countBelow(ascending: Float64Array, limit: number, guess: number): number {
  let count = guess
  while (count > 0 && (ascending[count - 1] as number) >= limit) count--
  while (count < ascending.length && (ascending[count] as number) < limit) count++
  return count
}
