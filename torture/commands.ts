/** What a client does next, by weight. The same seed draws the same commands; what they meet is up to the machine. */
import { createDice, type Dice } from '../src/demo/dice.ts'
import { type Company, companySteps } from './company.ts'
import type { Command, Kind } from './history.ts'
import type { Known, Visit } from './known.ts'
import { aStart, type Practice, type Scene, type VisitType } from './scene.ts'
import { blank, instant, type Step, type Weighted } from './step.ts'
import { together } from './together.ts'
import { addressIn, type Waiting, waitingSteps } from './waiting.ts'

export interface Draw {
  /** One command, or several that are sent at once. */
  next(): readonly Command[]
  /** In hundredths: the request is sent twice at once; or once more, later. */
  readonly dice: Dice
}

export interface DrawOptions {
  readonly scene: Scene
  readonly known: Known
  readonly waiting: Waiting
  readonly company: Company
  readonly begun: number
  readonly hotForMs: number
  /** Visits of one patient each: no groups, families, series or companions. */
  readonly alone?: boolean
}

export function createDraw(
  seed: number,
  { scene: whole, known, waiting, company, begun, hotForMs, alone = false }: DrawOptions,
): Draw {
  const scene = alone ? withoutGroups(whole) : whole
  const dice = createDice(seed)
  const key = () => `${seed}-${dice.roll(2 ** 31)}-${dice.roll(2 ** 31)}`
  const startOf = (type: VisitType) => aStart(dice, type, begun, hotForMs)
  const several = together({ dice, known, key, startOf })

  function hold(practice: Practice): Command {
    const type = dice.pick(practice.types) as VisitType
    const start = startOf(type)
    const asPatient = dice.roll(4) === 0
    const patient_id = !asPatient && dice.roll(3) === 0 ? dice.pick(practice.patients) : undefined
    return {
      ...blank('hold', practice),
      method: 'POST',
      path: asPatient ? `/public/${practice.slug}/appointments` : '/v1/appointments',
      token: asPatient ? '' : practice.key,
      body: {
        doctor_id: type.doctor,
        appointment_type_id: type.id,
        starts_at_utc: instant(start),
        ...(patient_id === undefined ? {} : { patient_id }),
      },
      key: key(),
      want: { type: type.id, start },
    }
  }

  function act(
    kind: Kind,
    practice: Practice,
    visit: Visit,
    body: unknown,
    want = null as Command['want'],
  ): Command {
    const asPatient = visit.token !== null && dice.roll(3) === 0 && ownKinds.has(kind)
    const verb = kind === 'show' ? '' : `/${kind}`
    return {
      ...blank(kind, practice),
      method: kind === 'show' ? 'GET' : 'POST',
      path: `${asPatient ? '/public' : '/v1'}/appointments/${visit.id}${verb}`,
      token: asPatient ? (visit.token as string) : practice.key,
      body,
      key: kind === 'show' ? null : key(),
      target: visit.id,
      want,
    }
  }

  function confirm(practice: Practice, visit: Visit): Command {
    // One of a series is not confirmed by itself, and is refused; one of a joint booking may be.
    const alone = dice.roll(visit.series === null ? 3 : 10) === 0
    if ((visit.series !== null || visit.joint !== null) && !alone) return several.confirm(practice, visit)
    const n = dice.roll(10_000)
    const reachable = n % 5 === 0 ? { email: addressIn(practice, n) } : {}
    const newcomer = { patient: { name: `Somebody ${n}`, ...reachable } }
    const asPatient = visit.token !== null && dice.roll(3) === 0
    if (asPatient) {
      return {
        ...act('confirm', practice, { ...visit, token: null }, newcomer),
        path: `/public/appointments/${visit.id}/confirm`,
        token: visit.token as string,
      }
    }
    // Of a hold that is somebody's already: for them, or for somebody else.
    const own = visit.patient !== null && dice.roll(2) === 0
    const who = own ? {} : dice.roll(2) === 0 ? newcomer : { patient_id: dice.pick(practice.patients) }
    const guardian = { role: 'guardian', patient: { name: `Guardian ${n}` } }
    const body = n % 6 === 0 ? { ...who, participants: [guardian] } : who
    return act('confirm', practice, { ...visit, token: null }, body)
  }

  function move(practice: Practice, visit: Visit, start: number): Command {
    return act('reschedule', practice, visit, { starts_at_utc: instant(start) }, { type: visit.type, start })
  }

  const on = (
    status: Visit['status'] | null,
    work: (practice: Practice, visit: Visit) => readonly Command[],
  ): Step => {
    return (practice) => {
      const visit = known.pick(dice, practice.index, status)
      return visit === undefined ? [hold(practice)] : work(practice, visit)
    }
  }

  /** Two visits of a type each want the other's place; the requests race. */
  const swap: Step = (practice) => {
    const one = known.pick(dice, practice.index, 'confirmed')
    const other = one && known.pickOf(dice, practice.index, one.type, one.id)
    if (one === undefined || other === undefined) return [hold(practice)]
    return [move(practice, one, other.start), move(practice, other, one.start)]
  }

  /** The same with what is booked together, and who comes along. */
  function intrude(practice: Practice, { id, series, joint }: Visit): Command {
    const post = { method: 'POST', key: key(), foreign: true } as const
    if (series !== null) {
      const body = { appointment_id: id, scope: 'all' }
      const path = `/v1/appointment-series/${series}/cancel`
      return { ...blank('cancel-series', practice), ...post, path, body }
    }
    if (joint !== null) {
      const path = `/v1/joint-bookings/${joint}/cancel`
      return { ...blank('cancel-jointly', practice), ...post, path, body: {} }
    }
    const body = { role: 'other', patient: { name: 'Nobody' } }
    const path = `/v1/appointments/${id}/participants`
    return { ...blank('add-participant', practice), ...post, path, body, target: id }
  }

  /** Names what belongs to another practice, with the own key. */
  const trespass: Step = (practice) => {
    const others = scene.practices.filter(({ index }) => index !== practice.index)
    const victim = dice.pick(others)
    if (victim === undefined) return [hold(practice)]
    const visit = known.pick(dice, victim.index, null)
    if (visit !== undefined && dice.roll(3) === 0) return [intrude(practice, visit)]
    const kind = dice.pick(['show', 'cancel', 'reschedule', 'confirm', 'hold'] as const) ?? 'show'
    if (kind === 'hold' || visit === undefined) {
      const type = dice.pick(victim.types) as VisitType
      const wanted = hold(practice)
      const body = {
        doctor_id: type.doctor,
        appointment_type_id: type.id,
        starts_at_utc: instant(startOf(type)),
      }
      return [{ ...wanted, path: '/v1/appointments', token: practice.key, body, want: null, foreign: true }]
    }
    const body =
      kind === 'reschedule'
        ? { starts_at_utc: instant(visit.start) }
        : kind === 'confirm'
          ? { patient: { name: 'Nobody' } }
          : {}
    return [{ ...act(kind, practice, { ...visit, token: null }, body), foreign: true }]
  }

  const search: Step = (practice) => {
    const type = dice.pick(practice.types) as VisitType
    const day = instant(startOf(type)).slice(0, 10)
    const query = `doctor_id=${type.doctor}&appointment_type_id=${type.id}&from=${day}&to=${day}`
    return [{ ...blank('search', practice), path: `/v1/availability?${query}` }]
  }

  /** The set-up changes under the commands that were decided on it. */
  const block: Step = (practice) => {
    const type = dice.pick(practice.types.filter(({ mayClose }) => mayClose))
    if (type === undefined) return [hold(practice)]
    const start = startOf(type)
    const body = {
      doctor_id: type.doctor,
      starts_at_utc: instant(start),
      ends_at_utc: instant(start + 900_000),
    }
    return [
      { ...blank('block', practice), method: 'POST', path: '/v1/availability-exceptions', body, key: key() },
    ]
  }

  const both: Step = on('held', (practice, visit) => [
    confirm(practice, visit),
    act('cancel', practice, visit, {}),
  ])
  const twice: Step = on('held', (practice, visit) => [confirm(practice, visit), confirm(practice, visit)])

  const steps: Weighted = [
    [25, (practice) => [hold(practice)]],
    [18, on('held', (practice, visit) => [confirm(practice, visit)])],
    [4, on('lapsed', (practice, visit) => [confirm(practice, visit)])],
    [2, both],
    [2, twice],
    [9, on('confirmed', (practice, visit) => [act('cancel', practice, visit, { reason: 'changed plans' })])],
    [3, on('held', (practice, visit) => [act('cancel', practice, visit, {})])],
    [
      6,
      on('confirmed', (practice, visit) => [
        move(practice, visit, startOf(scene.typeOf.get(visit.type) as VisitType)),
      ]),
    ],
    [3, swap],
    [3, on('pending', (practice, visit) => [act('approve', practice, visit, {})])],
    [
      2,
      on('confirmed', (practice, visit) => [
        act(dice.roll(2) === 0 ? 'complete' : 'no-show', practice, visit, {}),
      ]),
    ],
    [6, on(null, (practice, visit) => [act('show', practice, visit, null)])],
    [4, search],
    [3, trespass],
    [1, block],
    ...waitingSteps({ dice, waiting, known, key, startOf }),
    ...(alone ? [] : several.steps),
    ...(alone
      ? []
      : companySteps({ dice, known, company, key, startOf, hold: (practice) => [hold(practice)] })),
  ]
  const total = steps.reduce((sum, [weight]) => sum + weight, 0)

  return {
    dice,
    next() {
      const practice = scene.practices[dice.roll(10) < 7 ? 0 : dice.roll(scene.practices.length)] as Practice
      let left = dice.roll(total)
      for (const [weight, step] of steps) {
        if (left < weight) return step(practice)
        left -= weight
      }
      throw new Error('the weights do not add up')
    },
  }
}

function withoutGroups(scene: Scene): Scene {
  const practices = scene.practices.map((practice) => ({
    ...practice,
    types: practice.types.filter(({ places }) => places === 1),
  }))
  return { ...scene, practices }
}

const ownKinds: ReadonlySet<Kind> = new Set(['cancel', 'reschedule', 'show'])
