/** The appointments that the clients have heard of: all act on the same ones, so that they get in each other's way. */
import type { Dice } from '../src/demo/dice.ts'
import type { Shown } from './history.ts'

export interface Visit {
  readonly id: string
  readonly type: string
  readonly start: number
  readonly status: 'held' | 'forgotten' | 'lapsed' | 'pending' | 'confirmed'
  /** Of the group session that it is a place in, the series, the joint booking; null where it is none. */
  readonly session: string | null
  readonly series: string | null
  readonly joint: string | null
  /** Whose it is; null where the clients were not told. */
  readonly patient: string | null
  /** The patient's own key to it, where the hold was made by one. */
  readonly token: string | null
  readonly holdUntil: number
}

export interface Known {
  learn(practice: number, shown: Shown, token: string | null): void
  /** One of those last heard of in this status; null: in any. */
  pick(dice: Dice, practice: number, status: Visit['status'] | null): Visit | undefined
  pickOf(dice: Dice, practice: number, type: string, except: string): Visit | undefined
  /** One of the last that fit. */
  pickWhere(dice: Dice, practice: number, fits: (visit: Visit) => boolean): Visit | undefined
  /** Those of its joint booking or series that are live, itself among them. */
  heldTogether(practice: number, visit: Visit): readonly Visit[]
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
  const present = (visit: Visit): Visit['status'] => {
    if (visit.status !== 'held') return visit.status
    if (visit.holdUntil < Date.now()) return 'lapsed'
    // Whoever made it has closed the page: its end has to come by itself.
    return /[0-3]$/.test(visit.id) ? 'forgotten' : 'held'
  }
  const recent = (practice: number) => [...of(practice).values()]
  return {
    learn(practice, shown, token) {
      const before = of(practice).get(shown.id)
      of(practice).delete(shown.id)
      if (!isLive(shown.status)) return
      of(practice).set(shown.id, {
        id: shown.id,
        type: shown.appointment_type_id,
        start: Date.parse(shown.starts_at_utc),
        status: shown.status,
        session: shown.session_id,
        series: shown.series_id,
        joint: shown.joint_booking_id,
        patient: shown.patient_id,
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
    pickWhere: (dice, practice, fits) => dice.pick(recent(practice).filter(fits).slice(-RECENT)),
    heldTogether: (practice, { series, joint, id }) =>
      recent(practice).filter(
        (visit) =>
          visit.id === id ||
          (series !== null && visit.series === series) ||
          (joint !== null && visit.joint === joint),
      ),
  }
}

function isLive(status: string): status is 'held' | 'pending' | 'confirmed' {
  return ['held', 'pending', 'confirmed'].includes(status)
}
