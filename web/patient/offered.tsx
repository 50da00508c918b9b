import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '../../src/client/index.ts'
import { again, answerOf } from '../ui/answer.ts'
import { Arrival, Loading, Notice } from '../ui/parts.tsx'
import { dateAndTime } from '../ui/times.ts'
import { hrefOf } from './address.ts'
import { AnswerOffer } from './answer-offer.tsx'
import type { Own } from './api.ts'
import { Booked } from './booked.tsx'
import { usePage } from './context.ts'
import { type Key, useChange } from './own.ts'
import { usePaying } from './payment.tsx'
import { stepToTimes, zoneOf } from './visit-facts.ts'

/** What the mail of the waiting list leads to: the patient is known, so there is nothing to fill in. */
export function Offered({ own, visit, declined }: { own: Key; visit: Own; declined: () => void }) {
  const { words, api, profile, clock } = usePage()
  const path = { id: own.id }
  const offer = useOffer(own)
  const confirming = useChange<Schemas['OwnConfirmRequest']>(own, 'confirm', (body, header) =>
    api.own(own.token).POST('/public/appointments/{id}/confirm', { params: { path, header }, body }),
  )
  const cancelling = useChange<Record<string, never>>(own, 'cancel', (body, header) =>
    api.own(own.token).POST('/public/appointments/{id}/cancel', { params: { path, header }, body }),
  )
  const paying = usePaying(own, visit, confirming)
  const take = () => confirming.make({}, { refused: paying.refused })
  // Nobody says yes before they know what it costs them.
  if (offer.isPending || paying.isPriceUnknown) return <Loading label={words.say('loading')} />
  const replaces = offer.data?.replaces
  const before =
    replaces && dateAndTime(words, zoneOf(profile, replaces, clock.now()), replaces.starts_at_utc)
  return (
    <AnswerOffer
      visit={visit}
      accept={{ ...confirming, isPending: paying.isPending, give: () => void paying.first(take) }}
      word={paying.payment ? paying.verb : 'offer_accept'}
      decline={{ ...cancelling, give: () => cancelling.make({}, { done: declined }) }}
    >
      {before ? (
        <Notice kind="info" title={words.say('offer_replaces', { when: before })} role="group">
          <p>{words.say('offer_replaces_detail')}</p>
        </Notice>
      ) : null}
      {paying.fields}
    </AnswerOffer>
  )
}

/** The system ended it: an offer that nobody answered, or a visit that was given up for an earlier one. */
export function Ended({ own, visit }: { own: Key; visit: Own }) {
  const { words } = usePage()
  const offer = useOffer(own)
  if (offer.isPending) return <Loading label={words.say('loading')} />
  return offer.data?.is_offer ? (
    <OfferOver visit={visit} isDeclined={false} />
  ) : (
    <Booked own={own} visit={visit} />
  )
}

function useOffer({ id, token }: Key) {
  const { api } = usePage()
  return useQuery({
    ...again,
    queryKey: ['offer', id],
    queryFn: () =>
      answerOf(api.own(token).GET('/public/appointments/{id}/offer', { params: { path: { id } } })),
  })
}

/** It was left, or not answered in time: somebody else is asked. */
export function OfferOver({ visit, isDeclined }: { visit: Own; isDeclined: boolean }) {
  const { words, profile } = usePage()
  return (
    <div className="lapsed">
      <Arrival>{words.say(isDeclined ? 'offer_declined' : 'lapsed')}</Arrival>
      <p>{words.say('offer_over_detail')}</p>
      <p>
        <a className="link" href={hrefOf(stepToTimes(profile, visit))}>
          {words.say('other_times')}
        </a>
      </p>
    </div>
  )
}
