import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../src/client/index.ts'
import { again, answerOf, Refused } from '../ui/answer.ts'
import { keyOf, settled } from '../ui/intent.ts'
import { Button, Choices, Notice } from '../ui/parts.tsx'
import { dateAndTime } from '../ui/times.ts'
import type { Word } from '../words/words.ts'
import type { Own } from './api.ts'
import { usePage } from './context.ts'
import type { Key } from './own.ts'
import { zoneOf } from './visit-facts.ts'
import { Why } from './why.tsx'

type Scope = Schemas['OwnCancelSeriesRequest']['scope']

const scopes: readonly Scope[] = ['this', 'this_and_following', 'all']

/** The series that the own visit is of, as it is now. */
function useSeries({ id, token }: Key) {
  const { api } = usePage()
  return useQuery({
    ...again,
    queryKey: ['own', id, 'series'],
    queryFn: () =>
      answerOf(api.own(token).GET('/public/appointments/{id}/series', { params: { path: { id } } })),
    staleTime: 5_000,
  })
}

/** When the others are. */
export function SeriesVisits({ own, visit }: { own: Key; visit: Own }) {
  const { words, profile, clock } = usePage()
  const zone = zoneOf(profile, visit, clock.now())
  const series = useSeries(own)
  if (!series.data) return null
  return (
    <section className="series">
      <h3>{words.say('series')}</h3>
      <ol>
        {series.data.appointments.map(({ id, status, starts_at_utc }) => (
          <li key={id} aria-current={id === own.id ? 'true' : undefined} className={status}>
            {dateAndTime(words, zone, starts_at_utc)}
            {status === 'cancelled' ? <span className="soft"> · {words.say('series_cancelled')}</span> : null}
            {id === own.id ? <span className="soft"> · {words.say('series_this')}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Cancels this visit, or several of its series: asked once more, since it is final. */
export function CancelOfSeries({ own, keep }: { own: Key; keep: () => void }) {
  const { words, api } = usePage()
  const queries = useQueryClient()
  const [scope, setScope] = useState<Scope>('this')
  const intent = `cancel-series:${own.id}`
  const cancelling = useMutation({
    ...again,
    mutationFn: () => {
      const header = { 'Idempotency-Key': keyOf(intent, scope) }
      const path = { id: own.id }
      const asked = { params: { path, header }, body: { scope } }
      return answerOf(api.own(own.token).POST('/public/appointments/{id}/series/cancel', asked))
    },
    onSuccess: () => settled(intent),
    onError: (problem) => {
      if (problem instanceof Refused) settled(intent)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['own', own.id] }),
  })
  return (
    <Notice kind="warn" title={words.say('cancel_question')} role="alert">
      <Choices
        legend={words.say('series_which')}
        name="scope"
        options={scopes.map((value) => ({ value, label: words.say(`series_scope_${value}` as Word) }))}
        value={scope}
        onChange={(value) => setScope(value as Scope)}
      />
      <p>{words.say('cancel_detail')}</p>
      {cancelling.error ? <Why error={cancelling.error} /> : null}
      <div className="actions">
        <Button kind="danger" busy={cancelling.isPending} onClick={() => cancelling.mutate()}>
          {words.say(cancelling.isPending ? 'cancelling' : 'cancel_yes')}
        </Button>
        <Button onClick={keep}>{words.say('cancel_no')}</Button>
      </div>
    </Notice>
  )
}
