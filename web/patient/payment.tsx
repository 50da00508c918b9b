import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Schemas } from '../../src/client/index.ts'
import { again, answerOf, Refused } from '../ui/answer.ts'
import { money } from '../ui/money.ts'
import { Notice } from '../ui/parts.tsx'
import type { Word, Words } from '../words/words.ts'
import type { Own } from './api.ts'
import { usePage } from './context.ts'
import type { Key } from './own.ts'
import { type CardForm, openCardForm } from './stripe.ts'
import { typeOf } from './visit-facts.ts'

export type Payment = NonNullable<Schemas['OwnPayment']['payment']>

/** What the own appointment costs beforehand; null: nothing. */
/** @param version of the visit: what is paid is asked anew when that has changed */
export function usePayment({ id, token }: Key, version: number) {
  const { api } = usePage()
  return useQuery({
    ...again,
    queryKey: ['own', id, 'payment', version],
    queryFn: async () =>
      (await answerOf(api.own(token).GET('/public/appointments/{id}/payment', { params: { path: { id } } })))
        .payment,
    staleTime: 5_000,
  })
}

/** Whether the form has to promise the money before it can book. */
function isByCard(payment: Payment | null | undefined): payment is Payment {
  return payment?.provider === 'stripe' && payment.status === 'due'
}

/** What the button says: money is mentioned where some is promised. */
export function verbOf(approval: boolean, payment: Payment | null | undefined): Word {
  if (isByCard(payment)) return approval ? 'pay_and_ask' : 'pay_and_confirm'
  return approval ? 'ask' : 'confirm'
}

const LOOK_EVERY_MS = 2_000

/** While the money is being taken the appointment is looked at until it is booked: the server goes on by itself. */
function useWhileInProgress({ id }: Key, error: Error | null): void {
  const queries = useQueryClient()
  const isInProgress = error instanceof Refused && error.problem.code === 'payment_in_progress'
  useEffect(() => {
    if (!isInProgress) return
    const every = setInterval(() => void queries.invalidateQueries({ queryKey: ['own', id] }), LOOK_EVERY_MS)
    return () => clearInterval(every)
  }, [isInProgress, queries, id])
}

/** What it costs, when it is taken, and what is kept of it: before anybody pays. */
export function Terms({ payment }: { payment: Payment }) {
  const { words } = usePage()
  const amount = money(words, payment.amount_cents, payment.currency)
  return (
    <div className="terms">
      <p>
        <strong>{words.say(payment.provider === 'desk' ? 'pay_at_desk' : 'pay_now', { amount })}</strong>
      </p>
      {payment.provider === 'desk' ? null : <p className="soft">{words.say('pay_when')}</p>}
      {feesOf(words, payment).map((line) => (
        <p key={line} className="soft">
          {line}
        </p>
      ))}
    </div>
  )
}

function feesOf(words: Words, payment: Payment): string[] {
  const { amount_cents, currency, late_cancel_minutes } = payment
  const kept = (cents: number | null) => Math.min(cents ?? amount_cents, amount_cents)
  const late = kept(payment.late_cancel_fee_cents)
  const missed = kept(payment.no_show_fee_cents)
  const hours = Math.round(late_cancel_minutes / 60)
  return [
    ...(late_cancel_minutes > 0 && late > 0
      ? [words.say('pay_late', { hours, amount: money(words, late, currency) })]
      : []),
    ...(missed > 0 ? [words.say('pay_missed', { amount: money(words, missed, currency) })] : []),
  ]
}

interface Card {
  /** Promises the money; answers what is wrong in the provider's own words, or null. */
  promise(): Promise<string | null>
  readonly place: RefObject<HTMLDivElement | null>
  readonly state: 'loading' | 'ready' | 'failed'
}

