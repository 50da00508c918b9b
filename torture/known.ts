/** The appointments that the clients have heard of: all act on the same ones, so that they get in each other's way. */
import type { Dice } from '../src/demo/dice.ts'
import type { Shown } from './history.ts'

export interface Visit {
  readonly id: string
  readonly type: string
  readonly start: number
  readonly status: 'held' | 'lapsed' | 'pending' | 'confirmed'
  /** The patient's own key to it, where the hold was made by one. */
  readonly token: string | null
  readonly holdUntil: number
}

export interface Known {
  learn(practice: number, shown: Shown, type: string | null, token: string | null): void
  /** One of those last heard of in this status; null: in any. */
  pick(dice: Dice, practice: number, status: Visit['status'] | null): Visit | undefined
  pickOf(dice: Dice, practice: number, type: string, except: string): Visit | undefined
}

/** The newest are the ones that several clients act on at once. */
const RECENT = 60
/** What has not been acted on for so long is left in peace, and stays as it is. */
const MOST = RECENT * 5

export function createKnown(): Known {
  const visits: Map<string, Visit>[] = []
  const of = (practice: number) => {
    visits[practice] ??= new Map()
    return visits[practice]
  }
  const present = (visit: Visit): Visit['status'] =>
    visit.status === 'held' && visit.holdUntil < Date.now() ? 'lapsed' : visit.status
  const recent = (practice: number) => [...of(practice).values()]
  return {
    learn(practice, shown, type, token) {
      const before = of(practice).get(shown.id)
      const known = type ?? before?.type
      if (known === undefined) return
      of(practice).delete(shown.id)
      if (!isLive(shown.status)) return
      of(practice).set(shown.id, {
        id: shown.id,
        type: known,
        start: Date.parse(shown.starts_at_utc),
        status: shown.status,
        token: token ?? before?.token ?? null,
        holdUntil:
          shown.hold_expires_at === null ? Number.POSITIVE_INFINITY : Date.parse(shown.hold_expires_at),
      })
      if (of(practice).size > MOST) {
        const [oldest] = of(practice).keys()
        if (oldest !== undefined) of(practice).delete(oldest)
      }
    },
    pick(dice, practice, status) {
      const all = recent(practice).filter((visit) => status === null || present(visit) === status)
      return dice.pick(all.slice(-RECENT))
    },
    pickOf(dice, practice, type, except) {
      return dice.pick(
        recent(practice).filter(
          (visit) => visit.type === type && visit.id !== except && visit.status === 'confirmed',
        ),
      )
    },
  }
}

function isLive(status: string): status is 'held' | 'pending' | 'confirmed' {
  return ['held', 'pending', 'confirmed'].includes(status)
}
