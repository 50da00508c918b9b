/** Who waits for time to become free, and what they and the staff do about it. */
import type { Dice } from '../src/demo/dice.ts'
import { DAY_MS, MINUTE_MS } from '../src/time/minute.ts'
import type { Command } from './history.ts'
import type { Known, Visit } from './known.ts'
import type { ArrivedMail } from './post/mails.ts'
import { midnightOf, type Practice, type VisitType } from './scene.ts'
import { blank, instant, type Step, type StepOptions, type Weighted } from './step.ts'

/** The entries that the clients have heard of, and the mails that patients got. */
export interface Waiting {
  joined(practice: number, entry: Entry): void
  pickEntry(dice: Dice, practice: number, fits?: (entry: Entry) => boolean): Entry | undefined
  /** An offer that came by mail to a patient of this practice: mostly one that may still stand, and nobody has answered. */
  pickOffer(dice: Dice, practice: number): Offer | undefined
}

export interface Entry {
  readonly id: string
  readonly type: string
  readonly start: number
  /** The patient's own key to it, where the patient made it. */
  readonly token: string | null
}

export interface Offer {
  readonly appointment: string
  readonly key: string
}

const RECENT = 12
/** So many entries are looked at on their pages: the newest have seldom been offered anything yet. */
const WATCHED = 60
/** As long as an offer stands (plans.ts). */
const FRESH_MS = 20_000

export function createWaiting(mails: readonly ArrivedMail[]): Waiting {
  const entries: Entry[][] = []
  const answered = new Set<string>()
  return {
    joined(practice, entry) {
      entries[practice] ??= []
      entries[practice].push(entry)
    },
    pickEntry: (dice, practice, fits = () => true) =>
      dice.pick((entries[practice] ?? []).slice(-WATCHED).filter(fits)),
    pickOffer(dice, practice) {
      const offers = mails
        .slice(-30 * RECENT)
        .filter(({ kind, to, link }) => kind === 'offer' && link !== null && practiceIn(to) === practice)
      const open = offers.filter(
        ({ link, arrived }) =>
          arrived > Date.now() - FRESH_MS && link !== null && !answered.has(link.appointment),
      )
      const offer = dice.pick(open.length > 0 && dice.roll(5) > 0 ? open : offers.slice(-RECENT))?.link
      if (offer) answered.add(offer.appointment)
      return offer ?? undefined
    },
  }
}

/** Patients say in their addresses whose they are. */
export function addressIn(practice: Practice, n: number): string {
  return `patient-${n}@practice-${practice.index}.example`
}

function practiceIn(address: string): number {
  return Number(/@practice-(\d+)\./.exec(address)?.[1])
}

const QUARTER_MS = 15 * MINUTE_MS

/** A time of day and a date, as the scene's zone has them. */
function wishFor(type: VisitType, from: number, until: number) {
  const date = instant(from).slice(0, 10)
  return {
    appointment_type_slug: type.slug,
    doctor_id: type.doctor,
    from_date: date,
    to_date: date,
    earliest_local: instant(from).slice(11, 16),
    latest_local: instant(until).slice(11, 16),
  }
}

/** Up to three starts, of which some are wanted by others: so that two who wait want one of them. */
function wishNear(type: VisitType, start: number) {
  return wishFor(type, start, Math.min(start + 3 * QUARTER_MS, endOf(start)))
}

/** No window goes over midnight; the scene's last start is far from it. */
function endOf(start: number): number {
  return midnightOf(start) + DAY_MS - MINUTE_MS
}

interface Options extends StepOptions {
  readonly waiting: Waiting
  readonly known: Known
}

