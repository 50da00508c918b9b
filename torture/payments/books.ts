/** Both books, ours and the provider's, line by line; and what had to come of each visit by the terms, reckoned anew. */
import pg from 'pg'
import type { StripeStandIn } from '../../test/support/stripe.ts'
import type { Intent } from '../../test/support/stripe-ledger.ts'
import type { Told } from './patient.ts'
import { LATE_MINUTES, terms } from './scene.ts'

interface Line {
  readonly id: string
  readonly appointment_id: string
  readonly provider_reference: string | null
  readonly provider: string
  readonly status: string
  readonly amount_cents: number
  readonly captured_cents: number
  readonly refunded_cents: number
  readonly visit: string
  readonly by: string | null
  readonly was_booked: boolean
  readonly is_late: boolean
}

export interface Compared {
  readonly broken: string[]
  readonly payments: number
  readonly figures: Readonly<Record<string, number>>
}

/** @param url of a superuser, who sees every practice */
export async function compareBooks(url: string, stripe: StripeStandIn, told: Told): Promise<Compared> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Line>(
      `select p.id, p.appointment_id, p.provider_reference, p.provider, p.status, p.amount_cents, p.captured_cents,
         p.refunded_cents, a.status as visit, a.cancelled_by_actor_type as by,
         exists (select from horai.appointment_events e
           where e.practice_id = a.practice_id and e.appointment_id = a.id and e.action in ('confirmed', 'approved')) as was_booked,
         coalesce(a.cancelled_at > a.starts_at_utc - make_interval(mins => $1), false) as is_late
       from horai.payments p
       join horai.appointments a on a.practice_id = p.practice_id and a.id = p.appointment_id`,
      [LATE_MINUTES],
    )
    return compare(rows, stripe, told)
  } finally {
    await client.end()
  }
}

function compare(lines: readonly Line[], { ledger }: StripeStandIn, told: Told): Compared {
  const broken: string[] = []
  const figures: Record<string, number> = {}
  const count = (what: string) => {
    figures[what] = (figures[what] ?? 0) + 1
  }
  const byReference = new Map(lines.map((line) => [line.provider_reference, line]))
  for (const intent of ledger.intents.values()) {
    const line = byReference.get(intent.id)
    count(`intents ${intent.status}`)
    const say = (what: string) => broken.push(`${intent.id} of ${line?.appointment_id ?? 'nothing'}: ${what}`)
    const captures = ledger.captures.get(intent.id) ?? 0
    if (captures > 1) say(`captured ${captures} times`)
    if (intent.status === 'requires_capture' && line?.visit !== 'pending') say('an authorisation left behind')
    if (!line) {
      if (captures > 0) say('captured, and in no book of ours')
      continue
    }
    for (const fault of faultsOf(line, intent, ledger.refundedOf(intent.id), told)) say(fault)
  }
  for (const { id, captured_cents, provider, provider_reference } of lines) {
    const isThere = provider_reference !== null && ledger.intents.has(provider_reference)
    if (captured_cents > 0 && provider === 'stripe' && !isThere) broken.push(`${id}: money that nobody has`)
  }
  const booked = new Set(
    lines.filter(({ was_booked }) => was_booked).map(({ appointment_id }) => appointment_id),
  )
  for (const id of told.booked) if (!booked.has(id)) broken.push(`${id}: somebody was told that it is booked`)
  return { broken, payments: lines.length, figures }
}

function faultsOf(line: Line, intent: Intent, refunded: number, told: Told): string[] {
  const taken = intent.amount_received
  const isBooked = ['confirmed', 'completed', 'no_show'].includes(line.visit)
  const faults: string[] = []
  if (line.captured_cents !== taken) faults.push(`we say ${line.captured_cents} taken, the provider ${taken}`)
  if (line.refunded_cents !== refunded)
    faults.push(`we say ${line.refunded_cents} back, the provider ${refunded}`)
  if (taken > 0 && !line.was_booked && refunded !== taken)
    faults.push('captured for a visit that was never confirmed')
  if (isBooked && taken !== line.amount_cents) faults.push(`booked and ${taken} taken`)
  if (refunded > taken) faults.push('more back than taken')
  const expected = taken === 0 ? [0] : withWhatStaffGave(line, told, toGoBack(line))
  if (!expected.includes(refunded))
    faults.push(`${refunded} went back of a ${line.visit} visit, and ${expected.join(' or ')} had to`)
  return faults
}

/** What staff gave before a visit ended counts towards what goes back by its terms; what they gave after comes on top. */
function withWhatStaffGave(line: Line, { givenBack }: Told, byTerms: number): number[] {
  const given = givenBack.get(line.appointment_id)
  if (!given) return [byTerms]
  const either = [Math.max(byTerms, given.cents), Math.min(line.amount_cents, byTerms + given.cents)]
  return given.isSure ? either : [byTerms, ...either]
}

/** By the terms of the scene alone. */
function toGoBack(line: Line): number {
  const { amount_cents: paid, visit, by, was_booked, is_late } = line
  const { late_cancel_fee_cents, no_show_fee_cents } =
    paid === terms.full.price_cents ? terms.full : terms.deposit
  if (visit === 'cancelled') {
    const isFree = !was_booked || by !== 'patient' || !is_late
    return paid - (isFree ? 0 : Math.min(late_cancel_fee_cents ?? paid, paid))
  }
  if (visit === 'no_show') return paid - Math.min(no_show_fee_cents ?? paid, paid)
  // Corrected after the refund had gone out: what went back stays with the patient.
  if (visit === 'completed' && line.refunded_cents > 0) return paid - (no_show_fee_cents ?? paid)
  return 0
}
