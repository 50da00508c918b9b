/** People who come along to a visit, and sessions in which several have a place. */
import type { Companion } from './history.ts'
import type { Known, Visit } from './known.ts'
import type { Practice } from './scene.ts'
import { blank, instant, type Step, type StepOptions, type Weighted } from './step.ts'
import { addressIn } from './waiting.ts'

/** Who the clients have seen on a visit. */
export interface Company {
  seen(practice: number, visit: string, companions: readonly Companion[]): void
  pick(practice: number): readonly Seen[]
}

interface Seen {
  readonly visit: string
  readonly companion: string
}

const RECENT = 20

export function createCompany(): Company {
  const last: Seen[][] = []
  return {
    seen(practice, visit, companions) {
      const others = (last[practice] ?? []).filter((one) => one.visit !== visit)
      const here = companions.map(({ id }) => ({ visit, companion: id }))
      last[practice] = [...others, ...here].slice(-RECENT)
    },
    pick: (practice) => last[practice] ?? [],
  }
}

interface Options extends StepOptions {
  readonly known: Known
  readonly company: Company
  readonly hold: Step
}

const roles = ['guardian', 'carer', 'interpreter', 'other'] as const

export function companySteps({ dice, key, startOf, known, company, hold }: Options): Weighted {
  const on =
    (fits: (visit: Visit) => boolean, work: (practice: Practice, visit: Visit) => ReturnType<Step>): Step =>
    (practice) => {
      const visit = known.pickWhere(dice, practice.index, fits)
      return visit === undefined ? hold(practice) : work(practice, visit)
    }

  const add = on(isBooked, (practice, { id }) => {
    const n = dice.roll(10_000)
    const reachable = n % 4 === 0 ? { email: addressIn(practice, n) } : {}
    const person =
      dice.roll(2) === 0
        ? { patient: { name: `Companion ${n}`, ...reachable } }
        : { patient_id: dice.pick(practice.patients) }
    const body = { role: dice.pick(roles), ...person }
    const path = `/v1/appointments/${id}/participants`
    const command = { ...blank('add-participant', practice), method: 'POST', path, body, target: id } as const
    // Two desks have the same idea.
    return Array.from({ length: dice.roll(5) === 0 ? 2 : 1 }, () => ({ ...command, key: key() }))
  })

  const list = on(isBooked, (practice, { id }) => [
    { ...blank('participants', practice), path: `/v1/appointments/${id}/participants`, target: id },
  ])

  const remove: Step = (practice) => {
    const seen = dice.pick(company.pick(practice.index))
    if (seen === undefined) return list(practice)
    const path = `/v1/appointments/${seen.visit}/remove-participant`
    const body = { participant_id: seen.companion }
    const command = { ...blank('remove-participant', practice), method: 'POST', path, body } as const
    return [{ ...command, key: key(), target: seen.visit }]
  }

  /** The practice calls a session off, or moves it with everybody in it. */
  const cancelSession = on(hasSession, (practice, { session }) => [
    {
      ...blank('cancel', practice),
      ...{
        method: 'POST',
        path: `/v1/appointments/${session}/cancel`,
        body: {},
        key: key(),
        target: session,
      },
    },
  ])
  const moveSession = on(hasSession, (practice, { session, type }) => {
    const kind = practice.types.find(({ id }) => id === type)
    if (kind === undefined) return hold(practice)
    const start = startOf(kind)
    return [
      {
        ...blank('reschedule', practice),
        ...{ method: 'POST', path: `/v1/appointments/${session}/reschedule`, key: key(), target: session },
        body: { starts_at_utc: instant(start) },
        want: { type, start },
      },
    ]
  })

  return [
    [4, add],
    [4, list],
    [2, remove],
    [1, cancelSession],
    [2, moveSession],
  ]
}

const isBooked = ({ status }: Visit) => status === 'confirmed' || status === 'pending' || status === 'held'
const hasSession = ({ session }: Visit) => session !== null