/** By weight, beside the other steps of commands.ts. Empty: nothing to be done just now. */
export function waitingSteps({ dice, waiting, known, key, startOf }: Options): Weighted {
  const post = (practice: Practice, more: Partial<Command>): Command => ({
    ...blank('join', practice),
    method: 'POST',
    body: {},
    key: key(),
    ...more,
  })

  const join: Step = (practice) => {
    const type = dice.pick(practice.types) as VisitType
    const start = startOf(type)
    const wish = wishNear(type, start)
    const want = { type: type.id, start }
    if (dice.roll(3) === 0) {
      const body = { ...wish, patient_id: dice.pick(practice.patients), priority: dice.roll(3) }
      return [post(practice, { kind: 'join', path: '/v1/waitlist-entries', body, want })]
    }
    const n = 100 + dice.roll(1_000_000)
    const body = { ...wish, patient: { name: `Waiting ${n}`, email: addressIn(practice, n) } }
    const path = `/public/${practice.slug}/waitlist-entries`
    return [post(practice, { kind: 'join', path, token: '', body, want })]
  }

  /** Who has a visit wants the same earlier on that day: until then they keep what they have. */
  const joinForEarlier: Step = (practice) => {
    const later = known.pickWhere(dice, practice.index, isOfSomebody)
    const type = practice.types.find(({ id }) => id === later?.type)
    if (later === undefined || type === undefined) return join(practice)
    const start = midnightOf(later.start) + (type.starts[0] ?? 0) * MINUTE_MS
    const body = {
      ...wishFor(type, Math.min(start, later.start), later.start),
      patient_id: later.patient,
      replaces_appointment_id: later.id,
    }
    return [post(practice, { path: '/v1/waitlist-entries', body, want: { type: type.id, start } })]
  }

  /** By the link in the mail. Some offers are answered by two at once, and many by nobody. */
  const answer: Step = (practice) => {
    const offer = waiting.pickOffer(dice, practice.index)
    if (offer === undefined) return join(practice)
    const by = (kind: 'confirm' | 'cancel') =>
      post(practice, {
        kind,
        path: `/public/appointments/${offer.appointment}/${kind}`,
        token: offer.key,
        target: offer.appointment,
      })
    const fate = dice.roll(10)
    if (fate === 0) return [by('confirm'), by('cancel')]
    return [by(fate < 7 ? 'confirm' : 'cancel')]
  }

  const onEntry =
    (work: (practice: Practice, entry: Entry) => Command, fits?: (entry: Entry) => boolean): Step =>
    (practice) => {
      const entry = waiting.pickEntry(dice, practice.index, fits)
      return entry === undefined ? join(practice) : [work(practice, entry)]
    }

  /** By the key of the entry, as on its page. */
  const answerOnPage = onEntry(
    (practice, { id, token }) => {
      const accepts = dice.roll(3) > 0
      return post(practice, {
        kind: accepts ? 'confirm' : 'cancel',
        path: `/public/waitlist-entries/${id}/${accepts ? 'accept' : 'decline'}`,
        token: token as string,
      })
    },
    ({ token }) => token !== null,
  )

  const withdraw = onEntry((practice, { id, token }) => {
    const own = token !== null && dice.roll(2) === 0
    return post(practice, {
      kind: 'withdraw',
      path: `${own ? '/public' : '/v1'}/waitlist-entries/${id}/withdraw`,
      ...(own ? { token } : {}),
    })
  })

  const outOfTurn = onEntry((practice, { id, type, start }) => {
    const doctor_id = practice.types.find((one) => one.id === type)?.doctor
    const body = { doctor_id, appointment_type_id: type, starts_at_utc: instant(start), hold_minutes: 5 }
    return post(practice, {
      kind: 'offer',
      path: `/v1/waitlist-entries/${id}/offer`,
      body,
      want: { type, start },
    })
  })

  const reorder = onEntry((practice, { id }) => ({
    ...blank('join', practice),
    kind: 'reorder',
    method: 'PATCH',
    path: `/v1/waitlist-entries/${id}`,
    body: { priority: dice.roll(7) - 3 },
  }))

  return [
    [5, join],
    [5, joinForEarlier],
    [12, answer],
    [3, answerOnPage],
    [1, withdraw],
    [1, outOfTurn],
    [1, reorder],
  ]
}

const isOfSomebody = ({ status, patient, session }: Visit) =>
  status === 'confirmed' && patient !== null && session === null
