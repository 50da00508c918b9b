import { randomUUID } from 'node:crypto'
import type { Queryable } from '../../db/database.ts'
import { onceJson } from '../../db/once.ts'
import { ProviderTrouble } from '../../payments/provider.ts'
import { type RefusalCode, type Refusals, refuse } from '../../refusal.ts'
import { accessOf, actorOf, type Caller } from '../caller.ts'
import type { Engine } from '../engine.ts'
import { show } from '../read.ts'
import { providerOf } from './charges.ts'
import { makeStep } from './steps.ts'

export type PaymentStatus = 'due' | 'authorised' | 'capturing' | 'captured' | 'released'

/** What one visit costs beforehand, and how far that has come. Amounts are in minor units of `currency`. */
export interface Payment {
  readonly id: string
  readonly appointment_id: string
  readonly provider: 'desk' | 'stripe'
  readonly status: PaymentStatus
  readonly amount_cents: number
  readonly currency: string
  readonly captured_cents: number
  readonly refunding_cents: number
  readonly refunded_cents: number
  readonly kept_cents: number | null
  readonly owed_cents: number
  readonly to_give_back_cents: number
  readonly late_cancel_minutes: number
  readonly late_cancel_fee_cents: number | null
  readonly no_show_fee_cents: number | null
  readonly provider_reference: string | null
  readonly trouble: string | null
  readonly version: number
  readonly inserted_at: string
  readonly updated_at: string
}

export interface PaymentEvent {
  readonly version: number
  readonly action: string
  readonly amount_cents: number | null
  readonly actor_type: string
  readonly actor_id: string | null
  readonly occurred_at: string
  /** Why money goes back: `not_booked`, `cancelled`, `no_show`, `staff`. */
  readonly reason: string | null
  /** What the provider said. */
  readonly told: string | null
}

export interface PaymentFilter {
  readonly appointment_id?: string | undefined
  readonly status?: PaymentStatus | undefined
}

const NO_ROW = '00000000-0000-0000-0000-000000000000'

/** In the order of their making. */
export async function listPayments(
  { db }: Engine,
  { practice_id, doctor_id }: Caller,
  { appointment_id, status }: PaymentFilter,
  { limit, after }: { readonly limit: number; readonly after?: string | null | undefined },
): Promise<Payment[]> {
  const rows = await db.within(practice_id).query<{ payment: Payment }>(
    `select horai.payment_json(p) as payment from horai.payments p
     join horai.appointments a on a.practice_id = p.practice_id and a.id = p.appointment_id
     where p.practice_id = $1 and p.id > $2
       and ($3::uuid is null or p.appointment_id = $3) and ($4::text is null or p.status = $4)
       and ($5::uuid is null or a.doctor_id = $5)
     order by p.id limit $6`,
    [practice_id, after ?? NO_ROW, appointment_id ?? null, status ?? null, doctor_id ?? null, limit],
  )
  return rows.map(({ payment }) => payment)
}

/** Refuses with `not_found`. */
export async function getPayment({ db }: Engine, caller: Caller, id: string): Promise<Payment> {
  const [row] = await db.within(caller.practice_id).query<{ payment: Payment }>(
    `select horai.payment_json(p) as payment from horai.payments p
     join horai.appointments a on a.practice_id = p.practice_id and a.id = p.appointment_id
     where p.practice_id = $1 and p.id = $2 and horai.may_open(a, $3)`,
    [caller.practice_id, id, accessOf(caller)],
  )
  if (row === undefined) throw refuse('not_found', {})
  return row.payment
}

/** What happened to it, the oldest first. Refuses with `not_found`. */
export async function eventsOfPayment(engine: Engine, caller: Caller, id: string): Promise<PaymentEvent[]> {
  await getPayment(engine, caller, id)
  return engine.db.within(caller.practice_id).query<PaymentEvent>(
    `select version, action, amount_cents, actor_type, actor_id, horai.utc(occurred_at) as occurred_at,
       metadata ->> 'reason' as reason, metadata ->> 'told' as told
     from horai.payment_events where practice_id = $1 and payment_id = $2 order by version`,
    [caller.practice_id, id],
  )
}

/** What is owed has been paid at the desk. Refuses with `not_found`, `invalid_transition`. */
export async function payAtDesk(engine: Engine, caller: Caller, id: string): Promise<Payment> {
  const { payment } = await ask(engine, 'horai.pay_at_desk($1, $2, $3, $4, $5, $6)', [
    caller.practice_id,
    id,
    accessOf(caller),
    actorOf(caller),
    onceJson(caller.once),
    engine.clock.override,
  ])
  return payment
}

/**
 * Gives money back: at the desk by hand, else by the provider, which may take it a while.
 * Refuses with `not_found`, `invalid_transition`, `validation_failed`.
 */
