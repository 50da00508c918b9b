/** Step D: which resources are free, and whether a visit can have all it needs of them. */
import type { Interval } from '../time/interval.ts'
import type { Minute } from '../time/minute.ts'
import { match } from './assignment.ts'
import type { RoomLane, Visit } from './lanes.ts'
import type { Claim } from './records.ts'

/** When one resource is taken: sorted and disjoint. `next` is where the last question left off. */
interface Busy {
  readonly from: Minute[]
  readonly to: Minute[]
  next: number
}

/** One question's view of the claims. Asking about times in ascending order is cheap, any order is right. */
export class Capacity {
  readonly #visit: Visit
  readonly #busy: readonly Busy[]
  /** For each resource, the last count that included it, so that a resource in several lanes counts once. */
  readonly #counted: Uint32Array
  #count = 0

  constructor(visit: Visit, claims: readonly Claim[]) {
    this.#visit = visit
    this.#busy = busyTimes(visit, claims)
    this.#counted = new Uint32Array(visit.pool.length)
  }

  isFree(resource: number, { from, to }: Interval): boolean {
    const busy = this.#busy[resource] as Busy
    let next = busy.next
    while (next > 0 && (busy.to[next - 1] as number) > from) next--
    while (next < busy.to.length && (busy.to[next] as number) <= from) next++
    busy.next = next
    return next === busy.to.length || (busy.from[next] as number) >= to
  }

  /**
   * How many more such visits, 0 when none. For one requirement this is exact as far as one room's lane goes: what is
   * free, divided by the quantity, each resource counted once across the lanes that can take a visit. For several it
   * is the scarcest of them, but at least 1 when a visit can be had: pools that overlap may share less than it says.
   */
  remaining(lanes: readonly RoomLane[], occupied: Interval): number {
    const { requirements } = this.#visit
    const single = requirements.length === 1 && requirements[0]?.quantity === 1
    // With one need, a lane can take a visit exactly when something in it is free: no need to try each.
    const able = single ? lanes : lanes.filter((lane) => this.#canTake(lane, occupied))
    if (able.length === 0) return 0
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i < requirements.length; i++) {
      const quantity = requirements[i]?.quantity ?? 1
      least = Math.min(least, Math.floor(this.#countFree(able, i, occupied) / quantity))
    }
    return single ? least : Math.max(1, least)
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

function busyTimes({ pool }: Visit, claims: readonly Claim[]): Busy[] {
  const index = new Map(pool.map(({ id }, i) => [id, i]))
  const claimed: Claim[][] = pool.map(() => [])
  for (const claim of claims) {
    const resource = index.get(claim.resource_id)
    if (resource !== undefined) claimed[resource]?.push(claim)
  }
  return claimed.map(merge)
}

function merge(claims: Claim[]): Busy {
  const from: Minute[] = []
  const to: Minute[] = []
  for (const { starts_at, ends_at } of claims.sort((a, b) => a.starts_at - b.starts_at)) {
    const last = to.length - 1
    if (last >= 0 && starts_at <= (to[last] as number)) to[last] = Math.max(to[last] as number, ends_at)
    else {
      from.push(starts_at)
      to.push(ends_at)
    }
  }
  return { from, to, next: 0 }
}
