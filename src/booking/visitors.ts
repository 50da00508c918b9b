import { LRUCache } from 'lru-cache'

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
  /** Of practices: what contacts are hashed with there. */
  readonly contactKeys: LRUCache<string, Promise<string>>
}

const OFFERED_KNOWN_FOR_MS = 60_000

export function createVisitors(): Visitors {
  return {
    keys: new LRUCache({ max: 2 }),
    offered: new LRUCache({ max: 2_000, ttl: OFFERED_KNOWN_FOR_MS }),
    contactKeys: new LRUCache({ max: 1_000 }),
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
