/** Several visits at once: joint bookings, and series of one patient. */
import { DAY_MS, MINUTE_MS } from '../src/time/minute.ts'
import type { Command, Kind, Several } from './history.ts'
import type { Known, Visit } from './known.ts'
import { midnightOf, type Practice, type VisitType } from './scene.ts'
import { blank, instant, type Step, type StepOptions, type Weighted } from './step.ts'
import { addressIn } from './waiting.ts'

interface Options extends StepOptions {
  readonly known: Known
}

export interface Together {
  readonly steps: Weighted
  /** All that is held together with this visit. */
  confirm(practice: Practice, visit: Visit): Command
}

const scopes = ['this', 'this_and_following', 'all'] as const
const untold: Several = { visits: [], wants: [], all: true, about: null, scope: 'all' }

export function together({ dice, known, key, startOf }: Options): Together {
  const post = (practice: Practice, kind: Kind, path: string, more: Partial<Command>): Command => ({
    ...blank(kind, practice),
    ...{ method: 'POST', path, key: key(), body: {}, ...more },
  })

  const newcomer = (practice: Practice) => {
    const n = dice.roll(10_000)
    return { name: `Family ${n}`, ...(n % 5 === 0 ? { email: addressIn(practice, n) } : {}) }
  }
  const somebody = (practice: Practice) =>
    dice.roll(2) === 0 ? { patient: newcomer(practice) } : { patient_id: dice.pick(practice.patients) }

  /** By the patient's own key now and then. */
  const isOwn = ({ token }: Visit) => token !== null && dice.roll(3) === 0

  /** One after the other with one doctor, some places in one group, or whatever. */
  function wantsOfFamily(practice: Practice): Several['wants'] {
    const many = 2 + dice.roll(3)
    const groups = practice.types.filter(({ places }) => places > 1)
    const fate = dice.roll(4)
    const type = dice.pick(fate < 2 ? groups : practice.types) as VisitType
    const start = startOf(type)
    if (fate < 2) return Array.from({ length: many }, () => ({ type: type.id, start }))
    if (fate === 2) return oneAfterTheOther(type, start, many)
    return Array.from({ length: many }, () => {
      const any = dice.pick(practice.types) as VisitType
      return { type: any.id, start: startOf(any) }
    })
  }

  const holdJointly: Step = (practice) => {
    const wants = wantsOfFamily(practice)
    const asPatient = dice.roll(3) === 0
    const visits = wants.map(({ type, start }) => ({
      doctor_id: practice.types.find(({ id }) => id === type)?.doctor,
      appointment_type_id: type,
      starts_at_utc: instant(start),
      ...(!asPatient && dice.roll(4) === 0 ? { patient_id: dice.pick(practice.patients) } : {}),
    }))
    const path = asPatient ? `/public/${practice.slug}/joint-bookings` : '/v1/joint-bookings'
    const token = asPatient ? '' : practice.key
    return [post(practice, 'hold-jointly', path, { token, body: { visits }, several: { ...untold, wants } })]
  }

  const holdSeries: Step = (practice) => {
    const type = dice.pick(practice.types.filter(({ places }) => places === 1)) as VisitType
    const first = startOf(type)
    const count = 2 + dice.roll(3)
    const [rule, days] = dice.pick(rules) ?? rules[0]
    const all = dice.roll(2) === 0
    const wants = Array.from({ length: count }, (_, i) => ({
      type: type.id,
      start: first + i * days * DAY_MS,
    }))
    const body = {
      doctor_id: type.doctor,
      appointment_type_id: type.id,
      first_date: instant(first).slice(0, 10),
      start_local: instant(first).slice(11, 16),
      recurrence: `${rule};COUNT=${count}`,
      mode: all ? 'all_or_nothing' : 'skip_taken',
      ...(dice.roll(2) === 0 ? { patient_id: dice.pick(practice.patients) } : {}),
    }
    return [
      post(practice, 'hold-series', '/v1/appointment-series', { body, several: { ...untold, wants, all } }),
    ]
  }

  function about(practice: Practice, visit: Visit): Several {
    return { ...untold, visits: known.heldTogether(practice.index, visit).map(({ id }) => id) }
  }

  function confirm(practice: Practice, visit: Visit): Command {
    const several = about(practice, visit)
    if (visit.series !== null) {
      const path = `/v1/appointment-series/${visit.series}/confirm`
      return post(practice, 'confirm-series', path, { body: somebody(practice), several })
    }
    // One who comes to all of them, or one for each.
    const many = dice.roll(3) === 0 ? 1 : Math.max(several.visits.length, 1)
    const own = isOwn(visit)
    const patients = Array.from({ length: many }, () =>
      own ? { patient: newcomer(practice) } : somebody(practice),
    )
    const path = `${own ? '/public' : '/v1'}/joint-bookings/${visit.joint}/confirm`
    const token = own ? (visit.token as string) : practice.key
    return post(practice, 'confirm-jointly', path, { token, body: { patients }, several })
  }

  const on =
    (
      fits: (visit: Visit) => boolean,
      instead: Step,
      work: (practice: Practice, visit: Visit) => Command,
    ): Step =>
    (practice) => {
      const visit = known.pickWhere(dice, practice.index, fits)
      return visit === undefined ? instead(practice) : [work(practice, visit)]
    }

  const confirmHeld = on(isHeldTogether, holdJointly, confirm)

  const cancelJointly = on(isJoint, holdJointly, (practice, visit) => {
    const own = isOwn(visit)
    const path = `${own ? '/public' : '/v1'}/joint-bookings/${visit.joint}/cancel`
    const token = own ? (visit.token as string) : practice.key
    return post(practice, 'cancel-jointly', path, { token, several: about(practice, visit) })
  })

  const cancelSeries = on(isOfSeries, holdSeries, (practice, visit) => {
    const scope = dice.pick(scopes) ?? 'this'
    const several = { ...about(practice, visit), about: visit.id, scope }
    if (isOwn(visit)) {
      const path = `/public/appointments/${visit.id}/series/cancel`
      return post(practice, 'cancel-series', path, { token: visit.token as string, body: { scope }, several })
    }
    const body = { appointment_id: visit.id, scope }
    return post(practice, 'cancel-series', `/v1/appointment-series/${visit.series}/cancel`, { body, several })
  })

  const moveSeries = on(isBookedOfSeries, holdSeries, (practice, visit) => {
    const type = practice.types.find(({ id }) => id === visit.type) as VisitType
    const scope = dice.pick(scopes) ?? 'this'
    const all = dice.roll(2) === 0
    const day = Math.floor(visit.start / DAY_MS) + dice.roll(4)
    const minute = dice.roll(2) === 0 ? (dice.pick(type.starts) ?? 0) : (visit.start % DAY_MS) / MINUTE_MS
    const start = day * DAY_MS + minute * MINUTE_MS
    const wants = [{ type: type.id, start }]
    const mode = all ? 'all_or_nothing' : 'skip_taken'
    const to = { scope, starts_at_utc: instant(start), mode }
    const several = { ...about(practice, visit), wants, all, about: visit.id, scope }
    if (isOwn(visit)) {
      const path = `/public/appointments/${visit.id}/series/reschedule`
      return post(practice, 'move-series', path, { token: visit.token as string, body: to, several })
    }
    const body = { appointment_id: visit.id, ...to }
    return post(practice, 'move-series', `/v1/appointment-series/${visit.series}/reschedule`, {
      body,
      several,
    })
  })

  const approveSeries = on(isAskedOfSeries, holdSeries, (practice, visit) => {
    const path = `/v1/appointment-series/${visit.series}/approve`
    return post(practice, 'approve-series', path, { several: about(practice, visit) })
  })

  return {
    confirm,
    steps: [
      [6, holdJointly],
      [6, confirmHeld],
      [5, holdSeries],
      [2, cancelJointly],
      [2, cancelSeries],
      [3, moveSeries],
      [1, approveSeries],
    ],
  }
}

/** The beginning of a rule, and the days from one date to the next. */
const rules = [
  ['FREQ=DAILY', 1],
  ['FREQ=DAILY;INTERVAL=2', 2],
  ['FREQ=WEEKLY', 7],
] as const

/** As many as there is time for on that day. */
function oneAfterTheOther(type: VisitType, start: number, many: number): Several['wants'] {
  const each = Math.ceil((type.before + type.minutes + type.after) / 15) * 15 * MINUTE_MS
  const midnight = midnightOf(start)
  const first = Math.min(start, midnight + (type.starts.at(-1) ?? 0) * MINUTE_MS - (many - 1) * each)
  return Array.from({ length: many }, (_, i) => ({ type: type.id, start: first + i * each }))
}

const isHeldTogether = ({ series, joint, status, holdUntil }: Visit) =>
  (series !== null || joint !== null) && status === 'held' && holdUntil > Date.now()
const isJoint = ({ joint }: Visit) => joint !== null
const isOfSeries = ({ series }: Visit) => series !== null
const isBookedOfSeries = ({ series, status }: Visit) => series !== null && status === 'confirmed'
const isAskedOfSeries = ({ series, status }: Visit) => series !== null && status === 'pending'
