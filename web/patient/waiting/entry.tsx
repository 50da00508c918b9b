import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { again, answerOf, type Problem, Refused } from '../../ui/answer.ts'
import { keyOf, settled } from '../../ui/intent.ts'
import { Arrival, Button, Loading, Notice } from '../../ui/parts.tsx'
import { writtenDate } from '../../ui/times.ts'
import { weekdayName } from '../../ui/weekdays.ts'
import type { Word } from '../../words/words.ts'
import { go, hrefOf } from '../address.ts'
import { AnswerOffer } from '../answer-offer.tsx'
import { needsOf, usePage } from '../context.ts'
import { LinkBroken } from '../link-broken.tsx'
import type { Key } from '../own.ts'
import { typeOf } from '../visit-facts.ts'
import { Why } from '../why.tsx'
import { timesOfDay } from './wish.ts'

type Entry = Schemas['OwnWaitlistEntry']

/** What somebody waits for, whatever has become of it. */
export function WaitingFor({ own }: { own: Key }) {
  const { words, api } = usePage()
  const entry = useQuery({
    ...again,
    queryKey: ['entry', own.id],
    queryFn: () =>
      answerOf(api.own(own.token).GET('/public/waitlist-entries/{id}', { params: { path: { id: own.id } } })),
    refetchInterval: 5_000,
  })
  if (entry.isPending) return <Loading label={words.say('loading')} />
  if (entry.error instanceof Refused) return <LinkBroken />
  if (!entry.data)
    return (
      <Notice kind="warn" title={words.say('failed')}>
        <p>{words.say('failed_detail')}</p>
        <Button onClick={() => entry.refetch()}>{words.say('try_again')}</Button>
      </Notice>
    )
  const [offer] = entry.data.offers
  if (offer) return <Asked key={offer.id} own={own} offer={offer} />
  if (entry.data.status === 'waiting' || entry.data.status === 'offered')
    return <Waiting own={own} entry={entry.data} />
  return <Over entry={entry.data} />
}

const ends: Readonly<Record<string, { title: Word; detail?: Word }>> = {
  booked: { title: 'wait_booked', detail: 'wait_booked_detail' },
  withdrawn: { title: 'wait_withdrawn' },
  refused: { title: 'wait_refused', detail: 'wait_refused_detail' },
  passed: { title: 'wait_passed' },
}

function Over({ entry }: { entry: Entry }) {
  const { words } = usePage()
  const { title, detail } = ends[entry.status] as { title: Word; detail?: Word }
  return (
    <div className="empty">
      <Arrival>{words.say(title)}</Arrival>
      {detail ? <p>{words.say(detail)}</p> : null}
      <p>
        <a className="button primary" href={hrefOf({ need: entry.appointment_type_slug })}>
          {words.say('other_times')}
        </a>
      </p>
    </div>
  )
}

function Asked({ own, offer }: { own: Key; offer: Entry['offers'][number] }) {
  const { profile } = usePage()
  const accept = useAnswer(own, 'accept')
  const decline = useAnswer(own, 'decline')
  const opening = useOpening(own)
  // What is paid beforehand is taken on the page of the visit, which has the price, the terms and the form for the card.
  const isPaid = Boolean(typeOf(profile, offer)?.prepaid_cents)
  return (
    <AnswerOffer
      visit={offer}
      accept={isPaid ? opening : accept}
      decline={decline}
      word={isPaid ? 'offer_open' : 'offer_accept'}
    />
  )
}

/** To the page of the visit that is offered. */
function useOpening({ id, token }: Key) {
  const { api } = usePage()
  const { mutate, isPending, error } = useMutation({
    ...again,
    mutationFn: () =>
      answerOf(
        api
          .own(token)
          .POST('/public/waitlist-entries/{id}/visit-link', { params: { path: { id } }, body: {} }),
      ),
    onSuccess: ({ appointment_id, manage_token }) =>
      go({ page: 'visit', own: { id: appointment_id, token: manage_token } }),
  })
  return { give: () => isPending || mutate(), isPending, error }
}

function Waiting({ own, entry }: { own: Key; entry: Entry }) {
  const { words, profile } = usePage()
  const [asking, ask] = useState(false)
  const withdrawing = useAnswer(own, 'withdraw')
  const doctor = profile.doctors.find(({ id }) => id === entry.doctor_id)?.name ?? words.say('anyone')
  const place = profile.doctor_locations.find(({ id }) => id === entry.doctor_location_id)?.name
  const need = needsOf(profile).find(({ slug }) => slug === entry.appointment_type_slug)?.name
  const time = Object.values(timesOfDay).find(
    ({ earliest_local, latest_local }) =>
      earliest_local === entry.earliest_local && latest_local === entry.latest_local,
  )
  const rows = [
    [words.say('what'), need],
    [words.say('who'), doctor],
    [words.say('place'), place],
    [words.say('wait_from'), writtenDate(words, entry.from_date)],
    [words.say('wait_to'), writtenDate(words, entry.to_date)],
    [
      words.say('wait_days_short'),
      entry.weekdays.length < 7 ? entry.weekdays.map((day) => weekdayName(words, day)).join(', ') : null,
    ],
    [
      words.say('wait_times_short'),
      time ? words.say(time.word) : `${entry.earliest_local}–${entry.latest_local}`,
    ],
  ].filter(([, value]) => value)
  return (
    <div className="booked">
      <header className="outcome pending">
        <span className="mark" aria-hidden="true" />
        <div>
          <Arrival>{words.say('waiting')}</Arrival>
          <p className="soft">{words.say('waiting_detail')}</p>
        </div>
      </header>
      <section className="summary" aria-label={words.say('waiting')}>
        <dl>
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      {asking ? (
        <Notice kind="warn" title={words.say('wait_withdraw_question')} role="alert">
          {withdrawing.error ? <Why error={withdrawing.error} /> : null}
          <div className="actions">
            <Button kind="danger" busy={withdrawing.isPending} onClick={withdrawing.give}>
              {words.say('wait_withdraw_yes')}
            </Button>
            <Button onClick={() => ask(false)}>{words.say('wait_withdraw_no')}</Button>
          </div>
        </Notice>
      ) : (
        <div className="actions">
          <Button kind="danger" onClick={() => ask(true)}>
            {words.say('wait_withdraw')}
          </Button>
        </div>
      )}
    </div>
  )
}

type Verb = 'accept' | 'decline' | 'withdraw'

/** What is answered once, however often it is sent; the page shows what came of it. */
function useAnswer(own: Key, verb: Verb) {
  const { api } = usePage()
  const queries = useQueryClient()
  const intent = `${verb}-wait:${own.id}`
  const { mutate, isPending, error } = useMutation({
    ...again,
    mutationKey: [intent],
    mutationFn: async () => {
      const params = { path: { id: own.id }, header: { 'Idempotency-Key': keyOf(intent, {}) } }
      const path = `/public/waitlist-entries/{id}/${verb}` as const
      const { error: problem, response } = await api.own(own.token).POST(path, { params, body: {} })
      if (!response.ok) await answerOf(Promise.resolve({ error: problem as Problem | undefined, response }))
    },
    onSettled: (_, why) => {
      if (why === null || why instanceof Refused) settled(intent)
      return queries.invalidateQueries({ queryKey: ['entry', own.id] })
    },
  })
  return { give: () => isPending || mutate(), isPending, error }
}