export async function giveBack(
  engine: Engine,
  caller: Caller,
  id: string,
  amount_cents: number,
): Promise<Payment> {
  const { payment, step } = await ask(engine, 'horai.give_back($1, $2, $3, $4, $5, $6, $7)', [
    caller.practice_id,
    id,
    amount_cents,
    accessOf(caller),
    actorOf(caller),
    onceJson(caller.once),
    engine.clock.override,
  ])
  if (!step) return payment
  // What does not go at once the worker does.
  await makeStep(engine, caller.practice_id, step).catch(() => null)
  return getPayment(engine, caller, id)
}

interface Asked {
  readonly payment: Payment
  readonly step?: string | null
}

async function ask({ db }: Engine, sql: string, values: readonly unknown[]): Promise<Asked> {
  type Refusing = { readonly refused: RefusalCode; readonly facts: Refusals[RefusalCode] }
  const [row] = await db.call<{ answer: Asked | Refusing }>(`select ${sql} as answer`, values)
  const { answer } = row as { answer: Asked | Refusing }
  if ('refused' in answer) throw refuse(answer.refused, answer.facts)
  return answer
}

/** The payment of an appointment as its patient sees it; null: there is none. Refuses with `not_found`. */
export async function paymentOf(
  engine: Engine,
  caller: Caller,
  appointmentId: string,
): Promise<Payment | null> {
  await show(engine, caller, appointmentId)
  return paymentAt(engine.db.within(caller.practice_id), caller.practice_id, appointmentId)
}

async function paymentAt(db: Queryable, practiceId: string, appointmentId: string): Promise<Payment | null> {
  const [row] = await db.query<{ payment: Payment }>(
    'select horai.payment_json(p) as payment from horai.payments p where p.practice_id = $1 and p.appointment_id = $2',
    [practiceId, appointmentId],
  )
  return row?.payment ?? null
}

/** With what the patient's browser goes on to pay. */
export interface OpenedPayment {
  readonly client_secret: string
  readonly publishable_key: string
}

/**
 * Opens the payment at the provider, so that the patient can promise it; again for who comes back.
 * Refuses with `not_found`, `hold_expired`, `invalid_transition`, `unavailable`.
 */
export async function openPayment(
  engine: Engine,
  caller: Caller,
  appointmentId: string,
): Promise<OpenedPayment> {
  const { practice_id } = caller
  const { status } = await show(engine, caller, appointmentId)
  const payment = await paymentAt(engine.db.within(practice_id), practice_id, appointmentId)
  if (payment === null) throw refuse('not_found', {})
  if (status !== 'held' || payment.provider === 'desk' || payment.status !== 'due') {
    throw refuse('invalid_transition', { status })
  }
  const { provider, publishable_key } = await providerOf(engine, practice_id)
  try {
    const { id, provider_reference, amount_cents, currency } = payment
    if (provider_reference !== null) {
      const { client_secret } = await provider.look(provider_reference)
      return { client_secret: client_secret ?? '', publishable_key }
    }
    // Whichever is written down first stands; nobody gets the secret of another.
    const key = `horai-${id}-open-${randomUUID()}`
    const made = await provider.open({ payment_id: id, amount_cents, currency, key })
    const [row] = await engine.db.call<{ reference: string }>(
      'select horai.payment_opened($1, $2, $3, $4, $5) as reference',
      [practice_id, id, made.reference, actorOf(caller), engine.clock.override],
    )
    const client_secret =
      row?.reference === made.reference
        ? made.client_secret
        : (await provider.look((row as { reference: string }).reference)).client_secret
    return { client_secret: client_secret ?? '', publishable_key }
  } catch (error) {
    if (error instanceof ProviderTrouble) throw refuse('unavailable', { retry_after_seconds: 2 })
    throw error
  }
}

/** Asks the provider how the payment of this appointment stands; what it says is written down. */
export async function lookAtPayment(
  engine: Engine,
  practiceId: string,
  appointmentId: string,
): Promise<void> {
  const payment = await paymentAt(engine.db.within(practiceId), practiceId, appointmentId)
  if (!payment?.provider_reference) return
  const step = await heard(engine, practiceId, payment.provider_reference)
  if (step) await makeStep(engine, practiceId, step)
}

/**
 * Something happened to a payment at the provider: it will be asked what. So a word that comes twice, late or out of order
 * does no harm. Answers the step that asks; null where the payment is none of ours.
 */
export async function heard(
  { db, clock }: Engine,
  practiceId: string,
  reference: string,
): Promise<string | null> {
  const [row] = await db.call<{ step: string | null }>('select horai.payment_hint($1, $2, $3) as step', [
    practiceId,
    reference,
    clock.override,
  ])
  return row?.step ?? null
}