/** The provider's own form in our page: card numbers never come to us. */
function useCard(own: Key, isWanted: boolean): Card {
  const { api, words } = usePage()
  const place = useRef<HTMLDivElement>(null)
  const form = useRef<CardForm | null>(null)
  const [state, setState] = useState<Card['state']>('loading')
  const { id, token } = own
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the page is made of stays as long as the page
  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    void open().catch(() => isGone || setState('failed'))
    async function open() {
      const path = { id }
      const opened = await answerOf(
        api.own(token).POST('/public/appointments/{id}/payment', { params: { path }, body: {} }),
      )
      const made = await openCardForm(opened, words.locale)
      if (isGone || !place.current) return
      made.mount(place.current)
      form.current = made
      setState('ready')
    }
    return () => {
      isGone = true
      form.current?.unmount()
      form.current = null
    }
  }, [id, token, isWanted])
  return {
    place,
    state,
    promise: async () => (form.current ? form.current.confirm() : words.say('pay_failed_detail')),
  }
}

interface Confirming {
  readonly isPending: boolean
  readonly error: Error | null
}

/** What is to be paid for a hold before it is booked: the money is promised first, and taken with the booking. */
export function usePaying(own: Key, visit: Own, confirming: Confirming) {
  const { words, profile } = usePage()
  const { data: payment, isPending: isPriceUnknown, refetch } = usePayment(own, visit.version)
  const isWanted = isByCard(payment)
  const card = useCard(own, isWanted)
  const [state, setState] = useState<'no' | 'yes' | { readonly why: string }>('no')
  useWhileInProgress(own, confirming.error)
  const isPending = state === 'yes' || confirming.isPending
  return {
    payment,
    isPriceUnknown,
    isPending,
    verb: verbOf(typeOf(profile, visit)?.requires_approval ?? false, payment),
    /** Confirms, once nothing stands in the way of it. */
    async first(confirm: () => void): Promise<void> {
      if (isPending) return
      if (isWanted) {
        setState('yes')
        const why = await card.promise().catch(() => words.say('pay_failed_detail'))
        setState(why === null ? 'no' : { why })
        if (why !== null) return
      }
      confirm()
    },
    refused({ problem }: Refused): void {
      if (problem.code === 'payment_needed') void refetch()
    },
    /** What it costs, where the card's number goes, and what was wrong with it. */
    fields: (
      <>
        {payment ? <Terms payment={payment} /> : null}
        {isWanted ? <CardFields card={card} /> : null}
        {typeof state === 'object' ? (
          <Notice kind="warn" title={words.say('pay_declined')} role="alert">
            <p>{state.why}</p>
          </Notice>
        ) : null}
      </>
    ),
  }
}

function CardFields({ card }: { card: Card }) {
  const { words } = usePage()
  return (
    <section className="card-fields" aria-label={words.say('pay_card')}>
      {card.state === 'loading' ? <p className="soft">{words.say('pay_loading')}</p> : null}
      {card.state === 'failed' ? (
        <Notice kind="warn" title={words.say('pay_failed')}>
          <p>{words.say('pay_failed_detail')}</p>
        </Notice>
      ) : null}
      <div ref={card.place} />
    </section>
  )
}

/** What has been paid for a booking, is owed, or went back. */
export function Paid({ own, version }: { own: Key; version: number }) {
  const { words } = usePage()
  const { data: payment } = usePayment(own, version)
  if (!payment) return null
  const amount = (cents: number) => ({ amount: money(words, cents, payment.currency) })
  const lines = [
    payment.captured_cents > 0 ? words.say('paid', amount(payment.captured_cents)) : null,
    payment.status === 'authorised' ? words.say('pay_promised', amount(payment.amount_cents)) : null,
    payment.owed_cents > 0 ? words.say('pay_at_desk', amount(payment.owed_cents)) : null,
    payment.refunding_cents > 0 ? words.say('pay_going_back', amount(payment.refunding_cents)) : null,
    payment.refunded_cents > 0 ? words.say('pay_went_back', amount(payment.refunded_cents)) : null,
  ].filter((line) => line !== null)
  return lines.length === 0 ? null : (
    <ul className="paid" aria-label={words.say('pay_title')}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
